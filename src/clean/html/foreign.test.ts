import { expect, test } from 'vitest';
import { foreignTest } from './foreign.ts';

test.each([
  ['https://bote.example/a', 'https://laden.example/pumpe'],
  ['https://bote.example/a', 'mailto:post@laden.example'],
  ['https://archiv.example/web/20120611024252/http://bote.example/a', '/web/20120611024252/http://laden.example/'],
  ['https://www.bote.co.uk/a', 'https://www.herald.co.uk/b'],
])('from %s %s leaves', (page, href) => expect(foreignTest(page)(href)).toBe(true));

test.each([
  ['https://bote.example/a', '/b'],
  ['https://bote.example/a', '#kommentare'],
  ['https://bote.example/a', 'https://sport.bote.example/b'],
  ['https://www.bote.co.uk/a', 'https://www.bote.com/b'],
  ['https://archiv.example/web/20120611024252/http://bote.example/a', '/web/20120611024252/http://bote.example/b'],
  ['https://bote.example/a', 'javascript:void(0)'],
  ['https://bote.example/a', 'http://['],
  [null, 'https://laden.example/pumpe'],
])('from %s %s does not', (page, href) => expect(foreignTest(page)(href)).toBe(false));
