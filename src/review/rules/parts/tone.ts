/** How sure the words of a source are of what a clause of the draft tells. Part of `certainty`. */

import { heldBy } from '../../align.ts';
import { cuesIn, isAttributive } from '../../cues.ts';
import type { Tone } from '../../lexicon/index.ts';
import type { Case } from '../../rule.ts';
import type { Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

const TONES: readonly Tone[] = ['planned', 'hedged', 'forecast', 'alleged'];

/** How the words tell the deed; a claim of somebody's, and the forms of reported speech, count for nothing where the draft names who says it. */
export function toneOf(
  of: Case,
  words: readonly Word[],
  told: readonly Word[],
  attributed: boolean,
): { tone: Tone; cue: Word } | null {
  for (const tone of TONES) {
    if (tone === 'alleged' && attributed) continue;
    // who is arrested or investigated is suspected, and no more is told
    if (tone === 'alleged' && told.some(SUSPECTED)) continue;
    const cue = cuesIn(words, of.words.tones[tone]).find(
      (w) =>
        !(attributed && REPORTED(w)) &&
        !(WOULD(w) && words.some(NEEDED) && told.some(NEEDED)) &&
        !(tone === 'hedged' && isRuledOut(of, words, w)) &&
        !(tone === 'planned' && (isAttributive(words, w) || isPlan(words, w))) &&
        !(tone === 'alleged' && (told.some((t) => t.lemma === w.lemma) || isPrice(words, w))) &&
        governs(of, words, w, told),
    );
    if (cue) return { tone, cue };
  }
  const to = of.lang === 'en' ? words.find((w, i) => w.lower === 'to' && IS_TO(words[i - 1])) : undefined;
  if (to && governs(of, words, to, told)) return { tone: 'planned', cue: to };
  return null;
}

/** "is to be chartered" */
const IS_TO = (before: Word | undefined): boolean => before !== undefined && /^(?:is|are)$/.test(before.lower);
const SUSPECTED = spelled(
  /^(?:arrested|detained|questioned|investigat\w*|festgenomm\w*|verhaftet\w*|ermitt\w*|vernomm\w*)$/,
);

/** "kein Vergleich war möglich", "no comparison was possible": not to be done, which is no doubt. */
export const isRuledOut = (of: Case, words: readonly Word[], cue: Word): boolean =>
  POSSIBLE(cue) && words.slice(0, words.indexOf(cue)).some((w) => of.words.negations.has(w.folded));
const POSSIBLE = spelled(/^(?:moglich|possible)$/);

/** "stimmte den Plänen zu": a plan in hand is no intention; "nach den Plänen der Stadt" tells one. */
const isPlan = (words: readonly Word[], cue: Word): boolean => {
  const at = words.indexOf(cue);
  return (
    cue.capital &&
    /^pl[äa]ne?n?$/.test(cue.lower) &&
    at > 0 &&
    !words.slice(Math.max(0, at - BEFORE), at).some((w) => /^(?:nach|laut|gemäß|gibt|gab)$/.test(w.lower))
  );
};
/** Words before a plan that make an intention of it. */
const BEFORE = 4;

/** "was charged twice for it": money is charged, and nobody is charged with anything. */
const isPrice = (words: readonly Word[], cue: Word): boolean =>
  /^charg/.test(cue.folded) &&
  words.slice(words.indexOf(cue) + 1).some((w) => w.kind === 'number' || /^(?:twice|for|double|extra)$/.test(w.folded));

/** How far behind an English cue the verb it governs may stand. */
const VERB_REACH = 4;

/** An English cue softens what follows it; a German one its whole clause, whose verb stands last. */
function governs(of: Case, words: readonly Word[], cue: Word, told: readonly Word[]): boolean {
  if (of.lang === 'de') return true;
  const at = words.indexOf(cue);
  const behind = words.slice(at + 1, at + 1 + VERB_REACH);
  const verb = behind.findIndex((w, i) => w.lower === 'to' && behind[i - 1]?.capital);
  const [next, object] = behind.slice(verb + 1).filter((w) => w.kind === 'content');
  const done = told.some(DONE);
  const own = told.filter((w, i) => told[i - 1]?.folded !== 'at' || !IDIOM(w));
  return [next, done ? object : undefined].some((w) => w !== undefined && heldBy(w, own) >= 0.6);
}
/** "at last" tells of nothing that lasts. */
const IDIOM = spelled(/^(?:last|first|least|most|best|once)$/);
/** "has fined" of "could impose a fine": told as done, the object of what is only possible counts too. */
const DONE = spelled(/^(?:has|have)$/, 'lower');

/** "3.500 Plätze wären nötig": what would be needed is no less certain. */
const WOULD = spelled(/^(?:wäre|wären|would)$/, 'lower');
const NEEDED = spelled(/^(?:notig|notwendig|erforderlich|fehl\w*|brauch\w*|needed|necessary|required|lack\w*)$/);

/** Forms that in reported speech only mark it as reported; "könnte" of one never does, whose form for that is "könne". */
const REPORTED = spelled(/^(?:würden?|wären?|könnten|could|would)$/, 'lower');
