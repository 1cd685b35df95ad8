/** Makes article versions of pages. */
import { type ArticleVersion, type PageId, QuellwerkError, type Source } from '../../model/index.ts';
import type { ProblemReport, Store, Transaction } from '../../store/index.ts';
import type { FetchedPage, StagePorts } from '../ports.ts';
import { provenance, refusedItem, sorted, type Task } from '../task.ts';

export const clean: Task = async ({ data }, { store, ports, signal }) => {
  const { pages, gone } = await load(store, data.items as readonly PageId[]);
  const outcomes = await ports.clean(pages, signal);
  const items = pages.map(({ page }) => page);
  const { made, refused } = sorted('clean', items, outcomes);
  return {
    refused: [...gone, ...refused],
    async save(tx) {
      const fresh = await tx.articles.save(made.flatMap(({ value }) => value.version ?? []));
      for (const version of await tx.articles.getMany(fresh)) await keepChange(tx, ports, version);
      await tx.pages.remove(made.filter(({ value }) => !value.version).map(({ item }) => item.id));
      await tx.pages.dropBodies(
        made.filter(({ value }) => value.version && !value.keepBody).map(({ item }) => item.id),
      );
      return [{ queue: 'read', items: fresh }];
    },
  };
};

/** A new version of an article that was here before: what its publisher changed. */
async function keepChange(tx: Transaction, ports: StagePorts, version: ArticleVersion): Promise<void> {
  const versions = await tx.articles.versionsOf(version.article);
  const before = versions[versions.findIndex((v) => v.id === version.id) - 1];
  if (!before) return;
  const change = {
    article: version.article,
    from: before.id,
    to: version.id,
    passages: ports.changes(before, version),
  };
  await tx.changes.save(change, provenance(ports.producers.clean, [before.id, version.id]));
}

async function load(store: Store, ids: readonly PageId[]): Promise<{ pages: FetchedPage[]; gone: ProblemReport[] }> {
  const pages: FetchedPage[] = [];
  const gone: ProblemReport[] = [];
  const sources = new Map<string, Source | null>();
  for (const id of ids) {
    try {
      const page = await store.pages.get(id);
      if (!page) continue;
      if (!sources.has(page.source)) sources.set(page.source, await store.sources.get(page.source));
      pages.push({ page, source: sources.get(page.source)! });
    } catch (error) {
      // A lost or damaged body is bad input: the page is named, the others go on.
      if (!(error instanceof QuellwerkError)) throw error;
      gone.push(refusedItem('clean', id, null, { what: error.message, where: error.where, cure: error.cure }));
    }
  }
  return { pages, gone };
}
