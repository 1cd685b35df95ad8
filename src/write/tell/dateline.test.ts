import { expect, it } from 'vitest';
import { datelineLength } from './source-sentence.ts';

it.each([
  ['Altendorf (dpa) – Der Rat tagt.', 'Der Rat tagt.'],
  ['Altendorf, 3. Mai 2026 (dpa) – Der Rat tagt.', 'Der Rat tagt.'],
  ['Bad Altendorf, 3.5.2026 (lpd) - Der Rat tagt.', 'Der Rat tagt.'],
  ['Altendorf (lpd) 03.05.2026, 12:10 Uhr - Der Rat tagt.', 'Der Rat tagt.'],
  ['Altendorf – Der Rat tagt.', 'Der Rat tagt.'],
  ['ALTENDORF. Der Rat tagt.', 'Der Rat tagt.'],
  ['Altendorf, das Dorf (mit See), wächst.', 'Altendorf, das Dorf (mit See), wächst.'],
  ['In Altendorf, 3. Mai 2026, tagt der Rat.', 'In Altendorf, 3. Mai 2026, tagt der Rat.'],
])('what stands before a sentence is no part of it: %s', (paragraph, sentence) =>
  expect(paragraph.slice(datelineLength(paragraph))).toBe(sentence),
);
