/** Heads as they stand in the wild: senders above releases, slogans and days below a name, authors in odd places. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const DE =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const EN =
  'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.';
const read = (head: string, body = DE) => {
  const { title, publisher, published, byline } = cleanText({ text: `${head}\n\n${body}\n\n${body}`, url: null });
  return { title, publisher, day: published?.slice(0, 10) ?? null, by: byline.join(', ') };
};
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';

describe('who sent a release is not its headline', () => {
  const title = 'Lock at Ufton to stay closed until autumn';
  test.each<[string, string, string]>([
    [
      'a menu and a mark below',
      'UFTON INSTITUTE OF LOCKS AND WEIRS\nResearch  |  Study  |  People  |  News & Media  |  Give\n\nSkip to main content\n\nMEDIA RELEASE – FOR IMMEDIATE USE\n5 May 2026',
      'Ufton Institute of Locks and Weirs',
    ],
    [
      'an embargo',
      'UFTON UNIVERSITY PRESS OFFICE\nStrictly embargoed until 00:01 BST, Tuesday 5 May 2026',
      'Ufton University',
    ],
    [
      'a telephone',
      'UFTON COUNTY LOCK AUTHORITY\n*** NEWS RELEASE ***\nMay 5, 2026\nMedia line: 555-0142',
      'Ufton County Lock Authority',
    ],
  ])('%s', (_, head, publisher) =>
    expect(read(`${head}\n\n${title}`, EN)).toEqual({ title, publisher, day: '2026-05-05', by: '' }),
  );
  test('all in one line', () =>
    expect(
      read(`Uferweg Oberland e. V. · Pressemitteilung · Sperrfrist: 5. Mai 2026, 10 Uhr\n\n${TITLE}`),
    ).toMatchObject({
      title: TITLE,
      publisher: 'Uferweg Oberland e. V.',
      day: '2026-05-05',
    }));
});

describe('names, slogans and ways above the headline', () => {
  test.each<[string, string, string]>([
    ['stars', `Ufer-Kahn ★ Die Zeitung am Fluss ★\nMittwoch, 6. Mai 2026\n\n${TITLE}`, 'Ufer-Kahn'],
    ['strokes', `uferblick.de /// Nachrichten für Schiffer\nNews  Tests  Jobs  Forum\n\n${TITLE}`, 'uferblick.de'],
    [
      'how it comes',
      `Sonntags in Ufingen\nKostenlos in alle Haushalte · 3. Mai 2026\n\nDIE KOLUMNE\n\n${TITLE}`,
      'Sonntags in Ufingen',
    ],
    [
      'a way without blanks',
      `Ufinger Stadtblick\nStartseite|Ufingen|${TITLE}\n\nAbo Leben in Ufingen\n${TITLE}`,
      'Ufinger Stadtblick',
    ],
    [
      'small letters above a bar',
      `das wehr\nHören ▶ | Nachrichten | Region | Team\n\n${TITLE}\n\n3. Mai 2026`,
      'das wehr',
    ],
    [
      'the name again',
      `Uferkreis Aktuell +++ Blaulicht +++ Uferkreis Aktuell\n\n${TITLE}\n\n3. Mai 2026`,
      'Uferkreis Aktuell',
    ],
    [
      'the day in the same block',
      `Global Barge Monitor\nIntelligence for the trade\n3 May 2026\n${TITLE}\nReeder klagen über Umwege`,
      'Global Barge Monitor',
    ],
  ])('%s', (_, head, publisher) => expect(read(head)).toMatchObject({ title: TITLE, publisher }));

  test('two shelves side by side are no headline', () =>
    expect(
      read('Ufinger Bote\n\nUnternehmen | Schifffahrt\n\nSCHLEUSE BLEIBT ZU, REEDER KLAGEN\n\n3. Mai 2026').title,
    ).toBe('SCHLEUSE BLEIBT ZU, REEDER KLAGEN'));
  test('a headline of one word stands below its author', () =>
    expect(
      read(
        'Ufinger Bote\n\nMEINUNG › KOMMENTAR\nROMAN HARMSEN\n\nVersandet\n\nWer sich so verschätzt, braucht keine Werbung, sondern eine Aufsicht\n\n3. Mai 2026',
      ).title,
    ).toBe('Versandet'));
  test('a correction’s note is no headline', () =>
    expect(
      read(`Ufinger Bote\n\nEILT – WIEDERHOLUNG mit Korrektur im 2. Absatz (Zahl berichtigt)\n${TITLE}`).title,
    ).toBe(TITLE));
  test('where a release was written is not who sent it', () =>
    expect(
      cleanText({ text: `Stadt Ufingen\nRathaus\n\n${TITLE}\n\n${DE}\n\nUfingen, 3. Mai 2026`, url: null }).publisher,
    ).toBe('Stadt Ufingen'));
});

describe('authors in odd places', () => {
  test.each<[string, string, string]>([
    ['alone above the text', `Ufinger Bote\n\n${TITLE}\n\nJan-Bernd Lükensen`, 'Jan-Bernd Lükensen'],
    ['before the pictures', `Ufinger Bote\n\n${TITLE}\n\nText: Ilvy Harmsen    Bilder: Lena Kern`, 'Ilvy Harmsen'],
    ['behind the genre', `Ufinger Bote\n\nMEINUNG | Ilvy Harmsen\n\n${TITLE}`, 'Ilvy Harmsen'],
    ['of the house', `Ufinger Bote\n\n${TITLE}\n\nVon unserem Redaktionsmitglied Ilvy Harmsen`, 'Ilvy Harmsen'],
    ['asking', `Ufinger Bote\n\n${TITLE}\n\nDas Gespräch führte Ilvy Harmsen.`, 'Ilvy Harmsen'],
    ['buttons', `Ufinger Bote\n\n${TITLE}\n\n3. Mai 2026\nTeilen Merken`, ''],
  ])('%s', (_, head, by) => expect(read(head).by).toBe(by));
  test('at the end of a comment’s lead', () =>
    expect(
      read(`Ufinger Bote\n\nKommentar zur Schleuse\n${TITLE}\n\nDas ist falsch, meint Ilvy Harmsen.\n\n3. Mai 2026`).by,
    ).toBe('Ilvy Harmsen'));
});

describe('days in other forms', () => {
  test.each<[string, string | null]>([
    ['UFTON, Ore., May 3, 2026 – The lock stays closed. ', '2026-05-03'],
    ['LONDON, 3 May 2026 – The lock stays closed. ', '2026-05-03'],
  ])('%s', (lead, day) => expect(read('Lock at Ufton to stay closed', lead + EN).day).toBe(day));
  test('a short year on a British page', () =>
    expect(read('Update on the lock at Ufton\n05/06/26', `${EN} The harbour is run by the county council.`).day).toBe(
      '2026-06-05',
    ));
  test('the month of an issue', () =>
    expect(
      cleanText({
        text: `LOCK & WEIR\nThe boater's monthly\n\nPlant room | June 2026 issue\n\nLock at Ufton stays closed\n\n${EN}`,
        url: null,
      }).published,
    ).toBe('2026-06'));
  test('a wire with its name as its sign', () =>
    expect(
      cleanText({
        text: `uferpress Nachrichtenagentur\n> Basisdienst\n\nupr 061 4 rl 338\n\n${TITLE} =\n\nUfingen (uferpress) - ${DE}\n\n${DE}\n\nuferpress jh yy\n061530 Mai 26`,
        url: null,
      }),
    ).toMatchObject({ title: TITLE, published: '2026-05-06T15:30' }));
});

describe('what stands side by side or below a name', () => {
  const title = 'Lock at Ufton: who shuts it, anyway?';
  test('a slogan above the menu', () =>
    expect(
      read(
        `LOCKS & WEIRS QUARTERLY\nFor builders, keepers and lock owners\nFeatures | Standards | Tools | Shop\n\nFEATURE\n${title}\nBy Mara Holt, contributing editor`,
        EN,
      ),
    ).toMatchObject({ title, publisher: 'Locks & Weirs Quarterly' }));
  test('what a desk keeps of a text is no headline', () =>
    expect(
      read(
        `Ufton Local News Service\nFOR SUBSCRIBERS – free to edit with credit\n\nSlug: LOCK\nFiled: 13/05/2026 08:40\nReporter: Mara Holt\n\nLock at Ufton to stay closed until autumn`,
        EN,
      ),
    ).toMatchObject({ title: 'Lock at Ufton to stay closed until autumn', day: '2026-05-13' }));
  test('a release that is free to print', () =>
    expect(
      read(
        `Ufton Borough Council\nwww.ufton-bc.example/news\n\nPress release – for immediate use\n7 May 2026\n\n${title}`,
        EN,
      ),
    ).toMatchObject({
      title,
      publisher: 'Ufton Borough Council',
      day: '2026-05-07',
    }));
  test('a company that speaks to the press', () =>
    expect(
      read(
        `Molkerei Uferthal eG · Presse und Verbraucherinformation\n\nWICHTIGE VERBRAUCHERINFORMATION\nUfingen, 7. Mai 2026\n\n${TITLE}`,
      ),
    ).toMatchObject({ title: TITLE, publisher: 'Molkerei Uferthal eG', day: '2026-05-07' }));
  test('how often a paper comes is no headline', () =>
    expect(
      read(`LOCKS & WEIRS\nThe fortnightly for river engineers\n\nNEWS | 03.05.26\n\n${title}\nby Mara Holt`, EN),
    ).toMatchObject({
      title,
    }));
  test('the label of a ticker beside its headline', () =>
    expect(
      read(
        'FLUSSWELLE 98,2 – Dein Radio\nLive hören ▶   Playlist   Gewinnspiel   Verkehr   Blitzer\n\nLIVETICKER  Schleuse in Ufingen: Alle Entwicklungen\n\nZuletzt aktualisiert: So, 03.05.26, 19:20',
      ),
    ).toMatchObject({ title: 'Schleuse in Ufingen: Alle Entwicklungen', publisher: 'Flusswelle' }));
  test.each<[string, string, string]>([
    ['place and day of a letter', 'Neu Ufingen im Tal, am 3.5.2026', '2026-05-03'],
    [
      'author, day and the hour of a change',
      'Mara Voss, 3. Mai 2026, 16:45 Uhr (aktualisiert 18:10 Uhr)',
      '2026-05-03',
    ],
    ['place, "den" and a month', 'Ufingen, den 3. Mai 2026', '2026-05-03'],
  ])('%s', (_, line, day) => expect(read(`Weidaer Bote\n\n${line}\n\n${TITLE}`)).toMatchObject({ title: TITLE, day }));
  test('a day of the week beside the author has the year of the rights', () => {
    const page = `The Ufton Herald\n\nLock at Ufton to stay closed until autumn\nMara Holt, staff writer        Thursday, Sept. 4\n\n${EN}\n\n${EN}\n\nCopyright 2025, Lockside News Group`;
    expect(cleanText({ text: page, url: null }).published).toBe('2025-09-04');
  });
});

describe('a name above a slogan and the menu', () => {
  const title = 'Lock at Ufton: who shuts it, anyway?';
  test.each<[string, string, string]>([
    [
      'a bar',
      'The Small Lock Keeper\nA blog about locks and the people who mind them\nAbout | Archive | Locks | Wills',
      'The Small Lock Keeper',
    ],
    [
      'things side by side',
      'Locks & Mutterings\none slow boat from the back\nHome   Boats   Locks   Moaning   About me\nSearch this blog',
      'Locks & Mutterings',
    ],
    [
      'entries in capitals below an address',
      'https://ufton-today.example/2026/05/03/lock\nufton today\nNEWS REGION CULTURE BUSINESS WEATHER',
      'ufton today',
    ],
    ['with what it is behind a dash', 'Ufton Courier – E-Paper\nHome   Local   Sport   Culture', 'Ufton Courier'],
  ])('%s', (_, head, publisher) => expect(read(`${head}\n${title}`, EN)).toMatchObject({ title, publisher }));
  test.each<[string, string]>([
    ['short years between bars', '03|05|26'],
    ['a Roman month', '3.V.26'],
    ['who posted it, and when', 'Henrike Solms — eingestellt am 3. Mai 2026 — 1 Kommentar'],
  ])('%s', (_, line) =>
    expect(read(`Weidaer Bote\n\n${line}\n\n${TITLE}`)).toMatchObject({ title: TITLE, day: '2026-05-03' }),
  );
  test('when only the reader of that day could know is no headline', () =>
    expect(read(`Weidaer Bote\n\nGestern, 17:12 Uhr\n\n${TITLE}`).title).toBe(TITLE));
  test('a shelf in capitals is no headline', () =>
    expect(read(`Weidaer Bote\n\nTECHNIK + RECHT\nSeite 12\n\n${TITLE}`).title).toBe(TITLE));
});

test.each([
  ['ByTom Brandt', 'Tom Brandt'],
  ['Geschrieben vonEva Ruhland', 'Eva Ruhland'],
  ['Kolumne von Eva Ruhland - 3.5.2026 um 08:52 Uhr - 12 Kommentare', 'Eva Ruhland'],
  ['ByDesign baut um', ''],
])('%s: whose text it is', (line, by) => expect(read(`${TITLE}\n\n${line}`).by).toBe(by));

describe('a station above its headline', () => {
  test.each<[string, string]>([
    ['Regionalfunk Ufertal', 'Regionalfunk Ufertal'],
    ['KREISRADIO 77', 'Kreisradio 77'],
    ['Ufermark heute – Online', 'Ufermark heute'],
  ])('%s', (name, publisher) => {
    const found = read(`${name}\n${TITLE}\n5. Mai 2026, 7.00 Uhr`);
    expect(found).toMatchObject({ title: TITLE, publisher, day: '2026-05-05' });
  });
});
