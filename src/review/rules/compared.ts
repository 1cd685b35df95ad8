/** Of two things compared the one that is more in the source is not less in the draft. */
import type { Localized, Span, TimeExpression } from '../../model/index.ts';
import { comparable, mayBeYear } from '../agreement.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { agrees } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';

export const examples: readonly RuleExample[] = [
  {
    lang: 'de',
    source: 'In Lunden wurden im Mai mehr Räder gestohlen als in Heide. Die Polizei rät zu besseren Schlössern.',
    good: 'Im Mai verschwanden in Heide weniger Räder als in Lunden.',
    bad: 'In Heide wurden im Mai mehr Räder gestohlen als in Lunden.',
    finding: 'Die Quelle vergleicht andersherum („mehr Räder gestohlen als in Heide“).',
  },
  {
    lang: 'en',
    source: 'The Lunden line carried 310,000 passengers, fewer than its rival Nordhav. Both lines want to grow.',
    good: 'Nordhav carried more passengers than the Lunden line.',
    bad: 'The Lunden line carried more passengers than Nordhav.',
    finding: 'The source compares the other way round (“fewer than its rival Nordhav”).',
  },
  {
    lang: 'en',
    source: 'Some 310 boats moor at Lunden on a summer day, down from 420 in 2015. The harbour is to be dredged.',
    good: 'Fewer boats moor at Lunden on a summer day than in 2015.',
    bad: 'More boats moor at Lunden on a summer day than in 2015.',
    finding: 'The source compares the other way round (“down from 420 in 2015”).',
  },
  {
    lang: 'de',
    source: 'Die Bücherei in Lunden zählte 2025 rund 4.100 Leser, nach 5.300 im Jahr 2019. Sie braucht ein neues Dach.',
    good: '2025 hatte die Bücherei in Lunden weniger Leser als 2019.',
    bad: 'Die Bücherei in Lunden zählte 2025 mehr Leser als 2019.',
    finding: 'Die Quelle vergleicht andersherum („4.100 Leser, nach 5.300 im Jahr 2019“).',
  },
];

export const compared: SupportRule = {
  name: 'compared',
  severity: 'block',
  about: {
    de: 'Wer in der Quelle mehr hat als ein anderer, darf im Satz nicht weniger haben.',
    en: 'Who has more than another in the source must not have less in the draft.',
  },
  examples,
  *check(of: Case): Iterable<Judgement> {
    if (of.foreign) return;
    for (const sentence of of.sentences)
      for (const here of comparisonsIn(sentence)) {
        const { there, turned } = counterpart(sentence, here, comparisons(of));
        if (there && turned) yield found(here, there);
      }
  },
};

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
const THAN = /^(?:als|than)$/;
/** Words between a comparative and its "als": "mehr Fische gestorben als". */
const REACH = 10;

interface Comparison extends Span {
  readonly scale: number;
  readonly more: boolean;
  /** what is compared, and what with */
  readonly left: Side;
  readonly right: Side;
}
interface Side {
  readonly words: readonly Word[];
  readonly times: readonly TimeExpression[];
  /** "in diesem", "als im vorigen": which of two, where the noun is left out */
  readonly turns: readonly Turn[];
}
type Turn = 'this' | 'last';
type Told = Comparison & { readonly at: SourceSentence };

const comparisons = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => comparisonsIn(at.sentence).map((c) => ({ ...c, at }))),
);

/** "X hat mehr als Y": the words before and behind; amounts ("mehr als 60") and "rather than" compare nothing. */
const comparisonsIn = (sentence: SheetSentence): Comparison[] => [
  ...withThan(sentence),
  ...withTrend(sentence),
  ...withCounts(sentence),
];

