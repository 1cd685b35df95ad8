/** Pages as they lie in a folder: saved from a browser, a reader view, a print view. */
import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean.ts';
import { addressOf } from './saved.ts';

const ADDRESS = 'https://www.weidaer-bote.example/lokales/schleuse';
const FILE = 'file:///home/ilvy/seite.html';
const BODY =
  '<p>Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg fahren.</p><p>Taucher hatten am Tor einen Riss gefunden, der sich nach Angaben des Amtes über zwei Meter zieht.</p>';

describe('the address that a saved page gives', () => {
  test.each([
    ['a browser', `<!DOCTYPE html>\n<!-- saved from url=(0048)${ADDRESS} -->\n<html>`],
    [
      'an extension',
      `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Fri Nov 20 2026\n-->`,
    ],
    ['a reader view', `<body><a class="domain reader-domain" href="${ADDRESS}">weidaer-bote.example</a>`],
    ['its own data', `<meta content="${ADDRESS}" property="og:url">`],
    ['a print view', `<small>URL dieses Artikels: ${ADDRESS}</small>`],
  ])('%s', (_, html) => expect(addressOf(html, FILE)).toBe(ADDRESS));
  test('a page of the web has its own', () =>
    expect(addressOf(`<!-- saved from url=(0048)${ADDRESS} -->`, 'https://archiv.example/1')).toBe(
      'https://archiv.example/1',
    ));
  test('none', () => expect(addressOf(`<p>${ADDRESS}</p>`, FILE)).toBe(FILE));
});

test('a reader view has its author and its address', () => {
  const html = `<html><head><title>Schleuse bleibt zu</title></head><body><div class="container"><div class="header reader-header"><a class="domain reader-domain" href="${ADDRESS}">weidaer-bote.example</a><h1 class="reader-title">Schleuse bleibt zu</h1><div class="credits reader-credits">Tom Brandt</div></div><div class="content">${BODY}</div></div></body></html>`;
  expect(cleanHtml({ html, url: FILE })).toMatchObject({
    title: 'Schleuse bleibt zu',
    byline: ['Tom Brandt'],
    canonicalUrl: ADDRESS,
  });
});

test('a print view is called what the article is called', () => {
  const html = `<html><head><title>Druckversion: Reeder klagen gegen Sperrung - Weidaer Bote</title></head><body><small>URL dieses Artikels: ${ADDRESS}</small><div><b>Reeder klagen gegen Sperrung</b></div>${BODY}<small>© Weidaer Bote 2026</small></body></html>`;
  expect(cleanHtml({ html, url: FILE })).toMatchObject({
    title: 'Reeder klagen gegen Sperrung',
    publisher: 'Weidaer Bote',
  });
});

describe('a letter to readers', () => {
  const read = (head: string, foot = '') =>
    cleanHtml({
      html: `<html><body>${head}${BODY}<h3>Was das Gericht sagt</h3>${BODY.replaceAll('Ufingen', 'Neuwerk')}${foot}</body></html>`,
      url: FILE,
      hint: { title: 'Warum die Schleuse zu bleibt' },
    });
  test('is called what it was sent as where a subtitle is its only heading', () => {
    const { title, text } = read('');
    expect(title).toBe('Warum die Schleuse zu bleibt');
    expect(text).toContain('Was das Gericht sagt');
  });
  test('its own headline stays', () =>
    expect(read('<h1>Das Tor ist gerissen</h1>').title).toBe('Das Tor ist gerissen'));
  test('who signs it wrote it', () =>
    expect(read('', '<p>Bis morgen<br>Ihre Eva Ruhland</p>').byline).toEqual(['Eva Ruhland']));
});
