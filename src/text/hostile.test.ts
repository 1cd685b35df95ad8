/** Texts that nobody wrote to be read: no crash, no span outside the text, and steps that grow with the length alone. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from './index.ts';

const reader = createReader();
const LANGUAGES: readonly Language[] = ['de', 'en'];
const read = (text: string, lang: Language) => reader.read({ text, lang, published: '2026-01-05' });

/** Made of `length` UTF-16 units, more or less. */
const HOSTILE: readonly [string, (length: number) => string][] = [
  ['digits', (n) => '7'.repeat(n)],
  ['straight marks', (n) => '"'.repeat(n)],
  ['opening marks', (n) => '„'.repeat(n)],
  ['pairs of marks', (n) => '„“'.repeat(n / 2)],
  ['short quotations', (n) => '„Ja.“ '.repeat(n / 6)],
  ['quotations that never close', (n) => 'Es ist wahr und bleibt so: „Das '.repeat(n / 32)],
  ['one line of words', (n) => 'wort '.repeat(n / 5)],
  ['cues without end', (n) => 'sagte, '.repeat(n / 7)],
  ['lists of figures', (n) => '5, '.repeat(n / 3)],
  ['figures that wait for a unit', (n) => '5 und '.repeat(n / 6)],
  ['brackets', (n) => '5 (kg '.repeat(n / 6)],
  ['fractions', (n) => '1/2'.repeat(n / 3)],
  ['dates', (n) => '3. Mai 2024 '.repeat(n / 12)],
  ['stops', (n) => '.'.repeat(n)],
  ['hyphens', (n) => 'a-'.repeat(n / 2)],
  ['addresses', (n) => 'a@'.repeat(n / 2)],
  ['space', (n) => ' '.repeat(n)],
];

/** The engines scan by these; each call is a step. */
const STEPS = [
  'charCodeAt',
  'codePointAt',
  'charAt',
  'slice',
  'startsWith',
  'indexOf',
  'lastIndexOf',
  'toLowerCase',
  'search',
  'includes',
  'replace',
] as const;

function stepsOf(text: string, lang: Language): number {
  let steps = 0;
  for (const name of STEPS) {
    const own = String.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(String.prototype, name as 'slice').mockImplementation(function (this: string, ...args: unknown[]) {
      steps++;
      return own.apply(this, args) as string;
    });
  }
  try {
    read(text, lang);
  } finally {
    vi.restoreAllMocks();
  }
  return steps;
}
afterEach(() => void vi.restoreAllMocks());

describe('steps grow with the length alone', () => {
  it.each(HOSTILE)('%s', (_name, make) => {
    for (const lang of LANGUAGES) {
      // words are remembered: the first reading fills the memory, the others are compared
      read(make(2000), lang);
      const [once, twice] = [stepsOf(make(6000), lang), stepsOf(make(12_000), lang)];
      expect(twice, lang).toBeLessThan(2.4 * once + 2000);
    }
  });
});

describe('long texts', () => {
  it.each([
    ['5 MB of digits', '7'.repeat(5_000_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a megabyte without a line', 'Die Brücke kostet 5 Euro und '.repeat(35_000)],
  ])(
    '%s',
    (_name, text) => {
      expect(read(text, 'de').tokens.length).toBeGreaterThan(0);
    },
    120_000,
  );
});

/** A generator of its own, so that a failure comes back: Lehmer, modulus 2^31 - 1. */
function* numbers(seed: number): Generator<number> {
  for (let x = seed; ; ) {
    x = (x * 48_271) % 2_147_483_647;
    yield x;
  }
}
const PIECES = [
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  "'",
  '(',
  ')',
  ':',
  ';',
  ',',
  '.',
  '!',
  '…',
  '–',
  '-',
  '\n',
  '\n\n',
  ' ',
  '\u2028',
  '\u00a0',
  '5',
  '1.000,5',
  '½',
  '%',
  '€',
  '$',
  ' Euro',
  ' Mio.',
  ' bis ',
  ' und ',
  ' sagte ',
  ' er ',
  ' Lea Brandt',
  ' am 3. Mai',
  ' gestern',
  ' seit ',
  ' dass ',
  ' habe ',
  ' mal ',
  '👍',
  '\ud800',
  'ß',
  'é',
  '漢',
  'ا',
  '\u200b',
] as const;

describe('random text', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('seed %i', (seed) => {
    const random = numbers(seed);
    const next = (): number => random.next().value as number;
    let text = '';
    for (let i = 0; i < 120; i++)
      text += next() % 4 === 0 ? String.fromCharCode(next() % 65_536) : PIECES[next() % PIECES.length]!;
    for (const lang of LANGUAGES) {
      const { sentences, quantities, times, mentions, quotes } = read(text, lang);
      const spans = [
        ...sentences,
        ...quantities,
        ...times,
        ...mentions,
        ...quotes.flatMap((q) => [...q.quote, ...(q.speaker ? [q.speaker] : [])]),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
