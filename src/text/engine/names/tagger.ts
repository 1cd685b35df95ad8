/**
 * Tags names with a linear-chain model over hashed features (conditional random field, Lafferty et al. 2001): the best
 * sequence by Viterbi. The rules' own findings are features too: the model learns when to trust them. Weights come in
 * as bytes.
 */

import type { Range, Words } from '../sentences/words.ts';
import type { NameMatch } from './names.ts';
import { FEATURES, type FeatureSource, mayBegin, placeBuckets, type TagContext, tagContext } from './tagFeatures.ts';
import { TAGGED_TYPES, TAGS, type TaggerModel } from './tagModel.ts';
import { OFFSETS, OWN, type WordFacts, wordBuckets } from './tagWords.ts';

/** Names the model sees in `words`, given what the rules found. */
export function tagNames(
  words: Words,
  rules: readonly NameMatch[],
  source: FeatureSource,
  model: TaggerModel,
): NameMatch[] {
  const context = tagContext(words, rules, source, model.listed);
  const tags = new Uint8Array(words.count);
  const sums = new SumsAt(context, model);
  let at = 0;
  for (const stretch of context.stretches) {
    while (words.sentences[at]!.to <= stretch.from) at++;
    tagStretch(context, stretch, words.sentences[at]!, model, sums, tags);
  }
  return matchesOf(words, tags);
}

const NEVER = -(2 ** 30);

function tagStretch(
  context: TagContext,
  { from, to }: Range,
  sentence: Range,
  model: TaggerModel,
  sums: SumsAt,
  tags: Uint8Array,
): void {
  const back = new Uint8Array((to - from) * TAGS);
  let best = new Int32Array(TAGS).fill(NEVER);
  let next = new Int32Array(TAGS);
  best[0] = 0;
  for (let i = from; i < to; i++) {
    scoresAt(context, i, sentence, model, sums, next);
    stepOn(
      best,
      next,
      model.transitions,
      transitionClass(context, i),
      mayBegin(context.facts, context.rule, i),
      back,
      i - from,
    );
    [best, next] = [next, best];
  }
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if (best[t]! > best[tag]!) tag = t;
  for (let i = to - 1; i >= from; i--) {
    tags[i] = tag;
    tag = back[(i - from) * TAGS + tag]!;
  }
}

/** One step of Viterbi: adds to each tag's own score in `next` the best way to it. */
function stepOn(
  best: Int32Array,
  next: Int32Array,
  transitions: Int32Array,
  kind: number,
  begins: boolean,
  back: Uint8Array,
  at: number,
): void {
  for (let t = 0; t < TAGS; t++) {
    let from = 0;
    let score = NEVER;
    if (begins || t === 0 || t % 2 === 0)
      for (let p = 0; p < TAGS; p++) {
        if (best[p]! === NEVER || !mayFollow(p, t)) continue;
        const way = best[p]! + transitions[(kind * TAGS + p) * TAGS + t]!;
        if (way > score) {
          score = way;
          from = p;
        }
      }
    next[t] = score === NEVER ? NEVER : next[t]! + score;
    back[at * TAGS + t] = from;
  }
}

/** What kind of word, whether a new line begins with it, and whether a rule goes on over it. */
export function transitionClass({ words, rule }: TagContext, i: number): number {
  const kind = words.cap[i] ? 0 : words.word[i] ? 1 : /^\d/.test(words.raw[i]!) ? 2 : 3;
  const breaks = i > 0 && words.text.charCodeAt(words.end[i - 1]!) === 10 ? 1 : 0;
  const ruled = rule[i] === 0 ? 0 : rule[i]! & 1 ? 2 : 1;
  return (kind * 2 + breaks) * 3 + ruled;
}

/** What the words around a token add up to, kept for words met before: OFFSETS times TAGS numbers each. */
type Sums = WeakMap<WordFacts, Int32Array>;
const sumsOf = new WeakMap<TaggerModel, Sums>();

const buckets = new Int32Array(FEATURES);

/** The sums of one text's words by token: each is asked for by its neighbours too. */
class SumsAt {
  private readonly known: Sums;
  private readonly found: (Int32Array | undefined)[];
  private readonly facts: readonly WordFacts[];
  private readonly model: TaggerModel;

  constructor({ facts }: TagContext, model: TaggerModel) {
    this.facts = facts;
    this.model = model;
    this.found = new Array(facts.length).fill(undefined);
    this.known = sumsOf.get(model) ?? new WeakMap();
    sumsOf.set(model, this.known);
  }

  get(i: number): Int32Array {
    const before = this.found[i];
    if (before) return before;
    const made = wordSums(this.facts[i]!, this.model, this.known);
    this.found[i] = made;
    return made;
  }
}

function wordSums(facts: WordFacts, model: TaggerModel, known: Sums): Int32Array {
  const before = known.get(facts);
  if (before) return before;
  const made = new Int32Array(OFFSETS * TAGS);
  for (let offset = 0; offset < OFFSETS; offset++) {
    const count = wordBuckets(facts, offset, model.buckets, buckets);
    addWeights(model.weights, buckets, count, made, offset * TAGS);
  }
  known.set(facts, made);
  return made;
}

function scoresAt(
  context: TagContext,
  i: number,
  sentence: Range,
  model: TaggerModel,
  sums: SumsAt,
  scores: Int32Array,
): void {
  scores.fill(0);
  const first = Math.max(sentence.from, i - OWN);
  const last = Math.min(sentence.to - 1, i + OFFSETS - 1 - OWN);
  for (let k = first; k <= last; k++) {
    const own = sums.get(k);
    const from = (k - i + OWN) * TAGS;
    for (let t = 0; t < TAGS; t++) scores[t]! += own[from + t]!;
  }
  const count = placeBuckets(context, i, sentence, model.buckets, buckets, 0);
  addWeights(model.weights, buckets, count, scores, 0);
}

/** Adds the weights of the first `count` buckets to `scores` from `to` on; written out for the seven tags, the hottest loop of reading. */
function addWeights(weights: Int16Array, list: Int32Array, count: number, scores: Int32Array, to: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let f = 0; f < count; f++) {
    const at = list[f]! * TAGS;
    s0 += weights[at]!;
    s1 += weights[at + 1]!;
    s2 += weights[at + 2]!;
    s3 += weights[at + 3]!;
    s4 += weights[at + 4]!;
    s5 += weights[at + 5]!;
    s6 += weights[at + 6]!;
  }
  scores[to]! += s0;
  scores[to + 1]! += s1;
  scores[to + 2]! += s2;
  scores[to + 3]! += s3;
  scores[to + 4]! += s4;
  scores[to + 5]! += s5;
  scores[to + 6]! += s6;
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
