/** A name, its details, a blank line, the headline: the commonest head, and what looks like it. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const DE =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const EN =
  'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.';
const read = (head: string, body = DE) => {
  const { title, publisher, published } = cleanText({ text: `${head}\n\n${body}\n\n${body}`, url: null });
  return { title, publisher, day: published?.slice(0, 10) ?? null };
};
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';
const ENGLISH = 'Lock at Ufton to stay closed until autumn';

describe('the name above its details', () => {
  test.each<[string, string, string]>([
    [
      'with a small word',
      'UFERSPIEGEL online\nPolitik · 5. Mai 2026 · 16:10 Uhr · Von Ilvy Harmsen',
      'UFERSPIEGEL online',
    ],
    ['of a trade', 'Wasserwirtschaft heute\nDienstag, 5. Mai 2026\nVon Ilvy Harmsen', 'Wasserwirtschaft heute'],
    ['with what it is', 'schleuse-kompakt | Branchendienst\n05.05.2026 · Redaktion', 'schleuse-kompakt'],
    [
      'of two firms',
      'Ufertec AG / Schleusenbau Weida GmbH & Co. KG\nGemeinsame Presseinformation, 5. Mai 2026',
      'Ufertec AG',
    ],
    [
      'of a club',
      'SV Blau-Rot Ufingen 1912 e. V.\nVereinsmitteilung vom 5. Mai 2026',
      'SV Blau-Rot Ufingen 1912 e. V.',
    ],
  ])('%s', (_, head, publisher) =>
    expect(read(`${head}\n\n${TITLE}`)).toEqual({ title: TITLE, publisher, day: '2026-05-05' }),
  );
  test('beside a shelf, and where it was reported from', () => {
    const want = { title: ENGLISH, publisher: 'Inland Barge Monitor', day: '2026-05-05' };
    expect(read(`Inland Barge Monitor\nMay 5, 2026 | Locks & Weirs\nby Jane Holt\n\n${ENGLISH}`, EN)).toEqual(want);
    expect(
      read(`INLAND BARGE MONITOR\n5 May 2026\nFrom the Ufton Locks Meeting, by Jane Holt\n\n${ENGLISH}`, EN),
    ).toEqual(want);
  });
});

test('a headline above its day stays the headline, whatever leads into the text', () =>
  expect(read(`${TITLE}\n5. Mai 2026, 18:55 Uhr\n\nWas Schiffer auf der Weida jetzt wissen müssen`).title).toBe(TITLE));

describe('who speaks where no line names an outlet', () => {
  test.each<[string, string, string]>([
    ['a firm on its dated page', `MOLKEREI UFERTHAL eG\n${TITLE}\n5. Mai 2026`, 'Molkerei Uferthal eG'],
    ['a service beside the hour', `${TITLE}\n\nWirtschaftsdienst Süd, 5.5.2026, 11:20 Uhr`, 'Wirtschaftsdienst Süd'],
    ['an agency by its sign', `Ufingen (dpa) 05.05.2026 – 15:48\n\n${TITLE}`, 'dpa'],
  ])('%s', (_, head, publisher) => expect(read(head)).toEqual({ title: TITLE, publisher, day: '2026-05-05' }));
  test('an agency by its dateline', () =>
    expect(read(`${TITLE}`, `Ufingen, 5. Mai 2026 (dpa) – ${DE}`)).toMatchObject({
      publisher: 'dpa',
      day: '2026-05-05',
    }));
});

test('a release that names its sender only in its first sentence', () =>
  expect(
    read(
      `PRESS RELEASE\nUFTON, 5 May 2026 /Lockwire/\n\n${ENGLISH}`,
      `Ufton Locks Ltd, which builds weirs, today said this. ${EN}`,
    ),
  ).toMatchObject({ title: ENGLISH, publisher: 'Ufton Locks Ltd' }));

test('the day behind whoever calls himself so', () =>
  expect(
    read(`uferkurve.example – das Blau-Rot-Fanblog\n\n${TITLE}\ngeschrieben von „Frau Seerose“ am 5. Mai 2026`),
  ).toEqual({
    title: TITLE,
    publisher: 'uferkurve.example',
    day: '2026-05-05',
  }));

describe('the headline where the block shows it', () => {
  test.each<[string, string, string, string, string]>([
    [
      'below what an office sends',
      `STADT UFINGEN – PRESSEMITTEILUNG\nNr. 118/2026\nUfingen, 5.5.2026\n\n${TITLE}`,
      TITLE,
      'Stadt Ufingen',
      DE,
    ],
    [
      'below a service and its sign',
      `Landesdienst Ufer (ldu)\nDienstag, 5.5.2026, 13.38 Uhr\n\n${TITLE}`,
      TITLE,
      'Landesdienst Ufer',
      `Ufingen (ldu). ${DE}`,
    ],
    [
      'below what a name is for',
      `ufer+feld aktuell\nFachportal für Schiffer\nDi 05.05.2026 / Redaktion: Gerd Harmsen\n\n${TITLE}`,
      TITLE,
      'ufer+feld aktuell',
      DE,
    ],
    [
      'between plusses',
      `Ufinger Anzeiger – Liveticker\nDienstag, 5. Mai 2026\n\n+++ Schleuse bei Ufingen: Was wir wissen +++`,
      '+++ Schleuse bei Ufingen: Was wir wissen +++',
      'Ufinger Anzeiger',
      DE,
    ],
    [
      'right below a name, above the day',
      `Weir & Quay Live\n${ENGLISH}\n\n5 May 2026, 18:40\nLive desk`,
      ENGLISH,
      'Weir & Quay Live',
      EN,
    ],
    [
      'of one word below an address',
      'niederufer-bloggt.example\nDrüben\nvon Ilvy Harmsen am 5.5.2026',
      'Drüben',
      'niederufer-bloggt.example',
      DE,
    ],
    [
      'below a name in capitals',
      'UFTON LOCKS GROUP\nNotice to skippers\nMay 5, 2026',
      'Notice to skippers',
      'Ufton Locks Group',
      EN,
    ],
  ])('%s', (_, head, title, publisher, body) =>
    expect(read(head, body)).toEqual({ title, publisher, day: '2026-05-05' }),
  );
  test.each<[string, string, string]>([
    [
      'behind the desk of a house',
      `Regionalwelle Weidatal – Onlineredaktion\nStand: 5. Mai 2026, 16 Uhr\n\n${TITLE}`,
      'Regionalwelle Weidatal',
    ],
    [
      'behind a blog and its motto',
      `Uferblog – Ufingen von unten\n5. Mai 2026 um 21:12 von „Seerose“\n\n${TITLE}`,
      'Uferblog',
    ],
    [
      'of a town’s blog',
      `Ufinger Stadtblog\nEintrag vom 5. Mai 2026, 20:31 – Autorin: Ilvy Harmsen\n\n${TITLE}`,
      'Ufinger Stadtblog',
    ],
    [
      'behind a firm and its press',
      `Uferwerk Technik AG – Presse\nUfingen, 5. Mai 2026\n\n${TITLE}`,
      'Uferwerk Technik AG',
    ],
    ['of a greeting', `Hallo Ufertal! – Ihr Lokalradio\nDienstag, 5.5.2026, 17:30 Uhr\n\n${TITLE}`, 'Hallo Ufertal!'],
    [
      'above a shelf in capitals',
      `Ufinger Bote\nHANDEL AM FLUSS\n\n${TITLE}\n\nvon Ilvy Harmsen, Di., 5.5.2026`,
      'Ufinger Bote',
    ],
    [
      'of an office and its number',
      `Landesamt für Schleusen\nPressestelle – Mitteilung 88/26\n5. Mai 2026\n\n${TITLE}`,
      'Landesamt für Schleusen',
    ],
    [
      'of a part of a union',
      `Gewerkschaft Schleusen und Wehre (GSW), Bezirk Nord\nPRESSEINFORMATION\n5. Mai 2026\n\n${TITLE}`,
      'Gewerkschaft Schleusen und Wehre',
    ],
  ])('%s', (_, head, publisher) => expect(read(head)).toEqual({ title: TITLE, publisher, day: '2026-05-05' }));
  test.each<[string, string, string, string | null]>([
    ['a station', `Weir FM News\nTuesday 5 May 2026\nUpdated 9.14am\n\n${ENGLISH}`, 'Weir FM News', '2026-05-05'],
    ['a day without its year', `Weir Radio News\nTuesday 5 May, updated 6.05pm\n\n${ENGLISH}`, 'Weir Radio News', null],
    [
      'what an office is after',
      `Ufton & District Police\nPress office – Call for help\n5 May 2026\n\n${ENGLISH}`,
      'Ufton & District Police',
      '2026-05-05',
    ],
    [
      'a monitor',
      `River Trade Monitor\nMay 5, 2026 – by Ilvy Harmsen\n\n${ENGLISH}`,
      'River Trade Monitor',
      '2026-05-05',
    ],
    [
      'a firm in capitals',
      `UFTON LOCKS LTD\nRegulatory announcement, 5 May 2026, 07:00\n\n${ENGLISH}`,
      'Ufton Locks Ltd',
      '2026-05-05',
    ],
  ])('%s', (_, head, publisher, day) => expect(read(head, EN)).toEqual({ title: ENGLISH, publisher, day }));
  test('a shelf above it is none', () =>
    expect(read(`Ufinger Bote\nKultur\n5. Mai 2026\n\n${TITLE}`)).toEqual({
      title: TITLE,
      publisher: 'Ufinger Bote',
      day: '2026-05-05',
    }));
});

test('the day and hour behind the sign of an agency', () =>
  expect(read(`Ufer-Pressedienst (upd)\n\n${TITLE}`, `Ufingen (upd) 05.05.2026, 12:10 Uhr - ${DE}`)).toEqual({
    title: TITLE,
    publisher: 'Ufer-Pressedienst',
    day: '2026-05-05',
  }));
test.each([
  ['stamped below', `Ufingen (ufk) – ${DE}`, 'ufk/ih 051523 Mai 26', '2026-05-05'],
  ['stamped below with a stroke', `Ufingen (ufk) – ${DE}`, 'ufk/05.05.2026/15:10', '2026-05-05'],
  ['called so', `Ufingen (ufk) – ${DE} Das sagte sie der Agentur ufk.`, '', null],
])('a sign that is an agency’s: %s', (_, body, foot, day) => {
  const { publisher, published } = cleanText({ text: `${TITLE}\n\n${body}\n\n${DE}\n\n${foot}`, url: null });
  expect([publisher, published?.slice(0, 10) ?? null]).toEqual(['ufk', day]);
});
test('a reporter’s sign is none', () =>
  expect(cleanText({ text: `${TITLE}\n\nUfingen (ih) – ${DE}\n\n${DE}`, url: null }).publisher).toBeNull());

test('the day beside an interviewer', () =>
  expect(
    read(
      `Ufer & Weide\nDas Onlinemagazin für Schiffer\n\n${TITLE}\nInterview: Ilvy Harmsen · veröffentlicht am 5. Mai 2026`,
    ),
  ).toMatchObject({
    title: TITLE,
    day: '2026-05-05',
  }));
