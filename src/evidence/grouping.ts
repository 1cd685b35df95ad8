/**
 * Groups articles into stories as they arrive, in one pass. German and English meet in names, figures and shared
 * concepts. Cost per article depends on the time window, not on all that came before.
 */
import { type Language, type Localized, makeId, type StoryId } from '../model/index.ts';
import { setApart } from './apart.ts';
import { type Features, featuresOf } from './features.ts';
import { createFrequencies } from './frequencies.ts';
import { createProbe, type Probe } from './probe.ts';
import { type Candidate, createOpenStories, DAY, type Member, type OpenStory } from './stories.ts';
import { sharedKeys } from './vectors.ts';

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
  /** articles that this one showed to be of another event: they belong to `split.story` from now on */
  readonly split?: { readonly story: StoryId; readonly articles: readonly string[]; readonly why: Localized };
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
  /** similarity of one article to two stories from which the two are one */
  readonly merge: number;
  /** days after which time alone takes about two thirds of a similarity */
  readonly fading: number;
  /** weight of the closest article against the mean of all: a story drifts, yet one odd headline must not chain two */
  readonly closest: number;
}
/** German compounds and inflection leave fewer equal words in a headline than English does. */
const HEADLINE: Readonly<Record<Language, Terms>> = {
  de: { join: 0.16, merge: 0.36, fading: 2, closest: 0.5 },
  en: { join: 0.205, merge: 0.36, fading: 2, closest: 0.5 },
};
/** Whole articles differ in most of their words; each takes the story on from one before. */
const ARTICLE: Terms = { join: 0.11, merge: 0.25, fading: 60, closest: 0.8 };
/** Days after its last article from which a story is closed, once there are more articles than a look at all is cheap for. */
const WINDOW = 21;
const MANY_KEPT = 10_000;
/** Articles held for comparison, about 4 kB each: a flood of news closes quiet stories before the window does. */
const MOST_KEPT = 100_000;
/** Hours of news after which the window is looked over. */
const SWEEP_HOURS = 6;
/** Articles after which it is looked over even within these hours. */
const SWEEP_AFTER = 10_000;

/** Stories looked at closely for each article. */
const SHORTLIST = 9;
/**
 * The likeness of the last of them is what chance gives among so many stories: it is no evidence, and is taken off that
 * of the first. The more news there is, the more it takes to join.
 */
const byChance = (found: readonly Found[]): number => found[SHORTLIST - 1]?.score ?? 0;

interface Found {
  readonly story: OpenStory;
  readonly score: number;
  /** the article of the story that is most alike */
  readonly closest: Member;
}

interface Arriving extends Member {
  readonly features: Features;
}

