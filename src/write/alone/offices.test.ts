import { expect, test } from 'vitest';
import { article } from '../testing.ts';
import { peopleOf } from './people.ts';

test.each([
  ['Der frühere Präsident Jan Kolm weist das von sich.', 'Ex-Präsident'],
  ['Die ehemalige Direktorin Ina Berg weist das von sich.', 'Ex-Direktorin'],
  ['Der designierte Präsident Jan Kolm weist das von sich.', null],
  ['Der Präsident Jan Kolm weist das von sich.', 'Präsident'],
])('%s', (text, role) => {
  expect(peopleOf([article('Bote', text)], []).map((p) => p.role)).toEqual([role]);
});
