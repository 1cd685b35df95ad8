import { expect, test } from 'vitest';
import { makeId } from '../../model/index.ts';
import { slugFor, transliterate } from './slug.ts';

test.each([
  ['Größere Äcker über Öl', 'groessere-aecker-ueber-oel'],
  ['STRASSE, Straße & Fuß', 'strasse-strasse-und-fuss'],
  ['25 % mehr für 3,5 Mrd. €', '25-prozent-mehr-fuer-3-5-mrd-euro'],
  ['Łódź, São Paulo, Århus, Ærø', 'lodz-sao-paulo-aarhus-aeroe'],
  ['O’Brien’s “plan”', 'obriens-plan'],
  ['a\u0308 zerlegt', 'ae-zerlegt'],
  ['北京', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('%s becomes %s', (text, slug) => expect(transliterate(text)).toBe(slug));

test('is cut at a word’s end', () => {
  expect(transliterate('eins zwei drei', 9)).toBe('eins-zwei');
  expect(transliterate('eins zwei drei', 8)).toBe('eins');
  expect(transliterate('Donaudampfschifffahrt', 5)).toBe('donau');
});

test('one headline over two stories gives two addresses', () => {
  const [a, b] = [slugFor('Gleich', makeId('story', 'a')), slugFor('Gleich', makeId('story', 'b'))];
  expect(a).toMatch(/^gleich-[0-9a-f]{6}$/);
  expect(a).not.toBe(b);
  expect(slugFor('北京', makeId('story', 'a'))).toMatch(/^[0-9a-f]{6}$/);
});
