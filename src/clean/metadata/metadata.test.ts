import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../html/clean.ts';
import { bylineOf, labelledAuthor, metaLineAuthors, rightsHolder } from './byline-line.ts';
import { creditsOfFoot, creditsOfHead, inlineCredits, readCredits } from './credits.ts';
import { isDisclosureLabel, readDisclosure } from './disclosure.ts';
import { parseJsonLd } from './jsonld.ts';
import { readMoment } from './moment.ts';
import { readAuthors } from './people.ts';
import { withoutSite } from './site.ts';

describe('points of time are exactly as precise as written', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T14:05:00+02:00', '2024-05-03T14:05:00+02:00'],
    ['2024-05-03 14:05:30', '2024-05-03T14:05:30'],
    ['2024-05-03T14:05:00.000Z', '2024-05-03T14:05:00Z'],
    ['03.05.2024, 14:05 Uhr', '2024-05-03T14:05'],
    ['Freitag, 3. Mai 2024 um 14.05 Uhr', '2024-05-03T14:05'],
    ['3. März 2024', '2024-03-03'],
    ['13.02.2026 - 06:55:12', '2026-02-13T06:55:12'],
    ['May 3, 2024 2:05 pm', '2024-05-03T14:05'],
    ['3rd of May 2024', '2024-05-03'],
    ['Fri, 03 May 2024 14:05:00 GMT', '2024-05-03T14:05:00Z'],
    ['3.5.24', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['31/12/2024', '2024-12-31'],
    ['03 | 05 | 2024', '2024-05-03'],
    ['Mai 032024', '2024-05-03'],
    ['vendredi 3 mai 2024', '2024-05-03'],
    ['3 de agosto de 2024', '2024-08-03'],
  ])('%s', (text, iso) => expect(readMoment(text)).toBe(iso));
  test.each(['05/06/2024', 'Mai 2024', 'gestern', '32.13.2024', 'Version 1.2.3', '28.09.1912:44', ''])(
    '%s stays unread',
    (text) => expect(readMoment(text)).toBeNull(),
  );
});

