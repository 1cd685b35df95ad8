import { expect, it } from 'vitest';
import { passagesOf } from './passages.ts';
import { twinOfPattern } from './twins.ts';

const twinOfText = (text: string): string | null =>
  passagesOf(`a text that is long enough${text}`).twin?.slice(26) ?? null;

const PATTERNS: readonly RegExp[] = [
  /(?<!\p{L})(?:umsatz|größe)(?!\p{L})/iu,
  /\p{Lu}\p{Ll}+/u,
  /\p{Lu}\p{Ll}+/iu,
  /[^\p{L}\s.,;–„“]+/u,
  /\P{Lu}+/iu,
  /(?:-|–|bis) ?\d/u,
  /[–-]\d|[ \u00a0\u202f]€/u,
  /„[^“]*“/u,
  /^(.*?)\s+(\S+)$/u,
  /\w+\b/iu,
  /\p{N}+/u,
  /k|ss?|ÿ|å|µ/iu,
];
const TEXTS = [
  'Der Umsatz – „rund 5 €“ – stieg.',
  'Łódź und Dvořák: Ⅳ, ½, ٣, 中文, ʰ',
  'von 3–5 oder 3 — 5…',
  'eine\u2009schmale\u202f€ und breite\u3000Lücke',
  'A\u0301kzent, Größe',
  "Lumera’s 'plan'",
];

it('finds in the twin of a text what the pattern finds in the text, at the same place', () => {
  for (const text of TEXTS)
    for (const pattern of PATTERNS) {
      const [twin, asked] = [twinOfText(text), twinOfPattern(pattern)];
      expect([text, twin?.length], String(pattern)).toEqual([text, text.length]);
      for (let start = 0; start < text.length; start++) {
        const found = pattern.exec(text.slice(start));
        const same = asked?.exec(twin!.slice(start)) ?? null;
        expect([text, pattern, same?.index, same?.[0].length]).toEqual([
          text,
          pattern,
          found?.index,
          found?.[0].length,
        ]);
      }
    }
});

it('asks the pattern itself where it names nothing wide', () => {
  expect(twinOfPattern(PATTERNS[0]!)).toBe(PATTERNS[0]);
  expect(twinOfPattern(PATTERNS[5]!)).not.toBe(PATTERNS[5]);
});

it.each([
  ['a pair of units', '😀'],
  ['what folds to a plain letter', 'ſ'],
  ['the sign of Kelvin', '300 \u212a'],
  ['a capital that is none', 'ǅ'],
  ['a line separator', 'a\u2028b'],
  ['a stand-in', 'a\u0096b'],
])('has no twin of a text with %s', (_, text) => expect(twinOfText(text)).toBeNull());

it.each([
  /\p{P}/u,
  /\P{Script=Latin}/u,
  /[a-zà-ÿ]/u,
  /[–-—]/u,
  /ł/u,
  /\u2009/u,
  /(\p{L})\1/u,
  /(?<a>.)\k<a>/u,
  /\x96|\f/u,
  /¹/u,
])('has no twin of %s', (pattern) => expect(twinOfPattern(pattern)).toBeNull());
