/** Of two things compared the one that is more in the source is not less in the draft. */
import type { Localized, TimeExpression } from '../../model/index.ts';
import { evidenceAt, heldBy } from '../align.ts';
import { agrees } from '../dates.ts';
import { type Case, gathered, type Judgement, type RuleExample, type SupportRule } from '../rule.ts';
import { type SheetSentence, slice, type Word } from '../sheet.ts';
import type { SourceSentence } from '../sources.ts';
import { type Comparison, comparisonsIn, type Side, scaleOf } from './parts/comparisons.ts';

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

type Told = Comparison & { readonly at: SourceSentence };

const comparisons = gathered(({ sources }): readonly Told[] =>
  sources.sentences.flatMap((at) => comparisonsIn(at.sentence).map((c) => ({ ...c, at }))),
);

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
