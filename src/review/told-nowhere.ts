/** What a draft tells and no source, in whatever word. */
import type { Localized } from '../model/index.ts';
import { evidenceAt } from './align.ts';
import { cuesIn, hasCue, mayBeCue } from './cues.ts';
import type { EventCues } from './lexicon/types.ts';
import type { Case, Judgement } from './rule.ts';
import { type Form, type SheetSentence, slice, type Word } from './sheet.ts';

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
  for (const { told, heard } of spokenOf(sentence.words, all)) {
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

const known = new WeakMap<readonly EventCues[], WeakMap<Form, readonly EventCues[]>>();

/** Those of which some word may be a cue, in order; asked of each spelling once: most words tell of none. */
function spokenOf(words: readonly Word[], all: readonly EventCues[]): readonly EventCues[] {
  const forms = known.get(all) ?? new WeakMap<Form, readonly EventCues[]>();
  known.set(all, forms);
  let found: Set<EventCues> | null = null;
  for (const word of words) {
    let own = forms.get(word.form);
    if (!own) {
      own = all.filter(({ told }) => mayBeCue(word, told));
      forms.set(word.form, own);
    }
    for (const one of own) found = (found ?? new Set()).add(one);
  }
  return found === null ? NONE : found.size === 1 ? [...found] : all.filter((one) => found.has(one));
}
const NONE: readonly EventCues[] = [];

const message = (said: string): Localized => ({
  de: `„${said}“: davon sagt keine Quelle etwas.`,
  en: `“${said}”: no source says anything of it.`,
});
