/** Makes article versions of pages. */
import { type PageId, QuellwerkError, type Source } from '../../model/index.ts';
import type { ProblemReport, Store } from '../../store/index.ts';
import type { FetchedPage } from '../ports.ts';
import { refusedItem, sorted, type Task } from '../task.ts';

export const clean: Task = async ({ data }, { store, ports, signal }) => {
  const { pages, gone } = await load(store, data.items as readonly PageId[]);
  const outcomes = await ports.clean(pages, signal);
  const items = pages.map(({ page }) => page);
  const { made, refused } = sorted('clean', items, outcomes);
  return {
    refused: [...gone, ...refused],
    async save(tx) {
      const fresh = await tx.articles.save(made.map(({ value }) => value));
      return [{ queue: 'read', items: fresh }];
    },
  };
};

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
