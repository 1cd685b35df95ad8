/** What an amount is of: the noun that governs it, the predicate of its clause, else the nearest noun. */

import { contains, type Language, type Measure, overlaps, type Quantity, touches } from '../model/index.ts';
import { conceptOf, findMeasure, lemmaOf, type MeasureEntry, measureOf, noted, type Spelling } from '../text/index.ts';
import { movement } from './aspects.ts';
import { frameAt, measureOfFrame } from './clause-frame.ts';
import { announcing, type Clause, type Word } from './clauses.ts';
import { isExample, ownHalf } from './conjuncts.ts';
import type { Context } from './context.ts';
import { isOpenNoun, senseOf } from './counting.ts';
import { claimWords } from './lexicon.ts';
import { countedBehind, nameOfCounted, numberBefore } from './measure-counted.ts';
import {
  BY_NOUN,
  BY_PREDICATE,
  entryOf,
  GOVERNED,
  IN_CLAUSE,
  IN_SENTENCE,
  type Named,
  named,
} from './measure-names.ts';
import { moneyPhrase } from './predicates.ts';
import { isNoun, isSureNoun } from './terms.ts';

export function nameOfAmount(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (isOdds(context, clause, quantity)) return named(measureOf('probability')!, null, BY_PREDICATE);
  const moved = movement(clause, quantity);
  const ofClauseBefore = moved && measureOfMovement(context, clause, moved, quantity);
  if (ofClauseBefore) return ofClauseBefore;
  const candidates = candidatesOf(context, clause, quantity);
  const money = quantity.type === 'currency' ? moneyOf(context, clause, candidates) : null;
  const numbered = quantity.type === 'number' ? numberOf(context, clause, quantity) : null;
  if (numbered) return numbered;
  const meant =
    quantity.type === 'currency' && candidates.length === 0 ? measureMeant(context, clause, quantity) : null;
  if (meant) return meant;
  const governing = governor(context, clause, quantity);
  const proposed = governing?.dimension ? null : proposal(clause, context.lang);
  if (proposed && candidates.length === 0) return proposed;
  if (governing && (governing.dimension || candidates.length === 0)) return governing;
  const matter =
    candidates.length === 0 && quantity.type === 'dimension' ? matterOf(clause, quantity, context.lang) : null;
  if (matter) return matter;
  return (
    money ??
    nearest(free(context, clause, candidates), quantity) ??
    (quantity.type === 'dimension' ? nearest(candidates, quantity) : null) ??
    byFrame(context, clause, quantity) ??
    fromSentence(context, clause, quantity) ??
    proposal(clause, context.lang) ??
    nearestNoun(context, clause, quantity)
  );
}

/** "Der Gewinn von Holm stieg, während das Plus bei Elbwerk bei 3 Prozent lag": what moved, the clause before says. */
function measureOfMovement(context: Context, clause: Clause, word: Word, quantity: Quantity): Named | null {
  if (candidatesIn(context, clause.words, quantity).some((c) => c.word)) return null;
  const before = context.clauses.findLast((c) => c.sentence === clause.sentence && c.end <= clause.start);
  const moved = before && context.reading.quantities.find((q) => contains(before, q) && q.type === quantity.type);
  const found = moved && nearest(free(context, before, candidatesOf(context, before, moved)), moved);
  return found ? { ...found, word, confidence: IN_SENTENCE } : null;
}

/** Of two joined verbs the figure's own, if anything there names it; examples of a noun never do. */
function candidatesOf(context: Context, clause: Clause, quantity: Quantity): readonly Named[] {
  const { lang } = context;
  const found = candidatesIn(context, clause.words, quantity).filter(
    ({ word }) => !word || !isExample(clause, word, lang),
  );
  const half = ownHalf(clause, quantity, lang);
  const own =
    half === clause.words ? [] : found.filter(({ word }) => !word || half.some((w) => w.start === word.start));
  return own.length > 0 ? own : found;
}

/** "nahm 480 Millionen ein": the verb of the clause names what the amount is of. */
function byFrame(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type !== 'currency') return null;
  const frame = frameAt(context, clause, quantity);
  const entry = frame && measureOfFrame(frame, context.lang);
  return entry && named(entry, null, BY_PREDICATE);
}

/** A percentage beside a word for probability is one, whatever may happen with it. */
const isOdds = ({ slice, reading }: Context, { sentence }: Clause, quantity: Quantity): boolean =>
  quantity.type === 'percentage' &&
  ODDS.test(slice(sentence.start, sentence.end)) &&
  !reading.quantities.some((q) => q !== quantity && q.type === 'percentage' && overlaps(q, sentence));
const ODDS = /(?<!\p{L})(?:wahrscheinlichkeit|chancen?|risiko|probability|likelihood|chances?|odds|risk)(?!\p{L})/iu;

