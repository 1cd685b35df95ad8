/** The README's worked example: a draft on the demo's pages with one figure changed by hand. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadDocuments } from '../../src/app/documents.ts';
import { bodyView } from '../../src/model/index.ts';
import { checkText } from '../../src/review/index.ts';
import { createReader } from '../../src/text/index.ts';

const at = (path: string): string => new URL(`../../demo/${path}`, import.meta.url).pathname;
const PAGES = [
  'sites/hafenkurier.example/wittsund/hafen-wittsund-nach-unfall-gesperrt.html',
  'sites/tageswerk.example/panorama/frachter-rammt-faehranleger-in-wittsund.html',
];
const draft = readFileSync(at('drafts/wittsund.md'), 'utf8').replace('# ', '');

it.each([
  ['as it lies there', draft, ['figure']],
  ['with the figure of its source', draft.replace('21.000', '12.000'), []],
])('%s', async (_, text, rules) => {
  const { versions } = await loadDocuments(PAGES.map(at));
  const sources = versions.map((v) => ({
    id: v.outlet,
    text: bodyView(v, { title: true }).text,
    published: v.published,
  }));
  const { findings } = checkText({ draft: text, lang: 'de', sources }, createReader());
  expect(findings.filter((f) => f.severity === 'block').map((f) => f.rule)).toEqual(rules);
});
