import { expect, it } from 'vitest';
import { beginningsOf, ROOT } from './trie.ts';

const { step, ends } = beginningsOf([['mai', 'ma 0'], ['mai '], ['']]);

/** Numbers of the patterns that may begin here. */
function begun(text: string): number[] {
  const found: number[] = [];
  let node = ROOT;
  for (let i = 0; node !== 0; i++) {
    found.push(...ends[node]!);
    node = i < text.length ? step(node, text.charCodeAt(i)) : 0;
  }
  return found.sort();
}

it.each([
  ['Mai 2026', [0, 1, 2]],
  ['MAI', [0, 2]],
  ['ma\u00a07', [0, 2]],
  ['ma x', [2]],
  ['März', [2]],
  ['', [2]],
])('tells of "%s" which patterns may begin there', (text, expected) => expect(begun(text)).toEqual(expected));
