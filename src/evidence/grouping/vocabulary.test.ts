import { describe, expect, it } from 'vitest';
import { chance } from '../../../spec/chance.ts';
import { createVocabulary, FIELD } from './vocabulary.ts';

describe('createVocabulary', () => {
  it('keeps one record for each feature, however many there are', () => {
    const vocabulary = createVocabulary();
    const next = chance(5);
    const counts = new Map<number, number>();
    for (let i = 0; i < 60_000; i++) {
      const key = (next() * 2 ** 32 * (i % 2) + (i % 7000)) | 0;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const place = vocabulary.placeOf(key);
      vocabulary.cells[place + FIELD.de]! += 1;
    }
    for (const [key, count] of counts) expect(vocabulary.cells[vocabulary.find(key) + FIELD.de]).toBe(count);
    expect(Array.from(vocabulary.places())).toHaveLength(counts.size);
  });

  it('knows nothing of a feature that it was not given', () => {
    const vocabulary = createVocabulary();
    vocabulary.placeOf(1);
    expect([vocabulary.find(0), vocabulary.find(2)]).toEqual([-1, -1]);
  });

  it('drops what nobody counts, lists or calls common, so that its table stays small', () => {
    const vocabulary = createVocabulary();
    const kept = [
      [1, FIELD.de],
      [2, FIELD.en],
      [3, FIELD.length],
      [4, FIELD.commonUntil],
    ] as const;
    for (const [key, field] of kept) vocabulary.cells[vocabulary.placeOf(key) + field] = 100;
    vocabulary.cells[vocabulary.placeOf(5) + FIELD.commonUntil] = 50;
    vocabulary.advance(99);
    const room = vocabulary.cells.length;
    for (let key = 1000; key < 101_000; key++) vocabulary.placeOf(key);
    expect(vocabulary.cells).toHaveLength(room);
    for (const [key, field] of kept) expect(vocabulary.cells[vocabulary.find(key) + field]).toBe(100);
    expect(vocabulary.find(5)).toBe(-1);
  });
});
