/** Sources, and which beats follow them. */
import type { Source, SourceId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inBatches, inOrder, unique } from '../rows.ts';

export interface Sources {
  /**
   * Makes `sources` what the beat follows: new ones are added, changed ones updated, others no longer followed.
   * @returns those the beat did not follow before.
   */
  follow(beat: string, sources: readonly Source[]): Promise<SourceId[]>;
  /** Keeps sources that no beat's file names. */
  keep(sources: readonly Source[]): Promise<void>;
  get(id: SourceId): Promise<Source | null>;
  /** In the order asked for; unknown ids are left out. */
  getMany(ids: readonly SourceId[]): Promise<Source[]>;
  ofBeat(beat: string): Promise<Source[]>;
  all(): Promise<Source[]>;
  /** Beats that follow each source, in alphabetical order. */
  beatsOf(ids: readonly SourceId[]): Promise<Map<SourceId, string[]>>;
}

export function createSources({ db }: Context): Sources {
  async function save(sources: readonly Source[]): Promise<void> {
    const rows = unique(sources, (s) => s.id).map((source) => ({
      id: source.id,
      kind: source.kind,
      address: column(source.address),
      doc: doc(source),
    }));
    await inBatches(rows, (batch) =>
      db
        .insertInto('source')
        .values(batch)
        .onConflict((c) =>
          c.column('id').doUpdateSet((e) => ({
            kind: e.ref('excluded.kind'),
            address: e.ref('excluded.address'),
            doc: e.ref('excluded.doc'),
          })),
        )
        .execute(),
    );
  }

  return {
    async follow(beat, sources) {
      await save(sources);
      const ids = sources.map((s) => s.id as string);
      let gone = db.deleteFrom('beat_source').where('beat', '=', beat);
      if (ids.length > 0) gone = gone.where('source', 'not in', ids);
      await gone.execute();
      const rows = unique(ids, String).map((source) => ({ beat, source }));
      const added = await inBatches(rows, (batch) =>
        db
          .insertInto('beat_source')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .returning('source')
          .execute(),
      );
      return added.map((row) => row.source as SourceId);
    },
    keep: save,
    async get(id) {
      const row = await db.selectFrom('source').select('doc').where('id', '=', id).executeTakeFirst();
      return row?.doc ?? null;
    },
    async getMany(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('source')
        .select('doc')
        .where('id', 'in', [...ids])
        .execute();
      return inOrder(
        ids,
        rows.map((r) => r.doc),
        (s) => s.id,
      );
    },
    async ofBeat(beat) {
      const rows = await db
        .selectFrom('source')
        .innerJoin('beat_source', 'beat_source.source', 'source.id')
        .select('source.doc')
        .where('beat_source.beat', '=', beat)
        .orderBy('source.address')
        .execute();
      return rows.map((r) => r.doc);
    },
    async all() {
      const rows = await db.selectFrom('source').select('doc').orderBy('address').execute();
      return rows.map((r) => r.doc);
    },
    async beatsOf(ids) {
      const beats = new Map<SourceId, string[]>(ids.map((id) => [id, []]));
      if (ids.length === 0) return beats;
      const rows = await db
        .selectFrom('beat_source')
        .selectAll()
        .where('source', 'in', [...ids])
        .orderBy('beat')
        .execute();
      for (const { beat, source } of rows) beats.get(source as SourceId)?.push(beat);
      return beats;
    },
  };
}
