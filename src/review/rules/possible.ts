/** What a source holds possible is not told as what will be. */
import type { Localized } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { hasCue } from '../cues.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { spelled } from '../spelled.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Die Kaimauer von Lunden müsste möglicherweise abgerissen werden. Das Hafenamt wartet auf ein Gutachten.',
    good: 'Vielleicht wird die Kaimauer von Lunden abgerissen.',
    bad: 'Die Kaimauer von Lunden wird abgerissen.',
    finding: '„wird“: Die Quelle hält das nur für möglich („müsste“).',
  },
  {
    lang: 'en',
    source: 'The quay wall at Lunden may have to be rebuilt, the harbour office said. It is waiting for a survey.',
    good: 'The harbour office said the quay wall at Lunden might have to be rebuilt.',
    bad: 'The harbour office said the quay wall at Lunden will be rebuilt.',
    finding: '“will”: the source only holds this possible (“may”).',
  },
];

export const possible: SupportRule = {
  name: 'possible',
  severity: 'block',
  about: {
    de: 'Was nach der Quelle geschehen kann, wird darum noch nicht geschehen.',
    en: 'What may happen by the source is not yet what will.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const clause of sentence.clauses) {
        const will = clause.words.find(WILL);
        const found = will && !isOpen(of, sentence) ? onlyPossible(of, clause, will) : null;
        if (found) yield found;
      }
  },
};

const WILL = spelled(/^(?:will|wird|werden)$/, 'lower');
const MAY = spelled(
  /^(?:may|might|could|könnten?|möglicherweise|womöglich|vielleicht|eventuell|müssten?|perhaps|possibly)$/,
  'lower',
);
const STILL = spelled(
  /^(?:can|kann|können|dürften?|should|sollen?|if|wenn|falls|sofern|unless|probably|likely)$/,
  'lower',
);

const isOpen = (of: Case, { words }: SheetSentence): boolean =>
  words.some((w) => STILL(w) || of.words.negations.has(w.folded)) || hasCue(words, of.words.tones.hedged);

/** A passage must hold this part of the clause. */
const COVER = 0.4;

function onlyPossible(of: Case, clause: Clause, will: Word): Judgement | null {
  const verb = verbOf(of, clause.words, will);
  const [best] = of.passages(clause);
  if (!verb || !best || best.cover < COVER) return null;
  const may = mayIn(of, best.at, verb);
  if (!may || of.sources.sentences.some((s) => isFirm(of, s, verb, clause))) return null;
  return {
    start: will.start,
    end: will.end,
    message: {
      de: `„${slice(of.draft, will)}“: Die Quelle hält das nur für möglich („${slice(best.at.sheet, may)}“).`,
      en: `“${slice(of.draft, will)}”: the source only holds this possible (“${slice(best.at.sheet, may)}”).`,
    },
    cure,
    evidence: [evidenceAt(best.at)],
  };
}

/** The verb that "will" governs: English has it behind, German at the end of the clause. */
const verbOf = (of: Case, words: readonly Word[], will: Word): Word | undefined =>
  of.lang === 'de'
    ? words.findLast((w) => w.kind === 'content' && !w.capital)
    : words.slice(words.indexOf(will) + 1, words.indexOf(will) + 1 + REACH).find((w) => w.kind === 'content');
/** Words between an auxiliary and its verb: "may have to be rebuilt". */
const REACH = 5;

/** The word by which the clause with this verb is only possible. */
function mayIn(of: Case, { sentence }: SourceSentence, verb: Word): Word | undefined {
  const clause = sentence.clauses.find((c) => heldBy(verb, c.words) >= SAME);
  // "could you bring a cake?" asks
  if (sentence.words.some((w) => ASKS(w))) return undefined;
  const may = clause?.words.find(MAY);
  if (!clause || !may || of.lang === 'de') return may;
  const at = clause.words.indexOf(may);
  return heldBy(verb, clause.words.slice(at, at + REACH + 1)) >= SAME ? may : undefined;
}
const SAME = 0.8;
const ASKS = spelled(/^(?:\?|i|you|we|ich|du|wir|ihr)$/, 'lower');

/** Some source tells the same without a doubt. */
const isFirm = (of: Case, at: SourceSentence, verb: Word, { words }: Clause): boolean =>
  of.sources.find(verb).has(at.at) &&
  mayIn(of, at, verb) === undefined &&
  at.sentence.clauses.some(
    (c) =>
      heldBy(verb, c.words) >= SAME &&
      words.some((w) => w !== verb && w.kind === 'content' && heldBy(w, at.sentence.words) >= SAME),
  );

const cure: Localized = { de: 'Sagen, dass es möglich ist.', en: 'Say that it is possible.' };
