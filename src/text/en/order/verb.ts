/** Which word of an English clause is its finite verb: closed classes, known forms, and what stands on both sides. */
import { pattern } from '../../engine/patterns/layout.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../frame/words.ts';
import { baseOfIng, finiteForm, isBase, isModal, participleOf } from '../verb-forms.ts';
import type { Word } from './words.ts';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|do|cannot)$|n't$/;
/** Behind a plural they are its verb, though as nouns they are as frequent: a statement or an object must follow. */
const PLURAL_VERBS = pattern()`
  ^(?:
    say | show | report | find | plan | need | warn | fear | hope | call | claim | put | hold | live
    | work | face | expect | believe | want | argue | dispute | cost | estimate | support | oppose
    | blame | protect | use | move | vote | run | stand | lie | come | go | make | give | take | get
    | meet | start | remain | include | cover | demand | prove | suggest | confirm | see | deny
    | insist | record | make | own | hope
  )$
`;
const PRONOUNS = /^(?:it|he|she|they|we|you|i|there)$/;
const PLURAL_NOUN =
  /(?:[^su'’i]s|ies|ees|ues)$|^(?:people|police|women|men|children|staff|both|many|several|most|some|fishermen|firemen|who)$/;
const NUMBER = /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;
const AMOUNT = /^[£$€]?\d/;

const isAdverb = ({ low }: Word): boolean =>
  (ADVERBS.has(low) || /ly$/.test(low)) &&
  !/^(?:family|supply|reply|ally|assembly|daily|weekly|monthly|early|elderly|only)$/.test(low);

/** They may close a clause: "..., a document shows", "as the recall widens". */
const CLOSES = pattern()`
  ^(?:
    shows | suggests | indicates | finds | reveals | continues | grows | spreads | deepens | widens
    | worsens | tightens | weakens | strengthens | approaches | begins | looms | mounts | persists
    | unfolds | intensifies | escalates | rises | nears | ends | falls | drops | slows | fades
    | recedes | wanes | dwindles | lasts | collapses | closes | opens | changes
  )$
`;

/** Forms in -s that no noun has in the plural: "expects chip sales to grow". */
const NEVER_NOUN = pattern()`
  ^(?:
    expects | reckons | believes | thinks | considers | sees | knows | wants | says | argues
    | insists | admits | denies | accuses | criticises | criticizes | describes | explains | predicts
    | refuses | requires | provides | includes | involves | suggests | allows | announces | contains
    | produces | employs | earns | owns | pays | keeps | loses | sells | buys | gives | gets | goes
    | comes | becomes | makes
  )$
`;

/** What an object, statement or circumstance begins with: the word before may be a verb. */
const opensObject = (w: Word | undefined): boolean =>
  !!w &&
  (DETERMINERS.has(w.low) ||
    w.cap ||
    AMOUNT.test(w.low) ||
    NUMBER.test(w.low) ||
    PRONOUNS.test(w.low) ||
    /^(?:that|to|about|around|more|fewer|less|no|not|up|down|only|nearly|almost|over|how|whether|why|what|him|her|them|itself|himself|themselves|nothing|all|any|little)$/.test(
      w.low,
    ) ||
    /^[“"]/.test(w.low));

/** The word before `i` that is neither adverb nor part of a time. */
export function before(words: readonly Word[], i: number, from: number): number {
  let k = i - 1;
  while (k > from && (words[k]!.time || isAdverb(words[k]!))) k--;
  return k;
}

/** Whether the word at `i` can be the finite verb of a clause whose subject begins at `from`. */
export function finiteAt(words: readonly Word[], i: number, from: number, to: number): boolean {
  const word = words[i]!;
  if (word.cap || word.closed || word.time || /-/.test(word.low)) return false;
  const at = before(words, i, from);
  const prev = words[at]!;
  if (at < from || /^(?:than|as|per)$/.test(prev.low)) return false;
  if (
    prev.low === 'to' ||
    (DETERMINERS.has(prev.low) &&
      !/^(?:all|both|some|many|most|several|few|each|this|that|these|those)$/.test(prev.low))
  )
    return false;
  if (
    PREPOSITIONS.has(prev.low) &&
    !prev.time &&
    !/^(?:in|on|up|down|out|off|over|behind|near|inside|outside|above|below|around|along)$/.test(prev.low)
  )
    return false;
  if (AUXILIARY.test(word.low)) return !(/'s$/.test(prev.low) && !prev.cap) && !PREPOSITIONS.has(prev.low);
  if (PREPOSITIONS.has(prev.low) || /'s$|s'$/.test(prev.low)) return false;
  const next = words[i + 1];
  // neither is ever a noun or, without "by" or "to", a participle
  if (/^(?:said|says)$/.test(word.low)) return !(word.low === 'said' && /^(?:by|to)$/.test(next?.low ?? ''));
  if (word.low === 'told') return !!next && !/^(?:by|to|that|of|about|in)$/.test(next.low);
  if (/^(?:remains|becomes|seems|belongs|happens)$/.test(word.low)) return next?.low !== 'of' && !isPluralNoun(prev);
  if (/^(?:remain|become|seem|belong)$/.test(word.low) && next) return headIsPlural(words, from, i);
  if (!next && CLOSES.test(word.low)) return !isPluralNoun(prev) && !DETERMINERS.has(prev.low);
  if (next && NEVER_NOUN.test(word.low)) return !isPluralNoun(prev) || hasPhrase(words, from, i);
  // "the 2.1km bore"
  if (/^\d[\d.,]*(?:km|m|cm|mm|kg|kw|mw|gw)$/.test(prev.low) && DETERMINERS.has(words[at - 1]?.low ?? '')) return false;
  const form = finiteForm(word.low);
  if (form?.sure) return true;
  if (form?.tense === 'present' && form.number === 'singular' && /^(?:it|he|she)$/.test(prev.low)) return true;
  // "The companies expect savings": hardly ever a noun
  if (
    form?.tense === 'present' &&
    form.number === 'plural' &&
    next &&
    isPluralNoun(prev) &&
    headIsPlural(words, from, i)
  )
    return !hasLater(words, i, to);
  if (form?.tense === 'past') return isPast(words, i, to, at);
  if (form?.tense === 'present' && form.number === 'singular') {
    if ((isPluralNoun(prev) && !hasPhrase(words, from, i)) || headIsPlural(words, from, i) || isAdjective(prev))
      return false;
    // "its two ships"
    if (NUMBER.test(prev.low) && prev.low !== 'one') return false;
    if (/^(?:takes|plays)$/.test(word.low) && /^(?:effect|place|part|office)$/.test(next?.low ?? '')) return true;
    if (
      form.weak
        ? !(next && opensObject(next))
        : !(next && (opensObject(next) || PREPOSITIONS.has(next.low) || isAdverb(next)))
    )
      return false;
    return !hasLater(words, i, to);
  }
  const plural =
    PLURAL_VERBS.test(word.low) ||
    form?.number === 'plural' ||
    (isBase(word.low) && isPluralNoun(prev) && !!next && opensObject(next));
  const subject =
    isPluralNoun(prev) || words.slice(from, i).some((w) => w.low === 'and') || /^(?:they|we|you|i)$/.test(prev.low);
  if (!plural && !(/^(?:they|we)$/.test(prev.low) && isBase(word.low))) return false;
  const ends = i === to - 1 && i > from + 1;
  return (
    (headIsPlural(words, from, i) || /^(?:they|we)$/.test(prev.low)) &&
    (subject || headIsPlural(words, from, i)) &&
    (ends || (!!next && (opensObject(next) || PREPOSITIONS.has(next.low)))) &&
    !hasLater(words, i, to)
  );
}

const isPluralNoun = ({ low, cap }: Word): boolean =>
  !cap && PLURAL_NOUN.test(low) && !/(?:ss|us|is|ics|news|series)$/.test(low);
const isAdjective = ({ low }: Word): boolean => /(?:ous|ful|ical|less|able|ible|ish)$/.test(low);

/** The noun before the first preposition: "confidential minutes of the meeting". */
function headIsPlural(words: readonly Word[], from: number, i: number): boolean {
  const cut = words.findIndex(
    (w, k) =>
      k > from &&
      k < i &&
      (PREPOSITIONS.has(w.low) || w.comma || SUBORDINATORS.has(w.low) || participleOf(w.low) !== null),
  );
  const head = words[cut < 0 ? before(words, i, from) : words[cut]!.comma ? cut : cut - 1]!;
  return (
    isPluralNoun(head) ||
    PLURAL_NOUN.test(head.low) ||
    words.slice(from, cut < 0 ? i : cut).some((w) => w.low === 'and')
  );
}

const hasPhrase = (words: readonly Word[], from: number, i: number): boolean =>
  words.slice(from + 1, i).some((w) => PREPOSITIONS.has(w.low) || /^(?:who|which|that)$/.test(w.low));

/** "-ed" and its like: the past, unless the noun before it is what was done to, or it is an adjective. */
function isPast(words: readonly Word[], i: number, to: number, at: number): boolean {
  const next = words[i + 1];
  const prev = words[at]!;
  if (/^(?:is|are|was|were|be|been|being|has|have|had|not|and|or|newly|recently|more|less)$/.test(prev.low))
    return false;
  // "two masked men", "several wounded soldiers"
  if (NUMBER.test(prev.low) && next && !opensObject(next) && !PREPOSITIONS.has(next.low)) return false;
  if (/^(?:former|new|old|newly|so-called|long|well|big|large|small|young)$/.test(prev.low)) return false;
  // "the coins reported missing", "the 2.1km bore"
  if (/^(?:missing|dead|stolen|lost|alive)$/.test(next?.low ?? '') && GIVEN_UP.test(words[i]!.low)) return false;
  const by =
    next?.low === 'by' &&
    !AMOUNT.test(words[i + 2]?.low ?? '') &&
    !/^(?:about|around|more|nearly|almost|up|an?|\w+ing)$/.test(words[i + 2]?.low ?? '');
  if (by || next?.low === 'as') return by ? false : !hasLater(words, i, to);
  if (next && (DETERMINERS.has(next.low) || /^(?:that|him|her|them|it)$/.test(next.low))) return true;
  return !hasLater(words, i, to);
}

const GIVEN_UP = /^(?:reported|presumed|declared|feared|listed|believed)$/;

/** Whether a verb that can only be finite follows in the same clause. */
function hasLater(words: readonly Word[], i: number, to: number): boolean {
  for (let k = i + 1; k < to; k++) {
    const { low, comma, cap, closed, time } = words[k]!;
    if (low === 'than') return false;
    if (SUBORDINATORS.has(low) && !/^(?:as|so|since|after|before|until)$/.test(low)) return false;
    if (/^(?:and|but)$/.test(low) && opensClause(words, k + 1)) return false;
    if (/^(?:as|since|after|before|until)$/.test(low) && clauseBehind(words, k, to)) return false;
    if (
      !cap &&
      !closed &&
      !time &&
      !/^(?:to|the|an?|its|their|his|her|and|but|or|not)$|'s$|s'$/.test(words[k - 1]!.low)
    ) {
      if (AUXILIARY.test(low) && !(PREPOSITIONS.has(words[k - 1]!.low) && low === 'may')) return true;
      const form = finiteForm(low);
      if (form?.sure && !PREPOSITIONS.has(words[k - 1]!.low) && !DETERMINERS.has(words[k - 1]!.low)) return true;
      if (
        form &&
        !form.weak &&
        form.tense === 'past' &&
        (DETERMINERS.has(words[k + 1]?.low ?? '') || AMOUNT.test(words[k + 1]?.low ?? '')) &&
        participleOf(low) !== null &&
        !(k === i + 1) &&
        !PREPOSITIONS.has(words[k - 1]!.low)
      )
        return true;
      if (PLURAL_VERBS.test(low) && k > i + 1 && (words[k + 1]?.low === 'that' || k === to - 1)) return true;
      if (/^(?:shows|says|suggests|puts|proves|finds|remains?)$/.test(low)) return true;
    }
    if (comma) return false;
  }
  return false;
}

/** "and the council", "but it": a clause of its own. */
const opensClause = (words: readonly Word[], k: number): boolean => {
  const w = words[k];
  return !!w && (PRONOUNS.test(w.low) || AUXILIARY.test(w.low) || finiteForm(w.low)?.sure === true);
};

/** Whether a finite verb stands behind a word that may also be a preposition: "as the recall widens", "after 14 fell ill". */
export function clauseBehind(words: readonly Word[], at: number, to: number): boolean {
  for (let k = at + 2; k < to; k++) {
    if (words[k - 1]!.comma || SUBORDINATORS.has(words[k]!.low)) return false;
    if (finiteAt(words, k, at + 1, Math.min(to, endOfPhrase(words, k, to)))) return true;
  }
  return false;
}
const endOfPhrase = (words: readonly Word[], k: number, to: number): number => {
  const comma = words.findIndex((w, i) => i >= k && i < to && w.comma);
  return comma < 0 ? to : comma + 1;
};

/** Behind the last word of the verb group that begins at `i`: "has never been sold". */
export function groupEnd(words: readonly Word[], i: number): number {
  const first = words[i]!.low;
  let end = i + 1;
  if (!AUXILIARY.test(first)) return end;
  for (let k = i + 1; k < Math.min(words.length, i + 6) && !words[k - 1]!.comma; k++) {
    const w = words[k]!;
    if (w.low === 'not' || isAdverb(w)) continue;
    const inner = /^(?:be|been|being|have)$/.test(w.low);
    const last =
      participleOf(w.low) !== null ||
      baseOfIng(w.low) !== null ||
      ((isModal(first) || /^d(?:o|id|oes)/.test(first)) && isBase(w.low));
    if (!inner && !last) break;
    end = k + 1;
    if (!inner) break;
  }
  return end;
}
