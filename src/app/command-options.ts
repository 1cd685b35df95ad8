/** Options whose values no parser of arguments checks: days and ports. Refused before any work is done. */
import { QuellwerkError } from '../model/index.ts';
import { type Given, text } from './command.ts';

/** @throws QuellwerkError `usage` where it is no day of the calendar, written as ISO 8601 does */
export function dayOption(given: Given, name: string): string | undefined {
  const day = text(given, name);
  if (day === undefined || isDay(day)) return day;
  throw new QuellwerkError('usage', `"${day}" is no day`, `--${name}`, 'Give a day as 2026-11-27.');
}

/** `2026-02-30` and its like are read by Date as days of the next month. */
export const isDay = (day: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** The desk takes the port after it. */
const HIGHEST_PORT = 65_534;

/** @throws QuellwerkError `usage` where it is no port */
export function portOption(given: Given): number | undefined {
  const port = text(given, 'port');
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT) return Number(port);
  throw new QuellwerkError(
    'usage',
    `"${port}" is no port`,
    '--port',
    `Give a number from 1 to ${HIGHEST_PORT} (the desk takes the next), or 0 for any free one.`,
  );
}

/** @throws QuellwerkError `usage` for another language */
export function languageOption(given: Given, name: string): 'de' | 'en' | undefined {
  const lang = text(given, name);
  if (lang === undefined || lang === 'de' || lang === 'en') return lang;
  throw new QuellwerkError('usage', `"${lang}" is no language it reads`, `--${name}`, 'Give de or en.');
}
