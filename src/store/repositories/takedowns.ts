/** Records of what was taken down, and the removal of all that was derived from an article version. */
import { sql } from 'kysely';
import type { ArticleVersionId, EditionId, StoryId, Takedown } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, unique } from '../rows.ts';

/** A story that lost an article; `withdrawn` counts its editions that went. */
export interface Bereft {
  readonly beat: string;
  readonly story: StoryId;
  readonly withdrawn: number;
}

export interface Takedowns {
  save(takedown: Takedown): Promise<void>;
  /** Oldest first. */
  all(): Promise<Takedown[]>;
  /**
   * Removes article versions with readings, claims, changes, and every dossier, draft, report, decision and edition that
   * names them. The stories stay for the caller to mend; pages stay as well.
   */
  erase(versions: readonly ArticleVersionId[]): Promise<Bereft[]>;
  /** Removes a story that has no article left, with all that is kept of it. */
  eraseStory(beat: string, story: StoryId): Promise<void>;
  /** Removes what was reported about these addresses. */
  eraseProblems(addresses: readonly string[]): Promise<void>;
}

type Named = 'dossier' | 'draft' | 'edition';

export function createTakedowns({ db }: Context): Takedowns {
  /** Ids are unlike any word: a document that holds one was made from what it names. */
  const names = (versions: readonly string[]) => sql<boolean>`doc::text ~ ${versions.join('|')}`;
  const naming = (table: Named, versions: readonly string[]) =>
    db.selectFrom(table).select(['beat', 'story']).where(names(versions)).execute();

  async function eraseEditions(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await db.deleteFrom('delivery').where('edition', 'in', ids).execute();
    await db.deleteFrom('edition').where('id', 'in', ids).execute();
  }

  /** A draft goes with its reports and decisions; its editions must be gone. */
  async function eraseDrafts(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await db.deleteFrom('gate_report').where('draft', 'in', ids).execute();
    await db.deleteFrom('decision').where('draft', 'in', ids).execute();
    await db.deleteFrom('draft').where('id', 'in', ids).execute();
  }

  /** Later editions tell what they corrected in one that is gone: in words that were derived from it. */
  async function forgetCorrections(beat: string, story: string, gone: ReadonlySet<string>): Promise<void> {
    const rows = await db
      .selectFrom('edition')
      .select(['id', 'doc'])
      .where('beat', '=', beat)
      .where('story', '=', story)
      .execute();
    for (const row of rows) {
      const corrections = row.doc.corrections.filter((c) => !gone.has(c.from));
      if (corrections.length === row.doc.corrections.length) continue;
      const edition = { ...row.doc, corrections };
      await db
        .updateTable('edition')
        .set({ doc: doc(edition) })
        .where('id', '=', row.id)
        .execute();
    }
  }

  /** What was made for one story from these versions. @returns how many editions went. */
  async function eraseMade(beat: string, story: string, versions: readonly string[]): Promise<number> {
    const dossiers = await db
      .selectFrom('dossier')
      .select('input_hash')
      .where('beat', '=', beat)
      .where('story', '=', story)
      .where(names(versions))
      .execute();
    const hashes = dossiers.map((d) => d.input_hash);
    const drafts = await db
      .selectFrom('draft')
      .select('id')
      .where('beat', '=', beat)
      .where('story', '=', story)
      .where((e) => e.or([names(versions), ...(hashes.length > 0 ? [e('dossier_hash', 'in', hashes)] : [])]))
      .execute();
    const draftIds = drafts.map((d) => d.id);
    const editions = await db
      .selectFrom('edition')
      .select('id')
      .where('beat', '=', beat)
      .where('story', '=', story)
      .where((e) => e.or([names(versions), ...(draftIds.length > 0 ? [e('draft', 'in', draftIds)] : [])]))
      .execute();
    const gone = editions.map((e) => e.id as EditionId);
    await eraseEditions(gone);
    await forgetCorrections(beat, story, new Set(gone));
    await eraseDrafts(draftIds);
    for (const table of ['verdict', 'forecast'] as const)
      await db.deleteFrom(table).where('beat', '=', beat).where('story', '=', story).execute();
    if (hashes.length > 0)
      await db
        .deleteFrom('dossier')
        .where('beat', '=', beat)
        .where('story', '=', story)
        .where('input_hash', 'in', hashes)
        .execute();
    return gone.length;
  }

  async function eraseVersions(ids: readonly string[]): Promise<void> {
    for (const table of ['claim', 'reading', 'arrival', 'story_article'] as const)
      await db.deleteFrom(table).where('article_version', 'in', ids).execute();
    await db
      .deleteFrom('version_change')
      .where((e) => e.or([e('to_version', 'in', ids), e('from_version', 'in', ids)]))
      .execute();
    await db.deleteFrom('article_version').where('id', 'in', ids).execute();
  }

  return {
    async save(takedown) {
      const row = { taken_at: takedown.at, doc: doc(takedown) };
      await db
        .insertInto('takedown')
        .values({ id: takedown.id, ...row })
        .onConflict((c) => c.column('id').doUpdateSet(row))
        .execute();
    },
    async all() {
      const rows = await db.selectFrom('takedown').select('doc').orderBy('taken_at').orderBy('id').execute();
      return rows.map((row) => row.doc);
    },
    async erase(versions) {
      if (versions.length === 0) return [];
      const ids = versions as readonly string[];
      const holding = await db
        .selectFrom('story_article')
        .select(['beat', 'story'])
        .where('article_version', 'in', ids)
        .execute();
      const made = [await naming('dossier', ids), await naming('draft', ids), await naming('edition', ids)].flat();
      const bereft: Bereft[] = [];
      for (const { beat, story } of unique([...holding, ...made], (s) => JSON.stringify([s.beat, s.story])))
        bereft.push({ beat, story: story as StoryId, withdrawn: await eraseMade(beat, story, ids) });
      await eraseVersions(ids);
      await db.deleteFrom('resolution').where(names(ids)).execute();
      return bereft;
    },
    async eraseStory(beat, story) {
      const of = <T extends 'edition' | 'draft'>(table: T) =>
        db
          .selectFrom(table as Named)
          .select('id' as never)
          .where('beat', '=', beat)
          .where('story', '=', story)
          .execute();
      const idsOf = (rows: readonly unknown[]): string[] => rows.map((r) => (r as { id: string }).id);
      await eraseEditions(idsOf(await of('edition')));
      await eraseDrafts(idsOf(await of('draft')));
      for (const table of ['verdict', 'forecast', 'dossier', 'story_article'] as const)
        await db.deleteFrom(table).where('beat', '=', beat).where('story', '=', story).execute();
      await db.deleteFrom('story').where('beat', '=', beat).where('id', '=', story).execute();
    },
    async eraseProblems(addresses) {
      if (addresses.length === 0) return;
      await db.deleteFrom('problem').where('place', 'in', addresses.map(column)).execute();
    },
  };
}
