/** The same article in another language: which pages belong together, and whether a translation still renders its original. */
import { type Language, translationStory } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { absolute, type SiteSettings, STORY_PATHS } from './settings.ts';
import type { OtherVersion, StoryView } from './view.ts';

/** Each view with its versions in other languages, the original first; a translation whose original is gone stands alone. */
export function withVersions(views: readonly StoryView[]): StoryView[] {
  const byStory = new Map(views.map((v) => [v.edition.story, v]));
  const originals = new Map<StoryView, StoryView>();
  for (const view of views.filter(isTranslation)) {
    const original = views.find(
      (o) => !isTranslation(o) && byStory.get(translationStory(o.edition.story, view.lang)) === view,
    );
    if (original) originals.set(view, original);
  }
  return views.map((view) => ({ ...view, others: othersOf(view, originals) }));
}

const isTranslation = ({ edition }: StoryView): boolean => edition.approved.draft.making.translationOf !== undefined;

function othersOf(view: StoryView, originals: ReadonlyMap<StoryView, StoryView>): OtherVersion[] {
  const original = originals.get(view);
  const own = original ? [{ ...addressOf(original), is: 'original' as const, older: isOlder(view, original) }] : [];
  const rendered = [...originals]
    .filter(([translation, of]) => translation !== view && of === (original ?? view))
    .map(([translation, of]) => ({
      ...addressOf(translation),
      is: 'translation' as const,
      older: isOlder(translation, of),
    }));
  return [...own, ...rendered];
}

const addressOf = ({ lang, slug, title }: StoryView): Pick<OtherVersion, 'lang' | 'slug' | 'title'> => ({
  lang,
  slug,
  title,
});

const isOlder = (translation: StoryView, original: StoryView): boolean =>
  translation.edition.approved.draft.making.translationOf !== original.edition.approved.draft.id;

/** Under the headline: the way to the other language, and what is not up to date. */
export function versionLinks({ others, t }: StoryView): Html | false {
  if (others.length === 0) return false;
  return html`${others.map(
    ({ is, lang, slug, title, older }) =>
      html`\n<p class="dates versions">${is === 'original' ? t.originalIn(lang) : t.alsoIn(lang)} <a href="../${slug}/${STORY_PATHS.article}" hreflang="${lang}" lang="${lang}" rel="alternate">${title}</a>${older && html` <span class="older">${is === 'original' ? t.originalChanged : t.translationOlder}</span>`}</p>`,
  )}`;
}

/** hreflang wants every version on every page, its own included, with absolute addresses. */
export function alternates(view: StoryView): readonly { readonly lang: Language; readonly url: string }[] {
  if (view.others.length === 0) return [];
  return [view, ...view.others].flatMap(({ lang, slug }) => {
    const url = addressIn(view.site, slug);
    return url ? [{ lang, url }] : [];
  });
}

export const addressIn = (site: SiteSettings, slug: string): string | null =>
  absolute(site, `${slug}/${STORY_PATHS.article}`);

/** schema.org says of each which it renders and which render it. */
export function relatedWorks(view: StoryView): {
  readonly translationOfWork?: unknown;
  readonly workTranslation?: unknown;
} {
  const work = ({ lang, slug, title }: OtherVersion) => ({
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: lang,
    url: addressIn(view.site, slug) ?? undefined,
  });
  const original = view.others.find((o) => o.is === 'original');
  const translations = view.others.filter((o) => o.is === 'translation');
  if (original) return { translationOfWork: work(original) };
  return translations.length > 0 ? { workTranslation: translations.map(work) } : {};
}
