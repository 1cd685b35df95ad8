/** Between which days an undated text was written, as far as what it tells of says so; never a date of its own. */
import type { ArticleVersion, Claim, ClaimId } from '../model/index.ts';

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

type Timed = Pick<Claim, 'id' | 'kind' | 'span' | 'modality' | 'negated' | 'time'> & {
  readonly frame: Pick<NonNullable<Claim['frame']>, 'tense'> | null;
};

const isAhead = ({ kind, modality, frame }: Timed): boolean =>
  kind === 'forecast' || modality === 'planned' || modality === 'forecast' || frame?.tense === 'future';

/**
 * An announcement bounds only while it is one: what "should begin in 2028" by a past plan was written of at any time
 * since, and without a tense nobody knows what the day belongs to.
 */
const isAnnounced = (claim: Timed): boolean =>
  isAhead(claim) && !claim.negated && (claim.frame?.tense === 'future' || claim.frame?.tense === 'present');

/** Days that past words lead on to: "a contract until 2030", "put off to 2035", "vor Ende 2031". */
const LEADS_ON =
  /(?:^|[^\p{L}])(?:bis|auf|für|ab|vor|until|till|to|by|for|through|from|into|before|towards?)(?:\s+[\p{L}.]+){0,2}\s*$/iu;
/** A past plan tells of no past event: "was to have been finished in 2031", "sollte 2028 beginnen". */
const WAS_PLANNED =
  /(?:^|[^\p{L}])(?:(?:was|were)\s+(?:due\s+)?to|would|should|sollten?|wollten?|würden?)(?=[^\p{L}]|$)/iu;
/** Days an announcement looks back to: "..., nachdem es 2025 bei ... lag", "more than in 2024". */
const LOOKS_BACK =
  /(?:^|[^\p{L}])(?:nachdem|nach|seit|schon|bereits|als|gegenüber|after|since|than|compared|taken)(?:\s+[\p{L}.]+){0,3}\s*$/iu;
/** Enough for a preposition and a few words. */
const LOOK_BACK = 40;

const leadingTo = ({ time }: Timed, { text }: Pick<ArticleVersion, 'text'>): string =>
  text.slice(Math.max(0, time!.at!.start - LOOK_BACK), time!.at!.start);

const goesBack = (claim: Timed, article: Pick<ArticleVersion, 'text'>): boolean =>
  LOOKS_BACK.test(leadingTo(claim, article));

function happenedThen(claim: Timed, article: Pick<ArticleVersion, 'text'>): boolean {
  const words = article.text.slice(claim.span.start, claim.span.end);
  return !LEADS_ON.test(leadingTo(claim, article)) && !WAS_PLANNED.test(words);
}

/** Only what is told as having happened: a present tense may look ahead, a denied event never was. */
const isOver = (claim: Timed): boolean =>
  !isAhead(claim) &&
  !claim.negated &&
  (claim.modality === 'asserted' || claim.modality === 'reported') &&
  (claim.frame?.tense === 'past' || claim.frame?.tense === 'perfect');

/** "ist seit dem 3. Mai gesperrt", "fährt seit 2026 nicht mehr": what lasts began, whatever its tense. */
const SINCE = /(?:^|[^\p{L}])(?:seit|since)(?:\s+(?:de[mrn]|\p{Lu}\p{L}+,?|early|late|mid|the))*\s*$/u;
const hasBegun = (claim: Timed, article: Pick<ArticleVersion, 'text'>): boolean =>
  !isAhead(claim) &&
  (claim.modality === 'asserted' || claim.modality === 'reported') &&
  SINCE.test(leadingTo(claim, article));

/**
 * Only days that stand in the text count; those reckoned from a publication date would prove themselves. Of a period, an
 * event lies at its first day or later and what is announced at its last or earlier. Sides that contradict each other
 * prove a misreading: then nothing is said. Nor is it of a past event later than the day on which the text was fetched.
 */
export function dateBounds(claims: readonly Timed[], article: Pick<ArticleVersion, 'text' | 'fetchedAt'>): DateBounds {
  const written = claims.filter(({ time }) => time?.at && !time.implied);
  const first = (side: readonly (DateBound | null)[], order: 1 | -1): DateBound | null =>
    side.filter((b) => b !== null).sort((a, b) => order * (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
  const bound = (claim: Timed, day: string | null | undefined): DateBound | null =>
    day ? { day, claim: claim.id } : null;
  const notBefore = first(
    written
      .filter((c) => (isOver(c) ? happenedThen(c, article) : hasBegun(c, article)))
      .filter((c) => (c.time?.from ?? '') <= article.fetchedAt)
      .map((c) => bound(c, c.time?.from)),
    -1,
  );
  const notAfter = first(
    written.filter((c) => isAnnounced(c) && !goesBack(c, article)).map((c) => bound(c, c.time?.to)),
    1,
  );
  if (notBefore && notAfter && notBefore.day > notAfter.day) return { notBefore: null, notAfter: null };
  return { notBefore, notAfter };
}