/** "Die Zahl der Toten nach dem Unglück ist auf fünf gestiegen": the noun behind "Zahl der" is what is counted. */
function numberOf(context: Context, clause: Clause, quantity: Quantity): Named | null {
  const { lang } = context;
  const at = clause.words.findIndex(
    (w, i) =>
      w.end <= quantity.start &&
      (lang === 'de' ? /^(?:an)?zahl$/ : /^(?:number|toll)$/).test(w.lower) &&
      /^(?:der|von|of)$/.test(clause.words[i + 1]?.lower ?? ''),
  );
  if (at < 0 && ITS_NUMBER.test(context.slice(clause.sentence.start, quantity.start)))
    return numberBefore(context, clause, quantity);
  const noun = at < 0 ? null : countedBehind(clause, at + 2, lang);
  return noun && nameOfCounted(context, clause, noun, quantity);
}

/** "The debts have grown. They now total 24 million": the pronoun stands for what the sentence before measures. */
function measureMeant(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (!TOTALS[context.lang].test(context.slice(clause.sentence.start, quantity.start))) return null;
  const before = context.reading.sentences.findLast((s) => s.end <= clause.sentence.start);
  if (!before || clause.sentence.start - before.end > NEXT) return null;
  const words = context.clauses.filter((c) => c.sentence.start === before.start).flatMap((c) => c.words);
  const [found] = candidatesIn(context, words, quantity);
  return found ? { ...found, word: null, confidence: IN_SENTENCE } : null;
}
const TOTALS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:they|it|these|this)\s+(?:\p{L}+\s+){0,4}(?:totals?|totalled|stands? at|stood at|amounts? to|adds? up to|come to|comes to)\s+(?:\p{L}+\s+){0,2}$/iu,
  de: /^(?:sie|es|diese)\s+(?:\p{L}+\s+){0,4}(?:betragen|betrage|beträgt|liegen|liegt|belaufen|beläuft|summieren|summiert)\s+(?:\p{Ll}+\s+){0,4}$|^[^.,;:\d]{0,60}\s(?:belaufen|beläuft|beliefen|belief|summieren|summiert|summierten|summierte)\s+(?:sie|er|es|diese)\s+sich\s+(?:\p{Ll}+\s+){0,4}$/iu,
};
/** Characters within which the next sentence begins. */
const NEXT = 4;

