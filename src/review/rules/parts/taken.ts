/** Who takes a stand in another place of the sources than the passage that seems to speak against it. Part of `direction`. */
import { heldBy, type Passage } from '../../align.ts';
import type { Pole } from '../../lexicon/index.ts';
import type { Case } from '../../rule.ts';
import type { Clause, SheetSentence, Word } from '../../sheet.ts';
import { isNegated, saying } from './saying.ts';

/**
 * "Der Kreis lehnte das ab" where the passage tells that the town asked for it: another clause of the sources tells this of the
 * same subject, which is not the passage's, and of something else that the sentence speaks of.
 */
export const takesItElsewhere = (
  of: Case,
  sentence: SheetSentence,
  clause: Clause,
  pole: Pole,
  { at: against }: Passage,
): boolean => {
  const subjects = clause.words.filter((w) => w.kind === 'content' && w.capital);
  const theirs = subjects.filter((w) => heldBy(w, against.sentence.words) === 1);
  return of.sources.sentences.some(({ sentence: source }) => {
    const own = subjects.filter((w) => heldBy(w, source.words) === 1);
    if (theirs.some((w) => !own.includes(w))) return false;
    const takes = source.clauses.some((c) => saying(c.words, pole).length > 0 && !isNegated(of, c));
    const isOther = (w: Word): boolean => w.kind === 'content' && !own.includes(w) && saying([w], pole).length === 0;
    return own.length > 0 && takes && sentence.words.some((w) => isOther(w) && heldBy(w, source.words) > HALF);
  });
};
/** So much of a word must stand there. */
const HALF = 0.5;
