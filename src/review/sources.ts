/** All sources of one check as one searchable set of sentences, with how telling each word is. */
import { formOf, type Sheet, type SheetSentence } from './sheet.ts';
import { likeness } from './stems.ts';

export interface SourceSheet {
  readonly id: string;
  readonly sheet: Sheet;
  /** outlet, authors: names a draft may use though the text itself holds none of them */
  readonly about?: string;
  /** outlet and authors alone: whom a sentence may name as the place it was read */
  readonly outlet?: string;
}

export interface SourceSentence {
  readonly source: string;
  readonly sheet: Sheet;
  readonly sentence: SheetSentence;
  /** index in the set */
  readonly at: number;
}

/** A word to look for: its stem, and where known its lemma and meaning. */
export interface Sought {
  readonly stem: string;
  readonly lemma?: string;
  readonly concept: string | undefined;
  /** shared by all words of this stem, lemma and meaning that are spelled alike: found again without a key being made */
  readonly form?: object;
}

/** A word of the draft found again: where, and how alike. */
export type Hits = ReadonlyMap<number, number>;

export interface SourceSet {
  readonly sheets: readonly SourceSheet[];
  readonly sentences: readonly SourceSentence[];
  /** sentences that hold the word, one like it, or one of its meaning; value 0..1 */
  find(word: Sought): Hits;
  /** how telling a word is: rare words weigh more, a word no source holds weighs most */
  weight(word: Sought): number;
  /** both at once */
  lookUp(word: Sought): Found;
  /** stems of the sources that begin like this */
  beginning(prefix: string): readonly string[];
  /** the sources hold this very stem */
  has(stem: string): boolean;
}

/** Letters by which stems are bucketed: below this length only equality counts. */
const BUCKET = 4;
/** A word of the same meaning is nearly as good as the word itself. */
const SAME_CONCEPT = 0.9;

export function sourceSet(sheets: readonly SourceSheet[]): SourceSet {
  const sentences = sheets
    .flatMap(({ id, sheet }) => sheet.sentences.map((sentence) => ({ source: id, sheet, sentence })))
    .map((s, at): SourceSentence => ({ ...s, at }));
  const postings = new Map<string, number[]>();
  const lemmas = new Map<string, number[]>();
  const concepts = new Map<string, number[]>();
  for (const { sentence, at } of sentences) {
    for (const word of sentence.words) {
      if (word.kind === 'mark') continue;
      add(postings, word.stem, at);
      if (word.lemma !== word.stem) add(lemmas, word.lemma, at);
      if (word.concept) add(concepts, word.concept, at);
    }
  }
  for (const { sheet, about } of sheets) addNames(postings, sheet, about ?? '', sentences);
  const starts = buckets(postings.keys(), (stem) => stem.slice(0, BUCKET));
  const ends = buckets(postings.keys(), (stem) => stem.slice(-BUCKET));
  const cache = new Map<string, Found>();
  const known = new WeakMap<object, Found>();
  const lookUp = (word: Sought): Found => {
    const before = word.form && known.get(word.form);
    if (before) return before;
    const key = `${word.stem}|${word.lemma ?? ''}|${word.concept ?? ''}`;
    let found = cache.get(key);
    if (!found) {
      const hits = search(word, postings, lemmas, concepts, starts, ends);
      found = { hits, weight: Math.log(1 + total / (hits.size || 0.5)) };
      cache.set(key, found);
    }
    if (word.form) known.set(word.form, found);
    return found;
  };
  const total = Math.max(1, sentences.length);
  return {
    sheets,
    sentences,
    lookUp,
    find: (word) => lookUp(word).hits,
    weight: (word) => lookUp(word).weight,
    beginning: (prefix) =>
      (prefix.length < BUCKET ? [...postings.keys()] : (starts.get(prefix.slice(0, BUCKET)) ?? [])).filter((s) =>
        s.startsWith(prefix),
      ),
    has: (stem) => postings.has(stem),
  };
}

/** Where a word was found, and how telling that makes it. */
export interface Found {
  readonly hits: Hits;
  readonly weight: number;
}

/** the sentences that hold a key, each once */
type Postings = ReadonlyMap<string, readonly number[]>;
type Buckets = ReadonlyMap<string, readonly string[]>;

function search(
  word: Sought,
  postings: Postings,
  lemmas: Postings,
  concepts: Postings,
  starts: Buckets,
  ends: Buckets,
): Hits {
  const hits = new Map<number, number>();
  const raise = (at: readonly number[] | undefined, by: number): void => {
    if (at) for (const sentence of at) if ((hits.get(sentence) ?? 0) < by) hits.set(sentence, by);
  };
  raise(postings.get(word.stem), 1);
  if (word.lemma) {
    raise(lemmas.get(word.lemma), 1);
    raise(postings.get(word.lemma), 1);
  }
  if (word.concept) raise(concepts.get(word.concept), SAME_CONCEPT);
  if (word.stem.length < BUCKET) return hits;
  const near = [starts.get(word.stem.slice(0, BUCKET)), ends.get(word.stem.slice(-BUCKET))];
  for (const others of near) {
    if (!others) continue;
    for (const other of others) {
      const alike = likeness(word.stem, other);
      if (alike > 0) raise(postings.get(other), alike);
    }
  }
  return hits;
}

/** Files a source's names under its first sentence. */
function addNames(
  postings: Map<string, number[]>,
  sheet: Sheet,
  about: string,
  sentences: readonly SourceSentence[],
): void {
  const first = sentences.find((s) => s.sheet === sheet);
  if (!first) return;
  for (const word of about.split(/[^\p{L}\p{N}-]+/u))
    if (word) add(postings, formOf(word, 'word', sheet.lang).stem, first.at);
}

/** Sentences come in order, so that one met before stands last; only names are filed behind. */
function add(map: Map<string, number[]>, key: string, at: number): void {
  const own = map.get(key);
  if (!own) map.set(key, [at]);
  else if (own.at(-1) !== at && !(own.at(-1)! > at && own.includes(at))) own.push(at);
}

function buckets(stems: Iterable<string>, keyOf: (stem: string) => string): Buckets {
  const map = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < BUCKET) continue;
    const key = keyOf(stem);
    const own = map.get(key);
    if (own) own.push(stem);
    else map.set(key, [stem]);
  }
  return map;
}
