/** Lets go of what has outlived the retention period of its source: the bytes of pages, then the texts made of them. */
import type { ArticleVersionId, Source } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { StagePorts } from './ports.ts';

const DAY_MS = 24 * 3600 * 1000;
/** Vectors are cheap to ask for again: they need not outlast the texts that they are made of by more. */
const EMBEDDING_DAYS = 30;
const BATCH = 200;
/** Finding what cites a text reads all drafts: a few texts at a time. */
const TEXTS = 50;

export interface Expired {
  /** pages that lost their bytes; their rows stay */
  readonly pages: number;
  /** article texts that were removed, or reduced to what is cited of them */
  readonly texts: number;
}

export async function expire(store: Store, ports: Pick<StagePorts, 'reduce'>, now: number): Promise<Expired> {
  const sources = await store.sources.all();
  const before = ({ retentionDays }: Source) => new Date(now - retentionDays * DAY_MS).toISOString();
  let [pages, texts] = [0, 0];
  // All pages first: one text may stand on pages of several sources.
  for (const source of sources) pages += await expirePages(store, source, before(source));
  for (const source of sources) texts += await expireTexts(store, ports, source, before(source));
  await store.embeddings.dropBefore(new Date(now - EMBEDDING_DAYS * DAY_MS).toISOString());
  return { pages, texts };
}

async function expirePages(store: Store, source: Source, before: string): Promise<number> {
  const ids = await store.pages.olderThan(source.id, before);
  for (let at = 0; at < ids.length; at += BATCH)
    await store.transaction((tx) => tx.pages.dropBodies(ids.slice(at, at + BATCH)));
  return ids.length;
}

async function expireTexts(
  store: Store,
  ports: Pick<StagePorts, 'reduce'>,
  source: Source,
  before: string,
): Promise<number> {
  for (let texts = 0; ; ) {
    const due = await store.retention.due(source.id, before, TEXTS);
    if (due.length === 0) return texts;
    await store.transaction(async (tx) => {
      const kept = await tx.retention.cited(due);
      const of = (id: ArticleVersionId) => kept.filter((k) => k.article === id);
      const versions = await tx.articles.getMany(due.filter((id) => of(id).length > 0));
      await tx.retention.reduce(
        versions.map((version) => ports.reduce(version, of(version.id))),
        kept,
      );
      const empty = await tx.retention.remove(due.filter((id) => of(id).length === 0));
      for (const { beat, story } of empty) await tx.takedowns.eraseStory(beat, story);
    });
    texts += due.length;
  }
}
