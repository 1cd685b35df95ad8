/** The open stories of a time window with the articles that stand for each; what is over is forgotten. */
import { type Language, type Localized, makeId, type StoryId } from '../../model/index.ts';
import { createPostings } from './postings.ts';
import { partsOf } from './splits.ts';
import { dot, type Embedding, type Vector } from './vectors.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Articles of a story that an arriving one is held against: the latest that differ from each other. */
const RECENT = 16;
/** Articles whose stories are candidates: each of a few stories may bring all of its own. */
const LOOKED_AT = 64;
/** From this similarity on two articles are one wording: the later takes the earlier's place. */
const SAME_WORDING = 0.8;
/** After three times its fading a Gaussian leaves a ten-thousandth. */
const FADED = 3;
/** Share of the articles kept that a full window makes room for at once: each time costs a look at all stories. */
const ROOM = 0.1;
/** Quiet days that each doubling of its articles is worth to a story when room is made. */
const DAYS_A_DOUBLING = 0.5;
/** Articles of one wording that a split takes along: what is printed every day anew must not fill the memory. */
const MOST_MOVED = 100;
export const DAY = 86_400_000;

export interface Member {
  /** ids of the articles of this wording, its own last */
  readonly articles: readonly string[];
  readonly title: string;
  readonly lang: Language;
  readonly at: number;
  readonly vector: Vector;
  /** in lower case: whom the article is about, where that is known */
  readonly about: string | null;
  /** keys of the words of its title */
  readonly titled: readonly number[];
  /** keys of what it names only to say that it is about something else: see `setApart` */
  readonly apart: readonly number[];
  /** where a model was asked for it */
  readonly meaning: Embedding | null;
  /** an undated article is held against stories by its words alone, whatever their age */
  readonly dated: boolean;
}

/** An article held for comparison. */
export interface Kept extends Member {
  readonly slot: number;
  readonly story: OpenStory;
  /** articles of this wording, itself among them */
  readonly stands: number;
}

export interface OpenStory {
  readonly id: StoryId;
  readonly opened: number;
  /** days after which time alone takes about two thirds of a similarity */
  readonly fading: number;
  size: number;
  last: number;
  recent: readonly Kept[];
  /** number of the look for candidates that last met it */
  met: number;
}

/** A story that shares telling features with an article. */
export interface Candidate {
  readonly story: OpenStory;
  /** greatest likeness to one of its articles by those features */
  readonly likeness: number;
}

export interface Split {
  readonly story: OpenStory;
  readonly articles: readonly string[];
  readonly why: Localized;
}

export interface OpenStories {
  open(id: StoryId, at: number, fading: number): OpenStory;
  /** @param likeness of the member to another, where it is at hand already; the cosine of their vectors */
  absorb(story: OpenStory, member: Member, likeness?: (other: Vector) => number): void;
  /** Takes everything of `from` into `into` and closes `from`. */
  merge(into: OpenStory, from: OpenStory): void;
  /** Opens a story for the part of this one that proves to be another event; null where it is one event. */
  split(story: OpenStory): Split | null;
  candidates(vector: Vector): readonly Candidate[];
  /** Articles held for comparison. */
  kept(): number;
  /** Closes stories without an article for so many days, and the quietest beyond so many articles kept. */
  expire(now: number, days: number, mostKept: number): void;
}

/**
 * @param vocabulary may serve others too: it keeps the features' lists of articles here
 * @param similarity of two vectors from which they speak against a split; null: they are not asked
 */
export function createOpenStories(
  vocabulary: Vocabulary = createVocabulary(),
  similarity: number | null = null,
): OpenStories {
  const postings = createPostings(vocabulary);
  const stories = new Set<OpenStory>();
  const kept: (Kept | undefined)[] = [];
  const freeSlots: number[] = [];
  let newest = 0;
  let looks = 0;
  const size = (): number => kept.length - freeSlots.length;

  function keep(story: OpenStory, member: Member, stands: number, articles = member.articles): void {
    const slot = freeSlots.pop() ?? kept.length;
    const { title, lang, at, vector, about, titled, apart, meaning, dated } = member;
    const added: Kept = {
      articles,
      title,
      lang,
      at,
      vector,
      about,
      titled,
      apart,
      meaning,
      dated,
      slot,
      story,
      stands,
    };
    kept[slot] = added;
    newest = Math.max(newest, at);
    postings.add(vector, slot, newest);
    story.recent = [...story.recent, added];
  }

  function forget(member: Kept): void {
    postings.remove(member.vector, member.slot);
    kept[member.slot] = undefined;
    freeSlots.push(member.slot);
  }

  /** One wording is held once, in its latest print; beyond that the oldest make room. */
  function remember(story: OpenStory, member: Member, likeness: (other: Vector) => number, stands = 1): void {
    const twin = story.recent.find((m) => likeness(m.vector) > SAME_WORDING);
    const gone = twin ?? (story.recent.length === RECENT ? story.recent[0] : undefined);
    if (gone) {
      forget(gone);
      story.recent = story.recent.filter((m) => m !== gone);
    }
    const articles = twin ? [...twin.articles, ...member.articles].slice(-MOST_MOVED) : member.articles;
    keep(story, member, stands + (twin?.stands ?? 0), articles);
  }

  function open(id: StoryId, at: number, fading: number): OpenStory {
    const story: OpenStory = { id, opened: at, fading, size: 0, last: at, recent: [], met: 0 };
    stories.add(story);
    return story;
  }

  function close(story: OpenStory): void {
    stories.delete(story);
    for (const member of story.recent) forget(member);
  }

  return {
    open,
    absorb(story, member, likeness = (other) => dot(other, member.vector)) {
      story.size++;
      if (member.dated) story.last = Math.max(story.last, member.at);
      remember(story, member, likeness);
    },
    merge(into, from) {
      into.size += from.size;
      into.last = Math.max(into.last, from.last);
      close(from);
      for (const member of from.recent) remember(into, member, (other) => dot(other, member.vector), member.stands);
    },
    split(story) {
      const parts = partsOf(story.recent, similarity);
      if (!parts) return null;
      const { stay, leave, why } = parts;
      const began = Math.min(...leave.map((m) => m.at));
      const part = open(makeId('story', story.id, leave[0]!.articles[0]!), began, story.fading);
      for (const member of leave) {
        forget(member);
        keep(part, member, member.stands);
        part.size += member.stands;
        part.last = Math.max(part.last, member.at);
      }
      story.recent = stay;
      story.size -= part.size;
      return { story: part, articles: leave.flatMap((m) => m.articles), why };
    },
    candidates(vector) {
      looks++;
      const found: Candidate[] = [];
      for (const { at, sum } of postings.lookUp(vector, LOOKED_AT)) {
        const { story } = kept[at]!;
        if (story.met === looks) continue;
        story.met = looks;
        found.push({ story, likeness: sum });
      }
      return found;
    },
    kept: size,
    expire(now, days, mostKept) {
      const open = [...stories];
      const isOver = (s: OpenStory): boolean => s.last < now - Math.min(days, s.fading * FADED) * DAY;
      for (const story of open.filter(isOver)) close(story);
      if (size() <= mostKept) return;
      const worth = (s: OpenStory): number => s.last + Math.log2(s.size) * DAYS_A_DOUBLING * DAY;
      for (const story of open.filter((s) => !isOver(s)).sort((a, b) => worth(a) - worth(b))) {
        if (size() <= mostKept * (1 - ROOM)) return;
        close(story);
      }
    },
  };
}
