/** Puts what arrived in a beat into its stories, old and new. */
import { createGrouper, type Grouped, type GroupInput } from '../evidence/index.ts';
import type { GroupRequest, GroupResult } from '../jobs/index.ts';
import { type ArticleVersion, type Localized, makeId, type Story, type StoryId } from '../model/index.ts';
import type { Beat } from './config/newsroom.ts';
import { isoUtc } from './filters/group.ts';
import { storyOf } from './filters/weigh.ts';

/** Articles of earlier passes that can still gain company: more than four days of a large beat. */
const REMEMBERED = 2000;

export async function groupArrived(request: GroupRequest, beat: Beat): Promise<GroupResult> {
  const stories = await request.stories(REMEMBERED);
  const known = new Map((await request.grouped(REMEMBERED)).map((a) => [a.id, a]));
  const arrived = request.arrived.filter((a) => belongs(a, beat));
  const place = beat.oneSubject ? oneStory(stories) : amongStories(stories, known);
  const placed = afterSplits(arrived.map((article) => ({ article, ...place(article) })));
  const byId = new Map(stories.map((s) => [s.id, s]));
  const final = redirects(placed, new Set(byId.keys()));
  const homes = Map.groupBy(placed, (found) => final(found.story));
  const changed = [...homes].map(([id, found]) =>
    merged(
      id,
      byId.get(id),
      found.map((f) => f.article),
      known,
      found.at(-1)!.why,
    ),
  );
  return { stories: changed, memory: null };
}

type Placed = Grouped & { readonly article: ArticleVersion };

/**
 * What came in this pass goes where the last split put it. Articles of earlier passes stay in their story, whose article
 * may be published: moving them is a correction, not a grouping.
 */
function afterSplits(placed: readonly Placed[]): readonly Placed[] {
  const moved = new Map(placed.flatMap(({ split }) => split?.articles.map((id) => [id, split] as const) ?? []));
  return placed.map((found) => ({ ...found, ...moved.get(found.article.article) }));
}

type Place = (article: ArticleVersion) => Grouped;

function oneStory(stories: readonly Story[]): Place {
  let story = stories[0]?.id;
  return (article) => {
    story ??= makeId('story', article.article);
    return { story, why: TOGETHER };
  };
}

/** Stories of earlier passes keep their ids and may gain company. */
function amongStories(stories: readonly Story[], known: ReadonlyMap<string, ArticleVersion>): Place {
  const grouper = createGrouper(
    stories.map((s) => ({ story: s.id, articles: s.articles.flatMap((id) => known.get(id) ?? []).map(inputOf) })),
  );
  return (article) => grouper.add(inputOf(article));
}

/**
 * Where a story goes that an article showed to be the same as another. One that was saved in an earlier pass stays, on
 * purpose for now: its article may be published, and moving that is a correction, not a grouping.
 */
function redirects(found: readonly Grouped[], saved: ReadonlySet<StoryId>): (story: StoryId) => StoryId {
  const moved = new Map(found.flatMap((f) => (f.merged && !saved.has(f.merged) ? [[f.merged, f.story] as const] : [])));
  const final = (story: StoryId): StoryId => (moved.has(story) ? final(moved.get(story)!) : story);
  return final;
}

const TOGETHER: Localized = {
  de: 'Zusammen als Quellen eines Themas angegeben.',
  en: 'Given together as the sources of one subject.',
};

/** A newer version of an article takes the place of the older one in its story. */
function merged(
  id: StoryId,
  before: Story | undefined,
  arrived: readonly ArticleVersion[],
  known: ReadonlyMap<string, ArticleVersion>,
  why: Localized,
): Story {
  const replaced = new Set(arrived.map((a) => a.article));
  // Two versions may arrive together: the one fetched last is the article.
  const newest = new Map(arrived.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1)).map((a) => [a.article, a]));
  const kept = (before?.articles ?? []).flatMap((v) => known.get(v) ?? []).filter((a) => !replaced.has(a.article));
  const story = storyOf(id, [...kept, ...arrived.filter((a) => newest.get(a.article) === a)], before?.why ?? why);
  return before ? { ...story, title: before.title } : story;
}

const inputOf = (a: ArticleVersion): GroupInput => ({
  id: a.article,
  title: a.title,
  text: a.text,
  lang: a.lang,
  published: isoUtc(a.published ?? undefined),
});

/** Does the article hold one of the beat's words, as a word of its own or at the beginning of one? */
function belongs(article: ArticleVersion, beat: Beat): boolean {
  if (beat.about.length === 0) return true;
  const words = beat.about.map((w) => w.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join('|')})(?![\p{Ll}])`, 'u').test(
    `${article.title}\n${article.text}`,
  );
}
