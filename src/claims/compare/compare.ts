/** Whether two claims agree, differ or can't be compared. The one place that compares; in doubt: not comparable. */
import { type Claim, unreachable } from '../../model/index.ts';
import { isComment } from '../voices/genre.ts';
import { withoutActs } from './acts.ts';
import { compareActs } from './compare-acts.ts';
import { compareDates } from './compare-dates.ts';
import { compareDeals } from './compare-deals.ts';
import { compareDone } from './compare-done.ts';
import { compareFigures } from './compare-figures.ts';
import { compareOpposed } from './compare-opposed.ts';
import { compareStages } from './compare-stages.ts';
import { compareQuotes, compareStatements } from './compare-statements.ts';
import { apart, type CompareOptions, type Comparison, type Said } from './comparison.ts';

export type { CompareOptions, Comparison, Relation, Said } from './comparison.ts';

/** Symmetric but for `later`. An opinion may pass on a fact; it neither contradicts nor overtakes one. */
export function compareClaims(a: Said, b: Said, options: CompareOptions = {}): Comparison {
  const found = compareKinds(a, b, options);
  const opinion = isComment(a.claim) || isComment(b.claim);
  return opinion && (found.relation === 'differ' || found.relation === 'newer')
    ? apart('Eine der Angaben steht als Meinung da.', 'One of the two is given as an opinion.')
    : found;
}

const withoutMarks = (claim: Claim): Claim => {
  const topic = withoutActs(claim.topic);
  return topic === claim.topic ? claim : { ...claim, topic };
};

function compareKinds(a: Said, b: Said, options: CompareOptions): Comparison {
  const kind = a.claim.kind === 'forecast' && a.claim.quantity && b.claim.kind === 'figure' ? 'figure' : a.claim.kind;
  const other = b.claim.kind === 'forecast' && b.claim.quantity && a.claim.kind === 'figure' ? 'figure' : b.claim.kind;
  if (kind !== other) return apart('Es sind Aussagen verschiedener Art.', 'These are statements of different kinds.');
  switch (kind) {
    case 'figure':
    case 'forecast':
      return compareFigures(a, b, options);
    case 'date':
      return compareDates(a, b);
    case 'quote':
      return compareQuotes(a.claim, b.claim);
    case 'event':
    case 'causal':
    case 'stance':
      return (
        compareActs(a, b) ??
        compareDeals(a, b) ??
        compareOpposed(a, b) ??
        compareDone(a, b) ??
        compareStages(a, b) ??
        compareStatements(withoutMarks(a.claim), withoutMarks(b.claim))
      );
    default:
      return unreachable(kind);
  }
}
