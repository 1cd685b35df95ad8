import { describe, expect, test } from 'vitest';
import { isOpinionPiece } from '../../claims/index.ts';
import { cleanText } from './clean.ts';

const BODY = [
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  'Der Kreis schätzt den Schaden auf zwei Millionen Euro. Ein Sprecher sagte, man habe seit Jahren vor dem Zustand der Tore gewarnt, geschehen sei nichts.',
];
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';
const page = (...head: string[]) => cleanText({ text: [...head, ...BODY].join('\n'), url: null });

describe('the headline below what a page begins with', () => {
  const MENU = [
    'Startseite',
    'Politik',
    'Wirtschaft',
    'Sport',
    'Kultur',
    'Wetter',
    'Leben in der Region',
    'Rat und Hilfe',
  ];
  test.each<[string, string[]]>([
    ['a long menu', ['Zum Inhalt springen', ...MENU, ...MENU.map((m) => `${m} heute`), TITLE, '3. Mai 2026']],
    [
      'a path with its own wording',
      ['Uferblick', 'Schleuse in Ufingen: Das ist bekannt', 'E-Paper', 'Menü', 'Ufingen', TITLE, '3. Mai 2026'],
    ],
    ['a slogan far above', ['Alles über Wasser, Wind und Wellen', 'Uferblick', 'Start', TITLE, '3. Mai 2026']],
    ['a slogan under the name', ['Uferblick', 'Der Dienst für Wehr und Kran', '', TITLE, '3. Mai 2026', '']],
    ['what the paper says it is', ['WEHRBRIEF', 'Der Informationsdienst für Wehr und Kran', '', TITLE, '3. Mai 2026']],
    ['things to press', ['Uferblick', '≡ Themen     Suche     Anmelden', '', TITLE, '3. Mai 2026']],
    ['menus that fold out', ['Uferblick', 'Themen ▾  Verein ▾  Service ▾  Mitmachen!', '', TITLE, '3. Mai 2026']],
    ['the issue with its date', ['Uferblick', '', 'NR. 38 | 3. Mai 2026 | im Browser öffnen | abmelden', '', TITLE]],
    ['a place in capitals', ['Uferblick', '', 'WASSER / DAS INTERVIEW', '', TITLE, '3. Mai 2026']],
    ['a rubric of two things', ['Der Wasserkurier', '3. Mai 2026', '', 'Häfen & Schleusen', TITLE]],
    [
      'a date with a reading time and an author',
      ['Uferblick', '', TITLE, '03.05.2026 · Lesedauer 2 Minuten · Autorin: Eva Ruhland'],
    ],
    [
      'an entry of the menu',
      ['Uferblick – das Stadtradio', 'Live  |  Sendungen von A bis Z  |  Podcast', '', TITLE, '3. Mai 2026', ''],
    ],
    ['a rubric', ['UFERBLICK', 'Heft 5 | Mai 2026', '', 'Aus dem Verband', '', TITLE, '3. Mai 2026', '']],
    [
      'a label and what about',
      ['uferblick', 'Radio  TV  Nachrichten', 'Interview | Schleusen-Affäre', TITLE, '3. Mai 2026', ''],
    ],
    [
      'a greeting',
      ['UFERBLICK', 'Das Magazin am Fluss', '3. Mai 2026', '', 'Guten Morgen, liebe Leute', '', TITLE, ''],
    ],
    [
      'a button that leads down',
      ['The Weir Diary', 'Locks • Weirs • Notes', 'JUMP TO THE MAP ↓', '', TITLE, '3. Mai 2026', ''],
    ],
    ['a slug of the desk', ['Uferfunk', 'UF-SCHLEUSE-HERBST/ (UPDATE 3)', '3. Mai 2026', '', TITLE]],
    ['a note of the desk', ['Uferfunk', 'Eds: ADDS lock and weir details', TITLE, '3. Mai 2026']],
    ['the topic of a forum', ['Uferblick', '', 'Thema: Schleuse zu bis Herbst', '', TITLE, '3. Mai 2026']],
    ['the name of a body', ['Stadt Ufingen an der Weida', TITLE, '3. Mai 2026']],
    ['a company', ['Weida Werft GmbH', TITLE, '3. Mai 2026']],
    ['a path that ends with it', [`Start > Lokales > Ufingen > ${TITLE}`, TITLE, '3. Mai 2026']],
    [
      'with an explanation below',
      [TITLE, 'Amt vertröstet die Schiffer, der Kreis beziffert den Schaden', '3. Mai 2026'],
    ],
  ])('%s', (_, head) => expect(page(...head)).toMatchObject({ title: TITLE, published: '2026-05-03' }));

  test('one of which the text has no word, with an explanation that has many', () =>
    expect(page('Wer zu spät baut', 'Schleuse bei Ufingen: Amt und Kreis streiten um Tore', '3. Mai 2026').title).toBe(
      'Wer zu spät baut',
    ));
});

test('chapters that the contents list are no headline', () => {
  const contents = ['Inhalt', '1. Was das Amt schätzt', '2. Was der Kreis sagt', '', 'Was das Amt schätzt'];
  const head = ['Uferblick', '', 'Rost und Ruder: ein Sommer ohne Fähre', 'Von Eva Ruhland, 3. Mai 2026', ''];
  expect(page(...head, ...contents).title).toBe('Rost und Ruder: ein Sommer ohne Fähre');
});

