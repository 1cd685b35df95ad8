/** Drops the bodies of pages that are older than their source lets them be kept. */
import type { Store } from '../store/index.ts';

const DAY_MS = 24 * 3600 * 1000;
const BATCH = 200;

/** @returns how many pages lost their body; the rows stay, and what editions cite stays as their excerpts. */
export async function expirePages(store: Store, now: number): Promise<number> {
  let expired = 0;
  for (const source of await store.sources.all()) {
    const before = new Date(now - source.retentionDays * DAY_MS).toISOString();
    const ids = await store.pages.olderThan(source.id, before);
    for (let at = 0; at < ids.length; at += BATCH)
      await store.transaction((tx) => tx.pages.dropBodies(ids.slice(at, at + BATCH)));
    expired += ids.length;
  }
  return expired;
}
