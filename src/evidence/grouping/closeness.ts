/**
 * How much closer in meaning an article is to one open story than to the others that share its words. Every model has a scale of
 * its own, and news of one field is alike in all of it: only what a story has beyond the others says something.
 */

import type { Found, Terms } from './scoring.ts';
import { DAY, type Member, type OpenStory } from './stories.ts';
import { cosineWithMean } from './vectors.ts';

/** Stories that can be compared, from which the one in their middle tells what chance gives. */
const LEAST_COMPARED = 5;
/** Adds closeness to what words say of each story, best first. Nothing is taken off: what words join stays joined. */
export function withCloseness(found: readonly Found[], member: Member, terms: Terms): readonly Found[] {
  if (!member.meaning) return found;
  const cosines = found.map(({ story }) => cosineWithMean(member.meaning!, comparable(story, member)));
  const known = cosines.filter((cosine) => cosine !== null).sort((a, b) => a - b);
  if (known.length < LEAST_COMPARED) return found;
  const chance = known[Math.floor((known.length - 1) / 2)]!;
  const all = found.map((one, i) => {
    const closeness = ((cosines[i] ?? chance) - chance) / (1 - chance);
    if (!(closeness > terms.common) || one.score === 0) return one;
    return {
      ...one,
      closeness,
      score: one.score + terms.join * (closeness - terms.common) * fresh(one, member, terms),
    };
  });
  return all.toSorted((a, b) => b.score - a.score);
}

/** Two languages lie apart in most models: articles of one are held against those of the same, where there are any. */
function comparable({ recent }: OpenStory, { lang, meaning }: Member) {
  const own = recent.filter((m) => m.lang === lang && m.meaning?.model === meaning!.model);
  return (own.length > 0 ? own : recent).flatMap((m) => m.meaning ?? []);
}

/** As likeness by words does, closeness fades with time: what happens again next week has the same meaning. */
function fresh({ closest }: Found, { at, dated }: Member, { fading }: Terms): number {
  const days = dated ? Math.abs(at - closest.at) / DAY / fading : 0;
  return Math.exp(-(days ** 2));
}
