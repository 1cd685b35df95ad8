/** Starts the demo's web sites, runs its newsroom on them, serves what came of it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QuellwerkError } from '../../model/index.ts';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { portOption } from '../command-options.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { DEMO_SITES, type DemoServer, startDemoSites } from '../demo/server.ts';
import { makeFolder } from '../folders.ts';
import { interruptible, STOPPED } from './interrupt.ts';
import { openOwner, refuseSecond } from './owner.ts';
import { runPass } from './pass.ts';
import { freePort } from './ports.ts';
import { OPENING, progressView } from './progress.ts';
import { serveNewsroom, untilAsked } from './serving.ts';

const TEMPLATE = fileURLToPath(new URL('../../../demo/newsroom/', import.meta.url));

export async function demo(given: Given): Promise<ExitCode> {
  const dir = resolve(text(given, 'dir') ?? 'quellwerk-demo');
  portOption(given);
  checkDemoFolder(dir);
  await refuseSecond(join(dir, 'data'));
  const port = flag(given, 'once') ? null : await freePort(given);
  makeFolder(dir);
  const sites = await sitesOf(dir);
  try {
    return await runDemo(dir, sites, port);
  } finally {
    await sites.close();
  }
}

/** @param port null: ends after one pass */
async function runDemo(dir: string, sites: DemoServer, port: number | null): Promise<ExitCode> {
  writeTemplate(dir, sites.origins);
  const view = progressView();
  view.begin(OPENING);
  const at = await openOwner(loadNewsroom(dir), { onProgress: view.show, politePauseMs: 0 });
  try {
    const { code } = await interruptible(STOPPED, () => runPass(at, { view }));
    if (port === null) return code;
    const serving = await serveNewsroom(at, port);
    await at.jobs.start(async () => at.newsroom.beats);
    await untilAsked();
    await serving.close();
    return 0;
  } finally {
    await at.close();
  }
}

/** How the template's own newsroom.yaml begins. */
const MARK = '# The demo newsroom.';

/** @throws QuellwerkError `usage` for a folder in which somebody else's files would be overwritten */
function checkDemoFolder(dir: string): void {
  if (!existsSync(dir)) return;
  const file = join(dir, 'newsroom.yaml');
  const isOwn = existsSync(file) && readFileSync(file, 'utf8').startsWith(MARK);
  const [other] = readdirSync(dir);
  if (other !== undefined && !isOwn)
    throw new QuellwerkError(
      'usage',
      `the folder is not empty, and holds no demo ("${other}" is there)`,
      dir,
      'Name a new or an empty folder with --dir; nothing was written.',
    );
}

/** Articles are known by their addresses, so that a folder's sites keep the ports they had first. */
async function sitesOf(dir: string): Promise<DemoServer> {
  const file = join(dir, 'data', 'demo-ports.json');
  if (existsSync(file)) return startDemoSites({ ports: JSON.parse(readFileSync(file, 'utf8')) });
  const sites = await startDemoSites();
  mkdirSync(join(dir, 'data'), { recursive: true });
  const ports = Object.entries(sites.origins).map(([host, origin]) => [host, Number(new URL(origin).port)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(ports)));
  return sites;
}

/** Configuration is written anew at each start, with the ports the sites have; data and site stay. */
function writeTemplate(dir: string, origins: Readonly<Record<string, string>>): void {
  cpSync(TEMPLATE, dir, {
    recursive: true,
    filter: (source) => !/\/(?:data|site)(?:\/|$)/.test(source.slice(TEMPLATE.length)),
  });
  for (const file of [join(dir, 'newsroom.yaml'), ...readdirSync(join(dir, 'beats')).map((f) => join(dir, 'beats', f))])
    if (existsSync(file)) writeFileSync(file, filled(readFileSync(file, 'utf8'), origins));
}

function filled(yaml: string, origins: Readonly<Record<string, string>>): string {
  const hosts = Object.values(origins).map((o) => new URL(o).host);
  const addresses = DEMO_SITES.map((s) => [s.host, `${origins[s.host]}${s.feed}`] as const);
  const withHosts = yaml.replace(/^(\s*- )"\{\{hosts\}\}"$/m, (_line, dash: string) =>
    hosts.map((h) => `${dash}"${h}"`).join('\n'),
  );
  return addresses.reduce((text, [host, address]) => text.replaceAll(`{{${host}}}`, address), withHosts);
}
