import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { messageOf } from '../../model/index.ts';
import { freePort } from './ports.ts';

const taken = async (use: (port: number) => Promise<void>): Promise<void> => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await use(port).finally(() => server.close());
};
const asked = async (port?: string, usual?: number): Promise<unknown> =>
  freePort({ values: { ...(port && { port }) }, args: [] }, usual).catch(messageOf);

it('finds a taken port of site or desk at once, and says how to take another', () =>
  taken(async (port) => {
    expect(await asked(String(port))).toMatch(/^port \d+, for the site, is taken.* --port N\.$/);
    expect(await asked(String(port - 1))).toMatch(/^port \d+, for the (desk|site), is taken/);
    expect(await asked(undefined, port)).toMatch(/is taken/);
    expect(await asked('0', port)).toBe(0);
  }));

it('refuses what is no port', async () => expect(await asked('abc')).toMatch(/"abc" is no port \(--port\)/));
