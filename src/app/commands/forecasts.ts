/** `quellwerk forecasts`: the ledger of forecasts, what came of them, and whose came true. */
import type { Command } from '../command.ts';

export const forecasts: Command = {
  name: 'forecasts',
  summary: 'lists forecasts with speaker and horizon, records what came of them, scores who was right',
  usage: [
    'forecasts [--due] [--beat NAME] [--json] [--newsroom DIR]',
    'forecasts --resolve ID --outcome came-true|did-not|undecidable [--comment TEXT] [--by NAME]',
  ],
  options: {
    newsroom: { type: 'string' },
    beat: { type: 'string' },
    due: { type: 'boolean' },
    resolve: { type: 'string' },
    outcome: { type: 'string' },
    comment: { type: 'string' },
    by: { type: 'string' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--beat NAME': 'only this beat',
    '--due': 'only those whose horizon is over and that nobody has resolved',
    '--resolve ID': 'records what came of this forecast; an earlier decision on it is kept, the newest counts',
    '--outcome NAME': 'came-true, did-not or undecidable',
    '--comment TEXT': 'why; kept with the decision',
    '--by NAME': 'who decided it (the user of this machine)',
    '--json': 'ledger and track records as JSON',
  },
  notes:
    'Scores: the mean squared error of the probability given (Brier) and -ln of the probability of what came (log), lower is better.\n"Below 20 percent" is scored as the middle of what the words allow, 10. Wording without a number is kept as wording and not scored.',
  run: async (given) => (await import('../newsroom/forecasts.ts')).forecasts(given),
};