/** "6,200 passengers, down from 7,500 in 2019": fewer than then. */
function withTrend(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((cue, at): Comparison[] => {
    const more = TREND.findIndex((t) => t.test(cue.folded));
    const end = words.findIndex((w, i) => i > at && w.kind === 'mark');
    const behind = words.slice(at + 1, end < 0 ? undefined : end);
    const from = behind.findIndex((w) => SINCE.test(w.folded));
    const right = sideOf(sentence, behind);
    if (more < 0 || from < 0 || from > CLOSE || right.times.length === 0) return [];
    const left = sideOf(sentence, words.slice(0, at));
    const then = { ...right, words: [] };
    return [{ scale: 0, more: more === 0, left, right: then, start: cue.start, end: behind.at(-1)!.end }];
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

const TREND = [/^up$/, /^down$/];
const SINCE = /^(?:from|on|since)$/;
/** Words between "down" or "up" and its "from": "down by a third from". */
const CLOSE = 5;

function withThan(sentence: SheetSentence): Comparison[] {
  const { words } = sentence;
  return words.flatMap((than, at): Comparison[] => {
    if (!THAN.test(than.folded)) return [];
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

function scaleOf({ folded }: Word): { scale: number; more: boolean } | null {
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
  turns: words.flatMap((w) => (THIS.test(w.folded) ? ['this' as const] : LAST.test(w.folded) ? ['last' as const] : [])),
});
const THIS = /^(?:diese[rsnm]?|heuer|this)$/;
const LAST = /^(?:vorige[rsnm]?|vergangene[rsnm]?|vorjahr\w*|previous|last)$/;

/** "Y hat weniger als X" of "X hat mehr als Y": the word at `cue` says the same from the other side. */
export const isToldFromOtherSide = (of: Case, sentence: SheetSentence, cue: Word): boolean =>
  scaleOf(cue) !== null &&
  comparisonsIn(sentence).some((here) => {
    const { there, turned } = counterpart(sentence, here, comparisons(of));
    return here.start === cue.start && there !== null && !turned;
  });

/** The comparison of a source that sets the same two things against each other, one that sets them so before one that turns them. */
function counterpart(
  sentence: SheetSentence,
  here: Comparison,
  all: readonly Told[],
): { readonly there: Told | null; readonly turned: boolean } {
  let found: Told | null = null;
  const [left, right] = [ownOf(here.left, here.right), ownOf(here.right, here.left)];
  for (const there of all) {
    if (there.scale !== here.scale || !isOneSubject(sentence, right, there)) continue;
    const other = ownOf(there.right, there.left);
    const [swapped, kept] = [isOnly(other, left, right), isOnly(other, right, left) && !isOtherTime(left, there.left)];
    if (!kept && !(swapped && !isOtherTime(right, there.left))) continue;
    if (kept === (there.more === here.more)) return { there, turned: false };
    found ??= there;
  }
  return { there: found, turned: true };
}

/** What one side has and the other has not. */
const ownOf = (side: Side, other: Side): Side => ({
  words: side.words.filter((w) => !isIn(w, other)),
  times: side.times.filter((t) => !other.times.some((o) => isSame(t, o))),
  turns: side.turns.filter((t) => !other.turns.includes(t)),
});

/** Most of what the source compares with stands here, and nothing of it there; where it has names or dates, these tell. */
const isOnly = (other: Side, here: Side, there: Side): boolean =>
  shareOf(other, here) >= MOST && shareOf(other, there) === 0;
const MOST = 0.6;

function shareOf({ words, times, turns }: Side, of: Side): number {
  const names = words.filter((w) => w.capital);
  const side = names.length + times.length + turns.length > 0 ? names : words;
  // the words of a date tell less than the date
  const marks = times.length > 0 ? [] : turns;
  const all = side.length + times.length + marks.length;
  const held =
    side.filter((w) => isIn(w, of)).length +
    times.filter((t) => of.times.some((o) => isSame(t, o))).length +
    marks.filter((t) => of.turns.includes(t)).length;
  return all ? held / all : 0;
}
const isIn = (word: Word, { words }: Side): boolean => heldBy(word, words) >= 0.8;
const isSame = (a: TimeExpression, b: TimeExpression): boolean => a.value === b.value || agrees(a, b) || agrees(b, a);

/** Both name a time, and none of them the other's: the draft compares with something else. */
const isOtherTime = (a: Side, b: Side): boolean =>
  a.times.length > 0 && b.times.length > 0 && !a.times.some((t) => b.times.some((o) => isSame(t, o)));

/** Both speak of the same: a word of content beside the two things compared. */
const isOneSubject = ({ words }: SheetSentence, right: Side, { at, right: other }: Told): boolean =>
  words.some(
    (w) =>
      w.kind === 'content' &&
      scaleOf(w) === null &&
      !isIn(w, right) &&
      !isIn(w, other) &&
      heldBy(w, at.sentence.words) >= 0.6,
  );

const found = (here: Comparison, there: Told): Judgement => ({
  start: here.start,
  end: here.end,
  message: message(slice(there.at.sheet, there)),
  cure,
  evidence: [evidenceAt(there.at)],
});

const message = (there: string): Localized => ({
  de: `Die Quelle vergleicht andersherum („${there}“).`,
  en: `The source compares the other way round (“${there}”).`,
});
const cure: Localized = {
  de: 'Die Seiten des Vergleichs wie in der Quelle nennen.',
  en: 'Name the sides of the comparison as the source does.',
};
