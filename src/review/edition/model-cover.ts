/** A model's sentence is about what it cites: its words stand there, in some form. */
import type { Localized, Quantity } from '../../model/index.ts';
import { heldBy } from '../align.ts';
import { sourceTimes } from '../dates.ts';
import { figuresOf, placesOf } from '../figures.ts';
import { contentOf, type Word } from '../sheet.ts';
import { type EditionExample, type EditionRule, whole } from './case.ts';
import { type ModelLine, modelLines } from './model-lines.ts';

const source = 'Die Gemeinde Hohenrain baut einen Radweg. Er wird 4 Kilometer lang.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      writer: 'model',
      sentences: [{ text: 'Hohenrain bekommt einen Radweg.', cites: ['Die Gemeinde Hohenrain baut einen Radweg.'] }],
    },
    bad: {
      writer: 'model',
      sentences: [
        { text: 'Die Nachfrage gab daraufhin deutlich nach.', cites: ['Die Gemeinde Hohenrain baut einen Radweg.'] },
      ],
    },
    finding: 'Davon steht in den angegebenen Belegen fast nichts.',
  },
  {
    lang: 'de',
    source: 'Die Gemeinde Hohenrain baut einen Radweg. Dafür gibt der Rat 480.000 Euro aus.',
    good: {
      writer: 'model',
      sentences: [{ text: 'Der Bau kostet 480.000 Euro.', cites: ['Dafür gibt der Rat 480.000 Euro aus.'] }],
    },
    bad: {
      writer: 'model',
      sentences: [{ text: 'Der Bau gefällt den Anwohnern nicht.', cites: ['Dafür gibt der Rat 480.000 Euro aus.'] }],
    },
    finding: 'Davon steht in den angegebenen Belegen fast nichts.',
  },
];

/** A paraphrase by a person keeps about half of the content words in some form; less than this part is another subject. */
const LEAST = 0.25;
/**
 * A word of the sentence before tells a little less of what the passage is about; so does one of the title and first paragraph, where
 * the passage holds a word of the sentence itself: all articles of a story share their topic.
 */
const NEXT = 0.5;

export const modelCover: EditionRule = {
  name: 'model-cover',
  severity: 'block',
  about: {
    de: 'Der Satz eines Sprachmodells handelt von dem, was er als Beleg angibt.',
    en: 'A model’s sentence is about what it cites.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      const content = contentOf(at.words);
      if (content.length === 0 || coverOf(at, content, () => 0) >= LEAST) continue;
      const figures = figuresSaid(at);
      if (figures.some((shared) => shared)) continue;
      const isAbout = content.some((w) => stands(at, w));
      const near = at.atHand().flatMap(({ topic, before }) => [...(isAbout ? topic : []), ...before.slice(-1)]);
      const words = near.flatMap((s) => s.words);
      if (figures.length === 0 && coverOf(at, content, (w) => NEXT * heldBy(w, words)) >= LEAST) continue;
      if (figures.length === 0 && isOfItsTopic(at, content)) yield { line: at.line, undecided };
      else yield { ...whole(at.line), message, cure, evidence: at.evidence };
    }
  },
};

/** Most of its words tell what the article is about, or what it told right before: nearly the passage's own, and nobody's proof. */
function isOfItsTopic(at: ModelLine, content: readonly Word[]): boolean {
  const words = at.atHand().flatMap(({ topic, before }) => [...topic, ...before.slice(-1)].flatMap((s) => s.words));
  return coverOf(at, content, (w) => heldBy(w, words)) >= MOST;
}
const MOST = 0.6;

const coverOf = (at: ModelLine, content: readonly Word[], other: (word: Word) => number): number =>
  content.reduce((sum, w) => sum + (stands(at, w) ? 1 : other(w)), 0) / content.length;

const stands = ({ sources }: ModelLine, word: Word): boolean => sources.has(word.stem) || sources.find(word).size > 0;

/** Of each amount and day that the sentence tells, whether the passages tell it too; of the right thing or not is for other rules. */
function figuresSaid({ sentences, sources }: ModelLine): boolean[] {
  const times = sourceTimes(sources);
  return sentences.flatMap((s) => [
    ...figuresOf(s)
      .filter((q) => !isSmall(q))
      .map((q) => placesOf(q, sources).length > 0),
    ...s.times.filter((t) => t.type === 'DATE').map((t) => times.some(({ value }) => value.value === t.value)),
  ]);
}
/** "drei" stands in any passage by chance. */
const isSmall = ({ type, value }: Quantity): boolean => type === 'number' && value !== null && value < 13;

const undecided: Localized = {
  de: 'Der Satz handelt vom Thema des Berichts; ob die angegebene Stelle ihn trägt, kann das Tor nicht entscheiden.',
  en: 'The sentence is about the report’s subject; whether the cited passage bears it the gate cannot tell.',
};
const message: Localized = {
  de: 'Davon steht in den angegebenen Belegen fast nichts.',
  en: 'Next to nothing of this stands in the cited passages.',
};
const cure: Localized = {
  de: 'Die Stelle angeben, die es sagt, oder den Satz streichen.',
  en: 'Cite the passage that says it, or drop the sentence.',
};
