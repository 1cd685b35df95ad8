/** "Zehn-Personen-Team", "a twelve-person firm", "zehnköpfige Redaktion": how many work there, told in one word with the place. */
import type { Language, Quantity } from '../../model/index.ts';
import { measureOf } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';
import { GOVERNED, type Named, named } from './measure-names.ts';

/** What stands behind the number; its first group holds the noun that it tells the size of. */
const OF_PEOPLE: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    /^\s?-(?:Personen|Mann|Frauen|Frau|Leute|Mitarbeiter|Köpfe)-(\p{L}[\p{L}-]*)/u,
    /^-?köpfige[nrsm]?\s+(?:\p{Ll}+e[nrsm]?\s+)?(\p{Lu}[\p{L}-]*)/u,
  ],
  en: [/^-(?:person|people|man|woman|strong|member)\s+(\p{Ll}+(?:\s+\p{Ll}+)?)/u],
};
/** Such a unit says "zehnköpfig" in one word with its number. */
const HEADED = /köpfige[nrsm]?$/u;
const BEHIND_HEADED = /^\s+(?:\p{Ll}+e[nrsm]?\s+)?(\p{Lu}[\p{L}-]*)/u;

/** Where people work; a household, a tent or a jury of as many is none. */
const AT_WORK: Readonly<Record<Language, RegExp>> = {
  de: /(?:teams?|betriebe?s?|firm(?:a|en)|unternehmens?|büros?|agentur|kanzlei|werkstatt|redaktion|belegschaft|manufaktur|studios?|start-?ups?|labors?|praxis|bäckerei|druckerei|verlags?|abteilung|crew)$/iu,
  en: /^(?:teams?|firms?|compan(?:y|ies)|crews?|offices?|agenc(?:y|ies)|workshops?|newsrooms?|staff|workforce|studios?|startups?|labs?|laborator(?:y|ies)|practices?|baker(?:y|ies)|business(?:es)?)$/iu,
};

/** Null where the number is told otherwise; `none` where it is so told of what nobody works at, and measures nothing. */
export function crewOf({ slice, lang }: Context, clause: Clause, quantity: Quantity): Named | 'none' | null {
  if (quantity.type !== 'number') return null;
  const behind = slice(quantity.end, Math.min(clause.end, quantity.end + 60));
  const headed = HEADED.test(slice(quantity.start, quantity.end));
  const noun = headed
    ? BEHIND_HEADED.exec(behind)?.[1]
    : OF_PEOPLE[lang].map((pattern) => pattern.exec(behind)?.[1]).find((found) => found !== undefined);
  if (noun === undefined) return null;
  const place = noun.split(/\s+/).find((word) => AT_WORK[lang].test(word));
  // "eine achtköpfige Jury" counts a jury's members; "ein Zwei-Personen-Zelt" counts nobody.
  if (place === undefined) return headed ? null : 'none';
  const word = clause.words.find((w) => w.start >= quantity.start && w.text.endsWith(place));
  return named(measureOf('employees')!, word ?? null, GOVERNED);
}
