/** Collects what a page says about itself, place by place; deciding between the places is others' work. */
import { type El, elements, type Tree, textOf } from '../html/tree.ts';
import { type JsonObject, newsObject, parseJsonLd } from './jsonld.ts';

export interface PageFacts {
  /** meta elements by lower-case name, property or itemprop; first one wins */
  readonly meta: ReadonlyMap<string, string>;
  /** all values of repeated meta elements, such as article:author */
  readonly metaAll: ReadonlyMap<string, readonly string[]>;
  /** the JSON-LD object that describes the article, and all others */
  readonly article: JsonObject | null;
  readonly objects: readonly JsonObject[];
  readonly titleTag: string;
  readonly headings: readonly El[];
  readonly times: readonly El[];
  /** elements with an itemprop, by its name */
  readonly props: ReadonlyMap<string, readonly El[]>;
  readonly htmlLang: string | null;
  readonly canonical: string | null;
}

const HEADING = /^h[1-6]$/;
/** What print views put before the title. */
const PRINTED = /^\s*(?:druckversion|druckansicht|print(?:able)? (?:version|view))\s?(?:[:|–-]|of:?|von:?)\s+/iu;
const MAX_EACH = 400;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MAX_EACH) list.push(value);
}

/** One walk over the page. */
export function readFacts(tree: Tree): PageFacts {
  const metaAll = new Map<string, string[]>();
  const props = new Map<string, El[]>();
  const headings: El[] = [];
  const times: El[] = [];
  let titleTag = '';
  let htmlLang: string | null = null;
  let canonical: string | null = null;
  for (const el of elements(tree.root)) {
    const { attrs, tag } = el;
    if (tag === 'meta') {
      for (const key of [attrs.name, attrs.property, attrs.itemprop])
        if (key && attrs.content) push(metaAll, key.toLowerCase(), attrs.content.trim());
    } else if (tag === 'title' && !titleTag) titleTag = textOf(el, 500).replace(PRINTED, '');
    else if (tag === 'html') htmlLang = attrs.lang ?? null;
    else if (tag === 'link' && /\bcanonical\b/i.test(attrs.rel ?? '')) canonical ??= attrs.href ?? null;
    else if (HEADING.test(tag) && headings.length < MAX_EACH) headings.push(el);
    else if (tag === 'time' && times.length < MAX_EACH) times.push(el);
    if (attrs.itemprop && tag !== 'meta') for (const p of attrs.itemprop.split(/\s+/)) push(props, p, el);
  }
  const objects = parseJsonLd(tree.jsonLd);
  const meta = new Map([...metaAll].map(([k, v]) => [k, v[0]!]));
  return {
    meta,
    metaAll,
    article: newsObject(objects),
    objects,
    titleTag,
    headings,
    times,
    props,
    htmlLang,
    canonical,
  };
}
