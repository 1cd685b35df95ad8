/** A factual sentence cites where it stands. */
import { type EditionExample, type EditionRule, whole } from './case.ts';

const source = 'Die Gemeinde Hohenrain baut einen Radweg. Er wird 4 Kilometer lang.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: { sentences: [{ text: 'Hohenrain baut einen Radweg.', cites: ['baut einen Radweg'] }] },
    bad: { sentences: [{ text: 'Hohenrain baut einen Radweg.', cites: [] }] },
    finding: 'Der Satz nennt keine Quelle.',
  },
];

export const citationMissing: EditionRule = {
  name: 'citation-missing',
  severity: 'block',
  about: { de: 'Jeder Tatsachensatz belegt sich.', en: 'Every factual sentence cites its source.' },
  examples,
  *check(of) {
    for (const line of of.factual)
      if (line.sentence.citations.length === 0)
        yield {
          ...whole(line),
          message: { de: 'Der Satz nennt keine Quelle.', en: 'The sentence cites no source.' },
          cure: {
            de: 'Die Stelle angeben, auf der er beruht, oder ihn streichen.',
            en: 'Cite the passage it rests on, or cut it.',
          },
        };
  },
};
