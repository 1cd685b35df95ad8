import { describe, expect, test } from 'vitest';
import { bodyView, type CleanArticle } from '../../model/index.ts';
import { toFilterOutput } from '../output.ts';
import { cleanHtml } from './clean.ts';

const P1 =
  'Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, teilte die Feuerwehr mit.';
const P2 = 'Die Stadt rechnet mit Schäden von rund zwei Millionen Euro. Verletzt wurde nach ihren Angaben niemand.';
const P3 = 'Am Dienstag soll das Wasser wieder sinken, sagte ein Sprecher des Landesamts für Umwelt in Weida.';

const page = (inner: string, head = '<title>Hochwasser in Weida | Weidaer Bote</title>') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${inner}</body></html>`;
const clean = (html: string, url: string | null = 'https://bote.example/weida/hochwasser.html') =>
  cleanHtml({ html, url });
const roles = (a: CleanArticle) => a.blocks.map((b) => `${b.role}: ${a.text.slice(b.start, b.end).slice(0, 24)}`);
const textsOf = (a: CleanArticle, role: string) =>
  a.blocks.filter((b) => b.role === role).map((b) => a.text.slice(b.start, b.end));

const NEWS = page(`
  <header><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav></header>
  <main><article>
    <h1>Hochwasser in Weida</h1>
    <div class="byline">Von Eva Ruhland und Tom Brandt (dpa)</div><time datetime="2024-05-03T14:05:00+02:00">3. Mai 2024</time>
    <p class="lead">${P2}</p>
    <figure><img src="a.jpg"><figcaption>Die Altstadt am Montag. Foto: Jana Wolff</figcaption></figure>
    <p>${P1}</p>
    <div class="ad-slot"><p>Jetzt Gummistiefel kaufen!</p></div>
    <h2>Warnung bleibt bestehen</h2>
    <p>${P3} Mehr weiß das <a href="/amt">Landesamt</a>.</p>
    <ul><li>Weida: 4,10 Meter</li><li>Gera: 3,20 Meter</li></ul>
    <blockquote><p>Wir haben Glück gehabt.</p></blockquote>
    <table><tr><th>Ort</th><th>Pegel</th></tr><tr><td>Weida</td><td>4,10</td></tr></table>
    <div class="newsletter-box"><p>Abonnieren Sie unseren Newsletter.</p></div>
    <div><h3>Mehr zum Thema</h3><ul><li><a href="/x">Pegel sinken im Süden</a></li></ul></div>
    <p>Dieser Text wurde mit Hilfe von KI übersetzt und von der Redaktion geprüft.</p>
  </article>
  <section id="comments"><h3>2 Kommentare</h3><p>Das Amt hat wieder geschlafen, wie jedes Jahr im Mai!</p></section>
  </main><footer>Impressum</footer>`);

describe('a news page', () => {
  const a = clean(NEWS);

  test('roles in page order', () =>
    expect(roles(a)).toEqual([
      'title: Hochwasser in Weida',
      `paragraph: ${P2.slice(0, 24)}`,
      'caption: Die Altstadt am Montag. ',
      `paragraph: ${P1.slice(0, 24)}`,
      'advert: Jetzt Gummistiefel kaufe',
      'heading: Warnung bleibt bestehen',
      `paragraph: ${P3.slice(0, 24)}`,
      'list: Weida: 4,10 Meter\nGera: ',
      'quote: Wir haben Glück gehabt.',
      'table: Ort\tPegel\nWeida\t4,10',
      'promotion: Abonnieren Sie unseren N',
      'related: Mehr zum Thema',
      'related: Pegel sinken im Süden',
      'disclosure: Dieser Text wurde mit Hi',
      'comment: 2 Kommentare',
      'comment: Das Amt hat wieder gesch',
    ]));

  test('metadata', () =>
    expect(a).toMatchObject({
      title: 'Hochwasser in Weida',
      byline: ['Eva Ruhland', 'Tom Brandt'],
      published: '2024-05-03T14:05:00+02:00',
      lang: 'de',
      aiDisclosure: { kind: 'ai-translated', humanReviewed: true },
      links: ['https://bote.example/amt'],
    }));

  test('blocks are ranges in order, divided by blank lines', () => {
    expect(a.blocks.map((b) => a.text.slice(b.start, b.end)).join('\n\n')).toBe(a.text);
  });

  test('cells are spans of the frozen text', () => {
    const table = a.blocks.find((b) => b.role === 'table')!;
    expect(table.cells!.map((row) => row.map((c) => a.text.slice(c.start, c.end)))).toEqual([
      ['Ort', 'Pegel'],
      ['Weida', '4,10'],
    ]);
  });

  test('nothing apart is body', () => {
    const body = bodyView(a).text;
    for (const word of ['Gummistiefel', 'Newsletter', 'geschlafen', 'KI', 'im Süden']) expect(body).not.toContain(word);
  });

  test('the ledger says what was cut and why', () => {
    const reasons = a.removals.map((r) => r.reason);
    expect(reasons).toContain('advertisement');
    expect(reasons).toContain('comments of readers');
    expect(reasons).toContain('navigation');
  });

  test('the filter gives headings, paragraphs, lists and quotes as text', () => {
    const out = toFilterOutput(a);
    expect(out.text).toContain('Weida: 4,10 Meter');
    expect(out.text).not.toMatch(/Hochwasser in Weida|Jana Wolff|Pegel/);
    expect(out.blocks[0]).toEqual({ role: 'title', text: 'Hochwasser in Weida' });
  });
});

describe('where the article is', () => {
  test.each([
    [
      'no semantic element at all',
      `<div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div><div><a href="/a">Sport</a> <a href="/b">Kultur</a></div>`,
    ],
    ['paragraphs by line breaks', `<div class="text">${P1}<br><br>${P2}<br><br>${P3}</div>`],
    [
      'a text that an advert divides',
      `<main><h1>Hochwasser in Weida</h1><div class="part"><p>${P1}</p></div><div class="ad">Kauf!</div><div class="part"><p>${P2}</p><p>${P3}</p></div></main>`,
    ],
    [
      'a lead beside the text',
      `<main><h1>Hochwasser in Weida</h1><div><p>${P1}</p></div><div class="article-body"><p>${P2}</p><p>${P3}</p><p>${P2}</p><p>${P3}</p></div></main>`,
    ],
    ['the whole page in a form', `<form><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></form>`],
    [
      'a layout table',
      `<table><tr><td><a href="/">Start</a></td><td><h2>Hochwasser</h2><p>${P1}</p><p>${P2}</p><p>${P3}</p></td></tr></table>`,
    ],
    ['unclosed paragraphs and figures', `<div><figure><figcaption>Bild<p>${P1}<p>${P2}<p>${P3}</div>`],
    ['a wrapper named like a menu', `<div class="has-menu navigation"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div>`],
  ])('%s', (_, html) => {
    const { text } = toFilterOutput(clean(page(html)));
    for (const p of [P1, P2, P3]) expect(text).toContain(p);
    expect(text).not.toMatch(/Kauf!|Sport|Start/);
  });

  test('a page of links alone has no body', () =>
    expect(bodyView(clean(page('<ul><li><a href="/a">Sport</a></li><li><a href="/b">Kultur</a></li></ul>'))).text).toBe(
      '',
    ));

  test('what stands on the page twice is kept once', () => {
    const a = clean(
      page(`<main><h1>Hochwasser in Weida</h1><p>${P1}</p><p>${P2}</p><p>${P1}</p><p>Ja.</p><p>Ja.</p></main>`),
    );
    expect(textsOf(a, 'paragraph')).toEqual([P1, P2, 'Ja.', 'Ja.']);
    expect(a.removals.map((r) => r.reason)).toContain('stands on the page already');
  });
  test('a bold line that is nothing but a link leads away', () => {
    const a = clean(
      page(
        `<main><h1>Hochwasser in Weida</h1><p>${P1}</p><p><a href="/b"><b>BRAND IN GERA GELÖSCHT</b></a></p><p><b>Warnung bleibt</b></p><p>${P2}</p></main>`,
      ),
    );
    expect(textsOf(a, 'related')).toEqual(['BRAND IN GERA GELÖSCHT']);
    expect(textsOf(a, 'heading')).toEqual(['Warnung bleibt']);
  });

  test('a teaser under a linked heading is another article’s', () => {
    const html = `<main><h1>Hochwasser in Weida</h1><p>${P1}</p><p>${P2}</p><div><h3><a href="/b">Brand in Gera gelöscht</a></h3><p>Niemand verletzt</p></div></main>`;
    expect(textsOf(clean(page(html)), 'related')).toEqual(['Brand in Gera gelöscht', 'Niemand verletzt']);
  });
});

describe('what a page adds to its article', () => {
  const body = (inner: string) => toFilterOutput(clean(page(`<main><h1>Hochwasser in Weida</h1>${inner}</main>`))).text;
  const TEXT = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;
  test.each([
    [
      'links under a pointer without a box',
      `${TEXT}<p><b>More:</b></p><ul><li><a href="/b">Brand in Gera</a></li></ul>`,
    ],
    [
      'several links in one line',
      `${TEXT}<p><a href="/b">Brand in Gera gelöscht</a> [VIDEO] <a href="/c">Brand in Greiz gelöscht</a> [BILD]</p>`,
    ],
    [
      'the whole text again in one block',
      `<p>${P1} ${P2} ${P3}</p><p>${P3} ${P2}</p><div>${P1} ${P2} ${P3} ${P3} ${P2} Brand in</div>`,
    ],
    [
      'a text on hover',
      `<p>${P1}</p><p>${P2} Der <span class="tooltip"><a href="/a">Rat</a><span class="tooltip-text">Brand in Gera</span></span> tagt.</p><p>${P3}</p>`,
    ],
    [
      'further articles below',
      `<article><h2>Hochwasser in Weida</h2>${TEXT}<p>${P1.replace('Montag', 'Freitag')}</p></article><article><h2>Brand in Gera</h2><p>${P2.replace('Stadt', 'Brand in der Stadt')}</p></article>`,
    ],
  ])('%s is no part of it', (_, inner) => {
    const text = body(inner);
    for (const p of [P1, P2, P3]) expect(text).toContain(p);
    expect(text).not.toContain('Brand in');
  });

  const CLAUSE = `${P1} Das gilt für den Norden.`;
  test.each([
    [
      'a clause that comes again with a difference',
      `${TEXT}<p>${CLAUSE}</p><p>${CLAUSE.replace('Norden', 'Süden')}</p>`,
      'für den Süden',
    ],
    [
      'a list of links that nothing announces',
      `${TEXT}<ul><li><a href="/b">Pegel im Netz</a>, stündlich</li></ul>`,
      'stündlich',
    ],
    [
      'a chapter whose heading leads to another publisher',
      `${TEXT}<div><h3><a href="https://laden.example/pumpe">Die große Tauchpumpe</a></h3><p>Sie schafft zwei Liter je Sekunde.</p></div>`,
      'zwei Liter je Sekunde',
    ],
    [
      'a line that is a link to another publisher',
      `${TEXT}<p><a href="https://laden.example/pumpe">Zum Pegel des Landesamts</a></p>`,
      'Zum Pegel des Landesamts',
    ],
    ['a sentence beside a picture in its paragraph', `<p>${P1}</p><p><img src="a.jpg">${P3}</p><p>${P2}</p>`, P3],
  ])('%s is', (_, inner, kept) => expect(body(inner)).toContain(kept));

  test('a short post under a title that links to itself is no teaser', () => {
    const html = `<div class="post"><h2><a href="https://bote.example/weida/hochwasser.html">Hochwasser in Weida</a></h2><p>${P1}</p><p>Mehr dazu am Montag.</p></div>`;
    expect(toFilterOutput(clean(page(html))).text).toContain(P1);
  });
});

describe('hostile pages are survived', () => {
  const article = `<p>${P1}</p>`;
  test.each([
    ['100,000 open elements', '<div>'.repeat(100_000) + article],
    ['100,000 closed elements', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}${article}`],
    ['misnested inline elements', `${'<b>'.repeat(50_000)}x${'</i>'.repeat(50_000)}${article}`],
    ['nested tables', '<table><tr><td>'.repeat(20_000) + article],
    ['an endless class', `<div class="${'a '.repeat(1_000_000)}">${article}</div>`],
    ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${article}</div>`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script>${article}`],
    ['an unclosed comment later', `${article}<!-- ${'x'.repeat(100_000)}`],
    ['endless echoes', `${`<p>${P1} ${P2}</p><p>${P1} ${P2} ${P3} ${P2}</p>`.repeat(5_000)}${article}`],
    ['100,000 line breaks', `${'<br>'.repeat(100_000)}${article}`],
  ])('%s', (_, html) => expect(clean(page(html)).text).toContain(P1));

  test.each([
    ['nothing', ''],
    ['only a tag', '<'],
    ['only text', 'Hallo'],
    ['a broken entity', '&#xFFFFFFFF;&#0;'],
  ])('%s', (_, html) => expect(() => clean(html)).not.toThrow());
});

describe('a disclosure', () => {
  const NOTE = 'Dieser Text wurde mit KI-Werkzeugen übersetzt und von der Redaktion geprüft.';
  const P = '<p>Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, hieß es.</p>';
  test.each<[string, string, boolean]>([
    ['below the article', `<article><h1>Pegel steigen weiter</h1>${P.repeat(3)}</article><p>${NOTE}</p>`, true],
    ['in it', `<article><h1>Pegel steigen weiter</h1>${P.repeat(3)}<p>${NOTE}</p></article>`, true],
    [
      'by a reader',
      `<article><h1>Pegel steigen weiter</h1>${P.repeat(3)}</article><div class="comments"><p>${NOTE}</p></div>`,
      false,
    ],
    [
      'about another text',
      `<article><h1>Pegel steigen weiter</h1>${P.repeat(3)}</article><p>KI schreibt Texte.</p>`,
      false,
    ],
  ])('%s', (_, body, found) => expect(cleanHtml({ html: body, url: null }).aiDisclosure !== null).toBe(found));
});
