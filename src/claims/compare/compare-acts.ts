/** One tells a dealing or deed, the other says that there was none: a contradiction where it is one deed with one party. */
import type { Claim, Frame } from '../../model/index.ts';
import { DID, EVER, NEVER, NOT, TO, UNTIL, WITH, withoutActs } from './acts.ts';
import { isOneVoice } from './attribution-parties.ts';
import {
  agree,
  apart,
  type Comparison,
  comparison,
  daysBetween,
  intervalsMeet,
  ordered,
  type Said,
} from './comparison.ts';
import { topicStem } from './subjects.ts';

/** Null where the two are no such pair. */
export function compareActs(a: Said, b: Said): Comparison | null {
  const [one, other] = [marked(a.claim, NEVER)[0], marked(b.claim, NEVER)[0]];
  if (one && one === other && isOneParty(marked(a.claim, WITH), marked(b.claim, WITH))) return agree;
  const denial = one ? a : other ? b : null;
  if (!denial) return compareDeeds(a, b);
  const told = denial === a ? b : a;
  if (!marked(told.claim, DID).includes(marked(denial.claim, NEVER)[0]!)) return null;
  const whom = marked(denial.claim, TO);
  const reached = marked(told.claim, WITH);
  if (!isOneParty(marked(denial.claim, WITH), reached) || (whom.length > 0 && !isOneParty(whom, reached))) return null;
  const [x, y] = [denial.claim.speaker, told.claim.speaker];
  if (x && y && isOneVoice(x, y)) return null;
  if (denial.claim.article === told.claim.article && !x) return null;
  return tookPlaceBefore(told, denial) ? DENIED : SINCE;
}
const SINCE = apart('Es kann seither geschehen sein.', 'It may have happened since.');
const DENIED = comparison(
  'differ',
  'Eine Seite bestreitet, was die andere sagt.',
  'One side denies what the other says.',
);

/** "hätten niemals davor gewarnt" against "hatten davor gewarnt": one deed of the same people, all of it told by the other. */
function compareDeeds(a: Said, b: Said): Comparison | null {
  const [x, y] = [marked(a.claim, NOT)[0], marked(b.claim, NOT)[0]];
  if ((x === undefined) === (y === undefined)) return null;
  const [denial, told] = x ? [a, b] : [b, a];
  if (!isDeed(denial.claim) || !isDeed(told.claim) || denial.claim.article === told.claim.article) return null;
  const [one, other] = [denial.claim.speaker, told.claim.speaker];
  if (!one || (other && isOneVoice(one, other)) || !isOneDeed(denial.claim, told.claim)) return null;
  const known = told.claim.topic.map(topicStem);
  const denied = withoutActs(denial.claim.topic).filter((word) => !NEGATION.test(word));
  if (denied.length < FEWEST_WORDS || !denied.every((word) => known.includes(topicStem(word)))) return null;
  if (timesApart(denial.claim, told.claim)) return null;
  return (x ?? y) === EVER || tookPlaceBefore(told, denial) ? DENIED : SINCE;
}
const FEWEST_WORDS = 3;
const NEGATION = /^(?:nie|niemal\p{L}*|nicht|never|not|n:.*)$/u;

/** Done, by somebody named: what is or was so at some time may have been otherwise at another. */
const isDeed = ({ kind, frame, modality }: Claim): boolean =>
  kind === 'event' &&
  frame !== null &&
  frame.tense !== 'present' &&
  (modality === 'asserted' || modality === 'reported');

function isOneDeed({ frame: x, lang }: Claim, { frame: y, lang: other }: Claim): boolean {
  if (!x || !y || lang !== other || x.voice !== y.voice) return false;
  const [one, two] = [verbOf(x), verbOf(y)];
  const [who, whom] = [subjectOf(x), subjectOf(y)];
  return one === two && !EMPTY_VERBS.has(one) && who !== undefined && whom !== undefined && who === whom;
}
const verbOf = ({ particle, predicate }: Frame): string => `${particle ?? ''}${predicate}`;
const subjectOf = (frame: Frame): string | undefined => {
  const head = frame.arguments.find(({ role }) => role === 'subject')?.term.head;
  return head === undefined ? undefined : topicStem(head);
};
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'sein haben werden machen geben sagen erklären mitteilen berichten wissen be have do make get say tell know'.split(
    ' ',
  ),
);

const timesApart = ({ time: x }: Claim, { time: y }: Claim): boolean =>
  x !== null && y !== null && !x.implied && !y.implied && !intervalsMeet(x, y);

const marked = ({ topic }: Claim, mark: string): readonly string[] =>
  topic.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));

/** Half of those whom the denial names. */
function isOneParty(denied: readonly string[], told: readonly string[]): boolean {
  const shared = denied.filter((w) => told.some((o) => topicStem(o) === topicStem(w))).length;
  return shared > 0 && shared * 2 >= denied.length;
}

/** By its own date, else by that of its report, which may be a day younger than the denial. */
function tookPlaceBefore(told: Said, denial: Said): boolean {
  const [until] = marked(told.claim, UNTIL);
  if (until && denial.said) return until <= denial.said.slice(0, 10);
  const times = ordered(told, denial);
  return times !== null && daysBetween(times[1], times[0]) <= 1;
}
