/** Who does it and to whom it is done do not change places around the verb that a model's sentence shares with its passage. */
import type { Language, Localized, Span } from '../../model/index.ts';
import { heldBy } from '../align.ts';
import { mayBeCue } from '../cues.ts';
import type { GateWords } from '../lexicon/index.ts';
import { type Clause, isTold, type Sheet, type SheetSentence, slice, type Word } from '../sheet.ts';
import type { EditionExample, EditionRule } from './case.ts';
import { type ModelLine, modelLines, placed } from './model-lines.ts';

const german = 'Die Werft in Lunden warf dem Händler Ruhland vor, die Ladung zu verbergen. Der Händler will klagen.';
const opening = (text: string): string => text.slice(0, text.indexOf('.') + 1);
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source: german,
    good: {
      writer: 'model',
      sentences: [
        {
          text: 'Dem Händler Ruhland warf die Werft in Lunden vor, die Ladung zu verbergen.',
          cites: [opening(german)],
        },
      ],
    },
    bad: {
      writer: 'model',
      sentences: [
        {
          text: 'Der Händler Ruhland warf der Werft in Lunden vor, die Ladung zu verbergen.',
          cites: [opening(german)],
        },
      ],
    },
    finding: '„Der Händler“: im Beleg steht „dem Händler“ auf der anderen Seite von „warf“.',
  },
];

export const modelRoles: EditionRule = {
  name: 'model-roles',
  severity: 'block',
  about: {
    de: 'Wer im Beleg etwas tut und wem es geschieht, tauscht im Satz eines Sprachmodells nicht die Plätze.',
    en: 'Who does a thing in the passage and to whom it is done do not change places in a model’s sentence.',
  },
  examples,
  *check(of) {
    for (const at of modelLines(of)) {
      const found = at.sentences.flatMap((sentence) =>
        at.passages.flatMap((sheet) =>
          sheet.sentences.flatMap(
            (there) => (of.lang === 'de' ? otherCase : otherSide)(at, { sentence, sheet, there }) ?? [],
          ),
        ),
      )[0];
      if (found) yield { ...placed(at, found.span), message: found.message, cure, evidence: at.evidence };
    }
  },
};

/** A sentence of the line beside one of a passage. */
interface Pair {
  readonly sentence: SheetSentence;
  readonly sheet: Sheet;
  readonly there: SheetSentence;
}

interface Found {
  readonly span: Span;
  readonly message: Localized;
}

interface Deed {
  readonly here: Word;
  readonly inClause: Clause;
  readonly there: Word;
  readonly thereIn: Clause;
}

/** Verbs that the two share, but for those of saying, which stand on either side of who says it. */
function* sharedVerbs({ lexicon, draft: { lang } }: ModelLine, { sentence, there: source }: Pair): Iterable<Deed> {
  for (const inClause of sentence.clauses)
    for (const here of inClause.words) {
      if (!isVerb(lang, inClause.words, here) || saysSo(lexicon, inClause.words, here)) continue;
      for (const thereIn of source.clauses) {
        const there = thereIn.words.find((w) => w.lemma === here.lemma && isVerb(lang, thereIn.words, w));
        if (there) yield { here, inClause, there, thereIn };
      }
    }
}

