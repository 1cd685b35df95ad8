/** The two sides of an English causal link: noun phrases and clauses that can be told as cause or effect. */

import { type ReadSide, type Stretch, spanOf } from '../engine/causes.ts';
import type { Item } from '../engine/frame-items.ts';
import { wordSet } from '../engine/wordlists.ts';
import { FORMS } from './causes-verbs.ts';
import { ADVERBS, DETERMINERS, LINKERS, NEGATIONS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './frame/words.ts';
import { finiteForm, isBase, isModal } from './verb-forms.ts';

const PRONOUNS = wordSet('he she it they this that these those we i you who which what him her them us there one');
/** A clause that goes on from the one before begins here. */
const OPENERS = wordSet(
  'that which who because while whereas although though but and as when after before until since so',
);
const LEADING = wordSet('that and but yet so however meanwhile still also');
export const POSSIBLE = wordSet('will would could may might can');
export const BE = wordSet('is are was were be been being');
const HAVE = wordSet('has have had having');

export function opensClause(items: readonly Item[], i: number): boolean {
  const { low, kind } = items[i]!;
  if (kind !== 'word' || !OPENERS.has(low)) return false;
  const next = items[i + 1]?.low ?? '';
  if (low === 'because' && next === 'of') return false;
  if (low === 'as' && next === 'a' && items[i + 2]?.low === 'result') return false;
  if (low === 'that') return !DETERMINERS.has(items[i - 1]?.low ?? '') && !PREPOSITIONS.has(items[i - 1]?.low ?? '');
  if (low === 'and' || low === 'but') return isVerbAt(items, i + 1) || FORMS.get(next)?.kind === 'past';
  if (low === 'as' || low === 'before' || low === 'after' || low === 'since' || low === 'until' || low === 'so')
    return hasVerb(items, { from: i + 1, to: Math.min(items.length, i + 8) });
  return true;
}

const isVerbAt = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (item?.kind !== 'word') return false;
  const form = finiteForm(item.low);
  return form !== null && (form.sure || isPastForm(item.low)) && !DETERMINERS.has(items[i - 1]?.low ?? '');
};
const isPastForm = (low: string): boolean => /ed$/.test(low);
export const hasVerb = (items: readonly Item[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isVerbAt(items, i)) return true;
  return false;
};

/** Also "stays", which might be a noun: good enough for a clause that stands between two marks. */
export const mayHaveVerb = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from + 1, to).some((item) => item.kind === 'word' && finiteForm(item.low) !== null);

export function withoutLead(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  let at = from;
  while (at < to && (LEADING.has(items[at]!.low) || LINKERS.has(items[at]!.low))) at++;
  return at < to ? { from: at, to } : null;
}

/** A run of words that can only be a noun phrase, with what "of", "in" and the like add to it. */
export function nounSide(items: readonly Item[], { from, to }: Stretch): ReadSide | null {
  let at = from;
  while (at < to && (ADVERBS.has(items[at]!.low) || /ly$/.test(items[at]!.low) || items[at]!.kind === 'time')) at++;
  const end = runEnd(items, at, to);
  const words = items.slice(at, end);
  const [first] = words;
  if (!first || words.length > LONGEST || first.kind === 'mark' || isPronounAlone(words)) return null;
  if (PREPOSITIONS.has(first.low) || SUBORDINATORS.has(first.low) || RELATIVES.has(first.low) || first.low === 'to')
    return null;
  if (words.some((w, i) => isClauseWord(items, at + i, w))) return null;
  const head = headOf(words);
  return head && { at: [spanOf(items, { from: at, to: end })], head: { start: head.start, end: head.end } };
}
const LONGEST = 14;

/** A time at the end says when, it is no part of the phrase. */
function runEnd(items: readonly Item[], from: number, to: number): number {
  let end = joinedVerb(items, from, to);
  while (
    end > from &&
    (items[end - 1]!.kind === 'time' || /^(?:again|too|already|also|in|on|since)$/.test(items[end - 1]!.low))
  )
    end--;
  return end;
}

/** "slow the river and hold back silt": a verb behind "and" begins another statement. */
function joinedVerb(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const [verb, next] = [items[i + 1]!, items[i + 2]];
    if (!/^(?:and|or)$/.test(items[i]!.low) || verb.kind !== 'word' || !(isBase(verb.low) || finiteForm(verb.low)))
      continue;
    if (next && i + 2 < to && (DETERMINERS.has(next.low) || /^(?:back|up|down|out|off|to|more|less)$/.test(next.low)))
      return i;
  }
  return to;
}

