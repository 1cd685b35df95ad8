import { expect, test } from 'vitest';
import type { DraftSentence } from '../../model/index.ts';
import { isExtended, isReworded } from './reworded.ts';

const sentence = (text: string, ...passages: string[]): DraftSentence =>
  ({ kind: 'factual', text, citations: passages.map((passageHash) => ({ passageHash })) }) as unknown as DraftSentence;

const DE =
  'Die Bahn fährt ab dem 19. Dezember 2026 mit 40 Kabinen, berichtete die Seilbahnpresse am 26. November 2026.';
test.each<[string, string, string, readonly string[], boolean]>([
  [
    'other attribution',
    DE,
    'Laut der Seilbahnpresse vom 26. November 2026 fährt die Bahn ab dem 19. Dezember 2026 mit 40 Kabinen.',
    ['a'],
    true,
  ],
  [
    'without the day of the report',
    DE,
    'Laut der Seilbahnpresse fährt die Bahn ab dem 19. Dezember 2026 mit 40 Kabinen.',
    ['a'],
    true,
  ],
  ['one more who says so', DE, `${DE.slice(0, -1)}; auch der Bote nennt 40.`, ['a', 'b'], true],
  ['another figure', DE, DE.replace('40', '42'), ['a'], false],
  ['another day', DE, DE.replace('19. Dezember', '21. Dezember'), ['a'], false],
  ['another passage', DE, DE, ['b'], false],
  ['turned round', DE, DE.replace('fährt', 'fährt nicht'), ['a'], false],
  ['a number in words', 'Sieben wurden verletzt.', 'Elf wurden verletzt.', ['a'], false],
  ['one more figure', DE, `${DE.slice(0, -1)}; zuvor hatte der Bote 30 genannt.`, ['a', 'b'], false],
  [
    'English',
    'The line has 40 cabins, the Echo reported.',
    'According to the Echo, the line has 40 cabins.',
    ['a'],
    true,
  ],
])('%s', (_, was, is, passages, expected) => {
  expect(isReworded(sentence(was, 'a'), sentence(is, ...passages))).toBe(expected);
});

test.each([
  ['order and attribution', 'Das Werk leitet laut dem Boten Ada Lenz.', true],
  ['another name', 'Ida Lenz leitet laut dem Boten das Werk.', false],
  ['one thing more', 'Ada Lenz leitet laut dem Boten das neue Werk.', false],
  ['one thing less', 'Ada Lenz leitet laut dem Boten.', false],
])('words: %s', (_, is, expected) =>
  expect(isReworded(sentence('Ada Lenz leitet laut dem Boten das Werk.', 'a'), sentence(is, 'a'))).toBe(expected),
);

test('without a source nothing is known to be the same', () =>
  expect(isReworded(sentence('Eins.'), sentence('Eins!'))).toBe(false));

test.each([
  ['with all it had', 'Sieben wurden verletzt; inzwischen nennt der Bote elf.', ['a', 'b'], true],
  ['without its figure', 'Elf wurden verletzt.', ['a', 'b'], false],
  ['from the same passage', 'Sieben wurden verletzt, elf vermisst.', ['a'], false],
])('extended: %s', (_, is, passages, expected) =>
  expect(isExtended(sentence('Sieben wurden verletzt.', 'a'), sentence(is, ...passages))).toBe(expected),
);
