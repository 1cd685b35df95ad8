import { describe, expect, it } from 'vitest';
import { germanNames } from '../../de/names/language.ts';
import { emptyDoc } from '../pipeline.ts';
import { tokenize } from '../sentences/tokens.ts';
import { wordsOf } from '../sentences/words.ts';
import { nameTable } from './nameTable.ts';
import { mayFollow, tagNames } from './tagger.ts';
import { readWeights, storable, TAGS, taggerModel, writeWeights } from './tagModel.ts';

const language = germanNames(() => false, []);
const wordsIn = (text: string) =>
  wordsOf({ ...emptyDoc({ text, lang: 'de' }), tokens: tokenize(text), sentences: [{ start: 0, end: text.length }] });

/** Weights that are the same in every bucket. */
const everywhere = (weights: readonly number[]) =>
  taggerModel(Int16Array.from({ length: 8 * TAGS }, (_, i) => weights[i % TAGS]!));

describe('weights as bytes', () => {
  it('come back as they were written', () => {
    const weights = storable(Float64Array.from({ length: 8 * TAGS }, (_, i) => i * 0.37 - 9));
    const model = taggerModel(
      weights,
      nameTable([
        ['Oslo', 2],
        ['Lea', 64],
      ]),
    );
    expect(readWeights(writeWeights(model))).toEqual(model);
  });

  it('keep small weights apart beside a large one', () => {
    expect([...storable(Float64Array.of(-100, 0.2, 0.1, 0))]).toEqual([-16129, 36, 16, 0]);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('<html>not found</html>')],
    ['a file cut short', writeWeights(everywhere([0, 0, 0, 0, 0, 0, 0])).slice(0, -3)],
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

  it('finds nothing with weights that know nothing', () => {
    expect(tagNames(wordsIn('Lea Brandt reist nach Kiel.'), [], language, everywhere([0, 0, 0, 0, 0, 0, 0]))).toEqual(
      [],
    );
  });

  it.each([
    // every bucket votes for a person's begin, and more for its inside where that may follow
    ['joins begin and inside to one name', 'Lea Brandt', [0, 1, 2, 0, 0, 0, 0], [[0, 2, 'person']]],
    ['sees that the begin costs more than the inside earns', 'Lea', [0, -1, 9, 0, 0, 0, 0], []],
    ['gives up a better begin for a better whole', 'Lea Brandt', [0, 4, 0, 3, 6, 0, 0], [[0, 2, 'organisation']]],
    ['begins no name with a small word', 'reist nach', [0, 1, 2, 0, 0, 0, 0], []],
    [
      'joins no names over the end of a line',
      'Lea\nBrandt',
      [0, 1, 2, 0, 0, 0, 0],
      [
        [0, 1, 'person'],
        [1, 2, 'person'],
      ],
    ],
    ['goes on over small words inside', 'Amt für Wind', [0, 0, 0, 1, 2, 0, 0], [[0, 3, 'organisation']]],
    ['ends before a small word that no name has inside', 'Amt reist', [0, 0, 0, 1, 2, 0, 0], [[0, 1, 'organisation']]],
  ])('%s', (_, text, weights, expected) => {
    const found = tagNames(wordsIn(text), [], language, everywhere(weights));
    expect(found.map((m) => [m.from, m.to, m.type])).toEqual(expected);
  });
});
