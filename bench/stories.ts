/**
 * Whether grouping stays flat over a month of the world's news: `node --expose-gc bench/stories.ts [ARTICLES]` streams that many
 * invented articles of 30 days through one grouper and prints cost, memory and quality of each twentieth; `--days N` sets
 * the days, `--plot` writes bench/stories.svg. What the articles are like stands in `invented-news.ts`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createGrouper } from '../src/evidence/index.ts';
import { type InventedArticle, inventedNews } from './invented-news.ts';

const { values, positionals } = parseArgs({
  options: { days: { type: 'string', default: '30' }, plot: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const COUNT = Number(positionals[0] ?? 1_000_000);
const DAYS = Number(values.days);
const STEPS = 20;
/** Articles written before the clock runs over them. */
const BATCH = 1000;

interface Point {
  readonly articles: number;
  readonly perSecond: number;
  readonly rss: number;
}

const grouper = createGrouper();
const events = new Int32Array(COUNT);
const stories = new Int32Array(COUNT);
/** Numbers of the stories of late, oldest first; who is asked for no more is forgotten. */
const numbers = new Map<string, number>();
const REMEMBERED = 200_000;
const movedTo: number[] = [];

function numberOf(story: string): number {
  const number = numbers.get(story) ?? movedTo.push(movedTo.length) - 1;
  numbers.delete(story);
  numbers.set(story, number);
  if (numbers.size > REMEMBERED) numbers.delete(numbers.keys().next().value!);
  return number;
}
const final = (story: number): number => (movedTo[story] === story ? story : final(movedTo[story]!));

/** CPU milliseconds that grouping takes: a shared machine's other work does not count, nor does the writing. */
function group(batch: readonly InventedArticle[], first: number): number {
  const began = process.cpuUsage();
  const found = batch.map(({ title, text, lang, published }, i) =>
    grouper.add({ id: String(first + i), title, text, lang, published }),
  );
  const { user, system } = process.cpuUsage(began);
  for (const [i, { story, merged, split }] of found.entries()) {
    events[first + i] = batch[i]!.event;
    stories[first + i] = numberOf(story);
    if (merged) movedTo[numberOf(merged)] = numberOf(story);
    for (const id of split?.articles ?? []) stories[Number(id)] = numberOf(split!.story);
  }
  return (user + system) / 1000;
}

/** BCubed (Bagga and Baldwin 1998) of the articles from..to, 0..1. */
function bcubed(from: number, to: number): { precision: number; recall: number; f1: number } {
  const [ofEvent, ofStory, ofBoth] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  const count = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = from; i < to; i++) {
    const story = final(stories[i]!);
    count(ofEvent, events[i]!);
    count(ofStory, story);
    count(ofBoth, `${events[i]} ${story}`);
  }
  let [precision, recall] = [0, 0];
  for (const [key, both] of ofBoth) {
    const [event, story] = key.split(' ').map(Number) as [number, number];
    precision += both ** 2 / ofStory.get(story)! / (to - from);
    recall += both ** 2 / ofEvent.get(event)! / (to - from);
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

console.log(
  '| articles | day | µs CPU an article | articles per CPU second | heap | RSS | BCubed precision, recall, F1 of these |\n|---|---|---|---|---|---|---|',
);
const points: Point[] = [];
const step = Math.ceil(COUNT / STEPS / BATCH) * BATCH;
let spent = 0;
let done = 0;
let batch: InventedArticle[] = [];
for (const article of inventedNews(COUNT, DAYS)) {
  batch.push(article);
  if (batch.length < BATCH && done + batch.length < COUNT) continue;
  spent += group(batch, done);
  done += batch.length;
  batch = [];
  if (done % step === 0 || done === COUNT) report(article.published);
}
const all = bcubed(0, COUNT);
console.log(
  `All ${COUNT} articles: BCubed precision ${percent(all.precision)}, recall ${percent(all.recall)}, F1 ${percent(all.f1)}.`,
);
if (values.plot) writeFileSync(new URL('stories.svg', import.meta.url), plot(points));

function report(published: string): void {
  const from = points.at(-1)?.articles ?? 0;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const perSecond = Math.round(((done - from) / spent) * 1000);
  points.push({ articles: done, perSecond, rss: rss / 1e6 });
  const { precision, recall, f1 } = bcubed(from, done);
  console.log(
    `| ${done} | ${published.slice(5, 10)} | ${Math.round((spent * 1000) / (done - from))} | ${perSecond} | ${Math.round(heapUsed / 1e6)} MB | ${Math.round(rss / 1e6)} MB | ${percent(precision)}, ${percent(recall)}, ${percent(f1)} |`,
  );
  spent = 0;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Articles a second and memory over the stream, each against its own greatest value. */
function plot(all: readonly Point[]): string {
  const [width, height, margin] = [640, 280, 48];
  const x = (articles: number): number => margin + (articles / COUNT) * (width - 2 * margin);
  const line = (of: (p: Point) => number): string => {
    const most = Math.max(...all.map(of));
    return all
      .map(
        (p) => `${x(p.articles).toFixed(1)},${(height - margin - (of(p) / most) * (height - 2 * margin)).toFixed(1)}`,
      )
      .join(' ');
  };
  const most = (of: (p: Point) => number): string => Math.round(Math.max(...all.map(of))).toLocaleString('en');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Grouping ${COUNT.toLocaleString('en')} articles of ${DAYS} days: speed and memory</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<path d="M${margin} ${margin}V${height - margin}H${width - margin}" fill="none" stroke="#666"/>
<polyline points="${line((p) => p.perSecond)}" fill="none" stroke="#06c" stroke-width="2"/>
<polyline points="${line((p) => p.rss)}" fill="none" stroke="#c40" stroke-width="2"/>
<text x="${margin}" y="20" fill="#06c">articles a second of CPU time (top: ${most((p) => p.perSecond)})</text>
<text x="${margin}" y="36" fill="#c40">memory, MB (top: ${most((p) => p.rss)})</text>
<text x="${margin}" y="${height - 20}">0</text><text x="${width - margin}" y="${height - 20}" text-anchor="end">${COUNT.toLocaleString('en')} articles, day ${DAYS}</text>
</svg>
`;
}
