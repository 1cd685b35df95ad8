/** Hashed features of a token in its place for the tagger of names: neighbours together, lists, what the rules and the rest of the text say. */

import type { Range, Words } from '../sentences/words.ts';
import { mix } from './mix.ts';
import type { NameMatch } from './names.ts';
import { LISTED, type NameTable } from './nameTable.ts';
import { bucket, type FeatureSource, OWN, type WordFacts, wordFacts } from './tagWords.ts';
import { LISTED_FIRST } from './traits.ts';

export type { FeatureSource };

/** Upper bound of features of one token. */
export const FEATURES = 128;

export interface TagContext {
  readonly words: Words;
  /** how the text is written: 0 as prose, else a kind that has habits of its own with names */
  readonly kind: number;
  /** what the spelling of each token says by itself */
  readonly facts: readonly WordFacts[];
  /** what the rules say of a token: 0 nothing, else begin or inside of a type, weak or sure */
  readonly rule: Uint8Array;
  /** longest listed name over a token: 0 none, else type and begin or inside */
  readonly listed: Uint8Array;
  /** how the text uses the word elsewhere: behind determiners, in names by rule, with a small letter */
  readonly usage: Uint8Array;
  /** stretches of tokens that may hold names; everything outside is none */
  readonly stretches: readonly Range[];
}

const RULE_TYPES: Readonly<Record<string, number>> = { person: 1, organisation: 2, place: 3 };

export function tagContext(
  words: Words,
  rules: readonly NameMatch[],
  source: FeatureSource,
  table: NameTable,
): TagContext {
  const rule = ruleCodes(words, rules);
  const facts = new Array<WordFacts>(words.count);
  const read = wordFacts(source, table);
  for (let i = 0; i < words.count; i++) facts[i] = read(words, i);
  const listed = listCodes(words, source);
  return {
    words,
    kind: kindOfText(words.text),
    facts,
    rule,
    listed,
    usage: usages(words, rule, facts),
    stretches: stretchesOf(words, facts, rule),
  };
}

function ruleCodes(words: Words, rules: readonly NameMatch[]): Uint8Array {
  const codes = new Uint8Array(words.count);
  for (const match of rules) {
    const type = RULE_TYPES[match.type] ?? 4;
    for (let i = match.from; i < match.to; i++) codes[i] = type * 4 + (match.weak ? 2 : 0) + (i > match.from ? 1 : 0);
  }
  return codes;
}

function listCodes(words: Words, source: FeatureSource): Uint8Array {
  const codes = new Uint8Array(words.count);
  for (let i = 0; i < words.count; ) {
    const match =
      words.cap[i] && source.traits(words.spelling[i]!) & LISTED_FIRST ? source.gazetteer.match(words, i) : null;
    if (!match) {
      i++;
      continue;
    }
    const type = RULE_TYPES[match.type] ?? 4;
    const long = match.to - i > 1 ? 2 : 0;
    for (let k = i; k < match.to; k++) codes[k] = type * 4 + long + (k > i ? 1 : 0);
    i = match.to;
  }
  return codes;
}

/** For each word bits of how its other places in the text look. */
function usages(words: Words, rule: Uint8Array, facts: readonly WordFacts[]): Uint8Array {
  const bits = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    if (!words.word[i]) continue;
    let use = words.cap[i] ? 0 : 1;
    if (words.cap[i] && i > 0) use |= facts[i - 1]!.lists & 128 ? 2 : 0;
    const type = rule[i]! >> 2;
    if (type > 0 && (rule[i]! & 2) === 0) use |= type === 1 ? 4 : type === 2 ? 8 : 16;
    if (use) bits.set(facts[i]!.low, (bits.get(facts[i]!.low) ?? 0) | use);
  }
  const usage = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) if (words.word[i]) usage[i] = bits.get(facts[i]!.low) ?? 0;
  return usage;
}

/** Tokens in a row that are no names but may stand inside one at most. */
const LONGEST_INNER = 3;

