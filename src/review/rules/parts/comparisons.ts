/** What a sentence compares, and which of the two is more. Part of `compared`. */

import type { Span, TimeExpression } from '../../../model/index.ts';
import { comparable, mayBeYear } from '../../agreement.ts';
import { figuresOf } from '../../figures.ts';
import type { SheetSentence, Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

/** Comparatives by what they compare, those of more before those of less. */
const SCALES: readonly (readonly [more: RegExp, less: RegExp])[] = [
  [
    /^(?:mehr|hoher\w*|grosser\w*|teurer\w*|more|higher|larger|bigger|greater|dearer|costlier)$/,
    /^(?:weniger|niedriger\w*|kleiner\w*|billiger\w*|gunstiger\w*|geringer\w*|fewer|less|lower|smaller|cheaper)$/,
  ],
  [/^(?:alter\w*|older)$/, /^(?:junger\w*|neuer|younger|newer)$/],
  [/^(?:langer\w*|longer)$/, /^(?:kurzer\w*|shorter)$/],
  [/^(?:schneller\w*|faster|quicker)$/, /^(?:langsamer\w*|slower)$/],
  [/^(?:haufiger\w*|ofter)$/, /^(?:seltener\w*)$/],
  [/^(?:besser\w*|better)$/, /^(?:schlechter\w*|worse)$/],
  [/^(?:starker\w*|stronger)$/, /^(?:schwacher\w*|weaker)$/],
  [/^(?:schwerer\w*|heavier)$/, /^(?:leichter\w*|lighter)$/],
  [/^(?:warmer\w*|heisser\w*|warmer|hotter)$/, /^(?:kalter\w*|kuhler\w*|colder|cooler)$/],
  [/^(?:fruher|earlier)$/, /^(?:spater|later)$/],
];
const THAN = spelled(/^(?:als|than)$/);
/** Words between a comparative and its "als": "mehr Fische gestorben als". */
const REACH = 10;

export interface Comparison extends Span {
  readonly scale: number;
  readonly more: boolean;
  /** what is compared, and what with */
  readonly left: Side;
  readonly right: Side;
}
export interface Side {
  readonly words: readonly Word[];
  readonly times: readonly TimeExpression[];
  /** "in diesem", "als im vorigen": which of two, where the noun is left out */
  readonly turns: readonly Turn[];
}
export type Turn = 'this' | 'last';
/** "X hat mehr als Y": the words before and behind; amounts ("mehr als 60") and "rather than" compare nothing. */
export const comparisonsIn = (sentence: SheetSentence): Comparison[] => [
  ...withThan(sentence),
  ...withTrend(sentence),
  ...withCounts(sentence),
  ...withTimes(sentence),
];

/** "6,200 passengers, down from 7,500 in 2019": fewer than then. */
function withTrend(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((cue, at): Comparison[] => {
    const more = TREND.indexOf(cue.folded);
    if (more < 0) return [];
    const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
    const behind = words.slice(at + 1, end < 0 ? undefined : end);
    const from = behind.findIndex(SINCE);
    const right = sideOf(sentence, behind);
    if (from < 0 || from > CLOSE || right.times.length === 0) return [];
    const left = sideOf(sentence, words.slice(0, at));
    const then = { ...right, words: [] };
    return [{ scale: 0, more: more === 0, left, right: then, start: cue.start, end: behind.at(-1)!.end }];
  });
}
/** "twice as many as Heide", "halb so hoch wie in Heide" */
function withTimes(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((as, at): Comparison[] => {
    if (as.folded !== 'as' && as.folded !== 'wie') return [];
    const from = words.findLastIndex(
      (w, i) => i < at && at - i <= CLOSE && /^(?:twice|half|doppelt|halb|dreimal)$/.test(w.folded),
    );
    if (from < 0 || at - from < 2) return [];
    const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
    const behind = words.slice(at + 1, end < 0 ? undefined : end);
    if (behind.length === 0 || !words.slice(from, at).some((w) => /^(?:as|so)$/.test(w.folded))) return [];
    const more = !/^hal[fb]$/.test(words[from]!.folded);
    const [left, right] = [sideOf(sentence, words.slice(0, from)), sideOf(sentence, behind)];
    return [{ scale: 0, more, left, right, start: words[from]!.start, end: behind.at(-1)!.end }];
  });
}

/** "712 pupils, compared with 1,090 a decade ago": two counts of one kind, the second with its time. */
function withCounts(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((cue, at): Comparison[] => {
    const next = words[at + 1];
    if (!next || !VERSUS.test(`${cue.folded} ${next.folded}`)) return [];
    const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
    const behind = words.slice(at + 1, end < 0 ? undefined : end);
    const last = behind.at(-1)!;
    const now = figuresOf(sentence).findLast((q) => q.end <= cue.start && !mayBeYear(q));
    const then = figuresOf(sentence).find((q) => q.start >= cue.end && q.end <= last.end && !mayBeYear(q));
    const right = sideOf(sentence, behind);
    if (!now || !then || now.value === null || then.value === null || now.value === then.value) return [];
    if (!comparable(now, then) || right.times.length === 0) return [];
    const left = sideOf(sentence, words.slice(0, at));
    return [
      { scale: 0, more: now.value > then.value, left, right: { ...right, words: [] }, start: now.start, end: last.end },
    ];
  });
}
const VERSUS = /^(?:compared (?:with|to)|verglichen mit|(?:gegenuber|nach|statt) \d[\d.,]*)$/;

const TREND = ['up', 'down'];
const SINCE = spelled(/^(?:from|on|since)$/);
/** Words between "down" or "up" and its "from": "down by a third from". */
const CLOSE = 5;

function withThan(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((than, at): Comparison[] => {
    if (!THAN(than)) return [];
    const from = Math.max(0, at - REACH);
    const cue = words.findLastIndex((w, i) => i >= from && i < at && scaleOf(w) !== null);
    const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
    const behind = words.slice(at + 1, end < 0 ? undefined : end);
    if (cue < 0 || behind.length === 0 || isAmount(sentence, behind)) return [];
    const { scale, more } = scaleOf(words[cue]!)!;
    const before = words.slice(0, at).filter((_, i) => i !== cue);
    return [
      {
        scale,
        more,
        left: sideOf(sentence, before),
        right: sideOf(sentence, behind),
        start: words[cue]!.start,
        end: behind.at(-1)!.end,
      },
    ];
  });
}

/** "mehr als 60", "less than half an hour" */
const isAmount = (sentence: SheetSentence, behind: readonly Word[]): boolean =>
  behind
    .slice(0, 2)
    .some((w) => !isTime(sentence, w) && (w.kind === 'number' || sentence.quantities.some((q) => q.start === w.start)));

export function scaleOf({ folded }: Word): { scale: number; more: boolean } | null {
  for (const [scale, [more, less]] of SCALES.entries()) {
    if (more.test(folded)) return { scale, more: true };
    if (less.test(folded)) return { scale, more: false };
  }
  return null;
}

const isTime = ({ times }: SheetSentence, word: Word): boolean =>
  times.some((t) => t.start <= word.start && word.end <= t.end);

const sideOf = (sentence: SheetSentence, words: readonly Word[]): Side => ({
  words: words.filter((w) => w.kind === 'content' && !isTime(sentence, w)),
  times: sentence.times.filter((t) => t.type === 'DATE' && words.some((w) => t.start <= w.start && w.end <= t.end)),
  turns: words.flatMap((w) => (THIS(w) ? ['this' as const] : LAST(w) ? ['last' as const] : [])),
});
const THIS = spelled(/^(?:diese[rsnm]?|heuer|this)$/);
const LAST = spelled(/^(?:vorige[rsnm]?|vergangene[rsnm]?|vorjahr\w*|previous|last)$/);
