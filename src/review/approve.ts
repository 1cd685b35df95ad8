/** Makes approved drafts: the one door to publishing. */
import {
  type ApprovedDraft,
  type Decision,
  type Draft,
  type GateReport,
  hashOf,
  type Localized,
  makeId,
  QuellwerkError,
  type ReviewPolicy,
  unreachable,
} from '../model/index.ts';

/** Who decides, and when; the clock belongs to the caller. */
export interface DecisionInput {
  /** a person's name, or `policy:<beat>` */
  readonly by: string;
  readonly human: boolean;
  /** ISO 8601 */
  readonly at: string;
  readonly outcome?: Decision['outcome'];
  readonly comment?: string | null;
}

/** Why a draft is not published yet. */
export interface Waits {
  readonly waits: Localized;
}
export const isWaiting = (answer: ApprovedDraft | Waits): answer is Waits => 'waits' in answer;

/** What no person's word can replace: a proof that is gone, and the disclosure the law asks for. */
const NEVER: ReadonlySet<string> = new Set(['citation-broken', 'disclosure']);

export const DEFAULT_POLICY: ReviewPolicy = 'deterministic-only';

/** SHA-256 of a report as stored: what a decision pins. */
export const reportHash = (report: GateReport): string => hashOf(JSON.stringify(report));

/**
 * Approves a draft, or says what it waits for. Without a person only what the policy allows passes: no blocking finding,
 * nothing unjudged, and by default no model's text. A person may overrule findings, but not those of NEVER.
 * @throws QuellwerkError `draft-changed` when the draft is not the one its id names, `report-profile` for a support report.
 */
export function approve(
  draft: Draft,
  report: GateReport,
  policy: ReviewPolicy,
  input: DecisionInput,
): ApprovedDraft | Waits {
  verify(draft, report);
  const reason = reasonToWait(draft, report, policy, input);
  if (reason) return { waits: reason };
  return made(draft, report, decisionOf(draft, report, input));
}

export const decisionOf = (draft: Draft, report: GateReport, input: DecisionInput): Decision => ({
  draft: draft.id,
  outcome: input.outcome ?? 'approved',
  by: input.by,
  human: input.human,
  at: input.at,
  reportHash: reportHash(report),
  comment: input.comment ?? null,
});

/**
 * Takes an approved draft back from the store, having verified that draft, findings and decision still belong together.
 * @throws QuellwerkError `draft-changed`, `decision-mismatch` when they don't.
 */
export function reload(draft: Draft, report: GateReport, decision: Decision): ApprovedDraft {
  verify(draft, report);
  const fits =
    decision.draft === draft.id && decision.reportHash === reportHash(report) && decision.outcome === 'approved';
  const allowed = decision.human ? !hasNever(report) : report.publishable && report.notJudged.length === 0;
  if (!fits || !allowed)
    throw new QuellwerkError(
      'decision-mismatch',
      'the stored decision does not belong to this draft and its findings',
      `draft ${draft.id}, decided by ${decision.by} at ${decision.at}`,
      'Check the draft again and decide anew.',
    );
  return made(draft, report, decision);
}

const made = (draft: Draft, report: GateReport, decision: Decision): ApprovedDraft =>
  ({ draft, report, decision }) as unknown as ApprovedDraft;

function verify(draft: Draft, report: GateReport): void {
  const { id, ...value } = draft;
  if (makeId('draft', JSON.stringify(value)) !== id)
    throw new QuellwerkError(
      'draft-changed',
      'the draft differs from what its id names',
      `draft ${id}`,
      'Make it anew with draft() and check it again.',
    );
  if (report.profile !== 'edition')
    throw new QuellwerkError(
      'report-profile',
      'a report of the profile support approves nothing',
      `draft ${id}`,
      'Check the draft with checkDraft().',
    );
}

const hasNever = (report: GateReport): boolean =>
  report.findings.some((f) => f.severity === 'block' && NEVER.has(f.rule));

function reasonToWait(draft: Draft, report: GateReport, policy: ReviewPolicy, input: DecisionInput): Localized | null {
  if (input.outcome === 'sent-back') return { de: 'Der Entwurf wurde zurückgegeben.', en: 'The draft was sent back.' };
  if (hasNever(report))
    return {
      de: 'Ein Beleg ist gebrochen oder die Offenlegung fehlt.',
      en: 'A citation is broken or the disclosure is missing.',
    };
  if (input.human) return null;
  if (draft.making.writer === 'translation')
    return {
      de: 'Eine Übersetzung erscheint erst, wenn ein Mensch sie gegengelesen hat.',
      en: 'A translation is published once a person has proofread it.',
    };
  if (!report.publishable)
    return {
      de: 'Das Tor hat Einwände, die nur ein Mensch entkräften kann.',
      en: 'The gate has findings that only a person can overrule.',
    };
  if (report.notJudged.length > 0)
    return { de: 'Einiges konnte das Tor nicht beurteilen.', en: 'The gate could not judge everything.' };
  return policyReason(draft, policy);
}

function policyReason(draft: Draft, policy: ReviewPolicy): Localized | null {
  switch (policy) {
    case 'automatic':
      return null;
    case 'always':
      return {
        de: 'Der Blueprint verlangt immer eine Freigabe durch einen Menschen.',
        en: 'The blueprint always asks for a person.',
      };
    case 'deterministic-only':
      return draft.making.writer === 'deterministic'
        ? null
        : {
            de: 'Nur regelbasiert geschriebene Texte erscheinen ohne Freigabe durch einen Menschen.',
            en: 'Only deterministic articles publish without a person.',
          };
    default:
      return unreachable(policy);
  }
}
