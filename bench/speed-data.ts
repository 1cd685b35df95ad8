/**
 * Warm speed of reading and of the gate on the development data beside the project, in processor time, medians of five rounds:
 * texts as newspapers print them and drafts as long as those the gate is measured on. `node bench/speed.ts` times the demo, whose
 * texts are half as long a sentence and twice as full of figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadWeights } from '../src/app/weights.ts';
import { type Readable, readArticles } from '../src/claims/index.ts';
import { type Language, makeId } from '../src/model/index.ts';
import { type CheckInput, checkTexts } from '../src/review/index.ts';
import { createReader } from '../src/text/index.ts';
import { line, median, wordsOf } from './timing.ts';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
if (!existsSync(DATA)) {
  console.error(`bench: the measuring data is not there (${DATA}). Put it beside the project.`);
  process.exit(2);
}

interface Row {
  readonly set: string;
  readonly lang?: Language;
  readonly text: string;
  readonly published?: string;
  readonly source: string;
  readonly draft: string;
}
const rowsOf = (name: string): Row[] =>
  gunzipSync(readFileSync(`${DATA}${name}.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);
const reader = createReader({ weights: loadWeights()! });

/** Rules and kinds of claims meet what they look for seldom: texts are read faster and faster until some thousands have been. */
const WARM_UP = 7;

const articleOf = (text: string, lang: Language, published: string | null, i: number): Readable => ({
  id: makeId('articleVersion', `${lang}${i}`),
  text,
  title: '',
  lang,
  published,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
});
const checks = rowsOf('check');
const german = rowsOf('quotes').map(({ text, published }, i) => articleOf(text, 'de', published ?? null, i));
const english = [...new Set(checks.filter(({ set }) => /news|bump/.test(set)).map(({ source }) => source))].map(
  (text, i) => articleOf(text, 'en', '2020-01-01', i),
);

console.log('| read (text and claims, articles together) | speed |\n|---|---|');
const seconds = [german, english].map((articles) => {
  const words = wordsOf(articles.map(({ text }) => text));
  const time = median(() => readArticles(articles, reader), WARM_UP, 1);
  line(`${articles.length} ${articles === german ? 'German' : 'English'} reports`, words, 'words/s', time);
  return time / words;
});
line('both languages, as many words of each', 2, 'words/s', seconds[0]! + seconds[1]!);

/** Of each set: the program reads and judges hundreds a second, and there are thousands. */
const MOST = 400;

function gate(set: string, rows: readonly Row[], lang: Language): void {
  const inputs = rows.slice(0, MOST).map(
    ({ draft, source, published }): CheckInput => ({
      draft,
      lang,
      ...(published ? { published } : {}),
      sources: [{ id: 's', text: source, ...(published ? { published } : {}) }],
    }),
  );
  const alone = inputs.filter((one, i) => inputs.findIndex((o) => o.sources[0]!.text === one.sources[0]!.text) === i);
  const lengths = [wordsOf(inputs.map((one) => one.draft)), wordsOf(alone.map((one) => one.sources[0]!.text))];
  const warm = median(() => checkTexts(inputs, reader), WARM_UP, 1);
  // the gate keeps the sources it has read by their reader: another one has read none
  const unread = () => ({ read: reader.read, readAll: reader.readAll });
  const cold = median(() => checkTexts(alone, unread()), WARM_UP, 1);
  const [draft, source] = [Math.round(lengths[0]! / inputs.length), Math.round(lengths[1]! / alone.length)];
  const [read, each] = [inputs.length / warm, alone.length / cold].map((n) => Math.round(n).toLocaleString('en'));
  console.log(`| ${set} | ${draft} | ${source} | ${read} | ${each} |`);
}

console.log(
  '\n| check, drafts together | words a draft | words a source | drafts/s, sources read already | drafts/s, each with a source read anew |\n|---|---|---|---|---|',
);
for (const set of new Set(checks.map((row) => row.set)))
  gate(
    set,
    checks.filter((row) => row.set === set),
    'en',
  );
const germanChecks = rowsOf('check-de');
for (const set of new Set(germanChecks.map((row) => row.set)))
  gate(
    set,
    germanChecks.filter((row) => row.set === set),
    'de',
  );
