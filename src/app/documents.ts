/** Loads single pages and files as cleaned articles: what `clean`, `read`, `weigh`, `check` and `run` take as arguments. */
import { articleAddress, substanceOf } from '../clean/index.ts';
import {
  type CollectPorts,
  canonicalAddress,
  collectSource,
  createFetcher,
  createFiles,
  detectSource,
  isWebAddress,
  type Problem,
} from '../collect/index.ts';
import {
  type ArticleId,
  type ArticleVersion,
  type CleanArticle,
  makeId,
  type Page,
  QuellwerkError,
  type Source,
} from '../model/index.ts';
import { articleOf } from './analysis/article.ts';
import { makeSource } from './config/newsroom.ts';
import { outletNameOf } from './outlet-name.ts';
import { VERSION } from './version.ts';

export interface Loaded {
  readonly versions: readonly ArticleVersion[];
  readonly problems: readonly Problem[];
}

export interface FetchSettings {
  /** how publishers reach the owner */
  readonly contact?: string | undefined;
  readonly allowPrivate?: readonly string[] | undefined;
  /** hosts whose reservation of text and data mining an agreement lifts */
  readonly allowReserved?: readonly string[] | undefined;
}

/** An honest name with a way to reach the owner. */
export const userAgent = (contact?: string): string => `Quellwerk/${VERSION} (${contact ?? 'self-hosted newsroom'})`;

export function makeFetcher({ contact, allowPrivate, allowReserved }: FetchSettings, politePauseMs?: number) {
  return createFetcher({
    userAgent: userAgent(contact),
    allowPrivate: allowPrivate ?? [],
    allowReserved: allowReserved ?? [],
    ...(politePauseMs !== undefined && { minDelayPerHostMs: politePauseMs }),
  });
}

/** Addresses a person typed, as sources; a folder stands for the files in it. */
export async function sourcesFor(
  addresses: readonly string[],
  ports: Pick<CollectPorts, 'fetcher' | 'files'>,
): Promise<{ sources: Source[]; problems: Problem[] }> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const address of addresses) {
    try {
      const found = await detectSource(address, ports);
      sources.push(makeSource({ address: found.address, kind: found.kind }));
    } catch (error) {
      problems.push(problemFrom(error, address));
    }
  }
  return { sources, problems };
}

export function problemFrom(error: unknown, where: string): Problem {
  if (error instanceof QuellwerkError)
    return { type: 'problem', code: error.code, what: error.message, where: error.where, cure: error.cure };
  throw new QuellwerkError(
    'unexpected',
    'something unforeseen happened',
    where,
    'Please report this with --debug output.',
    error,
  );
}

export async function loadDocuments(addresses: readonly string[], settings: FetchSettings = {}): Promise<Loaded> {
  const fetcher = makeFetcher({ ...settings, allowPrivate: settings.allowPrivate ?? hostsNamed(addresses) });
  const ports: CollectPorts = {
    fetcher,
    files: createFiles(),
    clock: () => new Date().toISOString(),
    known: () => null,
  };
  try {
    const { sources, problems } = await sourcesFor(addresses, ports);
    const read: Read[] = [];
    for (const source of sources)
      for await (const event of collectSource(source, ports)) {
        if (event.type === 'problem') problems.push(event);
        if (event.type === 'page') await collectVersion(event.page, source, read, problems);
      }
    return { versions: await dated(read), problems };
  } finally {
    await fetcher.close();
  }
}

/** Who types a private address on a command line allows it by name. */
export const hostsNamed = (addresses: readonly string[]): string[] =>
  addresses.filter(isWebAddress).map((a) => new URL(a).host);

async function collectVersion(page: Page, source: Source, read: Read[], problems: Problem[]): Promise<void> {
  try {
    read.push({ page, source, version: versionFrom(await articleOf(page), page, source) });
  } catch (error) {
    problems.push(problemFrom(error, page.url));
  }
}

interface Read {
  readonly page: Page;
  readonly source: Source;
  readonly version: ArticleVersion;
}

/** A page whose head names its day without a year was written around the time of the documents it came with. */
async function dated(read: readonly Read[]): Promise<ArticleVersion[]> {
  const latest = read
    .flatMap(({ version }) => version.published?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const seen = latest && new Date(Date.parse(latest) + AROUND).toISOString().slice(0, 10);
  return Promise.all(
    read.map(async ({ page, source, version }) =>
      version.published !== null || !seen
        ? version
        : versionFrom(await articleOf({ ...page, hint: { ...page.hint, seen } }), page, source),
    ),
  );
}
/** ms: a report may be newer than all that bear their day */
const AROUND = 60 * 86_400_000;

/** Freezes a cleaned page. The same text of the same article is the same version. */
export function versionFrom(article: CleanArticle, page: Page, source: Source): ArticleVersion {
  const url = readableAt(article.canonicalUrl ?? page.finalUrl, page.finalUrl);
  const id = makeId('article', articleAddress(addressRead(page.finalUrl), article.canonicalUrl));
  return {
    ...article,
    lang: article.lang ?? source.language,
    id: versionId(id, article),
    article: id,
    page: page.id,
    source: source.id,
    url,
    title: titleOf(article),
    outlet: outletOf(article, url, source),
    ownerGroup: source.ownerGroup,
    excerptLimit: source.excerptLimit,
    private: source.kind === 'private',
    ...(source.foundVia && { foundVia: source.foundVia }),
    fetchedAt: page.fetchedAt,
  };
}

/**
 * The owner's word goes first. A feed may hold the pages of many outlets: what it is called stands only for pages that name
 * none, or nothing but their host. An agency that a text credits is not who printed it.
 */
function outletOf(article: CleanArticle, url: string, { publisher, name, language }: Source): string {
  const isWeb = isWebAddress(url);
  const printed = article.publisher && !WIRE_NUMBER.test(article.publisher) ? article.publisher : null;
  const said = printed && !(name && isWeb && isHostOf(printed, url)) ? printed : null;
  return (
    publisher || said || name || outletNameOf(isWeb ? url : (article.canonicalUrl ?? url), article.lang ?? language)
  );
}

/** "OTS0061": a wire's sign and number of a release say nothing of who sent it. */
const WIRE_NUMBER = /^\p{Lu}{2,6}\d{3,4}$/u;

const isHostOf = (publisher: string, url: string): boolean =>
  publisher.toLowerCase().replace(/^www\./, '') === new URL(url).hostname.replace(/^www\./, '');

/** An address as it tells articles apart: without tracking parameters, which redirects bring in. */
export const addressRead = (url: string): string => (isWebAddress(url) ? canonicalAddress(url) : url);

export const versionId = (id: ArticleId, article: CleanArticle): ArticleVersion['id'] =>
  makeId('articleVersion', id, substanceOf(article));

/** The address readers are sent to: the canonical one, unless it is on a host that we did not read from. */
function readableAt(canonical: string, read: string): string {
  if (!isWebAddress(canonical) || !isWebAddress(read)) return read;
  const host = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
  return host(canonical) === host(read) ? canonical : read;
}

/** Never empty where there is a text. */
export const titleOf = ({ title, text }: Pick<CleanArticle, 'title' | 'text'>): string => title || openingOf(text);

/** A pasted text may come without its headline: its first words stand in, marked as cut. */
function openingOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= OPENING_WORDS ? words.join(' ') : `${words.slice(0, OPENING_WORDS).join(' ')} …`;
}
const OPENING_WORDS = 8;
