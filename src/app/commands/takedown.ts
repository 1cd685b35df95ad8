/** `quellwerk takedown`: removes an article or a passage everywhere it went, and keeps it out. */
import type { Command } from '../command.ts';

export const takedown: Command = {
  name: 'takedown',
  summary: 'removes an article or a passage, with all that was derived from it, and keeps it out',
  usage: [
    'takedown URL|ARTICLE [--reason TEXT] [--by NAME] [--newsroom DIR]',
    'takedown [URL|ARTICLE] --passage TEXT [--reason TEXT] [--by NAME]',
    'takedown --list [--json]',
  ],
  options: {
    newsroom: { type: 'string' },
    passage: { type: 'string' },
    reason: { type: 'string' },
    by: { type: 'string' },
    list: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--passage TEXT': 'only this passage, word by word; without an address wherever it stands',
    '--reason TEXT': 'why; kept in the record',
    '--by NAME': 'who decided it (the user of this machine)',
    '--list': 'what was taken down so far',
    '--json': 'the record as JSON',
  },
  notes:
    'Stories are weighed and written anew without it; editions that showed it go from site, feeds and WordPress until then.\nWhat stays is a record: address, time, person, reason; of a passage a fingerprint, not its words.\nWhile the newsroom runs, its own process does it.',
  run: async (given) => (await import('../newsroom/takedown.ts')).takedown(given),
};
