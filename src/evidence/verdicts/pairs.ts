/** Two statements that stand side by side, and the sentences such pairs are made of. */
import type { Claim, ClaimId, Localized } from '../../model/index.ts';

export interface SideBySide {
  /** one claim twice where one sentence says both */
  readonly claims: readonly [ClaimId, ClaimId];
  readonly why: Localized;
  /** one tells of a state whose opposite the other tells of */
  readonly opposed?: true;
  /** the first is a headline that says as so what the second, of its own article, only holds possible */
  readonly beyond?: true;
}

/** A sentence that nobody else tells, and what it speaks of. */
export interface Passage {
  readonly claim: Claim;
  readonly topic: ReadonlySet<string>;
}
