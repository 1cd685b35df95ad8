import { describe, expect, it } from 'vitest';
import type { MentionType } from '../../../model/index.ts';
import { emptyDoc } from '../pipeline.ts';
import { tokenize } from '../sentences/tokens.ts';
import { wordsOf } from '../sentences/words.ts';
import { reconcile, resolve, withRepeats } from './entities.ts';

/** Entities of the names in brackets: "[P:Tang Jie] kam." */
function entities(marked: string): (string | undefined)[] {
  const types: Readonly<Record<string, MentionType>> = { P: 'person', O: 'organisation', L: 'place' };
  const text = marked.replaceAll(/\[[POL]:|\]/g, '');
  const tokens = tokenize(text);
  const words = wordsOf({ ...emptyDoc({ text, lang: 'de' }), tokens, sentences: [{ start: 0, end: text.length }] });
  let cut = 0;
  const matches = [...marked.matchAll(/\[([POL]):([^\]]*)\]/g)].map((found) => {
    const start = found.index - cut;
    cut += 4;
    const from = tokens.findIndex((t) => t.start === start);
    return { from, to: from + tokenize(found[2]!).length, type: types[found[1]!]! };
  });
  return resolve(words, matches, () => false).map((m) => m.entity);
}

describe('one name for all its forms in a text', () => {
  it.each([
    ['a surname', '[P:Lea Brandt] kam. [P:Brandt] ging.', ['Lea Brandt', 'Lea Brandt']],
    ['a surname in the genitive', '[P:Lea Brandt] kam. [P:Brandts] Hut blieb.', ['Lea Brandt', 'Lea Brandt']],
    ['a family name in front', '[P:Tang Jie] kam. [P:Tang] ging.', ['Tang Jie', 'Tang Jie']],
    [
      'a company without its form',
      'Die [O:Nordwind Energie GmbH] baut. [O:Nordwind] wächst.',
      ['Nordwind Energie GmbH', 'Nordwind Energie GmbH'],
    ],
    [
      'an abbreviation in brackets',
      'Das [O:Amt für Wind] ([O:BFW]) prüft. Das [O:BFW] zögert.',
      ['Amt für Wind', 'Amt für Wind', 'Amt für Wind'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(entities(marked)).toEqual(expected);
  });

  it.each([
    ['of two nobody knows which', '[P:Jan Wolters] und [P:Jan Brandt] kamen. [P:Jan] blieb.', 'Jan'],
    ['a place is no company', 'Die [O:Kiel Werft AG] baut. In [L:Kiel] regnet es.', 'Kiel'],
    ['another word is another name', '[P:Lea Brandt] kam. [P:Brandl] ging.', 'Brandl'],
  ])('left alone: %s', (_, marked, last) => {
    expect(entities(marked).at(-1)).toBe(last);
  });
});

describe("the model's names", () => {
  const words = wordsOf({
    ...emptyDoc({ text: 'Malaria Stiftung gegen Malaria', lang: 'de' }),
    tokens: tokenize('Malaria Stiftung gegen Malaria'),
    sentences: [{ start: 0, end: 30 }],
  });
  const language = { isRole: () => false, isNoName: (word: string) => word === 'Malaria' };

  it('lose a word that is none by itself, and keep it in a longer name', () => {
    const tagged = [
      { from: 0, to: 2, type: 'organisation' as const },
      { from: 3, to: 4, type: 'organisation' as const },
    ];
    expect(reconcile(words, [], tagged, null, language)).toEqual([{ from: 0, to: 2, type: 'organisation' }]);
  });
});

describe('a name of several words found once', () => {
  it.each([
    ['is that name wherever it stands again', 'Bad Seewald liegt am Pegel Bad Seewald', 2, [0, 5]],
    ['and not where only a part of it stands', 'Bad Seewald hat ein Bad', 2, [0]],
    ['a single word is no name by being one elsewhere', 'Bad hat ein Bad', 1, [0]],
  ] as const)('%s', (_, text, length, expected) => {
    const words = wordsOf({
      ...emptyDoc({ text, lang: 'de' }),
      tokens: tokenize(text),
      sentences: [{ start: 0, end: text.length }],
    });
    const found = withRepeats(words, [{ from: 0, to: length, type: 'place' }]);
    expect(found.map((m) => m.from)).toEqual(expected);
  });
});
