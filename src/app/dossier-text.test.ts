/** What the terminal says of sources that count and are to be read with care. */
import { expect, it } from 'vitest';
import { weigh } from '../evidence/index.ts';
import type { ArticleVersion } from '../model/index.ts';
import { dossierText } from './dossier-text.ts';
import { versionOfRow } from './filters/plain.ts';
import { storyOf } from './filters/weigh.ts';

const AT = { start: 0, end: 4 };

it.each<[string, Partial<ArticleVersion>, string | null]>([
  ['dated and written by a person', {}, null],
  ['without a date', { published: null }, '  Bote: without a date'],
  [
    'made by a machine',
    { aiDisclosure: { kind: 'ai-generated', humanReviewed: false, at: AT } },
    '  Bote: says that it is AI-generated',
  ],
  [
    'both, and read by a person',
    { published: null, aiDisclosure: { kind: 'ai-translated', humanReviewed: true, at: AT } },
    '  Bote: without a date; says that it is AI-translated, read by a person',
  ],
])('%s', (_name, more, mark) => {
  const row = {
    id: 'a',
    outlet: 'Bote',
    lang: 'de' as const,
    published: '2026-04-02T08:00:00Z',
    title: '',
    byline: [],
  };
  const version = { ...versionOfRow({ ...row, text: 'Das Bad ist zu.' }), ...more };
  const dossier = weigh(storyOf('s', [version], { de: '', en: '' }), [version], []);
  const marks = dossierText(dossier, [version], [[]])
    .split('\n')
    .filter((line) => line.startsWith('  Bote:'));
  expect(marks).toEqual(mark === null ? [] : [mark]);
});
