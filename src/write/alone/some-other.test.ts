import { expect, test } from 'vitest';
import { tellingsOf } from '../testing.ts';

test('what was brought in as some group is not the firm whose name ends so', () => {
  const text =
    'Weida Dental Group has lost the files of its patients. A criminal group has claimed the theft. In a message on its site, the group said that it had taken 300,000 records.';
  expect(tellingsOf(text, 'en').filter((t) => /Dental Group said/u.test(t))).toEqual([]);
});
