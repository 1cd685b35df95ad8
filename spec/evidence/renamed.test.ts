/** The same sources in another folder under other names, in any order: the dossier says the same of them, word for word. */
import { describe, expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ArticleVersion } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { chance } from '../chance.ts';
import { ACCOUNT_STORIES } from './stories.accounts.ts';
import { GERMAN_STORIES } from './stories.de.ts';
import { DISPUTED_STORIES } from './stories.disputes.ts';
import { ENGLISH_STORIES } from './stories.en.ts';
import { LATER_STORIES } from './stories.later.ts';
import { RIVAL_STORIES } from './stories.rivals.ts';
import type { StoryArticle } from './story.ts';

const STORIES = [
  ...ACCOUNT_STORIES,
  ...GERMAN_STORIES,
  ...DISPUTED_STORIES,
  ...ENGLISH_STORIES,
  ...LATER_STORIES,
  ...RIVAL_STORIES,
];
const reader = createReader();

/** Everything a dossier tells but its ids. */
function told(articles: readonly StoryArticle[], nameOf: (id: string) => string): readonly string[] {
  const versions = articles.map((a) => versionOfRow({ ...a, id: nameOf(a.id), byline: [a.byline] }));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const dossier = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  const article = new Map(versions.map((v) => [v.id, v]));
  const claim = new Map(claims.map((c) => [c.id, c]));
  const outlet = (id: ArticleVersion['id']): string => `${article.get(id)!.outlet} ${article.get(id)!.published}`;
  const place = (at: { article: ArticleVersion['id']; start: number; end: number }): string =>
    `${outlet(at.article)} ${at.start}-${at.end}`;
  return [
    ...dossier.verdicts.map((v) =>
      [v.kind, v.key, v.origins, v.why.de, ...v.values.map((x) => `${x.side} ${place(x)}`)].join(' | '),
    ),
    ...dossier.related.map((r) =>
      [r.why.en, ...r.claims.map((id) => place({ ...claim.get(id)!, ...claim.get(id)!.span }))].join(' | '),
    ),
    ...dossier.origins.map((o) => [o.name, o.why.en, ...o.articles.map(outlet)].join(' | ')),
    ...dossier.relays!.map((r) => `${outlet(r.by)} > ${outlet(r.from)}`),
    ...dossier.duplicates.map((pair) => pair.map(outlet).join(' = ')),
    ...dossier.causes!.links.map((link) => `${place(link.at)} ${link.cause} > ${link.effect}`),
    ...dossier.positions!.map((p) => `${place(p.at)} ${p.matter}`),
  ];
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = chance(seed);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe.each(STORIES.map((story) => [story.name, story.articles] as const))('%s', (_, articles) => {
  const first = told(articles, (id) => id);
  it.each([1, 2, 3])('is told alike, renamed (%i)', (seed) => {
    expect(told(shuffled(articles, seed), (id) => `elsewhere-${seed}/${id}`)).toEqual(first);
  });
});
