import { expect, test } from 'vitest';
import { mended } from './mending.ts';

test.each([
  [
    'Laut dem Boten räumte sie im Gespräch mit dieser Zeitung ein, dass ...',
    '',
    'Laut dem Boten räumte sie ein, dass ...',
  ],
  ['Er sagte gegenüber unserem Sender nichts.', '', 'Er sagte nichts.'],
  ['Er sprach gegenüber der Zeitung.', '', 'Er sprach gegenüber der Zeitung.'],
  [
    'bis 2031, zwei Jahre, länger als geplant',
    'bis 2031, zwei Jahre länger als geplant',
    'bis 2031, zwei Jahre länger als geplant',
  ],
  ['im Mai 2026 und Juni 2026', '', 'im Mai und Juni 2026'],
  [
    'Halden Trust spokesman Ross Kern, of the Halden Trust, said so.',
    'Ross Kern, of the Halden Trust, said so.',
    'Halden Trust spokesman Ross Kern said so.',
  ],
  ['Halden Trust spokesman Ross Kern, of Weida, said so.', '', 'Halden Trust spokesman Ross Kern, of Weida, said so.'],
  ['The hall closed at 7.30 p.m, the report said.', '', 'The hall closed at 7.30 p.m., the report said.'],
  ['Das dauert, länger als geplant', 'Das dauert, länger als geplant', 'Das dauert, länger als geplant'],
])('%s', (text, source, told) => {
  expect(mended(text, source)).toBe(told);
});
