/** Dates in full: replaces "am Mittwoch" or "last month" in a sentence by the calendar date the reader resolved. */

import type { Claim, ClaimTime, Language } from '../../model/index.ts';
import { withCapital } from './letters.ts';
import { dateIn, monthNames } from './time.ts';

/** A time expression in a passage, with offsets into that passage. */
export interface TimeInText {
  readonly start: number;
  readonly end: number;
  readonly time: ClaimTime;
}

/** Times that claims found in the stretch from `start` to `end` of their article, each once, last first. */
export function timesIn(claims: readonly Claim[], start: number, end: number): readonly TimeInText[] {
  const found = new Map<number, TimeInText>();
  for (const { time } of claims)
    if (time?.at && !time.implied && time.at.start >= start && time.at.end <= end)
      found.set(time.at.start, { start: time.at.start - start, end: time.at.end - start, time });
  return [...found.values()].sort((a, b) => b.start - a.start);
}

const RELATIVE: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:heute|gestern|vorgestern|heuer|kürzlich|jüngst|neulich|vorhin|übermorgen|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:s|morgen|mittag|vormittag|nachmittag|abend|nacht)?|(?:(?:vergangen|vorig|vorangegangen|letzt|kommend|nächst|dies|jetzig|laufend|abgelaufen)(?:e|en|er|es|em)\s+(?:\p{L}+\s+){0,3}(?:Tag|Tage|Tagen|Monaten|Quartalen|Woche|Wochen|Monat|Monate|Quartal|Jahr|Jahre|Jahres|Jahren|Sommer|Winter|Herbst|Frühjahr|Wochenende|Nacht|Geschäftsjahr|Saison)(?:en|s)?)|(?:Vor|vor)\s+(?:\S+\s+)?(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?)|Vorjahr(?:es|s)?)(?![\p{L}])/iu,
  en: /\b(?:today|yesterday|tomorrow|recently|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s|’s)?|(?:last|next|this|previous|coming|current|past)\s+(?:\p{L}+\s+)?(?:days?|weeks?|months?|quarter|years?|summer|winter|autumn|spring|weekend|night)|(?:days?|weeks?|months?|years?)\s+ago|(?:this|yesterday) (?:morning|lunchtime|afternoon|evening)|tonight)\b/iu,
};

/** Whether a passage leans on the day it was written: "am Mittwoch" without a date. A weekday with its date is none. */
export function isRelative(text: string, lang: Language): boolean {
  const plain =
    lang === 'de'
      ? text.replaceAll(
          /\b\p{Lu}\p{Ll}+(?:tag|abend|Mittwoch)?,? (?:dem|den|der) \d{1,2}\. \p{L}+(?: \d{4})?|\b\p{Lu}\p{Ll}+tag(?= des \p{Lu})/gu,
          '',
        )
      : text.replaceAll(/\b\p{Lu}\p{Ll}+day,? (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})(?:,? \d{4})?/gu, '');
  return RELATIVE[lang].test(lang === 'en' ? plain.replaceAll(HABITUAL, ' ') : plain);
}

/** "is to last six weeks", "its Saturday draw", "two Sundays in three", "an ordinary Monday": no day is meant */
const HABITUAL =
  /\bto last\b|\b(?:its|their|every|each) \p{Lu}\p{Ll}+day (?=\p{Ll})|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b(?!['’])|\bThe (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \p{Lu}|\b(?:an?|any|every|each|one) (?:normal|ordinary|usual|typical|average) \p{Lu}\p{Ll}+day\b(?:['’]s)?/gu;
const ANY_SUCH_DAY = /\b(?:an?|any|every|each|one) (?:normal|ordinary|usual|typical|average) $/iu;

/** "in der Saison, vom 1. März bis 31. Mai", "each year from 1 March": days of every year, and of none. */
const RECURS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:jeweils|(?:all)?jährlich|alle Jahre|jede[sm] Jahr|in der (?:Brut|Reise|Haupt|Bade|Ski)?[Ss]aison|Jahr für Jahr)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:each|every) (?:year|season|spring|summer|autumn|winter)|annually|yearly|in season)(?!\p{L})/u,
};
const isOfAnyYear = (passage: string, { start, end }: TimeInText): boolean =>
  /^(?:\p{L}+ )?(?:\d{1,2}\.?(?: bis (?:zum )?| to | ?[–-] ?))?(?:\d{1,2}\. \p{Lu}|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d{1,2}$)/u.test(
    passage.slice(start, end),
  ) && !HAS_YEAR.test(passage.slice(start, end));

