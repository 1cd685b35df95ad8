/** Which nouns and predicates of a clause may name an amount. */
import { contains, type Language, overlaps, type Quantity, touches } from '../../model/index.ts';
import { conceptOf, findMeasure, lemmaOf, type MeasureEntry, measureOf, noted } from '../../text/index.ts';
import type { Word } from '../clauses.ts';
import { measuredIn } from '../compare/units.ts';
import type { Context } from '../context.ts';
import { isNoun } from '../terms.ts';
import { isAttributeAt } from './attributes.ts';
import { isOpenNoun, senseOf } from './counting.ts';
import { BY_PREDICATE, entryOf, IN_CLAUSE, type Named, named } from './measure-names.ts';

const SURPLUS: ReadonlyMap<string, string> = new Map([
  ['minus', 'loss'],
  ['plus', 'profit'],
]);
/** Nouns of expecting that end a German compound: what stands before them is the measure. */
const EXPECTING = /^(.{4,}?)s?(?:prognosen?|ziele?|zielen|erwartung|erwartungen|ausblick|schätzung|vorhersage)$/iu;

export function nounMeasure(word: Word, quantity: Quantity, lang: Language): Named | null {
  if (word.lower === 'vergleich') return null;
  const surplus = quantity.type === 'currency' ? SURPLUS.get(word.lower) : undefined;
  const entry = surplus ? measureOf(surplus) : entryOf(word, lang);
  if (entry) return fits(entry, quantity) ? named(entry, word, IN_CLAUSE) : null;
  const stem = lang === 'de' ? EXPECTING.exec(word.text)?.[1] : undefined;
  const expected = stem ? findMeasure(lang, stem) : null;
  return expected && fits(expected, quantity) ? named(expected, word, IN_CLAUSE, true) : null;
}

/** What a type of figure can measure; a percentage may be the share or change of any measure but not of the dead. */
export function fits(entry: MeasureEntry, quantity: Quantity): boolean {
  switch (quantity.type) {
    case 'currency':
      return entry.dimension === 'currency';
    case 'number':
      return entry.dimension === 'count' || entry.dimension === 'number' || entry.dimension === 'currency';
    case 'dimension':
      // No water level is 40,000 cubic metres; rain may fall in litres.
      if (entry.key === 'water-level') return measuredIn(quantity).dimension === 'length';
      return !['currency', 'count', 'percent'].includes(entry.dimension);
    case 'percentage':
    case 'percentage-points':
    case 'fraction':
    case 'multiple':
      return !(entry.key === 'deaths' || entry.key === 'depth');
    case 'ordinal':
    case 'age':
    case 'temperature':
    case 'duration':
    case 'identifier':
      return true;
  }
}

/** Nouns and predicates of these words that may name the figure, in order. */
export function candidatesIn(context: Context, words: readonly Word[], quantity: Quantity): Named[] {
  const found = words.flatMap((word, i) => {
    if (overlaps(word, quantity) || !isNoun(word, context.lang) || isAttributeAt(words, i, context.lang)) return [];
    if (word.start > quantity.end && isIncluded(words, i, quantity)) return [];
    const sense = isOpenNoun(word.text, context.lang) ? senseAt(context, word) : null;
    if (sense && fits(sense, quantity)) return [named(sense, word, IN_CLAUSE)];
    if (word.lower === 'accounts' && words[i + 1]?.lower === 'for') return [];
    if (context.lang === 'en' && isInfinitive(word, words[i - 1])) return [];
    const noun = phraseMeasure(words[i - 1], word, quantity, context.lang) ?? nounMeasure(word, quantity, context.lang);
    return noun ? [noun] : [];
  });
  const verb = verbMeasure(context, words, quantity);
  return verb && !found.some((f) => f.dimension === verb.dimension && f.key !== verb.key) ? [...found, verb] : found;
}

/** "34 Millionen Euro einschließlich Schulden": what is counted in or left out does not name the amount. */
const isIncluded = (words: readonly Word[], at: number, { end }: Quantity): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ lower, start }) => start >= end && INCLUDED.has(lower));
const INCLUDED: ReadonlySet<string> = new Set(
  'einschließlich inklusive inkl inkl. samt zuzüglich abzüglich ausschließlich including excluding plus less'.split(
    ' ',
  ),
);

/** "has agreed to pay £500,000": nobody's pay. */
export const isInfinitive = (word: Word, before: Word | undefined): boolean =>
  /^(?:pay|cost|charge|fine|award|grant|fund|spend)$/u.test(word.lower) &&
  /^(?:to|will|would|must|could|can|cannot|may|might|should|not|n't)$/u.test(before?.lower ?? '');

export function senseAt(context: Context, word: Word): MeasureEntry | null {
  const at = context.reading.sentences.find((s) => contains(s, word));
  const sentence = at ? context.slice(at.start, at.end) : '';
  const key = senseOf(word.text, sentence, sentence, context.lang);
  return key ? measureOf(key) : null;
}

/** "net income" is profit, "income" alone is pay: two words are looked up before one. */
export function phraseMeasure(before: Word | undefined, word: Word, quantity: Quantity, lang: Language): Named | null {
  if (!before || lang !== 'en') return null;
  const entry = findMeasure(lang, `${before.lower} ${word.lower}`);
  if (!entry || !fits(entry, quantity)) return null;
  return named(entry, { ...before, end: word.end }, IN_CLAUSE);
}

/** "setzte ... um" and "umgesetzt" both name revenue: a separable verb is put together before it is looked up. */
function verbMeasure(context: Context, words: readonly Word[], quantity: Quantity): Named | null {
  if (quantity.type !== 'currency') return null;
  const { lang } = context;
  const particle = lang === 'de' ? (words.findLast((w) => PARTICLES.has(w.lower))?.lower ?? '') : '';
  for (const word of words) {
    if (!mayBeVerb(word.spelling) || (lang === 'en' && isBehindArticle(words, word))) continue;
    const entry = (particle && findMeasure(lang, particle + word.text)) || findMeasure(lang, word.text);
    const lemma = entry && lemmaOf(word.text, lang);
    const predicate = entry?.words[lang].predicates.some((p) => lemma && lemmaOf(p, lang).endsWith(lemma.slice(-4)));
    if (entry && predicate && fits(entry, quantity) && entry.key !== 'imports')
      return named(entry.key === 'salary' ? (measureOf('profit') ?? entry) : entry, word, BY_PREDICATE);
  }
  return null;
}
const mayBeVerb = noted(({ raw }) => /^\p{Ll}{4,}$/u.test(raw));
const isBehindArticle = (words: readonly Word[], word: Word): boolean =>
  /^(?:the|a|an|this|that|its|their)$/.test(words[words.indexOf(word) - 1]?.lower ?? '');
const PARTICLES: ReadonlySet<string> = new Set('um ein aus ab an auf zu'.split(' '));

/** Nouns outside the lexicon meet by their concept ("Forderung", "demand"), else by their lemma. */
export function lemmaKey(word: Word, lang: Language): string {
  const lemma = lemmaOf(word.text, lang);
  return `lemma:${conceptOf(lemma, lang) ?? lemma}`;
}

export const inQuantity = (context: Context, word: Word): boolean => touches(context.reading.quantities, word);
