/**
 * Fits the weights of src/clean/plain/likely-end.ts: `node training/pasted-ends.ts DATA.jsonl.gz`.
 *
 * DATA has one object a line: {html, gold: {text}}; only pages whose licence lets derived weights ship may be in it. A line
 * below the headline is the article's up to the last line that the set has in its text: a logistic regression over all
 * lines. Prints how near the ends of five folds come, and the share of text lost and added, then the weights of all.
 */
import { FEATURES, featuresBelow } from '../src/clean/plain/likely-end.ts';
import { likelyHeadline } from '../src/clean/plain/likely-headline.ts';
import { withoutMenu } from '../src/clean/plain/menu-cut.ts';
import { sectionsOf } from '../src/clean/plain/sections.ts';
import { pagesOf, wordsOf } from './pages.ts';
import { printed } from './softmax.ts';

const [ROUNDS, FOLDS, SMOOTHING, DECAY] = [300, 5, 1e-3, 0.9];
const stepOf = (round: number): number => (round > ROUNDS / 2 ? 0.015 : 0.06);
/** Shorter lines stand in many texts by chance. */
const WORDS = 5;
const NEAR = 2;

interface Page {
  readonly rows: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  /** the last row of the article */
  readonly last: number;
}

const sumOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * weights[k]!, 0);

function fit(pages: readonly Page[]): number[] {
  const weights: number[] = FEATURES.map(() => 0);
  const size = weights.map(() => 0);
  const count = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = weights.map((weight) => -SMOOTHING * weight);
    for (const { rows, last } of pages)
      for (const [i, row] of rows.entries()) {
        const missed = ((i <= last ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(row, weights)))) / count;
        for (const [k, value] of row.entries()) pull[k]! += missed * value;
      }
    for (const k of weights.keys()) {
      size[k] = DECAY * size[k]! + (1 - DECAY) * pull[k]! * pull[k]!;
      weights[k]! += (stepOf(round) * pull[k]!) / Math.sqrt(size[k]! + 1e-10);
    }
  }
  return weights;
}

function endOf({ rows }: Page, weights: readonly number[]): number {
  let [sum, most, end] = [0, 0, -1];
  for (const [i, row] of rows.entries()) {
    sum += sumOf(row, weights);
    if (sum > most) [most, end] = [sum, i];
  }
  return end;
}

const pages = pagesOf(process.argv[2]).flatMap(({ lines: all, gold }): Page[] => {
  const { lines, headline } = withoutMenu(all);
  const titleAt = headline >= 0 ? headline : likelyHeadline(lines);
  const text = ` ${wordsOf(gold.text ?? '')} `;
  const below = lines.slice(titleAt + 1).map((line) => wordsOf(line.text));
  const last = below.findLastIndex((words) => words.split(' ').length >= WORDS && text.includes(` ${words} `));
  if (last < 0) return [];
  const rows = featuresBelow(lines, sectionsOf(lines), titleAt).map((features) => FEATURES.map((f) => features[f]));
  return [{ rows, last, sizes: below.map((words) => words.length) }];
});
const folds = [...Array(FOLDS).keys()].map((fold) => fit(pages.filter((_, i) => i % FOLDS !== fold)));
const [off, share] = [
  { near: 0, early: 0, late: 0 },
  { lost: 0, added: 0 },
];
for (const [i, page] of pages.entries()) {
  const end = endOf(page, folds[i % FOLDS]!);
  off[end < page.last - NEAR ? 'early' : end > page.last + NEAR ? 'late' : 'near']++;
  const [wanted, given] = [page.last, end].map((to) => page.sizes.slice(0, to + 1).reduce((a, b) => a + b, 0));
  share.lost += Math.max(0, wanted! - given!) / wanted! / pages.length;
  share.added += Math.max(0, given! - wanted!) / Math.max(1, given!) / pages.length;
}
console.log(pages.length, off, share);
console.log(printed(FEATURES, fit(pages)));
