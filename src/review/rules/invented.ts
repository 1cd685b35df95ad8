/** A clause whose words no source holds was made up. */
import { type Localized, overlaps } from '../../model/index.ts';
import { distinct, evidenceAt } from '../align.ts';
import { hasCue } from '../cues.ts';
import type { Case, Judgement, RuleExample, SupportRule } from '../rule.ts';
import { type Clause, type SheetSentence, slice, type Word } from '../sheet.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'Im Zoo von Brunnhausen ist ein Nashorn zur Welt gekommen. Die Mutter heißt Tilda.',
    good: 'Im Zoo von Brunnhausen wurde ein Nashorn geboren.',
    bad: 'Im Zoo von Brunnhausen ist ein Nashorn zur Welt gekommen; Tierschützer verlangten bessere Gehege und kündigten Klagen an.',
    finding:
      'Davon steht nichts in den Quellen: „Tierschützer“, „verlangten“, „bessere“, „Gehege“, „kündigten“, „Klagen“.',
  },
  {
    lang: 'en',
    source: 'A rhinoceros was born at the Brunnhausen zoo. Its mother is called Tilda.',
    good: 'The Brunnhausen zoo has a newborn rhinoceros.',
    bad: 'A rhinoceros was born at the Brunnhausen zoo; campaigners demanded larger enclosures and threatened lawsuits.',
    finding:
      'The sources hold nothing of this: “campaigners”, “demanded”, “larger”, “enclosures”, “threatened”, “lawsuits”.',
  },
];

/**
 * So many strange words, and this part of the clause's weight, make it an invention rather than a paraphrase. English has
 * a synonym for everything, and its nouns are not told by a capital: it takes one more.
 */
const STRANGERS = { de: 3, en: 4 } as const;
const SHARE = 0.75;

export const invented: SupportRule = {
  name: 'invented',
  severity: 'block',
  about: {
    de: 'Jede Aussage muss sich auf Worte einer Quelle stützen.',
    en: 'Every statement must rest on words of a source.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const clause of sentence.clauses) {
        const whole = [...judged(of, sentence, clause)];
        yield* whole;
        if (whole.length === 0) for (const part of addedTo(of, clause)) yield* judged(of, sentence, part);
      }
  },
};

/** What "and" adds to an English clause may be made up where the rest is not; German says too much by words of its own there. */
function addedTo(of: Case, clause: Clause): Clause[] {
  const at = of.lang === 'en' ? clause.words.findIndex((w) => w.lower === 'and') : -1;
  const added = at > 0 ? clause.words.slice(at + 1) : [];
  return added.length > 0 ? [{ ...clause, start: added[0]!.start, end: added.at(-1)!.end, words: added }] : [];
}

function* judged(of: Case, sentence: SheetSentence, clause: Clause): Iterable<Judgement> {
  if (of.draft.text[clause.end - 1] === ':') return;
  const words = distinct(clause.words.filter((w) => w.kind === 'content' || w.kind === 'number'));
  const strangers = words.filter((w) => strange(of, w) && !sentence.quantities.some((q) => overlaps(q, w)));
  const weight = (list: readonly Word[]): number => list.reduce((sum, w) => sum + of.sources.weight(w), 0);
  if (strangers.length < STRANGERS[of.lang] || !nameThings(of, strangers) || weight(strangers) < SHARE * weight(words))
    return;
  const near = of.passages(clause)[0];
  yield {
    start: clause.start,
    end: clause.end,
    message: message(strangers.map((w) => slice(of.draft, w))),
    cure,
    evidence: near ? [evidenceAt(near.at)] : [],
  };
}

/** German writes its nouns with capitals: two of them unheard of are things made up; strange verbs and adverbs are style. */
const nameThings = (of: Case, strangers: readonly Word[]): boolean =>
  of.lang !== 'de' || strangers.filter((w) => w.capital && !hasCue([w], of.words.soft)).length >= 2;

/** Nothing like it in the sources, not even a compound that begins alike: "Kartellbehörde" beside "Kartellamt". */
const strange = (of: Case, word: Word): boolean =>
  word.kind === 'content' &&
  of.sources.find(word).size === 0 &&
  (word.stem.length <= ALIKE || of.sources.beginning(word.stem.slice(0, ALIKE)).length === 0);
const ALIKE = 6;

const message = (strangers: readonly string[]): Localized => ({
  de: `Davon steht nichts in den Quellen: ${strangers.map((w) => `„${w}“`).join(', ')}.`,
  en: `The sources hold nothing of this: ${strangers.map((w) => `“${w}”`).join(', ')}.`,
});
const cure: Localized = {
  de: 'Streichen oder eine Quelle angeben, die es sagt.',
  en: 'Cut it, or give a source that says so.',
};
