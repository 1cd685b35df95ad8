/** Makes article versions of pages. */
import {
  type ArticleVersion,
  type ArticleVersionId,
  type PageId,
  QuellwerkError,
  type Source,
} from '../../model/index.ts';
import type { ProblemReport, Store, Transaction } from '../../store/index.ts';
import { arrivalsOf, grouping } from '../arrivals.ts';
import type { NewWork } from '../boss.ts';
import { followOriginals } from '../originals.ts';
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
      const versions = await tx.articles.getMany(fresh);
      for (const version of versions) await keepChange(tx, ports, version);
      await tx.pages.remove(made.filter(({ value }) => !value.version).map(({ item }) => item.id));
      await tx.pages.dropBodies(
        made.filter(({ value }) => value.version && !value.keepBody).map(({ item }) => item.id),
      );
      const known = made.flatMap(({ item, value: { version } }) =>
        version ? [{ page: item.id, version: version.id }] : [],
      );
      return [
        { queue: 'read', items: fresh },
        ...(await arriveAgain(tx, known, new Set(fresh))),
        ...(await followOriginals(tx, ports, versions)),
      ];
    },
  };
};

interface Made {
  readonly page: PageId;
  readonly version: ArticleVersionId;
}

/**
 * A text that was here before is not read again. It arrives where it has not yet, since another source or another address
 * led to it; where its publisher went back to it, it arrives everywhere, and takes the place of what stood there since.
 */
async function arriveAgain(
  tx: Transaction,
  made: readonly Made[],
  fresh: ReadonlySet<ArticleVersionId>,
): Promise<NewWork[]> {
  const known: ArticleVersionId[] = [];
  const back = new Set<ArticleVersionId>();
  for (const { page, version } of made) {
    const replaces = await tx.pages.cleanedTo(page, version);
    // One that nobody could read, or that is still to be read, arrives when it has been.
    if (fresh.has(version) || !(await tx.readings.of(version))) continue;
    known.push(version);
    if (replaces) back.add(version);
  }
  const arrivals = await arrivalsOf(tx, [...new Set(known)]);
  await tx.arrivals.add(arrivals);
  await tx.arrivals.again(arrivals.filter((a) => back.has(a.article)));
  return grouping(arrivals);
}

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
