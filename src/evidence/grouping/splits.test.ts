import { describe, expect, it } from 'vitest';
import { partsOf, type Told } from './splits.ts';

/** Articles that share the first features with all of their event, and have one of their own. */
const event = (feature: number, count: number, more: Partial<Told> = {}): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    vector: { keys: [feature, feature + 1, feature + 10 + i], weights: [0.6, 0.6, 0.53] },
    lang: 'de',
    title: `Ereignis ${feature}`,
    stands: 1,
    at: feature * 1000 + i,
    ...more,
  }));

describe('partsOf', () => {
  it.each([
    ['the larger stays', [...event(100, 2), ...event(200, 3)], 200],
    ['the older stays where they are equal', [...event(200, 2), ...event(100, 2)], 100],
    ['reprints count', [...event(100, 2, { stands: 4 }), ...event(200, 3)], 100],
  ])('two events: %s', (_name, articles, staying) => {
    const parts = partsOf(articles)!;
    expect(parts.stay.map((a) => a.title)).toEqual(
      articles.flatMap((a) => (a.title === `Ereignis ${staying}` ? [a.title] : [])),
    );
    expect([...parts.stay, ...parts.leave]).toHaveLength(articles.length);
    expect(parts.why.de).toMatch(/„Ereignis 100“.*„Ereignis 200“|„Ereignis 200“.*„Ereignis 100“/);
  });

  it('gives the same parts in any order', () => {
    const articles = [...event(100, 3), ...event(200, 4)];
    const ids = (of: readonly Told[]): number[] =>
      partsOf(of)!
        .leave.map((a) => a.at)
        .sort();
    expect(ids(articles.toReversed())).toEqual(ids(articles));
  });

  it.each([
    ['one event', event(100, 6)],
    ['one odd article', [...event(100, 5), ...event(200, 1)]],
    ['two languages, which share names only', [...event(100, 3), ...event(200, 3, { lang: 'en' })]],
    ['articles that share nothing at all with each other', [100, 200, 300, 400].flatMap((f) => event(f, 1))],
    ['too few', event(100, 3)],
  ])('no split: %s', (_name, articles) => {
    expect(partsOf(articles)).toBeNull();
  });
});
