import { describe, expect, it } from 'vitest';
import { isList, readList } from './list.ts';

const urls = (text: string) => readList(text).items.map((item) => item.url);

describe('a list of addresses', () => {
  it.each([
    ['bare', 'https://a.example/x\nhttp://b.example/y', ['https://a.example/x', 'http://b.example/y']],
    [
      'Windows line ends, a byte-order mark',
      '\ufeffhttps://a.example/x\r\n\r\nhttps://a.example/y\r\n',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['comments', '# Zum Hafen\nhttps://a.example/x\n  # https://a.example/nicht', ['https://a.example/x']],
    [
      'list items and brackets',
      '- https://a.example/x\n* <https://a.example/y>\n3. [Titel](https://a.example/z)',
      ['https://a.example/x', 'https://a.example/y', 'https://a.example/z'],
    ],
    ['a remark behind', 'https://a.example/x  gestern gelesen', ['https://a.example/x']],
    ['one page twice', 'https://a.example/x?utm_source=m\nhttps://a.example/x#k', ['https://a.example/x']],
    ['nothing', '\n\n# leer\n', []],
  ])('%s', (_name, text, expected) => expect(urls(text)).toEqual(expected));

  it('names the lines that hold none', () => {
    expect(readList('https://a.example/x\n\nhafen\nftp://a.example/').faults).toEqual([
      { line: 3, text: 'hafen' },
      { line: 4, text: 'ftp://a.example/' },
    ]);
  });

  it.each([
    ['https://a.example/x\n# und\n- https://a.example/y', true],
    ['Siehe https://a.example/x', false],
    ['https://a.example/x\nDas ist ein Satz.', false],
    ['# nur ein Titel', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(isList(text)).toBe(expected));
});
