/**
 * Whether grouping stays flat over a month of the world's news: `node --expose-gc bench/stories.ts [ARTICLES]` streams that many
 * invented articles of 30 days (half of them German) through one grouper and prints cost, memory and quality as it goes; `--plot`
 * writes bench/stories.svg.
 */
import { writeFileSync } from 'node:fs';
import { chance } from '../spec/chance.ts';
import { createGrouper } from '../src/evidence/index.ts';

const COUNT = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? 1_000_000);
const DAYS = 30;
const STEPS = 20;
const START = Date.parse('2026-10-01T00:00:00Z');

/** Every run streams the same articles. */
const next = chance(20261001);
const upTo = (n: number): number => Math.floor(next() * n);
/** Few words are common and most are rare (Zipf), as in any language. */
const zipf = (n: number): number => Math.min(n - 1, Math.floor(n ** next()) - 1);

const SYLLABLES = 'ba den fal gor hin jes kal lum mar nor pen quo ras sel tor und ver wal xan zel bri chu dra'.split(
  ' ',
);
const wordOf = (n: number, ending: string): string => {
  let word = '';
  for (let rest = n + 500; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word + ending;
};
const VOCABULARY = 40_000;
const ENDINGS = { de: 'ung', en: 'ing' } as const;
const name = (n: number): string => {
  const word = wordOf(n, '');
  return word[0]!.toUpperCase() + word.slice(1);
};

interface Event {
  readonly id: number;
  readonly names: readonly string[];
  readonly figures: readonly number[];
  readonly words: readonly number[];
  left: number;
}

let events = 0;
/** Most events are told by one or two outlets, few by hundreds. */
const begin = (): Event => ({
  id: events++,
  names: Array.from({ length: 3 }, () => name(upTo(300_000))),
  figures: Array.from({ length: 2 }, () => 10 + upTo(90_000)),
  words: Array.from({ length: 12 }, () => zipf(VOCABULARY)),
  left: Math.ceil(1 / (next() + 0.004)),
});

const open: Event[] = [];
function article(i: number) {
  if (open.length < 400 || next() < 0.25) open.push(begin());
  const at = upTo(open.length);
  const event = open[at]!;
  if (--event.left <= 0) open.splice(at, 1);
  const lang = next() < 0.5 ? ('de' as const) : ('en' as const);
  const told = (k: number): string[] =>
    Array.from({ length: k }, () => wordOf(next() < 0.4 ? event.words[upTo(12)]! : zipf(VOCABULARY), ENDINGS[lang]));
  const [first, second, third] = event.names;
  const title = `${first} ${told(4).join(' ')} ${event.figures[0]} ${second}`;
  const text = `${first} ${told(14).join(' ')} ${event.figures[0]} ${third}. ${second} ${told(16).join(' ')} ${event.figures[1]}. ${told(12).join(' ')}.`;
  const published = new Date(START + (i / COUNT) * DAYS * 86_400_000).toISOString();
  return { event: event.id, input: { id: String(i), title, text, lang, published } };
}

interface Point {
  readonly articles: number;
  readonly perSecond: number;
  readonly rss: number;
}

const grouper = createGrouper();
const points: Point[] = [];
/** Pairs of neighbouring articles of one event that share their story, and stories that hold one event only. */
const lastStory = new Map<number, string>();
const eventOf = new Map<string, number>();
let [together, pairs, pure] = [0, 0, 0];
/** CPU milliseconds of grouping: a shared machine's other work does not count. */
let spent = 0;
const step = Math.ceil(COUNT / STEPS);
console.log(
  '| articles | day | articles per CPU second | RSS | same event, same story | articles of the story’s event |\n|---|---|---|---|---|---|',
);
for (let i = 0; i < COUNT; i++) {
  const { event, input } = article(i);
  const began = process.cpuUsage();
  const { story } = grouper.add(input);
  const { user, system } = process.cpuUsage(began);
  spent += (user + system) / 1000;
  const before = lastStory.get(event);
  if (before !== undefined) {
    pairs++;
    if (before === story) together++;
  }
  lastStory.set(event, story);
  if (!eventOf.has(story)) eventOf.set(story, event);
  if (eventOf.get(story) === event) pure++;
  if ((i + 1) % step !== 0) continue;
  globalThis.gc?.();
  const rss = process.memoryUsage().rss / 1e6;
  const perSecond = Math.round((step / spent) * 1000);
  points.push({ articles: i + 1, perSecond, rss });
  console.log(
    `| ${i + 1} | ${Math.round(((i + 1) / COUNT) * DAYS)} | ${perSecond} | ${rss.toFixed(0)} MB | ${((100 * together) / pairs).toFixed(1)} % | ${((100 * pure) / (i + 1)).toFixed(1)} % |`,
  );
  spent = 0;
  for (const map of [lastStory, eventOf]) if (map.size > 400_000) map.clear();
}
if (process.argv.includes('--plot')) writeFileSync(new URL('stories.svg', import.meta.url), plot(points));

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