/** @param known stories of earlier runs, oldest first; their articles are taken in without being judged again */
export function createGrouper(known: readonly KnownStory[] = []): Grouper {
  const stories = createOpenStories();
  const frequencies = createFrequencies();
  const probe = createProbe();
  let newest = 0;
  let swept = 0;
  let sinceSweep = 0;

  function arriving(article: GroupInput): Arriving {
    const at = article.published ? Date.parse(article.published) : newest;
    newest = Math.max(newest, at);
    const lang = article.lang ?? 'de';
    const features = featuresOf(article.title, article.text ?? '', lang);
    const vector = frequencies.weigh(features, lang);
    return {
      articles: [article.id],
      title: article.title,
      lang,
      at,
      vector,
      features,
      titled: features.titled,
      apart: setApart(article.title, article.text ?? '', lang),
      about: article.about?.toLowerCase() ?? null,
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

  function join([first, second]: readonly Found[], member: Arriving, { merge }: Terms): Grouped {
    const one = second && second.score >= merge ? older(first!.story, second.story) : null;
    const story = one?.into ?? first!.story;
    const why = sharedWords(first!.closest, member, one !== null);
    if (one) stories.merge(one.into, one.from);
    stories.absorb(story, member);
    const split = !one && isDue(story.size) ? stories.split(story) : null;
    const leaves = split?.articles.includes(member.articles[0]!);
    return {
      story: leaves ? split!.story.id : story.id,
      why,
      ...(one && { merged: one.from.id }),
      ...(split && { split: { story: split.story.id, articles: split.articles, why: split.why } }),
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
      const found = rank(shortlist(stories.candidates(member.vector), member, terms), member, terms, probe);
      return found[0] && found[0].score - byChance(found) >= terms.join
        ? join(found, member, terms)
        : begin(article, member);
    },
  };
}

/** Whether a story of so many articles is looked over for a second event: often while it is small, then ever more seldom. */
const isDue = (size: number): boolean => size % 2 === 0 && size >= 4 && (size < 16 || size % 8 === 0);

const termsOf = (article: GroupInput): Terms => (article.text ? ARTICLE : HEADLINE[article.lang ?? 'de']);

const older = (a: OpenStory, b: OpenStory): { into: OpenStory; from: OpenStory } =>
  a.opened <= b.opened ? { into: a, from: b } : { into: b, from: a };

/** Scores by the closest article and the mean of all, best first. */
function rank(candidates: readonly Candidate[], member: Member, terms: Terms, probe: Probe): Found[] {
  return candidates.map(({ story }) => scored(story, member, terms, probe)).sort((a, b) => b.score - a.score);
}

/** @param probe holds the member's vector */
function scored(story: OpenStory, member: Member, terms: Terms, probe: Probe): Found {
  const { at, dated } = member;
  let closest = story.recent[0]!;
  let [most, sum, all] = [0, 0, 0];
  for (const m of story.recent) {
    const likeness = probe.dot(m.vector);
    const days = dated ? Math.abs(at - m.at) / DAY / terms.fading : 0;
    sum += likeness * Math.exp(-days) * m.stands;
    all += m.stands;
    const faded = likeness * Math.exp(-(days ** 2));
    if (faded <= most) continue;
    most = faded;
    closest = m;
  }
  const score = terms.closest * most + (1 - terms.closest) * (sum / all);
  const another = isAboutAnother(story, member.about) || setsApart(story, closest, member);
  return { story, closest, score: another ? score * OF_ANOTHER : score };
}

/** Two firms report a quarter in the same words: an article about another matter takes much more likeness. */
const OF_ANOTHER = 0.12;
function isAboutAnother(story: OpenStory, about: string | null): boolean {
  if (about === null) return false;
  const known = story.recent.flatMap((m) => m.about ?? []);
  return known.length > 0 && !known.some((one) => one.includes(about) || about.includes(one));
}

/** One says that it is not about the other: it names what a headline of the story tells, and half of its articles. */
function setsApart({ recent }: OpenStory, closest: Member, { apart, titled }: Member): boolean {
  if (closest.apart.some((key) => titled.includes(key))) return true;
  const tells = (m: Member, key: number): boolean => m.titled.includes(key) || m.vector.keys.includes(key);
  return apart.some(
    (key) =>
      recent.some((m) => m.titled.includes(key)) && recent.filter((m) => tells(m, key)).length * 2 >= recent.length,
  );
}

/** The likeliest stories by their telling features and their age; a full sort would cost more than all comparisons. */
function shortlist(candidates: readonly Candidate[], { at, dated }: Member, terms: Terms): readonly Candidate[] {
  const top: Candidate[] = [];
  for (const { story, likeness } of candidates) {
    if (top.length === SHORTLIST && likeness <= top.at(-1)!.likeness) continue;
    const days = dated ? Math.max(0, at - story.last) / DAY / terms.fading : 0;
    const candidate = { story, likeness: likeness * Math.exp(-(days ** 2)) };
    const place = top.findIndex((t) => t.likeness < candidate.likeness);
    top.splice(place < 0 ? top.length : place, 0, candidate);
    if (top.length > SHORTLIST) top.pop();
  }
  return top;
}

const MOST_REASONS = 6;

/** The words shared with the closest article that weigh most, for a person to check. */
function sharedWords(closest: Member, { vector, features }: Arriving, joinsTwo: boolean): Localized {
  const weightOf = new Map(vector.keys.map((key, i) => [key, vector.weights[i]!]));
  const words = sharedKeys(closest.vector, vector)
    .sort((a, b) => weightOf.get(b)! - weightOf.get(a)!)
    .map((key) => features.words[features.places.get(key)!]!)
    .filter((word) => word !== '')
    .slice(0, MOST_REASONS)
    .join(', ');
  const [de, en] =
    words === ''
      ? ['Gemeinsame Wortteile im Titel.', 'Shared parts of words in the title.']
      : [`Gemeinsame Wörter: ${words}.`, `Shared words: ${words}.`];
  if (!joinsTwo) return { de, en };
  return {
    de: `${de} Der Artikel verbindet zwei Geschichten zu einer.`,
    en: `${en} The article makes one story of two.`,
  };
}
