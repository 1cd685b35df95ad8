import { expect, test } from 'vitest';
import { figurePieces, passageWith } from './figures.ts';

const figures = (text: string) =>
  figurePieces(text)
    .filter((p) => p.figure)
    .map((p) => p.text);

test.each<[string, string[]]>([
  ['Es sind 1,2 Milliarden Euro und 450 Stellen.', ['1,2 Milliarden Euro', '450']],
  ['Am 4. März 2026 stieg der Kurs um 3,5 %.', ['4. März 2026', '3,5 %']],
  ['Bis Ende 2027, im Sommer 2028 oder 2030.', ['Ende 2027', 'Sommer 2028', '2030']],
  ['It fell 12% to $4.5 billion by March 2026.', ['12%', '$4.5 billion', 'March 2026']],
  ['Das Werk braucht 38 Megawatt und 2.900 Kubikmeter.', ['38 Megawatt', '2.900 Kubikmeter']],
  ['Um 14:30 Uhr waren es 20 Prozentpunkte.', ['14:30', '20 Prozentpunkte']],
  ['Der Chip H200 und die Version X90s sind Namen.', []],
  ['Mit Orion-5 und Vega‑4.7 kamen 3 Modelle, 12 davon Covid-19 zum Trotz.', ['3', '12']],
  ['Orion-5-Turbo ersetzt Lumen 2.0, die 67-Jährige zahlt 4.5 % mehr.', ['67', '4.5 %']],
  ['Vega 4.5 beat Orion-5 by 2.5 points in mid-2027, Seedling 2.0 by 3.', ['2.5', '2027', '3']],
  ['Niemand nannte eine Zahl.', []],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
  expect(
    figurePieces(text)
      .map((p) => p.text)
      .join(''),
  ).toBe(text);
});

test('the number in an outlet’s name is none', () => {
  const told = figurePieces('Radio 7 nennt 7 Fälle, Dokument 000 keinen.', ['Radio 7', 'Dokument 000', '']);
  expect(told.filter((p) => p.figure).map((p) => p.text)).toEqual(['7']);
  expect(told.map((p) => p.text).join('')).toBe('Radio 7 nennt 7 Fälle, Dokument 000 keinen.');
});

test('a figure leads to the passage that holds its digits, else to the first', () => {
  const passages = ['rund eine Milliarde', 'etwa 1,2 Milliarden Euro'];
  expect(passageWith('1,2 Milliarden', passages)).toBe(1);
  expect(passageWith('77', passages)).toBe(0);
});

test('takes time in proportion to the text', () => {
  const long = '1,1.1,1 Millionen '.repeat(20_000);
  expect(
    figurePieces(long)
      .map((p) => p.text)
      .join(''),
  ).toBe(long);
});
