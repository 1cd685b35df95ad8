/** Who publishes the page, as the page itself says. */
import { isCompany } from '../plain/outlet.ts';
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

function plain(name: string | null | undefined): string | null {
  if (!name || /^https?:/.test(name)) return null;
  const whole = name.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim().slice(0, 120);
  // "Weidaer Bote - Uferverlag GmbH & Co. KG": the paper, not the house that prints it.
  const [paper = '', house = ''] = whole.split(/\s[-–|]\s(.+)/u);
  return (isCompany(house) && !isSociety(house) && !isCompany(paper) ? paper : whole) || null;
}
/** "WV - Weidaer Verein e.V." is one body by two names. */
const isSociety = (name: string): boolean => /e\.\s?V\.$/u.test(name);
