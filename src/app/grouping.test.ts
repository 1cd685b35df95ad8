import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleVersion, makeId } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { examplePage, exampleSource, exampleVersion } from '../store/testing/examples.ts';
import type { Beat } from './config/newsroom.ts';
import { groupArrived } from './grouping.ts';

const BEAT = { name: 'tal', about: [] } as unknown as Beat;
const source = exampleSource('blatt');
const DAM = 'Der Staudamm bei Ferlach droht nach Dauerregen zu brechen, das Tal wird geräumt.';
const FIRM = 'Der Betreiber Quantrel entlässt Vorstand Brensky wegen fehlender Wartung der Schleusen.';

let store: Store;
beforeEach(async () => {
  store = await openStore({ memory: true });
  await store.sources.follow(BEAT.name, [source]);
});
afterEach(() => store.close());

/** One pass of the newsroom over what arrived, kept as the task keeps it. */
async function pass(...texts: readonly string[]): Promise<readonly ArticleVersion[]> {
  const pages = texts.map((text, i) => examplePage(source, `${text.length}-${i}`, text));
  const arrived = pages.map((page, i): ArticleVersion => {
    const text = texts[i]!;
    const version = exampleVersion(page);
    return { ...version, id: makeId('articleVersion', version.article, text), title: text.slice(0, 40), text };
  });
  await store.pages.save(pages);
  await store.articles.save(arrived);
  await store.arrivals.add(arrived.map((a) => ({ beat: BEAT.name, article: a.id })));
  const { stories, moves } = await groupArrived(
    {
      beat: BEAT.name,
      arrived,
      memory: null,
      grouped: async (limit) => store.articles.getMany(await store.arrivals.grouped(BEAT.name, limit)),
      stories: async (limit) => (await store.stories.recent(BEAT.name, limit)).map((r) => r.story),
    },
    BEAT,
  );
  await store.stories.save(BEAT.name, stories);
  await store.stories.move(BEAT.name, moves);
  await store.arrivals.settle(
    BEAT.name,
    arrived.map((a) => a.id),
  );
  return arrived;
}

describe('groupArrived', () => {
  it('merges stories of earlier passes that an article shows to be one; the lost id leads to the other', async () => {
    const [dam] = await pass(DAM);
    const [firm] = await pass(FIRM);
    const [a, b] = [dam!, firm!].map((v) => makeId('story', v.article)) as [never, never];
    expect(await store.stories.recent(BEAT.name, 9)).toHaveLength(2);
    const [both] = await pass(`${DAM} ${FIRM}`);
    const left = await store.stories.recent(BEAT.name, 9);
    expect(left.map((r) => r.story.id)).toEqual([a]);
    expect(new Set(left[0]!.story.articles)).toEqual(new Set([dam!.id, firm!.id, both!.id]));
    expect((await store.stories.find(b))?.story.id).toBe(a);
    expect((await store.stories.moves(BEAT.name))[0]).toMatchObject({
      kind: 'merged',
      from: b,
      to: a,
      title: FIRM.slice(0, 40),
    });
    expect((await store.stories.moves(BEAT.name))[0]!.why.de).toMatch(/verbindet zwei Geschichten/);
  });
});