describe('authors', () => {
  test.each<[string, string[], string[]]>([
    ['Von Eva Ruhland und Tom Brandt', ['Eva Ruhland', 'Tom Brandt'], []],
    ['By SAM ORTIZ, Lee Chan and Ana de la Cruz', ['Sam Ortiz', 'Lee Chan', 'Ana de la Cruz'], []],
    ['Eva Ruhland, dpa', ['Eva Ruhland'], ['dpa']],
    ['Redaktion', [], ['Redaktion']],
    ['dpa', [], ['dpa']],
    ['Eva Ruhland, Berlin', ['Eva Ruhland'], []],
    ['Dr. Eva Ruhland (Text)', ['Dr. Eva Ruhland'], []],
    ['Sam Ortiz, MD', ['Sam Ortiz'], []],
    ['https://bote.example/autoren/eva', [], []],
    ['No Author', [], []],
    ['Weidaer Bote - Eva Ruhland', ['Eva Ruhland'], []],
    ['mh', ['mh'], []],
    ['LTO', [], ['LTO']],
    ['der Michel', ['der Michel'], []],
    ['Bayerische Landesanstalt', [], ['Bayerische Landesanstalt']],
    ['Aus Berlin', [], []],
    ['Reading Time', [], []],
    ['Eva Ruhland,Tom Brandt', ['Eva Ruhland', 'Tom Brandt'], []],
    ['Eva Ruhland December', ['Eva Ruhland'], []],
    ['Eva Ruhland December 3, 2024', ['Eva Ruhland'], []],
    ['Eva Ruhland/WB-X', ['Eva Ruhland'], []],
    ['Last Modified', [], []],
    ['Feuerwehr Weida', [], ['Feuerwehr Weida']],
    ['Tom May', ['Tom May'], []],
    ['Eva Symbolbild imago', ['Eva'], []],
    ['Eva Ruhland Apr.', ['Eva Ruhland'], []],
    ['Eva Ruhland Last updated May 3', ['Eva Ruhland'], []],
    ['Eva Ruhland Landespolitische Korrespondentin', ['Eva Ruhland'], []],
    ['Sam Ortiz Senior Reporter', ['Sam Ortiz'], []],
  ])('%s', (line, persons, others) => expect(readAuthors(line, 'Weidaer Bote', 'marked')).toEqual({ persons, others }));

  test('the outlet is no person', () =>
    expect(readAuthors('Weidaer Bote', 'Weidaer Bote', 'marked')).toEqual({ persons: [], others: ['Weidaer Bote'] }));

  test.each([
    ['Veröffentlicht: 05.01.2024 | Autor: evchen | Abgelegt unter: Fotos', ['evchen']],
    ['3. Mai 2024 Eva Ruhland Schreibe einen Kommentar', ['Eva Ruhland']],
    ['Fr 03.05.24 | 14:07 Uhr | Von Eva Ruhland-Maas', ['Eva Ruhland-Maas']],
    ['3. Mai 2024 | 4 Kommentare', []],
    ['3. Mai 2024 | Eva Ruhland', ['Eva Ruhland']],
    ['Alte Mauern | 3. Mai 2024', []],
    ['Verfasst von: evchen | 3. Mai 2024', ['evchen']],
    ['Filed under: Fotos, Reisen — evchen @ 00:45', ['evchen']],
    ['Posted on May 3, 2024 by ER', ['ER']],
    ['Posted on May 3, 2024 by AFP', []],
    ['Posted by Sam Ortiz, Lee Chan and Ana Cruz - Weida maps team', ['Sam Ortiz', 'Lee Chan', 'Ana Cruz']],
    ['Posted by Sam Ortiz, Weida', ['Sam Ortiz']],
  ])('%s', (line, persons) => expect(metaLineAuthors(line, null).persons).toEqual(persons));

  test.each<[string, string[]]>([
    ['Autorin: Eva Ruhland, Leiterin des Amts in Weida.', ['Eva Ruhland']],
    ['Autorin/Autor Eva Ruhland', ['Eva Ruhland']],
    ['Text & Fotos: Tom Brandt', ['Tom Brandt']],
    ['Autor Tom Brandt:', ['Tom Brandt']],
    ['Autor unbekannt', []],
    ['Text und Wahrheit', []],
    ['Text: Redaktion', []],
    ['Autoren Eva Ruhland schreibt, bleiben wird sie!', []],
  ])('%s', (line, persons) => expect(labelledAuthor(line, null).persons).toEqual(persons));

  test.each([
    ['© 2024 Eva Ruhland', 'Eva Ruhland'],
    ['(c) Jens Brandt • Weitere Rechte siehe Impressum', 'Jens Brandt'],
    ['Inhalt 2006-2008 by Martin Brandt', 'Martin Brandt'],
    ['© 2024 Weidaer Bote', null],
    ['© 2024 Verlag Eva Ruhland', null],
  ])('%s', (line, holder) => expect(rightsHolder(line)).toBe(holder));

  test.each(['Von Berlin bis München fuhr kein Zug.', 'By Monday the river had fallen', 'Von der Leyen reist ab'])(
    '%s is no byline',
    (line) => expect(bylineOf(line, null)?.persons ?? []).toEqual([]),
  );
});

