import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { takeStated } from './declared.ts';
import { readHeadLine } from './head-line.ts';
import { cleanMarkdown } from './markdown.ts';
import { examples, outletLikeness, sectionOf } from './outlet.ts';

const BODY = [
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  'Der Kreis schätzt den Schaden auf zwei Millionen Euro. Ein Sprecher sagte, man habe seit Jahren vor dem Zustand der Tore gewarnt, geschehen sei nichts.',
];
const ENGLISH = [
  'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.',
  'The county put the damage at two million pounds. A spokesman said it had warned of the state of the gates for years, but nothing had been done.',
];
const page = (head: readonly string[], body = BODY) =>
  cleanText({ text: [...head, '', ...body].join('\n'), url: null });
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';

describe('the outlet by its words', () => {
  for (const [expected, names] of Object.entries(examples))
    test.each(names)(`%s: ${expected}`, (name) => expect(outletLikeness(name) ?? 'none').toBe(expected));
});

describe('the outlet by its place', () => {
  test.each<[string, string[], string]>([
    ['first line, date below', ['Uferblick', '3. Mai 2026', '', TITLE], 'Uferblick'],
    ['between title and date', [TITLE, '', 'Uferblick', '3. Mai 2026'], 'Uferblick'],
    ['above the title, without a date', ['Ufinger Anzeiger', '', TITLE], 'Ufinger Anzeiger'],
    ['three words, which could be a title', ['Neuer Ufinger Anzeiger', '', TITLE], 'Neuer Ufinger Anzeiger'],
    ['beside the date', [TITLE, 'Uferblick | 3. Mai 2026'], 'Uferblick'],
    ['before the date, with a comma', [TITLE, 'Uferblick, Sonntag, 3. Mai 2026, 17.45 Uhr'], 'Uferblick'],
    [
      'two words before day and hour',
      [TITLE, 'Kanal Morgen, 3. Mai 2026, 6:20 Uhr', 'Von Eva Ruhland'],
      'Kanal Morgen',
    ],
    [
      'a weekly named like its topic',
      [TITLE, 'Schleuse & Kanal Weekly – 3. Mai 2026, 6:20'],
      'Schleuse & Kanal Weekly',
    ],
    ['beside a day that is open', [TITLE, 'Updated 03/05/2026 09:10 | Ufinger Bote'], 'Ufinger Bote'],
    ['in the brackets of its logo', ['{uferfrau}', 'News  Tests  Forum  Netze', '', TITLE, '3. Mai 2026'], 'uferfrau'],
    [
      'before the date, with what it calls itself',
      [TITLE, 'Uferblick – das Magazin am Fluss, 3. Mai 2026, 8:10 Uhr'],
      'Uferblick',
    ],
    [
      'a long name before date and time',
      [TITLE, 'Ufinger Nachrichten, 4. Oktober 2026, 21:50 Uhr'],
      'Ufinger Nachrichten',
    ],
    ['a paper that names itself', [TITLE, 'Fluss & Hafen, 3. Mai 2026'], 'Fluss & Hafen'],
    ['with a day of issue', [TITLE, 'Ufinger Bote vom 3. Mai 2026'], 'Ufinger Bote'],
    ['in the document’s title', [`${TITLE} | Ufinger Bote`, '3. Mai 2026'], 'Ufinger Bote'],
    ['a host', ['ufingen-online.de', TITLE], 'ufingen-online.de'],
    ['a logo’s text', ['Ufinger Bote Logo', TITLE], 'Ufinger Bote'],
    ['a logo of any name', ['Seeblick Logo', '', TITLE, '3. Mai 2026'], 'Seeblick'],
    ['a logo with a hyphen', ['Seeblick-Logo', '', TITLE], 'Seeblick'],
  ])('%s', (_, head, outlet) => expect(page(head)).toMatchObject({ publisher: outlet, title: TITLE }));

  test.each<[string, string[]]>([
    ['a section', ['Lokales', '3. Mai 2026', TITLE]],
    ['a path', ['Startseite > Lokales > Ufingen', TITLE, '3. Mai 2026']],
    ['a kicker', ['Schleusenstreit', TITLE, '3. Mai 2026']],
    ['a place', [TITLE, 'Ufingen, 3. Mai 2026']],
    ['a person', [TITLE, 'Eva Ruhland', '3. Mai 2026']],
    ['a lone name without a date', ['Seeblick', TITLE]],
    ['two words that may be a person', [TITLE, 'Ilvy Harmsen', '3. Mai 2026']],
    ['an agency', [TITLE, 'dpa', '3. Mai 2026']],
    ['goods', ['Angebote', TITLE, '3. Mai 2026']],
  ])('%s is none', (_, head) => expect(page(head)).toMatchObject({ publisher: null, title: TITLE }));

  test('a headline that ends like an outlet stays the headline where there is no other', () =>
    expect(page(['Barge Crews Face a Gloomy Herald', 'May 3, 2026'], ENGLISH).title).toBe(
      'Barge Crews Face a Gloomy Herald',
    ));
  test('a short headline beside a date is one', () =>
    expect(page(['Ufinger Bote', '', 'Schleuse zu', '', '3. Mai 2026'])).toMatchObject({
      title: 'Schleuse zu',
      publisher: 'Ufinger Bote',
    }));
  test('the foot of the page', () =>
    expect(page([TITLE], [...BODY, '© 2026 Ufinger Bote. Alle Rechte vorbehalten.']).publisher).toBe('Ufinger Bote'));
  test.each([
    ['an @ for the ©', '@ ufer-kurier.de', 'ufer-kurier.de'],
    ['the house beside the agency', 'UFB/dpa', 'UFB'],
    ['a reporter beside the agency', 'ufb/dpa', null],
    ['two agencies', 'AFP/dpa', null],
    ['an address', 'redaktion@ufer-kurier.de', null],
    ['a handle', '@uferkurier', null],
  ])('the foot of the page: %s', (_, foot, outlet) => expect(page([TITLE], [...BODY, foot]).publisher).toBe(outlet));
  test('a photographer’s rights are none', () => expect(page([TITLE], [...BODY, '© Jana Wolff']).publisher).toBe(null));
});

