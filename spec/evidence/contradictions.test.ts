/** Weighs two to four reports each: a contradiction in everyday words is told as a conflict, what only seems one is not. */
import { describe, expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { createReader } from '../../src/text/index.ts';
import { CONTRADICTIONS, NEAR_MISSES, PAIRS, type WordsAgainstWords } from './contradictions.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

/** Two on one day, two more a week later. */
const PUBLISHED = ['2026-09-02T08:00:00Z', '2026-09-02T13:00:00Z', '2026-09-09T08:00:00Z', '2026-09-09T13:00:00Z'];

/** Pairs of statements that a verdict sets against each other, as passages. */
function conflictsIn({ name, lang, reports }: WordsAgainstWords): readonly (readonly string[])[] {
  const versions = reports.map((text, i) =>
    versionOfRow({
      id: `${i}`,
      outlet: ['Bote', 'Kurier', 'Anzeiger', 'Rundschau'][i]!,
      lang,
      published: PUBLISHED[i]!,
      title: name,
      byline: [],
      text,
    }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  const { verdicts } = weigh(storyOf('story', versions, { de: name, en: name }), versions, claims);
  const textOf = new Map(versions.map((v) => [v.id, v.text]));
  return verdicts
    .filter((v) => v.kind === 'conflicting')
    .map((v) => v.values.map((x) => textOf.get(x.article)!.slice(x.start, x.end)));
}

const isSetAgainst = (story: WordsAgainstWords): boolean => {
  for (const words of story.pair)
    if (!story.reports.some((text) => text.includes(words))) throw new Error(`"${words}" stands in no report`);
  return conflictsIn(story).some((passages) =>
    story.pair.every((words) => passages.some((p) => p.includes(words) || words.includes(p))),
  );
};

describe('a contradiction in everyday words', () => {
  for (const story of CONTRADICTIONS)
    (story.missed ? it.fails : it)(`${story.lang}: ${story.name}`, () => {
      expect(isSetAgainst(story), JSON.stringify(conflictsIn(story))).toBe(true);
    });
});

describe('what only seems one', () => {
  it.each(NEAR_MISSES.map((story) => [story.lang, story.name, story] as const))('%s: %s', (_lang, _name, story) => {
    expect(isSetAgainst(story)).toBe(false);
    expect(conflictsIn(story)).toEqual([]);
  });
});

it.each(PAIRS)('%s, conflict %s: %s | %s', (lang, conflict, one, other) => {
  const story = { name: '', lang, reports: [one, other], pair: [one, other], conflict } as const;
  expect(conflictsIn(story).length > 0).toBe(conflict);
});
