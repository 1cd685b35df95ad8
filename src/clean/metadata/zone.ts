/** Tells a stamp in UTC by the clock of the place where it was published: "heute" in the text means the day there. */
import type { Language } from '../../model/index.ts';
import { readMoment } from './moment.ts';

const domains = (names: string, hours: number): [string, number][] => names.split(' ').map((n) => [n, hours]);

/** Hours east of Greenwich in winter, by the country of the address. All of these change with EU directive 2000/84. */
const WINTER: ReadonlyMap<string, number> = new Map([
  ...domains('uk ie pt', 0),
  ...domains('de at ch li lu be nl fr it es dk se no pl cz sk hu si hr', 1),
  ...domains('fi ee lv lt gr ro bg', 2),
]);
/** German is written where Central European time is kept. */
const GERMAN = 1;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CHANGE_HOUR = 1;

/** 01:00 UTC on the last Sunday of a month, when all clocks of Europe change. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), CHANGE_HOUR);
}

const MARCH = 2;
const OCTOBER = 9;

function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= change(year, MARCH) && instant < change(year, OCTOBER);
}

const IN_UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|\+00:00)$/;
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

function withOffset(instant: number, minutes: number, shape: string): string {
  const shifted = new Date(instant + minutes * MINUTE).toISOString().slice(0, shape.length);
  const abs = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${shifted}${minutes < 0 ? '-' : '+'}${pad(Math.floor(abs / 60))}:${pad(abs % 60)}`;
}

/** Zones lie between these, in steps of a quarter of an hour. */
const WESTMOST = -12 * 60;
const EASTMOST = 14 * 60;
const STEP = 15;

/** The offset in minutes by which a clock shown on the page tells the same moment, or null. */
function shownOffset(instant: number, lines: readonly string[]): number | null {
  for (const line of lines) {
    const shown = line.length <= 160 ? readMoment(line) : null;
    if (!shown || !LOCAL.test(shown) || shown.length > 19) continue;
    const minutes = Math.round((Date.parse(`${shown.slice(0, 16)}Z`) - instant) / MINUTE / STEP) * STEP;
    const same = Math.abs(Date.parse(`${shown.slice(0, 16)}Z`) - minutes * MINUTE - instant) < MINUTE;
    if (same && minutes >= WESTMOST && minutes <= EASTMOST) return minutes;
  }
  return null;
}

export interface Place {
  readonly url: string | null;
  readonly lang: Language | null;
  /** lines around the title, where the page shows its date */
  readonly near: readonly string[];
}

/**
 * The same moment with the offset of its place: that of a clock shown on the page, of the country of the address, or of
 * the language where one zone has it. A stamp that is not in UTC, or whose place is not known, stays as it is.
 */
export function atPlace(stamp: string, { url, lang, near }: Place): string {
  const bare = IN_UTC.exec(stamp)?.[1];
  if (bare === undefined) return stamp;
  const instant = Date.parse(`${bare}Z`);
  const shown = shownOffset(instant, near);
  if (shown !== null) return shown === 0 ? stamp : withOffset(instant, shown, bare);
  const country =
    URL.parse(url ?? '')
      ?.hostname.split('.')
      .at(-1) ?? '';
  const winter = WINTER.get(country) ?? (lang === 'de' ? GERMAN : null);
  if (winter === null || Number.isNaN(instant)) return stamp;
  const hours = winter + (isSummer(instant) ? 1 : 0);
  return hours === 0 ? stamp : withOffset(instant, (hours * HOUR) / MINUTE, bare);
}
