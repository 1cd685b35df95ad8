/** A German main clause in its fields: what stands before the finite verb, between the two parts of the verb, and behind. */
import type { Item } from '../../engine/frame-items.ts';
import { isAuxiliary, isModal, participleOf } from '../verb-forms.ts';
import { additionAt } from './additions.ts';
import { bracketOf, needsBracket } from './bracket.ts';
import { coreEnd } from './clause-end.ts';
import { frontOf } from './front.ts';
import { verbAt } from './openings.ts';
import { partsOf, type SubClause } from './parts.ts';
import type { Phrase } from './phrases.ts';
import {
  bracketWithShared,
  comparisonFrom,
  isExpletive,
  isParticipleInFront,
  isParticleInFront,
  participleInFront,
  particleInFront,
} from './second-part.ts';
import type { Fields, Front, Head } from './types.ts';
import { OPENING_COORDINATORS } from './words.ts';

/** Sentences longer than this hold too much for one clause to be found surely. */
const MOST_ITEMS = 90;

/** The first main clause of the sentence; null where its build is not sure. */
export function fieldsOf(items: readonly Item[]): Fields | null {
  const end = closingStop(items);
  if (end < 3 || end > MOST_ITEMS) return null;
  const from = OPENING_COORDINATORS.has(items[0]!.low) && items[1]?.text !== ',' ? 1 : 0;
  const front = frontOf(items, from, end);
  if (!front) return null;
  const done = adverbAndParticiple(items, front);
  if (done) return withAdverbBehind(items, from, front, end);
  const head = { from, front: front.parts, verbAt: front.to, form: verbAt(items, front.to)! };
  // "Gesperrt werden soll die Brücke", "Neu bewertet wird der Fall": the finite verb is the second one
  const second = verbAt(items, head.verbAt + 1)?.lemma ?? '';
  if (isModal(second) || (isAuxiliary(second) && participleOf(items[head.verbAt]!.low))) return null;
  const strange = items.findIndex((item, i) => i >= from && i < end && isStrange(item));
  const whole = strange < 0 ? behindVerb(items, head, end) : null;
  return whole ?? withAddition(items, head, end, strange);
}

/** "Neu bewertet | wird der Fall": an adverb and the verb's second part in front. */
const adverbAndParticiple = (items: readonly Item[], { parts, to }: Front): boolean =>
  parts.length === 1 &&
  parts[0]!.kind === 'free' &&
  participleOf(items[to]!.low) !== null &&
  verbAt(items, to + 1)?.lemma === 'werden';

function withAdverbBehind(items: readonly Item[], from: number, { parts, to }: Front, end: number): Fields | null {
  const participle: Phrase = { kind: 'free', from: to, to: to + 1, head: to, determiner: null };
  const head = { from, front: [participle], verbAt: to + 1, form: verbAt(items, to + 1)! };
  const fields = items.slice(from, end).some(isStrange) ? null : behindVerb(items, head, end);
  return fields && { ...fields, middle: [...fields.middle, parts[0]!] };
}

/** "..., darunter zehn Kinder": the clause without it, and what it adds as a clause that hangs on. */
function withAddition(items: readonly Item[], head: Head, end: number, strange: number): Fields | null {
  const at = additionAt(items, head.verbAt + 2, end);
  if (at === null || (strange >= 0 && strange !== at)) return null;
  const fields = behindVerb(items, head, at);
  if (fields?.to !== at) return null;
  const last = fields.after.at(-1);
  const added: SubClause =
    last?.kind === 'clause' ? { ...last, to: end } : { kind: 'clause', from: at, to: end, connective: ',' };
  const before = last?.kind === 'clause' ? fields.after.slice(0, -1) : fields.after;
  return { ...fields, to: end, after: [...before, added] };
}

/** A mark that a plain clause does not hold. */
const isStrange = ({ kind, text }: Item): boolean => kind === 'mark' && /[^,.()'’%§&/*-]/u.test(text);

/** Number of items before the final full stop; 0 for anything that is no statement. */
function closingStop(items: readonly Item[]): number {
  const last = items.at(-1);
  return last?.text === '.' || last?.text === ';' ? items.length - 1 : 0;
}

function behindVerb(items: readonly Item[], head: Head, end: number): Fields | null {
  const needs = needsBracket(head.form, isAuxiliary(head.form.lemma), isModal(head.form.lemma));
  const core = coreEnd(items, head.verbAt + 1, end, head.form);
  if (!core) return null;
  const measured = comparisonFrom(items, head.verbAt + 1, core.to);
  const bracket =
    particleInFront(items, head, core.to) ??
    participleInFront(items, head, core.to) ??
    bracketWithShared(items, head, measured?.from ?? core.to, end) ??
    bracketOf(items, head.form, head.verbAt + 1, measured?.from ?? core.to);
  if (!bracket || (needs && bracket.kind === 'none' && core.to < end && items[core.to]!.text !== ',')) return null;
  const middle = partsOf(items, head.verbAt + 1, bracket.from);
  const behind = measured ? [measured] : partsOf(items, bracket.to, core.to);
  if (!middle || !behind) return null;
  return {
    ...head,
    ...(isExpletive(items, head, middle) && { front: [] }),
    ...((isParticipleInFront(items, head) || isParticleInFront(items, head)) && { front: [] }),
    to: core.tail ? core.tail.to : core.to,
    middle,
    bracket,
    after: core.tail ? [...behind, core.tail] : behind,
  };
}
