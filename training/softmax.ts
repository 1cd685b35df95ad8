/**
 * Fits a linear model that picks one of several things, such as the headline among a page's lines: the right one should have
 * the highest sum (softmax over the things of a page, gradient ascent).
 */
const [ROUNDS, FOLDS, SMOOTHING, DECAY] = [400, 5, 1e-3, 0.9];
/** Larger steps first. */
const stepOf = (round: number): number => (round > ROUNDS / 2 ? 0.015 : 0.06);

export interface Sample {
  /** a row of features for each thing that could be picked */
  readonly rows: readonly (readonly number[])[];
  /** which of them are right as the set gives it */
  readonly isRight: readonly boolean[];
}

const sumOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * weights[k]!, 0);

/** By how much each weight should grow for one page: what its right ones have less what all are expected to have. */
function pull({ rows, isRight }: Sample, weights: readonly number[]): number[] {
  const sums = rows.map((row) => sumOf(row, weights));
  const most = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp(sum - most));
  const [all, right] = [likely, likely.filter((_, i) => isRight[i])].map((l) => l.reduce((a, b) => a + b, 0));
  const share = likely.map((l, i) => (isRight[i] ? l / Math.max(right!, Number.MIN_VALUE) : 0) - l / all!);
  return weights.map((_, k) => rows.reduce((sum, row, i) => sum + row[k]! * share[i]!, 0));
}

export function fit(samples: readonly Sample[]): number[] {
  const known = samples.filter((s) => s.isRight.includes(true));
  const weights: number[] = (known[0]?.rows[0] ?? []).map(() => 0);
  const size = weights.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const pulls = known.map((s) => pull(s, weights));
    for (const k of weights.keys()) {
      const mean = pulls.reduce((sum, p) => sum + p[k]!, 0) / known.length - SMOOTHING * weights[k]!;
      size[k] = DECAY * size[k]! + (1 - DECAY) * mean * mean;
      weights[k] = weights[k]! + (stepOf(round) * mean) / Math.sqrt(size[k]! + 1e-8);
    }
  }
  return weights;
}

/** The likeliest by its index, and how likely it is among all. */
export function pick({ rows }: Pick<Sample, 'rows'>, weights: readonly number[]): { at: number; share: number } {
  const sums = rows.map((row) => sumOf(row, weights));
  const most = Math.max(...sums);
  return { at: sums.indexOf(most), share: 1 / sums.reduce((all, sum) => all + Math.exp(sum - most), 0) };
}

/** What is picked on each page by weights that never saw it: five-fold. */
export const crossed = (samples: readonly Sample[]): readonly ReturnType<typeof pick>[] => {
  const weights = [...Array(FOLDS).keys()].map((fold) => fit(samples.filter((_, i) => i % FOLDS !== fold)));
  return samples.map((s, i) => pick(s, weights[i % FOLDS]!));
};

export const printed = (features: readonly string[], weights: readonly number[]): string =>
  features.map((name, k) => `  ${name}: ${weights[k]!.toFixed(2)},`).join('\n');
