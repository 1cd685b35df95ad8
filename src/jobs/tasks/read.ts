/** Reads article versions and their claims; each article then waits in every beat that follows a source which lists it. */
import type { ArticleVersionId } from '../../model/index.ts';
import { arrivalsOf, grouping } from '../arrivals.ts';
import { provenance, sorted, type Task } from '../task.ts';

export const read: Task = async ({ data }, { store, ports, signal }) => {
  const articles = await store.articles.getMany(data.items as readonly ArticleVersionId[]);
  const outcomes = await ports.read(articles, signal);
  const { made, refused } = sorted('read', articles, outcomes);
  const readings = made.map(({ item, value }) => ({
    article: item.id,
    making: provenance(ports.producers.read, item.id),
    claims: value.claims,
    reading: value.reading,
  }));
  return {
    refused,
    async save(tx) {
      await tx.readings.save(readings);
      const arrivals = await arrivalsOf(
        tx,
        made.map(({ item }) => item.id),
      );
      await tx.arrivals.add(arrivals);
      return grouping(arrivals);
    },
  };
};
