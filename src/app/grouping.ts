/** Puts what arrived in a beat into its stories, old and new. */
import { createGrouper, type Grouped, type GroupInput, type GroupOptions } from '../evidence/index.ts';
import type { GroupRequest, GroupResult } from '../jobs/index.ts';
import {
  type ArticleVersion,
  type Localized,
  makeId,
  type Story,
  type StoryId,
  type StoryMove,
} from '../model/index.ts';
import type { Beat } from './config/newsroom.ts';
import { isoUtc } from './filters/group.ts';
import { storyOf } from './filters/weigh.ts';
import { type Housed, homesOf } from './homes.ts';
import type { Meaning } from './meaning.ts';

/** Articles of earlier passes that can still gain company: more than four days of a large beat. */
const REMEMBERED = 2000;

/** @param meaning asks a model about the articles too; null: their words alone count */
export async function groupArrived(
  request: GroupRequest,
  beat: Beat,
  meaning: Meaning | null = null,
): Promise<GroupResult> {
  const stories = await request.stories(REMEMBERED);
  const known = new Map((await request.grouped(REMEMBERED)).map((a) => [a.id, a]));
  const arrived = request.arrived.filter((a) => belongs(a, beat));
  const place = beat.oneSubject
    ? oneStory(stories)
    : amongStories(stories, await inputsOf([...known.values(), ...arrived], beat, meaning), meaning ?? {});
  const stored = stories.map((story) => ({ story, articles: story.articles.flatMap((id) => known.get(id) ?? []) }));
  const { housed, moves } = homesOf(
    stored,
    arrived.map((article) => ({ article, ...place(article) })),
  );
  const byId = new Map(stories.map((s) => [s.id, s]));
  const of = (kind: StoryMove['kind']): ReadonlySet<StoryId> =>
    new Set(moves.flatMap((m) => (m.kind === kind ? [m.from] : [])));
  const [gone, left] = [of('merged'), of('split')];
  const homes = [...Map.groupBy(housed, (one) => one.story)].filter(
    ([id, members]) => !gone.has(id) && (left.has(id) || isJoined(byId.get(id), members)),
  );
  return { stories: homes.map(([id, members]) => storyNow(id, byId.get(id), members)), moves, memory: null };
}

const isJoined = (before: Story | undefined, members: readonly Housed[]): boolean =>
  members.some((m) => m.why !== null || !before?.articles.includes(m.article.id));

type Place = (article: ArticleVersion) => Grouped;

function oneStory(stories: readonly Story[]): Place {
  let story = stories[0]?.id;
  return (article) => {
    story ??= makeId('story', article.article);
    return { story, why: TOGETHER };
  };
}

/** Stories of earlier passes keep their ids and may gain company. */
function amongStories(stories: readonly Story[], inputs: Inputs, options: GroupOptions): Place {
  const grouper = createGrouper(
    stories.map((s) => ({ story: s.id, articles: s.articles.flatMap((id) => inputs.get(id) ?? []) })),
    options,
  );
  return (article) => grouper.add(inputs.get(article.id)!);
}

type Inputs = ReadonlyMap<ArticleVersion['id'], GroupInput>;

/** No provider sees what a private source says; of an article past its retention period too little is left. */
async function inputsOf(articles: readonly ArticleVersion[], beat: Beat, meaning: Meaning | null): Promise<Inputs> {
  const inputs = new Map(articles.map((a) => [a.id, inputOf(a)]));
  if (!meaning) return inputs;
  const open = articles.filter((a) => !a.private && !a.reduced);
  const embedded = await meaning.embedded(
    beat.name,
    open.map((a) => inputs.get(a.id)!),
  );
  for (const [i, { id }] of open.entries()) inputs.set(id, embedded[i]!);
  return inputs;
}

const TOGETHER: Localized = {
  de: 'Zusammen als Quellen eines Themas angegeben.',
  en: 'Given together as the sources of one subject.',
};

/** A newer version of an article takes the place of the older one in its story. */
function storyNow(id: StoryId, before: Story | undefined, members: readonly Housed[]): Story {
  const arrived = members.flatMap((m) => (m.why === null ? [] : [m.article]));
  const replaced = new Set(arrived.map((a) => a.article));
  // Two versions may arrive together: the one fetched last is the article.
  const newest = new Map(arrived.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1)).map((a) => [a.article, a]));
  const kept = members.flatMap((m) => (m.why === null && !replaced.has(m.article.article) ? [m.article] : []));
  const why = before?.why ?? members.findLast((m) => m.why !== null)!.why!;
  const story = storyOf(id, [...kept, ...arrived.filter((a) => newest.get(a.article) === a)], why);
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
