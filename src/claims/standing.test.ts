/** Figures that gave way, that somebody had named before, or that are set against another of their passage. */
import { expect, it } from 'vitest';
import { makeId } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { readClaims } from './extract.ts';

const reader = createReader();

function standings(text: string, lang: 'de' | 'en'): readonly string[] {
  const article = {
    id: makeId('articleVersion', text),
    text,
    lang,
    title: '',
    published: '2026-05-06T10:00:00Z',
    blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }],
  };
  return readClaims(article, reader)
    .filter((c) => c.kind === 'figure')
    .map((c) => `${text.slice(c.quantity!.start, c.quantity!.end)}: ${c.standing ?? '-'}`)
    .sort();
}

it.each([
  ['de', 'Die Stadt erhöht die Hilfe von 20 auf 35 Millionen Euro.', ['20: replaced', '35 Millionen Euro: -']],
  [
    'de',
    'Der Umbau kostet 9 Millionen Euro statt der zunächst genannten 7 Millionen Euro.',
    ['7 Millionen Euro: replaced', '9 Millionen Euro: -'],
  ],
  [
    'de',
    'Der Verlust betrug 8 Millionen Euro. Der Verein hatte am Montag 6 Millionen Euro genannt.',
    ['6 Millionen Euro: former', '8 Millionen Euro: -'],
  ],
  ['de', 'Mehr als 600 Menschen demonstrierten. Die Polizei sprach von 450 Teilnehmern.', ['450: rival', '600: -']],
  ['de', 'Die Polizei sprach von 450 Teilnehmern.', ['450: -']],
  ['en', 'The mill will cut 900 jobs, up from 700 announced in March.', ['700: replaced', '900: -']],
  [
    'en',
    'The bridge costs $40 million, the auditors said. The firm had put it at $31 million.',
    ['$31 million: former', '$40 million: -'],
  ],
  ['en', 'Scans put the number at 14,000.', ['14,000: -']],
] as const)('%s: %s', (lang, text, expected) => {
  expect(standings(text, lang)).toEqual([...expected]);
});