/** Spelled as a verb may be, and not behind what only nouns stand behind: "Marcus's lead", "the lead". */
function isVerb(lang: Language, words: readonly Word[], word: Word): boolean {
  if (word.capital || word.kind !== 'content') return false;
  const before = words[words.indexOf(word) - 1]?.lower ?? '';
  return lang === 'de'
    ? /(?:t|te|ten|en)$/.test(word.lower) || word.lemma !== word.stem
    : !/^(?:the|an?|his|her|its|their|of|s)$|['’]s?$/.test(before);
}

/** "kündigte ... an" says something, "kündigte" ends a contract. */
const saysSo = (lexicon: GateWords, words: readonly Word[], word: Word): boolean =>
  mayBeCue(word, lexicon.attributions) && !(/^kundig/.test(word.folded) && !words.some((w) => w.lower === 'an'));

/** German tells who does it by the article: "die Werft" has become "der Werft", "der Händler" "dem Händler". */
function otherCase(at: ModelLine, pair: Pair): Found | null {
  const { sheet } = pair;
  for (const { inClause, there, thereIn } of sharedVerbs(at, pair)) {
    if (PASSIVE.de.test(slice(at.draft, inClause)) || PASSIVE.de.test(slice(sheet, thereIn))) continue;
    const own = phrasesOf(inClause.words);
    const theirs = phrasesOf(thereIn.words);
    for (const phrase of own) {
      const same = theirs.find((p) => heldBy(phrase.noun, [p.noun]) >= 0.8);
      if (!same || !areFlipped(phrase.article.lower, same.article.lower)) continue;
      const [span, source] = [phrase, same].map(({ article, noun }) => ({ start: article.start, end: noun.end }));
      return found(at, span!, slice(sheet, source!), slice(sheet, there));
    }
  }
  return null;
}

interface Phrase {
  readonly article: Word;
  readonly noun: Word;
}

/** Nouns with an article of their own: none behind a preposition, and none that only says whose another is. */
function phrasesOf(words: readonly Word[]): Phrase[] {
  return words.flatMap((article, i): Phrase[] => {
    if (!ARTICLE.test(article.lower)) return [];
    const before = words[i - 1];
    if (before && (PREPOSITION.test(before.lower) || (before.capital && before.kind !== 'function'))) return [];
    const noun = words.slice(i + 1, i + 1 + REACH).find((w) => w.capital && isTold(w));
    return noun ? [{ article, noun }] : [];
  });
}
const ARTICLE = /^(?:der|die|das|dem|den|(?:m|d|s)?ein(?:e|em|en|er)?|ihr(?:e|em|en|er)?)$/;
const PREPOSITION =
  /^(?:von|mit|bei|zu|nach|aus|seit|an|auf|in|vor|über|unter|neben|zwischen|gegen|für|durch|um|ohne|wegen|während|trotz|laut|hinter|gegenüber)$/;
/** Words between an article and its noun. */
const REACH = 3;

/** One form names who does it, the other to whom it is done, whatever the noun's gender: of "die" and "der" it is feminine. */
const areFlipped = (a: string, b: string): boolean =>
  FLIPS.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)));
const FLIPS: readonly (readonly [RegExp, RegExp])[] = [
  [/^die$/, /^der$/],
  [/^(?:der|das)$/, /^dem$/],
  [/^der$/, /^den$/],
  [/^(?:[mds]?ein|ihr)$/, /^(?:[mds]?einem|ihrem|[mds]?einen|ihren)$/],
  [/^(?:[mds]?eine|ihre)$/, /^(?:[mds]?einer|ihrer)$/],
];

/** English tells it by the order: a name before the verb has stood behind it, with nobody of that name before. */
function otherSide(at: ModelLine, pair: Pair): Found | null {
  const { sentence, sheet, there: source } = pair;
  for (const { here, inClause, there, thereIn } of sharedVerbs(at, pair)) {
    if (PASSIVE.en.test(slice(at.draft, inClause)) || PASSIVE.en.test(slice(sheet, thereIn))) continue;
    const subject = nameBefore(sentence, here);
    if (subject.length === 0) continue;
    const places = source.words.filter((w) => subject.some((s) => s.stem === w.stem));
    if (places.length === 0 || places.some((w) => w.start < there.start || w.start > there.end + FAR)) continue;
    // "the firm, owned by Samphire, sold it": the name would stand before the verb
    if (!source.words.some((w) => w.end <= there.start && isTold(w))) continue;
    return found(at, { start: subject[0]!.start, end: subject.at(-1)!.end }, null, slice(sheet, there));
  }
  return null;
}
/** UTF-16 units behind the verb: what it governs stands no further off. */
const FAR = 120;

/** The name right before a verb: its subject. */
function nameBefore({ words }: SheetSentence, verb: Word): Word[] {
  let last = words.indexOf(verb) - 1;
  while (last >= 0 && /^(?:has|have|had|will|would|also|now|then|\w+ly)$/.test(words[last]!.lower)) last--;
  let from = last + 1;
  while (from > 0 && words[from - 1]!.capital && isTold(words[from - 1]!)) from--;
  return words.slice(from, last + 1);
}
const PASSIVE: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|wurden?|worden)(?!\p{L})/u,
  en: /\b(?:was|were|been|being|be|is|are)\s(?:\w+ly\s)?\w+(?:ed|en|ld|ught|nt)\b|\bby\s(?:the\s)?\p{Lu}/u,
};

const found = ({ draft }: ModelLine, span: Span, source: string | null, verb: string): Found => ({
  span,
  message: message(slice(draft, span), source, verb),
});

const message = (said: string, source: string | null, verb: string): Localized => ({
  de: `„${said}“: im Beleg steht ${source ? `„${source}“` : 'das'} auf der anderen Seite von „${verb}“.`,
  en: `“${said}”: in the passage it stands on the other side of “${verb}”.`,
});
const cure: Localized = {
  de: 'Den handeln lassen, der im Beleg handelt.',
  en: 'Let the one act who acts in the passage.',
};
