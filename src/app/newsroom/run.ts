/** One pass over a newsroom folder, or over documents without one. Loaded only when asked for: it brings the database. */
import { LATER, type Problem } from '../../collect/index.ts';
import { QuellwerkError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import { languageOption } from '../command-options.ts';
import { loadNewsroom } from '../config/newsroom.ts';
import { askOwner } from '../control/client.ts';
import { isShared } from '../control/in-newsroom.ts';
import { printProblems, terminal } from '../output.ts';
import { type OwnerOf, unmatchedOwners } from '../owners.ts';
import { apartLine } from './apart.ts';
import { interruptible, STOPPED } from './interrupt.ts';
import { openOwner } from './owner.ts';
import { passOver, runPass } from './pass.ts';
import { openNewsroom } from './process.ts';
import { OPENING, progressView } from './progress.ts';
import { subjectOf } from './subject.ts';
import { aheadLines, isPdfFile, unstatedLines } from './unstated.ts';

export const run = (given: Given): Promise<ExitCode> => {
  const [alone] = OF_DOCUMENTS.filter((name) => text(given, name) !== undefined);
  if (given.args.length === 0 && alone)
    throw new QuellwerkError('usage', `--${alone} needs a page or file`, 'arguments', 'Name at least one URL or file.');
  return given.args.length ? runOnDocuments(given) : runNewsroom(given);
};
/** A newsroom's folder says these itself. */
const OF_DOCUMENTS = ['out', 'blueprint', 'language', 'owners', 'rates'];

/** In the newsroom's own process where one runs; else this one is it, and takes commands of others meanwhile. */
async function runNewsroom(given: Given): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  const asked = isShared() ? null : await askOwner(newsroom.dataDir, 'run', given, terminal);
  if (asked !== null) return asked;
  const view = progressView();
  if (newsroom.beats.length > 0) view.begin(OPENING);
  const at = await openOwner(newsroom, { onProgress: view.show });
  try {
    return await interruptible(STOPPED, () => passOver(at, given, terminal, view));
  } finally {
    await at.close();
  }
}

async function runOnDocuments(given: Given): Promise<ExitCode> {
  const { newsroom, problems } = await subjectOf(given.args, {
    out: text(given, 'out'),
    blueprint: text(given, 'blueprint'),
    language: languageOption(given, 'language'),
    owners: text(given, 'owners'),
    rates: text(given, 'rates'),
  });
  const failed = printProblems(problems.map(withoutLater));
  if (newsroom.beats.length === 0) return 1;
  const view = progressView();
  view.begin(OPENING);
  const at = await openNewsroom(newsroom, { memory: true, onProgress: view.show });
  try {
    const { code, articles } = await interruptible('stopped. Give the command again to begin anew.', () =>
      runPass(at, { view }),
    );
    for (const line of await hintsOn(at.store, newsroom.ownerOf)) console.error(line);
    return articles.length === 0 || failed ? 1 : code;
  } finally {
    await at.close();
  }
}
/** What the person may mend in the documents: no fault of the run, the exit code stays. */
async function hintsOn({ articles, stories, dossiers }: Store, ownerOf: OwnerOf | null): Promise<string[]> {
  const kept = (await articles.recent(MOST_DOCUMENTS)).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const read = kept.filter((v) => v.lang !== null);
  const told = await Promise.all(
    (await stories.recent(null, MOST_DOCUMENTS)).map(({ beat, story }) => dossiers.get(beat, story.id)),
  );
  const verdicts = told.flatMap((stored) => stored?.dossier.verdicts ?? []);
  const apart = apartLine(read.length, verdicts);
  const unmatched = ownerOf && unmatchedOwners(read, ownerOf);
  return [
    ...unstatedLines(read, isPdfFile),
    ...aheadLines(read, new Date().toISOString()),
    ...(apart === null ? [] : [apart]),
    ...(unmatched === null ? [] : [unmatched]),
  ];
}

/** What passes with its command has no next pass. */
const withoutLater = (problem: Problem): Problem => ({
  ...problem,
  cure: problem.cure.replace(LATER, 'Give the command again later, or leave it out.'),
});

/** More than one subject has. */
const MOST_DOCUMENTS = 500;
