/** Fetched pages: a row each, the body in the archive or in the database, once per content. */
import { type ArticleVersionId, type Page, type PageId, QuellwerkError, type SourceId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inBatches, inOrder, unique } from '../rows.ts';

/** A page without its bytes: enough to list it. */
export type PageRecord = Omit<Page, 'body'>;

export interface Pages {
  /** Keeps pages; the ids of those that were not here before. A page is immutable: a known id changes nothing. */
  save(pages: readonly Page[]): Promise<PageId[]>;
  /** Notes that pages kept before were fetched once more, byte by byte the same: their body is kept again. */
  seenAgain(pages: readonly Pick<Page, 'id' | 'fetchedAt'>[]): Promise<void>;
  /** Notes what was made of a page. @returns true when another version stood at its address until now. */
  cleanedTo(id: PageId, version: ArticleVersionId): Promise<boolean>;
  /** null when it is unknown. @throws QuellwerkError when its body is no longer kept. */
  get(id: PageId): Promise<Page | null>;
  record(id: PageId): Promise<PageRecord | null>;
  /** In the order asked for; unknown ids are left out. */
  records(ids: readonly PageId[]): Promise<PageRecord[]>;
  /** Newest first. */
  recent(limit: number): Promise<PageRecord[]>;
  /** Pages of a source fetched last before an ISO time whose body is still kept. */
  olderThan(source: SourceId, before: string): Promise<PageId[]>;
  /** Removes bodies that no other kept page shares; the rows stay, saying that the page was there. */
  dropBodies(ids: readonly PageId[]): Promise<void>;
  /** Removes pages with their bodies, as if they had never been fetched; their articles must be gone. */
  remove(ids: readonly PageId[]): Promise<void>;
  /** Pages whose body is kept, in the order of their ids, beginning behind `after`. */
  kept(after: PageId | null, limit: number): Promise<PageRecord[]>;
  /** Pages fetched from one of these addresses. */
  at(addresses: readonly string[]): Promise<PageRecord[]>;
}

export function createPages({ db, archive }: Context): Pages {
  /** Before the row: a row never promises a body that is not there. */
  async function keepBody(page: Page): Promise<void> {
    if (archive) return archive.put(page.hash, page.body);
    const row = { hash: page.hash, bytes: page.body };
    await db
      .insertInto('page_body')
      .values(row)
      .onConflict((c) => c.doNothing())
      .execute();
  }

  async function bodyOf(hash: string): Promise<Uint8Array | null> {
    if (archive) return archive.get(hash);
    const row = await db.selectFrom('page_body').select('bytes').where('hash', '=', hash).executeTakeFirst();
    return row ? new Uint8Array(row.bytes) : null;
  }

  async function removeBody(hash: string): Promise<void> {
    if (archive) await archive.remove(hash);
    else await db.deleteFrom('page_body').where('hash', '=', hash).execute();
  }

  const record = async (id: PageId): Promise<PageRecord | null> =>
    (await db.selectFrom('page').select('doc').where('id', '=', id).executeTakeFirst())?.doc ?? null;

  return {
    async save(pages) {
      const fresh = unique(pages, (p) => p.id);
      await Promise.all(fresh.map(keepBody));
      const saved = await inBatches(fresh.map(rowOf), (batch) =>
        db
          .insertInto('page')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .returning('id')
          .execute(),
      );
      return saved.map((row) => row.id as PageId);
    },
    async seenAgain(pages) {
      for (const { id, fetchedAt } of pages)
        await db.updateTable('page').set({ seen_at: fetchedAt, has_body: true }).where('id', '=', id).execute();
    },
    async cleanedTo(id, version) {
      const page = await db
        .updateTable('page')
        .set({ version })
        .where('id', '=', id)
        .returning(['url', 'seen_at'])
        .executeTakeFirst();
      if (!page) return false;
      const before = await db
        .selectFrom('page')
        .select('version')
        .where('url', '=', page.url)
        .where('seen_at', '<', page.seen_at)
        .where('id', '!=', id)
        .where('version', 'is not', null)
        .orderBy('seen_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return before !== undefined && before.version !== version;
    },
    async get(id) {
      const found = await record(id);
      if (!found) return null;
      const body = await bodyOf(found.hash);
      if (!body) throw bodyGone(found);
      return { ...found, body };
    },
    record,
    async records(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('page')
        .select('doc')
        .where('id', 'in', [...ids])
        .execute();
      return inOrder(
        ids,
        rows.map((r) => r.doc),
        (p) => p.id,
      );
    },
    async recent(limit) {
      const rows = await db.selectFrom('page').select('doc').orderBy('fetched_at', 'desc').limit(limit).execute();
      return rows.map((r) => r.doc);
    },
    async olderThan(source, before) {
      const rows = await db
        .selectFrom('page')
        .select('id')
        .where('source', '=', source)
        .where('seen_at', '<', before)
        .where('has_body', '=', true)
        .orderBy('seen_at')
        .execute();
      return rows.map((r) => r.id as PageId);
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await dropBodies(ids);
      await db
        .deleteFrom('page')
        .where('id', 'in', [...ids])
        .execute();
    },
    async kept(after, limit) {
      let query = db.selectFrom('page').select('doc').where('has_body', '=', true).orderBy('id').limit(limit);
      if (after !== null) query = query.where('id', '>', after);
      return (await query.execute()).map((r) => r.doc);
    },
    async at(addresses) {
      if (addresses.length === 0) return [];
      const rows = await db.selectFrom('page').select('doc').where('url', 'in', addresses.map(column)).execute();
      return rows.map((r) => r.doc);
    },
    dropBodies,
  };

  async function dropBodies(ids: readonly PageId[]): Promise<void> {
    if (ids.length === 0) return;
    const dropped = await db
      .updateTable('page')
      .set({ has_body: false })
      .where('id', 'in', [...ids])
      .returning('hash')
      .execute();
    for (const { hash } of unique(dropped, (r) => r.hash)) {
      const sharing = await db
        .selectFrom('page')
        .select('id')
        .where('hash', '=', hash)
        .where('has_body', '=', true)
        .limit(1)
        .executeTakeFirst();
      if (!sharing) await removeBody(hash);
    }
  }
}

function rowOf({ body: _, ...page }: Page) {
  return {
    id: page.id,
    source: page.source,
    url: column(page.url),
    hash: page.hash,
    fetched_at: page.fetchedAt,
    seen_at: page.fetchedAt,
    version: null,
    has_body: true,
    doc: doc(page),
  };
}

const bodyGone = (page: PageRecord): QuellwerkError =>
  new QuellwerkError(
    'page-body-gone',
    'the body of this page is no longer kept',
    page.url,
    "It is older than its source's retention period; its article and the passages cited from it stay.",
  );
