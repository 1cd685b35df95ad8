/** What a German clause holds between two commas, behind its finite verb, before it goes on: "hatte, wie der Bote schrieb, 400 Fische gezählt". */
import type { Item } from '../../engine/frame-items.ts';
import { type FiniteForm, infinitiveItem, isAuxiliary, isModal, participleItem } from '../verb-forms.ts';
import { bracketOf, isParticleOf } from './bracket.ts';
import { connectiveAt, endsInVerb, verbAt } from './openings.ts';
import { COORDINATORS, SAYING } from './words.ts';

/** Item number of the comma that closes what the one at `comma` opens; null where the clause does not surely go on behind it. */
export function insertionEnd(
  items: readonly Item[],
  comma: number,
  from: number,
  end: number,
  form: FiniteForm,
): number | null {
  const opens = openerAt(items, comma + 1);
  if (!opens || (comma > from && isWhole(items[comma - 1]!))) return null;
  for (let close = comma + 2; close < end - 1; close++) {
    if (items[close]!.text !== ',' || !closes(items, comma, close, opens)) continue;
    return goesOn(items, comma, close, from, end, form) ? close : null;
  }
  return null;
}

type Opener = 'as' | 'clause';

/** "wie ... berichtete", "so die Polizei", "anders als ...": a remark; "die ...", "dass ...": a clause that hangs on a noun. */
function openerAt(items: readonly Item[], i: number): Opener | null {
  const { low } = items[i]!;
  if (low === 'wie' || low === 'so' || (low === 'anders' && items[i + 1]?.low === 'als')) return 'as';
  return connectiveAt(items, i) ? 'clause' : null;
}

function closes(items: readonly Item[], comma: number, close: number, opens: Opener): boolean {
  if (opens === 'clause' || items[comma + 1]!.low === 'wie')
    return endsInVerb(items, close) || participleItem(items[close - 1]!) !== null;
  for (let i = comma + 2; i < close; i++) if (verbAt(items, i)) return false;
  return true;
}

/** With the second part of the verb already said nothing is to come. */
const isWhole = (item: Item): boolean =>
  item.kind === 'word' && !item.cap && (participleItem(item) ?? infinitiveItem(item)) !== null;

/** The clause goes on where the verb still wants its second part and that is the last word, and where nothing else stands before the comma. */
function goesOn(
  items: readonly Item[],
  comma: number,
  close: number,
  from: number,
  end: number,
  form: FiniteForm,
): boolean {
  const next = items[close + 1]!;
  if (COORDINATORS.has(next.low) || connectiveAt(items, close + 1)) return false;
  const to = restEnd(items, close + 1, end);
  if (to === null) return false;
  if (comma === from) return !SAYING.has(form.lemma) || isRemark(items, comma);
  if (isAuxiliary(form.lemma) || isModal(form.lemma)) {
    const bracket = isWhole(items[to - 1]!) ? bracketOf(items, form, close + 1, to) : null;
    return bracket !== null && bracket.kind !== 'none';
  }
  const last = items[to - 1]!;
  return (
    (last.kind === 'word' && !last.cap && isParticleOf(last.low, form.lemma)) || estimates(items, comma, close, form)
  );
}

const isRemark = (items: readonly Item[], comma: number): boolean => openerAt(items, comma + 1) === 'as';

/** Up to where the rest holds no verb but the second part of the first: the end, or the comma before "sagte er". */
function restEnd(items: readonly Item[], at: number, end: number): number | null {
  for (let i = at; i < end; i++) {
    if (items[i]!.text === ',') return SAYING.has(verbAt(items, i + 1)?.lemma ?? '') ? i : null;
    const ends = i === end - 1 || items[i + 1]!.text === ',';
    if (verbAt(items, i) && !(ends && isWhole(items[i]!))) return null;
    if (COORDINATORS.has(items[i]!.low) && verbAt(items, i + 1)) return null;
  }
  return end;
}

/** "beziffert die Wahrscheinlichkeit, dass es regnet, auf 40 Prozent" */
const estimates = (items: readonly Item[], comma: number, close: number, { lemma }: FiniteForm): boolean =>
  /^(?:beziffern|schätzen|sehen|veranschlagen)$/u.test(lemma) &&
  /(?:wahrscheinlichkeit|chance|risiko|gefahr|schaden|kosten|wert|zahl)$/u.test(items[comma - 1]!.low) &&
  /^(?:auf|bei)$/u.test(items[close + 1]!.low);
