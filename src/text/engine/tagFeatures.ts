/** Hashed features of a token for the tagger of names: spelling, neighbours, lists, what the rules and the rest of the text say. */
import type { NameLanguage, NameMatch } from './names.ts';
import type { Range, Words } from './words.ts';

export type FeatureSource = Pick<
  NameLanguage,
  | 'isFirstName'
  | 'isRole'
  | 'isCommon'
  | 'isOrganisationHead'
  | 'isCompanyForm'
  | 'isClubPrefix'
  | 'isParticle'
  | 'isDeterminer'
  | 'isPlaceCue'
  | 'looksLikePlace'
  | 'isNoName'
>;

/** Upper bound of features of one token. */
export const FEATURES = 56;

export interface TagContext {
  readonly words: Words;
  readonly source: FeatureSource;
  /** hash of each token's spelling, in lower case, and its shape */
  readonly raw: Int32Array;
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
  const raw = new Int32Array(words.count);
  const low = new Int32Array(words.count);
  const shape = new Int32Array(words.count);
  const lists = new Uint16Array(words.count);
  for (let i = 0; i < words.count; i++) {
    raw[i] = hash(words.raw[i]!);
    low[i] = hash(words.low[i]!);
    shape[i] = shapeOf(words.raw[i]!);
    lists[i] = listBits(words, i, source);
  }
  return { words, source, raw, low, shape, rule, lists, usage: usages(words, rule, low, lists) };
}

function ruleCodes(words: Words, rules: readonly NameMatch[]): Uint8Array {
  const codes = new Uint8Array(words.count);
  for (const match of rules) {
    const type = RULE_TYPES[match.type] ?? 4;
    for (let i = match.from; i < match.to; i++) codes[i] = type * 4 + (match.weak ? 2 : 0) + (i > match.from ? 1 : 0);
  }
  return codes;
}

function listBits(words: Words, i: number, source: FeatureSource): number {
  if (!words.word[i]) return 0;
  const raw = words.raw[i]!;
  const low = words.low[i]!;
  const capital = words.cap[i]!;
  return (
    (capital && source.isFirstName(raw) ? 1 : 0) |
    (capital && source.isRole(low) ? 2 : 0) |
    (capital && source.isCommon(raw) ? 4 : 0) |
    (capital && source.isOrganisationHead(low) ? 8 : 0) |
    (source.isCompanyForm(raw) ? 16 : 0) |
    (source.isClubPrefix(raw) ? 32 : 0) |
    (source.isParticle(low) ? 64 : 0) |
    (source.isDeterminer(low) ? 128 : 0) |
    (source.isPlaceCue(low) ? 256 : 0) |
    (capital && source.looksLikePlace(raw) ? 512 : 0) |
    (source.isNoName(raw) ? 1024 : 0)
  );
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
  return Uint8Array.from({ length: words.count }, (_, i) => bits.get(low[i]!) ?? 0);
}

/** A name begins with a capital, or with small letter and capital or digit mixed ("eBay", "1860"), or where a rule says so. */
export const needsTag = ({ words, rule }: TagContext, i: number): boolean =>
  words.cap[i]! || rule[i]! > 0 || /\p{L}.*[\p{Lu}\d]|^\d/u.test(words.raw[i]!);