describe('a paper in its own text', () => {
  const TIMED = [TITLE, 'Kanal Morgen, 3. Mai 2026, 6:20 Uhr', 'Von Eva Ruhland'];
  test.each<[string, string, boolean]>([
    [
      'is told',
      'Man habe früh gewarnt, sagte ein Bootsmann dem Kanal Morgen, der seit Wochen über die Sperrung und über den Zustand der Tore berichtet.',
      true,
    ],
    [
      'is shown',
      'Das Gutachten der Prüfer liegt der Redaktion und dem Kanal Morgen vor, und es nennt als Ursache den Rost an den Scharnieren der oberen Tore.',
      true,
    ],
    [
      'is told in English',
      'A skipper confirmed to Kanal Morgen that the gates had been shut for weeks before anyone had told the crews of the barges that waited below them.',
      true,
    ],
    [
      'is another’s',
      'Der Pächter des Ausflugslokals mit dem Namen Kanal Morgen will im Sommer trotz der Sperrung öffnen, obwohl ihm seit Wochen alle Gäste fehlen.',
      false,
    ],
    [
      'is a place',
      'Das Wrack eines Kutters liegt noch immer quer neben dem Kanal Morgen und stört nach Angaben der Behörden auch die Boote, die dort anlegen wollen.',
      false,
    ],
  ])('%s', (_, line, own) => expect(page(TIMED, [...BODY, line]).publisher).toBe(own ? 'Kanal Morgen' : null));

  test('a place that a paper is named after stays one', () =>
    expect(
      page([TITLE, 'Ufton, 3 May 2026, 6:20', 'By Nell Ortiz'], [...ENGLISH, 'Trains to Ufton run again.']).publisher,
    ).toBeNull());
});

describe('where an author works', () => {
  test.each<[string, string, string[]]>([
    ['is nobody', 'von Mara Voss, UFB WEIDATAL', ['Mara Voss']],
    ['and who is called like the house', 'von Mara Voss und Ben Ruhland', ['Mara Voss', 'Ben Ruhland']],
  ])('%s', (_, line, byline) =>
    expect(
      page([line.includes('Ben') ? 'BEN Uferfunk' : 'UFB Uferfunk', '', TITLE, line, '3. Mai 2026']).byline,
    ).toEqual(byline),
  );
});

