/** What the desk counts and says of a story as its article does: contradictions that are told, and why none is published. */
import type { Unpublished } from '../../desk/index.ts';
import type { Claim, Decision, Dossier, VerdictId } from '../../model/index.ts';
import { toldVerdicts } from '../../write/index.ts';

/** Contradictions that an article tells and counts: one number on the site and on the desk. */
export function toldConflicts(dossier: Dossier, claims: readonly Claim[]): readonly VerdictId[] {
  const told = new Set(toldVerdicts(dossier, claims));
  return dossier.verdicts.filter((v) => v.kind === 'conflicting' && told.has(v.id)).map((v) => v.id);
}

/**
 * @param draft the newest one's decision, null where nobody has decided; absent where there is no draft
 * @param leastOrigins what the beat asks of a story; null for a beat that is gone
 */
export function whyUnpublished(
  isPublished: boolean,
  draft: { readonly decision: Decision | null } | undefined,
  origins: number,
  leastOrigins: number | null,
): Unpublished | null {
  if (isPublished) return null;
  if (leastOrigins === null) return { why: 'beat-gone' };
  if (draft) {
    if (!draft.decision) return { why: 'waits' };
    return { why: draft.decision.outcome === 'sent-back' ? 'sent-back' : 'on-its-way' };
  }
  if (origins < leastOrigins) return { why: 'few-origins', has: origins, wants: leastOrigins };
  return { why: 'not-written' };
}
