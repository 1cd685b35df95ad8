/** Finds listed names, also of several words, by the longest match at a token. */
import type { MentionType } from '../../../model/index.ts';
import { remembered } from '../patterns/memo.ts';
import { tokenize } from '../sentences/tokens.ts';
import type { Words } from '../sentences/words.ts';

interface Entry {
  readonly pieces: readonly string[];
  readonly type: MentionType;
  readonly name: string;
}

export interface Match {
  readonly to: number;
  readonly type: MentionType;
  readonly name: string;
}

export interface Gazetteer {
  /** the longest listed name that begins at token `at`, genitive -s allowed on its last word */
  match(words: Words, at: number): Match | null;
  /** whether a listed name may begin with the word */
  mayBegin(word: string): boolean;
  /** a listed name of one word, exactly as written */
  named(word: string): { readonly type: MentionType; readonly name: string } | null;
}

export interface ListedName {
  readonly name: string;
  readonly type: MentionType;
  /** what the match is called; default the name itself */
  readonly canonical?: string;
}

export function createGazetteer(names: Iterable<ListedName>): Gazetteer {
  const byFirst = new Map<string, Entry[]>();
  for (const { name, type, canonical } of names) {
    const pieces = tokenize(name).map((t) => name.slice(t.start, t.end));
    const first = pieces[0];
    if (first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    entries.push({ pieces, type, name: canonical ?? name });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.pieces.length - a.pieces.length);
  const beginning = remembered((word) => candidates(byFirst, word));
  return {
    match: (words, at) => longest(beginning(words.raw[at]!), words, at),
    mayBegin: (word) => beginning(word).length > 0,
    named: (word) => byFirst.get(word)?.find((entry) => entry.pieces.length === 1) ?? null,
  };
}

function longest(entries: readonly Entry[], words: Words, at: number): Match | null {
  for (const { pieces, type, name } of entries)
    if (fits(pieces, words, at)) return { to: at + pieces.length, type, name };
  return null;
}

/** Entries that a word may begin, in the order in which they are tried; only a name of one word may be inflected. */
const candidates = (byFirst: ReadonlyMap<string, readonly Entry[]>, word: string): readonly Entry[] =>
  spellings(word).flatMap((spelling) =>
    (byFirst.get(spelling) ?? []).filter(({ pieces }) => spelling === word || pieces.length === 1),
  );

function fits(pieces: readonly string[], words: Words, at: number): boolean {
  if (at + pieces.length > words.count) return false;
  for (let i = 1; i < pieces.length; i++) {
    const have = words.raw[at + i]!;
    if (have !== pieces[i] && !(i === pieces.length - 1 && have === `${pieces[i]}s`)) return false;
  }
  return true;
}

/** As written, without genitive -s, and "BERLIN" as "Berlin": datelines shout. */
function spellings(word: string): string[] {
  const forms = [word];
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.length > 3 && word === word.toUpperCase()) forms.push(word[0]! + word.slice(1).toLowerCase());
  return forms;
}
