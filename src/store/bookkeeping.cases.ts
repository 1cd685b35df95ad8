/** The part of the shared cases about the running program: states, problems, runs, transactions. */
import { beforeAll, describe, expect, test } from 'vitest';
import { makeId, type Resolution } from '../model/index.ts';
import type { Store } from './index.ts';

/** @param opened the store, once it is open. */
export function bookkeepingCases(opened: () => Store): void {
  describe('bookkeeping', () => {
    let store: Store;
    beforeAll(() => {
      store = opened();
    });

    test('resolutions: every decision is kept, the newest counts', async () => {
      const forecast = makeId('forecast', 'f');
      const at = { article: makeId('articleVersion', 'a'), start: 0, end: 1 };
      const told = { at, speaker: 'Mira Voss', outlet: 'Elbkurier', words: 'x', probability: null, horizon: null };
      const decided = (outcome: Resolution['outcome'], at: string, of = forecast): Resolution => ({
        forecast: of,
        outcome,
        at,
        by: 'Ada',
        comment: null,
        told,
      });
      const [first, second] = [
        decided('did-not', '2026-05-01T10:00:00Z'),
        decided('came-true', '2026-05-02T10:00:00Z'),
      ];
      const other = decided('undecidable', '2026-05-03T10:00:00Z', makeId('forecast', 'g'));
      for (const one of [second, first, other]) await store.resolutions.save('b', one);
      expect(await store.resolutions.of('b')).toEqual([second, other]);
      expect(await store.resolutions.history('b', forecast)).toEqual([first, second]);
      expect(await store.resolutions.of('elsewhere')).toEqual([]);
    });

    test('vectors: by model and text, bit by bit; old ones go, and all at once', async () => {
      const values = Float32Array.of(0.1, -2.5e-8, 1);
      await store.embeddings.save('m@a', new Map([['h1', values]]));
      await store.embeddings.save(
        'm@a',
        new Map([
          ['h1', Float32Array.of(9)],
          ['h2', Float32Array.of(7)],
        ]),
      );
      expect(await store.embeddings.get('m@a', ['h1', 'h2', 'h3'])).toEqual(
        new Map([
          ['h1', values],
          ['h2', Float32Array.of(7)],
        ]),
      );
      expect(await store.embeddings.get('m@b', ['h1'])).toEqual(new Map());
      expect(await store.embeddings.get('m@a', [])).toEqual(new Map());
      await store.embeddings.dropBefore('2000-01-01T00:00:00Z');
      expect((await store.embeddings.get('m@a', ['h1'])).size).toBe(1);
      await store.embeddings.dropBefore('9999-01-01T00:00:00Z');
      expect((await store.embeddings.get('m@a', ['h1'])).size).toBe(0);
      await store.embeddings.save('m@a', new Map([['h1', values]]));
      await store.embeddings.drop();
      expect((await store.embeddings.get('m@a', ['h1'])).size).toBe(0);
    });

    describe('states', () => {
      test('grow by a revision; a prefix lists them', async () => {
        expect(await store.states.get('wp:none')).toBeNull();
        expect(await store.states.put('wp:a', { post: 7 })).toBe(1);
        expect(await store.states.put('wp:a', { post: 8 })).toBe(2);
        await store.states.put('wq', 1);
        expect(await store.states.under('wp:')).toEqual([{ key: 'wp:a', value: { post: 8 } }]);
      });
      test('a writer with an old revision is refused', async () => {
        expect(await store.states.put('race', 'first', 0)).toBe(1);
        await expect(store.states.put('race', 'second', 0)).rejects.toMatchObject({ code: 'state-changed' });
        expect(await store.states.put('race', 'second', 1)).toBe(2);
        await expect(store.states.put('race', 'third', 1)).rejects.toMatchObject({ code: 'state-changed' });
        expect((await store.states.get('race'))?.value).toBe('second');
      });
    });

    test('problems: counted, resolved, open again when they come back', async () => {
      const report = {
        key: 'clean:x',
        stage: 'clean',
        what: 'empty file',
        where: 'a.html',
        cure: 'Replace it.',
        retry: null,
      };
      await store.problems.report([report]);
      await store.problems.report([{ ...report, what: 'still empty' }]);
      expect(await store.problems.open(10)).toMatchObject([{ key: 'clean:x', what: 'still empty', count: 2 }]);
      await store.problems.resolve(['clean:x', 'unknown']);
      expect(await store.problems.open(10)).toEqual([]);
      expect((await store.problems.get('clean:x'))?.resolvedAt).not.toBeNull();
      await store.problems.report([report]);
      expect(await store.problems.open(10)).toMatchObject([{ count: 3, where: 'a.html', resolvedAt: null }]);
    });

    test('problems under a prefix that were not reported again are over', async () => {
      const report = (key: string) => ({ key, stage: 'collect', what: 'x', where: 'y', cure: 'z', retry: null });
      await store.problems.report(['s1:a', 's1:b', 's2:a'].map(report));
      await store.problems.resolveUnder('s1:', ['s1:b']);
      expect((await store.problems.open(10)).map((p) => p.key)).toEqual(expect.arrayContaining(['s1:b', 's2:a']));
      expect((await store.problems.get('s1:a'))?.resolvedAt).not.toBeNull();
      await store.problems.resolveUnder('s1:', []);
      expect((await store.problems.get('s1:b'))?.resolvedAt).not.toBeNull();
    });

    test('runs: an open one is continued, a finished one is not', async () => {
      const id = await store.runs.start('beat');
      expect(await store.runs.start('beat')).toBe(id);
      const stages = { clean: { done: 3, setAside: 1, seconds: 0.5 } };
      await store.runs.progress([id], stages);
      expect((await store.runs.unfinished()).map((r) => r.id)).toContain(id);
      await store.runs.finish([id]);
      expect(await store.runs.last('beat')).toMatchObject({ id, stages, finishedAt: expect.any(String) });
      expect(await store.runs.start('beat')).not.toBe(id);
    });

    describe('transactions', () => {
      test('keep all or nothing, also what the executor ran', async () => {
        const broken = store.transaction(async (tx) => {
          await tx.states.put('inside', 1);
          await tx.executor.executeSql("insert into state values ($1, 1, '', '1')", ['inside-sql']);
          throw new Error('on purpose');
        });
        await expect(broken).rejects.toThrow('on purpose');
        expect(await store.states.get('inside')).toBeNull();
        expect(await store.states.get('inside-sql')).toBeNull();
      });
      test('that fail leave the store usable', async () => {
        const broken = store.transaction((tx) => tx.executor.executeSql('select 1 / 0'));
        await expect(broken).rejects.toThrow(/division/);
        await expect(store.transaction((tx) => tx.states.put('after', 1))).resolves.toBe(1);
      });
      test('with the same lock come one after the other', async () => {
        const seen: string[] = [];
        const one = (label: string) =>
          store.transaction(async (tx) => {
            await tx.lock('queue');
            seen.push(`${label} in`);
            await tx.states.put(`lock-${label}`, 1);
            seen.push(`${label} out`);
          });
        await Promise.all(['a', 'b', 'c'].map(one));
        for (let i = 0; i < seen.length; i += 2) expect(seen[i + 1]).toBe(seen[i]!.replace('in', 'out'));
      });
    });
  });
}
