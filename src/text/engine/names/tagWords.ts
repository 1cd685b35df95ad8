/** What the spelling of a word says by itself to the tagger of names: read once for each word, not at each place. */

import { noted, type Spelling, type Words } from '../sentences/words.ts';
import { mix } from './mix.ts';
import type { NameLanguage } from './nameLanguage.ts';
import { LISTED_BITS, listedAs, type NameTable } from './nameTable.ts';

export type FeatureSource = Pick<
  NameLanguage,
  | 'isFirstName'
  | 'isSurname'
  | 'nounKind'
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
  | 'gazetteer'
  | 'traits'
>;

/** What holds of a word wherever it stands. */
export interface WordFacts {
  readonly word: string;
  readonly raw: number;
  readonly low: number;
  readonly shape: number;
  /** bits of list membership */
  readonly lists: number;
  /** kinds of a capitalised word in the world's lists; the language's own are in `lists` */
  readonly listed: number;
  /** hash of the last three letters; null for shorter words */
  readonly suffix: number | null;
  /** hash of what stands behind the last hyphen, in small letters; 0 without one */
  readonly head: number;
  /** what may stand inside a name though it begins small: particles, joiners, marks, numbers */
  readonly inner: boolean;
  /** begins with a capital or mixes small letters with capitals or digits */
  readonly nameLike: boolean;
}

/** Facts at a spelling, of the model that asked last: a program has one, as a rule. */
interface Held {
  table: NameTable | null;
  facts: WordFacts | null;
}
type HeldAt = (spelling: Spelling) => Held;
const holders = new WeakMap<FeatureSource, { readonly words: HeldAt; readonly others: HeldAt }>();
const nothingHeld = (): Held => ({ table: null, facts: null });

/** The reader of facts for the lists of one language and of one model. */
export function wordFacts(source: FeatureSource, table: NameTable): (words: Words, i: number) => WordFacts {
  const { words: ofWord, others } = holders.get(source) ?? { words: noted(nothingHeld), others: noted(nothingHeld) };
  holders.set(source, { words: ofWord, others });
  return ({ word, spelling }, i) => {
    const held = (word[i] ? ofWord : others)(spelling[i]!);
    if (held.table !== table || held.facts === null) {
      held.facts = factsOf(spelling[i]!, word[i]!, source, table);
      held.table = table;
    }
    return held.facts;
  };
}

function factsOf(
  { raw: word, small, capital }: Spelling,
  isWord: boolean,
  source: FeatureSource,
  table: NameTable,
): WordFacts {
  const low = isWord ? small : word;
  const cap = isWord && capital;
  return {
    word,
    raw: hash(word),
    low: hash(low),
    shape: shapeOf(word),
    lists: isWord ? listBits(word, low, cap, source) : 0,
    listed: cap ? listedAs(table, word) : 0,
    suffix: word.length < 3 ? null : suffixOf(word, 3),
    head: headOf(low),
    inner: !cap && isInner(low),
    nameLike: cap || /\p{L}.*[\p{Lu}\d]|^\d/u.test(word),
  };
}

function listBits(raw: string, low: string, capital: boolean, source: FeatureSource): number {
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
    (source.isNoName(raw) ? 1024 : 0) |
    (capital && source.isSurname(raw) ? 2048 : 0) |
    (capital ? 4096 * source.nounKind(low) : 0)
  );
}

/** Small words and marks seen inside names of several languages: "Institut für Weltwirtschaft", "Procter & Gamble". */
const INNER = new Set(
  `für der die das des den dem und von vom zu zur zum im in am an auf bei ohne gegen & + - – / . ' ’ , : of the and for de la le les los las del della
di da do dos du des et y e al el bin ibn ben van ter ten af`.split(/\s+/),
);
const isInner = (low: string): boolean => INNER.has(low) || /^\d{1,4}$/.test(low);

function headOf(low: string): number {
  const at = low.lastIndexOf('-');
  return at > 0 && at < low.length - 1 ? hash(low.slice(at + 1)) : 0;
}

/** Places around a token whose words count by themselves: the token, and two to each side. */
export const OFFSETS = 5;
export const OWN = 2;
/** The feature that every token has. */
export const PRESENT = 7;

/** Buckets of what a word says by itself about the token `offset - OWN` places before it; fills `out` and returns how many. */
export function wordBuckets(facts: WordFacts, offset: number, buckets: number, out: Int32Array): number {
  const { word, raw, low, shape, lists, head } = facts;
  const id = offset * 32;
  let n = 0;
  out[n++] = bucket(id, low, buckets);
  out[n++] = bucket(id + 1, shape, buckets);
  out[n++] = bucket(id + 2, lists, buckets);
  for (let bit = 0; bit < 15; bit++) if (lists & (1 << bit)) out[n++] = bucket(id + 3, bit, buckets);
  if (Math.abs(offset - OWN) > 1) return n;
  const { listed } = facts;
  for (let bit = 0; bit < LISTED_BITS; bit++) if (listed & (1 << bit)) out[n++] = bucket(id + 4, 1000 + bit, buckets);
  out[n++] = bucket(id + 4, 2000 + listed, buckets);
  if (word.length > 3) out[n++] = bucket(id + 6, suffixOf(word, 3), buckets);
  if (offset !== OWN) return n;
  out[n++] = bucket(id + PRESENT, 1, buckets);
  out[n++] = bucket(id + 8, raw, buckets);
  // a listed name that is an everyday word too
  out[n++] = bucket(id + 5, mix(listed, ((lists >> 12) & 7) * 8 + (lists & 4)), buckets);
  if (head) out[n++] = bucket(id + 9, head, buckets);
  for (let k = 1; k <= 6 && k <= word.length; k++)
    if (k !== 3) out[n++] = bucket(id + 10 + k, suffixOf(word, k), buckets);
  let prefix = mix(11, word.charCodeAt(0));
  for (let k = 2; k <= 5 && k <= word.length; k++) {
    prefix = mix(prefix, word.charCodeAt(k - 1));
    out[n++] = bucket(id + 17 + k, prefix, buckets);
  }
  return n;
}

/** Hash of the last `length` letters, case made equal. */
function suffixOf(word: string, length: number): number {
  let suffix = 7;
  for (let k = 1; k <= length; k++) suffix = mix(suffix, word.charCodeAt(word.length - k) | 32);
  return suffix;
}

/** The bucket of a feature's value; `buckets` is a power of two. */
export const bucket = (id: number, value: number, buckets: number): number =>
  mix(Math.imul(id, 0x9e3779b1), value) & (buckets - 1);

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
