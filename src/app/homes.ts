/**
 * Which stored story each article belongs to, once all at hand were grouped anew: stories keep their ids where most of their
 * articles are, and what became of the others is told.
 */
import {
  type ArticleId,
  type ArticleVersion,
  type Localized,
  makeId,
  type Story,
  type StoryId,
  type StoryMove,
} from '../model/index.ts';
import type { Place } from './filters/group.ts';

/** An article in its story. */
export interface Housed {
  readonly article: ArticleVersion;
  readonly story: StoryId;
  /** null for one that was in this stored story before */
  readonly why: Localized | null;
}

export interface Homes {
  readonly housed: readonly Housed[];
  /** of stored stories only: what began and ended within this pass had no id that anybody knows */
  readonly moves: readonly StoryMove[];
}

/** A story of an earlier pass with those of its articles that are at hand. */
export interface Stored {
  readonly story: Story;
  readonly articles: readonly ArticleVersion[];
}

interface Group {
  /** what grouping calls it; stored stories have names of their own */
  readonly id: StoryId;
  readonly articles: readonly ArticleVersion[];
}

/**
 * @param stored those that changed last first
 * @param arrived in the order of publication
 * @param placeOf what grouping says, by the articles' own ids
 */
export function homesOf(
  stored: readonly Stored[],
  arrived: readonly ArticleVersion[],
  placeOf: (article: ArticleId) => Place,
): Homes {
  const groups = groupsOf(stored, arrived, placeOf);
  const keeps = claimedBy(groups, stored);
  const before = new Map(stored.flatMap(({ story, articles }) => articles.map((a) => [a.id, story] as const)));
  const idOf = (group: Group): StoryId => keeps.get(group)?.id ?? newId(group, before, arrived);
  const housed = groups.flatMap((group): Housed[] => {
    const story = idOf(group);
    return group.articles.map((article) => {
      const stays = before.get(article.id)?.id === story;
      return { article, story, why: stays ? null : placeOf(article.article).why };
    });
  });
  return { housed, moves: movesOf(stored, housed, placeOf, new Set(arrived.map((a) => a.id))) };
}

/** The articles at hand as they belong together, the newest version of each; first those of stored stories. */
function groupsOf(
  stored: readonly Stored[],
  arrived: readonly ArticleVersion[],
  placeOf: (article: ArticleId) => Place,
): readonly Group[] {
  const newest = new Map<ArticleId, ArticleVersion>();
  for (const version of [...stored.flatMap((s) => s.articles), ...arrived]) {
    const known = newest.get(version.article);
    if (!known || known.fetchedAt <= version.fetchedAt) newest.set(version.article, version);
  }
  const byStory = Map.groupBy(newest.values(), (a) => placeOf(a.article).story);
  return Array.from(byStory, ([id, articles]) => ({ id, articles }));
}

/** The stored story that each group goes on: that of most of its articles; each story goes on in one group. */
function claimedBy(groups: readonly Group[], stored: readonly Stored[]): ReadonlyMap<Group, Story> {
  const claims = groups.flatMap((group) => {
    const own = new Set(group.articles.map((a) => a.article));
    return stored.flatMap(({ story, articles }) => {
      const shared = articles.filter((a) => own.has(a.article)).length;
      return shared > 0 ? [{ group, story, shared }] : [];
    });
  });
  const began = ({ from }: Story): string => from ?? UNDATED;
  claims.sort(
    (a, b) =>
      b.shared - a.shared ||
      (began(a.story) < began(b.story) ? -1 : began(a.story) > began(b.story) ? 1 : a.story.id < b.story.id ? -1 : 1),
  );
  const kept = new Map<Group, Story>();
  const gone = new Set<StoryId>();
  for (const { group, story } of claims) {
    if (kept.has(group) || gone.has(story.id)) continue;
    kept.set(group, story);
    gone.add(story.id);
  }
  return kept;
}
const UNDATED = '9';

/** What comes out of a stored story gets an id that nothing else can have had: one that was merged away leads elsewhere. */
function newId(group: Group, before: ReadonlyMap<string, Story>, arrived: readonly ArticleVersion[]): StoryId {
  const parent = group.articles.map((a) => before.get(a.id)).find((story) => story !== undefined);
  return parent ? makeId('story', parent.id, group.articles[0]!.article, ...arrived.map((a) => a.id)) : group.id;
}

/** What stored articles went elsewhere, a move for each pair of stories. */
function movesOf(
  stored: readonly Stored[],
  housed: readonly Housed[],
  placeOf: (article: ArticleId) => Place,
  arrived: ReadonlySet<string>,
): StoryMove[] {
  const homeOf = new Map(housed.map((one) => [one.article.article, one.story]));
  const membersOf = Map.groupBy(housed, (one) => one.story);
  return stored.flatMap(({ story, articles }): StoryMove[] => {
    const homes = new Set(articles.map((a) => homeOf.get(a.article)!));
    const others = [...homes].filter((home) => home !== story.id);
    // Articles too old to be at hand stay where they are, and their story with them.
    const isOver = others.length > 0 && !homes.has(story.id) && articles.length === story.articles.length;
    return others.map((to, i) => {
      const members = membersOf.get(to)!;
      const kind = isOver && i === 0 ? 'merged' : 'split';
      return { kind, from: story.id, to, title: story.title, why: whyOf(kind, members, placeOf, arrived) };
    });
  });
}

/** The reason that grouping itself gives, first by what arrived; else that it is so by what came later. */
function whyOf(
  kind: StoryMove['kind'],
  members: readonly Housed[],
  placeOf: (article: ArticleId) => Place,
  arrived: ReadonlySet<string>,
): Localized {
  const sign = kind === 'merged' ? 'joined' : 'apart';
  const newFirst = members.toSorted((a, b) => Number(arrived.has(b.article.id)) - Number(arrived.has(a.article.id)));
  const places = newFirst.map((m) => placeOf(m.article.article));
  const telling = places.find((place) => place.sign === sign);
  if (telling) return telling.why;
  return kind === 'merged' ? joinedBy((places.find((place) => place.sign !== 'first') ?? places[0]!).why) : BY_LATER;
}
const joinedBy = ({ de, en }: Localized): Localized => ({
  de: `Was später eintraf, verbindet zwei Geschichten. ${de}`,
  en: `What arrived later connects two stories. ${en}`,
});
const BY_LATER: Localized = {
  de: 'Nach allen Artikeln, auch später eingetroffenen, ist dies eine Geschichte für sich.',
  en: 'By all articles, those that arrived later too, this is a story of its own.',
};
