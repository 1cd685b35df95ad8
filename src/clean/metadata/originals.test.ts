import { expect, test } from 'vitest';
import { cleanHtml } from '../html/clean.ts';
import { cleanMarkdown } from '../plain/markdown.ts';

const URL = 'https://bote.example/hafen';
const PROSE =
  'Der Hafen von Norddorf bleibt bis zum Herbst geschlossen. Die Kaimauer ist auf einer Länge von vierzig Metern abgesackt, wie eine Untersuchung der Bauverwaltung im Frühjahr ergab.';
const page = (line: string): string =>
  `<html lang="de"><body><article><h1>Hafen bleibt zu</h1><p>${PROSE}</p><p>${line}</p><p>${PROSE.replace('Norddorf', 'Süddorf')}</p></article></body></html>`;
const link = (text: string, href = 'https://kurier.example/bericht-1'): string => `<a href="${href}">${text}</a>`;

test.each([
  ['a credit line', `Quelle: ${link('Originalbericht')}`],
  ['a credit line that names the outlet', `Quelle: ${link('Kurier')}`],
  ['a pointer to the original', link('Zum Originalartikel')],
  ['laut einem Bericht', `Laut einem ${link('Bericht des Kuriers')} fehlen dafür acht Millionen Euro.`],
  ['nach Recherchen', `Nach ${link('Recherchen des Kuriers')} war der Schaden seit Jahren bekannt.`],
  ['unter Berufung', `Das meldet der Sender unter Berufung auf einen ${link('Bericht')} des Kuriers.`],
  ['einem Bericht zufolge', `Einem ${link('Bericht des Kuriers')} zufolge war der Schaden lange bekannt.`],
  ['wie ... berichtet', `Der Schaden war bekannt, wie der ${link('Kurier')} berichtet.`],
  ['zuerst berichtet', `Darüber hatte der ${link('Kurier')} zuerst berichtet.`],
  ['according to a report', `The damage was known for years, according to a ${link('report by the Kurier')}.`],
  ['first reported by', `The damage was first reported by the ${link('Kurier')}.`],
  [
    'another sentence links elsewhere',
    `Mehr zum ${link('Ort', 'https://ort.example/a')} steht dort. Laut einem ${link('Bericht')} fehlt Geld.`,
  ],
])('retells: %s', (_, line) => {
  expect(cleanHtml({ html: page(line), url: URL }).originals).toEqual(['https://kurier.example/bericht-1']);
});

test.each([
  ['a link without a word on its report', `Mehr steht bei der ${link('Bauverwaltung')} und im Rathaus am Markt.`],
  ['a ministry that says so', `Laut ${link('Ministerium')} fehlen dafür acht Millionen Euro im Haushalt.`],
  ['the cue in another sentence', `Laut einem Bericht fehlt Geld. Die ${link('Karte')} zeigt die Lage am Hafen.`],
  ['the own report', `Nach unseren Recherchen fehlt Geld, wie der ${link('Bericht')} der Redaktion zeigt.`],
  ['the own site', `Laut einem ${link('Bericht', 'https://www.bote.example/alt')} fehlen dafür acht Millionen Euro.`],
  ['a front page', `Laut einem Bericht des ${link('Kuriers', 'https://kurier.example/')} fehlt dafür das Geld.`],
  ['no link at all', 'Laut einem Bericht des Kuriers fehlen dafür acht Millionen Euro im Haushalt.'],
  ['an address for mail', `Laut einem ${link('Bericht', 'mailto:a@b.example')} fehlen dafür acht Millionen Euro.`],
  [
    'a list of sources',
    `Quellen: ${[1, 2, 3].map((n) => link(`Blatt ${n}`, `https://blatt${n}.example/a`)).join(', ')}`,
  ],
])('does not retell: %s', (_, line) => {
  expect(cleanHtml({ html: page(line), url: URL }).originals).toBeUndefined();
});

test('in Markdown, where the only link stands in the only sentence', () => {
  const text = (line: string) => `# Hafen bleibt zu\n\n${PROSE}\n\n${line}\n`;
  const original = 'Laut einem [Bericht](https://kurier.example/b) fehlt Geld.';
  expect(cleanMarkdown({ text: text(original), url: URL }).originals).toEqual(['https://kurier.example/b']);
  expect(cleanMarkdown({ text: text(`${original} Mehr folgt.`), url: URL }).originals).toBeUndefined();
});
