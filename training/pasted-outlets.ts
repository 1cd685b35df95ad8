/**
 * Fits the weights of src/clean/plain/likely-outlet.ts: `node training/pasted-outlets.ts DATA.jsonl.gz`.
 *
 * DATA has one object a line: {html, url}; only pages whose licence lets derived weights ship may be in it. What a page's
 * metadata call the site, or its address, is right; where no name on the copied page is, none is. Prints how often a name is
 * given and right in five folds for several limits of how likely it has to be, then the weights of all.
 */
import { parseTree } from '../src/clean/html/parse.ts';
import { readFacts } from '../src/clean/metadata/facts.ts';
import { choosePublisher } from '../src/clean/metadata/publisher.ts';
import { isSiteName, siteNames } from '../src/clean/metadata/site.ts';
import { candidatesOf, FEATURES } from '../src/clean/plain/likely-outlet.ts';
import { pagesOf } from './pages.ts';
import { crossed, fit, printed, type Sample } from './softmax.ts';

const NONE = FEATURES.map(() => 0);

const samples = pagesOf(process.argv[2]).flatMap(({ html, url, lines }): Sample[] => {
  const facts = readFacts(parseTree(html));
  const publisher = choosePublisher(facts);
  if (!publisher) return [];
  const names = siteNames(facts, publisher, url);
  const found = candidatesOf(lines);
  const isRight = found.map(({ name }) => isSiteName(name, names));
  const rows = found.map(({ features }) => FEATURES.map((f) => features[f]));
  return [{ rows: [...rows, NONE], isRight: [...isRight, !isRight.includes(true)] }];
});
const picked = crossed(samples).map(({ at, share }, i) => {
  const { rows, isRight } = samples[i]!;
  return { share: at === rows.length - 1 ? 0 : share, isRight: isRight[at] ?? false };
});
for (const limit of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const given = picked.filter(({ share }) => share >= limit);
  const right = given.filter((p) => p.isRight).length;
  console.log(`at ${limit}: of ${samples.length} pages right ${right}, wrong ${given.length - right}`);
}
console.log(printed(FEATURES, fit(samples)));
