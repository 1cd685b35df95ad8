import { describe, expect, it } from 'vitest';
import { outline } from './frontpage.ts';

const BASE = 'https://www.blatt.example/';
const articles = (html: string) => outline(html, BASE).articles.map((item) => item.url);

describe('outline', () => {
  it('reads title, language, feeds and reservation', () => {
    const html = `<html lang="de"><head><title>Blatt – Nachrichten</title><meta property="og:site_name" content="Blatt">
      <link rel="alternate" type="application/rss+xml" href="/rss" title="Alles"><link rel="alternate" hreflang="en" href="/en">
      <link rel="Alternate" type="application/feed+json; charset=utf-8" href="https://blatt.example/feed.json">
      <meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://blatt.example/tdm"></head></html>`;
    expect(outline(html, BASE)).toEqual({
      title: 'Blatt',
      language: 'de',
      feeds: [
        { url: 'https://www.blatt.example/rss', title: 'Alles' },
        { url: 'https://blatt.example/feed.json', title: null },
      ],
      articles: [],
      reservation: { reserved: true, policy: 'https://blatt.example/tdm' },
      isArticle: false,
    });
  });

  it.each([
    ['headline as words', '/politik/hafen-bleibt-bis-freitag-gesperrt', 'Hafen bleibt bis Freitag gesperrt', true],
    ['number', '/wirtschaft/a-20481123.html', 'Reederei senkt ihre Prognose deutlich', true],
    ['date in the path', '/2026/11/hafen', 'Warum der Hafen noch geschlossen ist', true],
    ['without www', 'https://blatt.example/hafen-bleibt-am-freitag-zu', 'kurz', true],
    ['section', '/thema/hafen-und-schifffahrt-2026', 'Alles zum Thema Hafen und Schifffahrt', false],
    ['imprint', '/impressum', 'Impressum und Angaben nach Gesetz', false],
    ['short name', '/wirtschaft', 'Wirtschaft', false],
    ['another site', 'https://shop.example/zehn-tipps-fuer-den-winter', 'Zehn Tipps für den Winter im Garten', false],
    ['a file', '/hafen-plan-gesamt-2026.pdf', 'Der Plan des Hafens zum Herunterladen', false],
    ['the front page itself', '/', 'Zurück zur Startseite des Blattes', false],
  ])('%s', (_name, href, text, expected) =>
    expect(articles(`<nav><a href="${href}">${text}</a></nav>`).length === 1).toBe(expected),
  );

  it('lists an article once and minds <base>', () => {
    const link = '<a href="hafen-bleibt-bis-freitag-zu">Hafen bleibt bis Freitag zu</a>';
    expect(articles(`<base href="/nord/">${link}${link}`)).toEqual([
      'https://www.blatt.example/nord/hafen-bleibt-bis-freitag-zu',
    ]);
  });

  it.each([
    ['<meta property="og:type" content="article">', true],
    ['<script type="application/ld+json">{"@type": "NewsArticle"}</script>', true],
    ['<script type="application/ld+json">{"@type": ["ReportageArticle"]}</script>', true],
    ['<script>{"@type": "NewsArticle"}</script>', false],
    ['<meta property="og:type" content="website">', false],
  ])('isArticle: %s', (html, expected) => expect(outline(html, BASE).isArticle).toBe(expected));

  it.each(['<div>', '<a href="/x">', '<title>', '<svg><title>', '<!--', '<'])('survives %s without end', (tag) => {
    expect(outline(tag.repeat(300_000), BASE).articles).toEqual([]);
  });
});
