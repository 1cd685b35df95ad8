/**
 * Groups articles into stories as they arrive, in one pass. German and English meet in names, figures and shared
 * concepts. Cost per article depends on the time window, not on all that came before.
 */
import { type Language, type Localized, makeId, type StoryId } from '../../model/index.ts';
import { setApart } from './apart.ts';
import { withCloseness } from './closeness.ts';
import { createFeatureTable } from './feature-table.ts';
import { gatherFeatures } from './features.ts';
import { createFrequencies } from './frequencies.ts';
import { type Alike, nearestInMeaning } from './meaning.ts';
import { createProbe } from './probe.ts';
import { alikeInMeaning, sharedWords } from './reasons.ts';
import { byChance, type Found, rank, shortlist, type Terms } from './scoring.ts';
import { createOpenStories, DAY, type Member, type OpenStory } from './stories.ts';
import type { Embedding } from './vectors.ts';
import { createVocabulary } from './vocabulary.ts';

export interface GroupInput {
  readonly id: string;
  readonly title: string;
  /** body; only its beginning is used */
  readonly text?: string;
  readonly lang: Language | null;
  /** the firm, body or product it is about, where it was read: see `readArticle` of claims */
  readonly about?: string | null;
  /** ISO 8601; null joins by words alone */
  readonly published: string | null;
  /** a model's vector of its title and beginning */
  readonly embedding?: Embedding | undefined;
}

export interface GroupOptions {
  /** cosine of two articles' vectors from which they are one in meaning; absent: a vector adds to words, and joins nothing alone */
  readonly similarity?: number;
}

export interface Grouped {
  readonly story: StoryId;
  readonly why: Localized;
  /** a younger story that this article showed to be the same: its articles belong to `story` from now on */
  readonly merged?: StoryId;
  /** articles that this one showed to be of another event: they belong to `split.story` from now on */
  readonly split?: {
    readonly from: StoryId;
    readonly story: StoryId;
    readonly articles: readonly string[];
    readonly why: Localized;
  };
}

export interface Grouper {
  /** Articles must come in the order of publication; undated ones last. */
  add(article: GroupInput): Grouped;
}

/** A story of an earlier run that may still gain company. */
export interface KnownStory {
  readonly story: StoryId;
  readonly articles: readonly GroupInput[];
}

/**
 * German compounds and inflection leave fewer equal words in a headline than English does. `common` was
 * chosen with a small English model, cross-validated.
 */
const HEADLINE: Readonly<Record<Language, Terms>> = {
  de: { join: 0.16, merge: 0.36, fading: 2, closest: 0.5, common: 0.4 },
  en: { join: 0.205, merge: 0.36, fading: 2, closest: 0.5, common: 0.4 },
};
/** Whole articles differ in most of their words; each takes the story on from one before. Their words say more than a vector. */
const ARTICLE: Terms = { join: 0.11, merge: 0.25, fading: 60, closest: 0.8, common: 0.6 };
/** Days after its last article from which a story is closed, once there are more articles than a look at all is cheap for. */
const WINDOW = 21;
const MANY_KEPT = 10_000;
/** Articles held for comparison, about 4 kB each: a flood of news closes quiet stories before the window does. */
const MOST_KEPT = 100_000;
/** Hours of news after which the window is looked over. */
const SWEEP_HOURS = 6;
/** Articles after which it is looked over even within these hours. */
const SWEEP_AFTER = 10_000;

