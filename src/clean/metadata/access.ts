/** What a page says about its place in the outlet, and whether it can be read without paying. */
import { type El, elements } from '../html/tree.ts';
import { hintTest } from '../rules/hint.ts';
import type { PageFacts } from './facts.ts';
import { type JsonObject, listOf, textValue, typesOf } from './jsonld.ts';

const MAX_SECTION = 80;
const SECTION_KEYS = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'dc.subject.section',
];
/** Shops and systems put these where a section belongs. */
const NO_SECTION = /^(?:home|startseite|start|news|nachrichten|artikel|articles?|uncategori[sz]ed|allgemein|\d+)$/i;

const plain = (value: string | null | undefined): string | null => {
  const name = value?.replace(/\s+/g, ' ').trim() ?? '';
  return name && name.length <= MAX_SECTION && !NO_SECTION.test(name) ? name : null;
};

/** The last but one step of the breadcrumbs in the data: the last is the article itself. */
function fromBreadcrumbs(objects: readonly JsonObject[]): string | null {
  const list = objects.find((o) => typesOf(o).includes('BreadcrumbList'));
  const steps = listOf(list?.itemListElement) as readonly JsonObject[];
  const step = steps.length >= 2 ? steps.at(-2) : undefined;
  return plain(textValue(step?.name) ?? textValue(step?.item));
}

/** The rule: JSON-LD, then meta elements, then microdata's breadcrumbs in JSON-LD. Null where the page does not say. */
export function chooseSection(facts: PageFacts): string | null {
  const meta = SECTION_KEYS.map((key) => plain(facts.meta.get(key))).find(Boolean);
  return plain(textValue(facts.article?.articleSection)) ?? meta ?? fromBreadcrumbs(facts.objects);
}

const BARRIER = / (paywall|pay ?wall|paid ?barrier|paid ?content ?(barrier|teaser)|plus ?barrier|subscription ?wall) /;
const NO_BARRIER = / (no|has|is|without) (paywall|paywall content) /;

const isNamedBarrier = hintTest(BARRIER, NO_BARRIER);
const isBarrier = (el: El): boolean => el.chars > 0 && isNamedBarrier(el);

/** `isAccessibleForFree` as schema.org has it: a truth value, often written as text. */
function declaredFree(facts: PageFacts): boolean | null {
  const value = facts.article?.isAccessibleForFree;
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase().replace(/^.*[/:]/, '') : '';
  return text === 'true' ? true : text === 'false' ? false : null;
}

/**
 * Whether the article stands behind a paywall. The rule: JSON-LD, then `article:content_tier` (free, metered, locked),
 * then a barrier on the page. Null where nothing says so: most free pages don't.
 */
export function choosePaywalled(facts: PageFacts, root: El): boolean | null {
  const free = declaredFree(facts);
  if (free !== null) return !free;
  const tier = facts.meta.get('article:content_tier')?.toLowerCase();
  if (tier) return tier === 'locked' || tier === 'metered';
  for (const el of elements(root)) if (isBarrier(el)) return true;
  return null;
}
