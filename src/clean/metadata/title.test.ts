import { describe, expect, test } from 'vitest';
import { chance } from '../../../spec/chance.ts';
import { cleanHtml } from '../html/clean.ts';

const P = '<p>Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, hieß es.</p>';
const og = (title: string, site = ''): string =>
  `<meta property="og:title" content="${title}">${site && `<meta property="og:site_name" content="${site}">`}`;
const page = (title: string, head: string, body: string): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const titleOf = (html: string, url = 'https://bote.example/lokales/a1'): string => cleanHtml({ html, url }).title;

describe('the title among what a page says', () => {
  test.each([
    [
      'a site’s name with umlauts, in an address without',
      page('Pegel steigen | Kölner Töne', '', P.repeat(3)),
      'https://koelner-toene.example/a1',
      'Pegel steigen',
    ],
    [
      'two hyphens before the site’s name',
      page('Pegel steigen in Weida --bote', '', P.repeat(3)),
      'https://bote.example/a1',
      'Pegel steigen in Weida',
    ],
    [
      'the page’s own title given as the name of the site',
      page(
        'Wie man einen Keller auspumpt: Anleitung für Laien | Bote',
        og('Wie man einen Keller auspumpt', 'Wie man einen Keller auspumpt: Anleitung für Laien | Bote'),
        `<main><h1>Wie man einen Keller auspumpt: Anleitung für Laien</h1>${P.repeat(3)}</main>`,
      ),
      'https://bote.example/a1',
      'Wie man einen Keller auspumpt: Anleitung für Laien',
    ],
    [
      'a heading that begins with the site’s name',
      page('Weida Bote Sonderausgabe', '', `<main><h1>Weida Bote Katalog</h1>${P.repeat(3)}</main>`),
      'https://weidabote.example/a1',
      'Weida Bote Katalog',
    ],
    [
      'the chapter that sounds like the title',
      page(
        'Hochwasser: Wie man seinen Keller zu Hause richtig auspumpt',
        og('Hochwasser: Wie man seinen Keller zu Hause richtig auspumpt'),
        `<main>${P.repeat(12)}<h2>Wie man den Keller zu Hause auspumpt</h2>${P.repeat(2)}</main>`,
      ),
      'https://bote.example/a1',
      'Hochwasser: Wie man seinen Keller zu Hause richtig auspumpt',
    ],
    [
      'the chapter that says the title in short, below the only heading of level 1',
      page(
        'Was ist ein Pegel - eine Einführung mit Beispielen',
        og('Was ist ein Pegel - eine Einführung mit Beispielen'),
        `<main><h1>Pegel lesen lernen: Was Anwohner wissen müssen</h1>${P}<h2>Was ist ein Pegel?</h2>${P.repeat(2)}</main>`,
      ),
      'https://bote.example/a1',
      'Pegel lesen lernen: Was Anwohner wissen müssen',
    ],
    [
      'one word of the title in a heading of a list',
      page('blog | Bote', '', `<main>${P.repeat(3)}<h3>Blog-Archiv</h3></main>`),
      'https://bote.example/blog/',
      'blog',
    ],
    [
      'the heading that the address repeats',
      page(
        'Feuerwehr Weida - Schule',
        '',
        `<div class="menu"><h2>Dienste</h2></div><h2>Taucher Schule</h2>${P.repeat(3)}`,
      ),
      'https://feuerwehr.example/taucher/schule.html',
      'Taucher Schule',
    ],
    [
      'a path for a title: the heading over the text',
      page(
        'Rudern - Aktuelles - Rudern | Verband der Vereine',
        '',
        `<div><h2>Vereine finden</h2></div><div><h2>Neue Boote sind da</h2>${P.repeat(3)}</div><div><h2>Termine</h2></div>`,
      ),
      'https://verband.example/?id=12',
      'Neue Boote sind da',
    ],
    [
      'the start of a blog: the first entry',
      page(
        'Annas Tagebuch',
        '',
        `<div><h1><a href="/">Annas Tagebuch</a></h1></div><div class="sidebar"><h2>Seiten</h2></div><div class="post"><h2>Ein Tag am Fluss</h2>${P.repeat(3)}</div><div class="post"><h2>Noch ein Tag</h2>${P.repeat(3)}</div>`,
      ),
      'https://anna.example/',
      'Ein Tag am Fluss',
    ],
    [
      'the start of a blog: the first entry by its mark, not the only heading of level 1, a slogan',
      page(
        'blog | Annas Tagebuch',
        '',
        `<div><h1>Hand in Hand für unseren Fluss</h1></div><div><h2 class="entry-title"><a href="/x">Ein Tag am Wehr</a></h2>${P.repeat(3)}</div><div><h2 class="entry-title">Noch ein Tag</h2>${P}</div>`,
      ),
      'https://annas-tagebuch.example/blog/',
      'Ein Tag am Wehr',
    ],
    [
      'the only heading of level 1 though an entry below it is marked: the page’s title repeats a word of it',
      page(
        'Wehr | Annas Tagebuch',
        '',
        `<div><h1>Alles über das Wehr und den Fluss</h1>${P.repeat(3)}</div><div><h2 class="entry-title">Noch ein Tag</h2>${P}</div>`,
      ),
      'https://annas-tagebuch.example/themen/',
      'Alles über das Wehr und den Fluss',
    ],
    [
      'parts of a heading get the colon of the metadata',
      page(
        'Bericht',
        og('Hochwasser in Weida: Der Fluss steigt weiter'),
        `<main><h1><span>Hochwasser in Weida</span><span>Der Fluss steigt weiter</span></h1>${P.repeat(3)}</main>`,
      ),
      'https://bote.example/a1',
      'Hochwasser in Weida: Der Fluss steigt weiter',
    ],
    [
      'parts of a heading without metadata get a space',
      page(
        'Hochwasser',
        '',
        `<main><h1><span>Hochwasser in Weida</span><span>Der Fluss steigt</span></h1>${P.repeat(3)}</main>`,
      ),
      'https://bote.example/a1',
      'Hochwasser in Weida Der Fluss steigt',
    ],
    [
      'letters set apart are one word',
      page('Vier Planungen', '', `<main><h1>Vier Planungs<b>Z</b>yklen am Fluss</h1>${P.repeat(3)}</main>`),
      'https://bote.example/a1',
      'Vier PlanungsZyklen am Fluss',
    ],
    [
      'hyphens for the layout',
      page('Bote', og('Über&shy;schwem&shy;mung in\n Weida'), P.repeat(3)),
      'https://bote.example/a1',
      'Überschwemmung in Weida',
    ],
  ])('%s', (_, html, url, title) => expect(titleOf(html, url)).toBe(title));
});

