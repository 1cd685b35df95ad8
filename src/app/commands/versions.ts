/** `quellwerk versions`: what a publisher changed in an article since it was first fetched. */
import type { Command } from '../command.ts';

export const versions: Command = {
  name: 'versions',
  summary: 'shows the versions of an article and what its publisher changed between them',
  usage: ['versions URL|ARTICLE [--newsroom DIR] [--json]'],
  options: { newsroom: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: { '--newsroom DIR': 'the newsroom folder (this one)', '--json': 'versions and changed passages as JSON' },
  run: async (given) => (await import('../newsroom/versions.ts')).versions(given),
};
