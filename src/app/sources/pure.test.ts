/** What is judged without asking anybody: names, health and suggestions. */
import { describe, expect, it } from 'vitest';
import type { FoundSource, LinkItem } from '../../collect/index.ts';
import type { ArticleVersion, SourceKind } from '../../model/index.ts';
import { makeSource } from '../config/newsroom.ts';
import { type Examined, healthOf } from './health.ts';
import { languageFrom, outletName } from './names.ts';
import { suggestOutlets } from './suggest.ts';

it.each([
  ['Hafenblatt - Alle Nachrichten', 'https://www.hafenblatt.example/rss', 'Hafenblatt'],
  ['Nachrichten | Hafen-Blatt', 'https://hafen-blatt.example/', 'Hafen-Blatt'],
  ['Küstenzeitung: Aktuelles', 'https://kuestenzeitung.example/', 'Küstenzeitung'],
  ['Die Woche', 'https://dw-online.example/', 'Die Woche'],
  ['Kurier – Nachrichten für Wittsund und die vielen kleinen Inseln', 'http://127.0.0.1:80/', 'Kurier'],
  ['Ein Titel ohne Ende, der alles sagt, was man sagen kann', 'https://www.x.example/', 'x.example'],
  [null, 'https://news.blatt.example/rss', 'news.blatt.example'],
])('%s of %s is called %s', (title, address, name) => expect(outletName(title, address)).toBe(name));

it.each([
  ['de-AT', 'de'],
  ['EN', 'en'],
  ['fr', null],
  [null, null],
])('language %s: %s', (tag, language) => expect(languageFrom(tag)).toBe(language));

const NOW = '2026-11-20T12:00:00Z';
const daily = (from: number, days: number): LinkItem[] =>
  Array.from({ length: days }, (_, n) => {
    const published = new Date(Date.parse(NOW) - (from + n) * 24 * 3600 * 1000).toISOString();
    return { url: `https://a.example/${n}`, hint: { published } };
  });
const found = (
  kind: FoundSource['kind'],
  items: readonly LinkItem[],
  more: Partial<FoundSource> = {},
): FoundSource => ({
  kind,
  address: 'https://a.example/rss',
  title: null,
  language: null,
  feeds: [],
  articles: items.length,
  items,
  sitemaps: [],
  via: 'address',
  failed: [],
  ...more,
});
const examined = (kind: SourceKind, more: Partial<Examined>): Examined => ({
  beat: 'hafen',
  source: makeSource({ address: 'https://a.example/rss', kind }),
  found: null,
  refusal: null,
  activity: null,
  problems: [],
  record: null,
  now: NOW,
  ...more,
});
const problem = {
  key: 'k',
  stage: 'collect',
  what: 'not found',
  where: 'https://a.example/1',
  cure: '',
  retry: null,
  firstSeen: NOW,
  lastSeen: NOW,
  count: 2,
  resolvedAt: null,
};

