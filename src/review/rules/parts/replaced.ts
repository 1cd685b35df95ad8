/** Two amounts of which one took the place of the other: "6 statt 9", "von 9 auf 6", "down to 6 from 9". Part of `binding`. */
import type { Quantity } from '../../../model/index.ts';
import { agreement, comparable } from '../../agreement.ts';
import { figuresOf } from '../../figures.ts';
import type { Case } from '../../rule.ts';
import type { Sheet, SheetSentence } from '../../sheet.ts';

/** What holds now, and what held before or was wrong. */
interface Replaced {
  readonly now: Quantity;
  readonly before: Quantity;
}

/** The draft puts this amount in the place of another, or another in its place, the same way round as a sentence of a source. */
export const isReplacedSo = (of: Case, sentence: SheetSentence, quantity: Quantity): boolean =>
  replacedIn(of.draft, sentence).some(
    ({ now, before }) =>
      (now === quantity || before === quantity) &&
      of.sources.sentences.some((s) =>
        replacedIn(s.sheet, s.sentence).some(
          (there) => agreement(now, there.now) === 'same' && agreement(before, there.before) === 'same',
        ),
      ),
  );

const known = new WeakMap<SheetSentence, readonly Replaced[]>();

/** The pairs of a sentence: each amount with the next one of its kind, as the words around the two tell. */
function replacedIn({ text }: Sheet, sentence: SheetSentence): readonly Replaced[] {
  let pairs = known.get(sentence);
  if (!pairs) {
    const figures = figuresOf(sentence);
    pairs = figures.flatMap((first, i) => {
      const second = figures.slice(i + 1).find((q) => comparable(first, q));
      if (!second) return [];
      const ahead = text.slice(Math.max(sentence.start, first.start - LOOK), first.start);
      const between = text.slice(first.end, second.start);
      if (between.length > APART) return [];
      if (NOW_FIRST.test(between)) return [{ now: first, before: second }];
      return OLD_AHEAD.some(([from, to]) => from.test(ahead) && to.test(between))
        ? [{ now: second, before: first }]
        : [];
    });
    known.set(sentence, pairs);
  }
  return pairs;
}
/** Letters looked at before the first amount, and the most that may stand between the two. */
const LOOK = 24;
const APART = 60;

/** "6 statt 9", "6, nicht 9", "6, down from 9" */
const NOW_FIRST =
  /(?<!\p{L})(?:statt|anstatt|anstelle von|und nicht|nicht|nach zuvor|nach bisher|zuvor|bisher|instead of|rather than|and not|not|(?:up|down|compared) (?:from|with)|after)\s(?:[\p{L}]+\s){0,3}$/iu;
/** "von 9 auf 6", "statt 9 sind es 6", "nicht 9, sondern 6", "not 9 but 6" */
const OLD_AHEAD: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})von\s(?:\p{L}+\s){0,2}$/iu, /\sauf\s(?:\p{L}+\s){0,2}$/iu],
  [/(?<!\p{L})from\s(?:\p{L}+\s){0,2}$/iu, /\sto\s(?:\p{L}+\s){0,2}$/iu],
  [/(?<!\p{L})(?:statt|anstatt|anstelle von|instead of|rather than)\s(?:\p{L}+\s){0,3}$/iu, /^/u],
  [/(?<!\p{L})(?:nicht|not)\s(?:\p{L}+\s){0,2}$/iu, /(?<!\p{L})(?:sondern|but)\s(?:\p{L}+\s){0,3}$/iu],
];
