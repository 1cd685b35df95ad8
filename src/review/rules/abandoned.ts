/** A plan that a newer report calls given up is not told as a plan. */

import { type Localized, overlaps } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { cuesIn, hasCue } from '../cues.ts';
import { isChecked } from '../names.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source:
      'Die Reederei Nordhav will im Herbst die Betriebserlaubnis für ihre Fähre beantragen. Inzwischen teilte Nordhav mit, den Erlaubnisantrag endgültig aufzugeben.',
    good: 'Nordhav wollte die Betriebserlaubnis für seine Fähre beantragen, hat das aber aufgegeben.',
    bad: 'Nordhav will im Herbst die Betriebserlaubnis für seine Fähre beantragen.',
    finding: 'Diesen Plan nennt die neuere Quelle aufgegeben („aufzugeben“).',
  },
  {
    lang: 'en',
    source:
      'The Nordhav line plans to open a second terminal in Lunden. On Friday Nordhav said that it had dropped the terminal.',
    good: 'Nordhav had planned a second terminal in Lunden and has dropped it.',
    bad: 'Nordhav plans to open a second terminal in Lunden.',
    finding: 'The newer source calls this plan given up (“dropped”).',
  },
];

export const abandoned: SupportRule = {
  name: 'abandoned',
  severity: 'block',
  about: {
    de: 'Ein Plan, den eine neuere Quelle aufgegeben nennt, darf nicht als Plan dastehen.',
    en: 'A plan that a newer source calls given up must not be told as one.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    const ends = endsOf(of);
    if (ends.length === 0) return;
    for (const sentence of of.sentences) {
      if (isReserved(of, sentence)) continue;
      for (const clause of sentence.clauses) {
        if (!clause.words.some(PLANS)) continue;
        const end = ends.find((e) => isGivenUp(of, sentence, clause, e));
        if (end) yield judged(clause, end);
      }
    }
  },
};

/** A plan of today: "will", "plant", "is to"; its past says itself that it may be over. */
const PLANS = spelled(
  /^(?:will|wollen|plant|planen|beabsichtigt|beabsichtigen|soll|sollen|möchte|möchten|plans|intends|intend|wants|aims|hopes|seeks)$/,
  'lower',
);

/** The draft tells the end, or denies, or tells it as another's word or of the past. */
const isReserved = (of: Case, { words }: SheetSentence): boolean =>
  hasCue(words, of.words.ends) ||
  hasCue(words, of.words.stops) ||
  words.some((w) => FORMERLY(w) || of.words.negations.has(w.folded));

const FORMERLY = spelled(
  /^(?:ursprunglich|zunachst|anfangs|zuvor|einst|damals|hatten?|wollten?|originally|initially|previously|once|had|was|were)$/,
);

interface End {
  readonly at: SourceSentence;
  readonly cue: Word;
  /** what was given up */
  readonly object: readonly Word[];
  /** names and nouns of the sentence: among them whose plan it was */
  readonly names: readonly Word[];
}

const GIVEN_UP = spelled(
  /^(?:aufgeg\w+|aufzugeb\w+|aufgeb\w+|verworfen|gestrichen|abgesagt|beerdigt|gestoppt|begraben|eingestampft|dropped|abandon\w*|scrapped|shelved|cancelled|canceled|ditched|axed)$/,
);

/** What is given up for good, by whom: no office, no resistance, no hope. */
const endsOf = gathered((of) =>
  of.sources.sentences.flatMap((at): End[] => {
    const clause = at.sentence.clauses.find((c) => c.words.some(GIVEN_UP));
    const cue = clause?.words.find(GIVEN_UP);
    if (!clause || !cue || isOpen(of, clause)) return [];
    const object = clause.words.filter(
      (w) =>
        w.kind === 'content' &&
        w !== cue &&
        w.folded.length >= LONG &&
        !(of.lang === 'en' && w.capital) &&
        !at.sentence.mentions.some((m) => isChecked(m) && overlaps(m, w)),
    );
    return object.length > 0 ? [{ at, cue, object, names: at.sentence.words.filter(isNameLike) }] : [];
  }),
);
const isNameLike = (w: Word): boolean => w.capital && w.kind === 'content';
/** Letters of a word that names a plan. */
const LONG = 5;

const isOpen = (of: Pick<Case, 'words'>, { words }: Clause): boolean =>
  words.some((w) => of.words.negations.has(w.folded)) ||
  hasCue(words, of.words.tones.hedged) ||
  cuesIn(words, of.words.tones.planned).length > 0 ||
  words.some((w) => /^(?:wenn|falls|sollte|if|unless|demand\w*|forder\w*|urge\w*)$/.test(w.folded));

/** The plan is of one who is named there, and of the thing given up; no report as new tells it as a plan. */
function isGivenUp(of: Case, sentence: SheetSentence, clause: Clause, end: End): boolean {
  const said = clause.words.filter((w) => w.kind === 'content' && w.folded.length >= LONG && !isName(of, sentence, w));
  const about = said.filter((w) => heldBy(w, end.object) >= LIKE || end.object.some((o) => isPartOf(w, o)));
  const around = of.draft.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 1).flatMap((s) => s.words);
  const others = around.filter((w) => isNameLike(w) && !about.includes(w));
  if (about.length === 0 || !end.names.some((n) => others.some((w) => w.stem === n.stem))) return false;
  return !of.sources.sentences.some(
    (s) => isAfter(s, end.at) && s.sentence.words.some(PLANS) && about.some((w) => heldBy(w, s.sentence.words) >= LIKE),
  );
}
const LIKE = 0.8;

const isName = (of: Case, { mentions }: SheetSentence, word: Word): boolean =>
  mentions.some((m) => isChecked(m) && overlaps(m, word));

/** "Erlaubnis" of "Erlaubnisantrag", and the last of "Betriebserlaubnis". */
const isPartOf = ({ stem }: Word, { stem: whole }: Word): boolean =>
  stem.length >= PART &&
  whole.length >= PART &&
  (whole.includes(stem) || stem.includes(whole) || sharePart(stem, whole));
const PART = 6;
/** The end of the one is the beginning of the other: "Betriebserlaubnis", "Erlaubnisantrag". */
function sharePart(a: string, b: string): boolean {
  for (let from = 1; from <= a.length - PART; from++) if (b.startsWith(a.slice(from))) return true;
  return false;
}

/** Of a later day, or further down in the same report. */
const isAfter = (a: SourceSentence, b: SourceSentence): boolean =>
  a.sheet === b.sheet ? a.at > b.at : dayOf(a) > dayOf(b);
const dayOf = ({ sheet }: SourceSentence): string => sheet.published?.slice(0, 10) ?? '';

const judged = ({ start, end }: Clause, { at, cue }: End): Judgement => ({
  start,
  end,
  message: {
    de: `Diesen Plan nennt die neuere Quelle aufgegeben („${slice(at.sheet, cue)}“).`,
    en: `The newer source calls this plan given up (“${slice(at.sheet, cue)}”).`,
  },
  cure,
  evidence: [evidenceAt(at, cue)],
});
const cure: Localized = {
  de: 'Sagen, dass der Plan aufgegeben ist.',
  en: 'Say that the plan has been given up.',
};
