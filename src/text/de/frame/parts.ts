/** The parts of a German clause in a row: phrases with their insertions, and clauses that hang on. */
import type { Item } from '../../engine/frame-items.ts';
import { connectiveAt, endsInVerb } from './openings.ts';
import { isAdjective } from './phrase-words.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isQuoted } from './quoted.ts';
import { COORDINATORS, NEGATIONS } from './words.ts';

/** A subordinate clause or infinitive, whole; item numbers, end exclusive. */
export interface SubClause {
  readonly kind: 'clause';
  readonly from: number;
  readonly to: number;
  readonly connective: string;
}
export type Part = Phrase | SubClause;

/** The phrases of a stretch in order; null where a word belongs to none. */
export function partsOf(items: readonly Item[], from: number, to: number): readonly Part[] | null {
  const parts: Part[] = [];
  let i = from;
  while (i < to) {
    if (items[i]!.text === ',') {
      const contrast = withContrast(items, parts, i, to);
      if (contrast) {
        parts.splice(0, parts.length, ...contrast);
        i = contrast.at(-1)!.to;
        continue;
      }
      const remark = remarkEnd(items, i, to);
      if (remark !== null) {
        parts.push({ kind: 'clause', from: i, to: remark + 1, connective: items[i + 1]!.low });
        i = remark + 1;
        continue;
      }
      const last = parts.pop();
      const hanging = last && last.kind !== 'clause' ? hangingEnd(items, i, to) : null;
      if (last && hanging !== null) {
        parts.push({ ...last, to: hanging + 1 } as Phrase);
        i = hanging + 1;
        continue;
      }
      if (last && last.kind !== 'clause' && closesDate(items, i)) {
        parts.push({ ...last, to: i + 1 });
        i++;
        continue;
      }
      const inserted = insertedAt(items, i + 1, to);
      // "640 auf den einen, 480 auf den anderen": a second pair, and no apposition
      if (!last || last.kind === 'clause' || !inserted || inserted.kind === 'prepositional') return null;
      // "sein, die Äsche »frühestens in fünf«": a second clause without its verb
      if (last.kind === 'free' && isQuoted(items[inserted.to])) return null;
      const end = appositionEnd(items, inserted.to, to);
      if (end === null) return null;
      parts.push({ ...last, to: end });
      i = end;
      continue;
    }
    const next = COORDINATORS.has(items[i]!.low) && parts.length ? joined(items, i, to) : phraseAt(items, i, to);
    if (!next || next.to <= i || (isLoneArticle(items, next) && !standsForAThing(items, i, to))) return null;
    parts.push(next);
    i = next.to;
  }
  return parts;
}

/** "nicht zum Mai, sondern erst zum Juni": what is denied and what holds instead are one part; null where no "sondern" follows. */
export function withContrast(
  items: readonly Item[],
  parts: readonly Part[],
  comma: number,
  limit: number,
): readonly Part[] | null {
  if (items[comma + 1]?.low !== 'sondern') return null;
  const next = phraseAt(items, comma + 2, limit);
  const at = parts.findLastIndex((part) => NEGATIONS.has(items[part.from]!.low));
  const last = parts.at(-1);
  if (!next || !last || at < 0 || last.kind === 'clause') return null;
  const to = items[next.to]?.text === ',' && next.to < limit ? next.to + 1 : next.to;
  // "nicht die Stadt, sondern das Land zahlt": the verb goes by what holds
  return [
    ...parts.slice(0, at),
    { ...next, kind: last.kind, preposition: last.preposition, from: parts[at]!.from, to } as Phrase,
  ];
}

/** "am Dienstag, dem 17. November 2026, mit ...": the comma that closes a date in apposition. */
export const closesDate = (items: readonly Item[], comma: number): boolean =>
  items[comma - 1]?.kind === 'time' && items[comma - 1]!.text.includes(',');

/** ", wie der Bote schrieb,": its closing comma. */
function remarkEnd(items: readonly Item[], comma: number, to: number): number | null {
  const { low } = items[comma + 1]!;
  if (low !== 'wie' && low !== 'so' && !(low === 'anders' && items[comma + 2]?.low === 'als')) return null;
  const close = items.findIndex(({ text }, i) => i > comma + 1 && i < to && text === ',');
  return close > 0 ? close : null;
}

/** "die Linie, auf der Käse entsteht, ...": up to the comma behind the verb of a clause that hangs on the phrase before. */
function hangingEnd(items: readonly Item[], comma: number, to: number): number | null {
  if (!connectiveAt(items, comma + 1)) return null;
  for (let i = comma + 2; i < to; i++) if (items[i]!.text === ',' && endsInVerb(items, i)) return i;
  return null;
}

/** What stands behind a comma inside a phrase: an apposition, or "darunter" and its nouns. */
function insertedAt(items: readonly Item[], at: number, to: number): Phrase | null {
  const first = phraseAt(items, at, to);
  const more = first?.kind === 'free' && first.to < to ? phraseAt(items, first.to, to) : null;
  return more ?? first;
}

/** Behind its closing comma; without one an apposition goes on to the end: ", das Honorar aus dem Mai". */
function appositionEnd(items: readonly Item[], at: number, to: number): number | null {
  let i = at;
  while (i < to) {
    if (items[i]!.text === ',') return i + 1;
    const next = phraseAt(items, i, to);
    if (!next || next.to <= i) return null;
    i = next.to;
  }
  return to;
}

/** An article whose noun was not reached: "das [von zwei Firmen entwickelte Format]". */
const isLoneArticle = (items: readonly Item[], part: Part): boolean =>
  part.kind === 'noun' &&
  part.to === part.from + 1 &&
  /^(?:der|die|das|den|dem|ein|eine|einen|einem|einer)$/u.test(items[part.from]!.low);

/** "bestreitet das", "hält das für falsch", "hat das am Montag zurückgewiesen": a pronoun, with nothing behind it that could be its noun. */
function standsForAThing(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]!.low !== 'das') return false;
  for (let i = at + 1; i < to; ) {
    const next = phraseAt(items, i, to);
    if (!next || (next.kind === 'noun' && !/^(?:nichts|etwas|alles)$/u.test(items[i]!.low))) return false;
    // "das von der Firma entwickelte [Format]"
    if (next.kind === 'free' && isAdjective(items[i]!) && !OFTEN_FREE.test(items[i]!.low)) return false;
    i = next.to;
  }
  return true;
}
const OFTEN_FREE = /^(?:anders|weder|entweder|selber|ehe)$/u;

/** "im Mai und im Juni": the second phrase with its "und". */
function joined(items: readonly Item[], at: number, limit: number): Part | null {
  const next = phraseAt(items, at + 1, limit);
  return next && { ...next, kind: next.kind === 'noun' ? 'free' : next.kind, from: at };
}
