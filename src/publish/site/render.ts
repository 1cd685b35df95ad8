/** All files of the site, made from editions alone: same input, same bytes. */
import type { Edition, StoryMove } from '../../model/index.ts';
import type { PublicDossier } from '../edition/dossier.ts';
import { PublishError } from '../errors.ts';
import { articlePage } from './article-page.ts';
import { comparisonPage } from './comparison-page.ts';
import { evidencePage } from './evidence-page.ts';
import { feedFiles } from './feeds.ts';
import { ICON } from './icon.ts';
import { indexPages } from './index-page.ts';
import { imprintPage, notFoundPage, processPage } from './info-pages.ts';
import { LEADING, movedPage } from './moved-page.ts';
import { disclosureRecord } from './record.ts';
import { PATHS, type SiteFile, type SiteSettings, STORY_PATHS } from './settings.ts';
import { crawlerFiles } from './sitemap.ts';
import { STYLE } from './style/index.ts';
import { withVersions } from './versions.ts';
import { type StoryView, sourceView, storyView } from './view.ts';

export interface SiteInputs {
  readonly site: SiteSettings;
  /** any order; of each story the latest edition is shown, of all editions the record stays */
  readonly editions: readonly Edition[];
  /** stories shown as a comparison only, without an article; one that has an edition is skipped */
  readonly dossiers?: readonly PublicDossier[];
  /** what became of stories, with the time, ISO 8601 */
  readonly moves?: readonly (StoryMove & { readonly at: string })[];
}

/**
 * Paths are relative to the site's root and never collide.
 * @throws PublishError when two stories claim one address.
 */
export function* renderSite({ site, editions, dossiers = [], moves = [] }: SiteInputs): Iterable<SiteFile> {
  const stories = Map.groupBy(editions, (e) => e.story);
  const all = [...stories.values()].map((one) => storyView(site, latest(one))).sort(newestFirst);
  const loose = dossiers.filter((d) => !stories.has(d.story));
  checkAddresses([...all, ...loose]);
  const moved = movedTo(all, moves);
  const views = withVersions(all.filter((view) => !moved.has(view)));
  yield* frameFiles(site);
  yield* indexPages(site, views);
  for (const view of views) yield* storyFiles(view, stories.get(view.edition.story) ?? []);
  for (const [old, { now, why }] of moved) yield* movedFiles(old, now, why, stories.get(old.edition.story) ?? []);
  for (const d of loose)
    yield { path: `${d.slug}/${STORY_PATHS.comparison}`, content: comparisonPage(sourceView(site, d), false) };
  yield* feedFiles(site, views);
  yield* crawlerFiles(site, views);
}

function* frameFiles(site: SiteSettings): Iterable<SiteFile> {
  yield { path: PATHS.style, content: STYLE };
  yield { path: PATHS.icon, content: ICON };
  yield { path: PATHS.imprint, content: imprintPage(site) };
  yield { path: PATHS.process, content: processPage(site) };
  yield { path: PATHS.notFound, content: notFoundPage(site) };
}

/** The latest edition's pages, and every edition's record. */
function* storyFiles(view: StoryView, all: readonly Edition[]): Iterable<SiteFile> {
  const file = (name: string, content: string): SiteFile => ({ path: `${view.slug}/${name}`, content });
  yield file(STORY_PATHS.article, articlePage(view));
  yield file(STORY_PATHS.evidence, evidencePage(view));
  yield file(STORY_PATHS.comparison, comparisonPage(view, true));
  yield* records(view, all);
}

interface Successor {
  readonly now: StoryView;
  readonly why: StoryMove['why'];
}

/**
 * Stories that lead to others. One does only when the other was published anew since: until then nobody else tells what
 * it told.
 */
function movedTo(views: readonly StoryView[], moves: Required<SiteInputs>['moves']): ReadonlyMap<StoryView, Successor> {
  const byStory = new Map(views.map((view) => [view.edition.story, view]));
  const merged = new Map(moves.flatMap((m) => (m.kind === 'merged' ? [[m.from, m] as const] : [])));
  const end = (id: StoryMove['to'], passed = new Set([id])): StoryMove['to'] => {
    const next = merged.get(id)?.to;
    return next === undefined || passed.has(next) ? id : end(next, passed.add(next));
  };
  const found = new Map<StoryView, Successor>();
  for (const [from, { why, at }] of merged) {
    const [old, now] = [byStory.get(from), byStory.get(end(from))];
    if (old && now && now !== old && Date.parse(now.edition.publishedAt) > Date.parse(at)) found.set(old, { now, why });
  }
  return found;
}

/** What was published stays on record. */
function* movedFiles(
  old: StoryView,
  now: StoryView,
  why: Successor['why'],
  all: readonly Edition[],
): Iterable<SiteFile> {
  for (const file of LEADING) yield { path: `${old.slug}/${file}`, content: movedPage(old, now, why, file) };
  yield* records(old, all);
}

function* records({ slug, edition }: StoryView, all: readonly Edition[]): Iterable<SiteFile> {
  yield { path: `${slug}/${STORY_PATHS.record}`, content: recordText(edition) };
  for (const one of all) yield { path: `${slug}/record-${one.number}.json`, content: recordText(one) };
}

const recordText = (edition: Edition): string => `${JSON.stringify(disclosureRecord(edition), null, 2)}\n`;

const latest = (editions: readonly Edition[]): Edition => editions.reduce((a, b) => (b.number > a.number ? b : a));

const newestFirst = (a: StoryView, b: StoryView): number =>
  Date.parse(b.edition.publishedAt) - Date.parse(a.edition.publishedAt) || (a.slug < b.slug ? -1 : 1);

function checkAddresses(stories: readonly { readonly slug: string }[]): void {
  const seen = new Set<string>();
  for (const { slug } of stories) {
    if (seen.has(slug))
      throw new PublishError(
        'slug-taken',
        'two stories have one address',
        slug,
        'Give one of them another slug before it is published.',
      );
    seen.add(slug);
  }
}
