/** What an amount is of: the noun that governs it, the predicate of its clause, else the nearest noun. */

import { contains, type Language, overlaps, type Quantity } from '../../model/index.ts';
import { conceptOf, lemmaOf, measureOf, noted, pattern, type Spelling } from '../../text/index.ts';
import { frameAt, measureOfFrame } from '../clause-frame.ts';
import { announcing, type Clause, type Word } from '../clauses.ts';
import { movement } from '../compare/aspects.ts';
import { isThing } from '../compare/things.ts';
import type { Context } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { isNoun, isSureNoun } from '../terms.ts';
import { isExample, ownHalf } from './conjuncts.ts';
import { countedBehind, nameOfCounted, numberBefore } from './measure-counted.ts';
import { courseOf, governor, matterOf, scopeless, volumeHeld } from './measure-governor.ts';
import { BY_NOUN, BY_PREDICATE, IN_CLAUSE, IN_SENTENCE, type Named, named } from './measure-names.ts';
import { candidatesIn, fits, inQuantity, lemmaKey, senseAt } from './measure-nouns.ts';
import { moneyPhrase } from './predicates.ts';

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
  const held = volumeHeld(clause, quantity, context.lang);
  if (held) return held;
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
    priceOf(context, clause, quantity) ??
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
  de: pattern('iu')`
    ^(?:sie|es|diese)\s+(?:\p{L}+\s+){0,4}(?:
      betragen | betrage | beträgt | liegen | liegt | belaufen | beläuft | summieren | summiert
    )\s+(?:\p{Ll}+\s+){0,4}$
    | ^[^.,;:\d]{0,60}\s(?:
        belaufen | beläuft | beliefen | belief | summieren | summiert | summierten | summierte
      )\s+(?:sie|er|es|diese)\s+sich\s+(?:\p{Ll}+\s+){0,4}$
  `,
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

/** "18 Millionen Euro für den Speicher", "£2m for the pier": what somebody grants or pays of it is not its price. */
function priceOf({ slice, lang }: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type !== 'currency') return null;
  const [, noun] = FOR_IT[lang].exec(slice(quantity.end, quantity.end + FOR_REACH)) ?? [];
  if (!noun || !isThing(noun) || GRANTED[lang].test(slice(clause.start, clause.end))) return null;
  return named(measureOf('costs')!, null, BY_NOUN);
}
const FOR_IT: Readonly<Record<Language, RegExp>> = {
  de: /^ für (?:den|die|das|einen|eine|ein) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/u,
  en: /^ for (?:the|an?|its) (?:\p{Ll}+ ){0,2}?(\p{L}+)(?=[.,;:]| (?:is|are|was|were|will|would|has|in|at|on|from|to)(?!\p{L})|$)/u,
};
const FOR_REACH = 60;
const GRANTED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:\p{Ll}*(?:willig|zahl|förder|spend|stift|genehmig|bekomm|erhäl|erhiel|steuer|sammel|versprech|sprach|sproch)\p{Ll}*|gibt|geben|gab|gaben|gegeben|bietet|bot|bieten|geboten|fordert|fordern|verlangt|verlangen|Zuschuss\p{Ll}*|Fördermittel\p{Ll}*|Kredit\p{Ll}*|Spenden?|Strafe|Bußgeld|Schaden\p{Ll}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:grant(?:s|ed)?|pa(?:y|ys|id)|give[sn]?|gave|fund(?:s|ed|ing)?|donat\p{L}+|rais(?:e|es|ed)|award(?:s|ed)?|receiv\p{L}+|bid|offer(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)?|loans?|fine[sd]?|promis\p{L}+|pledg\p{L}+|approv\p{L}+)(?!\p{L})/iu,
};

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
const OF_ACCOUNT = pattern('iu')`
  (?<!\p{L})(?:
    laut
    | nach (?:den |ersten |neuen |eigenen )?(?:
        angaben | auskunft | darstellung | worten | einschätzung | informationen | berechnung(?:en)?
        | schätzung(?:en)?
      )
  )(?:\s+(?:de[rsmn]|von|vom|eine[rs]|ihre[rs]|seine[rs]))?\s+(?:\p{Ll}+e[rsn]\s+)?$
`;

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
