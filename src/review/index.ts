/** The gate: findings on a draft against its sources, and the only maker of approved drafts. It never edits. */
export {
  approve,
  DEFAULT_POLICY,
  type DecisionInput,
  decisionOf,
  isWaiting,
  reload,
  reportHash,
  type Waits,
} from './approve.ts';
export { checkText, checkTexts } from './check.ts';
export { type CheckDraftOptions, checkDraft, checkDraft as check } from './check-draft.ts';
export { type RuleDoc, ruleDocs } from './docs.ts';
export { excerptAround } from './excerpt.ts';
export type * from './ports.ts';
export { checkTranslation } from './translation/check.ts';
