/** Keeps a newsroom going until it is asked to end. */
import { type ExitCode, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { watchFolders } from './inbox.ts';
import { interruptible, STOPPED } from './interrupt.ts';
import { openOwner, refuseSecond } from './owner.ts';
import { fullPass } from './pass.ts';
import { freePort } from './ports.ts';
import { OPENING, progressView } from './progress.ts';
import { serveNewsroom, untilAsked } from './serving.ts';

export async function start(given: Given): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  await refuseSecond(newsroom.dataDir);
  const port = await freePort(given, newsroom.port);
  const view = progressView();
  view.begin(OPENING);
  const at = await openOwner(newsroom, { onProgress: view.show });
  const watchBeats = () =>
    watchFolders(at.newsroom.beats, { follow: (ids) => at.jobs.follow(ids), onError: console.error });
  // Before the first pass: what is dropped in meanwhile must not wait for the second.
  let endWatch = watchBeats();
  at.onTakenOver(() => {
    endWatch();
    endWatch = watchBeats();
  });
  try {
    await interruptible(STOPPED, () => fullPass(at, { view, opensDesk: true }));
    const serving = await serveNewsroom(at, port);
    await at.jobs.start(async () => at.newsroom.beats);
    await untilAsked();
    await serving.close();
    return 0;
  } finally {
    endWatch();
    await at.close();
  }
}
