/** What the desk shows and decides, over the store: shapes rows for its views, judges nothing. */
import type {
  DecisionInput,
  DecisionResult,
  DeskPort,
  DraftView,
  StorySummary,
  StoryView,
  Today,
} from '../desk/index.ts';
import { type Decision, type DraftId, type Language, type StoryId, sentencesOf } from '../model/index.ts';
import { reportHash, type Store, type StoryRecord } from '../store/index.ts';

/** How much of each kind Today shows: a screen, not an archive. */
const MOST = { stories: 30, articles: 40, problems: 30 } as const;

export interface DeskSettings {
  readonly store: Store;
  readonly title: string;
  readonly language: Language;
  readonly siteUrl: string;
  readonly clock: () => string;
  /** Publishes what the decision allows; the address of the article, or why it did not go out. */
  readonly decided: (decision: Decision) => Promise<{ publishedAt: string | null } | { reason: string }>;
}

export function deskPort(settings: DeskSettings): DeskPort {
  const { store, title, language, siteUrl } = settings;
  return {
    title,
    language,
    siteUrl,
    today: () => today(settings),
    story: (id) => storyOf(settings, id),
    draft: (id) => draftOf(settings, id),
    article: (id) => store.articles.get(id),
    decide: (id, input) => decide(settings, id, input),
  };
}

async function today(settings: DeskSettings): Promise<Today> {
  const { store } = settings;
  const articles = await store.articles.recent(MOST.articles);
  const claims = Map.groupBy(await store.claims.ofArticles(articles.map((a) => a.id)), (c) => c.article);
  const waiting = await store.drafts.waiting(null);
  const records = await store.stories.recent(null, MOST.stories);
  return {
    waiting: waiting.map(({ draft, report }) => ({
      id: draft.id,
      headline: headlineOf(draft.sections.flatMap(sentencesOf)),
      writer: draft.making.writer,
      blocking: report.findings.filter((f) => f.severity === 'block').length,
      notJudged: report.notJudged.length,
    })),
    stories: await Promise.all(records.map((r) => summaryOf(settings, r))),
    articles: articles.map((a) => ({
      id: a.id,
      outlet: a.outlet,
      title: a.title,
      published: a.published,
      fetchedAt: a.fetchedAt,
      claims: claims.get(a.id)?.length ?? 0,
    })),
    problems: await store.problems.open(MOST.problems),
  };
}

const headlineOf = (sentences: readonly { readonly text: string }[]): string => sentences[0]?.text ?? '';

async function summaryOf(settings: DeskSettings, { beat, story }: StoryRecord): Promise<StorySummary> {
  const { store } = settings;
  const stored = await store.dossiers.get(beat, story.id);
  const [draft] = await store.drafts.ofStory(beat, story.id);
  return {
    id: story.id,
    title: story.title,
    articles: story.articles.length,
    origins: stored?.dossier.origins.length ?? 0,
    conflicts: stored?.dossier.verdicts.filter((v) => v.kind === 'conflicting').length ?? 0,
    publishedAt: await addressOf(settings, beat, story.id),
    draft: draft?.draft.id ?? null,
  };
}

/** Address of the story's newest edition in the preview of the site. */
async function addressOf({ store, siteUrl }: DeskSettings, beat: string, story: StoryId): Promise<string | null> {
  const edition = (await store.editions.ofStory(beat, story)).at(-1);
  return edition ? `${siteUrl}/${edition.slug}/` : null;
}

async function storyOf(settings: DeskSettings, id: StoryId): Promise<StoryView | null> {
  const { store } = settings;
  const record = (await store.stories.recent(null, Number.MAX_SAFE_INTEGER)).find((r) => r.story.id === id);
  const stored = record && (await store.dossiers.get(record.beat, id));
  if (!record || !stored) return null;
  const ids = stored.dossier.story.articles;
  const [draft] = await store.drafts.ofStory(record.beat, id);
  return {
    dossier: stored.dossier,
    articles: await store.articles.getMany(ids),
    claims: await store.claims.ofArticles(ids),
    draft: draft?.draft.id ?? null,
    publishedAt: await addressOf(settings, record.beat, id),
  };
}

async function draftOf(settings: DeskSettings, id: DraftId): Promise<DraftView | null> {
  const { store } = settings;
  const stored = await store.drafts.get(id);
  const report = await store.gateReports.latest(id);
  const dossier = stored && (await store.dossiers.get(stored.beat, stored.draft.story));
  if (!stored || !report || !dossier) return null;
  return {
    draft: stored.draft,
    report,
    reportHash: reportHash(report),
    decision: await store.decisions.latest(id),
    articles: await store.articles.getMany(dossier.dossier.story.articles),
    dossier: dossier.dossier,
    publishedAt: await addressOf(settings, stored.beat, stored.draft.story),
  };
}

/** A decision counts for the report the person saw: a newer one must be looked at first. */
async function decide(settings: DeskSettings, id: DraftId, input: DecisionInput): Promise<DecisionResult> {
  const { store, clock } = settings;
  const report = await store.gateReports.latest(id);
  if (!report) return { done: false, reason: 'The gate has not judged this draft yet. Run `quellwerk run`.' };
  if (reportHash(report) !== input.reportHash)
    return { done: false, reason: 'The gate has judged anew since you looked. Please read the findings again.' };
  const decision: Decision = {
    draft: id,
    outcome: input.outcome,
    by: input.by,
    human: true,
    at: clock(),
    reportHash: input.reportHash,
    comment: input.comment,
  };
  const result = await settings.decided(decision);
  return 'reason' in result ? { done: false, reason: result.reason } : { done: true, publishedAt: result.publishedAt };
}
