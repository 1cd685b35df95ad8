/** Who publishes the page, as the page itself says. */
import type { PageFacts } from './facts.ts';
import { resolve, textValue, typesOf } from './jsonld.ts';
import { isMostOf } from './site.ts';

const SITE_TYPES = /^(?:NewsMediaOrganization|WebSite|Organization|Corporation)$/;

/**
 * The rule: the article's publisher in JSON-LD, then og:site_name, then the site's own object, then older names; the
 * page's own title in the place of a name is none.
 */
export function choosePublisher(facts: PageFacts): string | null {
  const site = facts.objects.find((o) => typesOf(o).some((t) => SITE_TYPES.test(t)) && typeof o.name === 'string');
  const meta = META.map((name) => facts.meta.get(name));
  const names = [
    textValue(resolve(facts.article?.publisher, facts.objects)),
    meta[0],
    textValue(site?.name),
    ...meta.slice(1),
  ];
  const titles = [facts.titleTag, facts.meta.get('og:title') ?? ''];
  return names.map(plain).find((name) => name !== null && !titles.some((title) => isMostOf(name, title))) ?? null;
}
const META = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'] as const;

const plain = (name: string | null | undefined): string | null =>
  name && !/^https?:/.test(name) ? name.replace(/\s+/g, ' ').trim().slice(0, 120) || null : null;
