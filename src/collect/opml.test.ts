import { describe, expect, it } from 'vitest';
import { readOpml, type Subscription, writeOpml } from './opml.ts';

const opml = (outlines: string, head = '<title>Mein Leser</title>') =>
  `<?xml version="1.0"?><opml version="2.0"><head>${head}</head><body>${outlines}</body></opml>`;
const feed = (address: string, title: string, language: string | null = null): Subscription => ({
  address,
  kind: 'feed',
  title,
  language,
});

describe('OPML', () => {
  it.each<[string, string, readonly Subscription[]]>([
    [
      'a feed',
      '<outline text="Blatt" type="rss" xmlUrl="https://a.example/rss" language="de"/>',
      [feed('https://a.example/rss', 'Blatt', 'de')],
    ],
    [
      'the title before the text',
      '<outline text="x" title="Bl&amp;amp;tt" xmlUrl="https://a.example/rss"/>',
      [feed('https://a.example/rss', 'Bl&tt')],
    ],
    [
      'folders in folders',
      '<outline text="Nord"><outline text="Hafen"><outline text="A" xmlUrl="https://a.example/rss"/></outline><outline text="B" xmlUrl="https://b.example/rss"/></outline>',
      [feed('https://a.example/rss', 'A'), feed('https://b.example/rss', 'B')],
    ],
    [
      'an address once',
      '<outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="https://a.example/rss#x"/>',
      [feed('https://a.example/rss', 'A')],
    ],
    [
      'a link',
      '<outline text="A" type="link" url="https://a.example/"/>',
      [{ ...feed('https://a.example/', 'A'), kind: 'site' }],
    ],
    ['names in capitals', '<outline text="A" xmlURL="https://a.example/rss"/>', [feed('https://a.example/rss', 'A')]],
    ['a comment is left out', '<outline text="A" isComment="true" xmlUrl="https://a.example/rss"/>', []],
    ['no web address', '<outline text="A" xmlUrl="feed:a"/>', []],
  ])('%s', (_name, outlines, expected) =>
    expect(readOpml(opml(outlines), 'leser.opml').subscriptions).toEqual(expected),
  );

  it('names what leads nowhere, and the title', () => {
    expect(readOpml(opml('<outline text="Leer"/>'), 'leser.opml')).toMatchObject({
      title: 'Mein Leser',
      unlinked: ['Leer'],
    });
  });

  it.each([
    ['a page', '<!doctype html><p>x', /no opml element/],
    ['a feed', '<rss version="2.0"></rss>', /no opml element/],
    ['broken XML', '<opml version="2.0"><body><outline', /broken/],
    ['entities', '<opml version="2.0"><!DOCTYPE x [<!ENTITY a "a">]><body/></opml>', /entities/],
  ])('%s is refused', (_name, text, line) => expect(() => readOpml(text, 'leser.opml')).toThrow(line));

  it('comes back as it was written', () => {
    const subscriptions: Subscription[] = [
      feed('https://a.example/rss?x=1&y=2', 'Blatt & Co. "Nord"', 'de'),
      { address: 'https://b.example/', kind: 'site', title: 'B', language: null },
      { address: 'https://c.example/news.xml', kind: 'sitemap', title: 'C', language: 'en' },
      { address: 'https://d.example/p', kind: 'page', title: 'D', language: null },
      { address: 'https://e.example/l.txt', kind: 'list', title: 'E', language: null },
    ];
    expect(readOpml(writeOpml('Redaktion', [{ title: 'Hafen', subscriptions }]), 'x')).toEqual({
      title: 'Redaktion',
      subscriptions,
      unlinked: [],
    });
  });
});
