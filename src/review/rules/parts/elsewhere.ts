/** A figure that the sources give only to other names than the draft does. Part of `binding`. */
import type { Quantity } from '../../../model/index.ts';
import { agreement, comparable } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { type Anchor, anchorsIn, spread } from '../../anchors.ts';
import { figuresOf, placesOf, type SourceFigure, sourceFigures } from '../../figures.ts';
import { isChecked, sharesName } from '../../names.ts';
import { sourcesBy } from '../../outlets.ts';
import type { Case } from '../../rule.ts';
import { type SheetSentence, slice, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { attributedIn } from '../../speakers.ts';

export interface Elsewhere {
  readonly figure: SourceFigure;
  /** the draft's name */
  readonly name: string;
  /** the source's; empty where it has none of the same kind */
  readonly other: string;
}

/** The figure stands only with other names, and the sentence's own name stands elsewhere with a figure of its own. */
export function standsElsewhere(of: Case, sentence: SheetSentence, quantity: Quantity): Elsewhere | null {
  const own = placesOf(quantity, of.sources);
  const names = anchorsIn(sentence, of.lang).filter((a) => !a.loose && sourcesBy(a.words, of.sources).length === 0);
  if (own.length === 0 || names.length === 0 || belongsToNone(quantity)) return null;
  if (!names.every((n) => n.words.some((w) => of.sources.find(w).size > 0))) return null;
  if (tellsTheirs(of, sentence, names, quantity)) return null;
  if (!own.every((s) => standsApart(of, names, s)) || !hasItsOwn(of, names, quantity)) return null;
  const [figure] = own as [SourceFigure];
  return { figure, name: slice(of.draft, names[0]!), other: rivalName(of, figure, names) };
}

/** "Police counted 300, Save Pellworth 750": the names own another figure of the sentence. */
const tellsTheirs = (of: Case, sentence: SheetSentence, names: readonly Anchor[], quantity: Quantity): boolean =>
  figuresOf(sentence).some(
    (q) =>
      q !== quantity &&
      comparable(q, quantity) &&
      sourceFigures(of.sources).some((s) => agreement(q, s.quantity) === 'same' && isAmong(names, s.in.sentence.words)),
  );

/** Another figure of the same kind stands with one of the names: the one that should have been taken. */
const hasItsOwn = (of: Case, names: readonly Anchor[], quantity: Quantity): boolean =>
  sourceFigures(of.sources).some(
    (s) =>
      comparable(quantity, s.quantity) &&
      agreement(quantity, s.quantity) === 'other' &&
      isAmong(names, wordsAround(of, s)),
  );

/** Small numbers are too common to belong to one name, and lengths of time ("the lowest in six years") are told of all. */
const belongsToNone = ({ value, type }: Quantity): boolean =>
  type === 'duration' || type === 'ordinal' || (value !== null && Math.abs(value) <= COMMON);
const COMMON = 3;

const isAmong = (names: readonly Anchor[], words: readonly Word[]): boolean =>
  names.some((n) => n.words.some((w) => heldBy(w, words) > 0 || sharesName([w.stem.slice(0, 5)], words)));

/** The sentence of a source figure and those before it in its paragraph, to which "dort" and "dabei" refer. */
function around(of: Case, { in: at }: SourceFigure): SourceSentence[] {
  const found = [at];
  for (let i = at.at - 1; i >= Math.max(0, at.at - REACH); i--) {
    const before = of.sources.sentences[i]!;
    if (before.sheet !== at.sheet || (i < at.at - 1 && endsParagraph(before))) break;
    found.push(before);
  }
  return found;
}
/** Sentences a name reaches on. */
const REACH = 3;
const endsParagraph = ({ sheet, sentence }: SourceSentence): boolean =>
  /^\s*\n\s*\n/.test(sheet.text.slice(sentence.end, sentence.end + 4));
const wordsAround = (of: Case, figure: SourceFigure): Word[] => [
  ...around(of, figure).flatMap((s) => s.sentence.words),
  // who says it may stand sentences behind
  ...attributedIn(figure.in.sentence, figure.in.sheet).flatMap((a) => a.speaker),
];

/** Around the source figure stand none of the names, but another of the same kind, or the names are no topic that goes without saying. */
const standsApart = (of: Case, names: readonly Anchor[], figure: SourceFigure): boolean =>
  !isAmong(names, wordsAround(of, figure)) &&
  (rivalName(of, figure, names) !== '' || names.every((n) => spread(n, of.sources) <= RARE));
/** A name that so few sentences hold is not what the article is about. */
const RARE = 1;

function rivalName(of: Case, figure: SourceFigure, names: readonly Anchor[]): string {
  for (const { sentence, sheet } of around(of, figure)) {
    const rival = sentence.mentions.find(
      (m) => isChecked(m) && names.some((n) => n.type === null || n.type === m.type),
    );
    if (rival && !abbreviates(slice(sheet, rival), names)) return slice(sheet, rival);
  }
  return '';
}

/** "CCE" may be short for a name that begins with C. */
const abbreviates = (name: string, names: readonly Anchor[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && names.some((n) => n.words.some((w) => w.folded.startsWith(name[0]!.toLowerCase())));
