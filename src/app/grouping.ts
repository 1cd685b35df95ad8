/** Puts what arrived in a beat into its stories, old and new. */
import type { GroupInput, GroupOptions } from '../evidence/index.ts';
import type { GroupRequest, GroupResult } from '../jobs/index.ts';
import {
  type ArticleId,
  type ArticleVersion,
  type ArticleVersionId,
  type Localized,
  makeId,
  type Story,
  type StoryId,
} from '../model/index.ts';
import type { Beat } from './config/newsroom.ts';
import { isoUtc, type Place, storiesOf } from './filters/group.ts';
import { storyOf } from './filters/weigh.ts';
import { type Housed, homesOf, type Stored } from './homes.ts';
import type { Meaning } from './meaning.ts';

/** Articles of earlier passes that can still gain company: more than four days of a large beat. */
const REMEMBERED = 2000;

/**
 * Whatever is at hand is grouped as if it had come at once, in the order of publication: an article that arrives late changes
 * the stories as it would have in its time. Of a beat that has more than is remembered, only what arrives is judged.
 * @param meaning asks a model about the articles too; null: their words alone count
 */
export async function groupArrived(
  request: GroupRequest,
  beat: Beat,
  meaning: Meaning | null = null,
): Promise<GroupResult> {
  const stories = await request.stories(REMEMBERED);
  const known = new Map((await request.grouped(REMEMBERED)).map((a) => [a.id, a]));
  const arrived = request.arrived.filter((a) => belongs(a, beat));
  const stored = stories.map((story) => ({ story, articles: story.articles.flatMap((id) => known.get(id) ?? []) }));
  const placeOf = beat.oneSubject
    ? oneStory(stories, arrived)
    : amongStories(
        stored,
        arrived,
        await inputsOf([...known.values(), ...arrived], beat, meaning),
        known.size < REMEMBERED,
        meaning ?? {},
      );
  const { housed, moves } = homesOf(stored, arrived, placeOf);
  const byId = new Map(stories.map((s) => [s.id, s]));
  const gone = new Set(moves.flatMap((m) => (m.kind === 'merged' ? [m.from] : [])));
  const now = [...Map.groupBy(housed, (one) => one.story)].map(([id, members]) =>
    storyNow(id, byId.get(id), members, known),
  );
  const left = new Set(moves.flatMap((m) => (m.kind === 'split' ? [m.from] : [])));
  const emptied = stories.filter((s) => left.has(s.id) && !gone.has(s.id) && !now.some((n) => n.id === s.id));
  return {
    stories: [
      ...now.filter((story) => isChanged(byId.get(story.id), story)),
      ...emptied.map((s) => storyNow(s.id, s, [], known)),
    ],
    moves,
    memory: null,
  };
}

const isChanged = (before: Story | undefined, now: Story): boolean =>
  before === undefined || new Set(before.articles).symmetricDifference(new Set(now.articles)).size > 0;

type PlaceOf = (article: ArticleId) => Place;

function oneStory(stories: readonly Story[], arrived: readonly ArticleVersion[]): PlaceOf {
  const story = stories[0]?.id ?? (arrived[0] && makeId('story', arrived[0].article));
  return () => ({ story: story!, why: TOGETHER });
}

function amongStories(
  stored: readonly Stored[],
  arrived: readonly ArticleVersion[],
  inputs: Inputs,
  anew: boolean,
  options: GroupOptions,
): PlaceOf {
  const before = stored.map(({ story, articles }) => ({
    story: story.id,
    articles: [...new Set(articles.map((a) => a.article))].map((id) => inputs.get(id)!),
  }));
  const coming = new Set(arrived.map((a) => a.article));
  const old = anew ? before.flatMap((s) => s.articles).filter((a) => !coming.has(a.id as ArticleId)) : [];
  const places = storiesOf(
    [...new Set([...old, ...[...coming].map((id) => inputs.get(id)!)])],
    options,
    anew ? [] : before,
  );
  return (article) => places.get(article)!;
}

type Inputs = ReadonlyMap<ArticleId, GroupInput>;

/** No provider sees what a private source says; of an article past its retention period too little is left. */
async function inputsOf(versions: readonly ArticleVersion[], beat: Beat, meaning: Meaning | null): Promise<Inputs> {
  const byAge = versions.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1));
  const articles = [...new Map(byAge.map((a) => [a.article, a])).values()];
  const inputs = new Map(articles.map((a) => [a.article, inputOf(a)]));
  if (!meaning) return inputs;
  const open = articles.filter((a) => !a.private && !a.reduced);
  const embedded = await meaning.embedded(
    beat.name,
    open.map((a) => inputs.get(a.article)!),
  );
  for (const [i, { article }] of open.entries()) inputs.set(article, embedded[i]!);
  return inputs;
}

const TOGETHER: Localized = {
  de: 'Zusammen als Quellen eines Themas angegeben.',
  en: 'Given together as the sources of one subject.',
};

/** A story keeps its title, its reason and the articles that are too old to be at hand. */
function storyNow(
  id: StoryId,
  before: Story | undefined,
  members: readonly Housed[],
  known: ReadonlyMap<ArticleVersionId, ArticleVersion>,
): Story {
  const absent = before?.articles.filter((a) => !known.has(a)) ?? [];
  if (members.length === 0) return { ...before!, articles: absent };
  const why = before?.why ?? members.findLast((m) => m.why !== null)!.why!;
  const story = storyOf(
    id,
    members.map((m) => m.article),
    why,
  );
  if (!before) return story;
  const from = absent.length > 0 ? before.from : story.from;
  return { ...story, articles: [...absent, ...story.articles], from, title: before.title };
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
