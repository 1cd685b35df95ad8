import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../store/index.ts';
import { startPostgres, type TestServer } from '../store/testing/postgres.ts';
import { createJobs, type StagePorts } from './index.ts';
import { beatOf, type Plan, stages } from './testing/newsroom.ts';

const plan: Plan = { sources: 4, pagesPerSource: 30, stories: 10, pace: 1 };

/** The day after the sources' pages were fetched: nothing has outlived its retention. */
const TODAY = { now: () => Date.parse('2026-03-02T08:00:00Z') };

describe('jobs of two processes on one PostgreSQL server', () => {
  let server: TestServer;
  let one: Store;
  let two: Store;
  beforeAll(async () => {
    server = await startPostgres();
    const options = { databaseUrl: server.databaseUrl };
    [one, two] = await Promise.all([openStore(options), openStore(options)]);
  });
  afterAll(async () => {
    await one?.close();
    await two?.close();
    await server?.stop();
  });

  const ports = (changes: Partial<StagePorts> = {}): StagePorts => ({
    ...stages(plan, { known: (url) => one.fetchStates.get(url), deliver: async () => undefined }),
    ...changes,
  });

  test('share the work: every story once, nothing left', async () => {
    const jobs = [createJobs(one, ports(), TODAY), createJobs(two, ports(), TODAY)] as const;
    await jobs[0].enqueueRun(beatOf(plan));
    const summaries = await Promise.all(jobs.map((j) => j.drain()));
    await Promise.all(jobs.map((j) => j.stop()));
    const done = (stage: 'clean' | 'read') => summaries.map((s) => s.stages[stage].done);
    for (const stage of ['clean', 'read'] as const) expect(done(stage).reduce((a, b) => a + b)).toBe(120);
    expect((await one.editions.current(null)).map((e) => e.number)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(await two.queues.unfinished()).toEqual([]);
    expect(await two.problems.open(10)).toEqual([]);
  });

  test('a worker that gives no sign of life loses its job; what it still brings is not kept', async () => {
    const beat = beatOf({ ...plan, sources: 1 }, 'second beat');
    const begun = Promise.withResolvers<void>();
    const wakeUp = Promise.withResolvers<void>();
    let hung = 0;
    const hanging = createJobs(
      one,
      ports({
        async group(request) {
          hung++;
          begun.resolve();
          await wakeUp.promise;
          return stages(plan, { known: async () => null, deliver: async () => undefined }).group(request);
        },
      }),
      TODAY,
    );
    await hanging.enqueueRun(beat);
    const draining = hanging.drain();
    await begun.promise;
    // As if a minute had passed without a heartbeat.
    await one.transaction((tx) =>
      tx.executor.executeSql(
        "update pgboss.job set heartbeat_on = now() - interval '2 minutes' where state = 'active'",
      ),
    );
    const healthy = createJobs(two, ports(), TODAY);
    const summary = await healthy.drain();
    wakeUp.resolve();
    await draining;
    await Promise.all([hanging.stop(), healthy.stop()]);
    expect(hung).toBe(1);
    expect(summary.stages.group).toMatchObject({ done: 1, setAside: 0 });
    const editions = await one.editions.current('second beat');
    expect(editions.map((e) => e.number)).toEqual(Array.from({ length: 10 }, () => 1));
  });
});
