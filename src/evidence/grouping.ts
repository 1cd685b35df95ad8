/**
 * Groups articles into stories as they arrive, in one pass. German and English meet in names, figures and shared
 * concepts. Cost per article depends on the time window, not on all that came before.
 */
import { type Language, type Localized, makeId, type StoryId } from '../model/index.ts';
import { type Features, featuresOf, isWord } from './features.ts';
import { createFrequencies } from './frequencies.ts';
import { createOpenStories, DAY, dot, type Member, type OpenStory } from './stories.ts';

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
}

export interface Grouped {
  readonly story: StoryId;
  readonly why: Localized;
  /** a younger story that this article showed to be the same: its articles belong to `story` from now on */
  readonly merged?: StoryId;
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

/** How an article joins, by how much of it there is: a headline alone is little evidence and ages fast. */
interface Terms {
  /** similarity from which an article joins; chosen on headlines of one summer, in both languages */
  readonly join: number;
  /** days after which time alone takes about two thirds of a similarity */
  readonly fading: number;
  /** weight of the closest article against the mean of all: a story drifts, yet one odd headline must not chain two */
  readonly closest: number;
}
/** German compounds and inflection leave fewer equal words in a headline than English does. */
const HEADLINE: Readonly<Record<Language, Terms>> = {
  de: { join: 0.16, fading: 2, closest: 0.5 },
  en: { join: 0.2, fading: 2, closest: 0.5 },
};
/** Whole articles differ in most of their words; each takes the story on from one before. */
const ARTICLE: Terms = { join: 0.11, fading: 60, closest: 0.8 };
/** Similarity of one article to two stories from which the two are one. */
const MERGE = 0.36;
/** Days after its last article from which a story is closed, once there are more open ones than a look at all of them is cheap for. */
const WINDOWS: readonly number[] = [21, 14, 10, 7, 5, 3, 2, 1];
const MOST_OPEN = 4000;
/** Open stories for which there is memory, about half a gigabyte: a flood of news closes quiet stories sooner. */
const MOST_KEPT = 30_000;

/** Stories looked at closely for each article. */
const SHORTLIST = 6;

interface Found {
  readonly story: OpenStory;
  readonly score: number;
}

/** @param known stories of earlier runs, oldest first; their articles are taken in without being judged again */
export function createGrouper(known: readonly KnownStory[] = []): Grouper {
  const stories = createOpenStories();
  const frequencies = createFrequencies();
  let newest = 0;
  let swept = 0;

  function memberOf(article: GroupInput): Member {
    const at = article.published ? Date.parse(article.published) : newest;
    newest = Math.max(newest, at);
    const lang = article.lang ?? 'de';
    const vector = frequencies.weigh(featuresOf(article.title, article.text ?? '', lang), lang);
    return { at, vector, about: article.about?.toLowerCase() ?? null, dated: article.published !== null };
  }

  function sweep(): void {
    if (stories.size() < MOST_OPEN || newest - swept < DAY / 4) return;
    swept = newest;
    for (const days of WINDOWS) {
      stories.closeBefore(newest, days);
      if (stories.size() <= MOST_KEPT) return;
    }
  }

  function begin(article: GroupInput, member: Member): Grouped {
    const story = stories.open(makeId('story', article.id), member.at, termsOf(article).fading);
    stories.absorb(story, member);
    return { story: story.id, why: { de: 'Erster Artikel dieser Geschichte.', en: 'First article of this story.' } };
  }

  function join([first, second]: readonly Found[], member: Member): Grouped {
    const one = second && second.score >= MERGE ? older(first!.story, second.story) : null;
    const story = one?.into ?? first!.story;
    const why = sharedWords(first!.story, member.vector);
    if (one) stories.merge(one.into, one.from);
    stories.absorb(story, member);
    return { story: story.id, why, ...(one && { merged: one.from.id }) };
  }

  for (const { story: id, articles } of known) {
    const members = articles.map(memberOf);
    const story = stories.open(
      id,
      members[0]?.at ?? newest,
      articles[0] ? termsOf(articles[0]).fading : ARTICLE.fading,
    );
    for (const member of members) stories.absorb(story, member);
  }

  return {
    add(article) {
      const member = memberOf(article);
      sweep();
      const terms = termsOf(article);
      const found = rank(shortlist(stories.meansOf(member)), member, terms);
      return found[0] && found[0].score >= terms.join ? join(found, member) : begin(article, member);
    },
  };
}

const termsOf = (article: GroupInput): Terms => (article.text ? ARTICLE : HEADLINE[article.lang ?? 'de']);

const older = (a: OpenStory, b: OpenStory): { into: OpenStory; from: OpenStory } =>
  a.opened <= b.opened ? { into: a, from: b } : { into: b, from: a };

/** Scores by the closest article and the mean, best first. */
function rank(means: readonly (readonly [OpenStory, number])[], member: Member, terms: Terms): Found[] {
  const { at, vector, dated } = member;
  const fade = (then: number): number => (dated ? Math.exp(-(((at - then) / DAY / terms.fading) ** 2)) : 1);
  return means
    .map(([story, mean]) => {
      const closest = Math.max(...story.recent.map((m) => dot(vector, m.vector) * fade(m.at)));
      const score = terms.closest * closest + (1 - terms.closest) * mean;
      return { story, score: isAboutAnother(story, member) ? score * OF_ANOTHER : score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Two firms report a quarter in the same words: an article about another firm takes much more likeness. */
const OF_ANOTHER = 0.12;
const isAboutAnother = (story: OpenStory, { about }: Member): boolean =>
  about !== null &&
  story.about.size > 0 &&
  !story.about.values().some((known) => known.includes(about) || about.includes(known));

/** The stories with the greatest means; a full sort would cost more than all comparisons. */
function shortlist(means: ReadonlyMap<OpenStory, number>): readonly (readonly [OpenStory, number])[] {
  const top: (readonly [OpenStory, number])[] = [];
  for (const entry of means) {
    if (top.length === SHORTLIST && entry[1] <= top.at(-1)![1]) continue;
    if (top.length === SHORTLIST) top.pop();
    const place = top.findIndex((t) => t[1] < entry[1]);
    top.splice(place < 0 ? top.length : place, 0, entry);
  }
  return top;
}

const MOST_REASONS = 6;

/** The shared words that weigh most, for a person to check. */
function sharedWords(story: OpenStory, vector: Features): Localized {
  const words = [...vector]
    .filter(([feature]) => isWord(feature) && story.features.has(feature))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([feature]) => feature)
    .join(', ');
  if (words === '') return { de: 'Gemeinsame Wortteile im Titel.', en: 'Shared parts of words in the title.' };
  return { de: `Gemeinsame Wörter: ${words}.`, en: `Shared words: ${words}.` };
}
