import { describe, expect, test } from 'vitest';
import type { CleanArticle } from '../../model/index.ts';
import { cleanText } from './clean.ts';
import { cleanMarkdown } from './markdown.ts';

const P1 =
  'Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, wie die Feuerwehr mitteilte. Die Straße zum Bahnhof blieb gesperrt.';
const P2 =
  'Die Stadt rechnet mit Schäden von rund zwei Millionen Euro. Verletzt wurde nach ihren Angaben niemand, doch viele Anwohner mussten ihre Häuser verlassen.';
const P3 =
  'Am Dienstag soll das Wasser wieder sinken, sagte ein Sprecher des Landesamts. Bis dahin gelte die Warnung für den ganzen Kreis und auch für das Umland.';

const clean = (...lines: string[]) => cleanText({ text: lines.join('\n'), url: null });
const roles = (a: CleanArticle) => a.blocks.map((b) => `${b.role}: ${a.text.slice(b.start, b.end).slice(0, 20)}`);
const texts = (a: CleanArticle, role: string) =>
  a.blocks.filter((b) => b.role === role).map((b) => a.text.slice(b.start, b.end));

describe('a pasted page', () => {
  const a = clean(
    'Bote Logo',
    '',
    'Hochwasser in Weida: Keller laufen voll',
    '',
    '03.05.2024 14:05|0 Kommentare|71',
    'Von Eva Ruhland',
    'Hochwasser in Weida: Keller laufen voll',
    '',
    P1,
    '',
    'Die Warnung bleibt',
    `Copy link to section${P2}`,
    '',
    '• Weida: 4,10 Meter',
    '• Gera: 3,20 Meter',
    '',
    'Passend zum Thema',
    'Gummistiefel Modell Ente',
    'Damit bleiben deine Füße trocken, egal wie hoch das Wasser steht.',
    '👉 Preis prüfen',
    '',
    P3,
    'FMW/Reuters',
    'Hol dir die Lage jeden Morgen: Abonniere unseren kostenlosen Newsletter und du hast alles im Postfach.',
    '',
    'Transparenz: KI-Inhalt',
    'Dieser Artikel wurde von einer KI geschrieben und nicht geprüft.',
    '',
    'Das könnte Sie auch interessieren',
    'Brand in Gera gelöscht',
    '',
    'Kommentare (2)',
    'Das Amt hat wieder geschlafen, so wie jedes Jahr, wenn der Fluss steigt und niemand etwas dagegen unternimmt!',
    'Stimmt.',
  );

  test('roles', () =>
    expect(roles(a)).toEqual([
      'title: Hochwasser in Weida:',
      `paragraph: ${P1.slice(0, 20)}`,
      'heading: Die Warnung bleibt',
      `paragraph: ${P2.slice(0, 20)}`,
      'list: Weida: 4,10 Meter\nGe',
      'advert: Passend zum Thema',
      'advert: Gummistiefel Modell ',
      'advert: Damit bleiben deine ',
      'advert: 👉 Preis prüfen',
      `paragraph: ${P3.slice(0, 20)}`,
      'promotion: Hol dir die Lage jed',
      'disclosure: Transparenz: KI-Inha',
      'disclosure: Dieser Artikel wurde',
      'related: Das könnte Sie auch ',
      'related: Brand in Gera gelösc',
      'comment: Das Amt hat wieder g',
      'comment: Stimmt.',
    ]));

  test('metadata', () => {
    expect(a).toMatchObject({
      title: 'Hochwasser in Weida: Keller laufen voll',
      byline: ['Eva Ruhland'],
      published: '2024-05-03T14:05',
      lang: 'de',
      credits: ['FMW/Reuters'],
      aiDisclosure: { kind: 'ai-generated', humanReviewed: false },
    });
    expect(a.text.slice(a.aiDisclosure!.at.start, a.aiDisclosure!.at.end)).toMatch(/^Dieser Artikel/);
  });

  test('what is cut is in the ledger', () =>
    expect(a.removals.map((r) => r.reason)).toEqual(
      expect.arrayContaining(['repeats the title', 'credit of the source', 'button or signpost of the page']),
    ));
});

