/**
 * Fits the weights of src/clean/plain/likely-headline.ts: `node training/pasted-titles.ts DATA.jsonl.gz`.
 *
 * DATA has one object a line: {html, gold: {title}}; only pages whose licence lets derived weights ship may be in it. Each page
 * is copied as a browser would (training/paste.ts); of its lines the one that is the title should have the highest sum
 * (training/softmax.ts). Prints five-fold cross-validated hits, then the weights of all.
 */
import { candidatesOf, FEATURES } from '../src/clean/plain/likely-headline.ts';
import { pagesOf, wordsOf } from './pages.ts';
import { crossed, fit, printed, type Sample } from './softmax.ts';

const samples = pagesOf(process.argv[2]).flatMap(({ lines, gold }): Sample[] => {
  if (!gold.title) return [];
  const found = candidatesOf(lines);
  const rows = found.map(({ features }) => FEATURES.map((f) => features[f]));
  return [{ rows, isRight: found.map(({ at }) => wordsOf(lines[at]!.text) === wordsOf(gold.title!)) }];
});
const hits = crossed(samples).filter(({ at }, i) => samples[i]!.isRight[at]).length;
const possible = samples.filter((s) => s.isRight.includes(true)).length;
console.log(`pages ${samples.length}, with their title in a line ${possible}, hit in five folds ${hits}`);
console.log(printed(FEATURES, fit(samples)));
