/** What a source sets aside for something else is not what it says: poor care rather than a fault is no fault. */
import type { Localized, Span } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Der Bericht des Hafenamts führt den Bruch der Schleuse nicht auf den Frost, sondern auf rostige Bolzen zurück.',
    good: 'Dass die Schleuse brach, lag dem Bericht des Hafenamts zufolge an rostigen Bolzen.',
    bad: 'Der Bericht des Hafenamts führt den Bruch der Schleuse auf den Frost zurück.',
    finding: '„Frost“: Die Quelle sagt ausdrücklich, dass es das nicht ist, sondern „rostige Bolzen“.',
  },
  {
    lang: 'en',
    source: 'The report blamed rusty bolts rather than heavy traffic for the collapse of the Lunden jetty.',
    good: 'Rusty bolts brought down the Lunden jetty, according to the report.',
    bad: 'The report blamed heavy traffic for the collapse of the Lunden jetty.',
    finding: '“heavy traffic”: the source says expressly that it is not this but “rusty bolts”.',
  },
];

export const rejected: SupportRule = {
  name: 'rejected',
  severity: 'block',
  about: {
    de: 'Was die Quelle zugunsten von etwas anderem ausschließt, darf nicht an dessen Stelle stehen.',
    en: 'What the source sets aside for something else must not stand in its place.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const all = choices(of);
    if (all.length === 0) return;
    for (const sentence of of.sentences) {
      if (sentence.words.some((w) => SETS(w) || of.words.negations.has(w.folded))) continue;
      const near = of.passages(sentence).filter((p) => p.cover >= COVER);
      const found = all.find((c) => near.some((p) => p.at === c.at) && takesOther(of, sentence, c));
      if (found) yield judged(of, sentence, found);
    }
  },
};

/** The passage must hold this part of the draft's sentence. */
const COVER = 0.4;
const SETS = spelled(/^(?:rather|instead|statt|anstatt|anstelle|sondern|but|than)$/);

interface Choice {
  readonly at: SourceSentence;
  /** what it is, and what it is not */
  readonly chosen: readonly Word[];
  readonly other: readonly Word[];
}

const choices = gathered(({ sources }) =>
  sources.sentences.flatMap((at): Choice[] => {
    const found = at.sheet.lang === 'de' ? (notBut(at) ?? insteadOf(at)) : insteadOf(at);
    return found && found.chosen.length > 0 && found.other.length > 0 ? [{ at, ...found }] : [];
  }),
);

type Sides = Pick<Choice, 'chosen' | 'other'>;

/** "nicht auf den Frost, sondern auf rostige Bolzen" */
function notBut({ sentence: { words } }: SourceSentence): Sides | null {
  const but = words.findIndex((w, i) => w.lower === 'sondern' && words[i - 1]?.lower === ',');
  const not = words.findLastIndex((w, i) => i < but && /^(?:nicht|kein\p{L}*)$/u.test(w.lower));
  if (not < 0 || but - not > SPAN || words[not + 1]?.lower === 'nur') return null;
  return { other: phrase(words.slice(not + 1, but)), chosen: phrase(words.slice(but + 1)) };
}
/** Words between "nicht" and its "sondern". */
const SPAN = 8;

/** "rusty bolts rather than heavy traffic", "Bolzen statt Frost" */
function insteadOf({ sentence: { words } }: SourceSentence): Sides | null {
  const at = words.findIndex(
    (w, i) =>
      (w.lower === 'rather' && words[i + 1]?.lower === 'than') ||
      (w.lower === 'instead' && words[i + 1]?.lower === 'of') ||
      (/^(?:statt|anstatt)$/.test(w.lower) && words[i + 1] !== undefined && words[i + 1]?.kind !== 'mark'),
  );
  if (at <= 0) return null;
  const skip = /^(?:rather|instead)$/.test(words[at]!.lower) ? 2 : 1;
  const before = words.slice(Math.max(0, at - PHRASE), at).toReversed();
  const other = phrase(words.slice(at + skip));
  // as many words on either side: before them stands the verb
  return { other, chosen: phrase(before).slice(0, Math.max(1, other.length)).toReversed() };
}
/** Words of either side. */
const PHRASE = 3;

/** The content words of the noun phrase that opens the stretch; a number makes it a matter of figures. */
function phrase(words: readonly Word[]): Word[] {
  const first = words.findIndex((w) => w.kind === 'content');
  if (first < 0 || first > PHRASE || words.slice(0, first + 1).some((w) => w.kind === 'number')) return [];
  const end = words.findIndex((w, i) => i > first && (w.kind !== 'content' || (words[i - 1]?.capital && !w.capital)));
  return words.slice(first, Math.min(end < 0 ? words.length : end, first + PHRASE));
}

/** The draft has all that was set aside and nothing of what was taken, and no other source sentence has it so. */
function takesOther(of: Case, { words }: SheetSentence, { at, chosen, other }: Choice): boolean {
  if (!other.every((w) => heldBy(w, words) >= SAME) || chosen.some((w) => heldBy(w, words) >= AKIN)) return false;
  return !of.sources.sentences.some(
    (s) => s !== at && other.every((w) => heldBy(w, s.sentence.words) >= SAME) && !isToldApart(s),
  );
}
const SAME = 0.8;
const AKIN = 0.6;
const isToldApart = ({ sentence: { words } }: SourceSentence): boolean => words.some(SETS);

function judged(of: Case, { words }: SheetSentence, { at, chosen, other }: Choice): Judgement {
  const said = words.filter((w) => other.some((o) => heldBy(o, [w]) >= SAME));
  const here = spanOf(said);
  const [wrong, right] = [slice(of.draft, here), slice(at.sheet, spanOf(chosen))];
  return {
    ...here,
    message: {
      de: `„${wrong}“: Die Quelle sagt ausdrücklich, dass es das nicht ist, sondern „${right}“.`,
      en: `“${wrong}”: the source says expressly that it is not this but “${right}”.`,
    },
    cure,
    evidence: [evidenceAt(at)],
  };
}
const spanOf = (words: readonly Word[]): Span => ({
  start: Math.min(...words.map((w) => w.start)),
  end: Math.max(...words.map((w) => w.end)),
});

const cure: Localized = { de: 'Nennen, was die Quelle statt dessen nennt.', en: 'Tell what the source tells instead.' };
