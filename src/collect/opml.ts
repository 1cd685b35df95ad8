/** OPML 2.0 (opml.org), the format in which feed readers hand over their subscriptions: read and written. */
import { generateOpml, parseOpml } from 'feedsmith';
import type { SourceKind } from '../model/index.ts';
import { resolveLink } from './address.ts';
import { plainText } from './feed.ts';
import { shapeOf } from './media.ts';
import { causeText, notOpml } from './problems.ts';

/** What OPML can say of a source. */
export interface Subscription {
  readonly address: string;
  readonly kind: Extract<SourceKind, 'feed' | 'sitemap' | 'site' | 'page' | 'list'>;
  readonly title: string | null;
  /** as written there ("de-DE") */
  readonly language: string | null;
}

export interface OpmlContent {
  readonly title: string | null;
  /** each address once, in the order of the file, folders opened */
  readonly subscriptions: readonly Subscription[];
  /** titles of outlines that hold neither address nor others */
  readonly unlinked: readonly string[];
}

/** A folder inside a folder inside … is somebody's joke. */
const MAX_DEPTH = 20;
const KINDS = ['feed', 'sitemap', 'site', 'page', 'list'] as const;
/** OPML knows feeds and links; what else a link is stands in `category`, which other readers show as a mere label. */
const CATEGORY = 'quellwerk/';

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/** @throws QuellwerkError `not-opml` */
export function readOpml(text: string, where: string): OpmlContent {
  if (shapeOf(text) !== 'opml') throw notOpml(where, 'it has no opml element at its root');
  if (/<!ENTITY/i.test(text)) throw notOpml(where, 'it defines XML entities, which no OPML needs');
  const document = parse(text, where);
  const found = new Map<string, Subscription>();
  const unlinked: string[] = [];
  const walk = (outlines: readonly Outline[], depth: number): void => {
    for (const outline of outlines) {
      if (outline.isComment) continue;
      const subscription = subscriptionOf(outline);
      if (subscription) {
        if (!found.has(subscription.address)) found.set(subscription.address, subscription);
      } else if (!outline.outlines?.length)
        unlinked.push(plainText(outline.title ?? outline.text) ?? 'without a title');
      if (depth < MAX_DEPTH) walk(outline.outlines ?? [], depth + 1);
    }
  };
  walk(document.body?.outlines ?? [], 0);
  return { title: plainText(document.head?.title) ?? null, subscriptions: [...found.values()], unlinked };
}

function parse(text: string, where: string): ReturnType<typeof parseOpml> {
  try {
    return parseOpml(text);
  } catch (error) {
    throw notOpml(where, `its XML is broken (${causeText(error)})`, error);
  }
}

function subscriptionOf(outline: Outline): Subscription | null {
  const link = outline.xmlUrl ?? outline.url ?? outline.htmlUrl;
  const address = link ? resolveLink(link, link) : null;
  if (!address) return null;
  const named = KINDS.find((kind) => outline.category?.split(',').includes(CATEGORY + kind));
  const kind = named ?? (outline.xmlUrl ? 'feed' : 'site');
  return { address, kind, title: plainText(outline.title ?? outline.text) ?? null, language: outline.language ?? null };
}

/** One folder a beat. */
export function writeOpml(
  title: string,
  beats: readonly { readonly title: string; readonly subscriptions: readonly Subscription[] }[],
): string {
  const outlines = beats.map((beat) => ({ text: beat.title, outlines: beat.subscriptions.map(outlineOf) }));
  return generateOpml({ head: { title }, body: { outlines } });
}

function outlineOf({ address, kind, title, language }: Subscription) {
  const text = title || new URL(address).hostname;
  const common = { text, title: text, ...(language && { language }) };
  return kind === 'feed'
    ? { ...common, type: 'rss', xmlUrl: address }
    : { ...common, type: 'link', url: address, category: CATEGORY + kind };
}
