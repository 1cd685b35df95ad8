/** What a comma behind the finite verb divides: a clause that hangs on, a main clause of its own, members of a list. */
import type { Item } from '../../engine/frame-items.ts';
import { type FiniteForm, infinitiveItem, isAuxiliary, isModal, participleItem } from '../verb-forms.ts';
import { addedBehind } from './additions.ts';
import { isParticleOf } from './bracket.ts';
import { beginsClause, connectiveAt, endsInVerb, infinitiveAhead, isNominalAhead, verbAt } from './openings.ts';
import { closesDate, type SubClause } from './parts.ts';
import { isSeries } from './phrases.ts';
import { isQuoted } from './quoted.ts';
import type { Core } from './types.ts';
import { COORDINATORS, PREPOSITIONS, SAYING } from './words.ts';

/** What the comma divides; `from` is the first item behind the finite verb. Null where the clause goes on. */
export function atComma(
  items: readonly Item[],
  comma: number,
  end: number,
  form: FiniteForm,
  from: number,
): Core | 'unsure' | null {
  if (closesDate(items, comma) || (endAlike(items, comma) && isSeries(items, comma, end))) return null;
  // "..., »bis Zahlen vorliegen«": whatever it is, it hangs on
  if (isQuoted(items[comma + 1]) && (comma + 2 === end || items[comma + 2]!.text === ','))
    return { to: comma, tail: { kind: 'clause', from: comma, to: comma + 2, connective: ',' } };
  const connective = connectiveAt(items, comma + 1);
  const open = connective !== null && (PREPOSITIONS.has(connective) || isListed(items, comma, end, form));
  if (connective && !(open && isStillOpen(items, comma, end, form))) {
    const to = saidEnd(items, comma + 1, end);
    const tail: SubClause = { kind: 'clause', from: comma, to, connective };
    return resumesBehind(items, comma + 1, to) ? 'unsure' : { to: comma, tail };
  }
  if (infinitiveAhead(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'zu' } };
  const next = items[comma + 1]!;
  // "..., befristet auf drei Jahre", "..., drei weniger als geplant": it adds, and holds no verb of its own.
  if (addsWithoutVerb(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: ',' } };
  const added = addedBehind(items, form, from, comma, end);
  if (added) return { to: comma, tail: added };
  if (COORDINATORS.has(next.low)) {
    if (next.low === 'sondern') return contrastTail(items, comma, end, form);
    return beginsClause(items, comma + 2, end) ? { to: comma } : null;
  }
  const cue = verbAt(items, comma + 1);
  // "..., sollte der Kunde nicht zurückkehren": a condition without its "wenn"
  if (cue && isCondition(items, comma + 1, end))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'wenn' } };
  // "..., sagte die Ministerin": what was said is whole before the comma.
  if (cue) return SAYING.has(cue.lemma) || goesOn(cue, form) ? { to: comma } : 'unsure';
  const second = beginsClause(items, comma + 1, end);
  if (!second || isStillOpen(items, comma, end, form)) return null;
  // "Er sagte, er habe ...": what was said is no second clause but a part of the first.
  const said =
    (SAYING.has(form.lemma) && !lacksParticle(items[comma - 1]!.low, form.lemma)) ||
    (form.mood === 'indicative' && second.mood !== 'indicative' && !isModal(form.lemma));
  return said ? { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'dass' } } : { to: comma };
}

/** "neue, große": attributes of one noun end alike and are written small. */
const endAlike = (items: readonly Item[], comma: number): boolean => {
  const [before, behind] = [items[comma - 1]!, items[comma + 1]];
  const ending = /e[nrsm]?$/u.exec(before.low)?.[0];
  return ending !== undefined && !before.cap && !behind?.cap && ending === /e[nrsm]?$/u.exec(behind?.low ?? '')?.[0];
};

/** "haben den Keller, die Küche sowie die Räume eines Nachbarn durchsucht": no relative clause, though "die ... durchsucht" could be one. */
const isListed = (items: readonly Item[], comma: number, end: number, { lemma }: FiniteForm): boolean =>
  lemma === 'haben' && items.slice(comma, end).some(({ low }) => /^(?:und|sowie|oder)$/u.test(low));

/** "kündigte den Vertrag, die Reederei klagt": only "kündigte an" says something. */
const lacksParticle = (before: string, lemma: string): boolean =>
  /^(?:kündigen|teilen|fügen|geben)$/u.test(lemma) && !isParticleOf(before, lemma);

