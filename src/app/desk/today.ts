/** The desk's first page over the store: what waits, the stories, what came in, what went wrong, how the last run went. */
import type { ArticleSummary, DraftSummary, ProblemLine, RunLine, StorySummary, Today } from '../../desk/index.ts';
import { type ArticleVersion, type Language, type Severity, type StoryId, sentencesOf } from '../../model/index.ts';
import type { ProblemRecord, RunRecord, StoryRecord, WaitingDraft } from '../../store/index.ts';
import { type DeskSettings, editionOf } from './settings.ts';
import { toldConflicts, whyUnpublished } from './unpublished.ts';

/** How much of each kind Today shows: a screen, not an archive. */
const MOST = { stories: 30, articles: 40, problems: 30, runs: 30 } as const;

export async function today(settings: DeskSettings): Promise<Today> {
  const { store, beatTitle } = settings;
  const records = await store.stories.recent(null, MOST.stories);
  const runs = await store.runs.recent(MOST.runs);
  return {
    waiting: (await store.drafts.waiting(null)).map((w) => waitingLine(w, beatTitle(w.beat))),
    stories: await storyLines(settings, records),
    articles: await arrivals(settings, records, runs[0]?.startedAt ?? ''),
    problems: (await store.problems.open(MOST.problems)).map(problemLine),
    runs: runLines(runs, beatTitle),
  };
}

function waitingLine({ draft, madeAt, report }: WaitingDraft, beat: string): DraftSummary {
  const count = (severity: Severity): number => report.findings.filter((f) => f.severity === severity).length;
  return {
    id: draft.id,
    beat,
    headline: draft.sections.flatMap(sentencesOf)[0]?.text ?? '',
    lang: draft.lang,
    writer: draft.making.writer,
    blocking: count('block'),
    warnings: count('warn'),
    notJudged: report.notJudged.length,
    madeAt,
  };
}

async function storyLines(settings: DeskSettings, records: readonly StoryRecord[]): Promise<StorySummary[]> {
  const firsts = await settings.store.articles.getMany(records.flatMap((r) => r.story.articles.slice(0, 1)));
  const langs = new Map(firsts.map((a) => [a.id, a.lang]));
  return Promise.all(records.map((r) => storyLine(settings, r, langs.get(r.story.articles[0]!) ?? null)));
}

async function storyLine(settings: DeskSettings, record: StoryRecord, lang: Language | null): Promise<StorySummary> {
  const { store, beatTitle } = settings;
  const { beat, story, changedAt } = record;
  const stored = await store.dossiers.get(beat, story.id);
  const [draft] = await store.drafts.ofStory(beat, story.id);
  const edition = await editionOf(settings, beat, story.id);
  const claims = stored ? await store.claims.ofArticles(stored.dossier.story.articles) : [];
  return {
    id: story.id,
    beat: beatTitle(beat),
    title: story.title,
    lang,
    articles: story.articles.length,
    origins: stored?.dossier.origins.length ?? 0,
    conflicts: stored ? toldConflicts(stored.dossier, claims).length : 0,
    unpublished: whyUnpublished(
      edition !== null,
      draft && { decision: await store.decisions.latest(draft.draft.id) },
      stored?.dossier.origins.length ?? 0,
      settings.leastOrigins(beat),
    ),
    changedAt,
    publishedAt: edition?.url ?? null,
    draft: draft?.draft.id ?? null,
  };
}

/** By the hour in which they came in, then by publication: one run fetches in no order that says anything. */
function newestFirst(a: ArticleVersion, b: ArticleVersion): number {
  const keyOf = (v: ArticleVersion): string => `${v.fetchedAt.slice(0, 13)} ${v.published ?? ''}`;
  return keyOf(b).localeCompare(keyOf(a));
}

/** @param since start of the newest run; what it brought is marked, unless it brought everything there is */
async function arrivals(
  { store }: DeskSettings,
  records: readonly StoryRecord[],
  since: string,
): Promise<ArticleSummary[]> {
  const articles = await store.articles.recent(MOST.articles);
  const claims = Map.groupBy(await store.claims.ofArticles(articles.map((a) => a.id)), (c) => c.article);
  const stories = new Map<string, { id: StoryId; title: string }>();
  for (const { story } of records.toReversed())
    for (const id of story.articles) stories.set(id, { id: story.id, title: story.title });
  const isNew = (fetchedAt: string): boolean => since !== '' && fetchedAt >= since;
  const someOld = articles.some((a) => !isNew(a.fetchedAt));
  return articles
    .toSorted(newestFirst)
    .map(({ id, outlet, title, lang, published, fetchedAt, aiDisclosure, private: secret }) => ({
      id,
      outlet,
      title,
      lang,
      published,
      fetchedAt,
      claims: claims.get(id)?.length ?? 0,
      aiDisclosure,
      private: secret,
      fresh: someOld && isNew(fetchedAt),
      story: stories.get(id) ?? null,
    }));
}

const problemLine = ({ key, stage, where, what, cure, count, lastSeen, retry }: ProblemRecord): ProblemLine => ({
  key,
  stage,
  where,
  what,
  cure,
  count,
  lastSeen,
  repeatable: retry !== null,
});

/** The newest run of each beat, stages in the order in which they are listed there. */
function runLines(runs: readonly RunRecord[], beatTitle: (name: string) => string): RunLine[] {
  const newest = [...Map.groupBy(runs, (r) => r.beat).values()].map((ofBeat) => ofBeat[0]!);
  return newest.map(({ beat, startedAt, finishedAt, stages }) => ({
    beat: beatTitle(beat),
    startedAt,
    finishedAt,
    stages: Object.entries(stages).map(([stage, { done, setAside }]) => ({ stage, done, setAside })),
  }));
}
