/** German time expressions by their calendar date: "am Mittwoch" as "am 11. März 2026". */
import { withCapital } from '../tell/letters.ts';
import { dateIn } from '../tell/time.ts';
import { CLOCK, DAY, HAS_YEAR, isMonth, like, splice, type TimeInText } from '../tell/time-in-text.ts';

export function german(text: string, { start, end, time }: TimeInText, day: string | null): string | null {
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

export const HOLIDAY =
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
