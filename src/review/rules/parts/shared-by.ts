/** Of whom a percentage is told: "62 Prozent der Eltern", "among parents". Part of `counted`. */

import type { Quantity } from '../../../model/index.ts';
import { agreement } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { type SourceFigure, sourceFigures } from '../../figures.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence, Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

export interface Group {
  readonly figure: SourceFigure;
  readonly noun: Word;
}

/** Words between a percentage and its group, and between a group and the percentage told of it. */
const BEHIND = 3;
const AHEAD = 6;
const OF = spelled(/^(?:der|aller|of)$/, 'lower');
const AMONG = spelled(/^(?:unter|bei|von|among|of)$/, 'lower');

/** The group whose share the percentage is; null where the sentence does not say in so many words. */
export function groupOf(quantity: Quantity, { words }: SheetSentence): Word | null {
  if (quantity.type !== 'percentage') return null;
  const next = words.findIndex((w) => w.start >= quantity.end);
  if (next >= 0 && OF(words[next]!)) return nounIn(words.slice(next + 1, next + 1 + BEHIND));
  const first = words.findIndex((w) => w.end > quantity.start);
  const before = words.slice(Math.max(0, first - AHEAD), first);
  const among = before.findLastIndex(AMONG);
  return among < 0 || before.slice(among).some((w) => w.kind === 'number' || w.kind === 'mark')
    ? null
    : nounIn(before.slice(among + 1, among + 1 + BEHIND));
}

/** German nouns carry a capital; in English the last content word before the phrase ends. */
function nounIn(words: readonly Word[]): Word | null {
  const capital = words.find((w) => w.capital && w.kind !== 'function' && w.kind !== 'mark');
  if (capital) return capital;
  const end = words.findIndex((w, i) => i > 0 && (w.kind === 'function' || w.kind === 'mark'));
  return (end < 0 ? words : words.slice(0, end)).findLast((w) => w.kind === 'content') ?? null;
}

/** The source has the percentage for another group, and for the draft's group another percentage. */
export function otherGroup(of: Case, sentence: SheetSentence, quantity: Quantity): Group | null {
  const group = groupOf(quantity, sentence);
  if (!group) return null;
  const all = sourceFigures(of.sources);
  const groups = all.flatMap((figure): Group[] => {
    const noun = groupOf(figure.quantity, figure.in.sentence);
    return noun ? [{ figure, noun }] : [];
  });
  const own = all.filter((s) => agreement(quantity, s.quantity) === 'same');
  const theirs = groups.filter((g) => own.includes(g.figure));
  const mine = groups.some((g) => !own.includes(g.figure) && isSame(group, g.noun));
  if (!mine || theirs.length === 0 || theirs.length < own.length) return null;
  return theirs.some((g) => isSame(group, g.noun)) ? null : theirs[0]!;
}

const isSame = (a: Word, b: Word): boolean => heldBy(a, [b]) >= 0.8;
