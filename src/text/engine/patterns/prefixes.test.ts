import { describe, expect, it } from 'vitest';
import { prefixesOf } from './prefixes.ts';

const beginnings = (source: string): string[] => prefixesOf(source).sort();

describe('beginnings of a pattern', () => {
  it.each([
    ['Ende', ['ende']],
    ['Anfang|Mai', ['anfang', 'mai']],
    ['(?:der )?Mai', ['der mai', 'mai']],
    ['(?<day>3[01]|[12]\\d|0?[1-9])\\.', ['0.', '00.']],
    ['e[mn]s?t', ['emst', 'emt', 'enst', 'ent']],
    ['(?<=am )Tag(?! der)', ['tag']],
    ['\\d(?=\\s?Uhr|h)', ['0 uhr', '0h', '0uhr']],
    ['\\d(?=\\s?Uhr|$)', ['0']],
    ['(?=Uhr)\\p{L}', ['']],
    ['a{2,3}b', ['aaab', 'aab']],
    ['ab+', ['ab']],
    ['(?:ÜBER|[ \\t\\u00a0])x', [' x', 'überx']],
    ['Q\\p{L}', ['q']],
  ])('%s', (source, expected) => expect(beginnings(source)).toEqual(expected));

  it.each([['\\p{L}+tag'], ['.x'], ['[^x]y'], ['(?:\\w+ )?Tag'], ['(?:Tag)?']])(
    '%s may begin with anything',
    (source) => expect(beginnings(source)).toEqual(['']),
  );

  it('leaves no match out', () => {
    const source = '(?:(?:knapp|gut) )?(?<n>\\d{1,3}(?:,\\d)?|zwei|zwölf)-?(?:jährig|tägig)e?[nrms]?';
    for (const text of ['Knapp 12-jährige', 'zwölftägig', '3,5jährigen', 'GUT zweijährig']) {
      expect(new RegExp(`^(?:${source})$`, 'iu').test(text)).toBe(true);
      const plain = text.toLowerCase().replace(/\d/g, '0');
      expect(prefixesOf(source).some((prefix) => plain.startsWith(prefix))).toBe(true);
    }
  });

  it('refuses a pattern that is none', () => expect(() => prefixesOf('(ab')).toThrow(/unbalanced bracket/));
});
