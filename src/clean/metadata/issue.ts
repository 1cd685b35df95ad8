/**
 * What a page says of its day in other ways than by a whole date: the month of an issue, a day whose year stands
 * elsewhere, a day and a month of which the language tells the order. All of it counts only where no whole date is found.
 */
import type { Language } from '../../model/index.ts';
import { pattern } from '../../text/engine/patterns/layout.ts';
import { civil, mondayOfWeek, parseDay, weekdayOf } from '../../text/engine/times/calendar.ts';
import { MONTH, monthNumber, readMoment, readOpenDay } from './moment.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const YEAR = String.raw`(20\d\d)(?!\d)`;
const ISSUE_WORD = '(?:ausgabe|heft|nummer|nr|no|number|issue|vol|volume|band|edition)';

/** A part of a line that names a month, with what may stand before it. */
const NAMED = new RegExp(
  `^(?:(?:stand|datum|date|ausgabe|heft|issue|edition|erschienen|published|veröffentlicht|posted|vom|from)(?:\\s(?:im|in|of))?:?\\s)?(${MONTH})\\.?(?:\\s?[/–-]\\s?(?:${MONTH})\\.?)?\\s${YEAR}(?:\\s(?:issue|edition))?$`,
  'iu',
);
/** "Stand: 03/2026" */
const NUMBERED = new RegExp(
  `^(?:stand|datum|date|erschienen|published|veröffentlicht)(?:\\s(?:im|in))?:?\\s(\\d{1,2})[/.]${YEAR}$`,
  'iu',
);
/** "Ausgabe 1/2025 (Januar)", "No. 2 (February) 2025" */
const BRACKETED = new RegExp(`^${ISSUE_WORD}\\.?\\s\\d{1,3}\\s?/\\s?${YEAR}\\s\\((${MONTH})\\)$`, 'iu');
/** "KW 15/2026", "Kalenderwoche 15, 2026" */
const WEEK = new RegExp(`^(?:kw|kalenderwoche)\\.?\\s(\\d{1,2})(?:\\s?[/,]\\s?|\\s)${YEAR}$`, 'iu');
const COUNTED = new RegExp(`^(?:${ISSUE_WORD}|jahrgang|jg|seite|page|s|p|issn)\\.?\\s[\\d./-]+$`, 'iu');
/** "Foto: Mara Voss, Juni 2025": a picture has a month of its own. */
const OF_PICTURE = /(?<!\p{L})(?:fotos?|bild(?:er)?|photos?|image|grafik|illustration|video|archiv)(?!\p{L})/iu;
const DIVIDER = /\s*[|·•]\s*|\s+[/–—-]\s+|,\s+|\s{2,}/u;
/** Names and slogans beside the month. */
const MOST_OTHERS = 2;

/** A week lies in a month where all of its days do. */
function monthOfWeek(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const [first, last] = [civil(mondayOfWeek(year, week)), civil(mondayOfWeek(year, week) + 6)];
  return first.month === last.month && first.year === last.year ? `${first.year}-${pad(first.month)}` : null;
}

