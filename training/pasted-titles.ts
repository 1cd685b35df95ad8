/**
 * Fits the weights of src/clean/plain/likely-headline.ts: `node training/pasted-titles.ts DATA.jsonl.gz`.
 *
 * DATA has one object a line: {html, gold: {title}}; only pages whose licence lets derived weights ship may be in it. Each page
 * is copied as a browser would (training/paste.ts); of its lines the one that is the title should have the highest sum
 * (softmax over the lines of a page, gradient ascent). Prints five-fold cross-validated hits, then the weights of all.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { candidatesOf, FEATURES } from '../src/clean/plain/likely-headline.ts';
import { readLines } from '../src/clean/plain/line.ts';
import { foldTables } from '../src/clean/plain/tables.ts';
import { pasted } from './paste.ts';

const [ROUNDS, FOLDS, SMOOTHING, DECAY] = [400, 5, 1e-3, 0.9];
/** Larger steps first. */
const stepOf = (round: number): number => (round > ROUNDS / 2 ? 0.015 : 0.06);

interface Sample {
  /** a row of features for each candidate */
  readonly rows: readonly (readonly number[])[];
  /** which of them is the title as the set gives it */
  readonly isTitle: readonly boolean[];
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');

function sampleOf(html: string, title: string): Sample {
  const lines = foldTables(readLines(pasted(html)));
  const found = candidatesOf(lines);
  return {
    rows: found.map(({ features }) => FEATURES.map((f) => features[f])),
    isTitle: found.map(({ at }) => wordsOf(lines[at]!.text) === wordsOf(title)),
  };
}

const sumOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * weights[k]!, 0);

/** By how much each weight should grow for one page: what its title has less what its lines are expected to have. */
function pull({ rows, isTitle }: Sample, weights: readonly number[]): number[] {
  const sums = rows.map((row) => sumOf(row, weights));
  const most = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp(sum - most));
  const [all, right] = [likely, likely.filter((_, i) => isTitle[i])].map((l) => l.reduce((a, b) => a + b, 0));
  return FEATURES.map((_, k) =>
    rows.reduce((sum, row, i) => sum + row[k]! * (likely[i]! / -all! + (isTitle[i] ? likely[i]! / right! : 0)), 0),
  );
}

function fit(samples: readonly Sample[]): number[] {
  const known = samples.filter((s) => s.isTitle.includes(true));
  const weights: number[] = FEATURES.map(() => 0);
  const size: number[] = FEATURES.map(() => 0);
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

const isHit = ({ rows, isTitle }: Sample, weights: readonly number[]): boolean => {
  const sums = rows.map((row) => sumOf(row, weights));
  return isTitle[sums.indexOf(Math.max(...sums))] ?? false;
};

const [, , file] = process.argv;
if (!file) throw new Error('usage: node training/pasted-titles.ts DATA.jsonl.gz');
const samples = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { html: string; gold: { title?: string } })
  .flatMap(({ html, gold }) => (gold.title ? [sampleOf(html, gold.title)] : []));
const hits = [...Array(FOLDS).keys()].map((fold) => {
  const weights = fit(samples.filter((_, i) => i % FOLDS !== fold));
  return samples.filter((s, i) => i % FOLDS === fold && isHit(s, weights)).length;
});
const possible = samples.filter((s) => s.isTitle.includes(true)).length;
console.log(
  `pages ${samples.length}, with their title in a line ${possible}, hit in ${FOLDS} folds ${hits.reduce((a, b) => a + b)}`,
);
for (const [k, weight] of fit(samples).entries()) console.log(`  ${FEATURES[k]}: ${weight.toFixed(2)},`);
