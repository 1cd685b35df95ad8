import { describe, expect, test } from 'vitest';
import { first } from '../../../spec/editions/editions.ts';
import { SITE } from '../../../spec/editions/sample.ts';
import type { ArticleSpan, Edition, Excerpt } from '../../model/index.ts';
import { excerptKey } from '../edition/excerpt.ts';
import { piecesOf } from './pieces.ts';
import { sentenceAround } from './statements.ts';
import { type SourceView, storyView } from './view.ts';

const TEXT = 'Der Damm hielt bis zum Abend. Er wurde 40 Meter weit geöffnet. Danach sank der Pegel um 1,5 Meter.';
const COPY = 'b';

/** Two articles with the same text; the excerpt of a place reaches `room` units to each side. */
function viewWith(places: readonly (readonly [string, string])[], room: number): [SourceView, ArticleSpan[]] {
  const base = storyView(SITE, first as Edition);
  const spans = places.map(([article, words]) => {
    const start = TEXT.indexOf(words);
    return { article, start, end: start + words.length } as ArticleSpan;
  });
  const excerpts = spans.map((at): Excerpt => {
    const [from, to] = [Math.max(0, at.start - room), Math.min(TEXT.length, at.end + room)];
    return {
      key: excerptKey(at),
      article: at.article,
      before: TEXT.slice(from, at.start),
      cited: TEXT.slice(at.start, at.end),
      after: TEXT.slice(at.end, to),
      url: 'https://a.example/',
      ...(from > 0 && { cutBefore: true as const }),
      ...(to < TEXT.length && { cutAfter: true as const }),
    };
  });
  const sources = ['a', COPY].map((article) => ({ ...base.sources[0]!, article, outlet: article }));
  const view = {
    ...base,
    sources,
    numbers: new Map(sources.map((s, i) => [s.article, i + 1])),
    excerpts: new Map(excerpts.map((e) => [e.key, e])),
  };
  return [view, spans];
}
const pieces = (places: readonly (readonly [string, string])[], room = 200) => piecesOf(...viewWith(places, room));

describe('passages joined', () => {
  test('places whose excerpts show each other are one piece with two marks', () => {
    const [piece, ...more] = pieces([
      ['a', '1,5 Meter'],
      ['a', '40 Meter'],
    ]);
    expect(more).toEqual([]);
    expect(piece!.text).toBe(TEXT);
    expect(piece!.spots.map((s) => TEXT.slice(s.start, s.end))).toEqual(['40 Meter', '1,5 Meter']);
  });

  test('what two excerpts share is printed once', () => {
    const all = pieces(
      [
        ['a', 'bis zum Abend'],
        ['a', '40 Meter'],
      ],
      16,
    );
    expect(all).toHaveLength(2);
    const [one, two] = all;
    expect(one!.start + one!.text.length).toBeLessThanOrEqual(two!.start);
    expect(one!.text).toContain('bis zum Abend');
    expect(two!.text).toContain('40 Meter');
  });

  test('the same passage twice is one place', () => {
    expect(
      pieces([
        ['a', '40 Meter'],
        ['a', '40 Meter'],
      ])[0]!.spots,
    ).toHaveLength(1);
  });

  test('a copy in another paper stands under the first, not again', () => {
    const all = pieces([
      ['a', '40 Meter'],
      [COPY, '1,5 Meter'],
    ]);
    expect(all).toHaveLength(1);
    expect(all[0]!.twins.map((t) => t.source.outlet)).toEqual([COPY]);
  });

  test('other words of another paper stay apart', () => {
    const all = pieces(
      [
        ['a', '40 Meter'],
        [COPY, '1,5 Meter'],
      ],
      3,
    );
    expect(all.map((p) => p.twins.length)).toEqual([0, 0]);
  });
});

test.each([
  ['Er kam am 3. Mai. Der Pegel ', 'sank', ' um 2,5 Meter. Dann stieg er.', 'Der Pegel sank um 2,5 Meter.'],
  ['Am 3. Mai ', 'sank', ' er. Mehr nicht.', 'Am 3. Mai sank er. Mehr nicht.'],
  ['', 'Er ging.', ' Sie blieb.', 'Er ging.'],
  ['Sie sagte: „Nein, niemals.“ Er ', 'ging', ' dann langsam.', 'Er ging dann langsam.'],
])('the sentence around a place: %s[%s]%s', (before, cited, after, text) => {
  expect(sentenceAround({ key: '', article: '', url: '', before, cited, after }, 100).text).toBe(text);
});
