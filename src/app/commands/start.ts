/** `quellwerk start`: keeps going on schedule, serves the site and the desk. */
import { type Command, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { runPass } from '../pass.ts';
import { openNewsroom } from '../process.ts';
import { progressView } from '../progress.ts';
import { serveNewsroom, untilAsked } from '../serving.ts';

export const start: Command = {
  name: 'start',
  summary: 'keeps a newsroom going on schedule and serves its site and desk on localhost',
  usage: ['start [--newsroom DIR] [--port N]'],
  options: { newsroom: { type: 'string' }, port: { type: 'string' } },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--port N': 'port of the site; the desk takes the next (4710, or `port` in newsroom.yaml)',
  },
  async run(given) {
    const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
    const view = progressView();
    const at = await openNewsroom(newsroom, { onProgress: view.show });
    try {
      await runPass(at, undefined, view);
      const port = text(given, 'port');
      const serving = await serveNewsroom(at, port === undefined ? undefined : Number(port));
      await at.jobs.start(async () => at.newsroom.beats);
      await untilAsked();
      await serving.close();
      return 0;
    } finally {
      await at.close();
    }
  },
};