describe('the day', () => {
  test.each<[string, string | null, string | null]>([
    ['13. Oktober 2026', '2026-10-13', null],
    ['Dienstag, den 13. Oktober 2026', '2026-10-13', null],
    ['Di., 13. Okt. 2026, 17.45 Uhr', '2026-10-13T17:45', null],
    ['13.10.2026', '2026-10-13', null],
    ['Di, 13.Okt 2026', '2026-10-13', null],
    ['13.10.26 | 17:45', '2026-10-13T17:45', null],
    ['Stand: 13.10.2026, 19:10 Uhr', '2026-10-13T19:10', null],
    ['Veröffentlicht am 13. Oktober 2026', '2026-10-13', null],
    ['October 13, 2026', '2026-10-13', null],
    ['Tue, Oct. 13, 2026, 5:45 pm', '2026-10-13T17:45', null],
    ['13 October 2026', '2026-10-13', null],
    ['October 13th, 2026', '2026-10-13', null],
    ['13/10/2026', '2026-10-13', null],
    ['2026-10-13', '2026-10-13', null],
    ['Hinterufinger Nachrichten, 13. Oktober 2026, 17:45 Uhr', '2026-10-13T17:45', null],
    ['Uferblick – Fachblatt für Schleusen und Wehre, 13. Oktober 2026, 17:45 Uhr', '2026-10-13T17:45', null],
    ['The Hinterufton Courier | 13 October 2026 | Agencies', '2026-10-13', null],
    ['Lockkeeper – the trade paper for waterways, 13 October 2026, 17:45', '2026-10-13T17:45', null],
    ['Updated 14 October 2026', null, '2026-10-14'],
    ['Zuletzt aktualisiert: 14.10.2026', null, '2026-10-14'],
    ['Published 13 October 2026, updated 14 October 2026', '2026-10-13', '2026-10-14'],
    ['13.10.2026, 9.10 Uhr | Aktualisiert: 14.10.2026, 8.00 Uhr', '2026-10-13T09:10', '2026-10-14T08:00'],
  ])('%s', (line, published, modified) =>
    expect(readHeadLine(line)).toMatchObject({ published, modified, details: true }),
  );
  test.each([
    'Die Frist endet am 3. Mai 2026.',
    'Rat entscheidet über Schleuse am 3. Mai 2026',
    'Council to decide on the lock on 4 June 2026',
    '06/07/2026',
    'Oktober in Ufingen',
    'Foto: Mara Voss, Oktober 2026',
    'Streit um Schleuse, Wehr und Hafen bis zum Fest im kommenden Sommer, 3. Mai 2026 als Frist',
    'Gestern, 17.45 Uhr',
  ])('%s gives none', (line) => expect(readHeadLine(line)).toMatchObject({ published: null, modified: null }));

  test.each(['13. Oktober 2026', '4. September 2026', '1. Mai 2026'])('%s alone on a line is no item', (day) => {
    const iso = { 13: '2026-10-13', 4: '2026-09-04', 1: '2026-05-01' }[Number.parseInt(day, 10)];
    expect(page([TITLE, 'Uferblick', day]).published).toBe(iso);
    const markdown = cleanMarkdown({ text: `# ${TITLE}\n\nUferblick\n\n${day}\n\n${BODY.join('\n\n')}`, url: null });
    expect(markdown).toMatchObject({ published: iso, publisher: 'Uferblick' });
    const lines = cleanMarkdown({ text: `# ${TITLE}\n\nUferblick\n${day}\n\n${BODY.join('\n\n')}`, url: null });
    expect(lines).toMatchObject({ published: iso, publisher: 'Uferblick' });
  });
  test('the dateline of the first paragraph', () =>
    expect(page(['Lock at Ufton stays closed'], [`UFTON, May 3, 2026 — ${ENGLISH[0]}`]).published).toBe('2026-05-03'));
  test.each(['Ufingen (ufd) – 03.05.2026 – ', 'UFTON (UFW) — May 3, 2026 — '])('the day behind the sign: %s', (lead) =>
    expect(page([TITLE], [`${lead}${BODY[0]}`]).published).toBe('2026-05-03'),
  );
  test.each([
    ['Heute ist der 3. Mai 2026, und die Schleuse bleibt zu.', '2026-05-03'],
    ['Wer heute an der Schleuse steht, wartet. Es ist der 3. Mai 2026, und nichts bewegt sich.', '2026-05-03'],
    ['Today is May 3, 2026, and the lock is still closed.', '2026-05-03'],
    ['Es ist der 9. November 1989, kurz vor Mitternacht, als die Schleuse aufgeht.', null],
  ])('the day the text says it is written on: %s', (opening, day) =>
    expect(page([TITLE], [opening, ...BODY]).published).toBe(day),
  );
  test('a day the text tells of is not its own', () =>
    expect(page([TITLE], ['Am 3. Mai 2026 wurde die Schleuse gesperrt.', ...BODY]).published).toBe(null));
});

