/** What a report opens on: its news. */
import type { Claim } from '../model/index.ts';
import type { Material } from './material.ts';

/** The first sentence of a report says what it is about. */
export function opensItsReport(m: Material, claim: Claim): boolean {
  const own = m.claims.filter((c) => c.article === claim.article && c.role !== 'title' && c.role !== 'heading');
  // "A turn at Kolbau:" announces the sentence that says what happened.
  const told = own.filter((c) => c.frame || !m.sentence(c).text.endsWith(':'));
  return claim.sentence.start === Math.min(...told.map((c) => c.sentence.start));
}
