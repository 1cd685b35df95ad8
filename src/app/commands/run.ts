/** `quellwerk run`: one pass over a newsroom, or over the pages and files named, without one. */

import { QuellwerkError } from '../../model/index.ts';
import { type Command, type ExitCode, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { printProblems } from '../output.ts';
import { runPass } from '../pass.ts';
import { openNewsroom } from '../process.ts';
import { progressView } from '../progress.ts';
import { subjectOf } from '../subject.ts';

export const run: Command = {
  name: 'run',
  summary: 'does one pass: follows sources, reads, weighs, writes, checks, publishes',
  usage: ['run [--newsroom DIR] [--beat NAME]', 'run [--out DIR] [--blueprint NAME] [--language de|en] URL|FILE...'],
  options: {
    newsroom: { type: 'string' },
    beat: { type: 'string' },
    out: { type: 'string' },
    blueprint: { type: 'string' },
    language: { type: 'string' },
  },
  optionHelp: {
    '--newsroom DIR': 'the newsroom folder (this one)',
    '--beat NAME': 'only this beat',
    '--out DIR': 'without a newsroom: where the site goes (quellwerk-site)',
    '--blueprint NAME': 'without a newsroom: layout of the article (tech-check)',
    '--language de|en': 'without a newsroom: language of the article (that of most sources)',
  },
  notes:
    'With pages or files named, they are taken as the sources of one subject; nothing is kept but the site.\nExit 1 when a source failed or nothing could be published.',
  run: (given) => (given.args.length ? runOnDocuments(given) : runNewsroom(given)),
};

async function runNewsroom(given: Given): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const beat = text(given, 'beat');
  if (beat && !newsroom.beats.some((b) => b.name === beat))
    throw new QuellwerkError(
      'usage',
      `there is no beat "${beat}"`,
      newsroom.dir,
      `Beats here: ${newsroom.beats.map((b) => b.name).join(', ') || 'none'}.`,
    );
  const view = progressView();
  const at = await openNewsroom(newsroom, { onProgress: view.show });
  try {
    return (await runPass(at, beat ? [beat] : undefined, view)).code;
  } finally {
    await at.close();
  }
}

async function runOnDocuments(given: Given): Promise<ExitCode> {
  const { newsroom, problems } = await subjectOf(given.args, {
    out: text(given, 'out'),
    blueprint: text(given, 'blueprint'),
    language: text(given, 'language'),
  });
  const failed = printProblems(problems);
  const view = progressView();
  const at = await openNewsroom(newsroom, { memory: true, onProgress: view.show });
  try {
    const { code, articles } = await runPass(at, undefined, view);
    return articles.length === 0 || failed ? 1 : code;
  } finally {
    await at.close();
  }
}
