/** Structured data of an article: schema.org NewsArticle as JSON-LD, and Open Graph. */
import { type DisclosureRecord, type PublicSource, unreachable } from '../../model/index.ts';
import { type Html, html, jsonLd } from '../html.ts';
import { textsFor } from '../texts/index.ts';
import { absolute, PATHS, STORY_PATHS } from './settings.ts';
import { alternates, relatedWorks } from './versions.ts';
import type { StoryView } from './view.ts';

export function articleHead(view: StoryView, teaser: string): Html {
  const { edition, site, lang } = view;
  const url = absolute(site, `${view.slug}/${STORY_PATHS.article}`);
  const property = (name: string, content: string | null) =>
    content && html`<meta property="${name}" content="${content}">\n`;
  return html`<link rel="alternate" type="application/json" title="${view.t.record}" href="${STORY_PATHS.record}">
${alternates(view).map((a) => html`<link rel="alternate" hreflang="${a.lang}" href="${a.url}">\n`)}${property('og:type', 'article')}${property('og:title', view.title)}${property('og:description', teaser)}${property('og:url', url)}${property('og:site_name', site.title)}${property('og:locale', lang === 'de' ? 'de_DE' : 'en_GB')}${property('article:published_time', edition.firstPublishedAt)}${property('article:modified_time', edition.publishedAt)}<meta name="twitter:card" content="summary">
${jsonLd(newsArticle(view, teaser))}
`;
}

/** Undefined members are left out when the object is written. */
export function newsArticle(view: StoryView, teaser: string): Record<string, unknown> {
  const { edition, site, lang } = view;
  const url = absolute(site, `${view.slug}/${STORY_PATHS.article}`) ?? undefined;
  const publisher = { '@type': 'NewsMediaOrganization', name: site.title, url: absolute(site, '') ?? undefined };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title,
    description: teaser,
    inLanguage: lang,
    datePublished: edition.firstPublishedAt,
    dateModified: edition.publishedAt,
    version: edition.number,
    url,
    mainEntityOfPage: url,
    author: publisher,
    publisher: { ...publisher, publishingPrinciples: absolute(site, PATHS.process) ?? undefined },
    editor: edition.disclosure.reviewedBy ? { '@type': 'Person', name: edition.disclosure.reviewedBy } : undefined,
    accountablePerson: { '@type': 'Person', name: edition.disclosure.responsible },
    creditText: textsFor(lang).credit[edition.disclosure.writer.writer],
    digitalSourceType: digitalSourceType(edition.disclosure),
    isAccessibleForFree: true,
    citation: view.sources.filter((s) => !s.private).map(citation),
    correction: corrections(view),
    ...relatedWorks(view),
  };
}

/**
 * IPTC digital source type as schema.org names it: rules without training are algorithmic media, a language model's
 * words (also a translation's) come from a trained algorithm. What people wrote needs no mark.
 */
export function digitalSourceType({ writer }: DisclosureRecord): string | undefined {
  switch (writer.writer) {
    case 'deterministic':
      return 'https://schema.org/AlgorithmicMediaDigitalSource';
    case 'model':
    case 'translation':
      return 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';
    case 'human':
      return undefined;
    default:
      return unreachable(writer.writer);
  }
}

const citation = (s: PublicSource): Record<string, unknown> => ({
  '@type': 'Article',
  name: s.title || undefined,
  url: s.url || undefined,
  datePublished: s.published ?? undefined,
  inLanguage: s.lang ?? undefined,
  publisher: { '@type': 'Organization', name: s.outlet },
});

function corrections({ edition }: StoryView): unknown {
  const taken = edition.corrections.filter((c) => c.kind !== 'update');
  if (taken.length === 0) return undefined;
  return taken.map((c) => ({ '@type': 'CorrectionComment', text: c.text, datePublished: c.at }));
}
