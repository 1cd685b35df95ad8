/** Article texts whose source's retention period is over: which they are, what of them is cited, and their reduction. */
import { type Expression, type SqlBool, sql } from 'kysely';
import {
  type ArticleSpan,
  type ArticleVersion,
  type ArticleVersionId,
  type Draft,
  type SourceId,
  type StoryId,
  sentencesOf,
} from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';

export interface Retention {
  /** Whole texts of a source that were fetched before an ISO time and none of whose pages is kept any more. */
  due(source: SourceId, before: string, limit: number): Promise<ArticleVersionId[]>;
  /**
   * Passages of these texts that must outlast them: what editions cite, what a draft cites that waits for a person, and
   * the words of forecasts in the ledger.
   */
  cited(versions: readonly ArticleVersionId[]): Promise<ArticleSpan[]>;
  /** Puts the reduced texts in the place of the whole ones; of their claims only those inside a kept passage stay. */
  reduce(versions: readonly ArticleVersion[], kept: readonly ArticleSpan[]): Promise<void>;
  /** Removes texts nobody cites, with all that was read in them. @returns stories of which neither a text nor an edition is left */
  remove(versions: readonly ArticleVersionId[]): Promise<StoryKey[]>;
}

export interface StoryKey {
  readonly beat: string;
  readonly story: StoryId;
}

export function createRetention({ db, now }: Context): Retention {
  /** Ids are unlike any word: a document that holds one names it. */
  const names = (column: string, ids: readonly string[]): Expression<SqlBool> =>
    sql<SqlBool>`${sql.ref(column)}::text ~ ${ids.join('|')}`;

  /** Drafts that were published, and those a person has still to decide on. */
  async function draftsNaming(ids: readonly string[]): Promise<Draft[]> {
    const rows = await db
      .selectFrom('draft')
      .select('doc')
      .where(names('draft.doc', ids))
      .where((e) =>
        e.or([
          e.exists(e.selectFrom('edition').select('edition.id').whereRef('edition.draft', '=', 'draft.id')),
          e.not(e.exists(e.selectFrom('decision').select('decision.id').whereRef('decision.draft', '=', 'draft.id'))),
        ]),
      )
      .execute();
    return rows.map((r) => r.doc);
  }

  async function eraseChanges(ids: readonly string[]): Promise<void> {
    await db
      .deleteFrom('version_change')
      .where((e) => e.or([e('to_version', 'in', ids), e('from_version', 'in', ids)]))
      .execute();
  }

  /** Of these stories, those that have neither a text nor an edition. */
  async function emptyOf(stories: readonly StoryKey[]): Promise<StoryKey[]> {
    const empty: StoryKey[] = [];
    for (const { beat, story } of stories) {
      const of = (table: 'story_article' | 'edition') =>
        db
          .selectFrom(table as 'edition')
          .select('story')
          .where('beat', '=', beat)
          .where('story', '=', story)
          .limit(1)
          .execute();
      if ((await of('story_article')).length + (await of('edition')).length === 0) empty.push({ beat, story });
    }
    return empty;
  }

  return {
    async due(source, before, limit) {
      const rows = await db
        .selectFrom('article_version')
        .select('article_version.id')
        .where('source', '=', source)
        .where('fetched_at', '<', before)
        .where('reduced_at', 'is', null)
        .where((e) =>
          e.not(
            e.exists(
              e
                .selectFrom('page')
                .select('page.id')
                .where('has_body', '=', true)
                .where((p) =>
                  p.or([
                    p('page.id', '=', p.ref('article_version.page')),
                    p('page.version', '=', p.ref('article_version.id')),
                  ]),
                ),
            ),
          ),
        )
        .orderBy('fetched_at')
        .limit(limit)
        .execute();
      return rows.map((r) => r.id as ArticleVersionId);
    },
    async cited(versions) {
      if (versions.length === 0) return [];
      const wanted = new Set<string>(versions);
      const drafts = await draftsNaming(versions);
      const forecasts = await db.selectFrom('forecast').select('doc').where(names('forecast.doc', versions)).execute();
      return [
        ...drafts.flatMap((d) => d.sections.flatMap(sentencesOf)).flatMap((s) => s.citations.map((c) => c.at)),
        ...forecasts.map((f) => f.doc.at),
      ].filter((at) => wanted.has(at.article));
    },
    async reduce(versions, kept) {
      if (versions.length === 0) return;
      for (const version of versions) {
        const { id } = version;
        await db
          .updateTable('article_version')
          .set({ doc: doc(version), reduced_at: now() })
          .where('id', '=', id)
          .execute();
        const claims = await db
          .selectFrom('claim')
          .select(['reading', 'id', 'doc'])
          .where('article_version', '=', id)
          .execute();
        const lost = claims.filter(
          (c) => !kept.some((k) => k.article === id && k.start <= c.doc.span.start && c.doc.span.end <= k.end),
        );
        for (const { reading, id: claim } of lost)
          await db.deleteFrom('claim').where('reading', '=', reading).where('id', '=', claim).execute();
        await db
          .updateTable('reading')
          .set({ doc: doc(null) })
          .where('article_version', '=', id)
          .execute();
      }
      await eraseChanges(versions.map((v) => v.id));
    },
    async remove(versions) {
      if (versions.length === 0) return [];
      const stories = await db
        .selectFrom('story_article')
        .select(['beat', 'story'])
        .distinct()
        .where('article_version', 'in', [...versions])
        .execute();
      await eraseChanges(versions);
      for (const table of ['claim', 'reading', 'arrival', 'story_article'] as const)
        await db
          .deleteFrom(table)
          .where('article_version', 'in', [...versions])
          .execute();
      await db
        .updateTable('page')
        .set({ version: null })
        .where('version', 'in', [...versions])
        .execute();
      await db
        .deleteFrom('article_version')
        .where('id', 'in', [...versions])
        .execute();
      return emptyOf(stories.map(({ beat, story }) => ({ beat, story: story as StoryId })));
    },
  };
}
