import { describe, expect, it } from 'vitest';
import { germanNames } from '../de/names/language.ts';
import { emptyDoc } from './pipeline.ts';
import { bestTag, mayFollow, readWeights, TAGS, tagNames, writeWeights } from './tagger.ts';
import { tokenize } from './tokens.ts';
import { wordsOf } from './words.ts';

const language = germanNames(() => false, []);
const wordsIn = (text: string) =>
  wordsOf({ ...emptyDoc({ text, lang: 'de' }), tokens: tokenize(text), sentences: [{ start: 0, end: text.length }] });

describe('weights as bytes', () => {
  it('come back as they were written', () => {
    const weights = Int16Array.from({ length: 8 * TAGS }, (_, i) => i * 37 - 900);
    const back = readWeights(writeWeights({ buckets: 8, weights }));
    expect(back).toEqual({ buckets: 8, weights });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('<html>not found</html>')],
    ['a file cut short', writeWeights({ buckets: 8, weights: new Int16Array(8 * TAGS) }).slice(0, -3)],
  ])('refuses %s with a cure', (_, bytes) => {
    expect(() => readWeights(bytes)).toThrow(/no weights for names/);
  });
});

describe('tags', () => {
  it('lets an inside follow only its own type', () => {
    expect([mayFollow(0, 2), mayFollow(1, 2), mayFollow(2, 2), mayFollow(3, 2), mayFollow(3, 0)]).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('takes the best that may follow', () => {
    expect(bestTag([0, 1, 9, 2, 0, 0, 0], 0)).toBe(3);
    expect(bestTag([0, 1, 9, 2, 0, 0, 0], 1)).toBe(2);
  });

  it('finds nothing with weights that know nothing', () => {
    const model = { buckets: 8, weights: new Int16Array(8 * TAGS) };
    expect(tagNames(wordsIn('Lea Brandt reist nach Kiel.'), [], language, model)).toEqual([]);
  });

  it('joins begin and inside to one name', () => {
    // every bucket votes for a person's begin, and one more for its inside where that may follow
    const weights = Int16Array.from({ length: 8 * TAGS }, (_, i) => (i % TAGS === 1 ? 1 : i % TAGS === 2 ? 2 : 0));
    expect(tagNames(wordsIn('Lea Brandt'), [], language, { buckets: 8, weights })).toEqual([
      { from: 0, to: 2, type: 'person' },
    ]);
  });
});
