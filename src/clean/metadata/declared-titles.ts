/** What the metadata of a page call it, without the names of the site. */

import { parseTree } from '../html/parse.ts';
import { textOf } from '../html/tree.ts';
import type { PageFacts } from './facts.ts';
import { textValue } from './jsonld.ts';
import { DIVIDER, isVeryName, withoutSite } from './site.ts';
import { plain, tidy, words } from './title-words.ts';

/** Metadata is sometimes escaped twice. */
export const decode = (s: string): string =>
  tidy(/&(?:#\d+|#x[\da-f]+|\w+);/i.test(s) ? textOf(parseTree(s).root, 500) : s);

export interface DeclaredTitles {
  /** the article's headline in JSON-LD, as written */
  readonly headline: string | null;
  /** JSON-LD before Open Graph */
  readonly declared: readonly string[];
  /** the document's title, where that is more than a name of the site */
  readonly document: string | null;
  /** all of them, and Twitter's */
  readonly all: readonly string[];
}

/** What JSON-LD, Open Graph, Twitter's elements and the document's title say; `site` holds the names of the site. */
export function declaredTitles(facts: PageFacts, publisher: string | null, site: readonly string[]): DeclaredTitles {
  const headline = textValue(facts.article?.headline);
  const tweet = facts.meta.get('twitter:title');
  const og = facts.meta.get('og:title') ?? tweet ?? facts.meta.get('dc.title');
  const bare = (title: string | null | undefined): string[] => (title ? [withoutSite(decode(title), site, false)] : []);
  const declared = [...bare(headline ?? textValue(facts.article?.name)), ...bare(og)].filter(
    (text) => text !== '' && plain(text) !== plain(publisher ?? ''),
  );
  const document = isVeryName(facts.titleTag, site) ? '' : withoutSite(facts.titleTag, site, true);
  return {
    headline,
    declared,
    document: document || null,
    all: [...declared, ...bare(tweet), document].filter(Boolean),
  };
}

/** Whether a title says only where the page stands: a name of the site, one word, or short steps of the path to it. */
export function isPlace(title: string, site: readonly string[]): boolean {
  const steps = title.split(DIVIDER);
  const short = steps.length > 2 && steps.slice(0, -1).every((step) => words(step).length <= 2);
  return short || words(title).length === 1 || isVeryName(title, site);
}
