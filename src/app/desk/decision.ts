/** A person's decision on a draft: counts only for what the person saw, and only while it is still to be decided. */
import type { DecisionInput, DecisionResult, Refusal } from '../../desk/index.ts';
import type { Decision, DraftId } from '../../model/index.ts';
import { reportHash } from '../../store/index.ts';
import { barredBy, type DeskSettings, newerThan } from './settings.ts';

export async function decide(settings: DeskSettings, id: DraftId, input: DecisionInput): Promise<DecisionResult> {
  const refusal = await refusalOf(settings, id, input);
  if (refusal) return { done: false, refusal };
  const decision: Decision = {
    draft: id,
    outcome: input.outcome,
    by: input.by,
    human: true,
    at: settings.clock(),
    reportHash: input.reportHash,
    comment: input.comment,
  };
  await settings.decided(decision);
  const edition = await settings.store.editions.ofDraft(id);
  return { done: true, publishedAt: edition && `${settings.siteUrl}/${edition.slug}/` };
}

async function refusalOf(settings: DeskSettings, id: DraftId, input: DecisionInput): Promise<Refusal | null> {
  const { store } = settings;
  const stored = await store.drafts.get(id);
  if (!stored) return { kind: 'unknown' };
  const report = await store.gateReports.latest(id);
  if (!report) return { kind: 'not-judged' };
  if (reportHash(report) !== input.reportHash) return { kind: 'stale' };
  if (await newerThan(settings, stored.beat, stored.draft)) return { kind: 'newer-draft' };
  if ((await store.decisions.latest(id))?.outcome === 'approved') return { kind: 'already-approved' };
  const why = input.outcome === 'approved' ? barredBy(stored.draft, report) : null;
  return why && { kind: 'never', why };
}
