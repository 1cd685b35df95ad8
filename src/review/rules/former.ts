/** What was expected before, and is no longer, is not told as what is expected now. */

import { contains, type Localized, type Quantity, type Span, type TimeExpression } from '../../model/index.ts';
import { mayBeYear } from '../agreement.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import { agrees, sourceTimes, timesOf } from '../dates.ts';
import { figuresOf, placesOf } from '../figures.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    published: '2026-10-02',
    source:
      'Im August hatte die Reederei Hallig-Linie noch mit einer Taufe der Fähre im November gerechnet; inzwischen nennt sie den Januar.',
    good: 'Im August rechnete die Reederei noch mit der Taufe der Fähre im November, jetzt ist vom Januar die Rede.',
    bad: 'Die Reederei Hallig-Linie rechnet mit der Taufe der Fähre im November.',
    finding: '„November“ galt nur früher („hatte die Reederei Hallig-Linie noch“); seither nennt die Quelle anderes.',
  },
  {
    lang: 'en',
    published: '2026-10-02',
    source: 'In April the ferry line had still expected the repairs to take three months; it now speaks of seven.',
    good: 'In April the line had expected repairs of three months.',
    bad: 'The ferry line expects the repairs to take three months.',
    finding: '“three months” held only before (“had still”); the source has since named something else.',
  },
];

export const former: SupportRule = {
  name: 'former',
  severity: 'block',
  about: {
    de: 'Was nur früher erwartet oder geplant war, darf nicht als heutige Erwartung dastehen.',
    en: 'What was expected or planned only before must not stand as the present expectation.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const all = formerIn(of);
    if (all.length === 0) return;
    for (const sentence of of.sentences) {
      if (isPast(of, sentence.words)) continue;
      for (const value of [...timesOf(sentence), ...figuresOf(sentence).filter((q) => !mayBeYear(q))]) {
        const found = all.find((f) => tellsOnly(of, sentence, value, f));
        if (found) yield judged(of, value, found);
      }
    }
  },
};

/** The place lies in such a clause: what holds now stands elsewhere. */
export const isFormer = (of: Case, at: SourceSentence, place: Span): boolean =>
  formerIn(of).some((f) => f.at === at && contains({ start: f.words[0]!.start, end: f.words.at(-1)!.end }, place));

interface Former {
  readonly at: SourceSentence;
  /** what marks it as past: "hatte ... noch" */
  readonly mark: Span;
  readonly words: readonly Word[];
  /** with the words of the sentence before, to which a pronoun refers */
  readonly about: readonly Word[];
  /** when it was said: a draft that gives this day tells of that day */
  readonly said: readonly TimeExpression[];
}

/** Clauses that tell an earlier expectation, behind which the source goes on with the one that holds. */
const formerIn = gathered((of) =>
  of.sources.sentences.flatMap((at): Former[] => {
    const mark = markIn(of, at.sentence.words);
    if (!mark) return [];
    const next = of.sources.sentences[at.at + 1];
    const behind = at.sentence.words.filter((w) => w.start > mark.end);
    const now = behind.find(NOW);
    const goesOn = next?.sheet === at.sheet && next.sentence.words.slice(0, OPENING).some(NOW);
    const last = of.sources.sentences[at.at - 1];
    const stands = last?.sheet === at.sheet && last.sentence.words.some(EXPECTS);
    if (!now && !goesOn && !stands) return [];
    const border = now ? borderBefore(at.sentence, now) : at.sentence.end;
    const words = at.sentence.words.filter((w) => w.end <= border);
    if (words.length === 0) return [];
    const before = of.sources.sentences[at.at - 1];
    const refers = before?.sheet === at.sheet && words.some(PRONOUN);
    return [
      {
        at,
        mark,
        words,
        about: refers ? [...before.sentence.words, ...words] : words,
        said: saidAt(at.sentence, mark, border),
      },
    ];
  }),
);

const NOW = spelled(
  /^(?:inzwischen|mittlerweile|jetzt|nun|nunmehr|heute|derzeit|seither|seitdem|now|since|meanwhile|currently|today)$/,
);
/** Words at the start of the next sentence among which its "inzwischen" stands. */
const OPENING = 6;

