/** Reads what an agency puts around a text on its wire: its own name and number, the desks, the stamp at the foot. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { readMoment } from '../metadata/moment.ts';
import type { PlainLine } from './line.ts';
import { asName } from './masthead.ts';
import { initialsOf } from './outlet.ts';
import { isDeskNote, isUpdateNote } from './standing.ts';

export interface Wire {
  /** the agency as the head prints it, else its sign */
  readonly name: string;
  /** lines above the headline that only the wire needs, by index */
  readonly details: ReadonlySet<number>;
  /** the line of catchwords, where no other line can be the headline; -1 for none */
  readonly catchwords: number;
  /** the day and time of the stamp at the foot, ISO 8601 */
  readonly published: string | null;
}

/** "Ufingen (ufd) - ": the place and the sign of who reports. */
const DATELINE = /^\p{Lu}[^()]{1,40}\s\((\p{L}{2,12})\)\s?[.:–—-]/u;
/** "Ufingen, 3. Mai (ufd) Die", "Ufingen (ufd) 3. Mai 2026, 9:30 Uhr – ": with the day before the sign or behind it. */
const DATED = pattern('u')`
  ^\p{Lu}[^()\d]{1,40},\s(?:\d{1,2}\.?\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?\s\((\p{L}{2,12})\)\s
  | ^\p{Lu}[^()\d]{1,40}\s\((\p{L}{2,12})\)\s\d{1,2}\.[^–—()]{3,30}\s[–—-]\s
`;
const signIn = (opening: string): string | undefined => {
  const [, before, behind = before] = DATED.exec(opening) ?? [];
  return DATELINE.exec(opening)?.[1] ?? behind;
};
/** "ufd0417 3 vm 289", "ufd 0417 3 vm 289", "UFD0388 5 CH 0347 Sa, 3.Mai 2026": sign, number, priority, desk, words. */
const NUMBERED = /^(\p{L}{2,6}) ?\d{3,4}\s/u;
/** "1 BUSINESS Lock", "2 CITY Weir (update 1)": priority, desk, catchword. */
const PRIORITY = /^\d \p{Lu}{4,} \S.{2,60}$/u;
/** "UFD-River Locks,3rd Ld-Writethru": sign, story, which version of it. */
const SLUG =
  /^\p{Lu}{2,6}-{1,2}\p{Lu}[^.,]*,\s?(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.|Ld|Lead|Update|Urgent|Writethru)(?!\p{L})/u;
/** Between the agency's name and its service. */
const BEHIND_NAME =
  /\s(?:\/|\+{3}|\||·|\/\/)\s.*$|\s[–—-]\s(?:(?:kunden|abonnenten|redaktions|medien)\p{L}+|(?:basis|landes)dienst|(?:subscriber|client|customer|media) \p{L}+)$/iu;
/** "Energie/Kommunen/Verbraucher/"; without a stroke at the end it may be all the headline there is. */
const DESKS = /^\p{Lu}[\p{L}-]+(?:\/[\p{L}-]+)*\/$/u;
const CATCHWORDS = /^\p{Lu}[\p{L}-]+(?:\/[\p{L}-]+)+$/u;
/** Day, hour and minute in one number, month, year, perhaps behind the sign and who wrote: "091130 Feb 26", "ufd mk/lo 091130 Feb 26". */
const STAMP =
  /^(?:(\p{Lu}{2,6}|\p{Ll}{2,6})(?:[\s/]\p{Ll}{2,5}(?:\/\p{Ll}{2,5})*){0,3}\s{1,3})?(\d{2})([01]\d|2[0-3])([0-5]\d)\s(\p{L}{3,4})\s(?:20)?(\d{2})$/u;
const FOOT = 4;

/**
 * The wire's marks, where a line of the head begins with the sign that the first paragraph has behind its place, or the
 * foot in front of its stamp.
 * @param firstProse the first paragraph, by index
 */
