/** What went wrong and has not been mended: one row a thing, counted instead of repeated. */
import type { Context } from '../context.ts';
import { column, doc, inBatches, unique } from '../rows.ts';
import type { ProblemRecord, ProblemReport } from '../types.ts';

export interface Problems {
  /** A known key is counted up, says what happened last, and is open again if it was resolved. */
  report(problems: readonly ProblemReport[]): Promise<void>;
  /** Marks problems as over; unknown keys are left out. */
  resolve(keys: readonly string[]): Promise<void>;
  /** Marks all as over whose key begins with `prefix`, but for `except`: what was not reported again is mended. */
  resolveUnder(prefix: string, except: readonly string[]): Promise<void>;
  get(key: string): Promise<ProblemRecord | null>;
  /** Newest first. */
  open(limit: number): Promise<ProblemRecord[]>;
  /** Reported since an ISO time, oldest first, resolved ones included. */
  since(time: string): Promise<ProblemRecord[]>;
}

export function createProblems({ db, now }: Context): Problems {
  const all = () => db.selectFrom('problem').selectAll();
  return {
    async report(problems) {
      const time = now();
      const rows = unique(problems, (p) => p.key).map((p) => ({
        key: column(p.key),
        stage: p.stage,
        what: column(p.what),
        place: column(p.where),
        cure: column(p.cure),
        first_seen: time,
        last_seen: time,
        count: 1,
        resolved_at: null,
        doc: doc(p.retry),
      }));
      await inBatches(rows, (batch) =>
        db
          .insertInto('problem')
          .values(batch)
          .onConflict((c) =>
            c.column('key').doUpdateSet((e) => ({
              what: e.ref('excluded.what'),
              place: e.ref('excluded.place'),
              cure: e.ref('excluded.cure'),
              last_seen: e.ref('excluded.last_seen'),
              count: e('problem.count', '+', 1),
              resolved_at: null,
              doc: e.ref('excluded.doc'),
            })),
          )
          .execute(),
      );
    },
    async resolve(keys) {
      if (keys.length === 0) return;
      await db
        .updateTable('problem')
        .set({ resolved_at: now() })
        .where('key', 'in', keys.map(column))
        .where('resolved_at', 'is', null)
        .execute();
    },
    async resolveUnder(prefix, except) {
      let query = db
        .updateTable('problem')
        .set({ resolved_at: now() })
        .where((e) => e(e.fn<string>('left', ['key', e.val(prefix.length)]), '=', prefix))
        .where('resolved_at', 'is', null);
      if (except.length > 0) query = query.where('key', 'not in', except.map(column));
      await query.execute();
    },
    async get(key) {
      const row = await all().where('key', '=', column(key)).executeTakeFirst();
      return row ? recordOf(row) : null;
    },
    async open(limit) {
      const rows = await all()
        .where('resolved_at', 'is', null)
        .orderBy('last_seen', 'desc')
        .orderBy('key')
        .limit(limit)
        .execute();
      return rows.map(recordOf);
    },
    async since(time) {
      const rows = await all().where('last_seen', '>=', time).orderBy('last_seen').orderBy('key').execute();
      return rows.map(recordOf);
    },
  };
}

interface Row {
  key: string;
  stage: string;
  what: string;
  place: string;
  cure: string;
  first_seen: string;
  last_seen: string;
  count: number;
  resolved_at: string | null;
  doc: ProblemReport['retry'];
}

const recordOf = (row: Row): ProblemRecord => ({
  key: row.key,
  stage: row.stage,
  what: row.what,
  where: row.place,
  cure: row.cure,
  retry: row.doc,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  count: row.count,
  resolvedAt: row.resolved_at,
});
