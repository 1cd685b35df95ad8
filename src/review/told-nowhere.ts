/** What a draft tells and no source, in whatever word. */
import type { Localized } from '../model/index.ts';
import { evidenceAt } from './align.ts';
import { cuesIn, hasCue } from './cues.ts';
import type { EventCues } from './lexicon/types.ts';
import type { Case, Judgement } from './rule.ts';
import { type SheetSentence, slice, type Word } from './sheet.ts';

/**
 * The first of these events or parties whose narrow cue stands in the sentence while no source holds even a wide one.
 * @param counts whether a word is meant as the cue it looks like
 */
export function toldNowhere(
  of: Case,
  sentence: SheetSentence,
  all: readonly EventCues[],
  cure: Localized,
  counts: (word: Word) => boolean = () => true,
): Judgement | null {
  for (const { told, heard } of all) {
    const cue = cuesIn(sentence.words, told).find(counts);
    if (!cue || of.sources.sentences.some(({ sentence: { words } }) => hasCue(words, heard) || hasCue(words, told)))
      continue;
    const near = of.passages(sentence)[0];
    return {
      start: cue.start,
      end: cue.end,
      message: message(slice(of.draft, cue)),
      cure,
      evidence: near ? [evidenceAt(near.at)] : [],
    };
  }
  return null;
}

const message = (said: string): Localized => ({
  de: `„${said}“: davon sagt keine Quelle etwas.`,
  en: `“${said}”: no source says anything of it.`,
});
