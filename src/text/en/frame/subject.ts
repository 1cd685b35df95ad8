/** Where the subject of an English main clause ends: before its first finite verb. */
import type { Item } from '../../engine/frame-items.ts';
import { baseOfIng, type FiniteForm, finiteForm, isBase, participleOf } from '../verb-forms.ts';
import { formAt, GOVERNING, type Stretch } from './verb-group.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.ts';

const LONGEST_SUBJECT = 22;

interface Subject {
  readonly fields: { readonly subject: Stretch; readonly inserted: Stretch };
  readonly verbAt: number;
}

export function subjectFrom(items: readonly Item[], from: number, end: number): Subject | null {
  const none = { from, to: from };
  let inRelative = false;
  // "let us think" has no subject of its own
  if (items[from]!.low === 'let') return null;
  for (let i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
    const item = items[i]!;
    if (item.text === '(') {
      while (i < end && items[i]!.text !== ')') i++;
      continue;
    }
    if (item.text === ',') {
      const close = insertionEnd(items, i, end);
      return close ? { fields: { subject: { from, to: i }, inserted: { from: i, to: close } }, verbAt: close } : null;
    }
    if (inRelative) {
      // "workers who had been ill are being treated": the first verb is the relative clause's own
      if (item.kind !== 'word' || !finiteForm(item.low)) continue;
      inRelative = false;
      while (isGroupPart(items[i + 1])) i++;
      continue;
    }
    if (isVerbHere(items, i, end)) {
      const to = subjectEnd(items, from, i);
      if (runsOn(items, from, to)) return null;
      return to > from
        ? { fields: { subject: { from, to }, inserted: to < i ? { from: to, to: i } : none }, verbAt: i }
        : null;
    }
    if (/^(?:who|that|which)$/.test(item.low)) inRelative = true;
    else if (item.kind === 'word' && SUBORDINATORS.has(item.low) && item.low !== 'as') return null;
  }
  return null;
}

