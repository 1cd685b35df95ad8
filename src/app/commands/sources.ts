/** `quellwerk sources`: finds, shows, checks and keeps what a newsroom follows. */
import type { Command } from '../command.ts';

export const sources: Command = {
  name: 'sources',
  summary: 'finds out what an address is and follows it; lists, checks, suggests, imports and exports sources',
  usage: [
    'sources add URL|PATH [--beat NAME] [--yes]',
    'sources list [--beat NAME]',
    'sources check [--beat NAME]',
    'sources suggest [--beat NAME]',
    'sources remove URL|PATH|PUBLISHER [--beat NAME]',
    'sources import FILE.opml [--beat NAME] [--yes]',
    'sources export [FILE.opml] [--beat NAME]',
  ],
  options: {
    newsroom: { type: 'string' },
    beat: { type: 'string' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--beat NAME': 'the beat that is meant; for add and import needed only where there are several',
    '--yes': 'write without asking',
    '--json': 'the result as JSON',
  },
  notes:
    'add shows what it found (kind, title, language, last articles, robots.txt and reservation) and asks before it writes.\ncheck exits 1 when a source failed; suggest reads what is stored and fetches nothing.',
  run: async (given) => (await import('../sources/index.ts')).sources(given),
};