/** "sollte" first and its infinitive last, with no comma between */
function isCondition(items: readonly Item[], at: number, end: number): boolean {
  const last = items[end - 1]!;
  return (
    /^sollten?$/u.test(items[at]!.low) &&
    end - at > 2 &&
    items.slice(at, end).every(({ text }) => text !== ',') &&
    last.kind === 'word' &&
    !last.cap &&
    infinitiveItem(last) !== null
  );
}

/** "bestätigte Gespräche, nannte aber keine Summe": the same one does something more. */
const goesOn = (next: FiniteForm, form: FiniteForm): boolean =>
  next.tense === form.tense && next.mood === form.mood && next.number === form.number;

/** "hat die Leiterin, Ruth Kern, bis Mai beurlaubt", "hat ein Verfahren wegen Betrugs und Untreue eröffnet": the only verb behind is the second part that the first still wants. */
export function isStillOpen(items: readonly Item[], comma: number, end: number, form: FiniteForm): boolean {
  const before = items[comma - 1]!;
  if (!isAuxiliary(form.lemma) && !isModal(form.lemma)) return false;
  if (before.kind === 'word' && !before.cap && (participleItem(before) ?? infinitiveItem(before))) return false;
  const last = items[end - 1]!;
  if (last.kind !== 'word' || last.cap || !(participleItem(last) ?? infinitiveItem(last))) return false;
  for (let i = comma + 1; i < end - 1; i++) if (verbAt(items, i)) return false;
  return true;
}

/** "nicht zum Mai, sondern erst zum Juni" goes on within the clause; "nicht geschlossen, sondern verkauft" hangs on behind it. */
function contrastTail(
  items: readonly Item[],
  comma: number,
  end: number,
  { lemma }: FiniteForm,
): Core | 'unsure' | null {
  const last = items[end - 1]!;
  const done = last.kind === 'word' && !last.cap && (participleItem(last) ?? infinitiveItem(last));
  const before = items[comma - 1]!;
  const closed = before.kind === 'word' && !before.cap && (participleItem(before) ?? infinitiveItem(before));
  for (let i = comma + 2; i < end; i++) if (verbAt(items, i) && !(i === end - 1 && done)) return 'unsure';
  // "findet nicht im Mai statt, sondern im Juni"
  if (!done && isParticleOf(before.low, lemma))
    return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'sondern' } };
  if (!closed) return null;
  return { to: comma, tail: { kind: 'clause', from: comma, to: end, connective: 'sondern' } };
}

/** "zwei von ihnen schwer", "34 davon im Ballett" */
const partOfThem = (items: readonly Item[], at: number): boolean =>
  (items[at]!.kind === 'amount' ||
    /^(?:viele|einige|die meisten|mehrere|keine[rs]?|eine[rs]?)$/u.test(items[at]!.low)) &&
  (items[at + 1]?.low === 'davon' || (items[at + 1]?.low === 'von' && items[at + 2]?.low === 'ihnen'));

function addsWithoutVerb(items: readonly Item[], at: number, end: number): boolean {
  const next = items[at]!;
  const opens =
    (next.kind === 'word' && !next.cap && participleItem(next) !== null && !isNominalAhead(items, at + 1)) ||
    (/^(?:mehr|weniger)$/u.test(items[at + 1]?.low ?? '') && items[at + 2]?.low === 'als') ||
    partOfThem(items, at);
  if (!opens) return false;
  for (let i = at; i < end; i++) if (items[i]!.text === ',' || (i > at && verbAt(items, i))) return false;
  return true;
}

/** Up to the comma before "sagte die Ministerin", behind the verb of the clause that hangs on; else to the end. */
function saidEnd(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !endsInVerb(items, i)) continue;
    if (CUES.test(items[i + 1]!.low) && namesSpeaker(items[i + 2])) return i;
  }
  return end;
}
const CUES =
  /^(?:sag(?:t|te|ten|en)|betont(?:e|en)?|erklärt(?:e|en)?|berichtet(?:e|en)?|schreibt|schrieb|teilte|hieß|heißt|meint(?:e)?|kritisiert(?:e)?|warnt(?:e)?|räumte|kündigte)$/u;
/** "die Ministerin", "Kern", "er", "es" */
const namesSpeaker = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'name' || item.cap || /^(?:der|die|das|ein|eine|er|sie|es|ihre?|seine?)$/u.test(item.low));

/** Behind a clause in the middle the main clause may go on: its words would be taken for the tail's. */
function resumesBehind(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at + 1; i < end - 1; i++) {
    if (items[i]!.text !== ',' || !endsInVerb(items, i)) continue;
    const next = items[i + 1]!;
    if (connectiveAt(items, i + 1) || COORDINATORS.has(next.low) || infinitiveAhead(items, i + 1, end)) continue;
    return true;
  }
  return false;
}
