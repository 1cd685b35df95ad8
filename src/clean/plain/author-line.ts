/** Reads authors from lines of a pasted head that name them without "von" or "by": a name alone, with place, task or handle. */

import { COMMON_NOUN_ENDING, COMMON_NOUNS } from '../../text/de/names/commonNouns.ts';
import { NOUN_HEADS } from '../../text/de/names/nounHeads.ts';
import { GERMAN_CITIES, GERMAN_COUNTRIES } from '../../text/de/names/places.ts';
import { ENGLISH_ORG_HEADS } from '../../text/en/names/cues.ts';
import { EVERYDAY_WORDS } from '../../text/en/names/everydayWords.ts';
import { pattern } from '../../text/engine/patterns/layout.ts';
import { wordSet } from '../../text/engine/sentences/words.ts';
import { type Authors, isKnownPersonName, isPersonName, mergeAuthors, readAuthors } from '../metadata/people.ts';
import { isGeneric, outletLikeness, sectionOf } from './outlet.ts';

const WORD = /^\p{Lu}(?:\p{Ll}[\p{L}'’]*|['’]\p{Lu}\p{L}+|\.)(?:-\p{Lu}\p{Ll}+)?$/u;
/** "Neues Ufer", "Alte Mitte": what opens with an adjective is no person. */
const ADJECTIVE = /^(?:neu|alt|groß|klein|frei|best|erst|letzt|jung|offen|grün|rot|schwarz|weiß)(?:e[rnms]?|est?)$/iu;

/** "Gesamtschule": German compounds end on a noun; shorter ones end surnames as well. */
const SHORTEST_HEAD = 6;
const endsOnNoun = (word: string, nouns: ReadonlySet<string>): boolean =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_HEAD - 1) }, (_, k) => word.slice(k + 2)).some((end) =>
    nouns.has(end),
  );

let common: ReadonlySet<string> | null = null;
const commonWords = (): ReadonlySet<string> => {
  common ??= new Set(
    [...wordSet(COMMON_NOUNS, NOUN_HEADS, EVERYDAY_WORDS, ENGLISH_ORG_HEADS, GERMAN_CITIES, GERMAN_COUNTRIES)].map(
      (w) => w.toLowerCase(),
    ),
  );
  return common;
};
const isWord = (word: string): boolean => commonWords().has(word.toLowerCase());
const isCommon = (word: string): boolean =>
  isWord(word) || COMMON_NOUN_ENDING.test(word) || endsOnNoun(word.toLowerCase(), commonWords());

/**
 * Whether two or three words can be a person's name that no list knows: each with one capital and none of them a word
 * of the language.
 */
export function couldBePerson(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    isPersonName(name) &&
    words.length <= 3 &&
    words.every((w) => WORD.test(w) && !isCommon(w) && !isGeneric(w) && sectionOf(w) === null) &&
    !ADJECTIVE.test(words[0]!) &&
    !['sure', 'likely'].includes(outletLikeness(name) ?? '')
  );
}

/** Whether a label such as "Interview:" leads a person's name; behind it a surname may end like a noun. */
export function isLabelledName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const looksSo =
    words.length > 1 && words.length <= 3 && words.every((w) => WORD.test(w)) && isPersonName(name.trim());
  return isKnownPersonName(name.trim()) || (looksSo && !isCommon(first) && !ADJECTIVE.test(first) && !isWord(last));
}

const capitals = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;

const isName = (text: string): boolean => isKnownPersonName(text) || couldBePerson(text);

/** What stands behind a name: the task in brackets, the place, the handle, the post. */
const TASK = /\s*\(([^)]{2,20})\)$/u;
const OF_PICTURES =
  /^(?:bild(?:er)?|fotos?|fotografie(?:n|rt)?|photos?|photograph(?:s|y|ed)?|images?|video|grafik(?:en)?|illustration(?:en)?|pictures?|graphics?)$/iu;
const IN_PLACE = /\s+(?:in|aus)\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?$/u;
const HANDLE = /\s+@[\w.-]+$/;
/** A post or a place: never more than a few words, and no second name. */
const POST = /^(?:\p{L}[\p{L}’'-]*)(?:\s[\p{L}’'-]+){0,4}$/u;
const BETWEEN = /\s*(?:,|;|\s(?:und|and|&|\+)\s)\s*/u;
const MAX_LINE = 110;

/** "Ilvy Harmsen Waterways correspondent": the post behind the name. */
function namedByPost(line: string): string | null {
  const words = line.split(/\s+/);
  const cut = [2, 3].find(
    (k) => words.length > k && isRoleLine(words.slice(k).join(' ')) && isName(words.slice(0, k).join(' ')),
  );
  return cut ? words.slice(0, cut).join(' ') : null;
}

/** The persons in a line that consists of names and what hangs on them, or null. */
export function namesAlone(line: string): readonly string[] | null {
  if (line.length > MAX_LINE || /[!?:]|[.]$/.test(line)) return null;
  const posted = namedByPost(line);
  if (posted) return [posted];
  const names: string[] = [];
  for (const [at, part] of line.split(BETWEEN).entries()) {
    const task = TASK.exec(part)?.[1];
    const name = capitals(part.replace(TASK, '').replace(HANDLE, '').replace(IN_PLACE, '').trim());
    if (isName(name)) {
      if (!task || !OF_PICTURES.test(task)) names.push(name);
    } else if (at === 0 || !POST.test(part)) return null;
  }
  return names.length > 0 ? names : null;
}

const DOES =
  /^(?:'s|’s|is|was|are|has|covers|writes|reports|ist|war|hat|schreibt|kommentiert|berichtet|lebt|arbeitet|leitet)(?!\p{L})/iu;
/** Whether a line presents its author: the name, or the surname or first name alone, and what its bearer does. */
export function isBiography(line: string, name: string): boolean {
  if (line.length > LONGEST_BIOGRAPHY) return false;
  const words = name.split(' ');
  return [name, words[0]!, words.at(-1)!].some(
    (n) => line.startsWith(n) && DOES.test(line.slice(n.length).trimStart()),
  );
}
const LONGEST_BIOGRAPHY = 320;

/** What a line below a name says of its bearer: the post, or where the report was made. */
const ROLE = pattern('iu')`
  ^(?:
    (?:\p{L}[\p{L}&’'-]*\s){0,4}(?:
      correspondent | reporter | editor | writer | columnist | redakteur(?:in)? | reporter(?:in)?
      | korrespondent(?:in)? | autor(?:in)? | volontär(?:in)? | ressortleiter(?:in)?
      | chefredakteur(?:in)?
    )(?:,? (?:in|für|for|of|at)(?: \p{L}[\p{L}.’'-]*){1,4}|, \p{Lu}[\p{L}.’' -]{1,30})?
    | aus \p{L}+ berichtet
  )$
`;
const FROM =
  /^(?:[Rr]eporting from|[Ss]pecial (?:to|for)(?: the)?|SPECIAL (?:TO|FOR)(?: THE)?) (?:\p{Lu}[\p{L}.’'-]*(?:,? )?){1,4}$/u;
export const isRoleLine = (line: string): boolean => line.length <= 70 && (ROLE.test(line) || FROM.test(line));

export const asAuthors = (names: readonly string[]): Authors =>
  mergeAuthors(names.map((name) => readAuthors(name, null, 'no')));
