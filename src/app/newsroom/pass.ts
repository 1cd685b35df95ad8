/** One pass over a newsroom: follow, work until nothing is left, say what came of it. */
import { join } from 'node:path';
import { QuellwerkError, sentencesOf } from '../../model/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { isPlaceholder } from '../imprint.ts';
import { typed } from '../invocation.ts';
import { type Output, printProblems, terminal } from '../output.ts';
import type { NewsroomProcess } from './process.ts';
import type { ProgressView } from './progress.ts';

export interface PassResult {
  readonly code: ExitCode;
  /** paths of the articles on the site */
  readonly articles: readonly string[];
}

export interface PassOptions {
  /** names of the beats to run; absent: all */
  readonly beats?: readonly string[];
  readonly view?: ProgressView;
  readonly out?: Output;
  /** where the desk opens behind the pass: no other command is needed for it */
  readonly opensDesk?: boolean;
}

/** The pass that a person asks for, over one beat or all. @throws QuellwerkError `usage` for a beat that is not there */
export async function passOver(at: NewsroomProcess, given: Given, out: Output, view?: ProgressView): Promise<ExitCode> {
  const beat = text(given, 'beat');
  const { beats, dir } = at.newsroom;
  if (beat && !beats.some((b) => b.name === beat))
    throw new QuellwerkError(
      'usage',
      `there is no beat "${beat}"`,
      dir,
      `Beats here: ${beats.map((b) => b.name).join(', ') || 'none'}.`,
    );
  return fullPass(at, { out, ...(view && { view }), ...(beat && { beats: [beat] }) });
}

/** A pass of a newsroom that is an owner's: where there is something to publish, with what its site still lacks. */
export async function fullPass(at: NewsroomProcess, options: PassOptions): Promise<ExitCode> {
  const { code, articles } = await runPass(at, options);
  const { say } = options.out ?? terminal;
  if (articles.length > 0 || (await at.store.drafts.waiting(null)).length > 0)
    for (const line of unfinishedLines(at.newsroom)) say(line);
  return code;
}

/** What a site still lacks before it goes to the public; no fault of the pass. */
export const unfinishedLines = ({ baseUrl, imprint, dir }: Pick<Newsroom, 'baseUrl' | 'imprint' | 'dir'>): string[] => [
  ...(baseUrl
    ? []
    : [`no feeds and no sitemap: they need the site's address, \`baseUrl\` (${join(dir, 'newsroom.yaml')})`]),
  ...(isPlaceholder(imprint)
    ? [`the imprint is still a placeholder: put yours there before you publish (${join(dir, 'newsroom.yaml')})`]
    : []),
];

export async function runPass(
  at: NewsroomProcess,
  { beats, view = QUIET, out = terminal, opensDesk = false }: PassOptions = {},
): Promise<PassResult> {
  const before = new Set((await at.store.editions.current(null)).map((e) => e.id));
  const began = new Date().toISOString();
  for (const beat of at.newsroom.beats.filter((b) => !beats || beats.includes(b.name))) await at.jobs.enqueueRun(beat);
  await at.jobs.drain();
  view.end();
  const met = await at.store.problems.since(began);
  const problems = [...at.newsroom.problems.map(asProblem), ...met.filter((p) => p.resolvedAt === null)];
  const articles = await printOutcome(at, before, { isExplained: problems.length > 0, opensDesk, out });
  const code = printProblems(problems, out);
  await at.store.tidy();
  return { code, articles };
}

/** For a pass whose progress another terminal shows. */
const QUIET: ProgressView = { begin: () => undefined, show: () => undefined, end: () => undefined };

/** Lines of the configuration already name thing, place and cure. */
const asProblem = (line: string) => {
  const [, what = line, where = '', cure = ''] = /^(.*) \((.*?)\)\. (.*)$/s.exec(line) ?? [];
  return { what, where, cure };
};

/** Where nothing came in, the reasons that follow say all: what is not there need not be counted. */
async function printOutcome(
  at: NewsroomProcess,
  before: ReadonlySet<string>,
  { isExplained, opensDesk, out }: { isExplained: boolean; opensDesk: boolean; out: Output },
): Promise<readonly string[]> {
  const stories = await at.store.stories.recent(null, MOST_SILENT);
  const isEmpty = stories.length === 0 && (await at.store.editions.current(null)).length === 0;
  const articles = isEmpty && isExplained ? [] : await printEditions(at, before, out);
  await printWaiting(at, opensDesk, out);
  await printModelUse(at, out);
  if (articles.length > 0 || (isEmpty && isExplained)) return articles;
  await printSilence(at, stories, out);
  return articles;
}

async function printEditions(at: NewsroomProcess, before: ReadonlySet<string>, out: Output): Promise<string[]> {
  const current = await at.store.editions.current(null);
  const fresh = current.filter((e) => !before.has(e.id));
  out.say(
    `${fresh.length} new or corrected ${fresh.length === 1 ? 'article' : 'articles'}, ${current.length} on the site (${at.newsroom.siteDir})`,
  );
  return current.map((e) => {
    const headline = e.draft.sections.flatMap(sentencesOf)[0]?.text ?? e.slug;
    const path = join(at.newsroom.siteDir, e.slug, 'index.html');
    out.say(`  ${before.has(e.id) ? ' ' : '+'} ${headline}\n    ${path}`);
    return path;
  });
}

/** A pass that made nothing says why not, story by story. */
async function printSilence(
  at: NewsroomProcess,
  stories: Awaited<ReturnType<NewsroomProcess['store']['stories']['recent']>>,
  out: Output,
): Promise<void> {
  if (stories.length === 0) out.say('no story: nothing readable came in that belongs to a beat');
  const waiting = new Set((await at.store.drafts.waiting(null)).map((d) => d.draft.story));
  for (const { beat, story } of stories) {
    // Its article is written: of that the line on drafts has told.
    if (waiting.has(story.id)) continue;
    const stored = await at.store.dossiers.get(beat, story.id);
    const { verdicts = [], origins = [] } = stored?.dossier ?? {};
    out.say(
      `no article on "${story.title}": ${counted(story.articles.length, 'source')}, ${counted(origins.length, 'origin')}, ${counted(verdicts.length, 'statement')}, of which nothing stood before the gate or the blueprint wants more origins`,
    );
  }
}
const MOST_SILENT = 10;
const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Two decimals hide what a small model costs. */
async function printModelUse({ newsroom: { budget }, modelUse }: NewsroomProcess, out: Output): Promise<void> {
  const { calls, input, output, cost } = await modelUse();
  if (calls === 0) return;
  const limit = budget?.perMonth === undefined ? '' : ` of ${budget.perMonth}`;
  const paid = budget ? `, ${cost.toFixed(4)}${limit} ${budget.currency}` : '';
  out.say(`language models this month: ${calls} calls, ${input + output} tokens${paid}`);
}

async function printWaiting(at: NewsroomProcess, opensDesk: boolean, out: Output): Promise<void> {
  const { length } = await at.store.drafts.waiting(null);
  const how = opensDesk ? 'open the desk' : `\`${typed('start', at.newsroom.dir)}\` and open the desk`;
  if (length) out.say(`${length} ${length === 1 ? 'draft waits' : 'drafts wait'} for a person: ${how}`);
}
