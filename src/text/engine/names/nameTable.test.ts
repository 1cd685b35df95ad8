import { describe, expect, it } from 'vitest';
import { LISTED, listedAs, nameTable } from './nameTable.ts';

const { city, firstName, genitive, hyphened, surname, townHere } = LISTED;
const table = nameTable([
  ['Oslo', city],
  ['Kiel', townHere],
  ['Lea', firstName],
  ['Klaus', firstName | surname],
]);

describe('listedAs', () => {
  it.each([
    ['Oslo', city],
    ['Oslos', city | genitive],
    ['OSLO', 0],
    ['KLAUS', firstName | surname],
    ['Kiel-Nord', townHere | hyphened],
    ['Klaus', firstName | surname],
    ['Klau', 0],
    ['Leas', 0],
    ['Nord-Kiel', 0],
    ['', 0],
  ])('%s', (word, kinds) => {
    expect(listedAs(table, word)).toBe(kinds);
  });

  it('knows nothing from an empty list', () => {
    expect(listedAs(nameTable([]), 'Oslo')).toBe(0);
  });

  it('finds every word of a long list, and hardly any other', () => {
    const long = nameTable(Array.from({ length: 5000 }, (_, i): [string, number] => [`Wort${i}`, 1 + (i % 255)]));
    const wrong = Array.from({ length: 5000 }, (_, i) => i).filter((i) => listedAs(long, `Wort${i}`) !== 1 + (i % 255));
    expect(wrong.length).toBeLessThan(3);
    const others = Array.from({ length: 5000 }, (_, i) => listedAs(long, `Satz${i}`));
    expect(others.filter((kinds) => kinds !== 0).length).toBeLessThan(3);
  });

  it('ends in a table without an empty slot', () => {
    expect(listedAs({ kinds: new Uint8Array(4).fill(1), prints: new Uint16Array(4) }, 'Oslo')).toBeLessThan(2);
  });
});