describe('credits', () => {
  test.each<[string, string[]]>([
    ['Quelle: dpa', ['dpa']],
    ['FMW/Bloomberg', ['FMW/Bloomberg']],
    ['@ kurswerk.example', ['kurswerk.example']],
    ['Mit Material der dpa', ['dpa']],
    ['Quelle: Originalbericht lesen', []],
  ])('%s', (line, credits) => expect(readCredits(line)).toEqual(credits));
  test.each(['Die Quelle des Flusses liegt im Wald.', 'Reuters berichtete am Montag als Erstes.', 'Quellen im Wald'])(
    '%s is none',
    (line) => expect(readCredits(line)).toBeNull(),
  );
  test.each<[string, string[]]>([
    ['03.05.2024 · 08:15 · nvk', ['nvk']],
    ['nvk/eig. Ber.', ['nvk/eig. Ber.']],
    ['nvk/mh', ['nvk/mh']],
    ['(nvk)', ['nvk']],
    ['Redaktion/nordpress', ['Redaktion/nordpress']],
    ['By Fordwire', ['Fordwire']],
    ['Fordwire and Gazette staff', ['Fordwire']],
    ['Ford Wire / Gazette reporter', ['Ford Wire']],
    ['From Ford Wire, additional reporting by Gazette staff', ['Ford Wire']],
    // the house itself, initials, persons, words of the page
    ['red', []],
    ['eig. Ber.', []],
    ['mh', []],
    ['3 May 2024 | share | print', []],
    ['3. Mai 2024 | Uhr | mehr', []],
    ['By Eva', []],
    ['Eva Ruhland and Tom Brandt', []],
    ['Police and fire staff', []],
    ['Our own staff', []],
    ['Der Fluss / steigt weiter', []],
    ['Nordpress wird verkauft!', []],
  ])('above a text: %s', (line, credits) => expect(creditsOfHead(line)).toEqual(credits));
  test.each<[string, string[]]>([
    ['(c) nvk', ['nvk']],
    ['© nvk/red', ['nvk/red']],
    ['Ford Wire / Gazette reporter', ['Ford Wire']],
    ['(nvk/mh)', ['nvk/mh']],
    ['© 2024 Weidaer Bote', []],
    ['(c) red', []],
    ['weiter', []],
    ['Doctors and hospital staff', []],
  ])('below a text: %s', (line, credits) => expect(creditsOfFoot(line)).toEqual(credits));
  test('agency signs in paragraphs', () => {
    expect(inlineCredits('Das teilte die Polizei mit. (dpa/AFP)')).toEqual(['dpa/AFP']);
    expect(inlineCredits('Weida (dpa) – Der Fluss steigt.')).toEqual(['dpa']);
    expect(inlineCredits('Das sagte der Minister (SPD)')).toEqual([]);
    expect(inlineCredits('Weida (nvk). Der Fluss steigt.')).toEqual(['nvk']);
    expect(inlineCredits('Weida (red). Der Fluss steigt.')).toEqual([]);
    expect(inlineCredits('Eva Ruhland (links) und ihr Bruder kamen.')).toEqual([]);
  });
});

describe('AI disclosures', () => {
  test.each([
    ['Dieser Artikel wurde vollautomatisch von einer KI geschrieben.', 'ai-generated', false],
    [
      'Dieser Beitrag wurde mit Hilfe von KI-Tools aus dem Englischen übersetzt und von einer Übersetzerin überprüft.',
      'ai-translated',
      true,
    ],
    ['This story was produced with the help of AI and has been edited by our newsroom.', 'ai-assisted', true],
    ['Dieser Text wurde von einer KI erstellt und nicht redaktionell geprüft.', 'ai-generated', false],
    ['This article was translated by a machine and has not been reviewed.', 'ai-translated', false],
  ])('%s', (line, kind, humanReviewed) => expect(readDisclosure(line)).toEqual({ kind, humanReviewed }));
  test.each([
    'Die Firma stellte ein Modell vor, das Artikel mit KI schreibt.',
    'Das Bild wurde mit KI erzeugt, wie der Präsident später einräumte.',
    'The company said AI generated most of its profit this year.',
  ])('%s reports on AI', (line) => expect(readDisclosure(line)).toBeNull());
  test('labels', () => {
    expect(isDisclosureLabel('🤖 Transparenz: KI-Inhalt')).toBe(true);
    expect(isDisclosureLabel('Transparenz im Rathaus gefordert')).toBe(false);
  });
});

