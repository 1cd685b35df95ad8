/** Whether two claims speak of the same thing: subjects by name or head noun, statements by their shared content words. */
import type { Claim, Term } from '../model/index.ts';

/** `unknown` where one side's subject was not read: no ground to call it another. */
export function sameSubject(a: Claim, b: Claim): 'yes' | 'no' | 'unknown' {
  if (!a.subject || !b.subject) return 'unknown';
  if (sameTerm(a.subject, b.subject)) return 'yes';
  // A name against a common noun ("Vossberg" / "das Unternehmen") may well be one thing; two names are two things.
  return a.subject.entity && b.subject.entity ? 'no' : a.subject.entity || b.subject.entity ? 'unknown' : 'no';
}

function sameTerm(a: Term, b: Term): boolean {
  if (a.head === b.head) return true;
  if (!a.entity || !b.entity) return false;
  return nameContains(a.head, b.head) || nameContains(b.head, a.head);
}

/** "lumera optik" contains "lumera": a short form of the same name, word by word. */
const nameContains = (full: string, short: string): boolean => short.length > 2 && ` ${full} `.includes(` ${short} `);

/** Share of the smaller topic's content words that both have, 0..1. */
export function topicOverlap(a: Claim, b: Claim): number {
  const [small, large] = a.topic.length <= b.topic.length ? [a.topic, b.topic] : [b.topic, a.topic];
  if (small.length === 0) return 0;
  const known = new Set(large);
  return small.filter((word) => known.has(word)).length / small.length;
}
