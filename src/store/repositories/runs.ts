/** Passes over a beat: when they began and ended, and what each stage did. */
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';
import type { RunRecord } from '../types.ts';

export interface Runs {
  /** The id of the beat's open run: a pass that was broken off is continued, not counted twice. */
  start(beat: string): Promise<string>;
  /** Says what has been done so far. */
  progress(ids: readonly string[], stages: RunRecord['stages']): Promise<void>;
  finish(ids: readonly string[]): Promise<void>;
  unfinished(): Promise<RunRecord[]>;
  /** The newest run of a beat. */
  last(beat: string): Promise<RunRecord | null>;
  /** Newest first. */
  recent(limit: number): Promise<RunRecord[]>;
}

export function createRuns({ db, now }: Context): Runs {
  const all = () => db.selectFrom('run').selectAll();
  return {
    async start(beat) {
      const open = await all().where('beat', '=', beat).where('finished_at', 'is', null).executeTakeFirst();
      if (open) return open.id;
      const id = `ru_${randomUUID()}`;
      await db
        .insertInto('run')
        .values({ id, beat, started_at: now(), finished_at: null, doc: doc({}) })
        .execute();
      return id;
    },
    async progress(ids, stages) {
      if (ids.length === 0) return;
      await db
        .updateTable('run')
        .set({ doc: doc(stages) })
        .where('id', 'in', [...ids])
        .execute();
    },
    async finish(ids) {
      if (ids.length === 0) return;
      await db
        .updateTable('run')
        .set({ finished_at: now() })
        .where('id', 'in', [...ids])
        .where('finished_at', 'is', null)
        .execute();
    },
    async unfinished() {
      return (await all().where('finished_at', 'is', null).orderBy('started_at').execute()).map(recordOf);
    },
    async last(beat) {
      const row = await all().where('beat', '=', beat).orderBy('started_at', 'desc').limit(1).executeTakeFirst();
      return row ? recordOf(row) : null;
    },
    async recent(limit) {
      return (await all().orderBy('started_at', 'desc').limit(limit).execute()).map(recordOf);
    },
  };
}

const recordOf = (row: {
  id: string;
  beat: string;
  started_at: string;
  finished_at: string | null;
  doc: RunRecord['stages'];
}): RunRecord => ({
  id: row.id,
  beat: row.beat,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  stages: row.doc,
});
