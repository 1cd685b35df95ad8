/** The open stories of a time window, found through their features: an inverted index whose sums fade with time. */
import type { StoryId } from '../model/index.ts';
import type { Features } from './features.ts';

/** Articles of a story that an arriving one is held against: the latest that differ from each other. */
const RECENT = 16;
/** From this similarity on two articles are one wording: the later takes the earlier's place. */
const SAME_WORDING = 0.6;
/** A feature of more stories than this tells none of them apart. */
const COMMON = 500;
/** Stories that the features of one article are looked up in, all in all: its cost does not grow with the world's news. */
const MOST_POSTINGS = 3000;
const LARGEST_GROWTH = 1e60;
/** After three times its fading a Gaussian leaves a ten-thousandth. */
const FADED = 3;
export const DAY = 86_400_000;

export interface Member {
  readonly at: number;
  readonly vector: Features;
  /** in lower case: whom the article is about, where that is known */
  readonly about: string | null;
  /** an undated article is held against stories by its words alone, whatever their age */
  readonly dated: boolean;
}

export interface OpenStory {
  readonly id: StoryId;
  readonly opened: number;
  /** time from which its sums are counted */
  since: number;
  readonly fading: number;
  size: number;
  last: number;
  readonly features: Set<string>;
  readonly about: Set<string>;
  readonly recent: Member[];
}

export interface OpenStories {
  /** @param fading days in which an article's part in the story's sums falls to a third (e-fold) */
  open(id: StoryId, at: number, fading: number): OpenStory;
  absorb(story: OpenStory, member: Member): void;
  /** Takes everything of `from` into `into` and closes `from`. */
  merge(into: OpenStory, from: OpenStory): void;
  /** Mean similarity to the articles of each story that shares a telling feature, faded by their age. */
  meansOf(member: Member): ReadonlyMap<OpenStory, number>;
  size(): number;
  /** Closes stories without an article for so many days, or for so long that their likeness to any new one has faded. */
  closeBefore(now: number, days: number): void;
}

export function createOpenStories(): OpenStories {
  const stories = new Set<OpenStory>();
  const index = new Map<string, Map<OpenStory, number>>();
  // Sums grow by exp(age): an article counted at its own time needs no update when time passes.
  const growth = (story: OpenStory, at: number): number => Math.exp((at - story.since) / DAY / story.fading);

  /** The features few stories have, rarest first, as many as fit the effort for one article. */
  function tellingOf(
    vector: Features,
  ): { readonly postings: ReadonlyMap<OpenStory, number>; readonly weight: number }[] {
    const found = [...vector].flatMap(([feature, weight]) => {
      const postings = index.get(feature);
      return postings && postings.size <= COMMON ? [{ postings, weight }] : [];
    });
    found.sort((a, b) => a.postings.size - b.postings.size);
    let effort = 0;
    const end = found.findIndex(({ postings }) => {
      effort += postings.size;
      return effort > MOST_POSTINGS;
    });
    return end < 0 ? found : found.slice(0, end);
  }

  function drop(feature: string, story: OpenStory): void {
    const postings = index.get(feature);
    postings?.delete(story);
    if (postings?.size === 0) index.delete(feature);
  }

  function addTo(feature: string, story: OpenStory, weight: number): void {
    let postings = index.get(feature);
    if (!postings) {
      postings = new Map();
      index.set(feature, postings);
    }
    postings.set(story, (postings.get(story) ?? 0) + weight);
    story.features.add(feature);
  }

  /** Keeps sums of a story that goes on for months from growing out of range. */
  function rebase(story: OpenStory, at: number): void {
    const by = growth(story, at);
    if (by < LARGEST_GROWTH) return;
    for (const feature of story.features) {
      const postings = index.get(feature);
      postings?.set(story, (postings.get(story) ?? 0) / by);
    }
    story.since = at;
  }

  function close(story: OpenStory): void {
    stories.delete(story);
    for (const feature of story.features) drop(feature, story);
  }

  return {
    open(id, at, fading) {
      const story: OpenStory = {
        id,
        opened: at,
        since: at,
        fading,
        size: 0,
        last: at,
        features: new Set(),
        about: new Set(),
        recent: [],
      };
      stories.add(story);
      return story;
    },
    absorb(story, member) {
      story.size++;
      if (member.dated) story.last = Math.max(story.last, member.at);
      remember(story.recent, member);
      if (member.about) story.about.add(member.about);
      rebase(story, member.at);
      const by = growth(story, member.at);
      for (const [feature, weight] of member.vector) addTo(feature, story, weight * by);
    },
    merge(into, from) {
      const by = growth(into, from.since);
      for (const feature of from.features) {
        const sum = index.get(feature)?.get(from);
        if (sum !== undefined) addTo(feature, into, sum * by);
      }
      for (const about of from.about) into.about.add(about);
      into.size += from.size;
      into.last = Math.max(into.last, from.last);
      for (const member of from.recent) remember(into.recent, member);
      close(from);
    },
    meansOf({ at, vector, dated }) {
      const sums = new Map<OpenStory, number>();
      for (const { postings, weight } of tellingOf(vector))
        for (const [story, sum] of postings) sums.set(story, (sums.get(story) ?? 0) + weight * sum);
      for (const [story, sum] of sums) sums.set(story, sum / story.size / growth(story, dated ? at : story.last));
      return sums;
    },
    size: () => stories.size,
    closeBefore(now, days) {
      for (const story of stories) if (story.last < now - Math.min(days, story.fading * FADED) * DAY) close(story);
    },
  };
}

function remember(recent: Member[], member: Member): void {
  const twin = recent.findIndex((m) => dot(m.vector, member.vector) > SAME_WORDING);
  if (twin >= 0) recent.splice(twin, 1);
  else if (recent.length === RECENT) recent.shift();
  recent.push(member);
}

/** Cosine of two unit vectors. */
export function dot(a: Features, b: Features): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of small) {
    const other = large.get(feature);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
