/** What came of forecasts, as people decided. */
import type { Resolution } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';

export interface Resolutions {
  /** Earlier decisions on the forecast stay; the newest counts. */
  save(beat: string, resolution: Resolution): Promise<void>;
  /** The one that counts of each forecast, oldest first. */
  of(beat: string): Promise<Resolution[]>;
  /** Every decision on one forecast, oldest first. */
  history(beat: string, forecast: Resolution['forecast']): Promise<Resolution[]>;
}

export function createResolutions({ db }: Context): Resolutions {
  const all = (beat: string) =>
    db.selectFrom('resolution').select('doc').where('beat', '=', beat).orderBy('resolved_at').orderBy('forecast');
  return {
    async save(beat, resolution) {
      const row = { beat, forecast: resolution.forecast, resolved_at: resolution.at, doc: doc(resolution) };
      await db
        .insertInto('resolution')
        .values(row)
        .onConflict((c) => c.columns(['beat', 'forecast', 'resolved_at']).doUpdateSet({ doc: row.doc }))
        .execute();
    },
    async of(beat) {
      const rows = await all(beat).execute();
      const newest = new Map(rows.map((r) => [r.doc.forecast, r.doc]));
      return rows.map((r) => r.doc).filter((r) => newest.get(r.forecast) === r);
    },
    async history(beat, forecast) {
      return (await all(beat).where('forecast', '=', forecast).execute()).map((r) => r.doc);
    },
  };
}
