/** Who publishes the page, as the page itself says. */
import type { PageFacts } from './facts.ts';
import { resolve, textValue, typesOf } from './jsonld.ts';

const SITE_TYPES = /^(?:NewsMediaOrganization|WebSite|Organization|Corporation)$/;

/** The rule: the article's publisher in JSON-LD, then og:site_name, then the site's own object, then older names. */
export function choosePublisher(facts: PageFacts): string | null {
  const ld = textValue(resolve(facts.article?.publisher, facts.objects));
  const site = facts.objects.find((o) => typesOf(o).some((t) => SITE_TYPES.test(t)) && typeof o.name === 'string');
  const found =
    plain(ld) ??
    plain(facts.meta.get('og:site_name')) ??
    plain(textValue(site?.name)) ??
    plain(facts.meta.get('application-name')) ??
    plain(facts.meta.get('dc.publisher')) ??
    plain(facts.meta.get('publisher'));
  return found ?? null;
}

const plain = (name: string | null | undefined): string | null =>
  name && !/^https?:/.test(name) ? name.replace(/\s+/g, ' ').trim().slice(0, 120) || null : null;
