import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reducedTo } from '../clean/index.ts';
import {
  cite,
  type Dossier,
  type Draft,
  type DraftSection,
  draft,
  hashOf,
  makeId,
  passage,
  type Source,
  sentencesOf,
} from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import * as example from '../store/testing/examples.ts';
import { createJobs, type Jobs, type Progress, type StagePorts, type StoryMaterial } from './index.ts';
import { expire } from './retention.ts';
import { isDue } from './schedule.ts';
import { type beatOf, ownBeat, type Plan, pagesOf, stages } from './testing/newsroom.ts';

const plan: Plan = { sources: 3, pagesPerSource: 8, stories: 4, pace: 0 };

describe('jobs on PGlite', () => {
  let store: Store;
  let delivered: string[];
  let count = 0;
  /** A beat with sources of its own, so that the cases share one database. */
  let beat: ReturnType<typeof beatOf>;
  beforeAll(async () => {
    store = await openStore({ memory: true });
  });
  afterAll(() => store?.close());
  beforeEach(() => {
    beat = ownBeat(plan, `beat-${count++}`);
    delivered = [];
  });

  const ports = (changes: Partial<StagePorts> = {}): StagePorts => ({
    ...stages(plan, {
      known: (url) => store.fetchStates.get(url),
      deliver: async (_target, slug) => void delivered.push(slug),
    }),
    targets: () => [`site of ${beat.name}`],
    ...changes,
  });

  async function working<T>(changes: Partial<StagePorts>, use: (jobs: Jobs) => Promise<T>): Promise<T> {
    // A day after its pages were fetched.
    const jobs = createJobs(store, ports(changes), { now: () => Date.parse('2026-03-02T08:00:00Z') });
    try {
      return await use(jobs);
    } finally {
      await jobs.stop();
    }
  }
  const pass = (changes: Partial<StagePorts> = {}) =>
    working(changes, async (jobs) => {
      await jobs.enqueueRun(beat);
      return jobs.drain();
    });
  const editions = async () => (await store.editions.current(beat.name)).length;

  test('one pass goes from sources to delivered editions, each story once', async () => {
    const summary = await pass();
    expect(summary.stages).toMatchObject({
      collect: { done: 3, setAside: 0 },
      clean: { done: 24 },
      read: { done: 24 },
      group: { done: 1 },
      weigh: { done: 4 },
      write: { done: 4 },
      check: { done: 4 },
      publish: { done: 4 },
    });
    expect(summary.editions).toHaveLength(4);
    expect(summary.problems).toEqual([]);
    expect(await editions()).toBe(4);
    expect(delivered.sort()).toEqual(['story-0', 'story-1', 'story-2', 'story-3']);
    expect(await store.runs.last(beat.name)).toMatchObject({ stages: summary.stages, finishedAt: expect.any(String) });
  });

  test('a second pass over the same pages does no work twice', async () => {
    await pass();
    delivered = [];
    const { stages: counts, editions: published } = await pass();
    expect(counts).toMatchObject({ collect: { done: 3 }, clean: { done: 0 }, read: { done: 0 }, weigh: { done: 0 } });
    expect(published).toEqual([]);
    expect(delivered).toEqual([]);
  });

  test('a late source makes second editions of the stories it tells, and of no others', async () => {
    const all = beat;
    beat = { ...all, sources: all.sources.slice(0, 2) };
    await pass();
    beat = all;
    const { editions: published } = await pass();
    expect(published).toHaveLength(4);
    const stories = await store.stories.recent(beat.name, 10);
    const numbers = stories.map(async ({ story }) =>
      (await store.editions.ofStory(beat.name, story.id)).map((e) => e.number),
    );
    expect(await Promise.all(numbers)).toEqual(stories.map(() => [1, 2]));
  });

  test.each([
    ['under one address', '', 0],
    ['under two addresses of one article', '?amp', 1],
  ])('a page that two sources list reaches the beats of both, read once: %s', async (_, form, cleaned) => {
    const [one, two, three] = beat.sources as [Source, Source, Source];
    const page = pagesOf(one, plan)[0]!;
    const listing: Partial<StagePorts> = {
      async *collect(source) {
        const url = source.id === two.id ? `${page.url}${form}` : page.url;
        const found = { ...page, id: makeId('page', source.id, url), source: source.id, url };
        if (source.id === three.id) return;
        yield (await store.fetchStates.get(url)) ? { type: 'unchanged', url } : { type: 'page', page: found };
      },
      // As cleaning has it: both addresses are one article.
      clean: async (pages) =>
        pages.map(({ page: p }) => ({
          value: { version: { ...example.exampleVersion({ ...p, url: page.url }), url: page.url }, keepBody: true },
        })),
    };
    const beats = [one, two, three].map((source, i) => ({ ...beat, name: `${beat.name}-${i}`, sources: [source] }));
    const passes = await working(listing, async (jobs) => {
      const done = [];
      for (const each of beats) {
        await jobs.enqueueRun(each);
        done.push((await jobs.drain()).stages);
      }
      return done;
    });
    expect(passes.map((stages) => [stages.clean.done, stages.read.done])).toEqual([
      [1, 1],
      [cleaned, 0],
      [0, 0],
    ]);
    const stories = await Promise.all(beats.map(({ name }) => store.stories.recent(name, 5)));
    const articles = stories.map((found) => found.map((s) => s.story.articles));
    expect(articles).toEqual([[[expect.any(String)]], articles[0], []]);
  });

  test('a page that changes and goes back is followed both times, in story and edition', async () => {
    const [source] = beat.sources as [Source];
    beat = { ...beat, sources: [source] };
    const told: unknown[] = [];
    for (const [day, text] of ['Erst so.', 'Dann anders.', 'Erst so.'].entries()) {
      const page = {
        ...example.examplePage(source, 'wechsel', text),
        fetchedAt: `2026-03-0${day + 1}T08:00:00.000Z`,
      };
      await pass({
        async *collect() {
          yield { type: 'page', page };
        },
        // As evidence has it: a newer version takes the place of the older one.
        group: async ({ beat: of, arrived }) => ({
          stories: arrived.slice(-1).map((v) => ({ ...example.exampleStory([v]), id: makeId('story', of) })),
          moves: [],
          memory: null,
        }),
        write: async ({ story }, { articles }) => example.exampleDraft(story, articles.map((a) => a.text).join()),
      });
      const [story] = await store.stories.recent(beat.name, 5);
      const [version] = await store.articles.getMany(story!.story.articles);
      const [edition] = await store.editions.current(beat.name);
      told.push([version?.text.includes(text), edition?.number, JSON.stringify(edition?.draft).includes(text)]);
    }
    expect(told).toEqual([1, 2, 3].map((number) => [true, number, true]));
  });

  test('a page that can not be used is a problem with its line; the rest goes on; mended, it comes in', async () => {
    const bad = `https://${beat.sources[0]!.publisher}.example/p3`;
    const refused = { what: 'an empty file', where: bad, cure: 'Ask the outlet.' };
    const refusing = await pass({
      clean: async (pages) =>
        pages.map(({ page }) =>
          page.url === bad ? { refused } : { value: { version: example.exampleVersion(page), keepBody: true } },
        ),
    });
    expect(refusing.stages.clean).toMatchObject({ done: 24, setAside: 1 });
    expect(refusing.problems).toMatchObject([{ ...refused, stage: 'clean', count: 1, retry: { queue: 'clean' } }]);
    const retried = await working({}, async (jobs) => {
      expect(await jobs.retry(refusing.problems.map((p) => p.key))).toBe(1);
      return jobs.drain();
    });
    expect(retried.stages).toMatchObject({ clean: { done: 1 }, read: { done: 1 }, weigh: { done: 1 } });
    expect((await store.problems.get(refusing.problems[0]!.key))?.resolvedAt).not.toBeNull();
  });

  test('pages and texts are kept as long as their source allows; what is cited of a text outlasts it', async () => {
    // Each article of a story is cited, but for its last.
    const cites = async ({ story }: Dossier, { articles }: StoryMaterial): Promise<Draft> => {
      const sentences = articles.slice(0, -1).map((article) => ({
        kind: 'factual' as const,
        text: article.title,
        citations: [cite(article.text, { article: article.id, ...article.blocks[1]! }, null, null)],
      }));
      const { sections, ...plain } = example.exampleDraft(story, story.title);
      const told: DraftSection = { kind: 'lead', heading: null, blocks: [{ type: 'paragraph', sentences }] };
      return draft({ ...plain, sections: [...sections, told] });
    };
    await pass({ write: cites });
    const all = (await store.articles.recent(500)).filter((v) => beat.sources.some((s) => s.id === v.source));
    const citing = (await store.editions.current(beat.name)).flatMap((e) => e.draft.sections).flatMap(sentencesOf);
    const citations = citing.flatMap((s) => s.citations);
    const cited = new Set<string>(citations.map((c) => c.at.article));
    expect([all.length, cited.size]).toEqual([24, 20]);
    const at = (day: string) => expire(store, { reduce: reducedTo }, Date.parse(day));

    // Fetched on the first of March, kept for thirty days.
    expect(await at('2026-03-31T07:00:00Z')).toEqual({ pages: 0, texts: 0 });
    expect((await store.articles.get(all[0]!.id))?.text).toBe(all[0]!.text);
    expect(await at('2026-03-31T09:00:00Z')).toMatchObject({ texts: expect.any(Number) });
    await expect(store.pages.get(all[0]!.page)).rejects.toMatchObject({ code: 'page-body-gone' });
    const left = await store.articles.getMany(all.map((v) => v.id));
    expect(new Set(left.map((v) => v.id))).toEqual(cited);
    for (const version of left) {
      const [title] = version.blocks;
      expect([version.reduced, version.text.slice(title!.start, title!.end).trim()]).toEqual([true, '']);
      for (const c of citations.filter((one) => one.at.article === version.id))
        expect(hashOf(passage(version, c.at))).toBe(c.passageHash);
    }
    expect((await store.claims.ofArticles(all.map((v) => v.id))).length).toBe(20);

    // A story that nobody published goes with its last text.
    const known = (await store.stories.recent(beat.name, 100)).length;
    expect(known).toBe(4);

    // A text that is fetched again is whole again, until its time is over once more.
    const [version] = all.filter((v) => cited.has(v.id));
    expect(await store.articles.save([version!])).toEqual([version!.id]);
    expect((await store.articles.get(version!.id))?.reduced).toBeUndefined();
    expect(await at('2026-03-31T09:00:00Z')).toEqual({ pages: 0, texts: 1 });
    expect(await editions()).toBe(4);
  });

  test('one article that breaks the reader harms no other; it is tried again, then set aside, and kept', async () => {
    let tries = 0;
    const bad = `https://${beat.sources[1]!.publisher}.example/p2`;
    const { read } = ports();
    const breaking: Partial<StagePorts> = {
      async read(articles, signal) {
        if (!articles.some((a) => a.url === bad)) return read(articles, signal);
        tries++;
        throw new TypeError('x is not a function');
      },
    };
    const summary = await pass(breaking);
    expect(summary.stages.read).toMatchObject({ done: 24, setAside: 1 });
    expect(tries).toBe(1 + 4);
    expect(summary.problems).toMatchObject([
      {
        stage: 'read',
        what: 'read failed: x is not a function',
        where: bad,
        cure: expect.stringContaining('Nothing is lost'),
      },
    ]);
    const later = await working({}, async (jobs) => {
      expect(await jobs.retry([summary.problems[0]!.key])).toBe(1);
      return jobs.drain();
    });
    expect(later.stages.read).toMatchObject({ done: 1, setAside: 0 });
    expect((await store.problems.get(summary.problems[0]!.key))?.resolvedAt).not.toBeNull();
  });

  test('problems of a source are over when the next pass does not meet them', async () => {
    const address = beat.sources[0]!.address;
    const broken: Partial<StagePorts> = {
      async *collect() {
        yield { type: 'problem', what: 'no answer', where: address, cure: 'Check the address.' };
      },
    };
    const first = await pass(broken);
    expect(first.problems.map((p) => p.where)).toContain(address);
    await pass();
    for (const { key } of first.problems) expect((await store.problems.get(key))?.resolvedAt).not.toBeNull();
  });

  test('what the policy does not allow waits for a person; her word publishes it', async () => {
    const { approve } = ports();
    const careful: Partial<StagePorts> = {
      approve: async (draft, report, decision, material) =>
        decision ? approve(draft, report, decision, material) : null,
    };
    expect((await pass(careful)).editions).toEqual([]);
    const waiting = await store.drafts.waiting(beat.name);
    expect(waiting).toHaveLength(4);
    await working(careful, async (jobs) => {
      const { draft, report } = waiting[0]!;
      await jobs.decide({ ...example.exampleDecision(draft, report, 'Eva Beispiel'), outcome: 'sent-back' });
      await jobs.decide(example.exampleDecision(waiting[1]!.draft, waiting[1]!.report, 'Eva Beispiel'));
      expect((await jobs.drain()).editions).toHaveLength(1);
    });
    expect(await store.drafts.waiting(beat.name)).toHaveLength(2);
  });

  test('a target that fails once gets everything at the second try', async () => {
    let tries = 0;
    const { deliver } = ports();
    const summary = await pass({
      async deliver(target, pending, signal) {
        if (tries++ === 0) throw new Error('connection refused');
        return deliver(target, pending, signal);
      },
    });
    expect(summary.problems).toEqual([]);
    expect(delivered).toHaveLength(4);
  });

  test('stopped in the middle, the work is given back and another start ends it', async () => {
    const begun = Promise.withResolvers<void>();
    const jobs = createJobs(
      store,
      ports({
        read: (_articles, signal) =>
          new Promise((_resolve, reject) => {
            begun.resolve();
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          }),
      }),
    );
    await jobs.enqueueRun(beat);
    const draining = jobs.drain();
    draining.catch(() => undefined);
    await begun.promise;
    await jobs.stop();
    await expect(draining).rejects.toMatchObject({ code: 'broken-off' });
    expect(await editions()).toBe(0);
    const summary = await working({}, (again) => again.drain());
    expect(summary.stages.read.done).toBe(24);
    expect(await editions()).toBe(4);
  });

  test('progress only grows and ends complete', async () => {
    const told: Progress[] = [];
    const jobs = createJobs(store, ports(), { onProgress: (p) => told.push(p) });
    await jobs.enqueueRun(beat);
    await jobs.drain();
    await jobs.stop();
    const last = Object.fromEntries(told.map((p) => [p.stage, p]));
    expect(Object.keys(last)).toHaveLength(9);
    for (const p of Object.values(last)) expect(p.done).toBe(p.total);
    for (const stage of new Set(told.map((p) => p.stage))) {
      const done = told.filter((p) => p.stage === stage).map((p) => p.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
    }
  });

  test('started, it follows beats that are due; drain waits for it', async () => {
    const jobs = createJobs(store, ports());
    await jobs.enqueueRun(beat);
    await jobs.start(async () => [beat]);
    const first = await jobs.drain();
    expect(first.editions).toHaveLength(4);
    await jobs.stop();
  });
});

const run = (startedAt: string, finishedAt: string | null) => ({
  id: 'r',
  beat: 'b',
  startedAt,
  finishedAt,
  stages: {},
});
test.each([
  ['never run', null, true],
  ['finished long ago', run('2026-03-01T08:00:00Z', '2026-03-01T08:05:00Z'), true],
  ['due to the minute', run('2026-03-01T09:00:00Z', '2026-03-01T09:05:00Z'), true],
  ['finished just now', run('2026-03-01T09:30:00Z', '2026-03-01T09:35:00Z'), false],
  ['still going on', run('2026-03-01T07:00:00Z', null), false],
])('a beat every hour at ten o’clock, %s', (_, last, due) => {
  expect(isDue(last, 60, Date.parse('2026-03-01T10:00:00Z'))).toBe(due);
});