/** "Es sind 240": the number that the sentence before names. */
const ITS_NUMBER = /^[„“"«»]?(?:it|they|es|sie)\s+(?:was|were|is|are|sind|seien|waren|war|ist)\s+(?:\p{L}+\s+){0,2}$/iu;
/** A phrase of money counts where no noun of the clause names the amount. */
function moneyOf(context: Context, clause: Clause, candidates: readonly Named[]): Named | null {
  if (candidates.some((c) => c.confidence >= IN_CLAUSE)) return null;
  const key = moneyPhrase(context, clause);
  const entry = key ? measureOf(key) : null;
  return entry && named(entry, null, BY_PREDICATE);
}

/** "Umsatz von 118 Millionen", "ein Minus von 14 Millionen", "3,51 Milliarden Euro Umsatz", "$3bn in revenue". */
function governor(context: Context, clause: Clause, quantity: Quantity): Named | null {
  const { lang } = context;
  const right = rightNoun(clause, quantity, lang);
  const behind = right && nounMeasure(right, quantity, lang);
  if (behind) return { ...behind, confidence: GOVERNED };
  const of = right && quantity.type === 'currency' ? ownNoun(context, clause, right) : null;
  if (of) return of;
  const left = leftNoun(clause, quantity, lang);
  if (!left || isExample(clause, left.word, lang)) return null;
  const at = clause.words.findIndex((w) => w.start === left.word.start);
  const before =
    phraseMeasure(clause.words[at - 1], left.word, quantity, lang) ?? nounMeasure(left.word, quantity, lang);
  if (before) return { ...before, confidence: GOVERNED };
  const { word } = left;
  if (!left.bound || scopeless(word, context)) return null;
  return { key: lemmaKey(word, lang), course: courseOf(clause, word), dimension: null, word, confidence: BY_NOUN };
}

/** "Der längste Riss misst 14 Zentimeter": the most so far is a state, which the next find replaces. */
function courseOf(clause: Clause, noun: Word): Measure['course'] {
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

const scopeless = (word: Word, context: Context): boolean => isTimeUnit(word) || touches(context.reading.times, word);

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
function matterOf(clause: Clause, quantity: Quantity, lang: Language): Named | null {
  const [next, second] = clause.words.filter((w) => w.start >= quantity.end);
  const noun = lang === 'en' ? (next?.lower === 'of' ? second : undefined) : next;
  if (!noun || !isNoun(noun, lang) || noun.start > quantity.end + 5) return null;
  return { key: lemmaKey(noun, lang), course: 'period', dimension: null, word: noun, confidence: BY_NOUN };
}

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

const SURPLUS: ReadonlyMap<string, string> = new Map([
  ['minus', 'loss'],
  ['plus', 'profit'],
]);
/** Nouns of expecting that end a German compound: what stands before them is the measure. */
const EXPECTING = /^(.{4,}?)s?(?:prognosen?|ziele?|zielen|erwartung|erwartungen|ausblick|schätzung|vorhersage)$/iu;

function nounMeasure(word: Word, quantity: Quantity, lang: Language): Named | null {
  if (word.lower === 'vergleich') return null;
  const surplus = quantity.type === 'currency' ? SURPLUS.get(word.lower) : undefined;
  const entry = surplus ? measureOf(surplus) : entryOf(word, lang);
  if (entry) return fits(entry, quantity) ? named(entry, word, IN_CLAUSE) : null;
  const stem = lang === 'de' ? EXPECTING.exec(word.text)?.[1] : undefined;
  const expected = stem ? findMeasure(lang, stem) : null;
  return expected && fits(expected, quantity) ? named(expected, word, IN_CLAUSE, true) : null;
}

/** What a type of figure can measure; a percentage may be the share or change of any measure but not of the dead. */
function fits(entry: MeasureEntry, quantity: Quantity): boolean {
  switch (quantity.type) {
    case 'currency':
      return entry.dimension === 'currency';
    case 'number':
      return entry.dimension === 'count' || entry.dimension === 'number' || entry.dimension === 'currency';
    case 'dimension':
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
function candidatesIn(context: Context, words: readonly Word[], quantity: Quantity): Named[] {
  const found = words.flatMap((word, i) => {
    if (overlaps(word, quantity) || !isNoun(word, context.lang)) return [];
    const sense = isOpenNoun(word.text, context.lang) ? senseAt(context, word) : null;
    if (sense && fits(sense, quantity)) return [named(sense, word, IN_CLAUSE)];
    if (word.lower === 'accounts' && words[i + 1]?.lower === 'for') return [];
    const noun = phraseMeasure(words[i - 1], word, quantity, context.lang) ?? nounMeasure(word, quantity, context.lang);
    return noun ? [noun] : [];
  });
  const verb = verbMeasure(context, words, quantity);
  return verb && !found.some((f) => f.dimension === verb.dimension && f.key !== verb.key) ? [...found, verb] : found;
}

function senseAt(context: Context, word: Word): MeasureEntry | null {
  const at = context.reading.sentences.find((s) => contains(s, word));
  const sentence = at ? context.slice(at.start, at.end) : '';
  const key = senseOf(word.text, sentence, sentence, context.lang);
  return key ? measureOf(key) : null;
}

/** "net income" is profit, "income" alone is pay: two words are looked up before one. */
function phraseMeasure(before: Word | undefined, word: Word, quantity: Quantity, lang: Language): Named | null {
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

/** Candidates that no preposition governs: in "in an analysis of the trial ... reduced cases by" only the cases. */
function free(context: Context, clause: Clause, candidates: readonly Named[]): readonly Named[] {
  const { prepositions } = claimWords(context.lang);
  return candidates.filter(({ word }) => {
    if (!word) return true;
    const at = clause.words.findIndex((w) => w.start === word.start);
    const near = clause.words.slice(Math.max(0, at - 3), at);
    // "as costs climb": a conjunction here, though "as" may also govern.
    const preposition = near.findLastIndex((w) => prepositions.has(w.lower) && w.lower !== 'as');
    return preposition < 0 || opensAnew(near.slice(preposition + 1), context.lang);
  });
}

/** "in Hongkong den Börsengang": behind its noun a preposition governs nothing more, unless a genitive follows. */
function opensAnew(between: readonly Word[], lang: Language): boolean {
  const noun = between.findIndex((w) => isNoun(w, lang));
  return lang === 'de' && noun >= 0 && /^(?:den|die|das|dem|einen?|einem)$/.test(between[noun + 1]?.lower ?? '');
}

function nearest(candidates: readonly Named[], quantity: Quantity): Named | null {
  const gap = (c: Named): number =>
    !c.word ? 60 : c.word.end <= quantity.start ? quantity.start - c.word.end : c.word.start - quantity.end + 20;
  return [...candidates].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** "Mehr als eine Milliarde Euro: So viel hat Lumera umgesetzt": named in another clause of the sentence. */
function fromSentence(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type !== 'currency') return null;
  const others = context.clauses.filter((c) => c.sentence === clause.sentence && c !== clause);
  const holdsOther = (c: Clause): boolean =>
    context.reading.quantities.some((q) => q.type === 'currency' && overlaps(q, c));
  for (const other of others) {
    if (holdsOther(other)) continue;
    const found = candidatesIn(context, other.words, quantity)[0];
    if (found) return { ...found, word: null, confidence: IN_SENTENCE };
  }
  return null;
}

/** "fordert acht Prozent" measures a demand, as "Forderung von acht Prozent" does. */
function proposal(clause: Clause, lang: Language): Named | null {
  const verb = clause.words.find((w) => DEMANDS[lang](w.spelling));
  return verb ? { key: 'lemma:demand', course: 'status', dimension: null, word: null, confidence: BY_NOUN } : null;
}

const DEMANDS: Readonly<Record<Language, (word: Spelling) => boolean>> = {
  de: noted(({ raw }) => conceptOf(lemmaOf(raw, 'de'), 'de') === 'demand'),
  en: noted(({ raw }) => conceptOf(lemmaOf(raw, 'en'), 'en') === 'demand'),
};

function nearestNoun(context: Context, clause: Clause, quantity: Quantity): Named | null {
  // A bare whole number counts the subject or nothing: another noun near it is another phrase's. A score has decimals.
  const isCount = quantity.type === 'number' && Number.isInteger(quantity.value ?? quantity.low ?? 0);
  const { lang } = context;
  const clauseBefore =
    context.clauses.findLast((c) => c.sentence === clause.sentence && c.end <= clause.start) ??
    announcing(context.slice, context.clauses, clause);
  const usable = (w: Word): boolean =>
    isSureNoun((w.start >= clause.start && w.end <= clause.end ? clause : (clauseBefore ?? clause)).words, w, lang) &&
    !overlaps(w, quantity) &&
    !scopeless(w, context) &&
    !inQuantity(context, w) &&
    !isOfVoice(context, w) &&
    !isExample(clause, w, lang) &&
    !(isCount && isGoverned(context, w));
  const word =
    (movesItsSubject(context, quantity) &&
      clause.words.findLast((w) => w.end <= quantity.start && usable(w) && !isGoverned(context, w))) ||
    clause.words.findLast((w) => w.end <= quantity.start && usable(w)) ||
    clause.words.find((w) => w.start >= quantity.end && usable(w));
  if (word)
    return { key: lemmaKey(word, lang), course: courseOf(clause, word), dimension: null, word, confidence: BY_NOUN };
  const noun = clauseBefore?.words.findLast(usable);
  // "which counted all the carcasses, puts it at 312": what is counted is known by its noun.
  const sense = noun && isCount ? senseAt(context, noun) : null;
  if (sense && fits(sense, quantity)) return { ...named(sense, noun!, BY_NOUN), word: null };
  return noun
    ? { key: lemmaKey(noun, lang), course: 'status', dimension: null, word: null, confidence: BY_NOUN }
    : null;
}

/** "stiegen um 31 Prozent": by so much the subject moves, which no preposition governs. */
const movesItsSubject = ({ slice, lang }: Context, { type, start }: Quantity): boolean =>
  lang === 'de' &&
  type === 'percentage' &&
  /(?<!\p{L})um (?:\p{Ll}+ ){0,2}$/u.test(slice(Math.max(0, start - 30), start));

/** "nach Angaben der Landrätin 60 Prozent": who says it is not what is measured. */
const isOfVoice = ({ slice }: Context, word: Word): boolean =>
  ACCOUNT.test(word.text) || OF_ACCOUNT.test(slice(Math.max(0, word.start - 60), word.start));
const ACCOUNT = /^(?:angaben|auskunft|darstellung|worten|einschätzung|informationen)$/iu;
const OF_ACCOUNT =
  /(?<!\p{L})(?:laut|nach (?:den |ersten |neuen |eigenen )?(?:angaben|auskunft|darstellung|worten|einschätzung|informationen|berechnung(?:en)?|schätzung(?:en)?))(?:\s+(?:de[rsmn]|von|vom|eine[rs]|ihre[rs]|seine[rs]))?\s+(?:\p{Ll}+e[rsn]\s+)?$/iu;

/** Nouns outside the lexicon meet by their concept ("Forderung", "demand"), else by their lemma. */
function lemmaKey(word: Word, lang: Language): string {
  const lemma = lemmaOf(word.text, lang);
  return `lemma:${conceptOf(lemma, lang) ?? lemma}`;
}

/** Behind a preposition, or in English at all, where no case tells a subject. */
function isGoverned(context: Context, word: Word): boolean {
  if (context.lang === 'en') return true;
  const at =
    context
      .slice(Math.max(0, word.start - 40), word.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return at.slice(-3).some((w) => claimWords('de').prepositions.has(w));
}

const inQuantity = (context: Context, word: Word): boolean => touches(context.reading.quantities, word);
