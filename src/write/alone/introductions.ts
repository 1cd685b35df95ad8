/** Where a text names somebody in full for the first time: with which office, and whose. */

import type { Language } from '../../model/index.ts';
import { decapitalise } from '../tell/letters.ts';
import { officeBehind } from './offices.ts';
import { ALONE, ROLES_DE, ROLES_EN } from './roles.ts';
import { BARE_ROLE, bodyBefore, bodyDescribed, ofBehind, ofCompound, SENTENCE_END } from './whose.ts';

export const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von|van|de|al)(?: der)?)? \p{Lu}\p{Ll}[\p{L}’']*(?:-\p{Lu}\p{Ll}+)?`;
const TITLES = String.raw`(?:Prof\. |Dr\.? )*`;

/** Words that begin what stands before a role and are none of it. */
const NO_ROLE =
  /^(?:the|a|an|its|his|her|their|said|says|and|by|of|with|told|from|for|when|that|as|but|to|while|where|after|before|because|against|on|at|in|under|if|though|although|since|accused|praised)$/i;

interface Found {
  readonly full: string;
  readonly role: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly of?: string;
}

const GERMAN = new RegExp(
  String.raw`(?<![\p{L}-])(?:(die|Die|der|Der) )?((?:\p{Lu}[\p{L}]*-)*\p{L}*(?:${ROLES_DE}))(?: \([^)]{2,20}\))? ${TITLES}(${NAME})`,
  'gu',
);
function* inGerman(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: article, 2: role, 3: full } of text.matchAll(GERMAN)) {
    if (!/^\p{Lu}/u.test(role!)) continue;
    const feminine = /in$/u.test(role!) || /^die$/iu.test(article ?? '');
    // one word for both: "Vorstand Birgit Hasse"
    const ofBoth = /[Vv]orstand$/u.test(role!) && !article;
    // "die Vorsitzende": declined like an adjective, it needs its article
    const bare = !/(?:sitzende|beauftragte|mächtigte|gestellte|ordnete|verständige)r?$/u.test(role!);
    const [before, behind] = [text.slice(0, index), text.slice(index + whole.length)];
    const whose = !bare || BARE_ROLE.test(role!) ? (bodyBefore(before) ?? bodyDescribed(before, behind)) : null;
    const of = ofBehind(behind) ?? ofCompound(role!) ?? whose;
    const office = bare ? officeBehind(before, role!) : null;
    yield { full: full!, role: office, gender: feminine ? 'f' : ofBoth ? null : 'm', ...(of && { of }) };
  }
}

