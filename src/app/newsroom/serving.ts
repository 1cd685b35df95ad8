/** Serves site and desk of a newsroom on this machine, and keeps its beats going until Ctrl-C. */
import { mkdirSync } from 'node:fs';
import { deskApp, type Served, serveLocal, siteApp } from '../../desk/index.ts';
import type { NewsroomProcess } from './process.ts';

export interface Serving {
  readonly site: Served;
  readonly desk: Served;
  close(): Promise<void>;
}

/** The site on `port`, the desk on the next; with port 0 both on any free one. */
export async function serveNewsroom(at: NewsroomProcess, port: number): Promise<Serving> {
  // Before the first approval nothing stands there, and the folder would be missed on every page.
  mkdirSync(at.newsroom.siteDir, { recursive: true });
  const site = await serveLocal(siteApp(at.newsroom.siteDir), port);
  const desk = await serveLocal(deskApp(at.desk(site.url)), port === 0 ? 0 : port + 1);
  console.log(`site: ${site.url}/\ndesk: ${desk.url}/\nCtrl-C ends.`);
  return { site, desk, close: async () => void (await Promise.all([site.close(), desk.close()])) };
}

/** Resolves when the person at the terminal, or the system, asks to end. */
export const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
