import { parseFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectSource, createFetcher, createFiles } from '../../collect/index.ts';
import { makeId, type Page, type Source } from '../../model/index.ts';
import { DEMO_SITES, type DemoServer, type DemoSite, startDemoSites } from './server.ts';

let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemoSites({ anyPort: true });
});
afterAll(() => demo.close());

const urlsOf = (host: string): string[] => demo.paths[host]!.map((path) => demo.origins[host] + path);
const bodyOf = async (url: string): Promise<string> => (await fetch(url)).text();
const hostOfOrigin = (origin: string): string | undefined =>
  Object.entries(demo.origins).find(([, own]) => own === origin)?.[0];

/** Attribute values and the text of the first h1. */
function scan(html: string): { links: string[]; canonical: string | null; heading: string } {
  const found = { links: [] as string[], canonical: null as string | null, heading: '' };
  let inHeading = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const link = attributes.href ?? attributes.src ?? attributes.action;
      if (attributes.rel === 'canonical') found.canonical = attributes.href ?? null;
      else if (link) found.links.push(link);
      inHeading = name === 'h1' && found.heading === '';
    },
    ontext(piece) {
      if (inHeading) found.heading += piece;
    },
    onclosetag(name) {
      if (name === 'h1') inHeading = false;
    },
  });
  parser.end(html);
  return found;
}

const sourceOf = ({ host, name, language, ownerGroup, kind, feed }: DemoSite): Source => ({
  id: makeId('source', host),
  kind,
  address: demo.origins[host] + feed,
  publisher: name,
  language,
  ownerGroup,
  excerptLimit: 300,
  retentionDays: 30,
});

/** Follows one outlet the way the newsroom does. */
async function follow(site: DemoSite) {
  const fetcher = createFetcher({
    userAgent: 'Quellwerk/0.1 (demo)',
    allowPrivate: Object.values(demo.origins).map((origin) => new URL(origin).host),
    minDelayPerHostMs: 0,
  });
  const ports = { fetcher, files: createFiles(), clock: () => '2026-11-21T10:00:00Z', known: () => null };
  try {
    return await Array.fromAsync(collectSource(sourceOf(site), ports));
  } finally {
    await fetcher.close();
  }
}

describe.each(DEMO_SITES.map((site) => [site.host, site] as const))('%s', (host, site) => {
  it('serves every file, and again only when it changed', async () => {
    expect(demo.paths[host]).toContain(site.feed);
    for (const url of urlsOf(host)) {
      const response = await fetch(url);
      expect([url, response.status]).toEqual([url, 200]);
      expect(await response.text()).not.toMatch(/\{\{|\}\}/);
      const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag')! } });
      expect(again.status).toBe(304);
    }
    expect((await fetch(`${demo.origins[host]}/_kopf.html`)).status).toBe(404);
  });

  it('has links that lead somewhere, and canonical addresses that mirror the paths', async () => {
    for (const url of urlsOf(host).filter((address) => /(\/|\.html)$/.test(address))) {
      const { links, canonical } = scan(await bodyOf(url));
      expect(canonical).toBe(url.replace(demo.origins[host]!, `https://${host}`));
      for (const link of links) {
        const target = new URL(link, url);
        const owner = hostOfOrigin(target.origin);
        if (owner)
          expect([url, target.pathname, demo.paths[owner]!.includes(target.pathname)]).toEqual([
            url,
            target.pathname,
            true,
          ]);
        else expect(target.hostname).toMatch(/\.example$/);
      }
    }
  });

  it('lists all its articles in its feed, under the titles they bear', async () => {
    const events = await follow(site);
    expect(events.filter((event) => event.type === 'problem')).toEqual([]);
    const pages = events.flatMap((event) => (event.type === 'page' ? [event.page] : []));
    const articles = demo.paths[host]!.filter((path) => /\/.+\/.+\.html$/.test(path));
    expect(pages.map((page) => new URL(page.url).pathname).sort()).toEqual(articles.sort());
    for (const page of pages) expect(scan(Buffer.from(page.body).toString()).heading).toBe(page.hint?.title);
  });
});

it('has a feed of each format, one sitemap, and one page without a date', async () => {
  const formats: string[] = [];
  for (const { host, feed, kind } of DEMO_SITES)
    formats.push(kind === 'sitemap' ? kind : parseFeed(await bodyOf(demo.origins[host] + feed)).format);
  expect([...new Set(formats)].sort()).toEqual(['atom', 'json', 'rss', 'sitemap']);
  const pages = (await Promise.all(DEMO_SITES.map(follow)))
    .flat()
    .flatMap((event) => (event.type === 'page' ? [event.page] : []));
  expect(pages.length).toBeGreaterThanOrEqual(14);
  expect(pages.filter((page: Page) => !page.hint?.published).map((page) => new URL(page.url).pathname)).toEqual([
    '/hintergrund/warum-rechenzeit-die-haertere-waehrung-ist.html',
  ]);
});

it('moves to another port where the usual one is taken, and starts beside itself', async () => {
  const first = await startDemoSites();
  const second = await startDemoSites();
  const all = [...Object.values(first.origins), ...Object.values(second.origins)];
  expect(new Set(all).size).toBe(DEMO_SITES.length * 2);
  await Promise.all([first.close(), second.close()]);
});
