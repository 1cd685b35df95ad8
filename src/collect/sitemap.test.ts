import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSitemap, unzipSitemap } from './sitemap.ts';

const BASE = 'https://blatt.example/sitemap.xml';

describe('readSitemap', () => {
  it('reads a news sitemap, the newest first, without the fields of pictures', () => {
    const url = (path: string, date: string) =>
      `<url><loc> https://blatt.example/${path} </loc><image:image><image:loc>https://blatt.example/x.jpg</image:loc><image:title>Bild</image:title></image:image>
       <news:news><news:publication><news:name>Blatt</news:name></news:publication><news:publication_date>${date}</news:publication_date><news:title>Titel ${path} &amp; mehr</news:title></news:news></url>`;
    const text = `<?xml version="1.0"?><urlset>${url('alt', '2026-11-17T10:00:00+01:00')}${url('neu', '2026-11-18T10:00:00+01:00')}</urlset>`;
    expect(readSitemap(text, BASE)).toEqual({
      sitemaps: [],
      items: [
        {
          url: 'https://blatt.example/neu',
          hint: { title: 'Titel neu & mehr', published: '2026-11-18T10:00:00+01:00' },
        },
        {
          url: 'https://blatt.example/alt',
          hint: { title: 'Titel alt & mehr', published: '2026-11-17T10:00:00+01:00' },
        },
      ],
    });
  });

  it('takes lastmod for the order only', () => {
    const text = `<urlset><url><loc>/a</loc></url><url><loc>/b</loc><lastmod>2026-11-18</lastmod></url><url/></urlset>`;
    expect(readSitemap(text, BASE).items).toEqual([
      { url: 'https://blatt.example/b' },
      { url: 'https://blatt.example/a' },
    ]);
  });

  it('reads an index', () => {
    const text = `<sitemapindex><sitemap><loc>/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap><sitemap><loc>/2.xml.gz</loc><lastmod>2026-11-01</lastmod></sitemap></sitemapindex>`;
    expect(readSitemap(text, BASE).sitemaps).toEqual(['https://blatt.example/2.xml.gz', 'https://blatt.example/1.xml']);
  });

  it.each(['', '<html></html>', '<rss version="2.0"/>', 'https://blatt.example/a'])('refuses %j', (text) =>
    expect(() => readSitemap(text, BASE)).toThrow(expect.objectContaining({ code: 'not-a-sitemap' })),
  );
});

describe('unzipSitemap', () => {
  it('unfolds gzip and leaves the rest', () => {
    const text = Buffer.from('<urlset/>');
    expect(Buffer.from(unzipSitemap(gzipSync(text), BASE, 100)).toString()).toBe('<urlset/>');
    expect(unzipSitemap(text, BASE, 100)).toBe(text);
  });
  it.each([
    ['a bomb', gzipSync(Buffer.alloc(5000)), 'too-large'],
    ['damage', gzipSync(Buffer.from('<urlset/>')).subarray(0, 15), 'broken-transfer'],
  ])('refuses %s', (_name, body, code) =>
    expect(() => unzipSitemap(body, BASE, 1000)).toThrow(expect.objectContaining({ code })),
  );
});
