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

  const plain = (url: string, hint?: object) => [hint ? { url, hint } : { url }];
  it.each<[string, string, object[]]>([
    [
      'a byte-order mark and blank lines before it',
      `\ufeff\n\n${rss('<item><link>/a</link></item>')}`,
      plain('https://blatt.example/a'),
    ],
    [
      'a comment and a stylesheet before it',
      `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- x -->${rss('<item><link>/a</link></item>').replace(/^<\?.*?\?>/, '')}`,
      plain('https://blatt.example/a'),
    ],
    [
      'CDATA',
      rss('<item><title><![CDATA[A &amp; <b>B</b>]]></title><link><![CDATA[https://blatt.example/a]]></link></item>'),
      plain('https://blatt.example/a', { title: 'A & B' }),
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>Blatt</title><item><title>A</title><link>https://blatt.example/a</link></item></channel></rss>',
      plain('https://blatt.example/a', { title: 'A' }),
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Blatt</title></channel><item rdf:about="y"><title>A</title><link>/a</link><dc:date>2026-11-18</dc:date></item></rdf:RDF>',
      plain('https://blatt.example/a', { title: 'A', published: '2026-11-18' }),
    ],
    [
      'a date nobody can read',
      rss('<item><link>/a</link><pubDate>gestern</pubDate></item>'),
      plain('https://blatt.example/a'),
    ],
    [
      'names of days and months in German zones',
      rss('<item><link>/a</link><pubDate>Mi, 18 Nov 2026 07:30 MEZ</pubDate></item>'),
      plain('https://blatt.example/a', { published: '2026-11-18T07:30:00+01:00' }),
    ],
    [
      'several authors',
      rss('<item><link>/a</link><dc:creator>Eva Brandt</dc:creator><dc:creator>Jan Voss</dc:creator></item>'),
      plain('https://blatt.example/a', { author: 'Eva Brandt, Jan Voss' }),
    ],
    [
      'a guid that is no link',
      rss('<item><link>/a</link><guid>https://blatt.example/?p=1</guid></item>'),
      plain('https://blatt.example/a'),
    ],
    [
      'Atom: updated where published is missing',
      atom('<entry><link rel="alternate" href="/a"/><updated>2026-11-18T07:30:00Z</updated></entry>'),
      plain('https://blatt.example/a', { published: '2026-11-18T07:30:00Z' }),
    ],
    [
      'Atom: the article among several links',
      atom(
        '<entry><link rel="enclosure" href="/a.mp3"/><link rel="replies" href="/a#c"/><link rel="alternate" type="text/html" href="/a"/></entry>',
      ),
      plain('https://blatt.example/a'),
    ],
    [
      'Atom: xhtml in a title',
      atom(
        '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>B</em></div></title><link href="/a"/></entry>',
      ),
      plain('https://blatt.example/a', { title: 'A B' }),
    ],
    [
      'Atom: the id where no link stands',
      atom('<entry><id>https://blatt.example/a</id></entry>'),
      plain('https://blatt.example/a'),
    ],
    [
      'Atom: a prefix',
      '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Blatt</atom:title><atom:entry><atom:link href="/a"/></atom:entry></atom:feed>',
      plain('https://blatt.example/a'),
    ],
    [
      'Atom: links from another base',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://blatt.example/tief/"><entry><link href="a"/></entry></feed>',
      plain('https://blatt.example/tief/a'),
    ],
    [
      'JSON Feed 1.0: one author',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'Blatt',
        items: [{ id: '1', url: '/a', author: { name: 'Eva Brandt' } }],
      }),
      plain('https://blatt.example/a', { author: 'Eva Brandt' }),
    ],
    [
      'JSON Feed: a link to another site',
      json([{ id: '1', external_url: 'https://x.example/a' }]),
      plain('https://x.example/a'),
    ],
    [
      'JSON Feed: slashes escaped, indented',
      JSON.stringify(
        { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 1, url: 'https://blatt.example/a' }] },
        null,
        2,
      ).replaceAll('/', '\\/'),
      plain('https://blatt.example/a'),
    ],
    [
      'JSON Feed: the version last',
      '{"title":"Blatt","items":[{"id":"1","url":"/a"}],"version":"https://jsonfeed.org/version/1.1"}',
      plain('https://blatt.example/a'),
    ],
  ])('%s', (_name, text, items) => expect(readFeed(text, BASE).items).toEqual(items));

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
