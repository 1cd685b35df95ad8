/** Whether memory stays flat over many pages: `node --expose-gc bench/memory.ts [PAGES]` cleans that many and prints RSS as it goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanHtml } from '../src/clean/index.ts';

const SITES = fileURLToPath(new URL('../demo/sites/', import.meta.url));
const STEPS = 10;

const pages = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.html'))
  .map((f) => readFileSync(join(SITES, f), 'utf8'));
const count = Number(process.argv[2] ?? 100_000);

/** As much script as a page of news carries: whoever keeps a piece of a page must not keep all of it. */
const SCRIPT = `<script>${'let wasser = "Weida"; '.repeat(2_500)}</script>`;

/** No page comes twice: its classes, words and length differ, so that no cache lives on repetition. */
const varied = (i: number): string =>
  pages[i % pages.length]!.replaceAll('class="', `class="v${i} w${i % 977}-x `).replace(
    '</body>',
    `<p class="seite-${i} absatz">Seite ${i}: ${'Der Pegel steigt weiter. '.repeat(i % 50)}</p>${SCRIPT}</body>`,
  );

let kept = 0;
console.log('| pages | RSS | heap | characters kept |\n|---|---|---|---|');
for (let i = 0; i < count; i++) {
  kept += cleanHtml({ html: varied(i), url: `https://demo.example/${i}.html` }).text.length;
  if ((i + 1) % Math.ceil(count / STEPS) !== 0 && i !== 0) continue;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`| ${i + 1} | ${(rss / 1e6).toFixed(0)} MB | ${(heapUsed / 1e6).toFixed(0)} MB | ${kept} |`);
}
