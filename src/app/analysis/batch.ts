/** Batches of pages and articles through the analyst; a refused item harms no other. */
import type { Cleaned, FetchedPage, Outcome, ReadResult } from '../../jobs/index.ts';
import { type ArticleVersion, QuellwerkError, type Takedown } from '../../model/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { versionFrom } from '../documents.ts';
import { obeying } from '../takedowns.ts';
import type { Analyst } from './analyst.ts';
import type { Done, Task } from './tasks.ts';

/** @param takedowns what was taken down stays out, whoever brings it back */
export const cleanAll = (
  analyst: Analyst,
  pages: readonly FetchedPage[],
  takedowns: readonly Takedown[],
): Promise<Outcome<Cleaned>[]> =>
  Promise.all(
    pages.map(({ page, source }) =>
      attempt(analyst, { kind: 'clean', page }, page.url, (done) => {
        if (!('clean' in done)) return null;
        return done.clean.text.trim() === '' ? null : obeying(versionFrom(done.clean, page, source), takedowns);
      }),
    ),
  );

export function readAll(
  analyst: Analyst,
  articles: readonly ArticleVersion[],
  newsroom: Newsroom,
): Promise<Outcome<ReadResult>[]> {
  const entities = newsroom.beats.flatMap((b) => b.entities);
  return Promise.all(
    articles.map((version) =>
      attempt(analyst, { kind: 'read', version, entities }, version.url, (done) =>
        'claims' in done ? { claims: done.claims, reading: null } : null,
      ),
    ),
  );
}

/** What the analyst refuses is refused; anything unforeseen is thrown, and tried again by the queue. */
async function attempt<T>(
  analyst: Analyst,
  task: Task,
  where: string,
  take: (done: Done) => T | null,
): Promise<Outcome<T>> {
  try {
    const value = take(await analyst.run(task));
    return value === null
      ? {
          refused: {
            what: 'no article was found on the page',
            where,
            cure: 'If it holds one, please report the page; else take it out of the source.',
          },
        }
      : { value };
  } catch (error) {
    if (error instanceof QuellwerkError)
      return { refused: { what: error.message, where: placeIn(where, error.where), cure: error.cure } };
    throw error;
  }
}

/** A text knows its words and not its file: a person needs both. */
const placeIn = (item: string, place: string): string =>
  place === '' ? item : /^text beginning /u.test(place) ? `${item}, ${place}` : place;