/**
 * The passage with every date in full; null where one stays relative to the day of writing.
 * @param around the sentence it stands in: its verb tells whether a day lies ahead
 */
export function withFullDates(
  passage: string,
  found: readonly TimeInText[],
  lang: Language,
  stamp: string | null = null,
  around = passage,
): string | null {
  const times = RECURS[lang].test(around) ? found.filter((at) => !isOfAnyYear(passage, at)) : found;
  // no day can be counted from an issue that names its month alone
  const published = stamp && stamp.length >= 'YYYY-MM-DD'.length ? stamp : null;
  if (
    times.some((at) =>
      isMisplaced(
        passage,
        published ? withNearYear(passage, at, published, lang) : at,
        published?.slice(0, 10) ?? null,
        around,
      ),
    )
  )
    return null;
  let text = passage;
  for (const given of times) {
    const at = published ? withNearYear(passage, given, published, lang) : given;
    const full = lang === 'de' ? german(text, at, published?.slice(0, 10) ?? null) : english(text, at);
    if (full === null) return null;
    text = full;
  }
  if (lang === 'en' && published) text = withDayOfReport(untilPublished(text, published), published);
  if (isRelative(text, lang)) text = withoutDay(text, lang);
  return isRelative(text, lang) ? null : text;
}

/** "in the past twelve months" as "in the twelve months before 5 November 2026": up to the day of writing. */
const untilPublished = (text: string, published: string): string =>
  text.replace(
    /\b(in|over|during|within|In|Over|During|Within) the (?:past|last) ((?:\p{Ll}+|\d+) (?:days|weeks|months|years))(?! (?:of|before|to) )/u,
    (_, led: string, span: string) => `${led} the ${span} before ${dateIn(published.slice(0, 10), 'en')}`,
  );

