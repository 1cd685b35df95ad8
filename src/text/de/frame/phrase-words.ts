/** Single words of a German phrase: what is a noun, an article, an adjective, and how far those before a noun go. */
import type { Item } from '../../engine/frame-items.ts';
import { finiteItem, isAuxiliary, isModal } from '../verb-forms.ts';
import { ADVERBS, COORDINATORS, DETERMINERS, FOCUS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** A run of items read so far ends here at the latest. */
export type Limit = number;

const isClosed = ({ low }: Item): boolean =>
  DETERMINERS.has(low) || PREPOSITIONS.has(low) || ADVERBS.has(low) || COORDINATORS.has(low);

/** A noun, or the name, time or amount with unit that stands for one; at the head of a sentence no function word is. */
export function isNominal(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (item.kind === 'name' || item.kind === 'time') return true;
  if (item.kind === 'amount') return item.unit === true;
  return item.kind === 'word' && item.cap && (i > 0 || !(isClosed(item) || isLeadingAdjective(items)));
}

/** "Erste belastbare Hinweise": at the head of a sentence an adjective has a capital too. */
function isLeadingAdjective(items: readonly Item[]): boolean {
  const [first, second, third] = items;
  const ending = ADJECTIVE.exec(first!.low)?.[0];
  if (!ending || !second || second.kind !== 'word' || second.cap || !third) return false;
  return (
    second.low.endsWith(ending) && isAdjective(second) && !finiteItem(second) && third.kind === 'word' && third.cap
  );
}

/** Only in small letters, or with the capital of the sentence's first word. */
export const isSmall = (items: readonly Item[], i: number): boolean => i === 0 || !items[i]!.cap;

export const isDeterminer = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && DETERMINERS.has(items[i]!.low) && isSmall(items, i);
export const isPreposition = (items: readonly Item[], i: number): boolean =>
  items[i]!.kind === 'word' && PREPOSITIONS.has(items[i]!.low) && isSmall(items, i);

export const ADJECTIVE = /(?:e|en|er|es|em)$/u;
export const isAdjective = (item: Item): boolean =>
  item.kind === 'word' &&
  ADJECTIVE.test(item.low) &&
  !PREPOSITIONS.has(item.low) &&
  !ADVERBS.has(item.low) &&
  !PRONOUNS.has(item.low) &&
  !DETERMINERS.has(item.low);

/** "auch", "nur noch", "rund": particles that belong to the phrase behind them. */
export function focusEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  while (i < limit - 1 && i < at + 3 && FOCUS.has(items[i]!.low) && !isPreposition(items, i) && isSmall(items, i)) i++;
  return i;
}

/** Without an article only adjectives and amounts stand before a noun: "neue Zahlen", "rund 300 Menschen". */
export function bareModifiersEnd(items: readonly Item[], at: number, limit: Limit): number {
  let i = at;
  while (i < limit && i < at + 6) {
    const measured = measuredEnd(items, i, limit);
    if (measured > i) {
      i = measured;
      continue;
    }
    if (isNominal(items, i)) return i;
    const item = items[i]!;
    const joins = COORDINATORS.has(item.low) && i > at && i + 1 < limit && isAdjective(items[i + 1]!);
    const deep =
      FOCUS.has(item.low) ||
      (item.kind === 'word' && ADVERBS.has(item.low) && (i > at || nominalSoon(items, i + 1, limit)));
    // "etwa 150 weitere Fahrten"
    const further = i > at && items[i - 1]!.kind === 'amount' && /^(?:weiter|ander|solch)e[rnm]?$/u.test(item.low);
    if (
      item.kind === 'amount' ||
      further ||
      joins ||
      deep ||
      (isAdjective(item) && (!finiteItem(item) || isAdjectiveAllTheSame(items, i, limit)))
    )
      i++;
    else break;
  }
  return i;
}

/** "fließen 12 Millionen", "wurde Ende Mai gerettet", "worden seien Akten": an amount behind it, or an auxiliary, is a verb's. */
function isAdjectiveAllTheSame(items: readonly Item[], i: number, limit: Limit): boolean {
  const { lemma } = finiteItem(items[i]!)!;
  if (isAuxiliary(lemma) || isModal(lemma) || items[i + 1]?.kind === 'amount') return false;
  return nominalSoon(items, i + 1, limit);
}

const nominalSoon = (items: readonly Item[], at: number, limit: Limit): boolean => {
  for (let i = at; i < limit && i < at + 3; i++) {
    if (isNominal(items, i)) return true;
    if (!isAdjective(items[i]!) || finiteItem(items[i]!)) return false;
  }
  return false;
};

/** "412 Meter lange", "94 Seiten starke": behind its measure an adjective before its noun; `at` where none stands. */
export function measuredEnd(items: readonly Item[], at: number, limit: Limit): number {
  const { kind, unit } = items[at]!;
  if (kind !== 'amount') return at;
  const behind = unit ? at + 1 : at + 2;
  const counted = unit || (items[at + 1]?.kind === 'word' && items[at + 1]!.cap);
  const adjective = items[behind];
  return counted &&
    behind + 1 < limit &&
    adjective?.kind === 'word' &&
    MEASURED.test(adjective.low) &&
    isNominal(items, behind + 1)
    ? behind + 1
    : at;
}
const MEASURED = /^(?:lang|breit|hoh|groß|schwer|alt|tief|dick|weit|stark|teur|entfernt)e[nrms]?$/u;
