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
    [/[^\p{L}\p{N}]+/u, /[^\p{L}\p{N}-]+/u].some((border) =>
      fold(name ?? '')
        .split(border)
        .some((w) => w === folded || w.replace(/s$/, '') === stem),
    ),
  );
}

/**
 * A passage that says "she" or "the firm" means whom its article named before, one that says "a doctor" whom it names next. Not so
 * where it names one of that kind whom the sentence leaves out: then the name has taken another's place.
 */
function isMeant(at: ModelLine, mention: Mention, words: readonly Word[]): boolean {
  const names = words.map((w) => w.stem);
  const holds = (sentence: SheetSentence): boolean => sharesName(names, sentence.words);
  return at.atHand().some(({ topic, before, after, passage }) => {
    if (replaces(at, mention, passage)) return false;
    if (passage.some(holds)) return true;
    if (mention.type !== 'person') return topic.some(holds) || before.slice(-NEAR).some(holds);
    const tells = (s: SheetSentence): boolean => namesPerson(s) || holds(s);
    const nearest = before.findLast(tells);
    const next = after.slice(0, NEAR).find(tells);
    const isNext = introduces(at, passage) && next !== undefined && holds(next);
    if (pointsBack(at, passage)) return isNext || (nearest ? holds(nearest) : topic.some(holds));
    if (introduces(at, passage)) return isNext || (nearest !== undefined && holds(nearest));
    // a passage that names a person whom the sentence names too: a second name of the article takes nobody's place
    return passage.some(namesPerson) ? before.some(holds) || after.some(holds) : isAlone(topic, holds);
  });
}

const namesPerson = (s: SheetSentence): boolean => s.mentions.some((m) => m.type === 'person');

/** The article is about one person. */
const isAlone = (topic: readonly SheetSentence[], holds: (s: SheetSentence) => boolean): boolean => {
  const named = topic.filter(namesPerson);
  return named.length > 0 && named.every((s) => holds(s) && s.mentions.filter((m) => m.type === 'person').length === 1);
};

/** "A former trial doctor", "ein Mann aus Eichfurt", "die Forscherin": somebody whom the article names in the sentences that follow. */
const introduces = ({ lexicon, draft }: ModelLine, passage: readonly SheetSentence[]): boolean =>
  passage.some(({ words }) =>
    words.some((w, i) => {
      const before = words.slice(Math.max(0, i - 3), i);
      return (
        (lexicon.roles.some((r) => w.folded.endsWith(r)) || CALLINGS[draft.lang].test(w.folded)) &&
        before.some((b) => ARTICLES.test(b.lower))
      );
    }),
  );
const ARTICLES = /^(?:ein|eine|einen|einem|einer|a|an|der|die|den|dem|the)$/;
const CALLINGS: Readonly<Record<Language, RegExp>> = {
  de: /(?:er|in|mann|frau|expert(?:e|in)|student|patient|professor|arzt|chef)$/,
  en: /(?:er|or|ist|man|woman|chief|expert|scientist|analyst|doctor|head|clerk|official|resident|activist)$/,
};

/** "Sie", "his", "die Chefin", "der 63-Jährige": words for a person who has been named; or speech whose speaker was. */
const pointsBack = ({ lexicon, draft }: ModelLine, passage: readonly SheetSentence[]): boolean =>
  passage.some(({ words }) => {
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

/** Whether the passage names one of the same kind whom the sentence does not name. */
function replaces(at: ModelLine, { type }: Mention, passage: readonly SheetSentence[]): boolean {
  const said = at.sentences.flatMap((s) => s.words.map((w) => w.stem));
  const isSaid = (stem: string): boolean => said.some((s) => s === stem || s.startsWith(stem) || stem.startsWith(s));
  return passage.some((s) =>
    s.mentions.some((m) => {
      const stems = m.type === type ? nameWords(s, m).map((w) => w.stem) : [];
      return stems.length > 0 && !stems.some(isSaid);
    }),
  );
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

const message = (said: string): Localized => ({
  de: `„${said}“ kommt in den angegebenen Belegen nicht vor.`,
  en: `“${said}” does not occur in the cited passages.`,
});
const cure: Localized = {
  de: 'Den Namen der Belege nennen, oder die Stelle mit angeben, die diesen nennt.',
  en: 'Use the name of the passages, or cite the one that names this too.',
};
