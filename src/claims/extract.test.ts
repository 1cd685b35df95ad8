import { expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { readArticle, readArticles } from './extract.ts';
import { articleOf } from './testing.ts';

const reader = createReader();

/** Of both languages, one empty, one headline; told over and over with other figures, so that several groups are read. */
const articles = Array.from({ length: 10 }, (_, i) => [
  articleOf(
    `Die Werft Nordhelm hat ${20 + i} Stellen gestrichen. „Das trifft uns hart“, sagte Betriebsrätin Ute Brahm.`,
    'de',
  ),
  articleOf(
    `The ferry line Calder raised its fares by ${3 + i} per cent on Monday because fuel had become dearer.`,
    'en',
  ),
  articleOf('', 'de'),
  articleOf([['title', `Brücke gesperrt: ${i + 2} Tage Umweg`]], 'de', {
    title: `Brücke gesperrt: ${i + 2} Tage Umweg`,
  }),
]).flat();

it('reads many articles as it reads each alone', () => {
  const together = readArticles(articles, reader);
  expect(together).toEqual(articles.map((article) => readArticle(article, reader)));
  expect(together.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(20);
  expect(together[2]).toEqual({ claims: [], about: null });
});

it('gives nothing for no articles', () => expect(readArticles([], reader)).toEqual([]));

it('refuses a text in neither language wherever it stands among others', () => {
  const strange = { ...articleOf('Ez a szöveg egyik nyelven sem íródott a kettő közül.', 'de'), lang: null };
  expect(() => readArticles([...articles, strange], reader)).toThrow('neither German nor English');
});
