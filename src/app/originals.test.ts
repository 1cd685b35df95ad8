import { expect, test } from 'vitest';
import type { ArticleVersion } from '../model/index.ts';
import { originalsToFollow } from './originals.ts';

const version = (more: Partial<ArticleVersion> = {}) =>
  ({
    url: 'https://bote.example/hafen',
    private: false,
    originals: ['https://kurier.example/bericht?utm_source=bote'],
    ...more,
  }) as ArticleVersion;
const value = 'https://kurier.example/bericht';

test.each<[string, Parameters<typeof originalsToFollow>[0], Partial<ArticleVersion>, unknown]>([
  ['unless said otherwise, by its canonical address', {}, {}, [{ value }]],
  ['switched on', { followOriginals: true }, {}, [{ value }]],
  ['switched off', { followOriginals: false }, {}, []],
  ['from private material', {}, { private: true }, []],
  ['from what was found that way', {}, { foundVia: 'https://blatt.example/a' }, []],
  ['where the text names none', {}, { originals: undefined as never }, []],
  [
    'from the web into an allowed private network',
    { allowPrivate: ['intranet.example:8080'] },
    { originals: ['http://intranet.example:8080/akte'] },
    [{ refused: expect.objectContaining({ where: 'http://intranet.example:8080/akte' }) }],
  ],
  [
    'within allowed private networks',
    { allowPrivate: ['intranet.example', 'bote.example'] },
    { originals: ['http://intranet.example:8080/akte'] },
    [{ value: 'http://intranet.example:8080/akte' }],
  ],
])('%s', (_, settings, more, expected) => {
  expect(originalsToFollow(settings, version(more))).toEqual(expected);
});
