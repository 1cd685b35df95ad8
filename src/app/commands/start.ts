/** `quellwerk start`: keeps going on schedule, serves the site and the desk. */
import type { Command } from '../command.ts';

export const start: Command = {
  name: 'start',
  summary: 'keeps a newsroom going on schedule and serves its site and desk on localhost',
  usage: ['start [--newsroom DIR] [--port N]'],
  options: { newsroom: { type: 'string' }, port: { type: 'string' } },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--port N': 'port of the site; the desk takes the next (4710, or `port` in newsroom.yaml)',
  },
  run: async (given) => (await import('../newsroom/start.ts')).start(given),
};
