/** Stories of each beat. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ArticleVersionId, Story, StoryId, StoryMove } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inOrder, unique } from '../rows.ts';

export interface StoryRecord {
  readonly beat: string;
  readonly story: Story;
  /** ISO 8601: when an article joined or left it last */
  readonly changedAt: string;
}

/** A move as it is kept: with its time, ISO 8601. */
export interface StoredMove extends StoryMove {
  readonly at: string;
}

export interface Stories {
  /** Keeps stories as they are now; a story that did not change keeps its time of change. */
  save(beat: string, stories: readonly Story[]): Promise<void>;
  get(beat: string, id: StoryId): Promise<Story | null>;
  /** In the order asked for; unknown ids are left out. */
  getMany(beat: string, ids: readonly StoryId[]): Promise<Story[]>;
  /** Those changed last first. `beat` null: of all beats. */
  recent(beat: string | null, limit: number): Promise<StoryRecord[]>;
  /** The story in whichever beat it is, the one changed last where several beats have it; one that was merged is found as what it is part of. */
  find(id: StoryId): Promise<StoryRecord | null>;
  /** Stories that hold this article version, in every beat. */
  holding(article: ArticleVersionId): Promise<StoryRecord[]>;
  /** Keeps what moved. A story that was merged is listed no more and its verdicts count no more; drafts and editions stay. */
  move(beat: string, moves: readonly StoryMove[]): Promise<void>;
  /** Oldest first. `beat` null: of all beats. */
  moves(beat: string | null): Promise<StoredMove[]>;
}

/** Whether a story, by the columns of a query that hold its beat and id, was merged into no other. */
export const isPartOfNone = (beat: string, id: string): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select from story_move where kind = 'merged' and story_move.beat = ${sql.ref(beat)} and from_story = ${sql.ref(id)})`;

export function createStories({ db, now }: Context): Stories {
  /** Those that are part of no other. */
  const all = () =>
    db
      .selectFrom('story')
      .select(['story.beat', 'story.changed_at', 'story.doc'])
      .where(isPartOfNone('story.beat', 'story.id'));
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

  async function moveOne(beat: string, move: StoryMove): Promise<void> {
    const at = { beat, kind: move.kind, from_story: move.from, to_story: move.to };
    await db
      .insertInto('story_move')
      .values({ ...at, moved_at: now(), doc: doc(move) })
      .onConflict((c) => c.columns(['beat', 'kind', 'from_story', 'to_story']).doNothing())
      .execute();
    if (move.kind === 'split') return;
    for (const table of ['story_article', 'verdict', 'forecast'] as const)
      await db.deleteFrom(table).where('beat', '=', beat).where('story', '=', move.from).execute();
  }

  /** Where a story is now: merges in a row are followed to their end. */
  async function leadsTo(id: StoryId): Promise<StoryId> {
    const passed = new Set<string>([id]);
    for (let at = id; ; ) {
      const row = await db
        .selectFrom('story_move')
        .select('doc')
        .where('kind', '=', 'merged')
        .where('from_story', '=', at)
        .orderBy('moved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row || passed.has(row.doc.to)) return at;
      at = row.doc.to;
      passed.add(at);
    }
  }

  async function findLiving(id: StoryId): Promise<StoryRecord | null> {
    const row = await all().where('story.id', '=', id).orderBy('changed_at', 'desc').limit(1).executeTakeFirst();
    return row ? recordOf(row) : null;
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
      // One beat may have merged what another still has by itself.
      return (await findLiving(id)) ?? findLiving(await leadsTo(id));
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
    async move(beat, moves) {
      for (const move of moves) await moveOne(beat, move);
    },
    async moves(beat) {
      let query = db.selectFrom('story_move').select(['moved_at', 'doc']).orderBy('moved_at').orderBy('from_story');
      if (beat !== null) query = query.where('beat', '=', beat);
      return (await query.execute()).map((row) => ({ ...row.doc, at: row.moved_at }));
    },
  };
}
