/** What a figure was before, where its sentence says by how much it differs from that: "six metres, two more than offered". */

import type { Claim, Quantity } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import { daysBetween, FEWEST_SHARED, ordered, type Said } from '../compare/comparison.ts';
import { sharedTopic } from '../compare/subjects.ts';
import { measuredIn } from '../compare/units.ts';
import type { Context } from '../context.ts';

/** In the topic of a figure: the value that it took the place of, in its own unit. */
const WAS = 'was:';

/** Between the figure and the difference, and behind that. */
const BETWEEN = /^(?:(?:\s+\p{Ll}+){0,3}\s*[,–(-])?\s*(?:(?:and|or|also|und|das (?:sind|ist))\s+)?$/u;
const MORE = /^\s+(?:\p{L}+\s+)?(?:more|mehr|larger|higher)\s+(?:than|als)(?!\p{L})/iu;
const LESS = /^\s+(?:\p{L}+\s+)?(?:fewer|less|weniger|lower)\s+(?:than|als)(?!\p{L})/iu;
/** What it differs from is what somebody had said, not what others have. */
const SAID_BEFORE = pattern('iu')`
  (?<!\p{L})(?:
    had\s+(?:\p{L}+\s+)?(?:
      offered | planned | announced | promised | proposed | said | reported | estimated | expected
    )
    | (?:first|originally|previously|initially)\s+\p{L}+
    | (?:zunächst|ursprünglich|bisher|zuvor|zuletzt)\s+\p{L}+
    | (?:
        angeboten | geplant | angekündigt | zugesagt | vorgeschlagen | gemeldet | genannt
        | berichtet | geschätzt | erwartet
      )(?:\s+(?:hatten?|worden))?
  )(?!\p{L})
`;

/** The mark of such a figure; empty for all others. */
export function stepMark({ slice, reading }: Context, { sentence }: Clause, quantity: Quantity): readonly string[] {
  const step = reading.quantities.find((q) => q.start >= quantity.end && q.end <= sentence.end);
  if (!step || quantity.value === null || step.value === null || !BETWEEN.test(slice(quantity.end, step.start)))
    return [];
  if (step.type !== 'number' && (step.type !== quantity.type || step.unit !== quantity.unit)) return [];
  const behind = slice(step.end, sentence.end);
  const sign = MORE.test(behind) ? -1 : LESS.test(behind) ? 1 : 0;
  return sign !== 0 && SAID_BEFORE.test(behind) ? [`${WAS}${quantity.value + sign * step.value}`] : [];
}

/** Whether the one says that it took the place of the other: its value, of the same kind, told on a day before. */
export function stepsFrom(after: Said, before: Said): boolean {
  const [x, y] = [after.claim, before.claim];
  const times = ordered(before, after);
  return (
    formerValue(x) !== null &&
    formerValue(x) === y.quantity?.value &&
    x.article !== y.article &&
    measuredIn(x.quantity!).dimension === measuredIn(y.quantity!).dimension &&
    measuredIn(x.quantity!).factor === measuredIn(y.quantity!).factor &&
    sharedTopic(x, y).length >= FEWEST_SHARED &&
    times !== null &&
    daysBetween(times[0], times[1]) >= 1
  );
}

/** The value that a figure says it took the place of, in its own unit; null of most. */
export const formerValue = ({ topic }: Claim): number | null => {
  const mark = topic.find((word) => word.startsWith(WAS));
  return mark === undefined ? null : Number(mark.slice(WAS.length));
};
