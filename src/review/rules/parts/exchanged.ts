/** Two figures of a draft sentence that one source sentence has too, there each with the nearest words of the other. Part of `binding`. */
import { contains, overlaps, type Quantity } from '../../../model/index.ts';
import { agreement, comparable, mayBeYear } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { figuresOf, placesOf, type SourceFigure, sourceFigures } from '../../figures.ts';
import { isChecked } from '../../names.ts';
import type { Case } from '../../rule.ts';
import type { SheetSentence, Word } from '../../sheet.ts';

/** Two figures of one sentence that both stand in one source sentence, there with each other's nearest words. */
export function exchanged(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const own = placesOf(quantity, of.sources);
  for (const other of figuresOf(sentence)) {
    if (other === quantity || mayBeYear(other) || !comparable(other, quantity) || agreement(quantity, other) === 'same')
      continue;
    for (const one of own) {
      const partner = sourceFigures(of.sources).find(
        (s) => s.in === one.in && agreement(other, s.quantity) === 'same' && s.quantity !== one.quantity,
      );
      // "counting the loan of 5, it is 19 in shares and 5 in debt": the words beside any of its places are its own
      const places = own.filter((s) => s.in === one.in);
      if (
        partner &&
        places.every((s) => isCrossed(sentence, [quantity, other], one.in.sentence, [s.quantity, partner.quantity]))
      )
        return partner;
    }
  }
  return null;
}

type Pair = readonly [Quantity, Quantity];

function isCrossed(draft: SheetSentence, here: Pair, source: SheetSentence, there: Pair): boolean {
  const [a, b] = nearestWords(draft, here);
  const [x, y] = nearestWords(source, there);
  const shared = (p: readonly Word[], q: readonly Word[]): number => p.reduce((sum, w) => sum + heldBy(w, q), 0);
  const straight = shared(a, x) + shared(b, y);
  const crossed = shared(a, y) + shared(b, x);
  return shared(a, y) > 0 && crossed >= CROSSED && crossed >= CLEARLY * straight;
}
/** Shared words it takes to call two figures exchanged, and how many times those of the right order. */
const CROSSED = 0.8;
const CLEARLY = 3;

/** Content words nearer to the one figure than to the other; what stands behind a figure is nearer than what stands before. */
function nearestWords(sentence: SheetSentence, [a, b]: Pair): readonly [Word[], Word[]] {
  const isOnlyName = onlyName(sentence, Math.min(a.start, b.start));
  const nearA: Word[] = [];
  const nearB: Word[] = [];
  for (const word of sentence.words) {
    if ((word.kind !== 'content' && word.kind !== 'light') || overlaps(word, a) || overlaps(word, b)) continue;
    if (isOnlyName(word)) continue;
    const difference = gap(sentence, word, a) - gap(sentence, word, b);
    if (difference < 0) nearA.push(word);
    else if (difference > 0) nearB.push(word);
  }
  return [nearA, nearB];
}

/** "Nordhav bought six ships, which makes 24": the one name of a sentence, ahead of both figures, is near to neither. */
function onlyName(sentence: SheetSentence, first: number): (word: Word) => boolean {
  const names = sentence.mentions.filter(isChecked);
  const [name] = names;
  return names.length === 1 && name && name.end <= first ? (word) => contains(name, word) : () => false;
}

/** Words between a word and a figure; a comma between them counts for four. */
function gap(sentence: SheetSentence, word: Word, figure: Quantity): number {
  const [from, to] = word.end <= figure.start ? [word.end, figure.start] : [figure.end, word.start];
  const between = sentence.words.filter((w) => w.start >= from && w.end <= to);
  return between.reduce((sum, w) => sum + (w.kind === 'mark' ? 4 : 1), 0) + (word.end <= figure.start ? 0.5 : 0);
}
