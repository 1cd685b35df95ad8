/** Serves the desk and a preview of the site on this machine only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { QuellwerkError } from '../model/index.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 for any free one. @throws QuellwerkError `port-taken` */
export function serveLocal(app: Hono, port: number): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ url: `http://localhost:${info.port}`, close: () => new Promise((done) => closeAll(server, done)) }),
    );
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new QuellwerkError(
              'port-taken',
              'the port is taken',
              `127.0.0.1:${port}`,
              'End the other program, or name another port with --port N (or `port` in newsroom.yaml).',
              cause,
            )
          : cause,
      ),
    );
  });
}

function closeAll(server: ServerType, done: () => void): void {
  server.close(() => done());
  if ('closeAllConnections' in server) server.closeAllConnections();
}

/** In both languages: the site has none before its first article. */
const NOTHING_YET =
  'Noch ist nichts veröffentlicht; was wartet, steht in der Redaktion.\nNothing is published yet; what waits stands in the desk.\n';

/** The written site as files, as a web host would serve it. */
export function siteApp(dir: string): Hono {
  const app = new Hono();
  app.use('/*', serveStatic({ root: dir }));
  app.notFound(async (c) => {
    const page = await serveStatic({ root: dir, path: '404.html' })(c, async () => undefined);
    return page instanceof Response
      ? new Response(page.body, { status: 404, headers: page.headers })
      : c.text(existsSync(join(dir, 'index.html')) ? '404' : NOTHING_YET, 404);
  });
  return app;
}
