/** Weighs the written stories: verdicts, pairs that are no conflict, origins and forecasts, in any order of arrival. */
import { beforeAll, describe, expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ArticleVersion, Claim, Dossier, Verdict } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { ACCOUNT_STORIES } from './stories.accounts.ts';
import { GERMAN_STORIES } from './stories.de.ts';
import { DISPUTED_STORIES } from './stories.disputes.ts';
import { ENGLISH_STORIES } from './stories.en.ts';
import { LATER_STORIES } from './stories.later.ts';
import { RIVAL_STORIES } from './stories.rivals.ts';
import type { WrittenStory } from './story.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

interface Weighed {
  readonly versions: ReadonlyMap<string, ArticleVersion>;
  readonly claims: readonly Claim[];
  readonly dossier: Dossier;
}

function weighed(story: WrittenStory, arranged: <T>(list: readonly T[]) => readonly T[] = (list) => list): Weighed {
  const versions = new Map(story.articles.map((a) => [a.id, versionOfRow({ ...a, byline: [a.byline] })]));
  const articles = arranged([...versions.values()]);
  const claims = arranged(articles.flatMap((a) => readArticle(a, reader).claims));
  const first = [...versions.values()];
  const dossier = weigh(storyOf('story', first, { de: story.name, en: story.name }), articles, claims);
  return { versions, claims, dossier };
}

/** Where the words of a passage stand. @throws when the fixture names words that are not there. */
function placeOf({ versions }: Weighed, [id, words]: readonly [string, string]) {
  const article = versions.get(id)!;
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${id}`);
  return { article: article.id, start, end: start + words.length };
}

const touches = (verdict: Verdict, at: ReturnType<typeof placeOf>): boolean =>
  verdict.values.some((v) => v.article === at.article && v.start < at.end && at.start < v.end);

/** The passages that a verdict stands on, as written. */
function standing({ versions }: Weighed, verdict: Verdict): string {
  const textOf = new Map([...versions.values()].map((v) => [v.id, v.text]));
  const stand = verdict.values.filter((v) => v.side === 'for');
  return stand.map((v) => textOf.get(v.article)!.slice(v.start, v.end)).join(' | ');
}

/** The verdict that covers most of the passages, and at least half of them. */
function covering(of: Weighed, passages: readonly (readonly [string, string])[]): Verdict | undefined {
  const places = passages.map((p) => placeOf(of, p));
  const count = (v: Verdict): number => places.filter((at) => touches(v, at)).length;
  const best = [...of.dossier.verdicts].sort((a, b) => count(b) - count(a))[0];
  return best && count(best) * 2 >= places.length ? best : undefined;
}

describe.each([
  ...GERMAN_STORIES,
  ...ENGLISH_STORIES,
  ...RIVAL_STORIES,
  ...DISPUTED_STORIES,
  ...ACCOUNT_STORIES,
  ...LATER_STORIES,
])('$name', (story) => {
  let of: Weighed;
  beforeAll(() => {
    of = weighed(story);
  });

  for (const { name, verdict, passages, newest, missed } of story.verdicts)
    (missed ? it.fails : it)(`${name}: ${verdict}`, () => {
      const found = covering(of, passages);
      expect(found?.kind).toBe(verdict);
      if (newest) expect(standing(of, found!)).toContain(newest);
    });

  it.runIf(story.apart)('keeps apart what is not one thing', () => {
    for (const [one, other] of story.apart!) {
      const both = of.dossier.verdicts.find((v) => touches(v, placeOf(of, one)) && touches(v, placeOf(of, other)));
      expect(both?.why.en, `${one[1]} and ${other[1]}`).toBeUndefined();
    }
  });

  it('tells no pair of claims both in a verdict and as not comparable', () => {
    const verdictOf = new Map(of.dossier.verdicts.flatMap((v) => v.values.map((x) => [x.claim, v.id] as const)));
    for (const {
      claims: [a, b],
    } of of.dossier.related)
      expect(verdictOf.get(a)).not.toBe(verdictOf.get(b));
  });

  it.each(story.noConflicts)('%s and %s are no conflict', (one, other) => {
    const conflict = of.dossier.verdicts.find(
      (v) => v.kind === 'conflicting' && touches(v, placeOf(of, one)) && touches(v, placeOf(of, other)),
    );
    expect(conflict?.why.en).toBeUndefined();
  });

  it('knows the origins', () => {
    const idOf = new Map([...of.versions].map(([id, v]) => [v.id, id]));
    const shared = of.dossier.origins.filter((o) => o.articles.length > 1);
    expect(shared.map((o) => o.articles.map((id) => idOf.get(id)!).sort())).toEqual(
      story.origins.map((o) => [...o].sort()),
    );
  });

  it.runIf(story.forecasts.length > 0)('enters the forecasts', () => {
    for (const { passage, probability } of story.forecasts) {
      const at = placeOf(of, passage);
      const found = of.dossier.forecasts.find(
        (f) => f.at.article === at.article && f.at.start < at.end && at.start < f.at.end,
      );
      expect(found?.probability, passage[1]).toEqual(probability);
    }
  });

  it('ends in the same verdicts, origins, forecasts and positions whatever the order of arrival', () => {
    const told = ({ dossier }: Weighed): string[] =>
      [
        ...dossier.verdicts.map(
          (v) => `${v.id} ${v.kind} ${v.origins} ${v.why.en} ${v.values.map((x) => `${x.claim}:${x.side}`).sort()}`,
        ),
        ...dossier.origins.map((o) => `${o.id} ${o.name} ${[...o.articles].sort()}`),
        ...dossier.duplicates.map((pair) => [...pair].sort().join()),
        ...(dossier.relays ?? []).map((r) => `${r.by} ${r.from}`),
        ...dossier.related.map((r) => [...r.claims].sort().join()),
        ...dossier.forecasts.map((f) => JSON.stringify(f)),
        ...(dossier.positions ?? []).map((x) => JSON.stringify(x)),
      ].sort();
    const expected = told(of);
    for (const seed of [1, 2, 3]) expect(told(weighed(story, (list) => shuffled(list, seed)))).toEqual(expected);
  });
});

/** The same permutation for the same seed (linear congruential generator of Numerical Recipes). */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((item) => [next(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
