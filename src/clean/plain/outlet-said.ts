/** Finds the outlet in lines that say by their form that a name is the outlet's: a path, a bar, a label, a logo. */

import { couldBePerson } from './author-line.ts';
import type { Top } from './headline.ts';
import { firmOfSeat, officeOf } from './letterhead.ts';
import {
  bareName,
  isCompany,
  isGeneric,
  isInstitution,
  isPath,
  LEGAL_FORMS,
  outletLikeness,
  sectionOf,
} from './outlet.ts';
import { isRelease, isSlogan } from './standing.ts';

type Head = Top & { readonly reach: number };

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);

/** The name and its line; the first of these forms that the head has above its title. */
export const saidOutlet = (top: Head, titleAt: number): { name: string; at: number } | null =>
  pathHome(top, titleAt) ?? barName(top, titleAt) ?? sloganName(top, titleAt) ?? saidAt(top) ?? logoAt(top, titleAt);

/** "ufinger-bote.de > Nachrichten > Ufingen": the path begins at the outlet. */
function pathHome({ lines, end }: Head, titleAt: number): { name: string; at: number } | null {
  for (const at of range(titleAt >= 0 ? titleAt : end)) {
    if (!isPath(lines[at]!.text)) continue;
    const name = lines[at]!.text.split(/\s*[>»›/]\s*/, 1)[0]!;
    if (outletLikeness(name) === 'sure') return { name, at };
  }
  return null;
}

/** "Uferblick Logo": a browser copies the words for a picture, and only the house has its logo above the title. */
function logoAt({ lines, end }: Head, titleAt: number): { name: string; at: number } | null {
  const at = range(titleAt >= 0 ? titleAt : end).find((i) => LOGO.test(lines[i]!.text));
  if (at === undefined || at >= LOGO_LINES) return null;
  const name = bareName(lines[at]!.text).replace(/-Logo$|^Logo (?:von |of |der |des )?/iu, '');
  return outletLikeness(name) ? { name, at } : null;
}
const LOGO = /(?:\s|-)logo$|^logo \p{Lu}/iu;
const LOGO_LINES = 3;

/** "Strandgut – Geschichten vom Fluss", wherever in the head: who is called so and what he says he is. */
function sloganName({ lines, reach, read }: Head, titleAt: number): { name: string; at: number } | null {
  for (const at of range(reach)) {
    if (at === titleAt || read[at]!.details || lines[at]!.kind !== 'text') continue;
    const [, name = '', slogan = ''] = /^(\p{L}[^.:?!|–]{2,30}?)\s[|–—-]\s(.{8,60})$/u.exec(lines[at]!.text) ?? [];
    if (name && isSlogan(slogan) && sectionOf(name) === null && !isGeneric(name)) return { name, at };
  }
  return null;
}

/** "Seite 4 | MEINUNG | Ufinger Bote – E-Paper-Ansicht": the page of an issue, the shelf, the paper. */
function barName({ lines, end }: Head, titleAt: number): { name: string; at: number } | null {
  for (const at of range(titleAt >= 0 ? titleAt : end)) {
    const parts = lines[at]!.text.split(/\s[|·•]\s/);
    const names = parts.map((part) => part.replace(/\s[–—-]\s(?:e-?paper|druck).*$/iu, ''));
    const name = parts.length > 1 ? names.find((n) => outletLikeness(n) === 'sure') : undefined;
    if (name) return { name, at };
  }
  return null;
}

/** "From:" or "Herausgeber:" above the name of a body. */
function saidAt({ lines, reach }: Head): { name: string; at: number } | null {
  const at = range(reach).find(
    (i) =>
      i > 0 &&
      isInstitution(lines[i]!.text) &&
      /^(?:from|herausgeber(?:in)?|absender|published by):?$/i.test(lines[i - 1]!.text),
  );
  return at === undefined ? null : { name: lines[at]!.text, at };
}

/** On a release the name at its top is its sender's, whatever it is. */
export function issuerOf({ lines, read, end }: Head, titleAt: number): { name: string; at: number } | null {
  const top = range(Math.min(titleAt >= 0 ? titleAt : end, SENDER_WITHIN));
  // "Verein Uferweg e. V. · Pressemitteilung · Sperrfrist: 3. Mai 2026"
  for (const at of top) {
    const [name = '', ...parts] = lines[at]!.text.split(/\s[|·•]\s/);
    if (parts.some(isRelease) && isSender(name)) return { name, at };
    const office = parts.some((p) => PRESS_OFFICE.test(p)) || (at + 1 < end && PRESS_OFFICE.test(lines[at + 1]!.text));
    if (office && (isInstitution(name) || isCompany(name))) return { name, at };
  }
  if (!top.some((i) => isRelease(lines[i]!.text))) return null;
  const at = top.find((i) => !read[i]!.details && !isRelease(lines[i]!.text) && isSender(lines[i]!.text));
  if (at === undefined) return null;
  const { text } = lines[at]!;
  return { name: officeOf(text) ?? firmOfSeat(text) ?? text, at };
}
/** "PRESS RELEASE" above a text that begins "Ufton Locks Ltd, which builds weirs, today said ...": who sends it. */
export function senderInText({ lines, end }: Pick<Top, 'lines' | 'end'>): string | null {
  if (!lines.slice(0, SENDER_WITHIN).some(({ text }) => isRelease(text))) return null;
  return FIRM_FIRST.exec(lines[end]?.text ?? '')?.[1] ?? null;
}
const FIRM_FIRST = new RegExp(
  String.raw`^(?:(?:[Dd]ie|[Dd]er|[Dd]as) )?(\p{Lu}[\p{L}\d&’'.-]*(?: [\p{Lu}\d&][\p{L}\d&’'.-]*){0,4} ${LEGAL_FORMS})(?=[ ,])`,
  'u',
);

/** "Molkerei Uferthal eG · Presse und Verbraucherinformation": who speaks to the press. */
const PRESS_OFFICE =
  /^(?:presse(?:stelle|büro)?|medien(?:stelle)?|(?:unternehmens)?kommunikation|newsroom|press(?: office| room)?|media(?: relations| office)?|communications)(?: (?:und|&|and) [\p{L}-]+){0,2}$/iu;
const SENDER_WITHIN = 5;
const isSender = (text: string): boolean =>
  isInstitution(text) ||
  officeOf(text) !== null ||
  isCompany(text) ||
  firmOfSeat(text) !== null ||
  (outletLikeness(text) !== null && !couldBePerson(text));
