/** What the desk shows and decides, over the store: shapes rows for its views, judges nothing. */

import { type DateBound, dateBounds } from '../../claims/index.ts';
import type { ArticleView, DeskPort, DraftView, SourceLine, StoryView } from '../../desk/index.ts';
import type { ArticleVersion, ArticleVersionId, Claim, Draft, DraftId, StoryId } from '../../model/index.ts';
import { sentencesOf } from '../../model/index.ts';
import { USUAL_TIME_ZONE } from '../../publish/index.ts';
import { reportHash, type StoredDossier } from '../../store/index.ts';
import { loadRecords } from '../records.ts';
import { changedPassages } from '../versions.ts';
import { decide } from './decision.ts';
import { claimLabels } from './labels.ts';
import { ledgerView, resolved } from './ledger.ts';
import { removal } from './removal.ts';
import { barredBy, type DeskSettings, editionOf, newerThan } from './settings.ts';
import { today } from './today.ts';
import { toldConflicts, whyUnpublished } from './unpublished.ts';

export function deskPort(settings: DeskSettings): DeskPort {
  const { title, language, siteUrl } = settings;
  return {
    title,
    language,
    siteUrl,
    // One newsroom, one clock: the times of the desk are those of its site.
    timeZone: USUAL_TIME_ZONE,
    today: () => today(settings),
    story: (id) => storyOf(settings, id),
    draft: (id) => draftOf(settings, id),
    article: (id) => articleOf(settings, id),
    decide: (id, input) => decide(settings, id, input),
    takeDown: (id, input) => removal(settings, id, input),
    forecasts: () => ledgerView(settings),
    sources: () => sourceLines(settings),
    resolve: (id, input) => resolved(settings, id, input),
    async retry(key) {
      await settings.retry(key === null ? undefined : [key]);
    },
  };
}

async function sourceLines({ store, beats }: DeskSettings): Promise<readonly SourceLine[]> {
  const records = await loadRecords(store, beats(), (article) => article.outlet);
  return [...records]
    .map(([outlet, record]) => ({ outlet, ...record }))
    .sort((a, b) => a.outlet.localeCompare(b.outlet));
}

async function storyOf(settings: DeskSettings, id: StoryId): Promise<StoryView | null> {
  const { store, beatTitle } = settings;
  const record = await store.stories.find(id);
  const stored = record && (await store.dossiers.get(record.beat, record.story.id));
  if (!record || !stored) return null;
  // A story that was merged is shown as what it is part of now.
  const now = record.story.id;
  const ids = stored.dossier.story.articles;
  const [articles, claims] = [await store.articles.getMany(ids), await store.claims.ofArticles(ids)];
  const drafts = await Promise.all(
    (await store.drafts.ofStory(record.beat, now)).map(async ({ draft, madeAt }) => ({
      id: draft.id,
      madeAt,
      decision: await store.decisions.latest(draft.id),
    })),
  );
  const edition = await editionOf(settings, record.beat, now);
  const { dossier } = stored;
  return {
    beat: beatTitle(record.beat),
    dossier,
    conflicts: toldConflicts(dossier, claims).length,
    unpublished: whyUnpublished(
      edition !== null,
      drafts[0],
      dossier.origins.length,
      settings.leastOrigins(record.beat),
    ),
    articles,
    claims,
    labels: claimLabels(claims, articles),
    drafts,
    edition,
    moves: (await store.stories.moves(record.beat)).filter(({ from, to }) => from === now || to === now),
  };
}

async function draftOf(settings: DeskSettings, id: DraftId): Promise<DraftView | null> {
  const { store, beatTitle } = settings;
  const stored = await store.drafts.get(id);
  if (!stored) return null;
  const { beat, draft, madeAt, dossierHash } = stored;
  // Written from one dossier, shown with it: a newer one has other verdicts.
  const made =
    (await store.dossiers.get(beat, draft.story, dossierHash)) ?? (await store.dossiers.get(beat, draft.story));
  if (!made) return null;
  const report = await store.gateReports.latest(id);
  const articles = await store.articles.getMany(articlesOf(draft, made));
  const claims = await store.claims.ofArticles(articles.map((a) => a.id));
  return {
    beat: beatTitle(beat),
    draft,
    ...(draft.making.translationOf && {
      original: (await store.drafts.get(draft.making.translationOf))?.draft ?? null,
    }),
    madeAt,
    report,
    reportHash: report ? reportHash(report) : '',
    decisions: await store.decisions.of(id),
    barred: report && barredBy(draft, report),
    newer: await newerThan(settings, beat, draft),
    articles,
    dossier: made.dossier,
    labels: claimLabels(claims, articles),
    edition: await editionOf(settings, beat, draft.story),
  };
}

/** What the draft cites may have left the story since. */
function articlesOf(draft: Draft, { dossier }: StoredDossier): readonly ArticleVersionId[] {
  const cited = draft.sections.flatMap(sentencesOf).flatMap((s) => s.citations.map((c) => c.at.article));
  return [...new Set([...dossier.story.articles, ...cited])];
}

async function articleOf({ store }: DeskSettings, id: ArticleVersionId): Promise<ArticleView | null> {
  const article = await store.articles.get(id);
  if (!article) return null;
  const claims = (await store.claims.ofArticles([id])).toSorted((a, b) => a.span.start - b.span.start);
  const records = await store.stories.holding(id);
  const versions = await store.articles.versionsOf(article.article);
  return {
    article,
    bounds: article.published === null ? boundsOf(article, claims) : null,
    versions: versions.map(({ id: version, fetchedAt }) => ({ id: version, fetchedAt })),
    changes: changedPassages(await store.changes.to(id), versions),
    claims,
    labels: claimLabels(claims, [article]),
    stories: records.map(({ story }) => ({ id: story.id, title: story.title })),
  };
}

function boundsOf(article: ArticleVersion, claims: readonly Claim[]): ArticleView['bounds'] {
  const { notBefore, notAfter } = dateBounds(claims, article);
  const shown = (bound: DateBound | null) => {
    const span = claims.find((c) => c.id === bound?.claim)?.sentence;
    return bound && span ? { day: bound.day, passage: article.text.slice(span.start, span.end) } : null;
  };
  return { notBefore: shown(notBefore), notAfter: shown(notAfter) };
}
