import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createBudget } from './budget.ts';
import { dropAnswers, folderCache, memoryCache } from './cache.ts';
import { ModelFailure, retryAfter } from './failure.ts';
import { jsonIn } from './json.ts';
import { createLane } from './lane.ts';
import type { Patience } from './patience.ts';
import { withRetries } from './retry.ts';

function clock(): Patience & { slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 1,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}

test.each([
  ['{"a":1}', { a: 1 }],
  ['```json\n{"a":1}\n```', { a: 1 }],
  ['Here: {"a":{"b":2}} - done', { a: { b: 2 } }],
  ['{"a":1', undefined],
  ['no JSON', undefined],
  ['} {', undefined],
])('JSON in %j', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'Fri, 27 Nov 2026 10:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Fri, 27 Nov 2026 09:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
])('retry-after of %j', (headers, ms) => {
  expect(retryAfter(headers as Record<string, string>, Date.parse('2026-11-27T10:00:00Z'))).toBe(ms);
});

describe('tries', () => {
  const failing = (again: boolean, after: number | null = null): ModelFailure =>
    new ModelFailure('model-call', 'x', 'y', 'z', { again, retryAfter: after });
  it.each([
    ['a lasting fault is given up at once', failing(false), []],
    ['a passing one is tried three times, later each time, never all at once', failing(true), [1250, 2500]],
    ['as late as asked', failing(true, 9000), [9000, 9000]],
    ['not as late as that', failing(true, 61_000), []],
  ])('%s', async (_name, failure, slept) => {
    const patience = clock();
    const call = () =>
      withRetries(
        () => Promise.reject(failure),
        (thrown) => thrown as ModelFailure,
        patience,
      );
    await expect(call()).rejects.toBe(failure);
    expect(patience.slept).toEqual(slept);
  });
});

describe('a lane', () => {
  it('lets only so many run at a time, in their order, also after failures', async () => {
    const lane = createLane(2, undefined, clock());
    let open = 0;
    let most = 0;
    const order: number[] = [];
    const run = (n: number): Promise<void> =>
      lane.run(async () => {
        most = Math.max(most, ++open);
        order.push(n);
        await Promise.resolve();
        open--;
        if (n === 1) throw new Error('failed');
      });
    const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(run));
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(ends.filter((e) => e.status === 'rejected')).toHaveLength(1);
  });

  it('lets only so many begin in a minute', async () => {
    const patience = clock();
    const lane = createLane(1, 2, patience);
    for (let i = 0; i < 5; i++) await lane.run(() => Promise.resolve());
    expect(patience.slept).toEqual([60_000, 60_000]);
  });
});

describe('a budget', () => {
  function states() {
    const kept = new Map<string, { revision: number; value: unknown }>();
    return {
      kept,
      get: async <T>(key: string) => (kept.get(key) as { revision: number; value: T } | undefined) ?? null,
      async put(key: string, value: unknown) {
        kept.set(key, { revision: 1, value });
        return 1;
      },
    };
  }
  const price = { input: 1, output: 4 };
  const million = { input: 1_000_000, output: 500_000 };

  it('counts runs apart and the month together, shared by all who use the store', async () => {
    const store = states();
    const one = createBudget({ currency: 'EUR' }, store, () => '2026-11-30T23:00:00Z');
    const other = createBudget({ currency: 'EUR' }, store, () => '2026-11-30T23:30:00Z');
    await one.book('a', million, price);
    await other.book('b', million, price);
    await other.book('b', million, undefined);
    expect((await one.spent('a')).cost).toBe(3);
    expect(await other.spent('b')).toEqual({ calls: 2, input: 2_000_000, output: 1_000_000, cost: 3 });
    expect((await one.month()).cost).toBe(6);
    const december = createBudget({ currency: 'EUR' }, store, () => '2026-12-01T00:00:00Z');
    expect((await december.month()).cost).toBe(0);
  });

  it('holds back what calls under way may cost', async () => {
    const budget = createBudget({ currency: 'EUR', perRun: 1 }, states(), () => '2026-11-30T23:00:00Z');
    const free = await budget.reserve('a', 0.7);
    await expect(budget.reserve('a', 0.7)).rejects.toThrow('0.7 of 1 EUR are spent or promised');
    await budget.reserve('b', 0.7);
    free();
    await budget.reserve('a', 0.7);
  });

  it('without limits refuses nothing', async () => {
    const budget = createBudget(undefined, states(), () => '2026-11-30T23:00:00Z');
    await budget.reserve('a', 1e9);
  });
});

describe('kept answers', () => {
  const asked = { task: 'article', provider: 'p', model: 'm', system: 's', data: 'd' } as const;
  const folder = mkdtempSync(join(tmpdir(), 'quellwerk-answers-'));
  it.each([
    ['in memory', memoryCache()],
    ['in a folder', folderCache(folder, Date.now())],
  ])('%s: by everything that was asked', (_name, cache) => {
    cache.put(asked, { ok: 1 });
    expect(cache.get(asked)).toEqual({ ok: 1 });
    for (const key of ['task', 'provider', 'model', 'system', 'data'])
      expect(cache.get({ ...asked, [key]: 'other' }), key).toBeUndefined();
  });

  it('are dropped when old, broken, or with a takedown', () => {
    const cache = folderCache(folder, Date.now());
    const [file] = readdirSync(folder);
    writeFileSync(join(folder, file!), '{"half');
    expect(cache.get(asked)).toBeUndefined();
    utimesSync(join(folder, file!), 0, 0);
    folderCache(folder, Date.now());
    expect(readdirSync(folder)).toEqual([]);
    cache.put(asked, 1);
    dropAnswers(folder);
    expect(cache.get(asked)).toBeUndefined();
    cache.put(asked, 2);
    expect(cache.get(asked)).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
