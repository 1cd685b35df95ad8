/** One pass over a newsroom folder, or over documents without one. Loaded only when asked for: it brings the database. */
import { QuellwerkError } from '../../model/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { printProblems } from '../output.ts';
import { runPass } from './pass.ts';
import { openNewsroom } from './process.ts';
import { progressView } from './progress.ts';
import { subjectOf } from './subject.ts';
import { unstatedLines } from './unstated.ts';

export const run = (given: Given): Promise<ExitCode> =>
  given.args.length ? runOnDocuments(given) : runNewsroom(given);

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
    rates: text(given, 'rates'),
  });
  const failed = printProblems(problems);
  const view = progressView();
  const at = await openNewsroom(newsroom, { memory: true, onProgress: view.show });
  try {
    const { code, articles } = await runPass(at, undefined, view);
    // A hint, no fault of the run: the exit code stays.
    const read = await at.store.articles.recent(MOST_DOCUMENTS);
    for (const line of unstatedLines(read.toSorted((a, b) => (a.url < b.url ? -1 : 1)))) console.error(line);
    return articles.length === 0 || failed ? 1 : code;
  } finally {
    await at.close();
  }
}
/** More than one subject has. */
const MOST_DOCUMENTS = 500;
