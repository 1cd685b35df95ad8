import { expect, test } from 'vitest';
import { isOpinionPiece } from '../../claims/index.ts';
import { cleanHtml } from '../html/clean.ts';

const BODY =
  '<p>Die Schleuse bei Ufingen bleibt nach Angaben des Amtes bis zum Herbst gesperrt. Rund 40 Schiffe müssen jede Woche einen Umweg von 60 Kilometern fahren.</p><p>Der Kreis schätzt den Schaden auf zwei Millionen Euro. Ein Sprecher sagte, man habe seit Jahren gewarnt.</p>';
const TITLE = '<h1>Schleuse bleibt bis zum Herbst gesperrt</h1>';
const ld = (fields: string): string =>
  `<script type="application/ld+json">{${fields},"headline":"Schleuse bleibt bis zum Herbst gesperrt"}</script>`;

test.each<[string, string, string | null, boolean]>([
  [
    'the section',
    `${ld('"@type":"NewsArticle","articleSection":"Meinung"')}<article>${TITLE}${BODY}</article>`,
    'Meinung',
    true,
  ],
  ['the type', `${ld('"@type":"OpinionNewsArticle"')}<article>${TITLE}${BODY}</article>`, 'Opinion', true],
  ['a label above the headline', `<article><span>Kommentar</span>${TITLE}${BODY}</article>`, 'Kommentar', true],
  [
    'a label before the section',
    `<meta property="article:section" content="Politik"><article><span>Kommentar</span>${TITLE}${BODY}</article>`,
    'Kommentar',
    true,
  ],
  [
    'in front of the author',
    `<article>${TITLE}<p>Ein Kommentar von Eva Ruhland</p>${BODY}</article>`,
    'Kommentar',
    true,
  ],
  ['an entry of the menu', `<nav><a href="/m">Meinung</a></nav><article>${TITLE}${BODY}</article>`, null, false],
  ['a button', `<article>${TITLE}<p>Kommentare</p>${BODY}</article>`, null, false],
  ['another kicker', `<article><span>Schleusenbau</span>${TITLE}${BODY}</article>`, null, false],
])('%s', (_, html, section, opinion) => {
  const article = cleanHtml({ html: `<html><body>${html}</body></html>`, url: null });
  expect(article.section ?? null).toBe(section);
  expect(isOpinionPiece(article)).toBe(opinion);
});
