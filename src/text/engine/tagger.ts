/**
 * Tags names with a linear model over hashed features (averaged perceptron, Collins 2002), greedy from left to right.
 * The rules' own findings are features too: the model learns when to trust them. Weights come in as bytes.
 */
import { type MentionType, QuellwerkError } from '../../model/index.ts';
import type { NameMatch } from './names.ts';
import { FEATURES, type FeatureSource, needsTag, placeBuckets, tagContext } from './tagFeatures.ts';
import { spellingBuckets, type WordFacts } from './tagWords.ts';
import type { Words } from './words.ts';

/** O, then B and I of each type: tag 2k+1 begins type k, 2k+2 continues it. */
export const TAGGED_TYPES: readonly MentionType[] = ['person', 'organisation', 'place'];
export const TAGS = 1 + 2 * TAGGED_TYPES.length;

export interface TaggerModel {
  /** weights of bucket b for tag t at b * TAGS + t */
  readonly weights: Int16Array;
  readonly buckets: number;
}

const MAGIC = 'QWNAMES1';
const HEADER = MAGIC.length + 4;

/**
 * Weights as trained by training/names.ts: magic, number of buckets (32 bits, little-endian), then a signed 16-bit
 * number (little-endian) for each bucket and tag.
 * @throws QuellwerkError `text-weights` when the bytes are no such file.
 */
export function readWeights(bytes: Uint8Array): TaggerModel {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  const buckets =
    bytes.length >= HEADER ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true) : 0;
  if (magic !== MAGIC || (buckets & (buckets - 1)) !== 0 || bytes.length !== HEADER + 2 * buckets * TAGS)
    throw new QuellwerkError(
      'text-weights',
      `${bytes.length} bytes are no weights for names`,
      'createReader({weights})',
      'Load src/text/models/names-de.bin of this version, or make it again with training/names.ts.',
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset + HEADER);
  const weights = new Int16Array(buckets * TAGS);
  for (let i = 0; i < weights.length; i++) weights[i] = view.getInt16(2 * i, true);
  return { buckets, weights };
}

export function writeWeights(model: TaggerModel): Uint8Array {
  const bytes = new Uint8Array(HEADER + 2 * model.weights.length);
  bytes.set([...MAGIC].map((c) => c.charCodeAt(0)));
  const view = new DataView(bytes.buffer);
  view.setUint32(MAGIC.length, model.buckets, true);
  model.weights.forEach((w, i) => view.setInt16(HEADER + 2 * i, w, true));
  return bytes;
}

/** Names the model sees in `words`, given what the rules found. */
export function tagNames(
  words: Words,
  rules: readonly NameMatch[],
  source: FeatureSource,
  model: TaggerModel,
): NameMatch[] {
  const context = tagContext(words, rules, source);
  const tags = new Uint8Array(words.count);
  const buckets = new Int32Array(FEATURES);
  const scores = new Int32Array(TAGS);
  const known = sumsOf(model);
  for (const sentence of words.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const before = i > sentence.from ? tags[i - 1]! : 0;
      if (before === 0 && !needsTag(context, i)) continue;
      const before2 = i > sentence.from + 1 ? tags[i - 2]! : 0;
      const count = placeBuckets(context, i, sentence, before, before2, model.buckets, buckets, 0);
      scores.set(spellingSums(context.facts[i]!, model, known));
      addWeights(model.weights, buckets, count, scores);
      tags[i] = bestTag(scores, before);
    }
  }
  return matchesOf(words, tags);
}

/** What the features of spelling alone add up to, for words met before. */
const sums = new WeakMap<TaggerModel, WeakMap<WordFacts, Int32Array>>();

function sumsOf(model: TaggerModel): WeakMap<WordFacts, Int32Array> {
  const known = sums.get(model) ?? new WeakMap<WordFacts, Int32Array>();
  sums.set(model, known);
  return known;
}

function spellingSums(facts: WordFacts, model: TaggerModel, known: WeakMap<WordFacts, Int32Array>): Int32Array {
  const before = known.get(facts);
  if (before) return before;
  const buckets = new Int32Array(FEATURES);
  const made = new Int32Array(TAGS);
  addWeights(model.weights, buckets, spellingBuckets(facts, model.buckets, buckets), made);
  known.set(facts, made);
  return made;
}

/** Adds the weights of the first `count` buckets to `scores`; written out for the seven tags, the hottest loop of reading. */
function addWeights(weights: Int16Array, buckets: Int32Array, count: number, scores: Int32Array): void {
  let [s0, s1, s2, s3, s4, s5, s6] = [
    scores[0]!,
    scores[1]!,
    scores[2]!,
    scores[3]!,
    scores[4]!,
    scores[5]!,
    scores[6]!,
  ];
  for (let f = 0; f < count; f++) {
    const at = buckets[f]! * TAGS;
    s0 += weights[at]!;
    s1 += weights[at + 1]!;
    s2 += weights[at + 2]!;
    s3 += weights[at + 3]!;
    s4 += weights[at + 4]!;
    s5 += weights[at + 5]!;
    s6 += weights[at + 6]!;
  }
  scores[0] = s0;
  scores[1] = s1;
  scores[2] = s2;
  scores[3] = s3;
  scores[4] = s4;
  scores[5] = s5;
  scores[6] = s6;
}

/** The highest score among the tags that may follow `before`: I only behind B or I of its type. */
export function bestTag(scores: ArrayLike<number>, before: number): number {
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if (mayFollow(before, t) && scores[t]! > scores[tag]!) tag = t;
  return tag;
}

export const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** Runs of B I* as matches. */
export function matchesOf(words: Words, tags: Uint8Array): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const sentence of words.sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const tag = tags[i]!;
      if (tag === 0) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < sentence.to && tags[to] === (tag % 2 === 1 ? tag + 1 : tag)) to++;
      matches.push({ from: i, to, type: TAGGED_TYPES[(tag - 1) >> 1]! });
      i = to;
    }
  }
  return matches;
}
