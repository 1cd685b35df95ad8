/** PostgreSQL as a server: any number of processes share it. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { messageOf, QuellwerkError } from '../../model/index.ts';
import type { Connection } from './connection.ts';

/** count(*) and bigint arrive as text from `pg`, as numbers from PGlite; our counts stay far below 2^53. */
const INT8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** @throws QuellwerkError when the server does not answer or refuses the login. */
export async function openPostgres(connectionString: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString, types, application_name: 'quellwerk' });
  const name = withoutPassword(connectionString);
  // An idle connection that breaks is replaced by the pool; without a listener the event would end the process.
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) console.error(`database connection lost, reconnecting: ${error.message} (${name})`);
  });
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw unreachableServer(name, error);
  }
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) }) as unknown as Connection['db'];
  return {
    db,
    backend: { kind: 'postgres', connectionString },
    name,
    // A server does this by itself.
    tidy: async () => undefined,
    close() {
      closing = true;
      return db.destroy();
    },
  };
}

function withoutPassword(connectionString: string): string {
  const url = URL.parse(connectionString);
  if (!url) return 'DATABASE_URL';
  return `${url.protocol}//${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`;
}

const unreachableServer = (name: string, error: unknown): QuellwerkError =>
  new QuellwerkError(
    'database-unreachable',
    `the database does not answer: ${messageOf(error)}`,
    name,
    'Check DATABASE_URL, and that the server runs and accepts this login.',
    error,
  );