/** @param known stories of earlier runs, oldest first; their articles are taken in without being judged again */
export function createGrouper(known: readonly KnownStory[] = [], { similarity }: GroupOptions = {}): Grouper {
  const vocabulary = createVocabulary();
  const stories = createOpenStories(vocabulary, similarity ?? null);
  const frequencies = createFrequencies(vocabulary);
  /** of the article that arrives */
  const features = createFeatureTable();
  const probe = createProbe();
  let newest = 0;
  let swept = 0;
  let sinceSweep = 0;

  function arriving(article: GroupInput): Member {
    const at = article.published ? Date.parse(article.published) : newest;
    newest = Math.max(newest, at);
    const lang = article.lang ?? 'de';
    const titled = gatherFeatures(features, article.title, article.text ?? '', lang);
    const vector = frequencies.weigh(features, lang);
    return {
      articles: [article.id],
      title: article.title,
      lang,
      at,
      vector,
      titled,
      apart: setApart(article.title, article.text ?? '', lang),
      about: article.about?.toLowerCase() ?? null,
      meaning: article.embedding ?? null,
      dated: article.published !== null,
    };
  }

  function sweep(): void {
    if (++sinceSweep < SWEEP_AFTER && newest - swept < (SWEEP_HOURS / 24) * DAY) return;
    swept = newest;
    sinceSweep = 0;
    if (stories.kept() > MANY_KEPT) stories.expire(newest, WINDOW, MOST_KEPT);
  }

  function begin(article: GroupInput, member: Member): Grouped {
    const story = stories.open(makeId('story', article.id), member.at, termsOf(article).fading);
    stories.absorb(story, member);
    return { story: story.id, why: { de: 'Erster Artikel dieser Geschichte.', en: 'First article of this story.' } };
  }

  function join([first, second]: readonly Found[], member: Member, { merge }: Terms): Grouped {
    const one = second && second.score >= merge ? older(first!.story, second.story) : null;
    const story = one?.into ?? first!.story;
    const why = sharedWords(first!, member.vector, features, one !== null);
    if (one) stories.merge(one.into, one.from);
    return { ...settle(story, member, why, one === null), ...(one && { merged: one.from.id }) };
  }

  function joinByMeaning({ story, closest, similarity: cosine }: Alike, member: Member): Grouped {
    return settle(story, member, alikeInMeaning(closest, cosine, member.vector, features), true);
  }

  /** @param maySplit not at the moment when two stories were found to be one */
  function settle(story: OpenStory, member: Member, why: Localized, maySplit: boolean): Grouped {
    stories.absorb(story, member, probe.dot);
    const split = maySplit && isDue(story.size) ? stories.split(story) : null;
    const leaves = split?.articles.includes(member.articles[0]!);
    return {
      story: leaves ? split!.story.id : story.id,
      why,
      ...(split && { split: { from: story.id, story: split.story.id, articles: split.articles, why: split.why } }),
    };
  }

  for (const { story: id, articles } of known) {
    const members = articles.map(arriving);
    const story = stories.open(
      id,
      members[0]?.at ?? newest,
      articles[0] ? termsOf(articles[0]).fading : ARTICLE.fading,
    );
    for (const member of members) stories.absorb(story, member);
  }

  return {
    add(article) {
      const member = arriving(article);
      sweep();
      const terms = termsOf(article);
      probe.set(member.vector);
      const candidates = stories.candidates(member.vector);
      const found = withCloseness(rank(shortlist(candidates, member, terms), member, terms, probe), member, terms);
      if (found[0] && found[0].score - byChance(found) >= terms.join) return join(found, member, terms);
      const alike =
        member.meaning &&
        similarity !== undefined &&
        nearestInMeaning(candidates, member, terms, similarity, ({ vector }) => probe.dot(vector));
      return alike ? joinByMeaning(alike, member) : begin(article, member);
    },
  };
}

/** Whether a story of so many articles is looked over for a second event: often while it is small, then ever more seldom. */
const isDue = (size: number): boolean => size % 2 === 0 && size >= 4 && (size < 16 || size % 8 === 0);

const termsOf = (article: GroupInput): Terms => (article.text ? ARTICLE : HEADLINE[article.lang ?? 'de']);

const older = (a: OpenStory, b: OpenStory): { into: OpenStory; from: OpenStory } =>
  a.opened <= b.opened ? { into: a, from: b } : { into: b, from: a };
