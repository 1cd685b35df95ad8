/** The page left where an article stood whose story became part of another: it leads on, and says why. */
import type { Localized } from '../../model/index.ts';
import { html } from '../html.ts';
import { textsFor } from '../texts/index.ts';
import { page, rootOf } from './layout.ts';
import { STORY_PATHS } from './settings.ts';
import type { StoryView } from './view.ts';

/** The story's own pages, each of which leads to its like. */
export const LEADING = [STORY_PATHS.article, STORY_PATHS.evidence, STORY_PATHS.comparison] as const;

/**
 * No reader is sent on unasked: the reason would go by unread, and it is another article than the one that was linked.
 * @param file which of the story's pages
 */
export function movedPage(old: StoryView, now: StoryView, why: Localized, file: (typeof LEADING)[number]): string {
  const t = textsFor(old.lang);
  const path = `${old.slug}/${file}`;
  const target = `${now.slug}/${file}`;
  const link = `${rootOf(path)}${target}`;
  return page({
    site: old.site,
    lang: old.lang,
    path,
    standsFor: target,
    title: old.title,
    description: t.movedText,
    body: html`<div class="frame plainpage">
<header class="page-head"><h1>${old.title}</h1>
<p class="standfirst">${t.movedText}</p></header>
<div class="prose"><p>${t.movedTo} <a href="${link}"${now.lang === old.lang ? '' : html` hreflang="${now.lang}"`}>${now.title}</a></p>
<p>${t.movedWhy} ${why[old.lang]}</p>
<p><a href="${STORY_PATHS.record}">${t.movedRecord}</a></p></div>
</div>
`,
  });
}
