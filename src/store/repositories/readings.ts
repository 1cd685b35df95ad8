/** What was read in article versions: readings with their making, and the claims of each. */
import { type ArticleVersionId, type Claim, type ClaimId, hashOf, type Reading } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc, inBatches } from '../rows.ts';
import type { Provenance } from '../types.ts';

export interface ReadArticle {
  readonly article: ArticleVersionId;
  readonly making: Provenance;
  readonly claims: readonly Claim[];
  /** kept only where somebody needs the spans again; claims stand without it */
  readonly reading: Reading | null;
}

export interface Readings {
  /**
   * Keeps readings and makes them the current ones of their articles. The same making of the same article is kept once;
   * an older reading stays, with its claims, for the editions that cite it.
   */
  save(readings: readonly ReadArticle[]): Promise<void>;
  /** The current reading; null when the article has not been read. */
  of(article: ArticleVersionId): Promise<ReadArticle | null>;
  /** Article versions whose current reading was made by another version of this producer, oldest reading first. */
  outdated(producer: string, version: string, limit: number): Promise<ArticleVersionId[]>;
}

export interface Claims {
  /** Claims of the current readings, in the order of the articles asked for and of their text. */
  ofArticles(articles: readonly ArticleVersionId[]): Promise<Claim[]>;
  /** A claim of any reading, the newest first: what an edition cites stays findable. */
  get(id: ClaimId): Promise<Claim | null>;
  count(): Promise<number>;
}

const idOf = ({ article, making }: ReadArticle): string =>
  `rd_${hashOf(JSON.stringify([article, making.producer, making.version, making.inputHash])).slice(0, 20)}`;

export function createReadings({ db, now }: Context): Readings {
  return {
    async save(readings) {
      for (const read of readings) {
        const id = idOf(read);
        await db
          .updateTable('reading')
          .set({ current: false })
          .where('article_version', '=', read.article)
          .where('id', '!=', id)
          .where('current', '=', true)
          .execute();
        await db
          .insertInto('reading')
          .values({ ...rowOf(read, id), made_at: now() })
          .onConflict((c) => c.column('id').doUpdateSet({ current: true }))
          .execute();
      }
      await inBatches(readings.flatMap(claimRows), (batch) =>
        db
          .insertInto('claim')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .execute(),
      );
    },
    async of(article) {
      const row = await db
        .selectFrom('reading')
        .selectAll()
        .where('article_version', '=', article)
        .where('current', '=', true)
        .executeTakeFirst();
      if (!row) return null;
      const claims = await db
        .selectFrom('claim')
        .select('doc')
        .where('reading', '=', row.id)
        .orderBy('position')
        .execute();
      const making = { producer: row.producer, version: row.producer_version, inputHash: row.input_hash };
      return { article, making, claims: claims.map((c) => c.doc), reading: row.doc };
    },
    async outdated(producer, version, limit) {
      const rows = await db
        .selectFrom('reading')
        .innerJoin('article_version', 'article_version.id', 'reading.article_version')
        .select('reading.article_version')
        .where('current', '=', true)
        // Of a text that was reduced there is nothing to read anew.
        .where('reduced_at', 'is', null)
        .where('producer', '=', producer)
        .where('producer_version', '!=', version)
        .orderBy('made_at')
        .limit(limit)
        .execute();
      return rows.map((r) => r.article_version as ArticleVersionId);
    },
  };
}

export function createClaims({ db }: Context): Claims {
  return {
    async ofArticles(articles) {
      if (articles.length === 0) return [];
      const rows = await db
        .selectFrom('claim')
        .innerJoin('reading', 'reading.id', 'claim.reading')
        .select('claim.doc')
        .where('reading.current', '=', true)
        .where('reading.article_version', 'in', [...articles])
        .orderBy('claim.position')
        .execute();
      const place = new Map(articles.map((id, i) => [id as string, i]));
      return rows.map((r) => r.doc).sort((a, b) => place.get(a.article)! - place.get(b.article)!);
    },
    async get(id) {
      const row = await db
        .selectFrom('claim')
        .innerJoin('reading', 'reading.id', 'claim.reading')
        .select('claim.doc')
        .where('claim.id', '=', id)
        .orderBy('reading.current', 'desc')
        .orderBy('reading.made_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.doc ?? null;
    },
    async count() {
      const row = await db
        .selectFrom('claim')
        .innerJoin('reading', 'reading.id', 'claim.reading')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('reading.current', '=', true)
        .executeTakeFirstOrThrow();
      return row.n;
    },
  };
}

const rowOf = ({ article, making, reading }: ReadArticle, id: string) => ({
  id,
  article_version: article,
  producer: making.producer,
  producer_version: making.version,
  input_hash: making.inputHash,
  current: true,
  doc: doc(reading),
});

const claimRows = (read: ReadArticle) =>
  read.claims.map((claim, position) => ({
    reading: idOf(read),
    id: claim.id,
    article_version: read.article,
    kind: claim.kind,
    position,
    doc: doc(claim),
  }));
