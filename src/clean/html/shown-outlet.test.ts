import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean.ts';

const TEXT = '<p>Die Schleuse in Ufingen bleibt bis Montag zu. Das teilte das Wasseramt am Freitag mit.</p>';
interface Given {
  readonly title: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
}
const publisherOf = ({ title, head = '', above = '', below = '', url }: Given): string | null =>
  cleanHtml({
    html: `<html lang="de"><head><title>${title}</title>${head}</head><body><header>${above}</header><main><h1>Die Schleuse bleibt zu</h1>${TEXT}${TEXT}</main><footer>${below}</footer></body></html>`,
    url: url ?? null,
  }).publisher;

describe('the outlet behind the headline in the document’s title', () => {
  test.each<[string, Given, string]>([
    ['sure by its words', { title: 'Die Schleuse bleibt zu - Weidaer Bote' }, 'Weidaer Bote'],
    ['behind a kicker and the headline', { title: 'Weida: Die Schleuse bleibt zu – Weidaer Bote' }, 'Weidaer Bote'],
    ['behind a section', { title: 'Die Schleuse bleibt zu | Lokales | Weidaer Bote' }, 'Weidaer Bote'],
    ['linked home', { title: 'Die Schleuse bleibt zu – Seeblick', above: '<a href="/">Seeblick</a>' }, 'Seeblick'],
    ['with its rights', { title: 'Die Schleuse bleibt zu » Seeblick', below: '<p>© 2026 Seeblick</p>' }, 'Seeblick'],
    ['its address', { title: 'Die Schleuse bleibt zu | Seeblick', url: 'https://www.seeblick.example/a' }, 'Seeblick'],
  ])('%s', (_, given, name) => expect(publisherOf(given)).toBe(name));

  test.each<[string, Given]>([
    ['a place that nothing bears out', { title: 'Die Schleuse bleibt zu | Ufingen' }],
    [
      'a place that the menu holds',
      { title: 'Die Schleuse bleibt zu | Ufingen', above: '<a href="/orte/">Ufingen</a>' },
    ],
    ['a link that leads nowhere', { title: 'Die Schleuse bleibt zu | Ufingen', above: '<a>Ufingen</a>' }],
    ['a section', { title: 'Die Schleuse bleibt zu | Politik', above: '<a href="/">Politik</a>' }],
    ['a headline that goes on', { title: 'Die Schleuse bleibt zu und der Weidaer Bote' }],
    ['nothing', { title: 'Die Schleuse bleibt zu' }],
  ])('none: %s', (_, given) => expect(publisherOf(given)).toBeNull());
});

test('a name that the page declares goes before', () =>
  expect(
    publisherOf({
      title: 'Die Schleuse bleibt zu - Weidaer Bote',
      head: '<meta property="og:site_name" content="Bote Mediengruppe">',
    }),
  ).toBe('Bote Mediengruppe'));

test.each([
  ['Weidaer Bote - Uferverlag GmbH &amp;amp; Co. KG', 'Weidaer Bote'],
  ['Uferverlag GmbH', 'Uferverlag GmbH'],
  ['WV - Weidaer Verein e.V.', 'WV - Weidaer Verein e.V.'],
  ['Bote | Das Portal der Weida', 'Bote | Das Portal der Weida'],
])('the paper, not the house that prints it: %s', (declared, name) =>
  expect(publisherOf({ title: 'x', head: `<meta property="og:site_name" content="${declared}">` })).toBe(name),
);

describe('a page’s own title is declared as the name of its site', () => {
  const long = 'Die Schleuse bleibt zu: Was Schiffer und Anwohner jetzt wissen müssen';
  const declared = `<meta property="og:site_name" content="${long}">`;
  test('no outlet is called so', () => expect(publisherOf({ title: long, head: declared })).toBeNull());
  test('another name stands', () =>
    expect(publisherOf({ title: long, head: `${declared}<meta name="application-name" content="Weidaer Bote">` })).toBe(
      'Weidaer Bote',
    ));
});

describe('the line of the day below the headline', () => {
  const html = (line: string): string =>
    `<html lang="en"><head><title>The lock stays shut</title></head><body><h1>The lock stays shut</h1><p>${line}</p><p>The lock in Ufingen stays shut until Monday, the water board said on Friday.</p></body></html>`;
  test.each([
    ['Garden Weekly, May 3, 2024', 'Garden Weekly'],
    ['Weida Gazette | 3 May 2024', 'Weida Gazette'],
    ['Ufingen, May 3, 2024', null],
    ['The Weida Gazette said so on May 3, 2024.', null],
  ])('%s: %s', (line, name) => expect(cleanHtml({ html: html(line), url: null }).publisher).toBe(name));
});

describe('the name above the headline of a page that begins with its head', () => {
  const read = (above: string) =>
    cleanHtml({
      html: `<html><body><h2>${above}</h2><h1>Die Schleuse bleibt zu</h1>${TEXT}${TEXT}</body></html>`,
      url: null,
    });
  test('is the outlet’s where it can be nothing else, and none of the text', () => {
    const { publisher, text } = read('WEIDAER BOTE');
    expect(publisher).toBe('Weidaer Bote');
    expect(text).not.toMatch(/bote/iu);
  });
  test.each(['Verkehr am Fluss', 'Neues Ufer Weida'])('%s may be a kicker', (above) => {
    expect(read(above).publisher).toBeNull();
    expect(read(above).text).toContain(above);
  });
});
