/** The state on a day leaves out what came later and what has no date. */
import { expect, it } from 'vitest';
import { type ArticleVersion, messageOf } from '../model/index.ts';
import { knownBy } from './known.ts';

const versions = ['2026-05-01', '2026-05-02T23:30:00+02:00', '2026-05-03T00:10:00Z', null].map(
  (published) => ({ published }) as ArticleVersion,
);

it.each([
  [undefined, 4],
  ['2026-05-03', 3],
  ['2026-05-02', 2],
  ['2026-04-30', 0],
])('as of %s', (day, count) => expect(knownBy(versions, day)).toHaveLength(count));

it.each(['yesterday', '2026-13-01', '02.05.2026'])('%s is no day', (day) => {
  let said = '';
  try {
    knownBy(versions, day);
  } catch (error) {
    said = messageOf(error);
  }
  expect(said).toMatch(/no such day.*Give a day as/s);
});
