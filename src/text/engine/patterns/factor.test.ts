import { describe, expect, it } from 'vitest';
import { factored } from './factor.ts';

describe('shared beginnings of alternatives', () => {
  it.each([
    ['Mann|Mast|Mai|Tag', 'M(?:ann|ast|ai)|Tag'],
    ['Mandel|Mantel|Mangel|Manko|Tag', 'M(?:a(?:n(?:del|tel|gel|ko)))|Tag'],
    ['\\d+|Mann|Mast|Mai|Tag', '\\d+|M(?:ann|ast|ai)|Tag'],
    ['Tag|Mann', 'Tag|Mann'],
    // case may matter; a letter with a quantifier is no letter
    ['mai|Mai|Tag|Uhr', 'mai|Mai|Tag|Uhr'],
    ['s?ein|sie|so|da', 's?ein|sie|so|da'],
    ['a(?:b|c)|ad|ae|af', 'a(?:(?:b|c)|d|e|f)'],
  ])('%s', (source, expected) => expect(factored(source)).toBe(expected));

  it('keeps preferring the alternative that stands first', () => {
    const source = 'zweieinhalb|zwei|zweite|zwölf|Zeit|z|\\d+';
    for (const text of ['zweieinhalb', 'zweite', 'zwei', 'zw', 'Zeit', '12'])
      expect(new RegExp(`^(?:${factored(source)})`, 'iu').exec(text)?.[0]).toBe(
        new RegExp(`^(?:${source})`, 'iu').exec(text)?.[0],
      );
  });
});
