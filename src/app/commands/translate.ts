/** `quellwerk translate`: German to English and back, by a model, for a proofreader. */
import type { Command } from '../command.ts';

export const translate: Command = {
  name: 'translate',
  summary: 'has a published article translated by a language model and puts it before a proofreader',
  usage: ['translate ARTICLE [--to de|en] [--newsroom DIR]'],
  options: { newsroom: { type: 'string' }, to: { type: 'string' } },
  optionHelp: {
    '--to de|en': 'the language (the one the article is not in)',
    '--newsroom DIR': 'the newsroom folder (this one)',
  },
  notes:
    'ARTICLE is the last part of its address on the site. Figures, dates, names and quotations are compared both ways.\nThe translation is published when a person has read it beside the original in the desk.\nWhile the newsroom runs, its own process does it.',
  run: async (given) => (await import('../newsroom/translate.ts')).translate(given),
};
