import { describe, expect, it } from 'vitest';
import { withItems, withoutItem } from './edit.ts';

const A = { address: 'https://a.example/rss', kind: 'feed' };
const LINES = `title: Hafen   # der Name
about: [Hafen,  Kai]

sources:
  # Die Großen
  - { address: "https://x.example/rss", kind: feed }   # täglich
  # Die Kleinen
  - address: https://y.example/
    kind: site   # ohne Feed
entities: []
`;

describe('adding', () => {
  it.each([
    [
      'behind a block',
      LINES,
      LINES.replace('entities', '  - address: https://a.example/rss\n    kind: feed\nentities'),
    ],
    [
      'behind one in braces, in braces',
      'sources:\n- { address: "x" }   # eins\n\n# Ende\n',
      'sources:\n- { address: "x" }   # eins\n- { address: https://a.example/rss, kind: feed }\n\n# Ende\n',
    ],
    [
      'without a line end',
      'sources:\n  - address: x',
      'sources:\n  - address: x\n  - address: https://a.example/rss\n    kind: feed\n',
    ],
    [
      'into brackets',
      'a: 1 # eins\nsources: [{ address: x }]\n',
      'a: 1 # eins\nsources: [ { address: x }, { address: https://a.example/rss, kind: feed } ]\n',
    ],
    ['into an empty list', 'sources: []\n', 'sources:\n  - address: https://a.example/rss\n    kind: feed\n'],
    [
      'where there is none',
      'title: Hafen\n',
      'title: Hafen\nsources:\n  - address: https://a.example/rss\n    kind: feed\n',
    ],
  ])('%s', (_name, text, expected) => expect(withItems(text, 'sources', [A])).toBe(expected));

  it('keeps what YAML would read as something else', () => {
    expect(withItems('hosts:\n  - a\n', 'hosts', ['127.0.0.1:80', 'no', '[::1]:80'])).toBe(
      'hosts:\n  - a\n  - 127.0.0.1:80\n  - no\n  - "[::1]:80"\n',
    );
  });

  it('refuses what is no list', () => expect(() => withItems('sources: x\n', 'sources', [A])).toThrow(/no list/));
});

describe('removing', () => {
  it.each([
    ['the first, with its comment', LINES, 0, LINES.replace(/ {2}# Die Großen\n.*täglich\n/, '')],
    ['the last, of several lines', LINES, 1, LINES.replace(/ {2}# Die Kleinen\n.*\n.*Feed\n/, '')],
    ['from brackets', 'sources: [{ address: x }, { address: y }] # zwei\n', 0, 'sources: [ { address: y } ] # zwei\n'],
  ])('%s', (_name, text, at, expected) => expect(withoutItem(text, 'sources', at)).toBe(expected));
});
