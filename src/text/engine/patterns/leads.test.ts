import { expect, it } from 'vitest';
import { emptyDoc } from '../pipeline.ts';
import { tokenize } from '../sentences/tokens.ts';
import { wordsOf } from '../sentences/words.ts';
import { type Led, leadsOf, led } from './leads.ts';

const textOf = (text: string) => leadsOf(wordsOf({ ...emptyDoc({ text, lang: 'de' }), tokens: tokenize(text) }));

const PATTERNS: Readonly<Record<string, Led>> = {
  word: led(/(?<!\p{L})(?:höchst(?:stand|wert)|in der spitze|full[- ]year)(?!\p{L})/iu),
  inside: led(/kosten|\d+-fach/iu),
  space: led(/\s(?:zufolge|laut)(?!\p{L})/u),
  two: led(/(?<!\p{L})(?:bis|ab)\s|(?<!\p{L})von/iu),
  cued: led(/^\p{Lu}\p{L}+ (?:hat|haben) /u, /(?<!\p{L})(?:hat|haben)/u),
  mark: led(/[’']s\b/u),
};

it.each([
  ['word', 'Der Höchststand ist erreicht.', true],
  ['word', 'In der Spitze waren es 40.', true],
  ['word', 'In einer Spitze waren es 40.', false],
  ['word', 'Binder Spitze', false],
  ['word', 'the FULL-year results', true],
  ['word', 'the Full\nyear', false],
  ['word', 'Nach-Höchstwert', true],
  ['inside', 'Die Mehrkosten steigen.', true],
  ['inside', 'das 12-fache', true],
  ['inside', 'Er kostet nichts.', false],
  ['space', 'dem Amt zufolge', true],
  ['space', 'zufolge', false],
  ['two', 'Er kam von hier.', true],
  ['two', 'Abend', false],
  ['cued', 'Anna hat Recht.', true],
  ['cued', 'Sie sagt, Anna hat Recht.', false],
  ['cued', 'Anna lacht.', false],
  ['mark', 'Lumera’s plan', true],
])('asks %s of "%s" as the pattern alone', (name, text, expected) => {
  const pattern = PATTERNS[name]!;
  expect(pattern.pattern.test(text)).toBe(expected);
  expect(textOf(text).says(pattern, 0, text.length)).toBe(expected);
});

it('answers for each passage of a text what the pattern says of it, also where the passage cuts words', () => {
  const text = 'Der Höchststand von 12-fach, dem Amt zufolge: in der Spitze Überhöchstwert bis 3 Mehrkosten’s.';
  const leads = textOf(text);
  for (let start = 0; start < text.length; start++)
    for (let end = start; end <= text.length; end += 7)
      for (const pattern of Object.values(PATTERNS)) {
        const passage = text.slice(start, end);
        expect([passage, leads.find(pattern, start, end)?.index]).toEqual([
          passage,
          pattern.pattern.exec(passage)?.index,
        ]);
      }
});

it('refuses a pattern that no word leads in', () => {
  expect(() => led(/\p{Lu}\p{L}+ hat/u)).toThrow('no word leads in');
});