describe('what a page calls itself', () => {
  test.each<[string, string[], string[], string | null]>([
    ['above its menu', ['uferblick', 'Startseite', 'Politik', 'Sport', TITLE], [], 'uferblick'],
    ['above its bar', ['UFER & BLICK LIVE', 'Menü ☰', '', 'START > NEWS', '', TITLE], [], 'Ufer & Blick Live'],
    ['with its edition', ['The River Sentinel (UK)', 'News  Sport  Culture', '', TITLE], [], 'The River Sentinel'],
    ['again at the foot', ['Uferblick24', TITLE], ['© Uferblick24 2026'], 'Uferblick24'],
    ['behind the author', ['Uferblick24', TITLE, 'Von Eva Ruhland, Uferblick24'], [], 'Uferblick24'],
    ['in full and short', ['URB', 'Ufer River Bureau', TITLE, '3. Mai 2026'], [], 'Ufer River Bureau'],
    ['at the start of the path', ['ufer-bote.de > Nachrichten > Ufingen', TITLE], [], 'ufer-bote.de'],
    ['behind a label', [TITLE, 'Herausgeber:', 'Landesamt Ufingen', '3. Mai 2026'], [], 'Landesamt Ufingen'],
    ['a kicker once', ['Schleusenstreit', TITLE], [], null],
    ['a menu alone', ['Startseite', 'Politik', 'Sport', 'Wetter', TITLE], [], null],
    ['the author’s rights', [TITLE], ['© 2026 Eva Ruhland'], null],
  ])('%s', (_, head, foot, outlet) =>
    expect(cleanText({ text: [...head, ...BODY, ...foot].join('\n'), url: null })).toMatchObject({
      publisher: outlet,
      title: TITLE,
    }),
  );
});

describe('whose text it is', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a name alone near the headline', [TITLE, 'Eva Ruhland', 'Aus Ufingen'], [], ['Eva Ruhland']],
    ['a name beside the date', [TITLE, '3. Mai 2026 // Ilvy Harmsen // 5 min read'], [], ['Ilvy Harmsen']],
    ['beside an agency', [TITLE, 'Veröffentlicht am 3. Mai 2026, 10:30 Uhr, Ilvy Harmsen / dpa'], [], ['Ilvy Harmsen']],
    ['above what she does', [TITLE, 'Ilvy Harmsen', 'Coast correspondent'], [], ['Ilvy Harmsen']],
    ['below "Von"', [TITLE, '3. Mai 2026', 'Von', 'Kai Harmsen'], [], ['Kai Harmsen']],
    ['presented at the foot', [TITLE, 'Ilvy Harmsen'], ['Ilvy Harmsen is a columnist.'], ['Ilvy Harmsen']],
    ['signed below', [TITLE, '3. Mai 2026'], ['Eva Ruhland'], ['Eva Ruhland']],
    [
      'said goes before what stands beside the date',
      [TITLE, 'Uferblick | 3. Mai 2026', 'Von Eva Ruhland'],
      [],
      ['Eva Ruhland'],
    ],
    [
      'two letters are signed by two',
      [TITLE],
      ['Eva Ruhland', 'Noch ein Brief an die Redaktion über die Schleuse.', 'Tom Brandt'],
      [],
    ],
    [
      'a person of the news',
      ['Tom Brandt', TITLE],
      [
        'Tom Brandt sagte, die Schleuse bleibe zu. Das habe er immer gewusst, und niemand habe ihm geglaubt, obwohl er recht behielt.',
      ],
      [],
    ],
    ['a name no list knows, alone', [TITLE, 'Ilvy Harmsen'], [], []],
  ])('%s', (_, head, foot, byline) =>
    expect(cleanText({ text: [...head, ...BODY, ...foot].join('\n'), url: null }).byline).toEqual(byline),
  );
});

describe('a comment is known by its section, a report beside a menu is none', () => {
  test.each<[string, string[], boolean]>([
    ['above the kicker', ['Uferblick', 'Meinung', 'Schleusenbau', TITLE], true],
    ['behind the name of the paper', ['Ufinger Tagblatt – Standpunkt', '', TITLE, ''], true],
    ['between marks', [TITLE, 'OPINION // Uferblick // 3. Mai 2026', 'Von Eva Ruhland'], true],
    ['in front of the author, below', [TITLE, '3. Mai 2026', 'Kommentar von Eva Ruhland'], true],
    ['letters', ['Uferblick', 'Letters to the Editor', TITLE], true],
    ['in the menu', ['Uferblick', 'Politik', 'Wirtschaft', 'Meinung', 'Kultur', 'Sport', 'Region', TITLE], false],
    ['last in the menu', ['Uferblick', 'Politik', 'Wirtschaft', 'Kultur', 'Sport', 'Meinung', TITLE], false],
    [
      'in the menu and again above the headline',
      ['Uferblick', 'Politik', 'Meinung', 'Sport', 'Kultur', 'Meinung', TITLE],
      true,
    ],
    ['a button', [TITLE, '3. Mai 2026', 'Kommentare', 'Teilen'], false],
  ])('%s', (_, head, opinion) => expect(isOpinionPiece(page(...head))).toBe(opinion));
});
