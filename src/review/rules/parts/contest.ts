/** Two figures of one source sentence, each with words of its own: the draft's words decide which it speaks of. Part of `binding`. */

import type { Quantity, Span } from '../../../model/index.ts';
import { agreement, comparable, mayBeYear } from '../../agreement.ts';
import { heldBy } from '../../align.ts';
import { figuresOf, placesOf, type SourceFigure } from '../../figures.ts';
import type { Case } from '../../rule.ts';
import { clauseAt, type SheetSentence, type Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

/** The figure of the same sentence whose words the draft has, where it has none of this one's in any of its sentences. */
export function contested(of: Case, sentence: SheetSentence, quantity: Quantity): SourceFigure | null {
  const told = figuresOf(sentence).filter((q) => q !== quantity && comparable(q, quantity));
  if (told.length > 0) return null;
  const said = wordsAround(sentence, quantity);
  let rival: SourceFigure | null = null;
  for (const own of placesOf(quantity, of.sources)) {
    const found = betterIn(said, own);
    if (!found) return null;
    rival ??= found;
  }
  return rival;
}

const tells = (w: Word): boolean => w.kind === 'content' || EARLIER(w) || NOW(w);
/** Words of an earlier time decide as much as a noun does. */
const EARLIER = spelled(/^(?:vorjahr\w*|zuvor|davor|bislang|bisher|fruher|earlier|previously|before)$/);

/** Words of the time that the source tells of first. */
const NOW = spelled(/^(?:last|this|currently|diesmal|derzeit|aktuell|heute|diesjahrig\w*)$/);

/** The words of the draft's clause but the figure's own. */
function wordsAround(sentence: SheetSentence, at: Quantity): Word[] {
  const clause = clauseAt(sentence, at);
  return (clause?.words ?? sentence.words).filter((w) => tells(w) && (w.end <= at.start || w.start >= at.end));
}

function betterIn(said: readonly Word[], own: SourceFigure): SourceFigure | null {
  const { sentence } = own.in;
  const figures = figuresOf(sentence).filter(
    (q) => !mayBeYear(q) && (comparable(q, own.quantity) || q === own.quantity),
  );
  const parts = figures.length > 1 ? territories(sentence, figures) : new Map<Quantity, Word[]>();
  const mine = parts.get(own.quantity);
  if (!mine) return null;
  for (const [other, theirs] of parts) {
    if (other === own.quantity || agreement(other, own.quantity) === 'same') continue;
    const only = (a: readonly Word[], b: readonly Word[]): Word[] => a.filter((w) => heldBy(w, b) < LIKE);
    const [here, there] = [only(mine, theirs), only(theirs, mine)];
    if (isNow(said) && here.some(EARLIER) && !there.some(EARLIER)) return { quantity: other, in: own.in };
    const earlier = there.some(EARLIER) && said.some(EARLIER);
    const [ours, others] = [shared(said, here), shared(said, there)];
    if (earlier ? !mine.some(EARLIER) : ours.length === 0 && others.some((w) => w.capital || others.length > 1))
      return { quantity: other, in: own.in };
  }
  return null;
}
/** "last season" is not "the season before". */
const isNow = (said: readonly Word[]): boolean => said.some(NOW) && !said.some(EARLIER);
const LIKE = 0.6;
const shared = (said: readonly Word[], words: readonly Word[]): Word[] => words.filter((w) => heldBy(w, said) >= LIKE);

/** Between two figures a comma or a word that joins statements ends the words of the first; without one they share a statement. */
function territories(sentence: SheetSentence, figures: readonly Quantity[]): Map<Quantity, Word[]> {
  const found = new Map<Quantity, Word[]>();
  const cuts: Span[] = [];
  for (const [i, figure] of figures.entries()) {
    const next = figures[i + 1];
    if (!next) break;
    const cut = sentence.words.find((w) => w.start >= figure.end && w.end <= next.start && CUT(w));
    if (!cut) return found;
    cuts.push(cut);
  }
  for (const [i, figure] of figures.entries()) {
    const from = cuts[i - 1]?.end ?? sentence.start;
    const to = cuts[i]?.start ?? sentence.end;
    found.set(
      figure,
      sentence.words.filter(
        (w) => tells(w) && w.start >= from && w.end <= to && !figures.some((f) => w.start < f.end && f.start < w.end),
      ),
    );
  }
  return found;
}
const CUT = spelled(/^(?:[,;:–—-]|und|sowie|aber|doch|während|and|but|while|whereas)$/, 'lower');
