/**
 * Cleaning against its peers, side by side in one process on one core: `node bench/clean.ts [PAGES.jsonl]`.
 *
 * The peers (Readability on linkedom, Defuddle) are no dependencies of the project: they are installed on first use into a
 * folder of the temporary directory. Pages are the demo's own, or the `html` and `url` of the given lines. Each round gives
 * every extractor the same pages; printed are medians of the rounds, by processor time, and the ratio to Readability.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cleanHtml } from '../src/clean/index.ts';

interface BenchPage {
  readonly html: string;
  readonly url: string;
}
type Extract = (page: BenchPage) => unknown;

const PEERS = join(tmpdir(), 'quellwerk-peers');
const PACKAGES = ['@mozilla/readability@0.6.0', 'linkedom@0.18.12', 'defuddle'];
const REEXPORT = `export { Readability } from '@mozilla/readability';
export { parseHTML } from 'linkedom';
export { Defuddle } from 'defuddle/node';
`;
const SITES = fileURLToPath(new URL('../demo/sites/', import.meta.url));
const ROUNDS = 5;
const WARM_UP = 3;

function demoPages(): BenchPage[] {
  return readdirSync(SITES, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html'))
    .map((f) => ({ html: readFileSync(join(SITES, f), 'utf8'), url: `https://demo.example/${f}` }));
}

function givenPages(file: string): BenchPage[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).map(({ html, url }) => ({ html, url: url || 'https://demo.example/' }));
}

async function loadPeers(): Promise<Record<string, Extract>> {
  if (!existsSync(join(PEERS, 'node_modules', 'defuddle'))) {
    mkdirSync(PEERS, { recursive: true });
    execFileSync('npm', ['i', '--no-audit', '--no-fund', '--prefix', PEERS, ...PACKAGES], { stdio: 'inherit' });
  }
  // Only a module that lies beside the packages finds them by name.
  const beside = join(PEERS, 'peers.mjs');
  writeFileSync(beside, REEXPORT);
  const { Readability, parseHTML, Defuddle } = await import(pathToFileURL(beside).href);
  return {
    'Readability on linkedom': ({ html }) => new Readability(parseHTML(html).document).parse(),
    Defuddle: ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false }),
  };
}

/** Seconds of processor time, so that other work on the machine does not count. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds for all pages; a page that a peer can't take counts as taken. */
async function round(extract: Extract, pages: readonly BenchPage[], failed: { count: number }): Promise<number> {
  const began = processorSeconds();
  for (const page of pages) {
    try {
      await extract(page);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failed.count++;
    }
  }
  return processorSeconds() - began;
}

/** Few and small pages come several times a round: compiling them is no part of cleaning them. */
const LEAST_A_ROUND = 400;
const repeated = (pages: readonly BenchPage[]): BenchPage[] =>
  Array.from({ length: Math.ceil(LEAST_A_ROUND / pages.length) }, () => pages).flat();

const file = process.argv[2];
const pages = file ? givenPages(file) : repeated(demoPages());
const extractors: Record<string, Extract> = { quellwerk: cleanHtml, ...(await loadPeers()) };
// Peers report on pages they dislike; that is not what is measured here.
console.error = console.warn = () => undefined;
const times = new Map<string, number[]>(Object.keys(extractors).map((name) => [name, []]));
const failures = new Map(Object.keys(extractors).map((name) => [name, { count: 0 }]));
for (let i = 0; i < WARM_UP + ROUNDS; i++)
  for (const [name, extract] of Object.entries(extractors)) {
    const seconds = await round(extract, pages, failures.get(name)!);
    if (i >= WARM_UP) times.get(name)!.push(seconds);
  }
const speed = (name: string): number => pages.length / times.get(name)!.sort((a, b) => a - b)[ROUNDS >> 1]!;
console.log(`| extractor | pages/s | ratio | pages refused |\n|---|---|---|---|`);
for (const name of times.keys()) {
  const ratio = speed(name) / speed('Readability on linkedom');
  const refused = failures.get(name)!.count / (WARM_UP + ROUNDS);
  console.log(`| ${name} | ${Math.round(speed(name))} | ${ratio.toFixed(2)}x | ${refused} |`);
}
