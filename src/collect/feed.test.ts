import { describe, expect, it } from 'vitest';
import { plainText, readFeed } from './feed.ts';

const BASE = 'https://blatt.example/feed/';

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blatt</title><language>de</language>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><id>x</id>${entries}</feed>`;
const json = (items: unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blatt', language: 'de', items });

const HINT = { title: 'Hafen wieder offen', published: '2026-11-18T07:30:00+01:00', author: 'Eva Brandt' };
const ITEM = { url: 'https://blatt.example/hafen', hint: HINT };

describe('readFeed', () => {
  it.each([
    [
      'RSS',
      rss(
        '<item><title>Hafen wieder offen</title><link>/hafen?utm_source=rss</link><pubDate>Wed, 18 Nov 2026 07:30:00 +0100</pubDate><author>e@blatt.example (Eva Brandt)</author></item>',
      ),
    ],
    [
      'RSS with Dublin Core, link in the guid',
      rss(
        '<item><title>Hafen wieder offen</title><guid>https://blatt.example/hafen</guid><dc:date>2026-11-18T07:30:00+01:00</dc:date><dc:creator>Eva Brandt</dc:creator></item>',
      ),
    ],
    [
      'Atom',
      atom(
        '<entry><title type="html">Hafen &lt;b&gt;wieder&lt;/b&gt; offen</title><id>1</id><link rel="self" href="/x.atom"/><link href="/hafen"/><published>2026-11-18T07:30:00+01:00</published><author><name>Eva Brandt</name></author></entry>',
      ),
    ],
    [
      'JSON Feed',
      json([
        {
          id: '1',
          url: '/hafen',
          title: 'Hafen wieder offen',
          date_published: HINT.published,
          authors: [{ name: 'Eva Brandt' }],
        },
      ]),
    ],
  ])('%s', (_name, text) =>
    expect(readFeed(text, BASE)).toEqual({ title: 'Blatt', language: 'de', items: [ITEM], unlinked: [] }),
  );

  it('keeps the first of two entries for one page, and names entries without a link', () => {
    const entry = (link: string, title: string) => `<item><title>${title}</title>${link}</item>`;
    const text = rss(
      entry('<link>/a</link>', 'eins') +
        entry('<link>/a#top</link>', 'zwei') +
        entry('', 'drei') +
        entry('<guid isPermaLink="false">https://blatt.example/4</guid>', 'vier'),
    );
    expect(readFeed(text, BASE)).toMatchObject({
      items: [{ url: 'https://blatt.example/a', hint: { title: 'eins' } }],
      unlinked: ['drei', 'vier'],
    });
  });

  it.each([
    ['HTML', '<!doctype html><html><body>404</body></html>', 'it is an HTML page'],
    ['plain text', 'Wartungsarbeiten', 'no XML and no JSON'],
    ['nothing', '', 'no XML and no JSON'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'its JSON is broken'],
    ['other XML', '<note><to>x</to></note>', 'no known feed format'],
    [
      'entities that unfold without end',
      '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><rss version="2.0"><channel/></rss>',
      'entities',
    ],
  ])('refuses %s', (_name, text, words) =>
    expect(() => readFeed(text, BASE)).toThrow(
      expect.objectContaining({ code: 'not-a-feed', message: expect.stringContaining(words) }),
    ),
  );
});

it.each([
  ['A &amp; B', 'A & B'],
  ['AT&T senkt Preise', 'AT&T senkt Preise'],
  ['<em>Neu</em>:\n  Text', 'Neu: Text'],
  ['3 < 4', '3 < 4'],
  ['', undefined],
])('plainText %j', (html, expected) => expect(plainText(html)).toBe(expected));
