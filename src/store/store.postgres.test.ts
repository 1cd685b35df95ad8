import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { storeCases } from './store.cases.ts';
import { startPostgres, type TestServer } from './testing/postgres.ts';

storeCases('PostgreSQL', async () => {
  const server = await startPostgres();
  try {
    const store = await openStore({ databaseUrl: server.databaseUrl });
    const close = () => store.close().finally(() => server.stop());
    return { store, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
});

describe('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test('is shared: two stores migrate at once and see the same rows', async () => {
    const options = { databaseUrl: server.databaseUrl };
    const [one, two] = await Promise.all([openStore(options), openStore(options)]);
    await one.states.put('shared', 'x');
    expect((await two.states.get('shared'))?.value).toBe('x');
    await Promise.all([one.close(), two.close()]);
  });

  test('that does not answer is named without its password', async () => {
    const url = new URL(server.databaseUrl);
    url.port = '1';
    const opening = openStore({ databaseUrl: url.href });
    await expect(opening).rejects.toMatchObject({
      code: 'database-unreachable',
      where: expect.not.stringContaining('test@'),
      cure: expect.stringContaining('DATABASE_URL'),
    });
  });
});
