/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient with a rate of its own for
 * each weight (AdaGrad, Duchi et al. 2011), on stretches of tokens whose features are hashed buckets.
 */
import { mayFollow } from '../src/text/engine/names/tagger.ts';
import { TAGS, transitionBucket } from '../src/text/engine/names/tagModel.ts';

/** A stretch of tokens: the features of token i are buckets[bounds[i]] up to buckets[bounds[i + 1]]. */
export interface Stretch {
  readonly buckets: Int32Array;
  readonly bounds: Int32Array;
  /** kind of each token, for the ways from tag to tag */
  readonly classes: Uint8Array;
  /** 1 where a name may begin */
  readonly begins: Uint8Array;
  readonly tags: Uint8Array;
  /** beside each of `buckets`: 1 where it names the token's very word */
  readonly identities: Uint8Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** pull of each weight towards nought at each look */
  readonly decay: number;
  /** share of features left out at each look, so that the model leans on no single one */
  readonly dropout: number;
  /** share of tokens whose very word is hidden at each look, as if it had never been met: most names are new */
  readonly wordDropout: number;
}

/** Pseudo-random numbers in [0, 1) that are the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

interface Weights {
  readonly values: Float64Array;
  /** sum of squared gradients of each weight: a weight often moved moves less */
  readonly squares: Float64Array;
  readonly buckets: number;
  readonly schedule: Schedule;
}

/** Weights of bucket b for tag t at b * TAGS + t: their mean after each epoch of the second half. */
export function trainChain(stretches: readonly Stretch[], buckets: number, schedule: Schedule): Float64Array {
  const size = buckets * TAGS;
  const weights = { values: new Float64Array(size), squares: new Float64Array(size).fill(1e-2), buckets, schedule };
  const mean = new Float64Array(size);
  const random = randomFrom(17);
  const counted = Math.ceil(schedule.epochs / 2);
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    for (const stretch of shuffled(stretches, random)) learn(stretch, weights, random);
    if (epoch > schedule.epochs - counted) for (let i = 0; i < size; i++) mean[i]! += weights.values[i]! / counted;
  }
  return mean;
}

function learn(stretch: Stretch, weights: Weights, random: () => number): void {
  const kept = keptBuckets(stretch, weights.schedule, random);
  const own = ownScores(stretch, kept, weights);
  const ways = wayScores(stretch, weights);
  const forward = forwardSums(own, ways);
  const backward = backwardSums(own, ways);
  moveOwn(stretch, kept, weights, forward, backward);
  moveWays(stretch, weights, own, ways, forward, backward);
}

/** The buckets, -1 for those left out at this look. */
function keptBuckets(stretch: Stretch, { dropout, wordDropout }: Schedule, random: () => number): Int32Array {
  const { buckets, bounds, identities } = stretch;
  const kept = buckets.map((bucket) => (random() < dropout ? -1 : bucket));
  for (let i = 0; i < stretch.tags.length; i++)
    if (random() < wordDropout) for (let f = bounds[i]!; f < bounds[i + 1]!; f++) if (identities[f]) kept[f] = -1;
  return kept;
}

/** What the features of each token add up to for each tag; those left out are made up for by the rest. */
function ownScores({ classes, bounds }: Stretch, kept: Int32Array, { values, schedule }: Weights): Float64Array {
  const own = new Float64Array(classes.length * TAGS);
  const scale = 1 / (1 - schedule.dropout);
  for (let i = 0; i < classes.length; i++)
    for (let f = bounds[i]!; f < bounds[i + 1]!; f++) {
      const at = kept[f]! * TAGS;
      if (at >= 0) for (let t = 0; t < TAGS; t++) own[i * TAGS + t]! += values[at + t]! * scale;
    }
  return own;
}