/** Fills `out` with bucket numbers and returns how many. `buckets` is a power of two. `before` and `before2` are the tags of the tokens before. */
export function featureBuckets(
  { words, raw, low, shape, rule, lists, usage }: TagContext,
  i: number,
  sentence: Range,
  before: number,
  before2: number,
  buckets: number,
  out: Int32Array,
): number {
  let n = 0;
  const add = (id: number, value: number): void => {
    out[n++] = bucket(id, value, buckets);
  };
  const at = (k: number): boolean => i + k >= sentence.from && i + k < sentence.to;
  const l = (k: number): number => (at(k) ? low[i + k]! : k);
  const s = (k: number): number => (at(k) ? shape[i + k]! : k);
  const lst = (k: number): number => (at(k) ? lists[i + k]! : 4096 + k);
  const rl = (k: number): number => (at(k) ? rule[i + k]! : 99 + k);
  add(0, 1);
  add(1, raw[i]!);
  add(2, low[i]!);
  add(3, l(-1));
  add(4, l(-2));
  add(5, l(1));
  add(6, l(2));
  add(7, mix(l(-1), low[i]!));
  add(8, mix(low[i]!, l(1)));
  add(9, shape[i]!);
  add(10, mix(s(-1), shape[i]!));
  add(11, mix(shape[i]!, s(1)));
  add(12, mix(mix(s(-1), shape[i]!), s(1)));
  add(13, before);
  add(14, before * 8 + before2);
  add(15, mix(before, low[i]!));
  add(16, mix(before, shape[i]!));
  add(17, mix(before, l(1)));
  add(18, lists[i]!);
  add(19, mix(lst(-1), shape[i]!));
  add(20, mix(lst(1), shape[i]!));
  add(21, mix(before, lists[i]!));
  add(22, rule[i]!);
  add(23, mix(rule[i]!, before));
  add(24, mix(rl(-1), rule[i]!));
  add(25, mix(rule[i]!, rl(1)));
  add(26, mix(usage[i]!, shape[i]!));
  add(27, mix(usage[i]!, rule[i]!));
  add(28, mix(i === sentence.from ? 1 : 0, shape[i]!));
  add(29, mix(rule[i]!, low[i]!));
  add(30, mix(l(-1), shape[i]!));
  add(31, mix(l(-1), l(1)));
  add(32, mix(rule[i]!, l(-1)));
  add(33, mix(mix(lst(-1), lists[i]!), lst(1)));
  add(46, mix(l(1), shape[i]!));
  add(47, mix(l(1), l(2)));
  add(48, mix(l(-2), l(-1)));
  add(49, mix(rl(1), rl(-1)));
  add(50, mix(lst(1), lists[i]!));
  add(51, mix(s(2), mix(s(1), shape[i]!)));
  const word = words.raw[i]!;
  let suffix = 7;
  for (let k = 1; k <= 5 && k <= word.length; k++) {
    suffix = mix(suffix, word.charCodeAt(word.length - k) | 32);
    if (k > 1) add(33 + k, suffix);
    if (k === 3) {
      add(45, mix(suffix, l(-1)));
      add(52, mix(suffix, l(1)));
      add(53, mix(suffix, rule[i]!));
    }
  }
  let prefix = 11;
  for (let k = 1; k <= 4 && k <= word.length; k++) {
    prefix = mix(prefix, word.charCodeAt(k - 1));
    if (k > 1) add(39 + k, prefix);
  }
  return n;
}

const bucket = (id: number, value: number, buckets: number): number =>
  mix(Math.imul(id, 0x9e3779b1), value) & (buckets - 1);

/** A step of MurmurHash3's mixing, enough to spread features over buckets. */
function mix(a: number, b: number): number {
  let h = Math.imul(b, 0xcc9e2d51);
  h = Math.imul((h << 15) | (h >>> 17), 0x1b873593) ^ a;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** "Xx", "XX", "x", "9", runs of one kind told once, at most eight: a word's outline. */
function shapeOf(word: string): number {
  let shape = 0;
  let last = 0;
  for (let i = 0; i < word.length && i < 24; i++) {
    const kind = kindOf(word, i);
    if (kind === last) continue;
    shape = (shape * 6 + kind) % 1_679_616;
    last = kind;
  }
  return shape * 4 + Math.min(3, word.length >> 1);
}

function kindOf(word: string, i: number): number {
  const char = word[i]!;
  if (char >= '0' && char <= '9') return 1;
  if (char !== char.toLowerCase()) return 2;
  if (char !== char.toUpperCase()) return 3;
  return char === '-' ? 4 : 5;
}
