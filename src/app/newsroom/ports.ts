/** The ports of site and desk, known to be free before a pass is begun for nothing. */
import { createServer } from 'node:net';
import { QuellwerkError } from '../../model/index.ts';
import type { Given } from '../command.ts';
import { portOption } from '../command-options.ts';

export const DEFAULT_PORT = 4710;

/**
 * The port of the site: by the option, else by the newsroom's file. The desk takes the next; 0 is any free one.
 * @throws QuellwerkError `usage` where it is no port, or where one of the two is taken
 */
export async function freePort(given: Given, usual: number = DEFAULT_PORT): Promise<number> {
  const port = portOption(given) ?? usual;
  if (port === 0) return port;
  for (const [wanted, whose] of [
    [port, 'site'],
    [port + 1, 'desk'],
  ] as const)
    if (!(await isFree(wanted)))
      throw new QuellwerkError(
        'usage',
        `port ${wanted}, for the ${whose}, is taken by another program`,
        `127.0.0.1:${wanted}`,
        'End that one, or name two others by the first with --port N.',
      );
  return port;
}

export function isFree(port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
  );
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  return promise;
}
