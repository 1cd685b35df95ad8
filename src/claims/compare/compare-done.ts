/**
 * One report tells as done what another only plans: where the plan was reported first the deed has followed, where it is still told
 * on the day of the deed or after it one of the two is wrong. By their frames: one verb, done to one thing.
 */
import { type Argument, type Claim, type Frame, overlaps } from '../../model/index.ts';
import { conceptOf, contentLemmas, lemmaOf } from '../../text/index.ts';
import { isFull, verbOf } from './compare-opposed.ts';
import { newer } from './compare-states.ts';
import { APART, type Comparison, comparison, ordered, type Said } from './comparison.ts';
import { topicStem } from './subjects.ts';

/** Null where the two are no deed and its plan. */
export function compareDone(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  if (x.article === y.article || x.lang !== y.lang) return null;
  if (isPlanOf(x, y)) return afterPlan(a, b, 'b');
  return isPlanOf(y, x) ? afterPlan(b, a, 'a') : null;
}

function afterPlan(plan: Said, done: Said, later: 'a' | 'b'): Comparison {
  const times = ordered(plan, done);
  if (!times) return APART.planAndFact;
  const hours = (Date.parse(times[1]) - Date.parse(times[0])) / 3_600_000;
  if (hours >= FOLLOWS) return newer(later);
  return -hours <= STILL_PLANNED
    ? comparison(
        'differ',
        'Was die eine Seite als geschehen erzählt, plant die andere erst.',
        'One side tells as done what the other only plans.',
      )
    : APART.planAndFact;
}
/** Hours: two reports of one morning tell one state, one of them better. */
const FOLLOWS = 2;
/** Hours after which a plan told anew may be the next one. */
const STILL_PLANNED = 72;

function isPlanOf(plan: Claim, deed: Claim): boolean {
  const [planned, done] = [plan.told ?? plan.frame, deed.told ?? deed.frame];
  if (!planned || !done || !isDone(deed, done) || !isPlanned(plan, planned)) return false;
  const thing = doneTo(done, deed);
  if (thing.length === 0) return false;
  if (verbOf(planned) === verbOf(done))
    return areOne(thing, doneTo(planned, plan)) && areOneDoer(plan, planned, deed, done);
  // "plans to close the library": the deed stands in the clause behind
  // names stand there as they are written, other words as lemmas
  const words = [...plan.topic.map(topicStem), ...stemsOf(planned, plan, 'clause')];
  const tells = (stem: string): boolean => words.some((word) => word.startsWith(stem));
  const named = [...thing, ...placesOf(done, deed)];
  return (
    conceptIn(planned, plan) === 'plan' &&
    areOneDoer(plan, planned, deed, done) &&
    named.length >= FEWEST &&
    named.every(tells) &&
    [topicStem(lemmaOf(verbOf(done), deed.lang)), `concept:${conceptIn(done, deed)}`].some(tells)
  );
}

const conceptIn = (frame: Frame, { lang }: Claim): string | null =>
  conceptOf(verbOf(frame), lang) ?? conceptOf(lemmaOf(verbOf(frame), lang), lang);

const isDone = ({ kind, modality, negated }: Claim, frame: Frame): boolean =>
  kind === 'event' &&
  (modality === 'asserted' || modality === 'reported') &&
  !negated &&
  !frame.negated &&
  !frame.modal &&
  frame.mood !== 'supposed' &&
  (frame.tense === 'past' || frame.tense === 'perfect') &&
  isFull(frame);

const isPlanned = ({ kind, modality, negated }: Claim, frame: Frame): boolean =>
  kind === 'event' &&
  modality === 'planned' &&
  !negated &&
  !frame.negated &&
  (frame.tense === 'present' || frame.tense === 'future');

/** Stems of what the deed is done to, with the names beside it. */
const doneTo = (frame: Frame, claim: Claim): readonly string[] =>
  stemsOf(frame, claim, frame.voice === 'passive' ? 'subject' : 'object');

/** "die Klinik in Bad Holm": the names that tell which of them. */
const placesOf = ({ arguments: args }: Frame, { lang }: Claim): readonly string[] =>
  args
    .filter(({ role, term }) => role === 'oblique' && term.entity !== undefined)
    .flatMap(({ term }) => contentLemmas(term.text, lang).map(topicStem));

function stemsOf({ arguments: args }: Frame, { lang, time }: Claim, role: Argument['role']): readonly string[] {
  const isTime = ({ term }: Argument): boolean => Boolean(time?.at && overlaps(term, time.at));
  return args
    .filter((argument) => argument.role === role && !isTime(argument))
    .flatMap(({ term }) => contentLemmas(term.text, lang).map(topicStem));
}

/** The same noun last, and nothing in the shorter that the longer lacks. */
const areOne = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= FEWEST && short.every((word) => long.includes(word));
};
/** "The plan", "the shop" may be any: a name or a second word tells which. */
const FEWEST = 2;

/** Where both say who does it. */
function areOneDoer(plan: Claim, planned: Frame, deed: Claim, done: Frame): boolean {
  if (planned.voice === 'passive' || done.voice === 'passive') return true;
  const [one, other] = [stemsOf(planned, plan, 'subject'), stemsOf(done, deed, 'subject')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}
