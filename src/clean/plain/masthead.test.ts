import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { asName } from './masthead.ts';

const BODY = {
  de: 'Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.',
  en: 'The lock at Ufton will stay closed until autumn, the authority said on Monday. About 40 barges a week have to make a detour of 60 kilometres.',
};
const TITLE = 'Tore sind bis zum Herbst gesperrt';
const page = (head: string) => cleanText({ text: `${head}\n\n${BODY.de}\n\n${BODY.en}`, url: null });
const paragraphs = ({ blocks, text }: ReturnType<typeof cleanText>) =>
  blocks.filter((b) => b.role === 'paragraph' || b.role === 'heading').map((b) => text.slice(b.start, b.end));

describe('what stands above the headline', () => {
  test.each<[string, string, string | null]>([
    ['a motto below the name', `Uferblick\nMagazin am Fluss\n\n${TITLE}`, 'Uferblick'],
    ['a motto behind the name', `Uferblick – das Magazin am Fluss\n\n${TITLE}\n\n3. Mai 2026`, 'Uferblick'],
    ['a bar', `Uferfunk Nord | Breaking news and what's on\n\n${TITLE}`, 'Uferfunk Nord'],
    ['capitals', `FLUSSTECHNIK\nMagazin für Wehr und Tor\n\nEXKLUSIV\n${TITLE}`, 'Flusstechnik'],
    ['ampersand', `Lock & Weir\nThe boater's monthly — online edition\n\n${TITLE}`, 'Lock & Weir'],
    ['a frequency', `Welle Ufer 98,4 – Wir sind der Fluss\n\n${TITLE}`, 'Welle Ufer'],
    ['its shelves', `Uferpost\nPOLITIK SPORT KULTUR\n\n${TITLE}`, 'Uferpost'],
    ['a shelf in words', `Ufer-Nachrichten\nWirtschaft in der Region\n\n${TITLE}`, 'Ufer-Nachrichten'],
    ['its age', `UFTON CHRONICLE\nEstablished 1868\n\n${TITLE}`, 'Ufton Chronicle'],
    ['a section behind the name', `Ufinger Tagblatt – Standpunkt\n\n${TITLE}`, 'Ufinger Tagblatt'],
    [
      'a desk beside the day',
      `Ufinger Anzeiger\nZeitung am Fluss\n\n${TITLE}\n\n3.5.2026 | Lokalredaktion | Ilvy Harmsen`,
      'Ufinger Anzeiger',
    ],
    ['an agency as author', `Ufton Now | Breaking news\n\n${TITLE}\n\n3 May 2026\nby Weir News`, 'Ufton Now'],
    ['a magazine’s name alone', `Hafen & Fluss Magazin\n\n${TITLE}\n\n3. Mai 2026`, 'Hafen & Fluss Magazin'],
    ['a weekly’s name, no line between', `River Tech Weekly\n${TITLE}\n\nBy Mara Voss`, 'River Tech Weekly'],
    ['a host and its slogan', `ufingen24.de – schneller am Fluss\n\n${TITLE}`, 'ufingen24.de'],
    ['small letters above what they are', `wehr und tor\nein blog über schleusen\n\n${TITLE}`, 'wehr und tor'],
    ['behind page and shelf', `Seite 4 | LOKALES | Ufinger Bote – E-Paper-Ansicht\n\n${TITLE}`, 'Ufinger Bote'],
    ['beside what can be pressed', `The Ufton Review           Sign in   Subscribe\n\n${TITLE}`, 'The Ufton Review'],
    ['a short headline', 'Uferblick\nMagazin am Fluss\n\nTore bleiben\n\n3. Mai 2026', 'Uferblick'],
  ])('%s', (_, head, outlet) => {
    const a = page(head);
    expect(a.publisher).toBe(outlet);
    expect(a.title).toBe(head.includes('Tore bleiben') ? 'Tore bleiben' : TITLE);
    expect(paragraphs(a)).toEqual([BODY.de, BODY.en]);
  });

  const LEAD = 'Das Amt vertröstet die Schiffer auf den Herbst';
  test.each<[string, string, string]>([
    ['a kicker in capitals', `SCHLEUSENSTREIT\n${TITLE}\n\n${LEAD}`, TITLE],
    [
      'a headline with a dash',
      `Schleuse bei Ufingen – seit 1998 ein Streit\n\n${LEAD}`,
      'Schleuse bei Ufingen – seit 1998 ein Streit',
    ],
    [
      'a kicker that the text tells of',
      `Schleusenstreit – Magazin erhebt Vorwürfe\n\n${LEAD}`,
      'Schleusenstreit – Magazin erhebt Vorwürfe',
    ],
    ['a headline alone', `${TITLE}\n\n${LEAD}`, TITLE],
    ['the outlet above its headline without a line between', `Ufinger Bote\n${TITLE}\n\n${LEAD}`, TITLE],
  ])('%s is none', (_, head, title) => expect(page(head)).toMatchObject({ title }));
  test.each([
    ['a release at once', 'Stadt Ufingen\n\nPRESSEMITTEILUNG – zur sofortigen Veröffentlichung'],
    ['pages of an issue', 'UFERBLICK\n\nAusgabe 4/2026, S. 22–24 · Häfen / Kräne'],
    ['a shelf with its month', 'UFERBLICK\n\nHarbours – May 2026'],
    ['shelves in capitals', 'UFERBLICK\n\nSPORT | RUDERN'],
    ['an offer of the paper', 'UFERBLICK\n\nABO-SERVICE: Jetzt vier Wochen am Fluss lesen'],
    ['whom it is for', 'UFERBLICK\n\nFor the people who keep the river open'],
    ['a number of a release', 'Stadt Ufingen\n\nPRESSEMITTEILUNG Nr. 31/2026'],
    ['two things', 'UFERBLICK\n\nUnternehmen · Werften'],
    ['places', 'UFERBLICK\n\nUFINGEN · WEIDA'],
    ['a shelf of news', 'UFERBLICK\n\nNeues aus dem Wesertal'],
    ['fields of a file', 'UFERBLICK\n\nSLUG: TRANSPORT Lock gates'],
    ['an arrow', 'UFERBLICK\n\n← Ältere Beiträge zum Fluss'],
    ['a ticker', 'UFERBLICK\n\n+++ Eilmeldung vom Fluss +++'],
    ['a tabloid’s kicker', 'UFERBLICK\n\nCHAOS AN DER SCHLEUSE'],
  ])('%s is no headline', (_, above) => expect(page(`${above}\n${TITLE}\n\n3. Mai 2026`).title).toBe(TITLE));
  test('a headline in capitals stays', () =>
    expect(
      page('UFERBLICK\n\nTORE SIND BIS ZUM HERBST GESPERRT\nAmt vertröstet die Schiffer auf den Herbst').title,
    ).toBe('TORE SIND BIS ZUM HERBST GESPERRT'));
  test.each([
    ['a market report', 'Market report'],
    ['a word of the day', 'Heute'],
    ['a kicker that ends like a paper', 'Schleusen-Echo'],
  ])('%s names no outlet', (_, kicker) => expect(page(`${kicker}\n\n${TITLE}`).publisher).toBeNull());
  test('a kicker names no outlet', () =>
    expect(page(`SCHLEUSENSTREIT\n\n${TITLE}`)).toMatchObject({ title: TITLE, publisher: null }));
});

test.each([
  ['UFERKURIER', 'Uferkurier'],
  ['THE UFTON POST', 'The Ufton Post'],
  ['FLUSS & HAFEN', 'Fluss & Hafen'],
  ['UFER-NACHRICHTEN', 'Ufer-Nachrichten'],
  ['BOTE AM UFER, UFINGEN', 'Bote am Ufer, Ufingen'],
  ['UTV UFINGEN', 'UTV Ufingen'],
  ['UFTON MUSEUM OF ART', 'Ufton Museum of Art'],
  ['UTV', 'UTV'],
  ['DER UFB', 'DER UFB'],
  ['Ufinger Bote', 'Ufinger Bote'],
  ['UFINGEN aktuell', 'UFINGEN aktuell'],
])('%s is printed as %s', (printed, name) => expect(asName(printed)).toBe(name));

describe('two-digit years between slashes', () => {
  test.each<[string, string | null]>([
    ['23/03/26', '2026-03-23'],
    ['03/23/26', '2026-03-23'],
    // The page spells "kilometres".
    ['05/06/26', '2026-06-05'],
    ['1/23/26/7', null],
  ])('%s', (line, day) => expect(page(`${TITLE}\n\n${line}`).published).toBe(day));
});
