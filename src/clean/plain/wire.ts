/** Reads what an agency puts around a text on its wire: its own name and number, the desks, the stamp at the foot. */
import { readMoment } from '../metadata/moment.ts';
import type { PlainLine } from './line.ts';

export interface Wire {
  /** the agency as its first line prints it, else its sign */
  readonly name: string;
  /** lines above the headline that only the wire needs, by index */
  readonly details: ReadonlySet<number>;
  /** the day and time of the stamp at the foot, ISO 8601 */
  readonly published: string | null;
}

/** "Ufingen (ufd) - ": the place and the sign of who reports. */
const DATELINE = /^\p{Lu}[^()]{1,40}\s\((\p{L}{2,6})\)\s?[.:–—-]/u;
/** "ufd0417 3 vm 289": sign, number, priority, desk, words. */
const NUMBERED = /^\p{L}{2,6}\d{3,4}\s/u;
/** Between the agency's name and its service. */
const BEHIND_NAME = /\s(?:\/|\+{3}|\||·|\/\/)\s.*$/;
/** "Energie/Kommunen/Verbraucher/" */
const DESKS = /^\p{Lu}[\p{L}-]+(?:\/[\p{L}-]+)*\/$/u;
/** "(Zusammenfassung 1130 - neu: Reaktion der Werke)" */
const NOTE = /^\([^()]+\)$/;
/** Day, hour and minute in one number, month, year: "091130 Feb 26". */
const STAMP = /^(\d{2})([01]\d|2[0-3])([0-5]\d)\s(\p{L}{3})\s(\d{2})$/u;
const FOOT = 4;

/**
 * The wire's marks, where the first line begins with the sign that the first paragraph has behind its place.
 * @param firstProse the first paragraph, by index
 */
export function wireOf(lines: readonly PlainLine[], firstProse: number): Wire | null {
  const first = lines[0]?.text ?? '';
  const sign = DATELINE.exec(lines[firstProse]?.text ?? '')?.[1];
  // A sign alone in the first line is any site's logo.
  if (!sign || firstProse < 1 || first.length === sign.length || !opensWith(first, sign)) return null;
  const head = Array.from({ length: firstProse - 1 }, (_, i) => i + 1);
  const marks = head.filter((i) => DESKS.test(lines[i]!.text) || NOTE.test(lines[i]!.text));
  const name = NUMBERED.test(first) ? sign : first.replace(BEHIND_NAME, '');
  return { name, details: new Set([0, ...marks]), published: stampOf(lines) };
}

const opensWith = (line: string, sign: string): boolean =>
  line.toLowerCase().startsWith(sign.toLowerCase()) && !/\p{L}/u.test(line[sign.length] ?? '');

function stampOf(lines: readonly PlainLine[]): string | null {
  const stamp = lines.slice(-FOOT).flatMap(({ text }) => STAMP.exec(text) ?? []);
  const [, day, hour, minute, month, year] = stamp;
  return day === undefined ? null : readMoment(`${Number(day)} ${month} 20${year}, ${hour}:${minute}`);
}

/** Headlines end with "=" on the wire. */
export const withoutMark = (title: string): string => title.replace(/\s+=$/, '');