describe('health', () => {
  it.each<[string, Examined, object]>([
    [
      'a busy feed',
      examined('feed', { found: found('feed', daily(0, 7)) }),
      { state: 'ok', articles: 7, newest: '2026-11-20T12:00:00.000Z', perWeek: 8.2, notes: [] },
    ],
    [
      'a silent one',
      examined('feed', { found: found('feed', daily(30, 7)) }),
      { state: 'warning', notes: ['silent for 30 days'] },
    ],
    [
      'a slow one is not silent',
      examined('feed', { found: found('feed', [...daily(20, 1), ...daily(60, 1), ...daily(100, 1)]) }),
      { state: 'ok', perWeek: 0.2 },
    ],
    [
      'an empty one',
      examined('feed', { found: found('feed', []) }),
      { state: 'failed', notes: ['it lists no articles'] },
    ],
    [
      'one that is gone',
      examined('feed', { refusal: { code: 'http-404', what: 'not found (HTTP 404)', where: 'x', cure: 'Check.' } }),
      { state: 'failed', newest: null, notes: ['not found (HTTP 404) (x). Check.'] },
    ],
    [
      'one that became a page',
      examined('feed', { found: found('page', [], { articles: 1 }) }),
      { state: 'failed', notes: ['it is followed as feed, but is a page: write kind: page'] },
    ],
    [
      'a site with a feed',
      examined('site', { found: found('feed', daily(0, 7), { via: 'named-feed' }) }),
      { state: 'ok' },
    ],
    [
      'an undated site: what was stored tells',
      examined('site', {
        found: found('site', [{ url: 'https://a.example/1' }]),
        activity: { articles: 8, newest: '2026-11-19' },
      }),
      { state: 'ok', newest: '2026-11-19', perWeek: 2 },
    ],
    [
      'an old page is not silent',
      examined('page', { found: found('page', [], { articles: 1 }), activity: { articles: 1, newest: '2020-01-01' } }),
      { state: 'ok', perWeek: null },
    ],
    ['an empty folder', examined('folder', { found: found('folder', []) }), { state: 'ok' }],
    [
      'trouble in the last pass',
      examined('feed', { found: found('feed', daily(0, 7)), problems: [problem] }),
      { state: 'warning', notes: ['last pass: not found (https://a.example/1), 2 times'] },
    ],
  ])('%s', (_name, given, expected) => expect(healthOf(given)).toMatchObject(expected));
});

type Article = Pick<ArticleVersion, 'article' | 'url' | 'title' | 'outlet' | 'links' | 'credits'>;
const article = (n: number, outlet: string, links: readonly string[], credits: readonly string[] = []) =>
  ({
    article: `ar_${n}`,
    url: `https://${outlet.toLowerCase()}.example/${n}`,
    title: `Titel ${n}`,
    outlet,
    links,
    credits,
  }) as Article;
const followed = [makeSource({ address: 'https://www.blatt.example/rss', kind: 'feed', publisher: 'Blatt' })];
const brief = (articles: readonly Article[]) =>
  suggestOutlets(articles, followed).map(
    (s) =>
      `${s.name} ${s.articles}/${s.outlets.length}${s.credits.length > 0 ? ` ${s.credits}` : ''}${s.address ? '' : ' ?'}`,
  );

describe('suggestions', () => {
  it.each<[string, readonly Article[], readonly string[]]>([
    [
      'by outlets, then by articles',
      [
        article(1, 'Blatt', ['https://x.example/a', 'https://y.example/a']),
        article(2, 'Blatt', ['https://x.example/b']),
        article(3, 'Kurier', ['https://www.y.example/']),
      ],
      ['y.example 2/2', 'x.example 2/1'],
    ],
    [
      'one article counts once',
      [article(1, 'Blatt', ['https://x.example/a', 'https://x.example/b'])],
      ['x.example 1/1'],
    ],
    [
      'what is followed is left out, with its subdomains',
      [
        article(
          1,
          'Blatt',
          ['https://blatt.example/2', 'https://sport.blatt.example/', 'https://kurier.example/'],
          ['Blatt'],
        ),
        article(2, 'Kurier', []),
      ],
      [],
    ],
    [
      'networks and shops are no outlets',
      [article(1, 'Blatt', ['https://www.facebook.com/x', 'https://de.wikipedia.org/wiki/X', 'mailto:a@b.example'])],
      [],
    ],
    [
      'a credit joins the host it names',
      [article(1, 'Blatt', ['https://reuters.example/x']), article(2, 'Blatt', [], ['Reuters'])],
      ['reuters.example 2/1 Reuters'],
    ],
    [
      'a credit without a link stands alone',
      [article(1, 'Blatt', [], ['FMW/Bloomberg'])],
      ['Bloomberg 1/1 Bloomberg ?', 'FMW 1/1 FMW ?'],
    ],
    ['nothing', [], []],
  ])('%s', (_name, articles, expected) => expect(brief(articles)).toEqual(expected));

  it('show where they were found', () => {
    expect(suggestOutlets([article(1, 'Blatt', ['https://x.example/a'])], followed)[0]).toMatchObject({
      address: 'https://x.example/',
      examples: [{ title: 'Titel 1', outlet: 'Blatt', link: 'https://x.example/a' }],
    });
  });
});