describe('numbers at the start of lines', () => {
  const body = (...lines: string[]) => {
    const a = page([TITLE], [BODY[0]!, ...lines]);
    return a.blocks.slice(2).map((b) => `${b.role}: ${a.text.slice(b.start, b.end)}`);
  };
  test('a list', () =>
    expect(body('1. Tore prüfen.', '2. Tore tauschen.')).toEqual(['list: Tore prüfen.\nTore tauschen.']));
  test('a chronicle keeps its days', () =>
    expect(body('12. März 2024: Risse gefunden.', '3. Juni 2025: Tempo gesenkt.')).toEqual([
      'paragraph: 12. März 2024: Risse gefunden.',
      'paragraph: 3. Juni 2025: Tempo gesenkt.',
    ]));
  test('a number that stands alone', () =>
    expect(body('1. FC Ufingen spielt trotzdem.')).toEqual(['paragraph: 1. FC Ufingen spielt trotzdem.']));
});

test('a label behind the day is the section', () =>
  expect(page([TITLE, 'Ufinger Bote · 3. Mai 2026 · Kommentar'])).toMatchObject({
    section: 'Kommentar',
    publisher: 'Ufinger Bote',
  }));

describe('sections', () => {
  test.each([
    ['Lokales', 'Lokales'],
    ['Startseite > Lokales > Ufingen', 'Ufingen'],
    ['Opinion by Ana Low', 'Opinion'],
    ['Ein Kommentar von Eva Ruhland', 'Kommentar'],
    ['Opinions by the dozen', null],
    ['Home / News / Transport', 'Transport'],
    ['Schleuse bleibt zu', null],
    ['CDU/CSU', null],
    ['Uferblick | 3. Mai 2026', null],
  ])('%s', (line, section) => expect(sectionOf(line)).toBe(section));
});

describe('stated above the text', () => {
  test.each<[string, string, object]>([
    [
      'plain lines',
      'Outlet: Uferblick\nDatum: 3.5.2026\n\nTitel: Schleuse: Was nun?\nAutorin: Eva Ruhland\nURL: https://uferblick.example/a\n\nText',
      {
        publisher: 'Uferblick',
        published: '3.5.2026',
        title: 'Schleuse: Was nun?',
        author: 'Eva Ruhland',
        canonicalUrl: 'https://uferblick.example/a',
      },
    ],
    ['English', 'Date: May 3, 2026\nAuthor: Sam Ortiz\nText', { published: 'May 3, 2026', author: 'Sam Ortiz' }],
    ['one line', 'Medium: Uferblick\nText', { publisher: 'Uferblick' }],
    ['in bold', '**Quelle:** Uferblick\nText', { publisher: 'Uferblick' }],
    [
      'an address as source',
      'Quelle: https://uferblick.example/a\nText',
      { canonicalUrl: 'https://uferblick.example/a' },
    ],
    [
      'front matter',
      '---\nmedium: Uferblick\ndatum: 3. Mai 2026\n---\nText',
      { publisher: 'Uferblick', published: '3. Mai 2026' },
    ],
    [
      'front matter that is no YAML',
      '---\nTitle: Lock: what now: a report\nDate: 2026-05-03\n---\nText',
      { title: 'Lock: what now: a report', published: '2026-05-03' },
    ],
    ['a day as a number', '---\ndate: 20260503\n---\nText', { published: '20260503' }],
  ])('%s', (_, source, declared) => {
    const stated = takeStated(source);
    expect(stated.declared).toEqual(declared);
    expect(stated.body.trim()).toBe('Text');
  });

  test.each([
    'Quelle: dpa\nText',
    'Stand: heute\nText',
    'Ufingen: Schleuse zu\nText',
    'Quelle: Das sagte ein Sprecher am Montag.\nText',
    '---\nUferblick\n---\nText',
    'Text\nOutlet: Uferblick',
  ])('%s states nothing', (source) => expect(takeStated(source)).toEqual({ declared: {}, lines: [], body: source }));

  test('goes before what the page says, and stands in the ledger', () => {
    const a = page(['Outlet: Uferblick', 'Date: 2026-05-03', '', 'Ufinger Bote', '1. April 2026', TITLE]);
    expect(a).toMatchObject({ publisher: 'Uferblick', published: '2026-05-03', title: TITLE });
    expect(a.removals[0]).toEqual({ reason: 'stated above the text', text: 'Outlet: Uferblick\nDate: 2026-05-03' });
  });
});

