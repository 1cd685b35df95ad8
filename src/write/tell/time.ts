/** Times as adverbials of a sentence, from TIMEX3 values: "im dritten Quartal 2025", "on 5 June 2025". */
import type { ClaimTime, Language } from '../../model/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  de: ['ersten', 'zweiten', 'dritten', 'vierten'],
  en: ['first', 'second', 'third', 'fourth'],
};

export const monthNames = (lang: Language): readonly string[] => MONTHS[lang];

/** Null for values that name no calendar time (PAST_REF, partly unknown dates) and for implied times: never made exact. */
export function adverbial(time: ClaimTime | null, lang: Language): string | null {
  if (!time || time.implied) return null;
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?/.exec(time.value);
  if (!match || /X/.test(time.value) || /W/.test(time.value)) return null;
  const [, year, quarter, half, month, day] = match;
  if (quarter)
    return lang === 'de'
      ? `im ${ORDINALS.de[Number(quarter) - 1]} Quartal ${year}`
      : `in the ${ORDINALS.en[Number(quarter) - 1]} quarter of ${year}`;
  if (half)
    return lang === 'de'
      ? `im ${ORDINALS.de[Number(half) - 1]} Halbjahr ${year}`
      : `in the ${ORDINALS.en[Number(half) - 1]} half of ${year}`;
  if (day) return lang === 'de' ? `am ${dateIn(time.value, lang)}` : `on ${dateIn(time.value, lang)}`;
  if (month) return lang === 'de' ? `im ${dateIn(time.value, lang)}` : `in ${dateIn(time.value, lang)}`;
  return lang === 'de' ? `im Jahr ${year}` : `in ${year}`;
}

/** "am 16. Januar 2026", of an issue "im Januar 2026": when something was published, as `dateIn` writes it. */
export function onDate(date: string, lang: Language): string {
  const isDay = /^\d{1,2}\D/.test(date);
  return `${lang === 'de' ? (isDay ? 'am' : 'im') : isDay ? 'on' : 'in'} ${date}`;
}

/** "16. Januar 2026", "16 January 2026"; as precise as the ISO date given, without an implied day. */
export function dateIn(iso: string, lang: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = MONTHS[lang][Number(month) - 1];
  if (!name) return year ?? iso;
  if (!day) return `${name} ${year}`;
  return lang === 'de' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