describe('titles without the site', () => {
  const site = ['Weidaer Bote', 'weidaer-bote.example'];
  test.each([
    ['Hochwasser in Weida | Weidaer Bote', 'Hochwasser in Weida'],
    ['Weidaer Bote: Hochwasser', 'Weidaer Bote: Hochwasser'],
    ['Hochwasser - Pegel steigen - weidaer-bote', 'Hochwasser - Pegel steigen'],
    ['Gera – die Stadt am Fluss', 'Gera – die Stadt am Fluss'],
  ])('%s', (title, bare) => expect(withoutSite(title, site, false)).toBe(bare));
});

describe('JSON-LD', () => {
  test('slips elsewhere in the data do not hide the date', () => {
    const [object] = parseJsonLd([
      '{"@type":"NewsArticle","datePublished":"2024-05-03","description":"Ein "Wort" zu viel"}',
    ]);
    expect(object).toMatchObject({ datePublished: '2024-05-03' });
  });
  test.each(['', 'kein JSON', '{"a":'])('"%s" gives nothing', (source) => expect(parseJsonLd([source])).toEqual([]));
});

describe('conflicts', () => {
  const P = '<p>Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, hieß es.</p>';
  const head = (extra: string) => `<html><head><title>Doku</title>${extra}</head><body><main>`;
  const run = (html: string, hint?: { title?: string; published?: string; author?: string }) =>
    cleanHtml({ html, url: 'https://bote.example/a', ...(hint ? { hint } : {}) });

  test.each([
    [
      'JSON-LD before meta',
      head(
        '<meta property="article:published_time" content="2024-05-04"><script type="application/ld+json">{"@type":"NewsArticle","headline":"X","datePublished":"2024-05-03"}</script>',
      ),
      '2024-05-03',
    ],
    [
      'meta before time',
      `${head('<meta name="date" content="2024-05-03">')}<time datetime="2023-01-01">x</time>`,
      '2024-05-03',
    ],
    [
      'publication before change',
      `${head('')}<time datetime="2024-05-09">Aktualisiert</time><time datetime="2024-05-03">x</time>`,
      '2024-05-03',
    ],
    [
      'a sentence that tells when',
      `${head('')}<p>Hochwasser wurde am 3. Mai 2024 um 23:03 Uhr gepostet und unter Lokales abgelegt.</p>`,
      '2024-05-03T23:03',
    ],
    [
      'UTC told by the clock of the place',
      head('<meta name="date" content="2024-05-02T22:30:00Z">'),
      '2024-05-03T00:30:00+02:00',
    ],
    ['a sentence that says it', `${head('')}<p>Pressemitteilung vom 3. Mai 2024</p>`, '2024-05-03'],
    [
      'an inline mark in the heading',
      `${head('')}<h1><span class="date">03.05.2024</span>Hochwasser in Weida</h1>`,
      '2024-05-03',
    ],
    [
      'a date alone above the text, beside it',
      `${head('')}<div><p>Fr, 3. Mai 2024</p></div>${'<p>Pegel</p>'.repeat(9)}<h1>Doku</h1>${P.repeat(3).replaceAll('</p><p>', ' ')}`,
      '2024-05-03',
    ],
    [
      'dates of several articles above the text',
      `${head('')}<p>3. Mai 2024</p><p>4. Mai 2024</p>${'<p>Pegel</p>'.repeat(9)}<h1>Doku</h1>`,
      null,
    ],
    ['the day of an event', `${head('')}<p>Beginn 3. Mai 2024</p>${'<p>Pegel</p>'.repeat(9)}<h1>Doku</h1>`, null],
    ['silence', head(''), null],
  ])('%s', (_, html, published) => expect(run(html + P).published).toBe(published));

  const by = (data: string, body: string) =>
    run(`${head(data)}<h1>Hochwasser in Weida</h1>${body}${P}${P}</main><footer><p>© 2024 Eva Ruhland</p></footer>`)
      .byline;
  const ld = (author: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hochwasser in Weida","author":${author}}</script>`;
  test.each([
    [
      'data before marks',
      ld('{"@type":"Person","name":"Eva Ruhland"}'),
      '<p class="byline">Von Tom Brandt</p>',
      ['Eva Ruhland'],
    ],
    [
      'an inline mark',
      '',
      '<p>3. Mai 2024 · von <span class="author"><a rel="author" href="/a">ruh99</a></span></p>',
      ['ruh99'],
    ],
    [
      'a login gives way to the name on the page',
      '<meta name="author" content="eruhland">',
      '<p>Von Tom Brandt</p>',
      ['Tom Brandt'],
    ],
    [
      'the longer list',
      `${ld('"Eva Ruhland"')}<meta name="author" content="Eva Ruhland,Tom Brandt">`,
      '',
      ['Eva Ruhland', 'Tom Brandt'],
    ],
    [
      'the photographer is not the author',
      '',
      '<span class="image-credit"><b class="author-name">Tom Brandt</b></span>',
      ['Eva Ruhland'],
    ],
    ['last the holder of the rights', '', '', ['Eva Ruhland']],
    ['a label above the name', '', '<h5>Autor:</h5><div>Tom Brandt</div>', ['Tom Brandt']],
    ['an English label above the name', '', '<div>Written by</div><div>Tom Brandt</div>', ['Tom Brandt']],
    [
      'a mark without any first name gives way',
      '',
      '<div class="author">Gesund Leben</div><p>Text &amp; Fotos: Tom Brandt</p>',
      ['Tom Brandt'],
    ],
  ])('by-line: %s', (_, data, body, names) => expect(by(data, body)).toEqual(names));
  test.each<[string, string[]]>([
    ['<p>von <em>Tom Brandt</em></p>', ['Tom Brandt']],
    ['<p>von <em>Tom Brandt</em></p><p>von <em>Jens Maas</em></p>', []],
    ['<p>Von Weida bis Gera</p>', []],
  ])('a by-line far below the title, where it is the only one: %s', (line, names) => {
    const crumbs = '<p>Pegel</p>'.repeat(20);
    expect(run(`${head('')}<h1>Doku</h1>${crumbs}${P}${line}${P}${P}`).byline).toEqual(names);
  });
  test('a name in parentheses at the end of the text signs it', () =>
    expect(run(`${head('')}${P}${P}<p>Das Wasser sinkt. (Tom Brandt) +++</p>`).byline).toEqual(['Tom Brandt']));
  test('a place in parentheses does not', () =>
    expect(run(`${head('')}${P}${P}<p>Das Wasser sinkt. (Bad Weida)</p>`).byline).toEqual([]));
  test('a name under the text signs it', () =>
    expect(run(`${head('')}${P}${P}<p><i>Tom Brandt</i></p>`).byline).toEqual(['Tom Brandt']));

  const data = (fields: string) =>
    head(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hochwasser in Weida",${fields}}</script>`,
    );
  const tier = (value: string) => head(`<meta property="article:content_tier" content="${value}">`);
  test.each<[string, string, boolean | null]>([
    ['data', data('"isAccessibleForFree":"False"'), true],
    ['data before a barrier', `${data('"isAccessibleForFree":true')}<div class="paywall">Jetzt Abo</div>`, false],
    ['a locked tier', tier('locked'), true],
    ['a free tier', tier('free'), false],
    ['a barrier', `${head('')}<div class="article-paywall">Weiter mit Abo</div>`, true],
    ['silence', head(''), null],
    ['a class that denies it', `${head('')}<div class="no-paywall">Text</div>`, null],
  ])('paywall: %s', (_, html, paywalled) => expect(run(html + P).paywalled).toBe(paywalled));

  test.each<[string, string, string | null]>([
    [
      'data before meta',
      `${data('"articleSection":["Umwelt","Lokales"]')}<meta property="article:section" content="Politik">`,
      'Umwelt',
    ],
    ['meta', head('<meta property="article:section" content="Politik">'), 'Politik'],
    ['a word that says nothing', head('<meta property="article:section" content="Allgemein">'), null],
    ['silence', head(''), null],
  ])('section: %s', (_, html, section) => expect(run(html + P).section).toBe(section));

  test('a heading that leads home is the site’s name, not the title', () => {
    const html =
      '<html><head><title>Bote » Archiv » Hochwasser in Weida</title></head><body><main><h1><a href="/">Bote</a></h1><h2>Hochwasser in Weida</h2>';
    expect(run(`${html}${P}${P}`).title).toBe('Hochwasser in Weida');
  });
  test('the heading that the data call the headline', () => {
    const html = `${data('"author":"Eva Ruhland"')}<h1>Weida unter Wasser: Hochwasser und kein Ende</h1><h2>Hochwasser in Weida</h2>`;
    expect(run(`${html}${P}${P}`).title).toBe('Hochwasser in Weida');
  });

  test('the feed speaks where the page is silent', () => {
    const a = run(`<html><body><main>${P}${P}`, {
      title: 'Hochwasser',
      published: '2024-05-03T10:00:00Z',
      author: 'Eva Ruhland',
    });
    expect(a).toMatchObject({ title: 'Hochwasser', published: '2024-05-03T10:00:00Z', byline: ['Eva Ruhland'] });
  });
  test.each([
    [
      'another kicker in the heading',
      head('<meta property="og:title" content="Hochwasser: Die Stadt steht unter Wasser">'),
      '<h1><span>Weida am Morgen</span> <span>Die Stadt steht unter Wasser</span></h1>',
      'Die Stadt steht unter Wasser',
    ],
    [
      'the headline of the data as one part of the heading',
      `${head('<meta property="og:title" content="Hochwasser">')}<script type="application/ld+json">{"@type":"NewsArticle","headline":"So sichern Sie Ihren Keller"}</script>`,
      '<h1><span>Hochwasser</span> <span>So sichern Sie Ihren Keller</span></h1>',
      'So sichern Sie Ihren Keller',
    ],
    [
      'a part of the document’s title in one word',
      '<html><head><title>Einreichung | Weidaer Hefte</title></head><body><main>',
      '<nav><ol><li><h1>Einreichung</h1></li></ol></nav>',
      'Einreichung',
    ],
    [
      'an article named for a brand',
      head('<meta property="og:title" content="Pumpen im Test">'),
      `<div class="post tag-brand"><h1>Pumpen im großen Test</h1>${P}${P}${P}</div>`,
      'Pumpen im großen Test',
    ],
    [
      'the site’s name in the data is no title',
      `${head('<meta property="og:site_name" content="Bote"><meta property="og:title" content="Hochwasser in Weida">')}<script type="application/ld+json">{"@type":"WebPage","name":"Bote","datePublished":"2024-05-03"}</script>`,
      '',
      'Hochwasser in Weida',
    ],
  ])('%s', (_, top, body, title) => expect(run(`${top}${body}${P}${P}`).title).toBe(title));
  test('the kicker of the metadata, not the subtitle of the heading', () => {
    const kicker = head('<meta property="og:title" content="Weida: Der Fluss steigt weiter">');
    expect(run(`${kicker}<h1>Der Fluss steigt weiter</h1>${P}`).title).toBe('Weida: Der Fluss steigt weiter');
    const plain = head('<meta property="og:title" content="Der Fluss steigt weiter">');
    expect(run(`${plain}<h1>Der Fluss steigt weiter <small>Alle Pegel im Überblick</small></h1>${P}`).title).toBe(
      'Der Fluss steigt weiter',
    );
  });
});
