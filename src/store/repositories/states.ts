/** Small documents under a key: a target's post ids, a grouper's memory. */
import { QuellwerkError } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';
import type { State } from '../types.ts';

export interface States {
  get<T>(key: string): Promise<State<T> | null>;
  /** Keys that begin with `prefix`, in their order. */
  under<T>(prefix: string): Promise<{ key: string; value: T }[]>;
  /**
   * Writes a value and returns its revision. With `expected` (0: it must not exist) it writes only over that revision.
   * @throws QuellwerkError `state-changed` when somebody else has written since; the transaction should be repeated.
   */
  put(key: string, value: unknown, expected?: number): Promise<number>;
  remove(key: string): Promise<void>;
}

export function createStates({ db, now }: Context): States {
  async function overwrite(key: string, value: unknown): Promise<number> {
    const row = await db
      .insertInto('state')
      .values({ key, revision: 1, changed_at: now(), doc: doc(value) })
      .onConflict((c) =>
        c.column('key').doUpdateSet((e) => ({
          revision: e('state.revision', '+', 1),
          changed_at: e.ref('excluded.changed_at'),
          doc: e.ref('excluded.doc'),
        })),
      )
      .returning('revision')
      .executeTakeFirstOrThrow();
    return row.revision;
  }

  async function replace(key: string, value: unknown, expected: number): Promise<number> {
    const content = { revision: expected + 1, changed_at: now(), doc: doc(value) };
    const rows =
      expected === 0
        ? await db
            .insertInto('state')
            .values({ key, ...content })
            .onConflict((c) => c.doNothing())
            .returning('revision')
            .execute()
        : await db
            .updateTable('state')
            .set(content)
            .where('key', '=', key)
            .where('revision', '=', expected)
            .returning('revision')
            .execute();
    if (rows.length === 0) throw changed(key, expected);
    return expected + 1;
  }

  return {
    async get<T>(key: string) {
      const row = await db.selectFrom('state').select(['revision', 'doc']).where('key', '=', key).executeTakeFirst();
      return row ? { revision: row.revision, value: row.doc as T } : null;
    },
    async under<T>(prefix: string) {
      const rows = await db
        .selectFrom('state')
        .select(['key', 'doc'])
        .where((e) => e(e.fn<string>('left', ['key', e.val(prefix.length)]), '=', prefix))
        .orderBy('key')
        .execute();
      return rows.map((row) => ({ key: row.key, value: row.doc as T }));
    },
    async remove(key) {
      await db.deleteFrom('state').where('key', '=', key).execute();
    },
    put: (key, value, expected) => (expected === undefined ? overwrite(key, value) : replace(key, value, expected)),
  };
}

const changed = (key: string, expected: number): QuellwerkError =>
  new QuellwerkError(
    'state-changed',
    `state ${key} is no longer at revision ${expected}`,
    'store',
    'Another worker was faster; the work is repeated by itself.',
  );