/** A name begins with a capital, or with small letter and capital or digit mixed ("eBay", "1860"), or where a rule says so. */
function stretchesOf(words: Words, facts: readonly WordFacts[], rule: Uint8Array): Range[] {
  const stretches: Range[] = [];
  for (const sentence of words.sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      if (!mayBegin(facts, rule, i)) {
        i++;
        continue;
      }
      let to = i + 1;
      for (let k = to; k < sentence.to && k - to <= LONGEST_INNER && !breaksLine(words, k); k++) {
        if (mayBegin(facts, rule, k)) to = k + 1;
        else if (!facts[k]!.inner) break;
      }
      stretches.push({ from: i, to });
      i = to;
    }
  }
  return stretches;
}

const breaksLine = (words: Words, i: number): boolean => words.text.charCodeAt(words.end[i - 1]!) === 10;

export const mayBegin = (facts: readonly WordFacts[], rule: Uint8Array, i: number): boolean =>
  facts[i]!.nameLike || rule[i]! > 0;

/** What counts apart in texts of a kind. */
function kindBuckets(kind: number, values: readonly number[], buckets: number, out: Int32Array, n: number): number {
  let at = n;
  out[at++] = bucket(300, kind, buckets);
  for (let i = 0; i < values.length; i++) out[at++] = bucket(301 + i, mix(kind, values[i]!), buckets);
  return at;
}

/** Longer texts are articles, whatever stands in them. */
const LONGEST_NOTE = 400;

