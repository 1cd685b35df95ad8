/** `quellwerk archive export`: the pages that are kept, as a WARC file. */
import type { Command } from '../command.ts';

export const archive: Command = {
  name: 'archive',
  summary: 'exports the pages that are kept, as fetched, to a WARC file',
  usage: ['archive export --warc FILE [--newsroom DIR]'],
  options: { newsroom: { type: 'string' }, warc: { type: 'string' } },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--warc FILE': 'WARC 1.1, one gzip member a record; uncompressed where the name ends in .warc',
  },
  notes:
    'Each page is a resource record with its bytes and a metadata record with what the server said. Private sources stay out.\nPages are kept for the retention period of their source (retentionDays in the beat).',
  run: async (given) => (await import('../newsroom/archive.ts')).archive(given),
};