describe('who wrote it, below the headline or the text', () => {
  const INTERVIEW = [TITLE, 'Interview: Ilvy Kehlmann und Mara Voss'];
  test.each<[string, string[], string[], string[]]>([
    ['an interview', INTERVIEW, [], ['Ilvy Kehlmann', 'Mara Voss']],
    ['an interview, then the day', [TITLE, 'Interview: Ilvy Kehlmann | 3. Mai 2026'], [], ['Ilvy Kehlmann']],
    ['where it was written', [TITLE, 'Aus der Stadthalle: Ilvy Harmsen'], [], ['Ilvy Harmsen']],
    ['a post behind the name', [TITLE, 'Ilvy Harmsen, Infrastructure Editor'], [], ['Ilvy Harmsen']],
    ['a post in the same breath', [TITLE, 'Ilvy Harmsen Waterways correspondent', '3 May 2026'], [], ['Ilvy Harmsen']],
    ['text and pictures side by side', [TITLE, 'Words: Ilvy Harmsen  Photos: Lena Kern'], [], ['Ilvy Harmsen']],
    ['a post is nobody', [TITLE, 'By Mara Voss, Chief Reporter'], [], ['Mara Voss']],
    ['a desk’s reporter is nobody', [TITLE, 'By Packet Reporter'], [], []],
    ['a blog', [TITLE, 'gepostet von Ilvy Harmsen in Meinung, Schleusen'], [], ['Ilvy Harmsen']],
    ['a leading article', ['LEITARTIKEL', TITLE, 'Ilvy Harmsen über Tore und Wehre'], [], ['Ilvy Harmsen']],
    ['whom a report is about', ['PORTRÄT', TITLE, 'Ilvy Harmsen über Tore und Wehre'], [], []],
    ['a reader with a place', ['Leserbriefe', TITLE], ['Eva Ruhland, Ufingen'], ['Eva Ruhland']],
    ['a place elsewhere', [TITLE], ['Eva Ruhland, Ufingen'], []],
    ['a label at the foot', [TITLE], ['Autorin / Autor: Ilvy Harmsen, Studio Ufingen'], ['Ilvy Harmsen']],
    ['a letter', [TITLE], ['Bis Montag,', 'Ihre Ilvy Harmsen'], ['Ilvy Harmsen']],
    ['a closing and a name', [TITLE], ['Bis dahin, keep your ropes dry,', 'Ilvy Harmsen'], ['Ilvy Harmsen']],
    ['a letter signed with a given name', [TITLE], ['Eure Mara'], ['Mara']],
    ['a given name above the text', [TITLE, 'von Mara'], [], ['Mara']],
    ['a small word is no name', [TITLE, 'von hier'], [], []],
    ['beside the sign of an agency', [TITLE, '3. Mai 2026', 'ufd/Ilvy Harmsen'], [], ['Ilvy Harmsen']],
    ['exclusive', [TITLE, 'Exclusive by Ilvy Harmsen, Chief Reporter'], [], ['Ilvy Harmsen']],
    ['who moderates', [TITLE, 'Moderation: Ilvy Harmsen'], [], ['Ilvy Harmsen']],
    ['a polite word is no letter', [TITLE], ['Ihre Meinung zählt'], []],
    ['a headline that begins so', ['Interview: Neue Tore für die Schleuse'], [], []],
  ])('%s', (_, head, foot, byline) => expect(page(head, [...BODY, '', ...foot]).byline).toEqual(byline));
});

