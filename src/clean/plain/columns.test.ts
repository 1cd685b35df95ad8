import { describe, expect, test } from 'vitest';
import { partHead } from './columns.ts';
import { columnsOf } from './gaps.ts';
import { readLines } from './line.ts';

describe('what stands side by side in a line', () => {
  test.each<[string, readonly string[]]>([
    ['Ufinger Bote      Abo    Anmelden', ['Ufinger Bote', 'Abo', 'Anmelden']],
    ['Lokales  Sport  Kultur', ['Lokales', 'Sport', 'Kultur']],
    ['Hochschule    Donnerstag, 13.11.2025', ['Hochschule', 'Donnerstag, 13.11.2025']],
    ['By Mara Voss\t3rd May 2026', ['By Mara Voss', '3rd May 2026']],
    ['ufer-online  |  Menü ☰  |  Suche', ['ufer-online', 'Menü ☰', 'Suche']],
    ['Abo  Anmelden', ['Abo', 'Anmelden']],
    ['Text: Mara Voss  Fotos: Lena Kern', ['Text: Mara Voss', 'Fotos: Lena Kern']],
    // one narrow gap is a slip of the keyboard
    ['Der Fluss  steigt weiter', []],
    ['Meinung  >  Kolumnen', []],
    ['Schleuse bleibt gesperrt', []],
    ['', []],
  ])('%j', (line, parts) => expect(columnsOf(line)).toEqual(parts));
});

describe('only the head is parted', () => {
  const parted = (source: string, end = 9) => partHead(readLines(source), end).map((l) => l.text);
  test.each<[string, string[]]>([
    ['Uferblick      Abo\nTore zu', ['Uferblick', 'Abo', 'Tore zu']],
    ['Uferblick | Menü | Suche', ['Uferblick', 'Menü', 'Suche']],
    // a name with what it says of itself, and what is no menu
    ['Uferblick | Das Magazin am Fluss', ['Uferblick | Das Magazin am Fluss']],
    ['ANZEIGE    Treppenlifte ab 2.990 €', ['ANZEIGE Treppenlifte ab 2.990 €']],
    ['Das war der Abend.    Wir schließen den Blog.', ['Das war der Abend. Wir schließen den Blog.']],
  ])('%j', (source, lines) => expect(parted(source)).toEqual(lines));
  test('below it nothing is', () =>
    expect(parted('Tore zu\nUfingen      Weida', 1)).toEqual(['Tore zu', 'Ufingen Weida']));
});
