/** A name in a model's sentence stands in what the sentence cites: names that changed places stand somewhere in the sources too. */
import type { Localized } from '../../model/index.ts';
import { isChecked, knows, nameWords } from '../names.ts';
import { slice } from '../sheet.ts';
import type { EditionExample, EditionRule } from './case.ts';
import { type ModelLine, modelLines, placed } from './model-lines.ts';

const source =
  'Stadträtin Lena Brandt lobte den Radweg in Hohenrain. Stadtrat Urs Kern lehnte die Brücke in Hohenrain dagegen ab.';
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Lob für den Radweg in Hohenrain kam von Lena Brandt.',
          cites: ['Stadträtin Lena Brandt lobte den Radweg in Hohenrain.'],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [
        {
          text: 'Lob für den Radweg in Hohenrain kam von Urs Kern.',
          cites: ['Stadträtin Lena Brandt lobte den Radweg in Hohenrain.'],
        },
      ],
    },
    finding: '„Urs Kern“ kommt in den angegebenen Belegen nicht vor.',
  },
];

export const modelName: EditionRule = {
  name: 'model-name',
  severity: 'block',
  about: {
    de: 'Namen im Satz eines Sprachmodells stehen in den Belegen, die der Satz angibt.',
    en: 'Names in a model’s sentence stand in the passages that the sentence cites.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      for (const sentence of at.sentences) {
        for (const mention of sentence.mentions) {
          const words = isChecked(mention) ? nameWords(sentence, mention) : [];
          if (
            words.length === 0 ||
            words.some((w) => knows(w, at.draft, at.sources, at.lexicon) || isAround(at, w.folded))
          )
            continue;
          const said = slice(at.draft, mention);
          yield { ...placed(at, mention), message: message(said), cure, evidence: at.evidence };
        }
      }
    }
  },
};

/** What the cited claims are read as speaking of, and who printed them. */
function isAround({ claims, outlets }: ModelLine, folded: string): boolean {
  const names = [
    ...claims.flatMap((c) => [c.subject?.entity, c.subject?.text, c.speaker?.name, c.speaker?.role]),
    ...outlets,
  ];
  const stem = folded.replace(/s$/, '');
  return names.some((name) =>
    fold(name ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .some((w) => w === folded || w.replace(/s$/, '') === stem),
  );
}

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const message = (said: string): Localized => ({
  de: `„${said}“ kommt in den angegebenen Belegen nicht vor.`,
  en: `“${said}” does not occur in the cited passages.`,
});
const cure: Localized = {
  de: 'Den Namen der Belege nennen, oder die Stelle mit angeben, die diesen nennt.',
  en: 'Use the name of the passages, or cite the one that names this too.',
};
