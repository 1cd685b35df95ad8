/** A German main clause in its fields: what stands before the finite verb, between the two parts of the verb, and behind. */
import type { Item } from '../../engine/frame-items.ts';
import { infinitiveItem, isAuxiliary, isModal, participleItem } from '../verb-forms.ts';
import { additionAt } from './additions.ts';
import { type Bracket, bracketOf, needsBracket } from './bracket.ts';
import { coreEnd } from './clause-end.ts';
import { frontOf } from './front.ts';
import { leadingVerb } from './leading-verb.ts';
import { verbAt } from './openings.ts';
import { type Part, partsOf, type SubClause } from './parts.ts';
import { bracketWithShared, comparisonFrom, isExpletive } from './second-part.ts';
import type { Fields, Head } from './types.ts';
import { OPENING_COORDINATORS } from './words.ts';

/** Sentences longer than this hold too much for one clause to be found surely. */
const MOST_ITEMS = 90;

/** The first main clause of the sentence; null where its build is not sure. */
export function fieldsOf(items: readonly Item[]): Fields | null {
  const end = closingStop(items);
  if (end < 3 || end > MOST_ITEMS) return null;
  const from = OPENING_COORDINATORS.has(items[0]!.low) && items[1]?.text !== ',' ? 1 : 0;
  const head = leadingVerb(items, from, end) ?? headOf(items, from, end);
  if (!head) return null;
  const strange = items.findIndex((item, i) => i >= from && i < end && isStrange(item));
  const whole = strange < 0 ? behindVerb(items, head, end) : null;
  return whole ?? withAddition(items, head, end, strange);
}

/** With a phrase in front and the finite verb behind it. */
function headOf(items: readonly Item[], from: number, end: number): Head | null {
  const front = frontOf(items, from, end);
  if (!front) return null;
  const head = { from, front: front.parts, verbAt: front.to, form: verbAt(items, front.to)! };
  // "Verkauft haben will er nichts": the finite verb is the second one
  const second = verbAt(items, head.verbAt + 1)?.lemma ?? '';
  return isModal(second) || (isAuxiliary(second) && participleItem(items[head.verbAt]!)) ? null : head;
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
  if (!core || items.slice(head.from, core.to).some(({ text }) => /^['’]s$/u.test(text))) return null;
  const measured = comparisonFrom(items, head.verbAt + 1, core.to);
  const bracket = head.led
    ? ledBracket(items, head, core.to)
    : (bracketWithShared(items, head, measured?.from ?? core.to, end) ??
      bracketOf(items, head.form, head.verbAt + 1, measured?.from ?? core.to));
  if (!bracket || (needs && bracket.kind === 'none' && core.to < end && items[core.to]!.text !== ',')) return null;
  // "Verschoben wird der Bau länger | als geplant": what it is compared with stands behind the verb, once
  const middle = partsOf(items, head.verbAt + 1, Math.min(bracket.from, measured?.from ?? bracket.from));
  const behind = measured ? [measured] : partsOf(items, bracket.to, core.to);
  if (!middle || !behind) return null;
  return {
    ...head,
    ...(isExpletive(items, head, middle) && { front: [] }),
    to: core.tail ? core.tail.to : core.to,
    middle: [...middle, ...(head.late ?? [])],
    bracket,
    after: core.tail ? [...behind, core.tail] : behind,
  };
}

/** The part that stands in front ends the clause, where no other one does and it is plain who does it. */
function ledBracket(items: readonly Item[], { led, form, verbAt: at }: Head, to: number): Bracket | null {
  const last = items[to - 1]!;
  const ends = last.kind === 'word' && !last.cap && to - 1 > at;
  if (!led || (ends && led.kind === 'infinitive' && infinitiveItem(last))) return null;
  if (ends && led.kind === 'participle' && led.voice === 'active' && participleItem(last)) return null;
  const middle = led.voice === 'active' && form.lemma === 'haben' ? partsOf(items, at + 1, to) : null;
  const things = middle?.filter((part) => part.kind === 'noun' && mayDo(items, part)) ?? [];
  const unsure = middle !== null && (things.length === 0 || (things.length > 1 && !isDoer(items, things[0]!)));
  return unsure ? null : { ...led, from: to, to };
}

/** "den Fehler", "sich" do nothing, nor does an amount where somebody does. */
const mayDo = (items: readonly Item[], part: Part): boolean =>
  part.kind === 'noun' &&
  items[part.head]!.kind !== 'amount' &&
  items[part.head]!.kind !== 'time' &&
  items[part.head]!.low !== 'sich' &&
  !/^(?:den|dem|des|einen|einem|keinen|seinen|ihren|diesen)$/u.test(part.determiner ?? '');

/** Of two that may do something the first does, where its form tells: "Beantragt hatte der Verein das Geld". */
const isDoer = (items: readonly Item[], part: Part): boolean =>
  part.kind === 'noun' && (/^(?:er|man|niemand|keiner)$/u.test(items[part.head]!.low) || part.determiner === 'der');
