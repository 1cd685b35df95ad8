/**
 * Any order of arrival ends in the same stories, origins and verdicts as a batch: articles of many small worlds come in passes of
 * one to four, in orders by chance, as a newsroom takes them in. What fails is printed with its seed and as few articles as still fail.
 */
import { describe, expect, it } from 'vitest';
import type { Beat } from '../../src/app/config/newsroom.ts';
import { storiesOfArticles } from '../../src/app/filters/group.ts';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { groupArrived } from '../../src/app/grouping.ts';
import { readArticles } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ArticleVersion, Claim, Dossier, Story, StoryId, StoryMove } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { chance } from '../chance.ts';
import { smallWorld } from './small-world.ts';

const WORLDS = 50;
const ORDERS = 2;
const BEAT = { name: 'beat', about: [] } as unknown as Beat;
const reader = createReader();

interface World {
  readonly articles: readonly ArticleVersion[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

function worldOf(seed: number): World {
  const articles = smallWorld(seed).map(({ byline, ...row }) =>
    versionOfRow({ ...row, byline: byline ? [byline] : [] }),
  );
  return { articles, claims: new Map(readArticles(articles, reader).map((r, i) => [articles[i]!.id, r.claims])) };
}

interface Ended {
  /** each with its articles, in no order */
  readonly stories: readonly Story[];
  readonly moves: readonly StoryMove[];
}

/** As jobs and store keep it between passes. */
async function inPasses(articles: readonly ArticleVersion[], seed: number): Promise<Ended> {
  const next = chance(seed);
  const left = shuffled(articles, next);
  const stories = new Map<StoryId, Story>();
  const moves: StoryMove[] = [];
  const grouped: ArticleVersion[] = [];
  while (left.length > 0) {
    const arrived = left.splice(0, 1 + Math.floor(next() * 4));
    const found = await groupArrived(
      {
        beat: BEAT.name,
        arrived: arrived.toSorted((a, b) => ((a.published ?? '9') < (b.published ?? '9') ? -1 : 1)),
        memory: null,
        grouped: async () => [...grouped],
        stories: async () => [...stories.values()].reverse(),
      },
      BEAT,
    );
    for (const story of found.stories) {
      stories.delete(story.id);
      stories.set(story.id, story);
    }
    for (const { kind, from } of found.moves) if (kind === 'merged') stories.delete(from);
    moves.push(...found.moves);
    grouped.push(...arrived);
  }
  return { stories: [...stories.values()], moves };
}

function atOnce(articles: readonly ArticleVersion[]): readonly Story[] {
  const places = storiesOfArticles(articles);
  return [...Map.groupBy(articles, (a) => places.get(a.id)!.story)].map(([id, members]) =>
    storyOf(id, members, places.get(members[0]!.id)!.why),
  );
}

/** What is said of stories, without their ids: those are kept from whichever article came first. */
function toldOf({ articles, claims }: World, stories: readonly Story[], next: () => number): readonly string[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const told = stories.map((story) => {
    const members = shuffled(
      story.articles.map((id) => byId.get(id)!),
      next,
    );
    const own = shuffled(
      members.flatMap((m) => claims.get(m.id)!),
      next,
    );
    return tell(weigh(story, members, own));
  });
  return told.toSorted();
}

const tell = ({ story, origins, verdicts, duplicates, relays, related }: Dossier): string =>
  JSON.stringify([
    story.articles.toSorted(),
    origins.map((o) => [o.name, o.why, o.articles]),
    verdicts.map((v) => [v.key, v.kind, v.origins, v.why, v.values.map((x) => [x.claim, x.origin, x.side])]),
    duplicates,
    relays,
    related.map((r) => [r.claims, r.why]),
  ]);

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((one) => [next(), one] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one);
}

async function isAlike(world: World, seed: number, want = toldAtOnce(world)): Promise<boolean> {
  const { stories } = await inPasses(world.articles, seed);
  return JSON.stringify(toldOf(world, stories, chance(seed + 2))) === JSON.stringify(want);
}

const toldAtOnce = (world: World): readonly string[] => toldOf(world, atOnce(world.articles), chance(1));

/** One article after another is left out as long as it still fails. */
async function shrunk(world: World, seed: number): Promise<World> {
  for (const one of world.articles) {
    const fewer = { ...world, articles: world.articles.filter((a) => a !== one) };
    if (fewer.articles.length > 0 && !(await isAlike(fewer, seed))) return shrunk(fewer, seed);
  }
  return world;
}

describe('any order of arrival', () => {
  const worlds = Array.from({ length: WORLDS }, (_, i) => worldOf(i + 1));

  const told = worlds.map(toldAtOnce);

  it('the worlds hold what the property is about', async () => {
    const all = told.flat().join('\n');
    for (const kind of ['corroborated', 'single-source', 'syndicated', 'conflicting', 'superseded'])
      expect(all.split(`"${kind}"`).length, kind).toBeGreaterThan(10);
    const moves = (await Promise.all(worlds.map((w, i) => inPasses(w.articles, i + 1)))).flatMap((e) => e.moves);
    for (const kind of ['merged', 'split'])
      expect(moves.filter((m) => m.kind === kind).length, kind).toBeGreaterThan(4);
    for (const { why } of moves) expect(why.de.length * why.en.length).toBeGreaterThan(0);
  });

  it.each(Array.from({ length: ORDERS }, (_, i) => i))(
    'ends as a batch does (%i)',
    async (order) => {
      for (const [i, world] of worlds.entries()) {
        const seed = 1000 * order + i + 1;
        if (await isAlike(world, seed, told[i])) continue;
        const { articles } = await shrunk(world, seed);
        const left = articles.map((a) => `${a.id} ${a.published} ${a.title}`).join('\n');
        expect.fail(`world ${i + 1}, order ${seed}; of its articles these are enough:\n${left}`);
      }
    },
    60_000,
  );
});
