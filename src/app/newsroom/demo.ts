/** Starts the demo's web sites, runs its newsroom on them, serves what came of it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExitCode, flag, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { DEMO_SITES, startDemoSites } from '../demo/server.ts';
import { openOwner } from './owner.ts';
import { runPass } from './pass.ts';
import { progressView } from './progress.ts';
import { serveNewsroom, untilAsked } from './serving.ts';

const TEMPLATE = fileURLToPath(new URL('../../../demo/newsroom/', import.meta.url));

export async function demo(given: Given): Promise<ExitCode> {
  const dir = resolve(text(given, 'dir') ?? 'quellwerk-demo');
  const sites = await startDemoSites();
  writeTemplate(dir, sites.origins);
  const view = progressView();
  const at = await openOwner(loadNewsroom(dir), { onProgress: view.show, politePauseMs: 0 });
  try {
    const { code } = await runPass(at, { view });
    if (flag(given, 'once')) return code;
    const port = text(given, 'port');
    const serving = await serveNewsroom(at, port === undefined ? undefined : Number(port));
    await at.jobs.start(async () => at.newsroom.beats);
    await untilAsked();
    await serving.close();
    return 0;
  } finally {
    await at.close();
    await sites.close();
  }
}

/** Configuration is written anew at each start, with the ports the sites have now; data and site stay. */
function writeTemplate(dir: string, origins: Readonly<Record<string, string>>): void {
  mkdirSync(dir, { recursive: true });
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
