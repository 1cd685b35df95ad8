/** The nouns of a German phrase in a row, with numbers and brackets behind them, and which of them is its head. */
import type { Item } from '../../engine/frame-items.ts';
import { finiteItem } from '../verb-forms.ts';
import { isAdjective, isNominal, type Limit } from './phrase-words.ts';
import { TAKES_AGAINST } from './words.ts';

export function nounsFrom(items: readonly Item[], at: number, limit: Limit): { to: number; head: number } | null {
  let i = at;
  // "im Jahr 2025 40.000 Tonnen": an amount behind a noun is a phrase of its own
  while (
    i < limit &&
    ((isNominal(items, i) && !(i > at && isOfItsOwn(items, i))) || isNameParticle(items, i, at, limit))
  )
    i += isHalfCompound(items, i, limit) ? 3 : 1;
  if (i === at) return null;
  i = numbersEnd(items, i, limit);
  const to = bracketEnd(items, i, limit);
  return { to, head: headOf(items, at, i) };
}

/** "die Klassen 5 und 6", "auf Seite 14": bare numbers behind the noun they number. */
function numbersEnd(items: readonly Item[], at: number, limit: Limit): number {
  const numbers = (i: number): boolean => {
    const next = items[i + 1];
    const counts =
      next && (isNominal(items, i + 1) || (next.kind === 'word' && isAdjective(next) && !finiteItem(next)));
    // "bekommt das Bad vier statt sechs Bahnen"
    const replaces = /^(?:statt|anstatt|mehr|weniger)$/u.test(next?.low ?? '');
    return i < limit && items[i]!.kind === 'amount' && !items[i]!.unit && !replaces && !(i + 1 < limit && counts);
  };
  if (items[at - 1]!.kind !== 'word' || !numbers(at)) return at;
  return items[at + 1]?.low === 'und' && at + 2 < limit && numbers(at + 2) ? at + 3 : at + 1;
}

/** "1,3 Milligramm", "täglich", "eine Stunde": behind a noun a phrase of its own, but not "Jahr 2025", "Mai". */
const isOfItsOwn = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'amount' ||
  // "am Vormittag | Räume des Amtes"
  (items[i]!.kind === 'word' && items[i - 1]!.kind === 'time' && IS_A_DAY.test(items[i - 1]!.text)) ||
  // "nahm die Staatsanwaltschaft Ostmoor | Ermittlungen auf", "erhebt der Kassier des Vereins | Vorwürfe"
  (items[i]!.kind === 'word' &&
    (items[i - 1]!.kind === 'name' || /s$/u.test(items[i - 1]!.low)) &&
    (/ungen$/u.test(items[i]!.low) || TAKES_AGAINST.test(items[i]!.low))) ||
  (items[i]!.kind === 'time' && items[i - 1]!.kind !== 'time' && /^\p{Ll}/u.test(items[i]!.text));

/** "Vormittag", "2025", "zwei Wochen lang", but not "jährlichen", which is an attribute */
const IS_A_DAY = /(?:^|\s)(?:\p{Lu}\S*|\d\S*|lang|heute|gestern|morgen)$/u;

/** "Industrie- und" of "Industrie- und Handelskammer" */
const isHalfCompound = (items: readonly Item[], i: number, limit: Limit): boolean =>
  i + 3 < limit &&
  items[i + 1]!.text === '-' &&
  items[i + 1]!.start === items[i]!.end &&
  /^(?:und|oder|sowie|bis)$/u.test(items[i + 2]!.low) &&
  isNominal(items, i + 3);

/** "Ursula von der Leyen" in a name the reader did not join. */
const isNameParticle = (items: readonly Item[], i: number, at: number, limit: Limit): boolean =>
  i > at && i + 1 < limit && items[i]!.low === '&' && isNominal(items, i + 1);

/** A bracket belongs to the noun before it. */
function bracketEnd(items: readonly Item[], at: number, limit: Limit): number {
  if (items[at]?.text !== '(' || at >= limit) return at;
  for (let i = at + 1; i < limit && i < at + 12; i++) if (items[i]!.text === ')') return i + 1;
  return at;
}

/** The name behind a role ("Alibaba-Manager Justin Lin"), else the first noun; an amount counts what follows it. */
function headOf(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (items[i]!.kind === 'name') return i;
  for (let i = from; i < to; i++) if (items[i]!.kind === 'word') return i;
  return from;
}