/** A pronoun that can only be a subject, within what should be one: a verb was not seen. */
const runsOn = (items: readonly Item[], from: number, to: number): boolean =>
  /['’](?:m|re|ve|ll|d)$/.test(items[from]!.low) ||
  items
    .slice(from + 1, to)
    .some(
      ({ low }, k) =>
        /^(?:it|he|she|they|we|you|i)(?:['’]\p{L}+)?$/u.test(low) && !followsRelative(items, from + 1 + k),
    );
const followsRelative = (items: readonly Item[], i: number): boolean =>
  RELATIVES.has(items[i - 1]!.low) || /^(?:that|of|for|with|on|in|to|by|about|what)$/.test(items[i - 1]!.low);

/** "were called": what follows the finite verb of a relative clause within its group. */
const isGroupPart = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.cap &&
  (/^(?:be|been|being|not|have)$/.test(item.low) ||
    ADVERBS.has(item.low) ||
    isAdverb(item.low) ||
    (participleOf(item.low) !== null && !finiteForm(item.low)?.sure) ||
    baseOfIng(item.low) !== null);

/** "The firm also said": adverbs before the verb are none of the subject. */
function subjectEnd(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && isInserted(items, end - 1)) end--;
  return end;
}

/** An adverb, or a time that no preposition binds: "the company now sells", "the firm last week sold". */
function isInserted(items: readonly Item[], i: number): boolean {
  const { kind, cap, low } = items[i]!;
  if (kind === 'time') return i > 0 && !PREPOSITIONS.has(items[i - 1]!.low) && !DETERMINERS.has(items[i - 1]!.low);
  return kind === 'word' && !cap && (ADVERBS.has(low) || isAdverb(low));
}

const isAdverb = (low: string): boolean =>
  /ly$/.test(low) &&
  !/^(?:family|supply|reply|ally|rally|assembly|monopoly|anomaly|bully|fly|belly|jelly|butterfly|subfamily|homily|melancholy|daily|weekly|monthly|quarterly|elderly)$/.test(
    low,
  );

/** ", which makes pumps," and ", a maker of pumps,": up to the comma behind which the verb follows. */
function insertionEnd(items: readonly Item[], comma: number, end: number): number | null {
  for (let i = comma + 2; i < Math.min(end, comma + 25); i++)
    if (items[i]!.text === ',') {
      const at = ADVERBS.has(items[i + 1]?.low ?? '') || /ly$/.test(items[i + 1]?.low ?? '') ? i + 2 : i + 1;
      // "Roth, of Fenby, and Kern got stuck": a second subject is no insertion
      if (items.slice(comma, i).some(({ low }, k) => low === 'and' && items[comma + k - 1]!.text === ',')) return null;
      if (isVerbHere(items, at, end)) return at;
    }
  return null;
}

/** A finite verb here: sure by its form, or an "-ed" or "-s" that no sure verb follows before the next comma. */
function isVerbHere(items: readonly Item[], i: number, end: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || item.cap) return false;
  const before = items[i - 1]!.low;
  // "he's", "that's": is, where no participle makes it has
  if (item.low === "'s" || item.low === '’s') return CONTRACTS.test(before) && !participleOf(items[i + 1]?.low ?? '');
  const form = formAt(items, i);
  if (!form) return false;
  if (form.weak && !(takesObject(items, i + 1) || (form.tense === 'present' && CONTRACTS.test(before)))) return false;
  if (form.sure) return !DETERMINERS.has(items[i - 1]!.low);
  if (DETERMINERS.has(items[i - 1]!.low)) return false;
  if (items[i + 1]?.low === 'by' && items[i + 2]?.kind !== 'amount' && items[i + 2]?.low !== 'as') return false;
  if (form.tense === 'present' && form.number === 'plural')
    return /s$|^(?:people|police|both)$/.test(items[i - 1]!.low) || items[i - 1]!.kind === 'name';
  // "Chinese forces seized": a verb right behind makes the "-s" a noun
  if (form.tense === 'present' && finiteForm(items[i + 1]?.low ?? '')?.tense === 'past') return false;
  if (GOVERNING.has(form.lemma)) return true;
  // "consumed a building": a participle has no object of its own, but for "given", "told" and their like
  if (form.tense === 'past' && takesObject(items, i + 1) && !TWO_OBJECTS.has(form.lemma)) return true;
  // "The shares traded in London fell": with another verb to come the first one is a participle or noun.
  for (let k = i + 1; k < end && items[k]!.text !== ','; k++) {
    if (
      /^(?:and|that|which|who|but|because|when|as|after|if|while|how|what|whether|where|before|until)$/.test(
        items[k]!.low,
      )
    )
      break;
    const later = items[k]!.cap ? null : finiteForm(items[k]!.low);
    // "a video shared with the police shows the victims"
    if (later?.sure || (form.tense === 'past' && later && hasObjectOrStatement(items, k, later))) return false;
  }
  return form.tense === 'past' ? true : !isBase(items[i + 1]?.low ?? '') && !PREPOSITIONS.has(items[i - 1]!.low);
}

export const takesObject = (items: readonly Item[], i: number): boolean =>
  DETERMINERS.has(items[i]?.low ?? '') || OBJECTS.test(items[i]?.low ?? '') || items[i]?.kind === 'name';
const OBJECTS = /^(?:him|her|them|it|us|me|himself|herself|themselves|itself|more|two|three|one)$/;
/** Their passive keeps an object: "the man given the prize". */
const TWO_OBJECTS: ReadonlySet<string> = new Set(
  'give award offer sell send pay hand tell ask show teach deny grant promise name call dub leave make allow owe lend charge fine cost elect appoint consider declare set label style'.split(
    ' ',
  ),
);

const CONTRACTS = /^(?:he|she|it|that|there|this|who)$/;
/** "shows the victims", "showed that ...": a verb that needs the subject before it. */
const hasObjectOrStatement = (items: readonly Item[], k: number, later: FiniteForm): boolean =>
  (later.number === 'singular' || later.tense === 'past') &&
  (takesObject(items, k + 1) || (items[k + 1]?.low === 'that' && GOVERNING.has(later.lemma)));