describe('the opinion of a page', () => {
  test.each<[string, string[], string | undefined]>([
    ['two steps', ['Opinion  >  Columnists', '', TITLE], 'Opinion'],
    ['beside the issue', ['Heft 10/2026 | INTERVIEW', '', TITLE], 'INTERVIEW'],
    ['where it was filed', [TITLE, 'gepostet von Ilvy Harmsen in Meinung, Schleusen'], 'Meinung'],
    [
      'a label below the menu',
      ['Uferblick', 'Lokales   Sport   Meinung   Kultur', '', 'Kommentar', '', TITLE],
      'Kommentar',
    ],
    ['an entry of the menu', ['Uferblick', 'Lokales   Sport   Meinung', '', TITLE], undefined],
    ['an entry of a bar', ['Uferblick', 'News | Sport | Meinung', '', TITLE], undefined],
  ])('%s', (_, head, section) => expect(page(head).section ?? undefined).toBe(section));
});

test('the reading time behind the clock', () =>
  expect(page([TITLE, '03.05.2026, 18:02 Lesezeit: 3 Min.']).published).toBe('2026-05-03T18:02'));
test.each<[string, string[], string | null]>([
  ['a release for print', ['FOR IMMEDIATE RELEASE', 'Ufton Water Trust', '3 May 2026', '', TITLE], 'Ufton Water Trust'],
  [
    'a release with its day',
    ['Bündnis Freier Fluss e. V.', 'Pressemitteilung vom 3. Mai 2026', '', TITLE],
    'Bündnis Freier Fluss e. V.',
  ],
  [
    'an Austrian release',
    ['Amt der Landesregierung – Presse', 'Presseaussendung', 'Ufingen, am 3. Mai 2026', '', TITLE],
    'Amt der Landesregierung',
  ],
  [
    'a service with a name',
    ['Amt der Landesregierung – Landeskorrespondenz', 'Presseaussendung', '', TITLE],
    'Amt der Landesregierung – Landeskorrespondenz',
  ],
  [
    'a numbered release',
    ['Technische Universität Ufingen', 'Medieninformation Nr. 9/2026', '', TITLE],
    'Technische Universität Ufingen',
  ],
  [
    'a place beside the day',
    ['Presseinformation', 'Bündnis Freier Fluss e. V.', 'Ufingen, 3. Mai 2026', '', TITLE],
    'Bündnis Freier Fluss e. V.',
  ],
  [
    'below what a mail offers',
    ['Im Browser ansehen', '', 'UFERPOST', 'Der Newsletter vom Fluss', '', TITLE],
    'Uferpost',
  ],
  ['as the page spells it', ['UFE RADIO', 'Live | News | Programm', '', TITLE], 'UFE Radio'],
  ['a dated page', ['Bündnis Freier Fluss e. V.', '3. Mai 2026', '', TITLE], 'Bündnis Freier Fluss e. V.'],
  ['no day', ['Bündnis Freier Fluss e. V.', '', TITLE], null],
  [
    'a sender and its part',
    ['Freie Liste Ufingen', 'Fraktion im Kreistag', '', 'Medienmitteilung vom 3. Mai 2026', '', TITLE],
    'Freie Liste Ufingen',
  ],
  [
    'whom to ask',
    ['FOR IMMEDIATE RELEASE', 'Ufton Water Trust', 'Contact: Ilvy Harmsen, 555-0100', '', TITLE],
    'Ufton Water Trust',
  ],
  [
    'a blog below its headline',
    [TITLE, 'Strandgut – Geschichten vom Fluss', 'Start | Über mich | Archiv'],
    'Strandgut',
  ],
  [
    'a podcast',
    ['Am Ufer – der Podcast', TITLE, '3. Mai 2026 · 31 Min.', 'Mit Ilvy Harmsen und Eva Ruhland'],
    'Am Ufer',
  ],
  [
    'a video called with its channel',
    [`${TITLE} | Flussfernsehen`, 'Flussfernsehen', '24.300 Abonnenten'],
    'Flussfernsehen',
  ],
  ['a menu of two entries', ['Schleusenbrief', 'Abonnieren  Anmelden', '', TITLE], 'Schleusenbrief'],
  ['what is no menu', ['Schleusenbrief', 'Tore  Wehre', '', TITLE], null],
])('who speaks: %s', (_, head, outlet) => expect(page(head)).toMatchObject({ publisher: outlet, title: TITLE }));
test.each([
  ['a genre and what about', 'Kommentar zur Schleuse'],
  ['what letters answer', 'Zum Artikel „Tore zu“ vom 2. Mai'],
  ['a button of mails', 'View this newsletter in your browser'],
])('%s is no headline', (_, above) => expect(page(['Ufinger Bote', '', above, TITLE]).title).toBe(TITLE));
test.each([
  ['This report was first published May 3, 2026.', '2026-05-03'],
  ['The lock was built on May 3, 1926.', null],
])('below the text: %s', (foot, day) => expect(page([TITLE], [...BODY, foot]).published).toBe(day));
test('the spelling of a name set in capitals', () =>
  expect(
    page(['UFE RADIO', 'Live | News | Programm', '', TITLE], [...BODY, 'Ufe Radio gehört zur Uferwelle. Kontakt'])
      .publisher,
  ).toBe('Ufe Radio'));
