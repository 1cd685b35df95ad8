/** What one source calls barred and another eased: both in their outlets' words, with their days, and nothing decided. */
import type { Claim, DraftSentence } from '../../model/index.ts';
import type { Material } from '../choose/material.ts';
import { printed, type Told } from '../choose/told.ts';
import { type Passage, passageOf } from '../tell/quoted-side.ts';
import { dateIn } from '../tell/time.ts';

/** The earlier day first; a pair of which one side can't be understood alone is left to the comparison. */
export function opposedOf(m: Material, told: Told): DraftSentence[] {
  return m.dossier.related.flatMap(({ claims, opposed }) => {
    const pair = claims.flatMap((id) => m.claims.find((c) => c.id === id) ?? []);
    if (!opposed || pair.length < 2) return [];
    const inOrder = pair.toSorted((a, b) => (m.day(a.article) < m.day(b.article) ? -1 : 1));
    const [one, other] = inOrder.map((claim) => dated(m, claim));
    const text = one && other && m.phrases.opposedQuoted(one, other);
    if (!text || m.refused.has(text)) return [];
    printed(told, text, m.lang);
    return [{ kind: 'factual', text, citations: inOrder.map((claim) => m.citation(claim)) }];
  });
}

/** Beside another state the day is needed, whatever the passage says of time. */
function dated(m: Material, claim: Claim): Passage | null {
  const side = passageOf(m, claim);
  const { published } = m.article(claim.article);
  return side && (published ? { ...side, date: dateIn(published, m.lang) } : side);
}
