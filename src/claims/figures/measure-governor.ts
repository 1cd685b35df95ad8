/** The noun that governs an amount: "Umsatz von 118 Millionen", "$3bn in revenue". */
import { type Language, type Measure, overlaps, type Quantity, touches } from '../../model/index.ts';
import { measureOf } from '../../text/index.ts';
import type { Clause, Word } from '../clauses.ts';
import { measuredIn } from '../compare/units.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { isNoun } from '../terms.ts';
import { isExample } from './conjuncts.ts';
import { BY_NOUN, BY_PREDICATE, entryOf, GOVERNED, type Named, named } from './measure-names.ts';
import { isInfinitive, lemmaKey, nounMeasure, phraseMeasure } from './measure-nouns.ts';

/** "Umsatz von 118 Millionen", "ein Minus von 14 Millionen", "3,51 Milliarden Euro Umsatz", "$3bn in revenue". */
export function governor(context: Context, clause: Clause, quantity: Quantity): Named | null {
  const { lang } = context;
  const right = rightNoun(clause, quantity, lang);
  const behind = right && nounMeasure(right, quantity, lang);
  if (behind) return { ...behind, confidence: GOVERNED };
  const of = right && quantity.type === 'currency' ? ownNoun(context, clause, right) : null;
  if (of) return of;
  const left = leftNoun(clause, quantity, lang);
  if (!left || isExample(clause, left.word, lang)) return null;
  const at = clause.words.findIndex((w) => w.start === left.word.start);
  if (lang === 'en' && isInfinitive(left.word, clause.words[at - 1])) return null;
  const before =
    phraseMeasure(clause.words[at - 1], left.word, quantity, lang) ?? nounMeasure(left.word, quantity, lang);
  if (before) return { ...before, confidence: GOVERNED };
  const { word } = left;
  if (!left.bound || scopeless(word, context)) return null;
  return { key: lemmaKey(word, lang), course: courseOf(clause, word), dimension: null, word, confidence: BY_NOUN };
}

/** "Der längste Riss misst 14 Zentimeter": the most so far is a state, which the next find replaces. */
export function courseOf(clause: Clause, noun: Word): Measure['course'] {
  const ahead = clause.words.findLast((w) => w.end <= noun.start);
  return ahead && SUPERLATIVE.test(ahead.text) ? 'status' : 'period';
}
const SUPERLATIVE =
  /^(?:(?:(?:läng|höch|tief|schwer|breit|stärk|schnell|kürz|klein|dick|ält)e?st|größt)e[nrms]?|(?:long|larg|bigg|high|deep|heavi|wid|strong|fast|short|small|thick|old)est)$/u;

/** "640,000 in pledges", "40.000 Euro an Zusagen": the noun behind the link is what the sum is of. */
function ownNoun(context: Context, clause: Clause, right: Word): Named | null {
  const link = clause.words.findLast((w) => w.end <= right.start)?.lower ?? '';
  if (link !== 'in' && link !== 'an') return null;
  if (!isNoun(right, context.lang) || !/\p{L}{4}/u.test(right.text) || scopeless(right, context)) return null;
  if (context.lang === 'en' && !/^\p{Ll}+s$/u.test(right.text)) return null;
  const course = GATHERED.test(context.slice(clause.sentence.start, clause.sentence.end)) ? 'status' : 'period';
  return { key: lemmaKey(right, context.lang), course, dimension: 'currency', word: right, confidence: BY_NOUN };
}
/** What is collected grows from day to day. */
const GATHERED =
  /(?<!\p{L})(?:collect(?:s|ed|ing)?|raised|gathered|received|gesammelt|sammelte|eingesammelt|zusammengekommen|eingegangen|erhalten)(?!\p{L})/iu;

/** "schätzte Kern auf 250.000 Euro": who says so is nothing that is measured; in English he stands before the verb. */
export const scopeless = (word: Word, context: Context): boolean =>
  isTimeUnit(word) ||
  touches(context.reading.times, word) ||
  (context.lang === 'de' && context.names.some((name) => name.type === 'person' && overlaps(name, word)));

/** "in einer einzigen Woche über eine Milliarde": how long, never what. */
const isTimeUnit = ({ lower }: Word): boolean =>
  /^(?:(?:sekunde|minute|stunde|woche)n?|(?:tag|monat|jahr|quartal|jahrzehnt)(?:e?n?|e?s)|(?:second|minute|hour|day|week|month|quarter|year|decade)s?)$/.test(
    lower,
  );

function rightNoun(clause: Clause, quantity: Quantity, lang: Language): Word | null {
  const [next, second] = clause.words.filter((w) => w.start >= quantity.end);
  if (!next) return null;
  if (lang === 'en') return /^(?:in|of|worth)$/.test(next.lower) ? ofPhrase(clause, next, lang) : null;
  if (isNoun(next, lang)) return next;
  if (next.lower === 'an' && second && isNoun(second, lang)) return second;
  return /^(?:an|pro|je)$/.test(next.lower)
    ? null
    : second && isNoun(second, lang) && isAdjective(next)
      ? second
      : null;
}

/** "6.5 million in regional subsidies": the measure may stand behind an adjective or two. */
function ofPhrase(clause: Clause, link: Word, lang: Language): Word | null {
  const phrase = clause.words.filter((w) => w.start > link.start).slice(0, 3);
  const end = phrase.findIndex((w) => !/\p{L}/u.test(w.text) || claimWords(lang).prepositions.has(w.lower));
  const inside = end < 0 ? phrase : phrase.slice(0, end);
  return inside.find((w) => entryOf(w, lang)) ?? inside[0] ?? null;
}

const isAdjective = (word: Word): boolean => /^\p{Ll}{3,}(?:e|er|es|en|em)$/u.test(word.text);

/** "600 Kilogramm Ammoniak", "60,000 litres of oil": so much of the matter named right behind. */
export function matterOf(clause: Clause, quantity: Quantity, lang: Language): Named | null {
  const [next, second] = clause.words.filter((w) => w.start >= quantity.end);
  const noun = lang === 'en' ? (next?.lower === 'of' ? second : undefined) : next;
  if (!noun || !isNoun(noun, lang) || noun.start > quantity.end + 5) return null;
  return { key: lemmaKey(noun, lang), course: 'period', dimension: null, word: noun, confidence: BY_NOUN };
}

/** "Der Speicher fasst 40.000 Kubikmeter Wasser", "a tank holding 900 litres of oil": how much goes in, whatever the matter. */
export function volumeHeld(clause: Clause, quantity: Quantity, lang: Language): Named | null {
  const entry = measureOf('volume-held');
  if (!entry || measuredIn(quantity).dimension !== entry.dimension) return null;
  const holds = clause.words.some((w) => HOLDS[lang].test(w.lower));
  return holds ? named(entry, null, BY_PREDICATE) : null;
}
const HOLDS: Readonly<Record<Language, RegExp>> = {
  de: /^(?:fass(?:t|e|en|te|ten)|gefasst)$/u,
  en: /^(?:hold|holds|holding|held)$/u,
};

/** Walks left over comparators, articles and "von". */
function leftNoun(clause: Clause, quantity: Quantity, lang: Language): { word: Word; bound: boolean } | null {
  const { links, bridging } = claimWords(lang);
  const before = clause.words.filter((w) => w.end <= quantity.start);
  let bound = false;
  for (const word of before.toReversed().slice(0, 6)) {
    if (links.has(word.lower)) bound = true;
    else if (!bridging.has(word.lower)) return isNoun(word, lang) ? { word, bound } : null;
  }
  return null;
}