const WORDS = 'Fluss Pegel Weida Keller Deich Regen Brücke Montag Helfer Schlamm Pumpe Altstadt Warnung Ufer'.split(
  ' ',
);
const SITES = ['Weidaer Bote', 'Bote', 'Täglich Neues', 'Nachrichten & Mehr'];
const DIVIDERS = [' | ', ' - ', ' – ', ' · ', ' » ', '│', ' :: '];

/** A headline and a page that shows it, by the numbers of a seed. */
function invented(seed: number) {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const line = (n: number): string => Array.from({ length: n }, () => pick(WORDS)).join(' ');
  const headline = line(4 + Math.floor(next() * 6));
  const site = pick(SITES);
  const divider = pick(DIVIDERS);
  const teasers = Array.from({ length: 6 }, () => `<h3><a href="/x">${line(6)}</a></h3>`).join('');
  return { next, pick, line, headline, site, divider, teasers };
}
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

describe('whatever stands around it, a headline stays the same', () => {
  test.each(SEEDS)('page %i', (seed) => {
    const { next, headline, site, divider, teasers } = invented(seed);
    const named = next() < 0.5 ? `${headline}${divider}${site}` : `${site}${divider}${headline}`;
    const tag = next() < 0.5 ? 'h1' : 'h2';
    const logo = next() < 0.5 ? `<h1><a href="/">${site}</a></h1>` : `<div class="logo">${site}</div>`;
    const data = next() < 0.5 ? og(named, site) : og(headline, site);
    const article = `<article><${tag}>${headline}</${tag}>${P.repeat(4)}<h2>Pegel</h2>${P}</article>`;
    const html = page(named, data, `<header>${logo}</header>${article}<aside>${teasers}</aside>`);
    expect(titleOf(html)).toBe(headline);
  });
});

const HOSTILE = [
  '<h1>'.repeat(300),
  `<h1>${'<span>a b</span>'.repeat(500)}</h1>`,
  `<h1>${'<b>'.repeat(2_000)}tief</h1>`,
  `<title>${'| - '.repeat(20_000)}</title>`,
  '<h2>$& $1 $`</h2><h2>$&amp;</h2>',
  '<meta property="og:title" content="&amp;amp;amp;lt;script&amp;gt;">',
  '<meta property="og:title" content="">',
  '<title>\u0000\u00ad\u200b</title>',
  '<h1><h2><h3></title></h1>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[1]}}</script>',
];

test('a heading of more parts than a function takes arguments', () =>
  expect(titleOf(`<h1>Pegel ${'<i></i>'.repeat(300_000)}steigt</h1>${P}`)).toBe('Pegel steigt'));

describe('whatever a page holds, a title is one line of text', () => {
  test.each(SEEDS)('page %i', (seed) => {
    const { next, pick, line, teasers } = invented(seed);
    const parts = Array.from({ length: 4 }, () => (next() < 0.6 ? pick(HOSTILE) : `<h2>${line(5)}</h2>${P}${teasers}`));
    const title = titleOf(
      `<html><head><title>${line(3)}</title></head><body>${parts.join('')}`,
      'https://%zz/%E0%A4%A',
    );
    expect(title).toBe(title.trim());
    expect(title).not.toMatch(/[\n\r\t\u0000\u00ad]/);
    expect(title.length).toBeLessThanOrEqual(600);
  });
});
