/** Days that the reader may have put on the wrong side of the day of writing. */
import type { Language } from '../../model/index.ts';
import { DAY, FEAST, HAS_YEAR, type TimeInText } from './time-in-text.ts';

/** "bis zum 15. Dezember", "bis Ende Juli" told in May: an end without its year is the one that is nearer, behind or ahead. */
export function withNearYear(passage: string, at: TimeInText, published: string, lang: Language): TimeInText {
  const { value } = at.time;
  const ends = ENDS[lang].test(passage.slice(0, at.start));
  // "worked there until 3 January", told in December
  if (lang === 'en' && value.slice(0, 4) >= published.slice(0, 4)) return at;
  if (!ends || !/^\d{4}-\d\d/.test(value) || HAS_YEAR.test(passage.slice(at.start, at.end))) return at;
  if (WEEKDAY.test(passage.slice(at.start, at.end))) return at;
  const later = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const next = later(value);
  const away = (day: string): number => Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(published.slice(0, 10)));
  if (away(next) >= away(value)) return at;
  const { from, to } = at.time;
  return { ...at, time: { ...at.time, value: next, from: from && later(from), to: to && later(to) } };
}

const ENDS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:bis|bis zum|ab dem|ab)\s+$/iu,
  en: /\b(?:until|till|by)\s+$/iu,
};

/** "ordered ... to be kept indoors from Friday" is no Friday past, and what "stood" on Tuesday no Tuesday to come. */
export function isMisplaced(
  passage: string,
  { start, end, time }: TimeInText,
  published: string | null,
  around: string,
): boolean {
  const written = passage.slice(start, end);
  // "to walk out from 4 May", read as a day long past
  if (
    published &&
    DAY.test(time.value) &&
    /^\d{1,2}\.? \p{L}+$|^\p{L}+ \d{1,2}$/u.test(written) &&
    /(?:from|until|by|ab|bis zum|vom) $/iu.test(passage.slice(0, start)) &&
    time.value.slice(0, 4) < published.slice(0, 4)
  )
    return true;
  if (!published || !DAY.test(time.value) || /\d/.test(written)) return false;
  if (/\b(?:its|their|every|each) $/u.test(passage.slice(0, start)) && /^ \p{Ll}/u.test(passage.slice(end)))
    return false;
  const day = time.value.slice(0, 10);
  if (FEAST.test(written)) return /\b(?:by|until|till|before) $/iu.test(passage.slice(0, start)) && day < published;
  // "planned for Friday", "paid for Saturday": of either side
  if (!WEEKDAY.test(written) || /\bfor $/iu.test(passage.slice(0, start))) return false;
  if (isInQuestion(around.slice(0, Math.max(around.indexOf(passage), 0) + start)) || isOldPlan(around, day, published))
    return true;
  // "für Donnerstag angekündigt, kommt nun am Samstag": what gave way may well be past
  const way = /(?<!\p{L})für\s+$/iu.test(passage.slice(0, start)) && GAVE_WAY.test(around);
  const from =
    !way && /(?<!\p{L})(?:from|until|by|ab|bis|bis zum|bis einschließlich|für)\s+$/iu.test(passage.slice(0, start));
  // "bis Dienstag gingen 300 Anrufe ein": an end that is past, of what is past
  const over = /(?<!\p{L})bis\s+$/iu.test(passage.slice(0, start)) && !AHEAD.test(around);
  return (from && !over && day < published) || (!from && day > published && !AHEAD.test(around));
}

/** "ob die Bilder am Dienstag gezeigt wurden", "whether he left on Friday": of a day asked after, the week is open. */
const isInQuestion = (before: string): boolean =>
  /(?<!\p{L})(?:ob|whether) (?!und |and |or )[^,;.]*$/iu.test(before) &&
  !/(?<!\p{L})(?:soll|sollen|will|wollen|kann|können|darf|dürfen|wird|werden|to|will|would|can|could|should|may)(?!\p{L})[^,;.]*$/iu.test(
    before,
  );

/** "had promised that all would be mended by Friday", on a Monday: the Friday to come or the one that went by. */
const isOldPlan = (around: string, day: string, published: string): boolean =>
  day > published &&
  /(?<!\p{L})(?:had (?:\p{Ll}+ )?(?:promised|pledged|vowed|undertaken|said|hoped|predicted)|hatten? [^.;]*?(?:zugesagt|versprochen|angekündigt|zugesichert|vorausgesagt|gehofft))(?!\p{L})/iu.test(
    around,
  );

const GAVE_WAY = /(?<!\p{L})(?:nun|jetzt|erst|stattdessen|nachgeholt|verschoben)(?!\p{L})/iu;

const WEEKDAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)/u;

const AHEAD =
  /\b(?:will|would|to be|due|plans?|expect(?:s|ed)?|scheduled|starts?|begins?|opens|held in reserve|suspended|called off|cancelled|postponed|averted|soll(?:en|te|ten|e)?|wird|werden?|würden?|will|wollen?|plan\w*|beginnt|startet|tagt|entscheidet|berät|öffnet|endet|lädt|zusammentritt|zusammenkommt|stattfindet|stattfinden)\b/iu;