export function wireOf(lines: readonly PlainLine[], firstProse: number): Wire | null {
  const stamp = stampOf(lines);
  const sign = signIn(lines[firstProse]?.text ?? '') ?? stamp?.sign;
  if (!sign || firstProse < 1) return null;
  const head = lines.slice(0, firstProse).map((l) => l.text);
  const numbered = head.findIndex((text) => NUMBERED.exec(text)?.[1]?.toLowerCase() === sign.toLowerCase());
  const first = head[0]!;
  // A sign alone in the first line is any site's logo.
  const isNamed = first.length > sign.length && opensWith(first, sign);
  // Behind a sign and above a stamp there is nothing but a wire's text.
  const isStamped = stamp !== null && (DATELINE.test(lines[firstProse]!.text) || PRIORITY.test(first));
  if (numbered < 0 && !isNamed && !isStamped) return null;
  const marks = head.flatMap((text, i) =>
    DESKS.test(text) || PRIORITY.test(text) || NUMBERED.test(text) || isUpdateNote(text) || isDeskNote(text) ? [i] : [],
  );
  const { at: named, name } = nameIn(head, sign);
  const details = new Set([...(named < 0 ? [] : [named]), ...marks, ...subtitleIn(head)]);
  return { name, details, catchwords: head.findIndex((t) => CATCHWORDS.test(t)), published: stamp?.moment ?? null };
}

/** "Utl.: ... -" and the lines that go on with it, up to the mark of its end. */
function subtitleIn(head: readonly string[]): readonly number[] {
  const from = head.findIndex((text) => /^(?:Utl|Untertitel)\.?: /u.test(text));
  const to = head.findIndex((text, i) => i >= from && / =$/u.test(text));
  return from < 0 || to < 0 || to - from > LONGEST_SUBTITLE
    ? []
    : head.flatMap((_, i) => (i >= from && i <= to ? [i] : []));
}
const LONGEST_SUBTITLE = 3;

/** The line that names the agency beside its sign: "UFD Uferdienst", "UFERDIENST (ufd) – Kundenportal". */
function nameIn(head: readonly string[], sign: string): { at: number; name: string } {
  const bracketed = `(${sign.toLowerCase()})`;
  const at = head.findIndex(
    (text) => !NUMBERED.test(text) && (opensWith(text, sign) || text.toLowerCase().includes(` ${bracketed}`)),
  );
  if (SLUG.test(head[at] ?? '')) return { at, name: nameInFull(head, sign) ?? sign };
  const named = head[at]?.split(/\s[/|·]\s/).find((part) => initialsOf(part) === sign.toUpperCase());
  const printed = named ?? head[at]?.replace(BEHIND_NAME, '') ?? sign;
  const open = printed.toLowerCase().indexOf(` ${bracketed}`);
  return { at, name: open < 0 ? printed : asName(printed.slice(0, open)) + printed.slice(open) };
}

/** "By Nell Ortiz, United Flood Desk": the name of which the sign has the initials. */
const nameInFull = (head: readonly string[], sign: string): string | null =>
  head
    .map((text) => /^(?:by|von) [^,]{3,60}, (\p{Lu}[^,]{5,50})$/iu.exec(text)?.[1] ?? '')
    .find((name) => initialsOf(name) === sign.toUpperCase()) ?? null;

const opensWith = (line: string, sign: string): boolean =>
  line.toLowerCase().startsWith(sign.toLowerCase()) && !/[\p{L}\d]/u.test(line[sign.length] ?? '');

function stampOf(lines: readonly PlainLine[]): { sign: string | undefined; moment: string | null } | null {
  for (const { text } of lines.slice(-FOOT)) {
    const [, sign, day, hour, minute, month, year] = STAMP.exec(text) ?? [];
    if (day !== undefined) return { sign, moment: readMoment(`${Number(day)} ${month} 20${year}, ${hour}:${minute}`) };
  }
  return null;
}

/** Headlines end with "=" on the wire, or begin with "UPDATE 2-"; who prints them may leave that. */
export const withoutMark = (title: string): string =>
  title
    .replace(/\s+=$/, '')
    .replace(/^(?:(?:UPDATE|CORRECTED|REFILE|WRAPUP|RPT|ADD)(?: \d{1,2})?(?:-| [–—] ))+(?=\p{Lu})/u, '');
