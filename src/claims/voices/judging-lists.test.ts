/** Lists under a heading that judges are what an outlet finds good or bad; other lists are not. */
import { expect, it } from 'vitest';
import type { BlockRole } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';

/** "favourable: words" of each stance read */
function stances(lang: 'de' | 'en', ...parts: readonly (readonly [BlockRole, string])[]): string[] {
  const article = articleOf(parts, lang);
  return claimsOf(article)
    .filter((c) => c.kind === 'stance' && c.role === 'list')
    .map((c) => `${c.valence}: ${article.text.slice(c.span.start, c.span.end)}`);
}

const GOOD = ['list', 'Leiser Lauf auch bei voller Last.'] as const;
const BAD = ['list', 'Der Akku hält keinen Tag.'] as const;

it.each([
  [
    'de',
    [['heading', '✅ Das gefällt uns'], GOOD, ['heading', '❌ Das nervt'], BAD],
    [`favourable: ${GOOD[1]}`, `unfavourable: ${BAD[1]}`],
  ],
  ['de', [['heading', 'Nachteile:'], BAD], [`unfavourable: ${BAD[1]}`]],
  ['de', [['heading', 'Lieferumfang'], GOOD], []],
  ['de', [['paragraph', 'Der Vorteil liegt auf der Hand, sagen die Hersteller.'], GOOD], []],
  ['de', [['heading', 'Pro'], ['paragraph', 'Der Motor läuft leise.'], GOOD], []],
  [
    'en',
    [
      ['heading', 'What we like'],
      ['list', 'It runs quietly.'],
      ['heading', 'Price'],
      ['list', 'It costs 90 euros.'],
    ],
    ['favourable: It runs quietly.'],
  ],
] as const)('%s: %j', (lang, parts, expected) => {
  expect(stances(lang, ...parts)).toEqual([...expected]);
});
