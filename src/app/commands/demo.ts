/** `quellwerk demo`: the demo newsroom on its own small web sites; what `npm start` runs. */
import type { Command } from '../command.ts';

export const demo: Command = {
  name: 'demo',
  summary: 'runs the demo newsroom on its own small web sites, then serves site and desk',
  usage: ['demo [--dir DIR] [--port N] [--once]'],
  options: { dir: { type: 'string' }, port: { type: 'string' }, once: { type: 'boolean' } },
  optionHelp: {
    '--dir DIR': 'folder of the demo newsroom (quellwerk-demo)',
    '--port N': 'port of the site; the desk takes the next (4710)',
    '--once': 'ends after one pass instead of serving',
  },
  run: async (given) => (await import('../newsroom/demo.ts')).demo(given),
};
