/** Whether a passage leans on the day it was written, and the passage without that day. */
import type { Language } from '../../model/index.ts';

export const RELATIVE: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:heute|gestern|vorgestern|heuer|kürzlich|jüngst|neulich|vorhin|übermorgen|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:s|morgen|mittag|vormittag|nachmittag|abend|nacht)?|(?:(?:vergangen|vorig|vorangegangen|letzt|kommend|nächst|dies|jetzig|laufend|abgelaufen)(?:e|en|er|es|em)\s+(?:\p{L}+\s+){0,3}(?:Tag|Tage|Tagen|Monaten|Quartalen|Woche|Wochen|Monat|Monate|Quartal|Jahr|Jahre|Jahres|Jahren|Sommer|Winter|Herbst|Frühjahr|Wochenende|Nacht|Geschäftsjahr|Saison)(?:en|s)?)|(?:Vor|vor)\s+(?:\S+\s+){0,2}?(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?)|Vorjahr(?:es|s)?)(?![\p{L}])/iu,
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

export const ANY_SUCH_DAY = /\b(?:an?|any|every|each|one) (?:normal|ordinary|usual|typical|average) $/iu;

/** "am Montagabend", "on Tuesday": the day of an undated text is left out where the sentence stands without it. */
const UNDATED_DAY: Readonly<Record<Language, RegExp>> = {
  de: /(?<!voraussichtlich|frühestens|spätestens|erst|schon|bereits) am (?:vergangenen |gestrigen |heutigen )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|mittag|vormittag|nachmittag|abend)?(?! (?:zuvor|vorher|davor|danach|darauf|nach Ostern|vor Ostern)(?!\p{L}))(?! \p{L}+ (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?=[ ,.])/gu,
  en: /(?<=(?:said|says|announced|reported|told (?:the |a )?\p{L}+|warned|added|confirmed|admitted|declared|agreed|decided|voted|met|\p{L}+ed)) (?:late |early )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month))(?: (?:morning|afternoon|evening|night))?(?=[ ,.]|$)/gu,
};

export const withoutDay = (text: string, lang: Language): string =>
  text.replaceAll(UNDATED_DAY[lang], '').replaceAll(lang === 'en' ? PART_OF_UNDATED_DAY : /(?!)/gu, '');

/** "hit back this lunchtime": of which day, an undated text leaves open. */
const PART_OF_UNDATED_DAY =
  /(?<!\b(?:of|for|from|since|until|by|before|after|to|in|on|at|and|or|than|like)) (?:(?:earlier|later) )?(?:this (?:morning|lunchtime|afternoon|evening)|tonight)(?=[ ,.]|$)(?!['’])/giu;
