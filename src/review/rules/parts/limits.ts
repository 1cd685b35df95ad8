/** What a negation bounds rather than denies: "no more than", "not before May", "keine zwei Jahre". Part of `negation`. */
import type { Word } from '../../sheet.ts';

/** Words behind a negation in which its bound stands. */
export const LIMITED = 4;

/** The negation tells how much at most, or when at the earliest. */
export const limits = (negation: Word, behind: readonly Word[]): boolean =>
  isBound(behind[0], behind[1]) || endsIn(behind) || isFewer(negation, behind[0]);

/** "überlebten keine zwei Jahre": less than that. */
const isFewer = (negation: Word, next: Word | undefined): boolean =>
  /^kein\w*$/.test(negation.folded) && next !== undefined && (next.kind === 'number' || SMALL.test(next.folded));
const SMALL = /^(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)$/;

/** "not expected before Saturday", "nicht fertig vor Mai": a limit on when, behind the verb. */
const endsIn = (behind: readonly Word[]): boolean =>
  behind.some((w, i) => /^(?:vor|before|until|till)$/.test(w.folded) && DAY.test(behind[i + 1]?.folded ?? ''));
const DAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|ende|mitte|anfang|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|october|december|next|late|early|mid|the)$/;

/** "nicht mehr als bisher", "no more than", "nicht vor Mai", "not until": a limit. */
const isBound = (more: Word | undefined, than: Word | undefined): boolean =>
  /^(?:vor|before|until|till)$/.test(more?.folded ?? '') ||
  (/^(?:mehr|weniger|eher|more|less|fewer)$/.test(more?.folded ?? '') && /^(?:als|than)$/.test(than?.folded ?? ''));