/** Weight of the way to tag t of token i from tag p of the one before, at (i * TAGS + p) * TAGS + t; -Infinity where none leads. */
function wayScores({ classes, begins }: Stretch, { values, buckets }: Weights): Float64Array {
  const ways = new Float64Array(classes.length * TAGS * TAGS).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < classes.length; i++)
    for (let p = 0; p < (i === 0 ? 1 : TAGS); p++) {
      const at = transitionBucket(classes[i]!, p, buckets) * TAGS;
      for (let t = 0; t < TAGS; t++)
        if (mayFollow(p, t) && (t % 2 === 0 || begins[i])) ways[(i * TAGS + p) * TAGS + t] = values[at + t]!;
    }
  return ways;
}

/** log(exp(a) + exp(b)) */
function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Log-sums of all paths to each tag; one row more than there are tokens, the first for the start. */
function forwardSums(own: Float64Array, ways: Float64Array): Float64Array {
  const sums = new Float64Array(own.length + TAGS).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  for (let i = 0; i < own.length / TAGS; i++)
    for (let t = 0; t < TAGS; t++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let p = 0; p < TAGS; p++) sum = logAdd(sum, sums[i * TAGS + p]! + ways[(i * TAGS + p) * TAGS + t]!);
      sums[(i + 1) * TAGS + t] = sum + own[i * TAGS + t]!;
    }
  return sums;
}

/** Log-sums of all paths from each tag to the end; the first number is that of everything. */
function backwardSums(own: Float64Array, ways: Float64Array): Float64Array {
  const sums = new Float64Array(own.length + TAGS);
  for (let i = own.length / TAGS - 1; i >= 0; i--)
    for (let p = 0; p < TAGS; p++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let t = 0; t < TAGS; t++)
        sum = logAdd(sum, ways[(i * TAGS + p) * TAGS + t]! + own[i * TAGS + t]! + sums[(i + 1) * TAGS + t]!);
      sums[i * TAGS + p] = sum;
    }
  return sums;
}

function move({ values, squares, schedule }: Weights, at: number, gradient: number): void {
  const g = gradient + schedule.decay * values[at]!;
  squares[at]! += g * g;
  values[at]! -= (schedule.rate * g) / Math.sqrt(squares[at]!);
}

/** Gradients smaller than this move nothing that would show. */
const LEAST = 1e-4;

function moveOwn(
  { bounds, tags }: Stretch,
  kept: Int32Array,
  weights: Weights,
  forward: Float64Array,
  backward: Float64Array,
): void {
  const scale = 1 / (1 - weights.schedule.dropout);
  for (let i = 0; i < tags.length; i++)
    for (let t = 0; t < TAGS; t++) {
      const expected = Math.exp(forward[(i + 1) * TAGS + t]! + backward[(i + 1) * TAGS + t]! - backward[0]!);
      const gradient = expected - (tags[i] === t ? 1 : 0);
      if (Math.abs(gradient) < LEAST) continue;
      for (let f = bounds[i]!; f < bounds[i + 1]!; f++)
        if (kept[f]! >= 0) move(weights, kept[f]! * TAGS + t, gradient * scale);
    }
}

function moveWays(
  { classes, tags }: Stretch,
  weights: Weights,
  own: Float64Array,
  ways: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): void {
  for (let i = 0; i < tags.length; i++)
    for (let p = 0; p < (i === 0 ? 1 : TAGS); p++) {
      const at = transitionBucket(classes[i]!, p, weights.buckets) * TAGS;
      const right = p === (i === 0 ? 0 : tags[i - 1]);
      for (let t = 0; t < TAGS; t++) {
        const way = ways[(i * TAGS + p) * TAGS + t]!;
        if (way === Number.NEGATIVE_INFINITY) continue;
        const path = forward[i * TAGS + p]! + way + own[i * TAGS + t]! + backward[(i + 1) * TAGS + t]!;
        const gradient = Math.exp(path - backward[0]!) - (right && tags[i] === t ? 1 : 0);
        if (Math.abs(gradient) >= LEAST) move(weights, at + t, gradient);
      }
    }
}
