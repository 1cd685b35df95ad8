/** How alike an arriving article and the open stories are. */
import type { Probe } from './probe.ts';
import { type Candidate, DAY, type Member, type OpenStory } from './stories.ts';

/** How an article joins, by how much of it there is: a headline alone is little evidence and ages fast. */
export interface Terms {
  /** similarity from which an article joins; chosen on headlines of one summer, in both languages */
  readonly join: number;
  /** similarity of one article to two stories from which the two are one */
  readonly merge: number;
  /** days after which time alone takes about two thirds of a similarity */
  readonly fading: number;
  /** weight of the closest article against the mean of all: a story drifts, yet one odd headline must not chain two */
  readonly closest: number;
  /** closeness in meaning that stories of one field have too: only more than that adds to the words */
  readonly common: number;
}

/** Stories looked at closely for each article. */
const SHORTLIST = 9;

export interface Found {
  readonly story: OpenStory;
  readonly score: number;
  /** the article of the story that is most alike */
  readonly closest: Member;
  /** in meaning, beyond what the other stories have: see `withCloseness`; absent where it adds nothing */
  readonly closeness?: number;
}

/**
 * The likeness of the last of them is what chance gives among so many stories: it is no evidence, and is taken off that
 * of the first. The more news there is, the more it takes to join.
 */
export const byChance = (found: readonly Found[]): number => found[SHORTLIST - 1]?.score ?? 0;

/** Scores by the closest article and the mean of all, best first. */
export function rank(candidates: readonly Candidate[], member: Member, terms: Terms, probe: Probe): Found[] {
  return candidates.map(({ story }) => scored(story, member, terms, probe)).sort((a, b) => b.score - a.score);
}

/** @param probe holds the member's vector */
function scored(story: OpenStory, member: Member, terms: Terms, probe: Probe): Found {
  const { at, dated } = member;
  let closest = story.recent[0]!;
  let [most, sum, all] = [0, 0, 0];
  for (const m of story.recent) {
    all += m.stands;
    const likeness = probe.dot(m.vector);
    if (likeness === 0) continue;
    const days = dated ? Math.abs(at - m.at) / DAY / terms.fading : 0;
    sum += likeness * Math.exp(-days) * m.stands;
    const faded = likeness * Math.exp(-(days ** 2));
    if (faded <= most) continue;
    most = faded;
    closest = m;
  }
  const score = terms.closest * most + (1 - terms.closest) * (sum / all);
  return { story, closest, score: isAnother(story, closest, member) ? score * OF_ANOTHER : score };
}

/** Is the article about another firm, or does one of the two say that it is not about the other? */
export const isAnother = (story: OpenStory, closest: Member, member: Member): boolean =>
  isAboutAnother(story, member.about) || setsApart(story, closest, member);

/** Two firms report a quarter in the same words: an article about another matter takes much more likeness. */
const OF_ANOTHER = 0.12;
function isAboutAnother({ recent }: OpenStory, about: string | null): boolean {
  if (about === null) return false;
  const isOne = (other: string): boolean => other.includes(about) || about.includes(other);
  return recent.some((m) => m.about !== null) && !recent.some((m) => m.about !== null && isOne(m.about));
}

/** One says that it is not about the other: it names what a headline of the story tells, and half of its articles. */
function setsApart({ recent }: OpenStory, closest: Member, { apart, titled }: Member): boolean {
  if (closest.apart.length > 0 && closest.apart.some((key) => titled.includes(key))) return true;
  if (apart.length === 0) return false;
  const tells = (m: Member, key: number): boolean => m.titled.includes(key) || m.vector.keys.includes(key);
  return apart.some(
    (key) =>
      recent.some((m) => m.titled.includes(key)) && recent.filter((m) => tells(m, key)).length * 2 >= recent.length,
  );
}

/** The likeliest stories by their telling features and their age; a full sort would cost more than all comparisons. */
export function shortlist(candidates: readonly Candidate[], { at, dated }: Member, terms: Terms): readonly Candidate[] {
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
