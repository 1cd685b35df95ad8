/** All files of the site, made from editions alone: same input, same bytes. */
import type { Edition } from '../../model/index.ts';
import type { PublicDossier } from '../edition/dossier.ts';
import { PublishError } from '../errors.ts';
import { articlePage } from './article-page.ts';
import { comparisonPage } from './comparison-page.ts';
import { evidencePage } from './evidence-page.ts';
import { feedFiles } from './feeds.ts';
import { ICON } from './icon.ts';
import { indexPages } from './index-page.ts';
import { imprintPage, notFoundPage, processPage } from './info-pages.ts';
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
}

/**
 * Paths are relative to the site's root and never collide.
 * @throws PublishError when two stories claim one address.
 */
export function* renderSite({ site, editions, dossiers = [] }: SiteInputs): Iterable<SiteFile> {
  const stories = Map.groupBy(editions, (e) => e.story);
  const views = withVersions([...stories.values()].map((all) => storyView(site, latest(all))).sort(newestFirst));
  const loose = dossiers.filter((d) => !stories.has(d.story));
  checkAddresses([...views, ...loose]);
  yield* frameFiles(site);
  yield* indexPages(site, views);
  for (const view of views) yield* storyFiles(view, stories.get(view.edition.story) ?? []);
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
  yield file(STORY_PATHS.record, recordText(view.edition));
  for (const edition of all) yield file(`record-${edition.number}.json`, recordText(edition));
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
