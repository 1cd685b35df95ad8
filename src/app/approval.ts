/** Approval by a stored decision, or by the beat's policy where nobody has decided. */
import type { ApprovedDraft, Decision, Draft, GateReport } from '../model/index.ts';
import { approve, isWaiting, reload } from '../review/index.ts';
import type { Beat } from './config/newsroom.ts';

/** null: the draft waits for a person, or was sent back. */
export function approval(
  draft: Draft,
  report: GateReport,
  decision: Decision | null,
  beat: Beat,
  now: string,
): ApprovedDraft | null {
  if (decision) return decision.outcome === 'approved' ? reload(draft, report, decision) : null;
  const answer = approve(draft, report, beat.blueprint.review, { by: `policy:${beat.name}`, human: false, at: now });
  return isWaiting(answer) ? null : answer;
}
