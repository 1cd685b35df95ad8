/** Published editions, and which targets have them. */
import type { DraftId, EditionId, StoryId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';
import type { StoredEdition } from '../types.ts';

export interface Editions {
  /** True when it was not here before; a known id changes nothing. */
  save(beat: string, edition: StoredEdition): Promise<boolean>;
  get(id: EditionId): Promise<StoredEdition | null>;
  ofDraft(draft: DraftId): Promise<StoredEdition | null>;
  /** Oldest first. */
  ofStory(beat: string, story: StoryId): Promise<StoredEdition[]>;
  /** The newest edition of each story, newest first. `beat` null: of all beats. */
  current(beat: string | null): Promise<StoredEdition[]>;
}

export interface Deliveries {
  /** Notes that a target is to have all editions of a beat; what it has, it keeps. */
  oweAll(target: string, beat: string): Promise<void>;
  /** Editions owed to a target, oldest first. */
  pending(target: string): Promise<StoredEdition[]>;
  delivered(target: string, editions: readonly EditionId[]): Promise<void>;
  /** ISO 8601; null when it was not delivered. */
  at(target: string, edition: EditionId): Promise<string | null>;
}

export function createEditions({ db }: Context): Editions {
  const docs = () => db.selectFrom('edition').select('doc');
  return {
    async save(beat, edition) {
      const saved = await db
        .insertInto('edition')
        .values({
          id: edition.id,
          beat,
          story: edition.story,
          slug: edition.slug,
          number: edition.number,
          draft: edition.draft.id,
          published_at: edition.publishedAt,
          doc: doc(edition),
        })
        .onConflict((c) => c.column('id').doNothing())
        .returning('id')
        .execute();
      return saved.length > 0;
    },
    async get(id) {
      return (await docs().where('id', '=', id).executeTakeFirst())?.doc ?? null;
    },
    async ofDraft(draft) {
      const row = await docs().where('draft', '=', draft).orderBy('number', 'desc').limit(1).executeTakeFirst();
      return row?.doc ?? null;
    },
    async ofStory(beat, story) {
      const rows = await docs().where('beat', '=', beat).where('story', '=', story).orderBy('number').execute();
      return rows.map((r) => r.doc);
    },
    async current(beat) {
      let query = docs()
        .distinctOn(['beat', 'story'])
        .select('published_at')
        .orderBy('beat')
        .orderBy('story')
        .orderBy('number', 'desc');
      if (beat !== null) query = query.where('beat', '=', beat);
      const rows = await query.execute();
      return rows.sort((a, b) => (a.published_at < b.published_at ? 1 : -1)).map((r) => r.doc);
    },
  };
}

export function createDeliveries({ db, now }: Context): Deliveries {
  return {
    async oweAll(target, beat) {
      await db
        .insertInto('delivery')
        .columns(['target', 'edition'])
        .expression((e) =>
          e
            .selectFrom('edition')
            .select([e.val(target).as('target'), 'id'])
            .where('beat', '=', beat),
        )
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async pending(target) {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('edition', 'edition.id', 'delivery.edition')
        .select('edition.doc')
        .where('delivery.target', '=', target)
        .where('delivery.delivered_at', 'is', null)
        .orderBy('edition.published_at')
        .orderBy('edition.number')
        .execute();
      return rows.map((r) => r.doc);
    },
    async delivered(target, editions) {
      if (editions.length === 0) return;
      await db
        .updateTable('delivery')
        .set({ delivered_at: now() })
        .where('target', '=', target)
        .where('edition', 'in', [...editions])
        .execute();
    },
    async at(target, edition) {
      const row = await db
        .selectFrom('delivery')
        .select('delivered_at')
        .where('target', '=', target)
        .where('edition', '=', edition)
        .executeTakeFirst();
      return row?.delivered_at ?? null;
    },
  };
}
