/** An English main clause in its fields: circumstances in front, subject, verb group, and what follows. */
import type { Item } from '../../engine/frame-items.ts';
import { baseOfIng, finiteForm, participleOf } from '../verb-forms.ts';
import { subjectFrom, takesObject } from './subject.ts';
import { type Stretch, type VerbGroup, verbGroup } from './verb-group.ts';
import {
  ADVERBS,
  DETERMINERS,
  ESSENTIAL,
  LINKERS,
  OPENING_COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

export interface Fields {
  readonly from: number;
  readonly to: number;
  /** "In May,": before the subject; empty where nothing is */
  readonly front: Stretch;
  readonly subject: Stretch;
  /** ", which ...," or "also": between subject and verb; empty where nothing is */
  readonly inserted: Stretch;
  readonly verb: VerbGroup;
  readonly rest: Stretch;
  /** ", which ..." or ", while ..." to the end; empty where nothing is */
  readonly tail: Stretch & { readonly connective: string };
}

const MOST_ITEMS = 90;
/** The first main clause; null where its build is not sure. */
export function fieldsOf(items: readonly Item[]): Fields | null {
  const end = closingStop(items);
  if (end < 3 || end > MOST_ITEMS) return null;
  const from = opening(items);
  const front = frontEnd(items, from, end);
  if (front === null) return null;
  const subject = subjectFrom(items, front, end);
  if (!subject) return null;
  const verb = verbGroup(items, subject.verbAt, end);
  if (!verb) return null;
  const core = coreEnd(items, verb.to, end);
  if (!core) return null;
  return {
    from,
    to: core.tail.to,
    front: { from, to: front },
    ...subject.fields,
    verb,
    rest: { from: verb.to, to: core.to },
    tail: core.tail,
  };
}

function closingStop(items: readonly Item[]): number {
  if (items.at(-1)?.text !== '.') return 0;
  if (
    items.some(
      (item, i) =>
        item.kind === 'mark' && (/[^,.()'’%$&/*-]/u.test(item.text) || opensSpeech(items, i) || closesSpeech(items, i)),
    )
  )
    return 0;
  return items.length - 1;
}

/** "'We stay,' he said": an apostrophe right before a word and behind none. */
const opensSpeech = (items: readonly Item[], i: number): boolean =>
  /^['’‘]$/u.test(items[i]!.text) &&
  items[i + 1]?.start === items[i]!.end &&
  items[i + 1]!.kind !== 'mark' &&
  items[i - 1]?.end !== items[i]!.start;
const closesSpeech = (items: readonly Item[], i: number): boolean =>
  /^['’]$/u.test(items[i]!.text) && items[i - 1]?.end === items[i]!.start && /^[,.!?]$/.test(items[i - 1]!.text);

/** "But ", "However, " lead back to a sentence that need not be told. */
function opening(items: readonly Item[]): number {
  const low = items[0]!.low;
  if (LINKERS.has(low) && items[1]?.text === ',') return 2;
  if (/^(?:however|meanwhile|moreover|furthermore|nevertheless|nonetheless)$/.test(low)) return 1;
  const far = low === 'so' && items[1]?.low === 'far';
  return OPENING_COORDINATORS.has(low) && items[1]?.text !== ',' && !far ? 1 : 0;
}

/** Where the subject begins: behind "On Monday, ", "In May ", "After the storm, "; null where that is not sure. */
function frontEnd(items: readonly Item[], from: number, end: number): number | null {
  const first = items[from]!;
  // without a comma they can't be told from the subject: "Following these cases the government ..."
  if (/^(?:following|including|according|regarding|concerning)$/.test(first.low)) return commaBefore(items, from, end);
  // "Speaking to investigators, the boy said"
  if (isOpeningParticiple(first)) return frontOfParticiple(items, from, end);
  const circumstance =
    PREPOSITIONS.has(first.low) || SUBORDINATORS.has(first.low) || first.kind === 'time' || ADVERBS.has(first.low);
  if (!circumstance || first.low === 'that' || items[from + 1]?.kind === 'amount') return from;
  // "Last week the company ...", "By Tuesday evening 148,000 birds ...": a time needs no comma.
  const time = first.kind === 'time' ? from : from + 1;
  if (items[time]?.kind === 'time' && items[time + 1]?.text !== ',' && isSubjectStart(items, time + 1)) return time + 1;
  for (let i = from + 1; i < Math.min(end, from + 25); i++) {
    if (items[i]!.text === ',') return isSubjectStart(items, i + 1) ? i + 1 : null;
    if (!SUBORDINATORS.has(first.low) && !items[i]!.cap && finiteForm(items[i]!.low)?.sure) return null;
  }
  return null;
}

function commaBefore(items: readonly Item[], from: number, end: number): number | null {
  const comma = items.findIndex((item, i) => i > from && i < Math.min(end, from + 20) && item.text === ',');
  return comma > 0 && isSubjectStart(items, comma + 1) ? comma + 1 : null;
}

const isOpeningParticiple = ({ low, kind }: Item): boolean => kind === 'word' && baseOfIng(low) !== null;

/** Up to the first comma behind which a subject begins; without one the "-ing" is the subject itself. */
function frontOfParticiple(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < Math.min(end, from + 20); i++) {
    if (items[i]!.text === ',') return isSubjectStart(items, i + 1) ? i + 1 : from;
    if (!items[i]!.cap && finiteForm(items[i]!.low)?.sure) return from;
  }
  return from;
}

const isSubjectStart = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (!item || item.kind === 'mark') return false;
  return (
    DETERMINERS.has(item.low) ||
    item.cap ||
    item.kind === 'amount' ||
    /^(?:it|they|he|she|we|there|people|police|officials)$/.test(item.low)
  );
};

interface Core {
  readonly to: number;
  readonly tail: Fields['tail'];
}

const noTail = (at: number): Fields['tail'] => ({ from: at, to: at, connective: '' });

/** The end of the clause's own words, and the clause that hangs on behind a comma. */
function coreEnd(items: readonly Item[], from: number, end: number): Core | null {
  for (let i = from; i < end; i++) {
    const { text, low } = items[i]!;
    if (text === ',') {
      const next = items[i + 1]!;
      if (RELATIVES.has(next.low) || SUBORDINATORS.has(next.low) || isParticipial(items, i + 1)) {
        const connective = isParticipial(items, i + 1) ? 'ing' : next.low;
        return { to: i, tail: { from: i, to: end, connective } };
      }
      if (/^(?:but|and|yet|so)$/.test(next.low) && verbAhead(items, i + 2, end)) return { to: i, tail: noTail(i) };
      if (SAYING.test(next.low) || next.low === 'say') return { to: i, tail: noTail(i) };
      // "..., she said": what was said is whole before the comma.
      if (verbAhead(items, i + 1, end)) return isCue(items, i + 1, end) ? { to: i, tail: noTail(i) } : null;
    } else if ((low === 'and' || low === 'but') && opensClause(items, from, i, end)) {
      return { to: i, tail: noTail(i) };
    }
  }
  return { to: end, tail: noTail(end) };
}

/** "and is credited", "and, by then,", "and he has scored", "but the visitors had": what follows is told apart. */
function opensClause(items: readonly Item[], from: number, i: number, end: number): boolean {
  const next = items[i + 1];
  if (!next || next.text === ',') return true;
  if (!next.cap && (finiteForm(next.low)?.weak ? takesObject(items, i + 2) : finiteForm(next.low))) return true;
  if (/^(?:he|she|they|we|i|there)(?:['’]\p{L}+)?$/u.test(next.low)) return true;
  const verb = items.slice(i + 2, Math.min(end, i + 9)).findIndex((item) => !item.cap && finiteForm(item.low)?.sure);
  const between = verb < 0 ? [] : items.slice(i + 2, i + 2 + verb);
  if (verb < 0 || between.some(({ low, text }) => text === ',' || SUBORDINATORS.has(low) || low === 'and'))
    return false;

  const bound = items.slice(from, i).some(({ low }) => ESSENTIAL.has(low) || finiteForm(low)?.sure);
  return !bound && (DETERMINERS.has(next.low) || next.low === 'it' || next.low === 'you' || next.kind === 'name');
}

/** ", blaming ...", ", hurt by ..." */
const isParticipial = (items: readonly Item[], i: number): boolean =>
  (/ing$/.test(items[i]!.low) && items[i]!.kind === 'word' && !items[i]!.cap) ||
  (participleOf(items[i]!.low) !== null && items[i + 1]?.low === 'by');

/** A sure finite verb before the next comma. */
function verbAhead(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at; i < end && items[i]!.text !== ','; i++) {
    const form = items[i]!.cap ? null : finiteForm(items[i]!.low);
    if (form && (form.sure || form.tense === 'past')) return true;
  }
  return false;
}

const SAYING =
  /^(?:said|says|told|reported|reports|announced|added|confirmed|explained|warned|noted|stated|wrote|writes)$/;
const isCue = (items: readonly Item[], at: number, end: number): boolean =>
  end - at < 16 && items.slice(at, end).some((item) => SAYING.test(item.low)) && items[at]!.low !== 'and';
