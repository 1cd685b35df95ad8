/** A name in a model's sentence stands in what the sentence cites: names that changed places stand somewhere in the sources too. */
import type { Language, Localized, Mention } from '../../model/index.ts';
import { hasCue } from '../cues.ts';
import { isChecked, knows, nameWords, sharesName } from '../names.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
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
  {
    lang: 'de',
    source:
      'Stadtrat Urs Kern sprach in Hohenrain. Stadträtin Lena Brandt lobte den Radweg. Sie will ihn bis zur Mühle verlängern.',
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Lena Brandt will den Radweg bis zur Mühle verlängern.',
          cites: ['Sie will ihn bis zur Mühle verlängern.'],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [
        {
          text: 'Urs Kern will den Radweg bis zur Mühle verlängern.',
          cites: ['Sie will ihn bis zur Mühle verlängern.'],
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
            words.some((w) => knows(w, at.draft, at.sources, at.lexicon) || isAround(at, w.folded)) ||
            isMeant(at, mention, words)
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

/**
 * A passage that says "she" or "the firm" means whom its article named before. Not so where it names one of that kind whom the
 * sentence leaves out: then the name has taken another's place.
 */
function isMeant(at: ModelLine, mention: Mention, words: readonly Word[]): boolean {
  if (replaces(at, mention)) return false;
  const names = words.map((w) => w.stem);
  const holds = (sentence: SheetSentence): boolean => sharesName(names, sentence.words);
  return at.atHand().some(({ topic, before }) => {
    if (mention.type !== 'person') return topic.some(holds) || before.slice(-NEAR).some(holds);
    if (!pointsBack(at)) return false;
    const nearest = before.findLast((s) => s.mentions.some((m) => m.type === 'person'));
    return nearest ? holds(nearest) : topic.some(holds);
  });
}

/** "Sie", "his", "die Chefin", "der 63-Jährige": words for a person who has been named; or speech whose speaker was. */
const pointsBack = ({ passages, lexicon, draft }: ModelLine): boolean =>
  passages.some(({ words }) => {
    const points = (w: Word): boolean =>
      POINTERS[draft.lang].has(w.lower) ||
      /-?jährigen?$|-year-old$/.test(w.lower) ||
      lexicon.roles.some((r) => w.folded.endsWith(r));
    const isReported = words.some((w) => lexicon.reportedForms.has(w.lower)) && !hasCue(words, lexicon.attributions);
    return isReported || words.some((w) => w.kind !== 'mark' && points(w));
  });
const POINTERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'er sie ihm ihn ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner ich mein meine wir'.split(' '),
  ),
  en: new Set('he she him her his hers who i my me we our'.split(' ')),
};

/** Sentences back to which a passage may point with "the firm", "there". */
const NEAR = 3;

/** Whether the passages name one of the same kind whom the sentence does not name. */
function replaces(at: ModelLine, { type }: Mention): boolean {
  const said = at.sentences.flatMap((s) => s.words.map((w) => w.stem));
  const isSaid = (stem: string): boolean => said.some((s) => s === stem || s.startsWith(stem) || stem.startsWith(s));
  return at.passages
    .flatMap((p) => p.sentences)
    .some((s) =>
      s.mentions.some((m) => {
        const stems = m.type === type ? nameWords(s, m).map((w) => w.stem) : [];
        return stems.length > 0 && !stems.some(isSaid);
      }),
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
