/** `quellwerk run`: one pass over a newsroom, or over the pages and files named, without one. */
import type { Command } from '../command.ts';

export const run: Command = {
  name: 'run',
  summary: 'does one pass: follows sources, reads, weighs, writes, checks, publishes',
  usage: [
    'run [--newsroom DIR] [--beat NAME]',
    'run [--out DIR] [--blueprint NAME] [--language de|en] [--owners FILE] [--rates FILE] URL|FILE...',
  ],
  options: {
    newsroom: { type: 'string' },
    beat: { type: 'string' },
    out: { type: 'string' },
    blueprint: { type: 'string' },
    language: { type: 'string' },
    owners: { type: 'string' },
    rates: { type: 'string' },
  },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--beat NAME': 'only this beat',
    '--out DIR': 'without a newsroom: where the site goes (quellwerk-site)',
    '--blueprint NAME': 'without a newsroom: layout of the article (tech-check)',
    '--language de|en': 'without a newsroom: language of the article (that of most sources)',
    '--owners FILE':
      'without a newsroom: outlets of one owner count as one origin: a line an owner, as "Haus A: Talblatt, Ornebote" ("#" begins a comment)',
    '--rates FILE':
      'without a newsroom: exchange rates of the European Central Bank (CSV or XML), to compare currencies',
  },
  notes:
    'With pages or files named, they are taken as the sources of one subject; nothing is kept but the site.\nExit 1 when a source failed or nothing could be published.',
  run: async (given) => (await import('../newsroom/run.ts')).run(given),
};