test('the day behind the place that opens the text', () =>
  expect(page([TITLE], [`Ufingen, 3. Mai 2026. ${BODY[0]}`]).published).toBe('2026-05-03'));
test('a company speaks for itself on its page for the press, and not elsewhere', () => {
  const head = ['Ufertec Schleusenbau GmbH & Co. KG', '', TITLE];
  expect(page(head, [...BODY, '', 'Pressekontakt: Ilvy Harmsen']).publisher).toBe(head[0]);
  expect(page(head).publisher).toBeNull();
});

describe('lines above the headline that are none', () => {
  test.each<[string, string[]]>([
    ['one step of a path', ['THE UFTON COURIER', 'Sport > Athletics', '', TITLE]],
    [
      'the number of an item in a newsletter',
      ['Uferblick – der Newsletter', 'Ausgabe 41 | 3. Mai 2026', '1 | THEMA DER WOCHE', TITLE],
    ],
    [
      'what the page asks leave for',
      [
        'UFINGER KURIER',
        '',
        'Wir und unsere 212 Partner verarbeiten personenbezogene Daten. Einstellungen  Zustimmen und weiter',
        '',
        TITLE,
        '',
        'Von Eva Ruhland',
      ],
    ],
    [
      'the same in English',
      ['UFTON NEWS', 'We value your privacy. Manage options / Consent', '', TITLE, 'By Jane Holt'],
    ],
    ['a pointer to a page', ['UFERBLICK', 'Ausgabe 7 · 3. Mai 2026', '', 'Rund um den Hafen S. 4', '', TITLE]],
    ['an author by her handle', ['Ufton Courier', '', TITLE, '', 'Jane Holt', 'jane.holt, harbour reporter', 'Share']],
    ['a path in wide gaps', ['Ufton Tribune', 'UK news   /   North of England', '', TITLE]],
    [
      'the subtitle of a wire in two lines',
      [
        'UFD0217 5 CI 0274',
        'Energie/Kreis',
        `${TITLE}`,
        'Utl.: Zwei Tore klemmen -',
        '      Bürgermeisterin: "Es ist zu akzeptieren" =',
        '',
        `Ufingen (UFD) - ${BODY[0]}`,
      ],
    ],
  ])('%s', (_what, head) => {
    expect(page(head).title).toBe(TITLE);
  });
});

test.each<[string, string, string]>([
  [
    'the week and who carries the paper',
    'Woche 4/2026 · Sonntag, 3. Mai 2026 · Österreichische Post AG · 2,40 €',
    'Ufinger Wochenpost',
  ],
  ['whom a newsletter is sent to', 'Ausgabe 41 | 3. Mai 2026 | an: leserin@beispiel.example', 'Ufinger Wochenpost'],
])('a day between other marks: %s', (_what, line, outlet) => {
  const { published, publisher } = page(['UFINGER WOCHENPOST', line, '', TITLE]);
  expect([published, publisher]).toEqual(['2026-05-03', outlet]);
});
