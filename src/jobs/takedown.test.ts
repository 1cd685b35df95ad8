/** What is taken down while other work goes on: nothing that is made or delivered at the same time brings it back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ArticleVersion, Story } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { createJobs, type Jobs, type StagePorts } from './index.ts';
import { type TakedownOrder, withdrawalKey } from './takedown.ts';
import { type beatOf, ownBeat, type Plan, stages } from './testing/newsroom.ts';

const plan: Plan = { sources: 3, pagesPerSource: 8, stories: 4, pace: 0 };

let store: Store;
let count = 0;
let beat: ReturnType<typeof beatOf>;
beforeAll(async () => {
  store = await openStore({ memory: true });
});
afterAll(() => store?.close());
beforeEach(() => {
  beat = ownBeat(plan, `takedown-${count++}`);
});

const target = (): string => `site of ${beat.name}`;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const usual = (): StagePorts => ({
  ...stages(plan, { known: (url) => store.fetchStates.get(url), deliver: () => Promise.resolve() }),
  targets: () => [target()],
});

async function working<T>(changes: Partial<StagePorts>, use: (jobs: Jobs) => Promise<T>): Promise<T> {
  // A day after its pages were fetched.
  const now = () => Date.parse('2026-03-02T08:00:00Z');
  const jobs = createJobs(store, { ...usual(), ...changes }, { now });
  try {
    return await use(jobs);
  } finally {
    await jobs.stop();
  }
}

async function pass(): Promise<{ story: Story; version: ArticleVersion }> {
  await working({}, async (jobs) => {
    await jobs.enqueueRun(beat);
    await jobs.drain();
  });
  const { story } = (await store.stories.recent(beat.name, 1))[0]!;
  const [version] = await store.articles.getMany(story.articles.slice(0, 1));
  return { story, version: version! };
}

const orderFor = (version: ArticleVersion): TakedownOrder => ({
  record: {
    id: `td_${version.id}`,
    at: '2026-03-02T00:00:00Z',
    by: 'Eva',
    reason: '',
    addresses: [],
    articles: [version.article],
    passage: null,
  },
  versions: [version.id],
  pages: [version.page],
  urls: [version.url],
});

test('the story goes on without it, the target is asked to take it back', async () => {
  const { story, version } = await pass();
  const order = orderFor(version);
  await working({}, async (jobs) => {
    await jobs.takeDown(order);
    await jobs.drain();
  });
  expect(await store.articles.get(version.id)).toBeNull();
  expect(await store.pages.record(version.page)).toBeNull();
  expect(await store.claims.ofArticles([version.id])).toEqual([]);
  const after = await store.stories.get(beat.name, story.id);
  expect(after?.articles).toEqual(story.articles.slice(1));
  const editions = await store.editions.ofStory(beat.name, story.id);
  expect(editions).toHaveLength(1);
  expect(JSON.stringify(editions)).not.toContain(version.id);
  expect(await store.states.under(withdrawalKey(target()))).toHaveLength(1);
  expect(await store.takedowns.all()).toContainEqual(order.record);
});

test('two deliveries never work on one target at a time: one would lose sight of what the other writes', async () => {
  const { version } = await pass();
  let [active, most, deliveries] = [0, 0, 0];
  const slow: Partial<StagePorts> = {
    async deliver() {
      most = Math.max(most, ++active);
      deliveries++;
      // Longer than it takes to weigh, write and publish the story anew, which asks for the second one.
      await pause(400);
      active--;
    },
  };
  await working(slow, async (jobs) => {
    await jobs.takeDown(orderFor(version));
    await jobs.drain();
  });
  expect(deliveries).toBeGreaterThan(1);
  expect(most).toBe(1);
});

test.each(['write', 'publish'] as const)(
  'what is taken down during %s is in no draft and no edition',
  async (stage) => {
    const { story, version } = await pass();
    const [, other] = await store.articles.getMany(story.articles.slice(0, 2));
    let busy: Jobs | null = null;
    const meanwhile = async (now: string): Promise<void> => {
      if (now !== stage || !busy) return;
      const jobs = busy;
      busy = null;
      await jobs.takeDown(orderFor(version));
    };
    const late: Partial<StagePorts> = {
      write: async (...args) => {
        await meanwhile('write');
        return usual().write(...args);
      },
      publish: async (...args) => {
        await meanwhile('publish');
        return usual().publish(...args);
      },
    };
    // Another article of the story goes first: the story is being told anew when this one goes.
    await working(late, async (jobs) => {
      busy = jobs;
      await jobs.takeDown(orderFor(other!));
      await jobs.drain();
    });
    expect(busy).toBeNull();
    for (const { dossierHash } of await store.drafts.ofStory(beat.name, story.id))
      expect(await store.dossiers.get(beat.name, story.id, dossierHash)).not.toBeNull();
    const editions = await store.editions.ofStory(beat.name, story.id);
    expect(editions.length).toBeGreaterThan(0);
    expect(JSON.stringify(editions)).not.toContain(version.id);
  },
);
