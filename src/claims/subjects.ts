/** Whether two claims speak of the same thing: subjects by name, scope or head noun, statements by shared content words. */
import type { Claim, Term } from '../model/index.ts';
import { scopeOf } from './scopes.ts';

/** `unknown` where one side's subject was not read: no ground to call it another. */
export function sameSubject(a: Claim, b: Claim): 'yes' | 'no' | 'unknown' {
  const [x, y] = [ownSubject(a), ownSubject(b)];
  if (!x && !y) return topicsDiffer(a.subject, b.subject) ? 'no' : 'unknown';
  if (!x || !y) return 'unknown';
  if (x.head === y.head) return 'yes';
  const [left, right] = [scopeOf(x), scopeOf(y)];
  if (left && right) return left === right ? 'yes' : 'no';
  if (x.entity && y.entity) return sharesName(x.head, y.head) ? 'yes' : 'no';
  // A bare name stands for the whole company: its plant or division is less than it.
  if ((x.entity && isPart(right)) || (y.entity && isPart(left))) return 'no';
  return 'unknown';
}

/** Two articles about two firms: figures without a subject of their own are each firm's own. */
const topicsDiffer = (a: Term | null, b: Term | null): boolean =>
  a?.entity !== undefined && b?.entity !== undefined && !sharesName(a.head, b.head);

const isPart = (scope: ReturnType<typeof scopeOf>): boolean =>
  scope === 'site' || scope === 'division' || scope === 'industry' || scope === 'world';

/** A subject taken from the rest of the article is a guess, no ground to tell two claims apart. */
export function ownSubject({ subject, sentence }: Claim): Term | null {
  return subject && subject.start >= sentence.start && subject.end <= sentence.end ? subject : null;
}

/** "lumera optik" and "lumera" share a name; common words of two names do not make them one. */
const sharesName = (a: string, b: string): boolean => nameContains(a, b) || nameContains(b, a);
const nameContains = (full: string, short: string): boolean => short.length > 2 && ` ${full} `.includes(` ${short} `);

/** Content words both topics hold; "slowakisch" and "Slowakei" meet in their stem. */
export function sharedTopic(a: Claim, b: Claim): readonly string[] {
  const known = new Set(b.topic.map(topicStem));
  return a.topic.filter((word) => known.has(topicStem(word)));
}

const STEM = 6;
/** What inflected and derived forms of a topic's word have in common. */
export const topicStem = (word: string): string => (word.startsWith('concept:') ? word : word.slice(0, STEM));

/** Share of the smaller topic's content words that both have, 0..1. */
export function topicOverlap(a: Claim, b: Claim): number {
  const small = Math.min(a.topic.length, b.topic.length);
  return small === 0 ? 0 : sharedTopic(a, b).length / small;
}
