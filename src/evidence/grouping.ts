/**
 * Groups articles into stories as they arrive: one pass, an inverted index over the stories of a time window, cosine of
 * idf-weighted words, names and numbers. German and English meet in the words that need no translation and in shared concepts.
 */
import { type Language, type Localized, makeId, type StoryId } from '../model/index.ts';
import { conceptOf, contentLemmas } from '../text/index.ts';

export interface GroupInput {
  readonly id: string;
  readonly title: string;
  /** body; only its beginning is used */
  readonly text?: string;
  readonly lang: Language | null;
  /** ISO 8601; null joins by words alone */
  readonly published: string | null;
}

export interface Grouped {
  readonly story: StoryId;
  readonly why: Localized;
}

export interface Grouper {
  /** Articles must come in the order of publication; undated ones last. */
  add(article: GroupInput): Grouped;
}

interface StoryState {
  readonly id: StoryId;
  readonly weights: Map<string, number>;
  size: number;
  last: number;
}

/** Days after its last article in which a story still takes new ones. */
const WINDOW_DAYS = 4;
const DAY = 86_400_000;
/** Similarity from which an article joins: chosen on the development headlines, see bench/README.md. */
const JOIN = 0.26;
/** Words of the body that count, and their weight against words of the title. */
const LEAD_WORDS = 120;
const LEAD_WEIGHT = 0.35;
const NAME_WEIGHT = 1.6;

export function createGrouper(): Grouper {
  const stories = new Map<StoryId, StoryState>();
  const index = new Map<string, Set<StoryId>>();
  const frequency = new Map<string, number>();
  let seen = 0;

  const idf = (feature: string): number => Math.log(1 + (seen + 50) / (1 + (frequency.get(feature) ?? 0)));

  function forget(now: number): void {
    for (const [id, story] of stories) {
      if (story.last >= now - WINDOW_DAYS * DAY) continue;
      stories.delete(id);
      for (const feature of story.weights.keys()) index.get(feature)?.delete(id);
    }
  }

  function best(features: ReadonlyMap<string, number>): { story: StoryState; score: number; shared: string[] } | null {
    const dots = new Map<StoryId, { dot: number; shared: string[] }>();
    for (const [feature, weight] of features)
      for (const id of index.get(feature) ?? []) {
        const w = idf(feature);
        const at = dots.get(id) ?? { dot: 0, shared: [] };
        at.dot += weight * w * ((stories.get(id)!.weights.get(feature) ?? 0) / stories.get(id)!.size) * w;
        at.shared.push(feature);
        dots.set(id, at);
      }
    const own = norm(features, 1, idf);
    let winner: { story: StoryState; score: number; shared: string[] } | null = null;
    for (const [id, { dot, shared }] of dots) {
      const story = stories.get(id)!;
      const score = dot / (own * norm(story.weights, story.size, idf) || 1);
      if (!winner || score > winner.score) winner = { story, score, shared };
    }
    return winner;
  }

  function absorb(story: StoryState, features: ReadonlyMap<string, number>, at: number): void {
    story.size++;
    story.last = Math.max(story.last, at);
    for (const [feature, weight] of features) {
      story.weights.set(feature, (story.weights.get(feature) ?? 0) + weight);
      if (!index.has(feature)) index.set(feature, new Set());
      index.get(feature)!.add(story.id);
    }
  }

  return {
    add(article) {
      const at = article.published ? Date.parse(article.published) : (stories.values().toArray().at(-1)?.last ?? 0);
      if (article.published) forget(at);
      const features = featuresOf(article);
      for (const feature of features.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
      seen++;
      const found = best(features);
      if (found && found.score >= JOIN) {
        absorb(found.story, features, at);
        return { story: found.story.id, why: sharedWords(found.shared) };
      }
      const story: StoryState = { id: makeId('story', article.id), weights: new Map(), size: 0, last: at };
      stories.set(story.id, story);
      absorb(story, features, at);
      return { story: story.id, why: { de: 'Erster Artikel dieser Geschichte.', en: 'First article of this story.' } };
    },
  };
}

function norm(weights: ReadonlyMap<string, number>, size: number, idf: (feature: string) => number): number {
  let sum = 0;
  for (const [feature, weight] of weights) sum += ((weight / size) * idf(feature)) ** 2;
  return Math.sqrt(sum);
}

/** Words of the title in full, the beginning of the body at less weight; names and numbers weigh most. */
function featuresOf({ title, text, lang }: GroupInput): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void =>
    void features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  for (const [passage, weight] of [
    [title, 1],
    [leadOf(text ?? ''), LEAD_WEIGHT],
  ] as const) {
    for (const name of namesAndNumbers(passage)) add(name, weight * NAME_WEIGHT);
    for (const lemma of contentLemmas(passage, lang ?? 'de')) {
      add(lemma, weight);
      const concept = conceptOf(lemma, lang ?? 'de');
      if (concept) add(`concept:${concept}`, weight);
    }
  }
  return features;
}

const leadOf = (text: string): string => text.split(/\s+/, LEAD_WORDS).join(' ');

/** Capitalised runs inside a sentence and figures: the words both languages share. */
function namesAndNumbers(passage: string): string[] {
  const names = passage.match(/(?<=[\p{Ll},:] )\p{Lu}[\p{L}\d-]{2,}|\b\p{Lu}{2,}\b|\b\d[\d.,]*\b/gu) ?? [];
  return names.map((n) => n.toLowerCase().replace(/[.,]$/, ''));
}

function sharedWords(shared: readonly string[]): Localized {
  const words = shared
    .filter((w) => !w.startsWith('concept:'))
    .slice(0, 6)
    .join(', ');
  return { de: `Gemeinsame Wörter: ${words}.`, en: `Shared words: ${words}.` };
}