/** "Er rechnet mit 15 Prozent. Im Vorjahr war er noch von 25 ausgegangen": what holds now stands before. */
const EXPECTS = spelled(/^(?:rechn(?:e|et|en)|erwart(?:e|et|en)|expects?|estimates?|reckons?|geht|gehe)$/);

const borderBefore = ({ words, start }: SheetSentence, now: Word): number =>
  words.findLast((w) => w.kind === 'mark' && w.end <= now.start)?.start ?? start;

const PRONOUN = spelled(/^(?:sie|er|es|it|they|he|she)$/);

const WAS = spelled(/^(?:hatten?|war(?:en)?|wollten?|sollten?|ging(?:en)?|had|was|were)$/);
const BEFORE = spelled(
  /^(?:noch|geplant|vorgesehen|angesetzt|ursprunglich|zunachst|anfangs|zuvor|bisher|bislang|fruher|still|due|scheduled|planned|expected|earlier|originally|initially|previously|once|first)$/,
);
/** Words between the verb and its "noch". */
const NEAR = 6;

/** "hatte ... noch", "ursprünglich wollte", "had still": an auxiliary of the past with a word that tells that it is over. */
function markIn(of: Pick<Case, 'words'>, words: readonly Word[]): Span | null {
  const verb = words.findIndex(WAS);
  const adverb = words.findIndex(BEFORE);
  if (verb < 0 || adverb < 0 || Math.abs(verb - adverb) > NEAR) return null;
  const negated = words.slice(adverb, adverb + 2).some((w) => of.words.negations.has(w.folded));
  if (negated) return null;
  const [first, last] = [words[Math.min(verb, adverb)]!, words[Math.max(verb, adverb)]!];
  return { start: first.start, end: last.end };
}

/** The day on which it was expected stands before the verb, or is the first of two. */
function saidAt(sentence: SheetSentence, mark: Span, border: number): TimeExpression[] {
  const times = sentence.times.filter((t) => t.type === 'DATE' && t.end <= border);
  const before = times.filter((t) => t.start < mark.start);
  return before.length > 0 || times.length < 2 ? before : times.slice(0, 1);
}

/** The draft itself tells it as past, or sets the new against it. */
const isPast = (of: Case, words: readonly Word[]): boolean =>
  hasCue(words, of.words.earlier) ||
  words.some(
    (w, i) =>
      WAS(w) ||
      NOW(w) ||
      // "findet statt"
      (INSTEAD(w) && !(w.folded === 'statt' && (words[i + 1]?.kind ?? 'mark') === 'mark')),
  );
const INSTEAD = spelled(
  /^(?:statt|anstatt|anstelle|instead|rather|no|nicht|not|later|spater|verschob\w*|postpone\w*|delay\w*)$/,
);

function tellsOnly(
  of: Case,
  sentence: SheetSentence,
  value: TimeExpression | Quantity,
  { at, words, about, said }: Former,
): boolean {
  if (timesOf(sentence).some((t) => t !== value && said.some((s) => agrees(t, s)))) return false;
  if ('known' in value && said.some((s) => agrees(value, s))) return false;
  const places =
    'known' in value
      ? sourceTimes(of.sources).filter((t) => agrees(value, t.value))
      : placesOf(value, of.sources).map((p) => ({ value: p.quantity, in: p.in }));
  const clause = { start: words[0]!.start, end: words.at(-1)!.end };
  if (!places.some((p) => p.in === at && contains(clause, p.value))) return false;
  if (places.some((p) => !(p.in === at && contains(clause, p.value)))) return false;
  const shared = sentence.words.filter((w) => w.kind === 'content' && heldBy(w, about) >= 0.6);
  return shared.length >= SHARED;
}
/** Words of content that the draft shares with the former expectation, beside its value. */
const SHARED = 1;

const judged = (of: Case, value: Span, { at, mark }: Former): Judgement => ({
  start: value.start,
  end: value.end,
  message: message(slice(of.draft, value), slice(at.sheet, mark)),
  cure,
  evidence: [evidenceAt(at)],
});

const message = (said: string, mark: string): Localized => ({
  de: `„${said}“ galt nur früher („${mark}“); seither nennt die Quelle anderes.`,
  en: `“${said}” held only before (“${mark}”); the source has since named something else.`,
});
const cure: Localized = {
  de: 'Sagen, was jetzt gilt, oder dass es früher so erwartet wurde.',
  en: 'Say what holds now, or that this was expected before.',
};
