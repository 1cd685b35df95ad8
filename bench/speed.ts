/** Warm speed of each analysing stage in processor time, on the demo's own texts repeated, of grouping on invented headlines too: medians of five rounds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainVersion } from '../src/app/filters/plain.ts';
import { loadWeights } from '../src/app/weights.ts';
import { contextOf, extractClaims, readArticles } from '../src/claims/index.ts';
import { cleanHtml } from '../src/clean/index.ts';
import { createGrouper } from '../src/evidence/index.ts';
import { type Language, makeId } from '../src/model/index.ts';
import { checkText, checkTexts } from '../src/review/index.ts';
import { createReader } from '../src/text/index.ts';
import { inventedNews } from './invented-news.ts';
import { line, median, wordsOf } from './timing.ts';

const SITES = fileURLToPath(new URL('../demo/sites/', import.meta.url));
/** For a stage with little code the compiler has seen enough after about ten rounds. */
const WARM_UP = 12;
/** Kinds of claims meet what they look for seldom: articles are read faster and faster until some thousands have been. */
const WARM_UP_OF_CLAIMS = 150;
/** Of the gate's many small rules each is met seldom: drafts are checked faster and faster until some thousands have been. */
const WARM_UP_OF_RULES = 200;

const pages = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.html') && !/(?:^|\/)(?:_|index|impressum|about|newsletter)/.test(f))
  .map((f) => readFileSync(join(SITES, f), 'utf8'));
const articles = pages.map((html) => cleanHtml({ html, url: null }));
const texts = articles.map((a) => ({ text: a.text, lang: (a.lang ?? 'de') as Language, title: a.title }));
const words = wordsOf(texts.map((t) => t.text));
const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

const report = (what: string, amount: number, unit: string, round: () => void, warmUp = WARM_UP): void =>
  line(what, amount, unit, median(round, warmUp));

console.log(`| stage | speed |\n|---|---|`);
report('clean', pages.length, 'pages/s', () => pages.forEach((html) => cleanHtml({ html, url: null })));
report('read (text)', words, 'words/s', () => texts.forEach((t) => reader.read({ ...t, published: '2026-11-20' })));
report(
  'read (text and claims)',
  words,
  'words/s',
  () =>
    texts.forEach((t, i) =>
      extractClaims(
        contextOf(plainVersion(t.text), reader.read({ ...t, published: '2026-11-20' }), '2026-11-20', t.title),
        makeId('articleVersion', String(i)),
      ),
    ),
  WARM_UP_OF_CLAIMS,
);
const versions = texts.map((t, i) => ({
  ...t,
  id: makeId('articleVersion', String(i)),
  blocks: [{ start: 0, end: t.text.length, role: 'paragraph' as const }],
  published: '2026-11-20',
}));
report(
  'read (text and claims, articles together)',
  words,
  'words/s',
  () => readArticles(versions, reader),
  WARM_UP_OF_CLAIMS,
);
report('group (whole articles)', texts.length, 'articles/s', () => {
  const grouper = createGrouper();
  texts.forEach((t, i) =>
    grouper.add({ id: String(i), title: t.title, text: t.text, lang: t.lang, published: '2026-11-20T00:00:00Z' }),
  );
});
/** What `score.py group` gives the grouper: a headline and its time, nothing else. */
const headlines = [...inventedNews(2000, 2)];
report('group (headlines)', headlines.length, 'articles/s', () => {
  const grouper = createGrouper();
  headlines.forEach(({ title, lang, published }, i) =>
    grouper.add({ id: String(i), title, text: '', lang, published }),
  );
});
const drafts = texts.map((t) => ({
  draft: t.text.split('. ').slice(2, 6).join('. '),
  lang: t.lang,
  sources: [{ id: 's', text: t.text }],
}));
report(
  'check (sources read each time)',
  drafts.length,
  'drafts/s',
  // the gate keeps the sources it has read by their reader: another one has read none
  () => drafts.forEach((d) => checkText(d, { read: (request) => reader.read(request) })),
  WARM_UP_OF_RULES,
);
report(
  'check (sources read already)',
  drafts.length,
  'drafts/s',
  () => drafts.forEach((d) => checkText(d, reader)),
  WARM_UP_OF_RULES,
);
report(
  'check (sources read each time, drafts together)',
  drafts.length,
  'drafts/s',
  () =>
    checkTexts(drafts, { read: (request) => reader.read(request), readAll: (requests) => reader.readAll(requests) }),
  WARM_UP_OF_RULES,
);
report(
  'check (sources read already, drafts together)',
  drafts.length,
  'drafts/s',
  () => checkTexts(drafts, reader),
  WARM_UP_OF_RULES,
);