/** "Uwe Harms, Gründer von Elbholm Robotik,": the body as it stands behind the office, which no case changes. */
const GERMAN_AFTER = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME}), (?:Mitgründer(?:in)? und )?(${ROLES_DE}) ((?:von der|vom|von) \p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+){0,3})(?=,)`,
  'gu',
);
function* inApposition(text: string): Iterable<Found> {
  for (const { 1: full, 2: role, 3: of } of text.matchAll(GERMAN_AFTER))
    if (/^\p{Lu}/u.test(role!)) yield { full: full!, role: role!, gender: /in$/u.test(role!) ? 'f' : 'm', of: of! };
}

/** "Prof. Ilka Mertens von der Hochschule Kolm": no office, but where from. */
const WITH_TITLE = new RegExp(String.raw`(?<![\p{L}-])(?:Prof\. |Dr\. )+(${NAME})`, 'gu');
function* titled(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: full } of text.matchAll(WITH_TITLE)) {
    const of = ofBehind(text.slice(index + whole.length));
    if (of) yield { full: full!, role: null, gender: null, of };
  }
}

const ENGLISH = new RegExp(String.raw`(?<![\p{L}’'])((?:[\p{L}&-]+ ){0,3}${ROLES_EN}),? (?:Dr )?(${NAME})`, 'gu');
const ENGLISH_AFTER = new RegExp(
  String.raw`(?<!\p{L})(${NAME}), (?:the |its |an? )?((?:[\p{L}&-]+[ -]){0,2}${ROLES_EN})(?=[,.]| of | for | at )`,
  'gu',
);
/** "Kolbau's head of operations, Rohan Holt," */
const ENGLISH_OF = new RegExp(
  String.raw`((?<![\p{L}])(?:[\p{L}&-]+['’]s|[Ii]ts|[Tt]he) )((?:head|director|chief|vice-president|secretary|minister|professor) of (?!the |its |their |this )\p{Ll}+(?: \p{Ll}+)?), (${NAME})(?=[,. ])`,
  'gu',
);
function* inEnglish(text: string): Iterable<Found> {
  for (const { index, 0: whole, 1: role, 2: full } of text.matchAll(ENGLISH)) {
    const words = role!.split(' ');
    const cut = words.findLastIndex((w) => NO_ROLE.test(w));
    const own = words
      .slice(cut + 1)
      .join(' ')
      .replace(/^own /u, '');
    // "her attorney": whose, only the text before says
    const whose = cut >= 0 && /^(?:its|his|her|their)$/iu.test(words[cut]!);
    const body = bodyOf(text, index + words.slice(0, cut + 1).join(' ').length + (cut < 0 ? 0 : 1));
    const of = body && whole.includes(',') ? ofBody(own, body) : null;
    yield { full: full!, role: of ?? (whose && RELATES.test(own) ? null : smallRole(own, text)), gender: null };
  }
  for (const [, full, role] of text.matchAll(ENGLISH_AFTER))
    yield { full: full!, role: smallRole(role!, text) ?? smallRole(role!.split(' ').at(-1)!, text), gender: null };
  for (const { index, 1: led, 2: role, 3: full } of text.matchAll(ENGLISH_OF)) {
    const body = bodyOf(text, index + led!.length);
    yield { full: full!, role: body ? `${body} ${role!.toLowerCase()}` : role!.toLowerCase(), gender: null };
  }
}
/** They are somebody's. */
const RELATES = /^(?:\p{Ll}+ )?(?:lawyer|attorney|solicitor|manager|coach|partner|teacher|doctor)$/iu;
/** "chairman" and "Ardlow Council": "Ardlow Council chairman"; null for roles that say no more so, and where it gets long. */
function ofBody(role: string, body: string): string | null {
  const small = decapitalise(role);
  return /^\p{Ll}[\p{Ll} -]+$/u.test(small) && small.split(' ').length < 4 && body.split(' ').length < 5
    ? `${body} ${small}`
    : null;
}

const BODY_NAME = String.raw`\p{Lu}[\p{L}&-]*(?:['’](?!s?(?![\p{L}]))[\p{L}]+)?(?: (?:of |and |& )?\p{Lu}[\p{L}&’'-]*)*`;
/** Whose role begins at `at`: "Kolbau's chairman", or "Its chairman" behind a sentence that opens on a body. */
function bodyOf(text: string, at: number): string | null {
  const owner = new RegExp(`(?:^|[^\\p{L}])(${BODY_NAME})['’]s $`, 'u').exec(text.slice(Math.max(0, at - 60), at))?.[1];
  // "On Wednesday Kolbau's chairman"
  const body = owner?.replace(/^(?:On|In|At|By|For|From|With|But|And|While|When|Last) (?:\p{Lu}\p{Ll}+day )?/u, '');
  if (body) return /^(?:The|Its|His|Her)(?: |$)/u.test(body) ? null : body;
  if (!/(?:^|[.!?”"] )Its $/u.test(text.slice(Math.max(0, at - 6), at))) return null;
  const before = text
    .slice(0, at - 4)
    .trimEnd()
    .split(/\n/u)
    .at(-1)!
    .split(SENTENCE_END)
    .at(-1)!;
  const opens = new RegExp(
    `^(?:The )?(${BODY_NAME}) (?:has|have|had|will|is|was|\\p{Ll}+(?:ed|s)|said|told|won|put|cut)(?!\\p{L})`,
    'u',
  ).exec(before)?.[1];
  return opens && opens.split(' ').length > 1 ? opens : null;
}

/** "Finance director" at a sentence's beginning; "Unite officer" keeps its name */
function smallRole(role: string, text: string): string | null {
  const words = role.split(' ').filter(Boolean);
  if (RANK.test(role)) return role;
  if (words.length === 0 || words.slice(1).some((w) => /^\p{Lu}\p{Ll}/u.test(w)) || /['’]s$/u.test(words[0]!))
    return null;
  return words.length === 1 && !ALONE.test(words[0]!)
    ? null
    : /^\p{Lu}{2}/u.test(role) || (words.length > 1 && isName(words[0]!, text))
      ? role
      : decapitalise(role);
}

/** Ranks are written large. */
const RANK =
  /^(?:Detective|Chief|Deputy|Assistant|Acting)(?: (?:Chief|Detective|Fire))? (?:Inspector|Constable|Superintendent|Sergeant|Officer|Commissioner)$/u;

/** "Kolbau spokesman": capital in the middle of a sentence too */
const isName = (word: string, text: string): boolean =>
  new RegExp(`(?<=\\p{Ll},? )${word}(?![\\p{L}-])`, 'u').test(text) && /^\p{Lu}/u.test(word);

/** Everybody whom the text introduces, in any of the ways of its language. */
export const introducedIn = (text: string, lang: Language | null): readonly Found[] =>
  lang === 'en' ? [...inEnglish(text)] : [...inGerman(text), ...inApposition(text), ...titled(text)];
