/** Lines between the outlet and the headline that only tell day, place, author, or what the outlet says of itself. */
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const DE =
  'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.';
const EN =
  'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.';
const TITLE = 'Schleuse bleibt bis zum Herbst gesperrt';
const ENGLISH = 'Lock at Ufton to stay closed until autumn';
const read = (text: string, seen?: string) => {
  const { title, publisher, published, byline } = cleanText({ text, url: null, ...(seen && { hint: { seen } }) });
  return { title, publisher, published, byline };
};
const german = (head: string, opening = '') => read(`${head}\n\n${TITLE}\n\n${opening}${DE}\n\n${DE}`);

describe('the line of the day', () => {
  test('of a ticker', () =>
    expect(
      german('Ufer-Ticker\n+++ Dienstag, 5.5.2026, 20:48 Uhr +++ Ufingen +++ Verkehr/Schleusen +++'),
    ).toMatchObject({
      publisher: 'Ufer-Ticker',
      published: '2026-05-05T20:48',
      title: TITLE,
    }));
  test('with place and who wrote it', () =>
    expect(german('Schleusen am Ufer – Magazin\nNeu Ufingen, 5. Mai 2026 | Redaktion: Ilvy Harmsen')).toEqual({
      publisher: 'Schleusen am Ufer',
      published: '2026-05-05',
      title: TITLE,
      byline: ['Ilvy Harmsen'],
    }));
  test.each(['UFTON, May 5 (riverwire) 17:06 GMT', 'UFTON, May 5 (riverwire)', 'UFTON, 5 May (riverwire) 5:06 pm'])(
    'stamped by a wire: %s',
    (stamp) =>
      expect(read(`riverwire\n${stamp}\nBy Jane Holt\n\n${ENGLISH}\n\n${EN}\n\n${EN}`, '2026-06-20')).toEqual({
        publisher: 'riverwire',
        published: '2026-05-05',
        title: ENGLISH,
        byline: ['Jane Holt'],
      }),
  );
  test('below a newsroom, above its reporter', () =>
    expect(
      read(
        `Ufton Sound FM – Newsroom\nTuesday 5 May 2026, 4.15pm\nReporter: Jane Holt\n\n${ENGLISH}\n\n${EN}\n\n${EN}`,
      ),
    ).toEqual({ publisher: 'Ufton Sound FM', published: '2026-05-05T16:15', title: ENGLISH, byline: ['Jane Holt'] }));
});

describe('who wrote it, in the line of the day', () => {
  test.each([
    '5. Mai 2026 / Firmen / Text: Ilvy Harmsen',
    '5. Mai 2026 | Lokales | Von unserer Redakteurin Ilvy Harmsen',
    '5. Mai 2026, 7.30 Uhr | Redaktion: Ilvy Harmsen',
    '5. Mai 2026 – Red.: Ilvy Harmsen',
  ])('%s', (line) =>
    expect(german(`Ufinger Bote\n${line}`)).toMatchObject({ publisher: 'Ufinger Bote', byline: ['Ilvy Harmsen'] }),
  );
  test('whose surname ends like a noun', () =>
    expect(german('Ufinger Bote\n5. Mai 2026 – Red.: Swenja Kahlmann').byline).toEqual(['Swenja Kahlmann']));
});

describe('who publishes', () => {
  test.each([
    [
      'Landkreis Ufingen – Die Landrätin\nPressestelle\n\nPRESSEMITTEILUNG Nr. 14/2026\n5. Mai 2026',
      'Landkreis Ufingen',
    ],
    ['Ufinger Anzeiger ONLINE\n5. Mai 2026', 'Ufinger Anzeiger'],
    ['Ufer-Ticker (ut)\nSchleusen/Verkehr – Zusammenfassung 1630\n5. Mai 2026', 'Ufer-Ticker'],
    ['Stadt Ufingen\nPresseportal der Ämter\n5. Mai 2026', 'Stadt Ufingen'],
  ])('%s', (head, publisher) => expect(german(head, 'Ufingen (ut). ')).toMatchObject({ publisher, title: TITLE }));
});

describe("an agency's sign and name", () => {
  test.each([
    ['Ufingen (ufd) 5. Mai 2026, 11:22 Uhr – ', 'ufd 0214 vm 4 lan'],
    ['Ufingen, 5. Mai (ufd) ', 'ufd0418 4 wir 310'],
  ])('%s', (opening, number) =>
    expect(german(`ufd – Uferländischer Nachrichtendienst\n${number}\nSchleusen/Umwelt`, opening)).toMatchObject({
      publisher: 'ufd – Uferländischer Nachrichtendienst',
      title: TITLE,
    }),
  );
});

describe('what stands over every text', () => {
  test.each([
    ['Ufton Post', 'Your river, your paper'],
    ['Ufton Today', 'River news, free for all'],
    ['Ufton Barges Ltd', 'Statement to passengers and media'],
  ])('%s: %s', (name, motto) =>
    expect(read(`${name}\n${motto}\nTuesday 5 May 2026\n\n${ENGLISH}\n\n${EN}\n\n${EN}`)).toMatchObject({
      publisher: name,
      title: ENGLISH,
      published: '2026-05-05',
    }),
  );
  test.each(['In eigener Sache', 'Sport vor Ort', 'EILMELDUNG – aktualisiert', 'Meldungen aus Schleusen und Wehren'])(
    'Ufinger Bote: %s',
    (shelf) =>
      expect(german(`Ufinger Bote\n${shelf}\n5. Mai 2026`)).toMatchObject({ publisher: 'Ufinger Bote', title: TITLE }),
  );
  test('a notice to those it is about may be the headline', () =>
    expect(read(`UFTON DENTAL GROUP\nNotice to patients\n5 May 2026\n\n${EN}\n\n${EN}`).title).toBe(
      'Notice to patients',
    ));
});
