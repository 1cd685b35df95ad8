/** What every view needs to speak to one person: her language, her words, her clock, her name. */
import type { Language, Localized } from '../model/index.ts';
import type { DeskPort } from './port.ts';
import { type DeskTexts, deskTexts } from './texts/index.ts';

export interface Ui {
  readonly title: string;
  readonly siteUrl: string;
  readonly lang: Language;
  readonly t: DeskTexts;
  /** the page asked for, so that switching the language leads back to it */
  readonly path: string;
  /** the name she decided under last; empty when unknown */
  readonly name: string;
  /** A day and, where the value has one, a time of day with its zone: "18. Nov. 2026, 08:40 MEZ". */
  moment(iso: string | null): string;
  day(iso: string | null): string;
  /** the sentence in her language */
  say(text: Localized): string;
}

export interface Person {
  readonly lang: Language;
  readonly path: string;
  readonly name: string;
}

export function uiFor(port: DeskPort, person: Person): Ui {
  const { lang } = person;
  const t = deskTexts(lang);
  const show = (iso: string | null, withTime: boolean): string =>
    iso === null ? t.undated : momentText(iso, lang, withTime, port.timeZone);
  return {
    ...person,
    title: port.title,
    siteUrl: port.siteUrl,
    t,
    moment: (iso) => show(iso, true),
    day: (iso) => show(iso, false),
    say: (text) => text[lang],
  };
}

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;
const ZONED = { ...TIME, timeZoneName: 'short' } as const;

/**
 * An ISO 8601 value for the eye, never more exact than it is: "2026-11" has no day. With an offset it is moved to the
 * desk's time zone, which is named; without one it is shown as it stands. What is no date is shown as it is.
 */
export function momentText(iso: string, lang: Language, withTime: boolean, timeZone?: string): string {
  const parts = /^(\d{4})(-\d{2})?(-\d{2})?(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(iso);
  if (!parts) return iso;
  const [, , month, day, time, offset] = parts;
  const shape = { ...(month ? DAY : { year: 'numeric' as const }), ...(time && withTime && (offset ? ZONED : TIME)) };
  const shown = day ? shape : { ...shape, day: undefined };
  const zone = offset ? timeZone : 'UTC';
  const date = new Date(offset || !time ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALE[lang], { ...shown, ...(zone && { timeZone: zone }) }).format(date);
}
