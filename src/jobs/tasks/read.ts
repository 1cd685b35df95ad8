/** Reads article versions and their claims; each article then waits in every beat that follows its source. */
import type { ArticleVersion, ArticleVersionId } from '../../model/index.ts';
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
      const beats = await tx.sources.beatsOf([...new Set(articles.map((a) => a.source))]);
      const arrivals = made.flatMap(({ item }) => arrivalsOf(item, beats.get(item.source) ?? []));
      await tx.arrivals.add(arrivals);
      return [...new Set(arrivals.map((a) => a.beat))].map((beat) => ({ queue: 'group', items: [beat], beat }));
    },
  };
};

const arrivalsOf = (article: ArticleVersion, beats: readonly string[]) =>
  beats.map((beat) => ({ beat, article: article.id }));