function monthOfPart(part: string): string | null {
  const named = NAMED.exec(part);
  if (named) return `${named[2]}-${pad(monthNumber(named[1]!))}`;
  const bracketed = BRACKETED.exec(part);
  if (bracketed) return `${bracketed[1]}-${pad(monthNumber(bracketed[2]!))}`;
  const week = WEEK.exec(part);
  if (week) return monthOfWeek(Number(week[2]), Number(week[1]));
  const [, month, year] = NUMBERED.exec(part) ?? [];
  return month && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${pad(Number(month))}` : null;
}

/** "Heft 2 · Februar 2025 · Seite 14", "Stand: 03/2026": the month a line gives for its page, as YYYY-MM; of two the first. */
export function monthOfLine(line: string): string | null {
  if (line.length > 120 || OF_PICTURE.test(line) || /[.!?]$/.test(line)) return null;
  const parts = line.split(DIVIDER).map((part) => part.trim());
  const months = parts.map(monthOfPart);
  const at = months.findIndex((month) => month !== null);
  const others = parts.filter((part, i) => part && !months[i] && !COUNTED.test(part));
  return at >= 0 && others.length <= MOST_OTHERS ? months[at]! : null;
}

/** "W&R 6/2025, S. 22–24" at the foot of a monthly: its issues are numbered by the month. */
export function monthOfImprint(head: readonly string[], foot: readonly string[]): string | null {
  if (!head.some((line) => /(?<!\p{L})(?:monatszeitschrift|monatsschrift|monatsmagazin|monthly)(?!\p{L})/iu.test(line)))
    return null;
  for (const line of foot) {
    const [, issue, year] = /^[^,;:]{1,40}? (\d{1,2})\/(20\d\d)(?:, (?:S|p|pp|Seite)\.? ?\d|[.,;]|$)/u.exec(line) ?? [];
    if (issue && Number(issue) >= 1 && Number(issue) <= 12) return `${year}-${pad(Number(issue))}`;
  }
  return null;
}

const WEEKDAYS =
  'mo(?:n(?:tag|day)?)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag|i(?:day)?)?|sa(?:mstag|t(?:urday)?)?|sonnabend|so(?:nntag)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|sun(?:day)?';
const ALONE = new RegExp(
  `^(?:${ISSUE_WORD}\\.?\\s\\d{1,3}(?:\\svom|,|\\s[|·])?\\s)?(?:(${WEEKDAYS})[.,]{0,2}\\s(?:den\\s|the\\s)?)?(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(?:(${MONTH})\\.?|(\\d{1,2})\\.)$`,
  'iu',
);
/** "Thursday, Sept. 4" */
const MONTH_FIRST = new RegExp(`^(${WEEKDAYS})[.,]{0,2}\\s(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?$`, 'iu');
const ISO_WEEKDAY: readonly RegExp[] = [
  /^mo/i,
  /^(?:di|tue)/i,
  /^(?:mi|wed)/i,
  /^(?:do|thu)/i,
  /^fr/i,
  /^(?:sa|sonna)/i,
];

/** A line that is a day without its year: "Dienstag, 3. Juni", "Nr. 6 vom 3.6.". */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** ISO, null where none is named */
  readonly weekday: number | null;
}

export function yearlessDay(whole: string): YearlessDay | null {
  const line = unsigned(unstamped(whole.trim()).replace(HOUR, ''));
  const [, weekday, name, date] = MONTH_FIRST.exec(line) ?? [];
  const [, named = weekday, day = date, month = name, number] = ALONE.exec(line) ?? [];
  if (!day || !(named || /^\D{2}/.test(line) || month)) return null;
  const at = named ? ISO_WEEKDAY.findIndex((one) => one.test(named)) : -2;
  return {
    month: month ? monthNumber(month) : Number(number),
    day: Number(day),
    weekday: at === -2 ? null : at < 0 ? 7 : at + 1,
  };
}

/** "Von Henning, Do., 12. November", "geschrieben von Bernd, 12. November", "12. November · Text: Lea Kern": who wrote it stands beside the day. */
const unsigned = (line: string): string => line.replace(SIGNER_AHEAD, '').replace(SIGNER_BEHIND, '');
const SIGNER_AHEAD =
  /^(?:(?:geschrieben|verfasst|gepostet|written|posted)\s)?(?:von|text:|by)\s[^,|·\d]{2,40}(?:,|\s[|·–-])\s/iu;
const SIGNER_BEHIND =
  /(?:,|\s[|·–-])\s(?:(?:geschrieben|verfasst|gepostet|written|posted)\s)?(?:von|text:|by)\s[^,|·\d]{2,40}$/iu;

/** "WEIDA, May 3 (riverwire) 09:30 GMT" is a wire's stamp: the day between place and sign, as "3. May". */
function unstamped(line: string): string {
  const [, named, behind, before, month = named] = STAMP.exec(line) ?? [];
  return month ? `${before ?? behind}. ${month}` : line;
}
const STAMP = pattern('u')`
  ^\p{Lu}[\p{L}/. -]{2,30},\s
  (?:(\p{L}{3,9})\.?\s(\d{1,2})|(\d{1,2})\.?\s(\p{L}{3,9})\.?)
  \s\(\p{L}{2,14}\)
  (?:,?\s\d{1,2}[.:]\d{2}(?:\s?(?:Uhr|[ap]\.?m\.?|[A-Z]{3,4})){0,2})?(?:\s[–—-])?$
`;

/** "10. November, 7.30 Uhr", "Thursday 12 November, updated 6.05pm" */
const HOUR =
  /(?:,|\s[–|·-])?\s(?:(?:updated|aktualisiert|stand|um|at)(?::| um| at)?\s)?(?:\d{1,2}(?:[.:]\d{2})?\sUhr|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?|\d{1,2}:\d{2})$/iu;

/** The last such day up to the one by which the page had been written; null where its day of the week falls otherwise then. */
export function lastSuch(day: YearlessDay, seen: string): YearFound | null {
  const year = Number(seen.slice(0, 4));
  const found = [year, year - 1].map((one) => dayIn(String(one), day)).find((one) => one !== null && one <= seen);
  if (!found || (day.weekday !== null && !falls(found, day))) return null;
  return { day: found, why: `the last such day before ${seen}, by which the page had been written` };
}

const dayIn = (year: string, { month, day }: YearlessDay): string | null => readMoment(`${year}-${month}-${day}`);
const falls = (iso: string, { weekday }: YearlessDay): boolean => weekdayOf(parseDay(iso)!) === weekday;

/** Where a head tells its year: "31. Jahrgang 2025", "Jahrgang 31 (2026)", "Nr. 6/2025", "Juni 2025", "2025". */
const VOLUME = pattern('iu')`
  (?<!\p{L})(?:
      (?:jahrgang|jg\.|volume|vol\.)[^\n\d]{0,4}(?:\d{1,3}[\s,(]{1,3})?(20\d\d)(?!\d)
    | ${ISSUE_WORD}\.?\s?\d{1,3}\s?\/\s?(20\d\d)(?!\d)
  )
  | ^(20\d\d)$
`;
const RIGHTS = /^(?:©|\(c\)|copyright)\s.{3,160}$/iu;
/** Of "© 2009–2026" the last: since when there is a house says nothing of its page. */
const yearsOfRights = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (RIGHTS.test(line) ? ((line.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).sort().at(-1) ?? []) : []));

/** A day, and how its year was found where the line doesn't say it. */
export interface YearFound {
  readonly day: string;
  readonly why: string;
}

/**
 * The day with the year that the head names; or that of the line of rights or the address where the day of the week falls so in it;
 * or the only one in which it does between the latest day the page names and the line of rights or the address.
 */
export function withYear(
  day: YearlessDay,
  head: readonly string[],
  all: readonly string[],
  url: string | null = null,
): YearFound | null {
  const stated = head.flatMap((line) => {
    const found = VOLUME.exec(line);
    return [found?.slice(1).find(Boolean), monthOfLine(line)?.slice(0, 4)].filter((year) => year !== undefined);
  });
  const years = [...new Set(stated)];
  const found = years.length === 1 ? dayIn(years[0]!, day) : null;
  if (found)
    return day.weekday === null || falls(found, day) ? { day: found, why: 'its year stands in the head' } : null;
  if (day.weekday === null || years.length > 0) return null;
  const latest = [...yearsOfRights(all), ...(YEAR_IN_ADDRESS.exec(url ?? '')?.slice(1) ?? [])];
  const fitting = fittingIn([...new Set(latest)], day);
  if (fitting.length > 0)
    return fitting.length > 1
      ? null
      : { day: fitting[0]!, why: 'of the years in address and line of rights the day of the week fits this one' };
  const [from, to] = [latestNamed(all), Math.max(0, ...latest.map(Number))];
  if (from === 0 || to < from) return null;
  const between = fittingIn(
    Array.from({ length: to - from + 1 }, (_, k) => String(from + k)),
    day,
  );
  return between.length === 1
    ? {
        day: between[0]!,
        why: `of ${from}, the latest year it names, to ${to}, the year of its rights or address, the day of the week fits this one`,
      }
    : null;
}

const fittingIn = (years: readonly string[], day: YearlessDay): string[] =>
  years.flatMap((year) => dayIn(year, day) ?? []).filter((one) => falls(one, day));

/** "/news/2026/sperrung": a year alone between strokes. */
const YEAR_IN_ADDRESS = /^https?:\/\/[^/]+\/(?:[^/]+\/)*?(20\d\d)\//u;

/** The year of the latest whole day that the page names beside its line of rights; 0 for none. */
const latestNamed = (all: readonly string[]): number =>
  Math.max(
    0,
    ...all
      .filter((line) => !RIGHTS.test(line))
      .flatMap((line) => line.match(WHOLE_DAY) ?? [])
      .map((found) => Number(found.slice(-4))),
  );
const WHOLE_DAY = new RegExp(
  `(?<!\\d)\\d{1,2}\\.?\\s?(?:\\d{1,2}\\.|(?:${MONTH})\\.?)\\s?20\\d\\d(?!\\d)|(?:${MONTH})\\.?\\s\\d{1,2},\\s20\\d\\d(?!\\d)`,
  'giu',
);

const BRITISH = pattern('u')`
  £ | (?<!\p{L})NHS(?!\p{L}) | (?<!\p{L})(?:
    (?:kilo|centi|milli)?met(?:re|res) | centres? | colours? | labour | harbours? | neighbours? | programmes?
    | councillors? | licence | whilst | tonnes? | organis\p{L}+ | recognis\p{L}+ | realis\p{L}+ | fulfil | per cent
  )(?!\p{L})
`;
const AMERICAN = pattern('u')`
  (?<!\p{L})(?:
    (?:kilo|centi|milli)?meters | centers? | color | labor | harbor | neighbors? | councilmembers? | organiz\p{L}+
    | recogniz\p{L}+ | realiz\p{L}+ | gasoline | miles per gallon
  )(?!\p{L})
`;

/** "07/11/2026" in a line of the head: German and British pages write the day first, American ones the month. */
export function openDayOf(line: string, lang: Language | null, text: string): string | null {
  // A short year stands only on British and American pages behind strokes.
  if (lang !== 'en' && !/\/\d{4}(?!\d)/u.test(line)) return null;
  const [british, american] = lang === 'en' ? [BRITISH.test(text), AMERICAN.test(text)] : [lang === 'de', false];
  return british === american ? null : readOpenDay(line, british ? 'day' : 'month');
}
