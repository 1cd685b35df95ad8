/** A text that only retells leads to the report it names: once, one hop, as far as it may be read. Over loopback. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadNewsroom } from '../../src/app/config/newsroom.ts';
import { runPass } from '../../src/app/newsroom/pass.ts';
import { openNewsroom } from '../../src/app/newsroom/process.ts';
import { type LocalServer, serve } from '../../src/collect/testing/server.ts';
import { tempFolder } from './program.ts';

const TEXT =
  'Die Schleuse in Nordhaven bleibt bis zum 14. März 2027 geschlossen. Die Reparatur kostet nach Angaben der Behörde 4,8 Millionen Euro.';
const page = (title: string, more: string) =>
  `<!doctype html><html lang="de"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${TEXT}</p><p>${more}</p></article></body></html>`;

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const end of cleanups.splice(0)) await end();
});

async function newsroom(
  more: string,
  robots = '',
  listed = (site: LocalServer) => [site.host, other(site, '').slice(7)],
) {
  const asked: string[] = [];
  let site: LocalServer;
  const answer = (path: string, body: () => string, type = 'text/html; charset=utf-8') => [
    path,
    (_q: unknown, s: { writeHead(...a: unknown[]): { end(b: string): void } }) => {
      asked.push(path);
      s.writeHead(200, { 'content-type': type }).end(body());
    },
  ];
  const link = (path: string) => `Laut einem <a href="${other(site, path)}">Bericht des Kuriers</a> fehlt Geld.`;
  site = await serve(
    Object.fromEntries([
      answer('/robots.txt', () => robots, 'text/plain'),
      answer('/retold', () => page('Schleuse bleibt zu', link('/report'))),
      answer('/report', () => page('Kurier: Schleuse marode', link('/third').replace(other(site, ''), site.origin))),
      answer('/third', () => page('Dritter Bericht', 'Mehr nicht.')),
    ]) as never,
  );
  const dir = tempFolder('originals');
  cleanups.push(
    () => site.close(),
    () => rmSync(dir, { recursive: true, force: true }),
  );
  mkdirSync(join(dir, 'beats'));
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Eva\nimprint: x\nallowPrivate: ${JSON.stringify(listed(site))}\n${more}\n`,
  );
  writeFileSync(
    join(dir, 'beats', 'hafen.yaml'),
    `title: Hafen\nblueprint: brief\nsources:\n  - { address: "${site.origin}/retold", kind: page, publisher: Bote }\n`,
  );
  const at = await openNewsroom(loadNewsroom(dir), { memory: true, politePauseMs: 0 });
  cleanups.unshift(() => at.close());
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  await runPass(at);
  const problems = await at.store.problems.since('2000');
  await runPass(at);
  return { at, site, asked: asked.filter((path) => path !== '/robots.txt'), problems };
}

/** Another host name of the same server. */
const other = (site: LocalServer, path: string) => `${site.origin.replace('127.0.0.1', 'localhost')}${path}`;

it('the report is fetched once, arrives in the beat, and is marked as found', async () => {
  const { at, site, asked } = await newsroom('');
  expect(asked.filter((path) => path !== '/retold')).toEqual(['/report']);
  const versions = await at.store.articles.recent(10);
  const report = versions.find((v) => v.url === other(site, '/report'));
  expect(report).toMatchObject({ foundVia: `${site.origin}/retold`, outlet: 'localhost' });
  expect(await at.store.sources.get(report!.source)).toMatchObject({ kind: 'page', foundVia: `${site.origin}/retold` });
  const ids = [...(await at.store.arrivals.grouped('hafen', 10))].sort();
  expect(ids).toEqual(versions.map((v) => v.id).sort());
});

it.each<[string, string, string, ((site: LocalServer) => string[])?]>([
  ['the newsroom does not want it', 'followOriginals: false', ''],
  ['robots.txt forbids it', '', 'User-agent: *\nDisallow: /report\n'],
  ['it lies on a private network', '', '', (site) => [site.host]],
])('is not followed where %s', async (_, more, robots, listed) => {
  const { at, asked, problems } = await newsroom(more, robots, listed);
  expect(asked.filter((path) => path !== '/retold')).toEqual([]);
  expect(await at.store.articles.count()).toBe(1);
  // Every refusal says why; what nobody wanted is none.
  expect(problems.map((p) => p.where.includes('localhost'))).toEqual(more ? [] : [true]);
});
