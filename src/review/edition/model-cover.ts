/** A model's sentence is about what it cites: its words stand there, in some form. */
import type { Localized } from '../../model/index.ts';
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
];

/** A paraphrase by a person keeps about half of the content words in some form; less than this part is another subject. */
const LEAST = 0.25;

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
      const held = content.filter((w) => stands(at, w)).length;
      if (content.length > 0 && held / content.length < LEAST)
        yield { ...whole(at.line), message, cure, evidence: at.evidence };
    }
  },
};

const stands = ({ sources }: ModelLine, word: Word): boolean => sources.has(word.stem) || sources.find(word).size > 0;

const message: Localized = {
  de: 'Davon steht in den angegebenen Belegen fast nichts.',
  en: 'Next to nothing of this stands in the cited passages.',
};
const cure: Localized = {
  de: 'Die Stelle angeben, die es sagt, oder den Satz streichen.',
  en: 'Cite the passage that says it, or drop the sentence.',
};
