/** Outlets and authors of the sources: whom a sentence names as the place it was read, without making them its speaker. */
import type { Span } from '../model/index.ts';
import { isTold, type SheetSentence, type Word } from './sheet.ts';
import type { SourceSet, SourceSheet } from './sources.ts';
import { mayBeSame } from './speakers.ts';
import { fold } from './stems.ts';

const known = new WeakMap<SourceSheet, ReadonlySet<string>>();

/** Folded words of a source's outlet and authors; "Heute.example" counts whole and in its parts. */
function wordsOf(sheet: SourceSheet): ReadonlySet<string> {
  let words = known.get(sheet);
  if (!words) {
    const outlet = sheet.outlet ?? '';
    const written = [...outlet.split(/\s+/), ...outlet.split(/[^\p{L}\p{N}-]+/u)].filter(Boolean).map(fold);
    words = new Set(written.flatMap(declined));
    known.set(sheet, words);
  }
  return words;
}

/** German declines them: "der Mitteldeutschen Depesche", "dem Flussboten", "das Norddeutsche Blatt" of the "Norddeutsches Blatt". */
function declined(word: string): readonly string[] {
  if (word.endsWith('e')) return [word, `${word}n`];
  const stem = STRONG.exec(word)?.[1];
  return stem ? [word, stem, `${stem}n`] : [word];
}
/** An adjective without an article before it */
const STRONG = /^(\p{L}*(?:isch|deutsch|allgemein|neu|frei|gross|klein|unabhangig|offentlich)e)[rs]$/u;

/** The word stands in the name of an outlet or author. */
export const namesOutlet = ({ folded }: Word, { sheets }: SourceSet): boolean =>
  sheets.some((s) => wordsOf(s).has(folded));

/** The word stands in the name of this source's outlet or author; some write theirs small: "ufer-kompakt". */
export const isNameOf = ({ folded, capital }: Word, sheet: SourceSheet): boolean =>
  (capital || /\p{L}[-.]\p{L}/u.test(folded)) && wordsOf(sheet).has(folded);

/** The sources whose outlet or author these words name, with nothing else among their names. */
export function sourcesBy(words: readonly Word[], { sheets }: SourceSet): readonly SourceSheet[] {
  const parts = joinedParts(words).map((names) => sheets.filter((s) => names.every((w) => wordsOf(s).has(w.folded))));
  return parts.every((found) => found.length > 0) ? parts.flat() : [];
}

/** The names between "und", "and" and commas. */
function joinedParts(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.kind === 'mark' || /^(?:und|and)$/.test(word.folded)) parts.push([]);
    else if (word.capital && word.kind !== 'function') parts.at(-1)!.push(word);
  }
  return parts.filter((names) => names.length > 0);
}

/**
 * "The Courier reports that, according to Idle, ...": whom the draft calls the speaker only passes on what `speaker` says,
 * since the sentence names that one too. The outlet at `at` must have published one of the passages.
 */
export function passesOn(
  sentence: SheetSentence,
  at: Span,
  speaker: readonly Word[],
  passages: readonly { readonly source: string }[],
  sources: SourceSet,
): boolean {
  const inside = sentence.words.filter((w) => w.start >= at.start && w.end <= at.end);
  const outlets = sourcesBy(inside, sources);
  if (!outlets.some(({ id }) => passages.some((p) => p.source === id))) return false;
  const others = sentence.words.filter((w) => isTold(w) && (w.end <= at.start || w.start >= at.end));
  return mayBeSame(speaker, others);
}
