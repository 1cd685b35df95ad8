/** Follows one source; pages go on to cleaning as they come, not at the end. */
import type { Page, SourceId } from '../../model/index.ts';
import type { FetchState, ProblemReport, Transaction } from '../../store/index.ts';
import { catchUp } from '../arrivals.ts';
import type { NewWork } from '../boss.ts';
import type { CollectEvent } from '../ports.ts';
import { RULES } from '../queues.ts';
import type { Done, Task } from '../task.ts';

/** Bodies held in memory before they are kept. */
const MOST_BYTES = 8_000_000;

interface Haul {
  /** addresses the source lists, fetched or as they were */
  readonly listed: string[];
  readonly pages: Page[];
  readonly states: FetchState[];
  readonly problems: ProblemReport[];
}
const emptyHaul = (): Haul => ({ listed: [], pages: [], states: [], problems: [] });

export const collect: Task = async ({ data }, { store, ports, signal, keep }) => {
  const id = data.items[0] as SourceId;
  const source = await store.sources.get(id);
  if (!source) return nothing;
  const reported: ProblemReport[] = [];
  let haul = emptyHaul();
  for await (const event of ports.collect(source, signal)) {
    take(haul, event, id);
    if (!isFull(haul)) continue;
    const full = haul;
    haul = emptyHaul();
    reported.push(...full.problems);
    await keep((tx) => save(tx, id, full));
  }
  // A pass that was broken off says nothing about what it did not reach.
  signal.throwIfAborted();
  reported.push(...haul.problems);
  return {
    refused: [],
    async save(tx) {
      await tx.problems.resolveUnder(
        keyOf(id, ''),
        reported.map((p) => p.key),
      );
      return save(tx, id, haul);
    },
  };
};

/** No longer followed: nothing to do. */
const nothing: Done = { refused: [], save: async () => [] };

const keyOf = (source: SourceId, where: string): string => `collect:${source}:${where}`;

function take(haul: Haul, event: CollectEvent, source: SourceId): void {
  switch (event.type) {
    case 'page':
      haul.listed.push(event.page.url);
      haul.pages.push(event.page);
      haul.states.push(stateOf(event.page));
      return;
    case 'followed':
      haul.states.push({ ...event });
      return;
    case 'problem': {
      const { what, where, cure } = event;
      // Not to be retried by itself: the next pass over the source does.
      haul.problems.push({ key: keyOf(source, where), stage: 'collect', what, where, cure, retry: null });
      return;
    }
    case 'unchanged':
      haul.listed.push(event.url);
      return;
  }
}

const isFull = ({ pages }: Haul): boolean =>
  pages.length >= RULES.clean.batch || pages.reduce((sum, p) => sum + p.body.length, 0) >= MOST_BYTES;

const stateOf = ({ url, headers, hash }: Page): FetchState => ({
  url,
  hash,
  ...(headers.etag !== undefined && { etag: headers.etag }),
  ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
});

async function save(tx: Transaction, source: SourceId, haul: Haul): Promise<NewWork[]> {
  const { listed, pages, states, problems } = haul;
  const fresh = new Set(await tx.pages.save(pages));
  // A source names as changed what is not as it was last: bytes that are here already have come back.
  await tx.pages.seenAgain(pages.filter((page) => !fresh.has(page.id)));
  await tx.fetchStates.save(states);
  await tx.problems.report(problems);
  const elsewhere = (await tx.listings.add(source, listed)) ? await catchUp(tx, source) : [];
  return [{ queue: 'clean', items: [...new Set(pages.map((page) => page.id))] }, ...elsewhere];
}
