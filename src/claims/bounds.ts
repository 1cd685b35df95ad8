/** Between which days an undated text was written, as far as what it tells of says so; never a date of its own. */
import type { Claim, ClaimId } from '../model/index.ts';

/** One side of the bounds, with the claim that sets it. */
export interface DateBound {
  /** ISO date */
  readonly day: string;
  readonly claim: ClaimId;
}

export interface DateBounds {
  /** written on this day or later: the latest event it tells of as past */
  readonly notBefore: DateBound | null;
  /** written on this day or earlier: the earliest one it announces */
  readonly notAfter: DateBound | null;
}

type Timed = Pick<Claim, 'id' | 'kind' | 'modality' | 'negated' | 'time'> & {
  readonly frame: Pick<NonNullable<Claim['frame']>, 'tense'> | null;
};

const isAhead = ({ kind, modality, frame }: Timed): boolean =>
  kind === 'forecast' || modality === 'planned' || modality === 'forecast' || frame?.tense === 'future';

/** Only what is told as having happened: a present tense may look ahead, a denied event never was. */
const isOver = (claim: Timed): boolean =>
  !isAhead(claim) &&
  !claim.negated &&
  (claim.modality === 'asserted' || claim.modality === 'reported') &&
  (claim.frame?.tense === 'past' || claim.frame?.tense === 'perfect');

/**
 * Only days that stand in the text count; those reckoned from a publication date would prove themselves. Of a period, an
 * event lies at its first day or later and what is announced at its last or earlier. Sides that contradict each other
 * prove a misreading: then nothing is said.
 */
export function dateBounds(claims: readonly Timed[]): DateBounds {
  const written = claims.filter(({ time }) => time?.at && !time.implied);
  const first = (side: readonly (DateBound | null)[], order: 1 | -1): DateBound | null =>
    side.filter((b) => b !== null).sort((a, b) => order * (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
  const bound = (claim: Timed, day: string | null | undefined): DateBound | null =>
    day ? { day, claim: claim.id } : null;
  const notBefore = first(
    written.filter(isOver).map((c) => bound(c, c.time?.from)),
    -1,
  );
  const notAfter = first(
    written.filter(isAhead).map((c) => bound(c, c.time?.to)),
    1,
  );
  if (notBefore && notAfter && notBefore.day > notAfter.day) return { notBefore: null, notAfter: null };
  return { notBefore, notAfter };
}
