/** Hashed features of a token for the tagger of names: spelling, neighbours, lists, what the rules and the rest of the text say. */
import type { NameMatch } from './names.ts';
import { bucket, type FeatureSource, mix, spellingBuckets, type WordFacts, wordFacts } from './tagWords.ts';
import type { Range, Words } from './words.ts';

export type { FeatureSource };

/** Upper bound of features of one token. */
export const FEATURES = 56;

export interface TagContext {
  readonly words: Words;
  /** what the spelling of each token says by itself */
  readonly facts: readonly WordFacts[];
  /** hash of each token's lower case, and its shape */
  readonly low: Int32Array;
  readonly shape: Int32Array;
  /** what the rules say of a token: 0 nothing, else begin or inside of a type, weak or sure */
  readonly rule: Uint8Array;
  /** bits of list membership */
  readonly lists: Uint16Array;
  /** how the text uses the word elsewhere: behind determiners, in names by rule, with a small letter */
  readonly usage: Uint8Array;
}

const RULE_TYPES: Readonly<Record<string, number>> = { person: 1, organisation: 2, place: 3 };

export function tagContext(words: Words, rules: readonly NameMatch[], source: FeatureSource): TagContext {
  const rule = ruleCodes(words, rules);
  const facts = new Array<WordFacts>(words.count);
  const low = new Int32Array(words.count);
  const shape = new Int32Array(words.count);
  const lists = new Uint16Array(words.count);
  const read = wordFacts(source);
  for (let i = 0; i < words.count; i++) {
    const fact = read(words, i);
    facts[i] = fact;
    low[i] = fact.low;
    shape[i] = fact.shape;
    lists[i] = fact.lists;
  }
  return { words, facts, rule, low, shape, lists, usage: usages(words, rule, low, lists) };
}

function ruleCodes(words: Words, rules: readonly NameMatch[]): Uint8Array {
  const codes = new Uint8Array(words.count);
  for (const match of rules) {
    const type = RULE_TYPES[match.type] ?? 4;
    for (let i = match.from; i < match.to; i++) codes[i] = type * 4 + (match.weak ? 2 : 0) + (i > match.from ? 1 : 0);
  }
  return codes;
}

/** For each capitalised word four bits of how its other places in the text look. */
function usages(words: Words, rule: Uint8Array, low: Int32Array, lists: Uint16Array): Uint8Array {
  const bits = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    if (!words.word[i]) continue;
    let use = words.cap[i] ? 0 : 1;
    if (words.cap[i] && i > 0) use |= lists[i - 1]! & 128 ? 2 : 0;
    const type = rule[i]! >> 2;
    if (type > 0 && (rule[i]! & 2) === 0) use |= type === 1 ? 4 : type === 2 ? 8 : 16;
    if (use) bits.set(low[i]!, (bits.get(low[i]!) ?? 0) | use);
  }
  const usage = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) if (words.word[i]) usage[i] = bits.get(low[i]!) ?? 0;
  return usage;
}

/** A name begins with a capital, or with small letter and capital or digit mixed ("eBay", "1860"), or where a rule says so. */
export const needsTag = ({ facts, rule }: TagContext, i: number): boolean => facts[i]!.nameLike || rule[i]! > 0;

/** Fills `out` with bucket numbers and returns how many. `buckets` is a power of two. `before` and `before2` are the tags of the tokens before. */
export function featureBuckets(
  context: TagContext,
  i: number,
  sentence: Range,
  before: number,
  before2: number,
  buckets: number,
  out: Int32Array,
): number {
  const own = spellingBuckets(context.facts[i]!, buckets, out);
  return placeBuckets(context, i, sentence, before, before2, buckets, out, own);
}

/** The features of a word in its place; fills `out` from `n` on. */
export function placeBuckets(
  { facts, low, shape, rule, lists, usage }: TagContext,
  i: number,
  sentence: Range,
  before: number,
  before2: number,
  buckets: number,
  out: Int32Array,
  n: number,
): number {
  const { suffix } = facts[i]!;
  const [first, last] = [sentence.from, sentence.to - 1];
  const l = low[i]!;
  const lBefore = i > first ? low[i - 1]! : -1;
  const lBefore2 = i - 1 > first ? low[i - 2]! : -2;
  const lAfter = i < last ? low[i + 1]! : 1;
  const lAfter2 = i + 1 < last ? low[i + 2]! : 2;
  const s = shape[i]!;
  const sBefore = i > first ? shape[i - 1]! : -1;
  const sAfter = i < last ? shape[i + 1]! : 1;
  const sAfter2 = i + 1 < last ? shape[i + 2]! : 2;
  const m = lists[i]!;
  const mBefore = i > first ? lists[i - 1]! : 4095;
  const mAfter = i < last ? lists[i + 1]! : 4097;
  const r = rule[i]!;
  const rBefore = i > first ? rule[i - 1]! : 98;
  const rAfter = i < last ? rule[i + 1]! : 100;
  const u = usage[i]!;
  let at = n;
  out[at++] = bucket(3, lBefore, buckets);
  out[at++] = bucket(4, lBefore2, buckets);
  out[at++] = bucket(5, lAfter, buckets);
  out[at++] = bucket(6, lAfter2, buckets);
  out[at++] = bucket(7, mix(lBefore, l), buckets);
  out[at++] = bucket(8, mix(l, lAfter), buckets);
  out[at++] = bucket(10, mix(sBefore, s), buckets);
  out[at++] = bucket(11, mix(s, sAfter), buckets);
  out[at++] = bucket(12, mix(mix(sBefore, s), sAfter), buckets);
  out[at++] = bucket(13, before, buckets);
  out[at++] = bucket(14, before * 8 + before2, buckets);
  out[at++] = bucket(15, mix(before, l), buckets);
  out[at++] = bucket(16, mix(before, s), buckets);
  out[at++] = bucket(17, mix(before, lAfter), buckets);
  out[at++] = bucket(19, mix(mBefore, s), buckets);
  out[at++] = bucket(20, mix(mAfter, s), buckets);
  out[at++] = bucket(21, mix(before, m), buckets);
  out[at++] = bucket(22, r, buckets);
  out[at++] = bucket(23, mix(r, before), buckets);
  out[at++] = bucket(24, mix(rBefore, r), buckets);
  out[at++] = bucket(25, mix(r, rAfter), buckets);
  out[at++] = bucket(26, mix(u, s), buckets);
  out[at++] = bucket(27, mix(u, r), buckets);
  out[at++] = bucket(28, mix(i === sentence.from ? 1 : 0, s), buckets);
  out[at++] = bucket(29, mix(r, l), buckets);
  out[at++] = bucket(30, mix(lBefore, s), buckets);
  out[at++] = bucket(31, mix(lBefore, lAfter), buckets);
  out[at++] = bucket(32, mix(r, lBefore), buckets);
  out[at++] = bucket(33, mix(mix(mBefore, m), mAfter), buckets);
  out[at++] = bucket(46, mix(lAfter, s), buckets);
  out[at++] = bucket(47, mix(lAfter, lAfter2), buckets);
  out[at++] = bucket(48, mix(lBefore2, lBefore), buckets);
  out[at++] = bucket(49, mix(rAfter, rBefore), buckets);
  out[at++] = bucket(50, mix(mAfter, m), buckets);
  out[at++] = bucket(51, mix(sAfter2, mix(sAfter, s)), buckets);
  if (suffix === null) return at;
  out[at++] = bucket(45, mix(suffix, lBefore), buckets);
  out[at++] = bucket(52, mix(suffix, lAfter), buckets);
  out[at++] = bucket(53, mix(suffix, r), buckets);
  return at;
}
