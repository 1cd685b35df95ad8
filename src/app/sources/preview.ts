/** What following a source would bring, shown before anything is written. */
import {
  type CollectPorts,
  collectSource,
  type FoundSource,
  findSource,
  isWebAddress,
  type LinkItem,
} from '../../collect/index.ts';
import { bodyView, type Language, type Page, type SourceKind } from '../../model/index.ts';
import { articleOf } from '../analysis/article.ts';
import { makeSource, type SourceFile } from '../config/newsroom.ts';
import { problemFrom } from '../documents.ts';
import { languageFrom, outletName } from './names.ts';

/** The newest article, fetched and cleaned as a pass would do it: the proof that robots and reservation allow it. */
export interface Sample {
  readonly url: string;
  readonly title: string | null;
  readonly words: number;
  readonly lang: Language | null;
  readonly published: string | null;
}

export interface Refusal {
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly cure: string;
}

export interface Preview {
  readonly kind: Exclude<SourceKind, 'private'>;
  readonly address: string;
  readonly via: FoundSource['via'];
  readonly title: string | null;
  readonly language: Language | null;
  readonly articles: number;
  readonly latest: readonly LinkItem[];
  readonly sample: Sample | null;
  /** why its articles can't be read; null where they can */
  readonly refusal: Refusal | null;
  /** what robots.txt and the reservation of text and data mining say of the sample */
  readonly robots: 'allows' | 'refuses' | 'not asked';
  readonly reservation: 'none' | 'reserved' | 'not asked';
  readonly failed: readonly Refusal[];
  readonly feeds: readonly string[];
  readonly entry: SourceFile;
}

const LATEST = 5;
const refusalOf = ({ code, what, where, cure }: Refusal): Refusal => ({ code, what, where, cure });

/** @throws QuellwerkError where the address can't be read at all */
export async function previewSource(address: string, ports: CollectPorts): Promise<Preview> {
  const found = await findSource(address, ports);
  const { sample, refusal } = await sampleOf(found, ports);
  const language = languageFrom(found.language) ?? sample?.lang ?? null;
  const isWeb = isWebAddress(found.address);
  return {
    kind: found.kind,
    address: found.address,
    via: found.via,
    title: found.title,
    language,
    articles: found.articles,
    latest: newestFirst(found.items).slice(0, LATEST),
    sample,
    refusal,
    robots: !isWeb ? 'not asked' : refusal?.code.startsWith('robots') ? 'refuses' : 'allows',
    reservation: !isWeb ? 'not asked' : refusal?.code === 'tdm-reserved' ? 'reserved' : 'none',
    failed: found.failed.map(refusalOf),
    feeds: found.kind === 'page' ? found.feeds.map((feed) => feed.url) : [],
    entry: entryOf(found, language),
  };
}

/** The name stands for pages that name no outlet; a list and a folder have none. */
function entryOf(found: FoundSource, language: Language | null): SourceFile {
  const hasOutlet = isWebAddress(found.address) && found.kind !== 'list' && found.kind !== 'page';
  return {
    address: found.address,
    kind: found.kind,
    ...(hasOutlet && { name: outletName(found.title, found.address) }),
    ...(language && found.kind !== 'list' && { language }),
  };
}

export const publishedAt = (item: LinkItem): number => Date.parse(item.hint?.published ?? '') || 0;
/** Feeds and sitemaps come newest first more often than not; dates, where there are some, decide. */
export const newestFirst = (items: readonly LinkItem[]): LinkItem[] =>
  [...items].sort((a, b) => publishedAt(b) - publishedAt(a));

/** Read as a pass would read it; a refusal, or a page that holds no text, is told and not thrown. */
async function sampleOf(
  found: FoundSource,
  ports: CollectPorts,
): Promise<{ sample: Sample | null; refusal: Refusal | null }> {
  const given = sampleSource(found);
  if (!given) return { sample: null, refusal: null };
  try {
    for await (const event of collectSource(makeSource(given), { ...ports, known: () => null })) {
      if (event.type === 'problem') return { sample: null, refusal: refusalOf(event) };
      if (event.type === 'page') return { sample: await readSample(event.page), refusal: null };
    }
  } catch (error) {
    return { sample: null, refusal: refusalOf(problemFrom(error, given.address)) };
  }
  return { sample: null, refusal: null };
}

async function readSample(page: Page): Promise<Sample> {
  const article = await articleOf(page);
  const words = bodyView(article).text.split(/\s+/).filter(Boolean).length;
  return { url: page.url, title: article.title || null, words, lang: article.lang, published: article.published };
}

function sampleSource(found: FoundSource): (SourceFile & { kind: SourceKind }) | null {
  if (found.kind === 'page' || found.kind === 'file') return { address: found.address, kind: found.kind };
  const newest = newestFirst(found.items)[0];
  return newest ? { address: newest.url, kind: 'page' } : null;
}