/** A year or a weekday that no claim of the sentence carries: counted from the day of the report. */
function withDayOfReport(text: string, published: string): string {
  const year = /(?<!\b(?:the|its|their|of) )\b(last|this|next) year\b/iu.exec(text);
  const shift = { last: -1, this: 0, next: 1 }[year?.[1]?.toLowerCase() ?? ''] ?? null;
  const dated =
    year && shift !== null ? at(text, year[0], year.index, String(Number(published.slice(0, 4)) + shift)) : text;
  const night = LAST_NIGHT.exec(dated);
  if (night)
    return `${dated.slice(0, night.index)} on the night of ${dateIn(dayBefore(published), 'en')}${dated.slice(night.index + night[0].length)}`;
  const said = SAID_ON.exec(dated);
  const day = said && lastSuchDay(said[1]!, published.slice(0, 10));
  return day ? at(dated, said[1]!, said.index + said[0].length - said[1]!.length, day) : dated;
}
/** "closed at a record low last night": behind the verb or its object, and not "since last night" */
const LAST_NIGHT =
  /(?<!\b(?:of|for|from|since|until|by|before|after|to|in|on|at|and|or|than|like|said|says)) last night(?=[ ,.]|$)(?!['’])/u;
function dayBefore(published: string): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
const at = (text: string, written: string, start: number, value: string): string =>
  english(text, {
    start,
    end: start + written.length,
    time: { value, from: null, to: null, at: null, implied: false },
  }) ?? text;
/** "said in a notice on Friday": the last one there was */
const SAID_ON =
  /\b(?:said|announced|warned|confirmed|ruled|admitted|decided|told \p{L}+)(?: in an? \p{Ll}+)?(?: on)? ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[ ,.]|$)(?! (?:morning|afternoon|evening|night))/u;
const WEEK = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
function lastSuchDay(weekday: string, published: string): string {
  const day = new Date(`${published}T00:00:00Z`);
  const back = (day.getUTCDay() - WEEK.indexOf(weekday.replace(/day$/u, '')) + 7) % 7;
  day.setUTCDate(day.getUTCDate() - back);
  return day.toISOString().slice(0, 10);
}

/** "bis zum 15. Dezember", "bis Ende Juli" told in May: an end without its year is the one that is nearer, behind or ahead. */
function withNearYear(passage: string, at: TimeInText, published: string, lang: Language): TimeInText {
  const { value } = at.time;
  const ends = ENDS[lang].test(passage.slice(0, at.start));
  // "worked there until 3 January", told in December
  if (lang === 'en' && value.slice(0, 4) >= published.slice(0, 4)) return at;
  if (!ends || !/^\d{4}-\d\d/.test(value) || HAS_YEAR.test(passage.slice(at.start, at.end))) return at;
  if (WEEKDAY.test(passage.slice(at.start, at.end))) return at;
  const next = `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;
  const away = (day: string): number => Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(published.slice(0, 10)));
  return away(next) < away(value) ? { ...at, time: { ...at.time, value: next } } : at;
}

const ENDS: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:bis|bis zum|ab dem|ab)\s+$/iu,
  en: /\b(?:until|till|by)\s+$/iu,
};

/** "ordered ... to be kept indoors from Friday" is no Friday past, and what "stood" on Tuesday no Tuesday to come. */
function isMisplaced(
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

/** "am Montagabend", "on Tuesday": the day of an undated text is left out where the sentence stands without it. */
const UNDATED_DAY: Readonly<Record<Language, RegExp>> = {
  de: / am (?:vergangenen |gestrigen |heutigen )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|mittag|vormittag|nachmittag|abend)?(?! \p{L}+ (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?=[ ,.])/gu,
  en: /(?<=(?:said|says|announced|reported|told (?:the |a )?\p{L}+|warned|added|confirmed|admitted|declared|agreed|decided|voted|met|\p{L}+ed)) (?:late |early )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month))(?: (?:morning|afternoon|evening|night))?(?=[ ,.]|$)/gu,
};
const withoutDay = (text: string, lang: Language): string =>
  text.replaceAll(UNDATED_DAY[lang], '').replaceAll(lang === 'en' ? PART_OF_UNDATED_DAY : /(?!)/gu, '');
/** "hit back this lunchtime": of which day, an undated text leaves open. */
const PART_OF_UNDATED_DAY =
  /(?<!\b(?:of|for|from|since|until|by|before|after|to|in|on|at|and|or|than|like)) (?:(?:earlier|later) )?(?:this (?:morning|lunchtime|afternoon|evening)|tonight)(?=[ ,.]|$)(?!['’])/giu;

const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Keeps the capital of what stood at the beginning. */
const like = (written: string, by: string): string => (/^\p{Lu}/u.test(written) ? withCapital(by) : by);

/** "Friday" has its capital anywhere: only what opens a sentence hands it on. */
const opening = (text: string, start: number, by: string): string =>
  /(?:^|[.!?][”"]?\s+|^[“"])$/u.test(text.slice(0, start)) ? withCapital(by) : by;

const DAY = /^\d{4}-\d\d-\d\d/;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;
/** An hour has no date of its own: "14.20 Uhr", "7 am". */
const CLOCK =
  /^(?:\d{1,2}(?:[.:]\d\d)?(?: Uhr(?: \d\d)?| ?[ap]\.?m\.?)|(?:shortly (?:before|after) )?(?:noon|midnight)|Mittag|Mitternacht)$/u;

function german(text: string, { start, end, time }: TimeInText, day: string | null): string | null {
  const written = text.slice(start, end);
  if (HAS_YEAR.test(written) || CLOCK.test(written)) return text;
  if (DAY.test(time.value)) return germanDay(text, start, end, time.value.slice(0, 10), day);
  const year = time.value.slice(0, 4);
  const stretch = germanStretch(text, { start, end, time });
  if (stretch) return stretch;
  if (/^\d{4}-\d\d$/.test(time.value) && written === 'diesem Monat' && /\bin $/u.test(text.slice(0, start)))
    return splice(text, start - 3, end, `im ${dateIn(time.value, 'de')}`);
  const month = /^(?:Anfang |Mitte |Ende )?(\p{L}+)$/u.exec(written)?.[1];
  if (/^\d{4}-\d\d/.test(time.value) && month && isMonth(month, 'de'))
    return splice(text, start, end, `${written} ${year}`);
  if (/^\d{4}-(?:Q|H)\d$/.test(time.value) && /^\p{L}+ (?:Quartal|Halbjahr)$/u.test(written))
    return splice(text, start, end, `${written} ${year}`);
  if (/^\d{4}$/.test(time.value)) {
    if (
      /^(?:vergangene[nms]|vorige[nms]|letzte[nms]|laufende[nms]|kommende[nms]|nächste[nms]|diesem) Jahr$/u.test(
        written,
      )
    ) {
      const led = written.startsWith('diesem') ? /\bin $/iu.exec(text.slice(0, start)) : null;
      return led
        ? splice(text, led.index, end, like(led[0], `im Jahr ${year}`))
        : splice(text, start, end, `Jahr ${year}`);
    }
    if (/^(?:abgelaufene|vorangegangene)[nms] Jahr$/u.test(written)) return splice(text, start, end, `Jahr ${year}`);
    if (/^(?:heuer|dieses Jahr|voriges Jahr|nächstes Jahr)$/iu.test(written))
      return splice(text, start, end, like(written, `im Jahr ${year}`));
  }
  return text;
}

const RELATIVE_WORD = /^(?:dies|vergangen|vorig|letzt|kommend|nächst)(?:e[rsmn]?) (?:Woche|Monats?)$/u;

/** "diese Woche", "in der vergangenen Woche", "vorigen Monat": the week by its Monday, the month by its name. */
function germanStretch(text: string, { start, end, time }: TimeInText): string | null {
  const week = /^\d{4}-W\d\d$/.test(time.value) && time.from;
  const month = /^\d{4}-\d\d$/.test(time.value);
  if (!(week || month) || !RELATIVE_WORD.test(text.slice(start, end))) return null;
  const full = week ? `in der Woche ab dem ${dateIn(time.from!, 'de')}` : `im ${dateIn(time.value, 'de')}`;
  const led = /(?<!\p{L})(?:in(?: der| dem)?|im)\s+$/iu.exec(text.slice(0, start));
  if (led) return splice(text, led.index, end, like(led[0], full));
  // Behind another preposition ("seit vergangener Woche") the phrase would need another case.
  return /(?<!\p{L})(?:seit|bis|ab|von|vor|nach|zur?|der|dem|den|des)\s+$/iu.test(text.slice(0, start))
    ? null
    : splice(text, start, end, like(text.slice(start, end), full));
}

/** "this week", "last month" */
function englishStretch(text: string, { start, end, time }: TimeInText): string | null {
  const week = /^\d{4}-W\d\d$/.test(time.value) && time.from;
  const month = /^\d{4}-\d\d$/.test(time.value);
  if (!(week || month) || !/^(?:this|last|next) (?:week|month)$/iu.test(text.slice(start, end))) return null;
  const led = /(?<!\p{L})(?:since|until|by|from|of|for|than|into|to|before|after)\s+$/iu.test(text.slice(0, start));
  if (led) return month ? splice(text, start, end, dateIn(time.value, 'en')) : null;
  const full = week ? `in the week of ${dateIn(time.from!, 'en')}` : `in ${dateIn(time.value, 'en')}`;
  return splice(text, start, end, like(text.slice(start, end), full));
}

function germanDay(text: string, start: number, end: number, iso: string, day: string | null): string | null {
  // "am kommenden Dienstag": the date says which
  const written = text
    .slice(start, end)
    .replace(/^(?:kommenden|nächsten|vergangenen|letzten|vorigen|gestrigen|heutigen) (?=\p{Lu})/u, '');
  const full = dateIn(iso, 'de');
  // "vom 6. bis 23. August": month and year stand with its end
  if (/^\d{1,2}\.$/u.test(written)) return RANGE_END.test(text.slice(end)) ? text : null;
  if (/^\p{Lu}\p{Ll}+, \d{1,2}\. \p{Lu}\p{Ll}+$/u.test(written))
    return germanDated(text, start, end, { written, iso, full });
  // "10. Februar", "Montag, den 23. November"
  if (/\d{1,2}\. \p{L}+$/u.test(written)) return splice(text, start, end, `${written} ${iso.slice(0, 4)}`);
  // "am Abend des 5. Juni": the date stands behind and is told in full there
  if (
    /^(?:der )?(?:Abend|Morgen|Mittag|Vormittag|Nachmittag|Nacht)$/u.test(written) &&
    /^ (?:des|vom|zum|auf) /u.test(text.slice(end))
  )
    return text;
  const night = /^(.*\bNacht (zum|auf) )\p{L}+$/u.exec(written);
  if (night) return splice(text, start, end, `${night[1]}${night[2] === 'auf' ? 'den ' : ''}${full}`);
  const part = /(morgen|mittag|vormittag|nachmittag|abend|nacht)$/u.exec(written)?.[1];
  const weekday = /^(?:\p{L}+tag|Mittwoch|Sonnabend)/u.test(written);
  const before =
    /(\bam|\bAm|\bseit|\bSeit|\bbis|\bBis|\bbis einschließlich|\bab|\bAb|\bvom|\bvon|\bzum|\bfür)\s+$/u.exec(
      text.slice(0, start),
    )?.[1];
  if (/^(?:heute|gestern|vorgestern|morgen)$/iu.test(written))
    return before ? dayAfter(text, start, end, before, full) : splice(text, start, end, like(written, `am ${full}`));
  // "noch vor Weihnachten"
  if (HOLIDAY.test(written))
    return /(?<!\p{L})(?:noch|bis) /u.test(text.slice(0, start)) && day !== null && iso < day
      ? null
      : splice(text, start, end, `${written} ${iso.slice(0, 4)}`);
  if (!weekday || !before) return null;
  if (part && /tag(?:morgen|mittag|vormittag|nachmittag|abend|nacht)|Mittwoch./u.test(written)) {
    if (part === 'nacht') return null;
    return dayAfter(text, start, end, before, `${withCapital(part)} des ${full}`);
  }
  // "am Sonntag des Sturms": the day is told by what happened, not by its date
  if (/^ des \p{Lu}/u.test(text.slice(end))) return text;
  // "seit Sonntag 18 Uhr"
  const hour = /^ (?=\d{1,2}(?:[.:]\d\d)? Uhr)/u.test(text.slice(end)) ? ' um' : '';
  return dayAfter(text, start, end, before, full + hour);
}

const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const fitsWeekday = (written: string, iso: string): boolean =>
  written.replace(/^Sonnabend/u, 'Samstag').startsWith(WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]!);

/** Behind "vom 6.": "bis 23. August", "bis zum 21. September 2026". */
const RANGE_END =
  /^ (?:bis(?: einschließlich)?|bis zum|und|oder) \d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** "am Donnerstag, 17. September, darüber": the date alone says which day; null where the day of the week does not fit it. */
function germanDated(
  text: string,
  start: number,
  end: number,
  { written, iso, full }: { readonly written: string; readonly iso: string; readonly full: string },
): string | null {
  const before = /(\b(?:[Aa]m|[Ss]eit|[Bb]is|[Aa]b|[Vv]om|[Vv]on|[Zz]um|[Ff]ür))\s+$/u.exec(text.slice(0, start))?.[1];
  const closed = text[end] === ',' ? end + 1 : end;
  return before && fitsWeekday(written, iso) ? dayAfter(text, start, closed, before, full) : null;
}

const HOLIDAY =
  /^(?:Weihnachten|Ostern|Pfingsten|Silvester|Neujahr|Heiligabend|Karfreitag|Himmelfahrt|Allerheiligen)$/u;

function dayAfter(text: string, start: number, end: number, before: string, full: string): string | null {
  switch (before.toLowerCase()) {
    case 'am':
    case 'vom':
    case 'zum':
      return splice(text, start, end, full);
    case 'seit':
    case 'ab':
      return splice(text, start, end, `dem ${full}`);
    case 'bis':
      return splice(text, start, end, `zum ${full}`);
    case 'bis einschließlich':
      return splice(text, start, end, full);
    case 'für':
      return splice(text, start, end, `den ${full}`);
    default:
      return null;
  }
}

const OWN_ARTICLE = /(?<!\p{L})(?:an?|the|this|that|its|their|his|her|our|each|every|one|no)(?: \p{Ll}+)? $/iu;
/** "said that Saturday's vote": no article */
const JOINING_THAT = /(?<=(?:^|\P{L})(?:said|says|and|but|so|\p{L}{3,}ed|told \p{L}+) )that $/u;

/** "next month's strike" as "the strike in May 2026"; null where what follows is no plain noun, undefined where nothing is owned. */
function possessive(text: string, { start, end, time }: TimeInText): string | null | undefined {
  const tail = /^['’]s(?!\p{L})/u.exec(text.slice(end)) ?? (/['’]s$/u.test(text.slice(start, end)) ? [''] : null);
  const written = text.slice(start, end).replace(/['’]s$/u, '');
  if (!tail || HAS_YEAR.test(written) || !RELATIVE.en.test(written)) return undefined;
  if (ANY_SUCH_DAY.test(text.slice(0, start))) return text;
  // "a Friday's takings": what owns a noun with its own article can't hand it on
  if (OWN_ARTICLE.test(text.slice(0, start).replace(JOINING_THAT, ''))) return null;
  const rest = text.slice(end + tail[0]!.length);
  const noun =
    /^ ((?:\p{Ll}+ed (?!\p{Ll}+ of ))?\p{Ll}+)(?=[,.]|$| (?:of|in|at|into|against|that|by|with|and|to|after|before|from|on|was|is|has|had|will|would|could|can|may|cost)(?!\p{L}))/u.exec(
      rest,
    );
  const full = whenOf(time);
  // "next year's cod quota" as "the 2027 cod quota"
  if (/^\d{4}$/.test(time.value) && /^ \p{Ll}/u.test(rest))
    return `${text.slice(0, start)}${opening(text, start, `the ${time.value}`)}${rest}`;
  if (!noun || !full) return null;
  return `${text.slice(0, start)}${opening(text, start, `the ${noun[1]!} ${full}`)}${rest.slice(noun[0].length)}`;
}

/** "The Sunday Register": a name */
const isInName = (text: string, start: number, end: number): boolean =>
  /\bThe $/u.test(text.slice(0, start)) && /^ \p{Lu}/u.test(text.slice(end));

/** "on 3 May 2026", "in the week of 4 May 2026", "in May 2026"; null where it is no calendar time. */
function whenOf({ value, from }: ClaimTime): string | null {
  if (DAY.test(value)) return `on ${dateIn(value, 'en')}`;
  if (/^\d{4}-W\d\d$/.test(value)) return from ? `in the week of ${dateIn(from, 'en')}` : null;
  return /^\d{4}(?:-\d\d)?$/.test(value) ? `in ${dateIn(value, 'en')}` : null;
}

function english(text: string, { start, end, time }: TimeInText): string | null {
  const written = text.slice(start, end);
  if (ANY_SUCH_DAY.test(text.slice(0, start)) || /^X/.test(time.value) || BARE_PART.test(written)) return text;
  if (isInName(text, start, end)) return text;
  const feast = holiday(text, start, end, time.value);
  if (feast !== undefined) return feast;
  const owning = possessive(text, { start, end, time });
  if (owning !== undefined) return owning;
  if (HAS_YEAR.test(written) || CLOCK.test(written)) return text;
  const stretch = englishStretch(text, { start, end, time });
  if (stretch) return stretch;
  const year = time.value.slice(0, 4);
  if (/^\d{4}-\d\d$/.test(time.value) && isMonth(written, 'en')) return splice(text, start, end, `${written} ${year}`);
  if (/^\d{4}-\d\d-\d\d(?:T(?:MO|AF|EV|NI))?$/.test(time.value)) {
    const full = dateIn(time.value, 'en');
    // "on January 9, 16 and 28": more days of that month follow
    if (/^, \d{1,2}(?:,| and) /u.test(text.slice(end))) return text;
    if (
      /\d/.test(written) &&
      !/\p{L}{3}/u.test(written.replaceAll(/\b(?:days?|weeks?|months?|years?|hours?)\b/giu, ''))
    )
      return text;
    // "March 3" as all other dates are told
    if (/^\p{Lu}\p{Ll}+ \d{1,2}$/u.test(written) && isMonth(written.replace(/ \d+$/u, ''), 'en'))
      return splice(text, start, end, full);
    if (/\d/.test(written))
      return splice(text, start, end, `${written.replace(/,$/, '')}${/\d$/.test(written) ? ',' : ''} ${year}`);
    const before = /\b(on|by|since|until|before|after|from|for|than)\s+$/iu.exec(text.slice(0, start));
    // "Monday was worse": the day itself is spoken of
    if (!before && (DAY_IS.test(text.slice(end)) || (start === 0 && /^ (?:and|or) /u.test(text.slice(end)))))
      return null;
    const part = PART_OF_DAY.exec(written)?.[1];
    // "in the early hours of this morning"
    if (part && /\bof $/u.test(text.slice(0, start))) return splice(text, start, end, `the ${part} of ${full}`);
    if (/^last night$/iu.test(written))
      return before ? null : splice(text, start, end, opening(text, start, `on the night of ${full}`));
    // "its Saturday draw"
    if (/\b(?:its|their|every|each) $/u.test(text.slice(0, start)) && /^ \p{Ll}/u.test(text.slice(end))) return text;
    if (part) return splice(text, start, end, opening(text, start, `${before ? '' : 'on '}the ${part} of ${full}`));
    if (
      /^(?:next |this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/iu.test(written) ||
      /^(?:today|yesterday|tomorrow)$/iu.test(written)
    )
      return splice(text, start, end, before ? full : opening(text, start, `on ${full}`));
    return null;
  }
  const ofYear = /^(?:last|this|next|the coming) (spring|summer|autumn)$/iu.exec(written)?.[1];
  if (ofYear && /^\d{4}-[A-Z]{2}$/.test(time.value)) {
    const bound = /(?<!\p{L})(?:for|of|than|since|from|in|by|until|before|after|during) $/iu.test(text.slice(0, start));
    return splice(text, start, end, like(written, `${bound ? '' : 'in '}the ${ofYear} of ${year}`));
  }
  const led =
    /(?<!\p{L})(?:for|of|than|since|from|to|in|into|by|until|before|after|through|throughout|during|over|around|early|late|and|or) $/iu.test(
      text.slice(0, start),
    );
  const ofMonth = /^(\p{Lu}\p{Ll}+) (?:last|this|next) year$/u.exec(written)?.[1];
  if (ofMonth && /^\d{4}-\d\d$/.test(time.value) && isMonth(ofMonth, 'en'))
    return splice(text, start, end, `${ofMonth} ${year}`);
  if (led && /^\d{4}$/.test(time.value) && /^(?:last|this|next|the current) year$/iu.test(written))
    return splice(text, start, end, year);
  if (/^\d{4}$/.test(time.value) && /^(?:last|this|next) year$/iu.test(written))
    return splice(text, start, end, like(written, `in ${year}`));
  return text;
}

const DAY_IS = /^ (?:is|are|was|were|has|had|will|would|saw|brought|proved|turned)(?!\p{L})/u;

/** "Friday night", "this morning" */
const PART_OF_DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]his) (morning|afternoon|evening|night)$/u;
/** "from five in the morning": it names no day */
const BARE_PART = /^the (?:morning|afternoon|evening)$/u;

const FEAST = /^(?:Easter|Christmas|Christmas Eve|Christmas Day|Whitsun|Good Friday)$/u;
/** "by Easter 2027"; "Christmas pudding" is no day; undefined for all but holidays, null where it would lie on the wrong side. */
function holiday(text: string, start: number, end: number, value: string): string | null | undefined {
  if (!FEAST.test(text.slice(start, end))) return undefined;
  const led = /\b(?:by|until|till|before|after|at|since|over|from|to|for|last|next) $/iu.test(text.slice(0, start));
  if (!led) return /^ \p{Ll}/u.test(text.slice(end)) ? text : null;
  if (/\b(?:last|next) $/iu.test(text.slice(0, start))) return null;
  return DAY.test(value) ? splice(text, start, end, `${text.slice(start, end)} ${value.slice(0, 4)}`) : null;
}

const isMonth = (written: string, lang: Language): boolean => monthNames(lang).includes(written);