const isPronounAlone = (words: readonly Item[]): boolean =>
  PRONOUNS.has(words[0]!.low) && (words.length === 1 || !DETERMINERS.has(words[0]!.low));

/** Auxiliaries, sure finite verbs, negations and clause openers have no place in a noun phrase. */
function isClauseWord(items: readonly Item[], i: number, { kind, low }: Item): boolean {
  if (kind !== 'word') return false;
  if (isModal(low) || BE.has(low) || HAVE.has(low) || NEGATIONS.has(low) || /^(?:did|do|does|said|says)$/.test(low))
    return true;
  const form = finiteForm(low);
  if (!form || DETERMINERS.has(items[i - 1]?.low ?? '')) return false;
  // "the minister confirmed the plan": a past with an object is the verb of a clause.
  return form.sure || (form.tense === 'past' && DETERMINERS.has(items[i + 1]?.low ?? ''));
}

/** The last word before the first preposition or infinitive: "the development of chips" is about development. */
function headOf(words: readonly Item[]): Item | null {
  const stop = words.findIndex(
    (w, i) => i > 0 && (PREPOSITIONS.has(w.low) || /^(?:to|and|or)$/.test(w.low) || w.kind === 'mark'),
  );
  const core = withoutParticiple(stop < 0 ? words : words.slice(0, stop));
  const head = core.findLast((w) => w.kind === 'name' || (w.kind === 'word' && /\p{L}{2}/u.test(w.text)));
  if (!head || DETERMINERS.has(head.low) || ADVERBS.has(head.low) || /ly$/.test(head.low)) return null;
  return head;
}

/** "the leather used": a participle behind its noun. */
const withoutParticiple = (words: readonly Item[]): readonly Item[] =>
  words.length > 1 && finiteForm(words.at(-1)!.low)?.tense === 'past' ? words.slice(0, -1) : words;

/** Back from the verb over adverbs and auxiliaries to the end of its subject. */
export function groupStart(
  items: readonly Item[],
  from: number,
  verb: number,
): { at: number; words: readonly string[] } {
  const words: string[] = [];
  let at = verb;
  while (at > from) {
    const { low, kind } = items[at - 1]!;
    const inGroup =
      kind === 'word' &&
      (ADVERBS.has(low) ||
        NEGATIONS.has(low) ||
        /ly$/.test(low) ||
        isModal(low) ||
        BE.has(low) ||
        HAVE.has(low) ||
        /^(?:did|do|does|to)$/.test(low));
    if (!inGroup) break;
    words.unshift(low);
    at--;
  }
  return { at, words };
}

/** "are waiting", "saying it was": what goes on from words that stand elsewhere. */
const lacksSubject = (items: readonly Item[], i: number): boolean => {
  const { kind, low } = items[i]!;
  return kind === 'word' && (BE.has(low) || HAVE.has(low) || isModal(low) || /ing$/.test(low) || isVerbAt(items, i));
};

export function clauseSide(items: readonly Item[], stretch: Stretch): ReadSide | null {
  const own = withoutLead(items, stretch);
  if (!own || own.to - own.from < 2 || !mayHaveVerb(items, own)) return null;
  if (items.slice(own.from, own.to).some((w) => SAYING.has(w.low))) return null;
  if (RELATIVES.has(items[own.from]!.low) || SUBORDINATORS.has(items[own.from]!.low)) return null;
  if (lacksSubject(items, own.from)) return null;
  if (PRONOUNS.has(items[own.from]!.low)) return null;
  return { at: [spanOf(items, own)], head: null };
}

/** "rose mainly because of": what weighs the cause is no part of the effect. */
export function trimmed(items: readonly Item[], { from, to }: Stretch): Stretch {
  let end = to;
  while (
    end > from + 1 &&
    (ADVERBS.has(items[end - 1]!.low) || /^(?:mainly|largely|partly|chiefly|mostly|simply)$/.test(items[end - 1]!.low))
  )
    end--;
  return { from, to: end };
}

/** What somebody says or hopes is no effect. */
export const SAYING = wordSet(
  'say says said warn warns warned hope hopes hoped expect expects believe believes told thanked criticised criticized',
);
