/** What is known of an address from the last fetch. */
import type { Context } from '../context.ts';
import { column, inBatches, unique } from '../rows.ts';
import type { FetchState } from '../types.ts';

export interface FetchStates {
  get(url: string): Promise<FetchState | null>;
  /** The newest answer replaces what was known. */
  save(states: readonly FetchState[]): Promise<void>;
  /** Forgets addresses, so that the next fetch asks without condition. */
  forget(urls: readonly string[]): Promise<void>;
}

export function createFetchStates({ db, now }: Context): FetchStates {
  return {
    async get(url) {
      const row = await db.selectFrom('fetch_state').selectAll().where('url', '=', column(url)).executeTakeFirst();
      if (!row) return null;
      return {
        url,
        ...(row.etag !== null && { etag: row.etag }),
        ...(row.last_modified !== null && { lastModified: row.last_modified }),
        ...(row.hash !== null && { hash: row.hash }),
      };
    },
    async save(states) {
      const rows = unique(states, (s) => s.url).map((state) => ({
        url: column(state.url),
        etag: state.etag === undefined ? null : column(state.etag),
        last_modified: state.lastModified === undefined ? null : column(state.lastModified),
        hash: state.hash ?? null,
        checked_at: now(),
      }));
      await inBatches(rows, (batch) =>
        db
          .insertInto('fetch_state')
          .values(batch)
          .onConflict((c) =>
            c.column('url').doUpdateSet((e) => ({
              etag: e.ref('excluded.etag'),
              last_modified: e.ref('excluded.last_modified'),
              hash: e.ref('excluded.hash'),
              checked_at: e.ref('excluded.checked_at'),
            })),
          )
          .execute(),
      );
    },
    async forget(urls) {
      if (urls.length === 0) return;
      await db.deleteFrom('fetch_state').where('url', 'in', urls.map(column)).execute();
    },
  };
}
