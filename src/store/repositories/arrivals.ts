/** Article versions that have been read and wait, beat by beat, to be put into stories. */
import type { ExpressionBuilder } from 'kysely';
import type { ArticleVersionId, SourceId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { inBatches, unique } from '../rows.ts';
import type { Database } from '../schema.ts';

export interface Arrival {
  readonly beat: string;
  readonly article: ArticleVersionId;
}

export interface Arrivals {
  /** A version arrives once in a beat; a second time changes nothing. */
  add(arrivals: readonly Arrival[]): Promise<void>;
  /**
   * Lets versions arrive anew, as what their articles are now: one that was there before, and again is. Other versions
   * of theirs that wait are past.
   */
  again(arrivals: readonly Arrival[]): Promise<void>;
  /** Lets what has been read of what these sources list arrive in a beat that follows them from now on. @returns how many. */
  catchUp(beat: string, sources: readonly SourceId[]): Promise<number>;
  /** By publication, undated ones last. */
  waiting(beat: string, limit: number): Promise<ArticleVersionId[]>;
  /** Versions that were grouped, newest publication first. */
  grouped(beat: string, limit: number): Promise<ArticleVersionId[]>;
  settle(beat: string, articles: readonly ArticleVersionId[]): Promise<void>;
}

type Expressions<T extends keyof Database> = ExpressionBuilder<Database, T>;

const siblings = (e: Expressions<'arrival'>, article: ArticleVersionId) =>
  e
    .selectFrom('article_version as other')
    .innerJoin('article_version as own', 'own.article', 'other.article')
    .select('other.id')
    .where('own.id', '=', article)
    .whereRef('other.id', '!=', 'own.id');

const listedBy = (e: Expressions<'article_version'>, sources: readonly SourceId[]) =>
  e
    .selectFrom('listing')
    .innerJoin('page', 'page.url', 'listing.url')
    .select((s) => s.ref('page.version').$notNull().as('id'))
    .where('listing.source', 'in', [...sources])
    .where('page.version', 'is not', null);

/** What stands at the version's address by now, where that is another one. */
const laterAt = (e: Expressions<'article_version'>) =>
  e
    .selectFrom('page as own')
    .innerJoin('page as later', 'later.url', 'own.url')
    .select('later.id')
    .whereRef('own.version', '=', 'article_version.id')
    .whereRef('later.seen_at', '>', 'own.seen_at')
    .whereRef('later.version', '!=', 'own.version');

export function createArrivals({ db, now }: Context): Arrivals {
  const ofBeat = (beat: string) =>
    db
      .selectFrom('arrival')
      .innerJoin('article_version', 'article_version.id', 'arrival.article_version')
      .select('arrival.article_version as id')
      .where('arrival.beat', '=', beat);
  return {
    async add(arrivals) {
      const rows = unique(arrivals, (a) => JSON.stringify([a.beat, a.article])).map(({ beat, article }) => ({
        beat,
        article_version: article,
        arrived_at: now(),
        grouped_at: null,
      }));
      await inBatches(rows, (batch) =>
        db
          .insertInto('arrival')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .execute(),
      );
    },
    async again(arrivals) {
      for (const { beat, article } of arrivals) {
        const mine = db.updateTable('arrival').where('beat', '=', beat);
        await mine
          .set({ grouped_at: now() })
          .where('grouped_at', 'is', null)
          .where('article_version', 'in', (e) => siblings(e, article))
          .execute();
        await mine.set({ grouped_at: null, arrived_at: now() }).where('article_version', '=', article).execute();
      }
    },
    async catchUp(beat, sources) {
      if (sources.length === 0) return 0;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('arrival')
        .columns(['beat', 'article_version', 'arrived_at'])
        .expression((e) =>
          e
            .selectFrom('article_version')
            .innerJoin('reading', 'reading.article_version', 'article_version.id')
            .select([e.val(beat).as('beat'), 'article_version.id', e.val(now()).as('arrived_at')])
            .where('reading.current', '=', true)
            .where((w) =>
              w.or([
                w('article_version.source', 'in', [...sources]),
                w('article_version.id', 'in', listedBy(w, sources)),
              ]),
            )
            .where((w) => w.not(w.exists(laterAt(w)))),
        )
        .onConflict((c) => c.doNothing())
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows ?? 0);
    },
    async waiting(beat, limit) {
      const rows = await ofBeat(beat)
        .where('arrival.grouped_at', 'is', null)
        .orderBy('article_version.published', (o) => o.asc().nullsLast())
        .orderBy('article_version.id')
        .limit(limit)
        .execute();
      return rows.map((r) => r.id as ArticleVersionId);
    },
    async grouped(beat, limit) {
      const rows = await ofBeat(beat)
        .where('arrival.grouped_at', 'is not', null)
        .orderBy('article_version.published', (o) => o.desc().nullsLast())
        .orderBy('article_version.id')
        .limit(limit)
        .execute();
      return rows.map((r) => r.id as ArticleVersionId);
    },
    async settle(beat, articles) {
      if (articles.length === 0) return;
      await db
        .updateTable('arrival')
        .set({ grouped_at: now() })
        .where('beat', '=', beat)
        .where('article_version', 'in', [...articles])
        .execute();
    },
  };
}