describe('single habits of pasted text', () => {
  test('a text without a headline gets no invented one', () => expect(clean(P1, P2, P3).title).toBe(''));
  test('a name made of words is a title of last resort', () => {
    expect(cleanText({ text: P1, url: null, name: 'hochwasser-in-weida.txt' }).title).toBe('hochwasser in weida');
    expect(cleanText({ text: P1, url: null, name: 'a81f_02.txt' }).title).toBe('');
  });
  test('a date glued to the first sentence', () => {
    const a = clean('Pegel steigen im ganzen Kreis', `13.02.2026 - 06:55:12${P1}`, P2);
    expect(a.published).toBe('2026-02-13T06:55:12');
    expect(texts(a, 'paragraph')).toEqual([P1, P2]);
  });
  test('a caption that stands there three times is kept once', () => {
    const caption = 'Die Altstadt von oben am Montag';
    const a = clean(
      'Pegel steigen im ganzen Kreis',
      P1,
      caption,
      P2,
      caption,
      P3,
      caption,
      P1.replace('Montag', 'Mittwoch'),
    );
    expect(texts(a, 'caption')).toEqual([caption]);
  });
  test('a table by tabs and one whose cells ran together', () => {
    expect(texts(clean('Pegel steigen im Kreis', P1, 'Ort\tPegel', 'Weida\t4,10', P2), 'table')).toEqual([
      'Ort\tPegel\nWeida\t4,10',
    ]);
    const glued = clean(
      'Pegel steigen im Kreis',
      P1,
      '',
      'OrtPegel am Montag',
      'WeidaVier Meter zehn',
      'GeraDrei Meter zwanzig',
      '',
      P2,
    );
    const cells = glued.blocks.find((b) => b.role === 'table')!.cells!;
    expect(cells.map((r) => r.map((c) => glued.text.slice(c.start, c.end)))[1]).toEqual(['Weida', 'Vier Meter zehn']);
  });
  test('names with inner capitals make no table', () =>
    expect(texts(clean('Pegel steigen im Kreis', P1, 'OpenWater', 'DeepRiver', P2), 'table')).toEqual([]));
  test('a counter of comments on top does not end the article', () => {
    const a = clean('Pegel steigen im ganzen Kreis', '3 Kommentare', P1, P2, P3);
    expect(texts(a, 'paragraph')).toEqual([P1, P2, P3]);
  });
  test('a text wrapped by hand is joined', () => {
    const wrapped = [P1, P2, P3].map((p) => p.replace(/(.{60,75}) /g, '$1\n')).join('\n\n');
    expect(texts(clean('Pegel steigen im ganzen Kreis', '', wrapped), 'paragraph')).toEqual([P1, P2, P3]);
  });
  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['200,000 buttons', 'Teilen:\n'.repeat(200_000)],
  ])('%s is survived', (_, text) => expect(cleanText({ text, url: null }).blocks).toEqual([]));
});

describe('Markdown', () => {
  const source = [
    '---',
    'title: Hochwasser in Weida',
    'author: Eva Ruhland',
    'date: 2024-05-03',
    '---',
    '',
    '# Hochwasser',
    '',
    `${P1} Mehr weiß das [Landesamt](https://amt.example/).`,
    '',
    '## Zahlen',
    '',
    '- Weida',
    '- Gera',
    '',
    '> Glück gehabt.',
    '',
    '| Ort | Pegel |',
    '|---|---|',
    '| Weida | 4,10 |',
    '',
    '<script>x</script>',
  ].join('\n');
  const a = cleanMarkdown({ text: source, url: null });
  test('roles', () =>
    expect(roles(a)).toEqual([
      'title: Hochwasser in Weida',
      `paragraph: ${P1.slice(0, 20)}`,
      'heading: Zahlen',
      'list: Weida\nGera',
      'quote: Glück gehabt.',
      'table: Ort\tPegel\nWeida\t4,10',
    ]));
  test('front matter and links', () =>
    expect(a).toMatchObject({
      title: 'Hochwasser in Weida',
      byline: ['Eva Ruhland'],
      published: '2024-05-03',
      links: ['https://amt.example/'],
    }));
  test.each([
    ['quotes', '> '.repeat(50_000)],
    ['emphasis', '_a*'.repeat(20_000)],
    ['brackets', '[a]('.repeat(10_000)],
    ['lists', '- '.repeat(50_000)],
  ])('hostile %s', (_, text) => expect(() => cleanMarkdown({ text: `${text}x`, url: null })).not.toThrow());
});

describe('an advertisement between paragraphs', () => {
  const NEWS = 'Der Kreistag hat am Montag den Bau der Schleuse beschlossen. Die Arbeiten beginnen im Herbst.';
  const rolesOf = (middle: string) =>
    cleanText({
      text: `Schleuse wird gebaut\n\n${NEWS}\n\n${middle}\n\n${NEWS.replace('Montag', 'Freitag')}`,
      url: null,
    })
      .blocks.filter((b) => b.role !== 'title')
      .map((b) => b.role);
  test.each([
    ['Anzeige\nNie wieder warten! Die App verbindet mit über 800 Ärzten.', ['paragraph', 'advert', 'paragraph']],
    ['Anzeige\n\nStiefel fürs Leben: jetzt 30 Tage gratis testen.', ['paragraph', 'advert', 'paragraph']],
    ['ADVERTISEMENT\n\nSave 35% at the outfitters. Over 5,000 pairs sold.', ['paragraph', 'advert', 'paragraph']],
    ['Anzeige: Traumbäder zum halben Preis, bis zu 55 Prozent Rabatt.', ['paragraph', 'advert', 'paragraph']],
    ['Anzeige\n\nDie Landrätin sprach von 800 Euro je Meter.', ['paragraph', 'advert', 'paragraph', 'paragraph']],
  ])('%s', (middle, roles) => {
    expect([...rolesOf(middle)].filter((role, i, all) => role !== 'advert' || all[i - 1] !== 'advert')).toEqual(roles);
  });
});

test.each(['ALSO TODAY', 'Elsewhere', '— Ausserdem in dieser Ausgabe —'])(
  'what stands under "%s" is other news',
  (heading) => {
    const a = clean(
      'Hochwasser in Weida: Keller laufen voll',
      '3. Mai 2026',
      '',
      P1,
      '',
      P2,
      '',
      heading,
      '• Mühle in Gera bekommt 140 Millionen Euro',
    );
    expect(texts(a, 'paragraph').join() + texts(a, 'list').join()).not.toContain('Gera bekommt');
  },
);
