/** Stories of each beat. */
import type { ArticleVersionId, Story, StoryId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inOrder, unique } from '../rows.ts';

export interface StoryRecord {
  readonly beat: string;
  readonly story: Story;
  /** ISO 8601: when an article joined or left it last */
  readonly changedAt: string;
}

export interface Stories {
  /** Keeps stories as they are now; a story that did not change keeps its time of change. */
  save(beat: string, stories: readonly Story[]): Promise<void>;
  get(beat: string, id: StoryId): Promise<Story | null>;
  /** In the order asked for; unknown ids are left out. */
  getMany(beat: string, ids: readonly StoryId[]): Promise<Story[]>;
  /** Those changed last first. `beat` null: of all beats. */
  recent(beat: string | null, limit: number): Promise<StoryRecord[]>;
  /** The story in whichever beat it is, the one changed last where several beats have it. */
  find(id: StoryId): Promise<StoryRecord | null>;
  /** Stories that hold this article version, in every beat. */
  holding(article: ArticleVersionId): Promise<StoryRecord[]>;
}

export function createStories({ db, now }: Context): Stories {
  const all = () => db.selectFrom('story').select(['story.beat', 'story.changed_at', 'story.doc']);
  const recordOf = (row: { beat: string; changed_at: string; doc: Story }): StoryRecord => ({
    beat: row.beat,
    story: row.doc,
    changedAt: row.changed_at,
  });

  async function saveOne(beat: string, story: Story): Promise<void> {
    const before = await db
      .selectFrom('story')
      .select('doc')
      .where('beat', '=', beat)
      .where('id', '=', story.id)
      .executeTakeFirst();
    if (before && doc(before.doc) === doc(story)) return;
    const content = { title: column(story.title), changed_at: now(), doc: doc(story) };
    await db
      .insertInto('story')
      .values({ beat, id: story.id, ...content })
      .onConflict((c) => c.columns(['beat', 'id']).doUpdateSet(content))
      .execute();
    await db.deleteFrom('story_article').where('beat', '=', beat).where('story', '=', story.id).execute();
    const rows = unique(story.articles, String).map((article_version) => ({ beat, story: story.id, article_version }));
    if (rows.length > 0) await db.insertInto('story_article').values(rows).execute();
  }

  return {
    async save(beat, stories) {
      for (const story of stories) await saveOne(beat, story);
    },
    async get(beat, id) {
      const row = await all().where('beat', '=', beat).where('id', '=', id).executeTakeFirst();
      return row?.doc ?? null;
    },
    async getMany(beat, ids) {
      if (ids.length === 0) return [];
      const rows = await all()
        .where('beat', '=', beat)
        .where('id', 'in', [...ids])
        .execute();
      return inOrder(
        ids,
        rows.map((r) => r.doc),
        (s) => s.id,
      );
    },
    async recent(beat, limit) {
      let query = all().orderBy('changed_at', 'desc').orderBy('id').limit(limit);
      if (beat !== null) query = query.where('beat', '=', beat);
      return (await query.execute()).map(recordOf);
    },
    async find(id) {
      const row = await all().where('id', '=', id).orderBy('changed_at', 'desc').limit(1).executeTakeFirst();
      return row ? recordOf(row) : null;
    },
    async holding(article) {
      const rows = await all()
        .innerJoin('story_article', (j) =>
          j.onRef('story_article.beat', '=', 'story.beat').onRef('story_article.story', '=', 'story.id'),
        )
        .where('story_article.article_version', '=', article)
        .execute();
      return rows.map(recordOf);
    },
  };
}
