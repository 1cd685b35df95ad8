/** Which outlets belong to one owner, from a file the person supplies: they are never independent of each other. */
import { readFileSync } from 'node:fs';
import { messageOf, QuellwerkError } from '../model/index.ts';

/** The owner of an outlet by its name; null where the file says nothing of it. */
export type OwnerOf = (outlet: string) => string | null;

const SYNTAX = 'Write a line an owner: its name, a colon, its outlets with commas ("Haus A: Talblatt, Ornebote").';

/** @throws QuellwerkError `usage` when the file can't be read or a line of it is none of its kind */
export function loadOwners(file: string): OwnerOf {
  try {
    return ownersIn(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof QuellwerkError) throw error;
    throw new QuellwerkError('usage', `the list of owners can't be read: ${messageOf(error)}`, file, SYNTAX);
  }
}

/**
 * "Haus A: Talblatt, Ornebote" a line; "#" begins a comment. Where a name holds a comma, semicolons part the outlets.
 * @param where the file, for errors
 */
export function ownersIn(text: string, where: string): OwnerOf {
  const owners = new Map<string, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const told = line.replace(/^\uFEFF/u, '').trim();
    if (told === '' || told.startsWith('#')) continue;
    const wrong = (what: string): QuellwerkError =>
      new QuellwerkError('usage', what, `${where}, line ${i + 1}`, SYNTAX);
    const [, owner = '', list = ''] = /^([^:]*):(.*)$/u.exec(told) ?? [];
    const outlets = list.split(list.includes(';') ? ';' : ',').flatMap((name) => name.trim() || []);
    if (owner.trim() === '' || outlets.length === 0) throw wrong(`"${told}" names no owner with its outlets`);
    for (const outlet of outlets) {
      const known = owners.get(keyOf(outlet));
      if (known !== undefined && known !== owner.trim())
        throw wrong(`"${outlet}" stands under two owners, "${known}" and "${owner.trim()}"`);
      owners.set(keyOf(outlet), owner.trim());
    }
  }
  if (owners.size === 0) throw new QuellwerkError('usage', 'the list of owners names nobody', where, SYNTAX);
  return (outlet) => owners.get(keyOf(outlet)) ?? null;
}

/** "Die Zeitung", "die  zeitung" and "Zeitung" are one outlet. */
const keyOf = (outlet: string): string =>
  outlet
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:der|die|das|the) (?=\S)/u, '');

/** What the list says goes before what a source was given. */
export const withOwners = <A extends { readonly outlet: string; readonly ownerGroup: string | null }>(
  articles: readonly A[],
  ownerOf: OwnerOf | null,
): readonly A[] =>
  ownerOf ? articles.map((a) => ({ ...a, ownerGroup: ownerOf(a.outlet) ?? a.ownerGroup })) : articles;

/** A name that stands in the list otherwise than in the article does nothing: said once, not left to be missed. */
export const unmatchedOwners = (articles: readonly { readonly outlet: string }[], ownerOf: OwnerOf): string | null =>
  articles.length === 0 || articles.some((a) => ownerOf(a.outlet) !== null)
    ? null
    : `the list of owners names none of the outlets at hand: ${[...new Set(articles.map((a) => a.outlet))].join(', ')}. Names must be written as here.`;
