/** Which sentences of a text voice an opinion in the author's own name: nobody can look them up, so nobody judges them. */
import { hasCue } from './cues.ts';
import { gateWords } from './lexicon/index.ts';
import type { TextNotJudged } from './ports.ts';
import type { Sheet, SheetSentence } from './sheet.ts';

/** A sentence that attributes its judgement, or carries a figure, states a fact about someone and is judged. */
export const opinionsOf = (draft: Sheet): TextNotJudged[] =>
  draft.sentences
    .filter((s) => isOpinion(draft, s))
    .map(({ start, end }) => ({
      rule: 'opinion',
      start,
      end,
      reason:
        draft.lang === 'de' ? 'Eine Meinung lässt sich nicht belegen.' : 'An opinion can’t be proved from sources.',
    }));

function isOpinion(draft: Sheet, sentence: SheetSentence): boolean {
  const words = gateWords(draft.lang);
  if (!hasCue(sentence.words, words.opinion)) return false;
  return !hasCue(sentence.words, words.attributions) && sentence.words.every((w) => w.kind !== 'number');
}
