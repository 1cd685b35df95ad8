/** Puts what has arrived in a beat into stories, in the order of publication. */
import { lockOf } from '../boss.ts';
import type { Task } from '../task.ts';

/** Articles put into stories in one transaction; more wait for the next job. */
const MOST = 500;

export const group: Task = async ({ data }, { store, ports }) => {
  const beat = data.items[0]!;
  const key = `group:${beat}`;
  const { ids, state } = await store.transaction(async (tx) => {
    await tx.lock(lockOf('group', beat));
    return { ids: await tx.arrivals.waiting(beat, MOST), state: await tx.states.get(key) };
  });
  if (ids.length === 0) return { refused: [], save: async () => [] };
  const { stories, moves, memory } = await ports.group({
    beat,
    arrived: await store.articles.getMany(ids),
    memory: state?.value ?? null,
    grouped: async (limit) => store.articles.getMany(await store.arrivals.grouped(beat, limit)),
    stories: async (limit) => (await store.stories.recent(beat, limit)).map((r) => r.story),
  });
  return {
    refused: [],
    async save(tx) {
      // Refused when another worker has grouped this beat meanwhile: this job then starts again from what it left.
      await tx.states.put(key, memory, state?.revision ?? 0);
      await tx.stories.save(beat, stories);
      await tx.stories.move(beat, moves);
      await tx.arrivals.settle(beat, ids);
      const more = ids.length === MOST ? [{ queue: 'group' as const, items: [beat], beat }] : [];
      return [{ queue: 'weigh', items: stories.map((s) => s.id), beat }, ...more];
    },
  };
};
