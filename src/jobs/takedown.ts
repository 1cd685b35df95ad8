/** Takes articles or passages down: removes them with all that was derived, and queues what has to be judged anew. */
import type { ArticleVersion, ArticleVersionId, PageId, Takedown } from '../model/index.ts';
import type { Bereft, Transaction } from '../store/index.ts';
import type { NewWork } from './boss.ts';
import type { StagePorts } from './ports.ts';

/** What is to go, found by whoever gives the order. */
export interface TakedownOrder {
  readonly record: Takedown;
  readonly versions: readonly ArticleVersionId[];
  readonly pages: readonly PageId[];
  /** as they were fetched */
  readonly urls: readonly string[];
}

/** Under this key a target finds the stories whose editions it must take back. */
export const withdrawalKey = (target: string, story = ''): string => `withdraw:${target}:${story}`;

export async function takeDown(tx: Transaction, ports: StagePorts, order: TakedownOrder): Promise<NewWork[]> {
  const { record, versions, pages, urls } = order;
  const before = await tx.articles.getMany(versions);
  const bereft = await tx.takedowns.erase(versions);
  const anew = record.passage ? await keepRest(tx, ports, before, record) : [];
  if (record.passage) await tx.pages.dropBodies(pages);
  else {
    await tx.pages.remove(pages);
    await tx.fetchStates.forget(urls);
    await tx.listings.forget(urls);
    await tx.takedowns.eraseProblems(urls);
  }
  await tx.takedowns.save(record);
  const stories: NewWork[] = [];
  for (const one of bereft) stories.push(...(await mend(tx, ports, one, new Set(versions))));
  return [{ queue: 'read', items: anew }, ...stories, ...(await withdraw(tx, ports, bereft))];
}

/** The articles without the passage, as versions of their own: they are read again. */
async function keepRest(
  tx: Transaction,
  ports: StagePorts,
  before: readonly ArticleVersion[],
  { passage }: Takedown,
): Promise<ArticleVersionId[]> {
  const rest = before.map((version) => ports.redact(version, passage!));
  return tx.articles.save(rest);
}

/** A story goes on with the articles it has left, or not at all. */
async function mend(
  tx: Transaction,
  ports: StagePorts,
  { beat, story: id }: Bereft,
  gone: ReadonlySet<ArticleVersionId>,
): Promise<NewWork[]> {
  const story = await tx.stories.get(beat, id);
  const left = await tx.articles.getMany((story?.articles ?? []).filter((article) => !gone.has(article)));
  if (!story || left.length === 0) {
    await tx.takedowns.eraseStory(beat, id);
    return [];
  }
  await tx.stories.save(beat, [ports.storyOf(story, left)]);
  return [{ queue: 'weigh', items: [id], beat }];
}

async function withdraw(tx: Transaction, ports: StagePorts, bereft: readonly Bereft[]): Promise<NewWork[]> {
  const targets = new Set<string>();
  for (const { beat, story, withdrawn } of bereft) {
    if (withdrawn === 0) continue;
    for (const target of ports.targets(beat)) {
      targets.add(target);
      await tx.states.put(withdrawalKey(target, story), {});
    }
  }
  return [{ queue: 'deliver', items: [...targets] }];
}
