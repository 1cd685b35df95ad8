/** Looks for listed words, beginnings and split verbs in a stretch of words. */

import type { Pole } from './lexicon/index.ts';
import type { Word } from './sheet.ts';
import { spelled } from './spelled.ts';

/** How far a split verb's particle may stand behind it, in words. */
const PARTICLE_REACH = 25;

/** Words of the stretch that belong to the pole, in order. */
export function cuesIn(words: readonly Word[], pole: Pole): Word[] {
  const found: Word[] = [];
  for (let i = 0; i < words.length; i++) if (isCue(words, i, words[i]!, pole)) found.push(words[i]!);
  return found;
}

export function hasCue(words: readonly Word[], pole: Pole): boolean {
  for (let i = 0; i < words.length; i++) if (isCue(words, i, words[i]!, pole)) return true;
  return false;
}

/** What a spelling is to a pole: asked once, since newspapers repeat their words. */
const UNASKED = 0;
const STRANGER = 1;
const LISTED = 2;
/** a verb that is a cue only with a particle behind it */
const SPLIT = 3;

function standingOf({ cues, folded, lower }: Word, pole: Pole): number {
  let standing = cues[pole.id] ?? UNASKED;
  if (standing === UNASKED) {
    standing = isListed(lower, folded, pole)
      ? LISTED
      : pole.split.has(folded) || pole.split.has(lower)
        ? SPLIT
        : STRANGER;
    cues[pole.id] = standing;
  }
  return standing;
}

const isListed = (lower: string, folded: string, pole: Pole): boolean =>
  pole.words.has(folded) ||
  pole.words.has(lower) ||
  pole.beginnings.some((b) => folded.startsWith(b) || lower.startsWith(b));

function isCue(words: readonly Word[], i: number, word: Word, pole: Pole): boolean {
  if (word.kind === 'mark' || word.kind === 'number') return false;
  // "next May" is a month
  if (i > 0 && word.capital && word.lower === 'may') return false;
  const standing = standingOf(word, pole);
  if (standing !== SPLIT) return standing === LISTED;
  const particles = pole.split.get(word.folded) ?? pole.split.get(word.lower) ?? [];
  return particles.some((particle) => followedBy(words, i, particle));
}

/** The word is a cue of the pole, if it be together with a particle. */
export const mayBeCue = (word: Word, pole: Pole): boolean => standingOf(word, pole) !== STRANGER;

const followedBy = (words: readonly Word[], i: number, particle: string): boolean =>
  words.slice(i + 1, i + 1 + PARTICLE_REACH).some((w) => w.folded === particle);

/** "the planned price", "den geplanten Preis": the noun's past, not how sure the statement is. */
export function isAttributive(words: readonly Word[], cue: Word): boolean {
  const at = words.indexOf(cue);
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    /(?:ed|te[nrsm]?|ene[nrsm]?)$/.test(cue.lower) &&
    (before?.kind === 'function' || before?.kind === 'number') &&
    !AUXILIARY(before) &&
    next?.kind === 'content'
  );
}
const AUXILIARY = spelled(
  /^(?:is|are|was|were|be|been|has|have|had|ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?)$/,
  'lower',
);
