/** What weighing says about stories: the dossier, with its verdicts and forecasts as rows of their own. */
import type { Dossier, Forecast, StoryId, Verdict, VerdictKind } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { column, doc, inBatches } from '../rows.ts';
import type { Provenance } from '../types.ts';

export interface StoredDossier {
  readonly beat: string;
  readonly dossier: Dossier;
  readonly making: Provenance;
  /** ISO 8601 */
  readonly madeAt: string;
}

export interface Dossiers {
  /** Makes it the story's current dossier. Earlier ones stay only while a draft was written from them. */
  save(beat: string, dossier: Dossier, making: Provenance): Promise<void>;
  /** The current one, or the one with this input hash. */
  get(beat: string, story: StoryId, inputHash?: string): Promise<StoredDossier | null>;
  /** Verdicts under one blocking key, over all stories of the beat. */
  verdictsUnder(beat: string, key: string): Promise<Verdict[]>;
  verdictsOfKind(beat: string, kind: VerdictKind, limit: number): Promise<Verdict[]>;
  /** The ledger of forecasts of a beat. */
  forecasts(beat: string): Promise<Forecast[]>;
}

export function createDossiers({ db, now }: Context): Dossiers {
  async function replace(beat: string, { story, verdicts, forecasts }: Dossier): Promise<void> {
    for (const table of ['verdict', 'forecast'] as const)
      await db.deleteFrom(table).where('beat', '=', beat).where('story', '=', story.id).execute();
    const at = { beat, story: story.id };
    await inBatches(
      verdicts.map((v, position) => ({ ...at, id: v.id, key: column(v.key), kind: v.kind, position, doc: doc(v) })),
      (batch) => db.insertInto('verdict').values(batch).execute(),
    );
    await inBatches(
      forecasts.map((f, position) => ({ ...at, id: f.id, position, doc: doc(f) })),
      (batch) => db.insertInto('forecast').values(batch).execute(),
    );
  }

  async function prune(beat: string, story: string): Promise<void> {
    await db
      .deleteFrom('dossier')
      .where('beat', '=', beat)
      .where('story', '=', story)
      .where('current', '=', false)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('draft').select('id').whereRef('draft.dossier_hash', '=', 'dossier.input_hash'))),
      )
      .execute();
  }

  const verdicts = (beat: string) =>
    db.selectFrom('verdict').select('doc').where('beat', '=', beat).orderBy('story').orderBy('position');

  return {
    async save(beat, dossier, making) {
      const story = dossier.story.id;
      await db
        .updateTable('dossier')
        .set({ current: false })
        .where('beat', '=', beat)
        .where('story', '=', story)
        .execute();
      const content = {
        producer: making.producer,
        producer_version: making.version,
        made_at: now(),
        current: true,
        doc: doc(dossier),
      };
      await db
        .insertInto('dossier')
        .values({ beat, story, input_hash: making.inputHash, ...content })
        .onConflict((c) => c.columns(['beat', 'story', 'input_hash']).doUpdateSet(content))
        .execute();
      await prune(beat, story);
      await replace(beat, dossier);
    },
    async get(beat, story, inputHash) {
      const query = db.selectFrom('dossier').selectAll().where('beat', '=', beat).where('story', '=', story);
      const row = await (inputHash === undefined
        ? query.where('current', '=', true)
        : query.where('input_hash', '=', inputHash)
      ).executeTakeFirst();
      if (!row) return null;
      const making = { producer: row.producer, version: row.producer_version, inputHash: row.input_hash };
      return { beat, dossier: row.doc, making, madeAt: row.made_at };
    },
    async verdictsUnder(beat, key) {
      return (await verdicts(beat).where('key', '=', column(key)).execute()).map((r) => r.doc);
    },
    async verdictsOfKind(beat, kind, limit) {
      return (await verdicts(beat).where('kind', '=', kind).limit(limit).execute()).map((r) => r.doc);
    },
    async forecasts(beat) {
      const rows = await db
        .selectFrom('forecast')
        .select('doc')
        .where('beat', '=', beat)
        .orderBy('story')
        .orderBy('position')
        .execute();
      return rows.map((r) => r.doc);
    },
  };
}
