/** Whether two claims speak of the same thing: subjects by name, scope or head noun, statements by shared content words. */
import type { Claim, Term } from '../../model/index.ts';
import { scopeOf } from './scopes.ts';

/** `unknown` where one side's subject was not read: no ground to call it another. */
export function sameSubject(a: Claim, b: Claim): 'yes' | 'no' | 'unknown' {
  const [x, y] = [ownSubject(a), ownSubject(b)];
  if (!x && !y) return topicsDiffer(a.subject, b.subject) ? 'no' : 'unknown';
  if (!x || !y) return 'unknown';
  if (x.head === y.head) return 'yes';
  // Two museums are two, though both are sites.
  if (x.entity && y.entity && !sharesName(x.head, y.head)) return 'no';
  const [left, right] = [scopeOf(x), scopeOf(y)];
  if (left && right) return left === right ? 'yes' : 'no';
  if (x.entity && y.entity) return 'yes';
  // A bare name stands for the whole company: its plant or division is less than it.
  if ((x.entity && isPart(right)) || (y.entity && isPart(left))) return 'no';
  return 'unknown';
}

/** Two articles about two firms: figures without a subject of their own are each firm's own. */
const topicsDiffer = (a: Term | null, b: Term | null): boolean =>
  a?.entity !== undefined && b?.entity !== undefined && !sharesName(a.head, b.head);

/** Each is told of a name, be it that of its sentence or of its article, and the names are two. */
export const namesDiffer = ({ subject: a }: Claim, { subject: b }: Claim): boolean => topicsDiffer(a, b);

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
export const topicStem = (word: string): string => (/^(?:concept|deed|thing):/.test(word) ? word : word.slice(0, STEM));

/** Share of the smaller topic's content words that both have, 0..1. */
export function topicOverlap(a: Claim, b: Claim): number {
  const small = Math.min(a.topic.length, b.topic.length);
  return small === 0 ? 0 : sharedTopic(a, b).length / small;
}

/** Shared words that are more than the name of whom both speak: "Ruth Anders widerspricht" denies nothing in particular. */
export function beyondNames(a: Claim, b: Claim): number {
  const names = [a, b]
    .flatMap(({ subject, speaker, frame }) => [
      subject?.entity && subject.text,
      subject?.entity,
      speaker?.name,
      speaker?.role,
      ...(frame?.arguments ?? []).map(({ term }) => term.entity && term.text),
    ])
    .flatMap((name) => name?.toLowerCase().split(/\s+/) ?? []);
  return sharedTopic(a, b).filter(
    (word) => !names.some((name) => name.length > 2 && (word.includes(name) || name.startsWith(word))),
  ).length;
}

/** "Die Oper war zu 71 Prozent ausgelastet", "das Ballett zu 88": under a word that measures anything, two nouns are two things. */
export function areTwoSubjects(x: Claim, y: Claim): boolean {
  const [a, b] = [ownSubject(x), ownSubject(y)];
  return a !== null && b !== null && !a.entity && !b.entity && topicStem(a.head) !== topicStem(b.head);
}
