/** What may be told as having taken another amount's place, or as standing against it. */
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import type { ArticleVersion, Claim } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { article } from '../testing.ts';
import { areSurelyOfOneThing } from './one-thing.ts';

const readers = createReader();

/** Of two reports, a week apart, the last figures that have these values. */
function areOne(older: string, newer: string, values: readonly [number, number], rivals = false): boolean {
  const versions = [older, newer].map((text, i) =>
    article(`${i + 1}. Bote`, text, {
      published: `2026-03-0${i * 7 + 1}`,
      lang: /(?<!\p{L})the(?!\p{L})/iu.test(text) ? 'en' : 'de',
    }),
  );
  const claims = versions.flatMap((v) => readClaims(v, readers));
  const of = (version: ArticleVersion, value: number): Claim => {
    const found = claims.findLast(
      (c) => c.article === version.id && c.kind === 'figure' && c.quantity?.value === value,
    );
    if (!found) throw new Error(`no figure of ${value} in: ${version.text}`);
    return found;
  };
  const m = { claims, article: (id: string): ArticleVersion => versions.find((v) => v.id === id)! };
  return areSurelyOfOneThing(m, of(versions[1]!, values[1]), of(versions[0]!, values[0]), rivals);
}

test.each<[string, string, readonly [number, number]]>([
  ['In dem Stall verendeten 4.200 Gänse.', 'Insgesamt verendeten 9.600 Tiere.', [4200, 9600]],
  ['Damals kamen 31.000 Gäste.', 'Es kamen 24.000 Gäste.', [31000, 24000]],
  ['Noch 700 Haushalte sind ohne Wasser.', 'Ohne Wasser waren 5.400 Haushalte.', [700, 5400]],
  ['Der Verein rechnet mit 12.000 Besuchern.', 'Am Samstag kamen 5.100 Besucher.', [12000, 5100]],
  ['The club put in £8m and knew of the loan.', 'The loan of £3m is now part of the debt.', [8e6, 3e6]],
])('of two things: %s %s', (older, newer, values) => {
  expect(areOne(older, newer, values)).toBe(false);
  expect(areOne(older, newer, values, true)).toBe(false);
});

test.each<[string, string, readonly [number, number]]>([
  ['Auf dem Gelände sollen 180 Wohnungen entstehen.', 'Statt 180 sollen nun 150 Wohnungen gebaut werden.', [180, 150]],
  ['Die Kosten der Brücke schätzt das Amt auf 7 Millionen Euro.', 'Die Brücke kostet 9 Millionen Euro.', [7e6, 9e6]],
  ['Bisher haben 300 Beschäftigte gekündigt.', 'Die Zahl der Kündigungen ist auf 340 gestiegen.', [300, 340]],
  ['The firm has recalled 600 toasters.', 'The firm has extended the recall to 900 toasters.', [600, 900]],
])('of one thing: %s %s', (older, newer, values) => {
  expect(areOne(older, newer, values)).toBe(true);
});

test('what a report itself sets against another amount is not of a third one', () => {
  const older = 'Der Preis beträgt 30 Millionen Euro. Der Kurier hatte 40 Millionen Euro genannt.';
  const newer = 'Die Firma investiert 12 Millionen Euro.';
  expect(areOne(older, newer, [40e6, 12e6], true)).toBe(false);
});