/** 1 a post in a network (marks, names and tags in it: "RT @muster: #Kiel"), 2 a report of roads or rails ("A 2 Richtung Kiel"). */
function kindOfText(text: string): number {
  if (text.length > LONGEST_NOTE) return 0;
  if (/(?:^|\s)[@#]\p{L}|\bRT @|https?:\/\//u.test(text)) return 1;
  const road = /Richtung/.test(text) && /zwischen|Anschlussstelle|Kreuz|Stau|gesperrt|Unfall|Vorsicht/i.test(text);
  return road || /\nAbschnitt:/.test(text) ? 2 : 0;
}

const PEOPLE = LISTED.firstName | LISTED.surname;

/** The features of a word in its place; fills `out` from `n` on and returns the new end. `buckets` is a power of two. */
export function placeBuckets(
  { words, kind, facts, rule, listed, usage }: TagContext,
  i: number,
  sentence: Range,
  buckets: number,
  out: Int32Array,
  n: number,
): number {
  const [first, last] = [sentence.from, sentence.to - 1];
  const f = facts[i]!;
  const b = i > first ? facts[i - 1]! : null;
  const a = i < last ? facts[i + 1]! : null;
  const l = f.low;
  const s = f.shape;
  const lb = b ? b.low : -1;
  const lb2 = i - 1 > first ? facts[i - 2]!.low : -2;
  const la = a ? a.low : 1;
  const la2 = i + 1 < last ? facts[i + 2]!.low : 2;
  const sb = b ? b.shape : -1;
  const sa = a ? a.shape : 1;
  const m = f.lists;
  const mb = b ? b.lists : 20001;
  const ma = a ? a.lists : 20002;
  const r = rule[i]!;
  const rb = i > first ? rule[i - 1]! : 98;
  const ra = i < last ? rule[i + 1]! : 100;
  const g = listed[i]!;
  const gb = i > first ? listed[i - 1]! : 98;
  const ga = i < last ? listed[i + 1]! : 100;
  const w = f.listed;
  const wb = b ? b.listed : -1;
  const wa = a ? a.listed : -2;
  const u = usage[i]!;
  const opens = i === sentence.from ? 1 : 0;
  const broken = i < last && words.text.charCodeAt(words.end[i]!) === 10 ? 1 : 0;
  let at = n;
  out[at++] = bucket(200, mix(lb, l), buckets);
  out[at++] = bucket(201, mix(l, la), buckets);
  out[at++] = bucket(202, mix(sb, s), buckets);
  out[at++] = bucket(203, mix(s, sa), buckets);
  out[at++] = bucket(204, mix(mix(sb, s), sa), buckets);
  out[at++] = bucket(205, mix(mb, s), buckets);
  out[at++] = bucket(206, mix(ma, s), buckets);
  out[at++] = bucket(207, r, buckets);
  out[at++] = bucket(208, mix(rb, r), buckets);
  out[at++] = bucket(209, mix(r, ra), buckets);
  out[at++] = bucket(210, mix(u, s), buckets);
  out[at++] = bucket(211, mix(u, r), buckets);
  out[at++] = bucket(212, mix(opens, mix(s, m)), buckets);
  out[at++] = bucket(213, mix(r, l), buckets);
  out[at++] = bucket(214, mix(lb, s), buckets);
  out[at++] = bucket(215, mix(lb, la), buckets);
  out[at++] = bucket(216, mix(r, lb), buckets);
  out[at++] = bucket(217, mix(mix(mb, m), ma), buckets);
  out[at++] = bucket(218, mix(la, s), buckets);
  out[at++] = bucket(219, mix(la, la2), buckets);
  out[at++] = bucket(220, mix(lb2, lb), buckets);
  out[at++] = bucket(221, mix(ra, rb), buckets);
  out[at++] = bucket(222, mix(ma, m), buckets);
  out[at++] = bucket(223, mix(mb, m), buckets);
  out[at++] = bucket(224, g, buckets);
  out[at++] = bucket(225, mix(g, r), buckets);
  out[at++] = bucket(226, mix(g, lb), buckets);
  out[at++] = bucket(227, mix(g, la), buckets);
  out[at++] = bucket(228, mix(gb, mix(g, ga)), buckets);
  out[at++] = bucket(229, mix(g, mix(sb, sa)), buckets);
  out[at++] = bucket(230, mix(g, mix(mb, m)), buckets);
  out[at++] = bucket(231, mix(u, g), buckets);
  out[at++] = bucket(232, mix(broken, s), buckets);
  out[at++] = bucket(246, mix(wb & PEOPLE, mix(w & PEOPLE, wa & PEOPLE)), buckets);
  out[at++] = bucket(248, mix(wb, w), buckets);
  out[at++] = bucket(249, mix(w, wa), buckets);
  if (w) {
    out[at++] = bucket(247, mix(w, mix(opens, m)), buckets);
    out[at++] = bucket(250, mix(w, lb), buckets);
    out[at++] = bucket(251, mix(w, la), buckets);
    out[at++] = bucket(252, mix(w, mix(mb, sb)), buckets);
    out[at++] = bucket(253, mix(w, mix(r, g)), buckets);
  }
  if (kind)
    at = kindBuckets(kind, [l, s, m, r, g, w, mix(lb, s), mix(la, s), mix(mb, s), mix(ma, s)], buckets, out, at);
  if (f.suffix === null) return at;
  out[at++] = bucket(240, mix(f.suffix, lb), buckets);
  out[at++] = bucket(241, mix(f.suffix, la), buckets);
  out[at++] = bucket(242, mix(f.suffix, r), buckets);
  out[at++] = bucket(243, mix(f.suffix, mb), buckets);
  return at;
}

/** Those of a token's buckets that name its very word, alone or with a neighbour: training leaves them out now and then. */
export function identityBuckets(
  { words, facts, rule }: TagContext,
  i: number,
  sentence: Range,
  buckets: number,
): number[] {
  const { low, raw } = facts[i]!;
  const before = i > sentence.from ? facts[i - 1]!.low : -1;
  const after = i < Math.min(sentence.to, words.count) - 1 ? facts[i + 1]!.low : 1;
  return [
    bucket(OWN * 32, low, buckets),
    bucket(OWN * 32 + 8, raw, buckets),
    bucket(200, mix(before, low), buckets),
    bucket(201, mix(low, after), buckets),
    bucket(213, mix(rule[i]!, low), buckets),
  ];
}
