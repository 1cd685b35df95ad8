/** Looks for listed words, beginnings and split verbs in a stretch of words. */
import type { Pole } from './lexicon/index.ts';
import type { Word } from './sheet.ts';

/** How far a split verb's particle may stand behind it, in words. */
const PARTICLE_REACH = 25;

/** Words of the stretch that belong to the pole, in order. */
export const cuesIn = (words: readonly Word[], pole: Pole): Word[] =>
  words.filter((word, i) => isCue(words, i, word, pole));

export const hasCue = (words: readonly Word[], pole: Pole): boolean =>
  words.some((word, i) => isCue(words, i, word, pole));

/** What a spelling is to a pole never changes, and newspapers repeat their words. */
const listed = new WeakMap<Pole, Map<string, boolean>>();
const REMEMBERED = 20_000;

function isListed(lower: string, folded: string, pole: Pole): boolean {
  let known = listed.get(pole);
  if (!known || known.size >= REMEMBERED) {
    known = new Map();
    listed.set(pole, known);
  }
  let is = known.get(lower);
  if (is === undefined) {
    is =
      pole.words.has(folded) ||
      pole.words.has(lower) ||
      pole.beginnings.some((b) => folded.startsWith(b) || lower.startsWith(b));
    known.set(lower, is);
  }
  return is;
}

function isCue(words: readonly Word[], i: number, word: Word, pole: Pole): boolean {
  if (word.kind === 'mark' || word.kind === 'number') return false;
  const { folded, lower } = word;
  if (isListed(lower, folded, pole)) return true;
  return pole.split.some(([verb, particle]) => (folded === verb || lower === verb) && followedBy(words, i, particle));
}

const followedBy = (words: readonly Word[], i: number, particle: string): boolean =>
  words.slice(i + 1, i + 1 + PARTICLE_REACH).some((w) => w.folded === particle);
