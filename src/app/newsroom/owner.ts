/** A newsroom opened by the process that keeps it going: commands of other processes come in through its socket. */

import { QuellwerkError } from '../../model/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { ownerOf } from '../control/client.ts';
import { isShared } from '../control/in-newsroom.ts';
import { type Control, type Handlers, listenAt } from '../control/server.ts';
import { archivePages } from './archive.ts';
import { showForecasts } from './forecasts.ts';
import { passOver } from './pass.ts';
import { type NewsroomProcess, openNewsroom, type ProcessOptions } from './process.ts';
import { reload } from './reload.ts';
import { takeDownNamed } from './takedown.ts';
import { translateNamed } from './translate.ts';
import { showVersions } from './versions.ts';
import { showBeat } from './weigh.ts';

/**
 * One process keeps a newsroom going: a second one is refused before it has touched anything.
 * @throws QuellwerkError `newsroom-runs`, naming the process
 */
export async function refuseSecond(dataDir: string): Promise<void> {
  const pid = isShared() ? null : await ownerOf(dataDir);
  if (pid !== null)
    throw new QuellwerkError(
      'newsroom-runs',
      `this newsroom runs already, as process ${pid}`,
      dataDir,
      'Use that one, or end it first (Ctrl-C in its terminal).',
    );
}

export async function openOwner(newsroom: Newsroom, options: ProcessOptions = {}): Promise<NewsroomProcess> {
  const at = await openNewsroom(newsroom, options);
  // With PostgreSQL every process opens the database for itself.
  if (at.store.backend.kind !== 'pglite') return at;
  let control: Control;
  try {
    control = await listenAt(newsroom.dataDir, handlersOf(at));
  } catch (error) {
    await at.close();
    throw error;
  }
  return {
    ...at,
    get newsroom() {
      return at.newsroom;
    },
    async close() {
      await control.close();
      await at.close();
    },
  };
}

const handlersOf = (at: NewsroomProcess): Handlers => ({
  takedown: (given, out) => takeDownNamed(at, given, out),
  translate: (given, out) => translateNamed(at, given, out),
  run: (given, out) => passOver(at, given, out),
  versions: (given, out) => showVersions(at, given, out),
  archive: (given, out) => archivePages(at, given, out),
  forecasts: (given, out) => showForecasts(at, given, out),
  weigh: (given, out) => showBeat(at, given, out),
  reload: (_given, out) => reload(at, out),
});
