/** German words that time rules are made of, with what they mean. */
import { lexicon } from '../engine/times/rules.ts';
import type { DayPart, Lean, Lexicon, PartMod, Season, TimeUnit, YearMeaning } from '../engine/times/types.ts';

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'drei(?:ß|ss)ig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function numberWords(): Record<string, number> {
  const words: Record<string, number> = {
    'ein(?:e[mnrs]?)?': 1,
    beide: 2,
    beiden: 2,
    hundert: 100,
    'ein(?:ein)?halb': 1.5,
    anderthalb: 1.5,
  };
  for (let n = 2; n <= 9; n++) words[ONES[n]!] = n;
  TEENS.forEach((word, i) => {
    words[word] = 10 + i;
  });
  for (let ten = 2; ten <= 9; ten++)
    for (let one = 0; one <= 9; one++) words[one ? `${ONES[one]}und${TENS[ten]}` : TENS[ten]!] = ten * 10 + one;
  for (let n = 2; n <= 9; n++) words[`${ONES[n]}einhalb`] = n + 0.5;
  return words;
}

const NUMBER = lexicon(numberWords());
/** "2", "2,5", "1.000", "zwei", "anderthalb" */
export const number: Lexicon = {
  source: `\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}(?:,\\d{1,2})?|${NUMBER.source}`,
  read: (word) => (/^\d/.test(word) ? Number(word.replaceAll('.', '').replace(',', '.')) : NUMBER.read(word)),
};

/** "einige Tage": no number in it */
export const vague: Lexicon<null> = {
  source:
    '(?:so )?(?:einige|mehrere|wenige|viele|etliche|zahlreiche|manche|lange|die ganzen?|gute)[nrm]?|ein paar|Dutzende?|Hunderte|Tausende|unzählige[nr]?',
  read: () => null,
};

export const month = lexicon({
  'Januars?|Jänners?|Jan\\.': 1,
  'Februars?|Febers?|Feb\\.|Febr\\.': 2,
  'März(?:es)?|Mär\\.|Mrz\\.?': 3,
  'Aprils?|Apr\\.': 4,
  'Mais?': 5,
  'Junis?|Jun\\.': 6,
  'Julis?|Jul\\.': 7,
  'Augusts?|Aug\\.': 8,
  'Septembers?|Sept?\\.': 9,
  'Oktobers?|Okt\\.': 10,
  'Novembers?|Nov\\.': 11,
  'Dezembers?|Dez\\.': 12,
});

export const weekday = lexicon({
  'Montags?|Mo\\.': 1,
  'Dienstags?|Di\\.': 2,
  'Mittwochs?|Mi\\.': 3,
  'Donnerstags?|Do\\.': 4,
  'Freitags?|Fr\\.': 5,
  'Samstags?|Sonnabends?|Sa\\.': 6,
  'Sonntags?|So\\.': 7,
});

export const season = lexicon<Season>({
  '(?:Früh|Spät)?(?:Frühlings?|Frühjahr(?:e?s)?)': 'SP',
  '(?:Früh|Spät|Hoch)?Sommers?': 'SU',
  '(?:Früh|Spät)?Herbst(?:e?s)?': 'FA',
  '(?:Früh|Spät)?Winters?': 'WI',
});

export const unit = lexicon<TimeUnit>({
  'Sekunden?': 'second',
  'Minuten?': 'minute',
  'Stunden?': 'hour',
  '(?:Arbeits|Werk|Sonnen|Regen|Kalender|Handels|Ferien|Urlaubs)?tag(?:en|es|e|s)?': 'day',
  'Wochenenden?|Wochenendes': 'weekend',
  'Wochen?': 'week',
  'Monat(?:en|es|e|s)?': 'month',
  'Quartal(?:en|es|e|s)?': 'quarter',
  'Halbjahr(?:en|es|e|s)?': 'half',
  '(?:Kalender|Geschäfts|Lebens|Schul)?jahr(?:en|es|e|s)?': 'year',
  'Jahrzehnt(?:en|es|e|s)?': 'decade',
  'Jahrhundert(?:en|es|e|s)?': 'century',
  'Jahrtausend(?:en|es|e|s)?': 'millennium',
});
/** units whose form is plural beyond doubt, or is plural after a number */
export const units = lexicon<TimeUnit>({
  Sekunden: 'second',
  Minuten: 'minute',
  Stunden: 'hour',
  '(?:Arbeits|Werk|Sonnen|Regen|Handels|Urlaubs)?tagen?': 'day',
  Wochenenden: 'weekend',
  Wochen: 'week',
  'Monaten?': 'month',
  'Quartalen?': 'quarter',
  'Halbjahren?': 'half',
  '(?:Geschäfts|Lebens)?jahren?': 'year',
  'Jahrzehnten?': 'decade',
  'Jahrhunderten?': 'century',
  'Jahrtausenden?': 'millennium',
});

/** year, counted: "des Vorjahres", "nächsten Jahres" */
export const relyear = lexicon<YearMeaning>({
  '(?:vergangen|vorig|letzt)e[ns] Jahre?s?|(?:des )?Vorjahre?s': { shift: -1 },
  '(?:diese[sn]|laufenden|aktuellen|heurigen) Jahre?s?': { shift: 0 },
  '(?:kommend|nächst)e[ns] Jahre?s?': { shift: 1 },
  'übernächsten Jahre?s': { shift: 2 },
  'vorletzten Jahre?s': { shift: -2 },
});

export const rel = lexicon<Lean>({
  '(?:vergangen|letzt|vorig|verflossen|zurückliegend|abgelaufen)e[mnrs]?': 'past',
  '(?:dies|laufend|aktuell|gegenwärtig|heurig)e[mnrs]?|dies': 'this',
  '(?:kommend|nächst|bevorstehend)e[mnrs]?': 'future',
});

export const mod = lexicon<PartMod>({
  'Anfang|Beginn|Auftakt|Start': 'START',
  Mitte: 'MID',
  'Ende|Schluss|Ausgang': 'END',
});

export const ordinal = lexicon<number>({
  'erste[nrsm]?|1\\.|I\\.': 1,
  'zweite[nrsm]?|2\\.|II\\.': 2,
  'dritte[nrsm]?|3\\.|III\\.': 3,
  'vierte[nrsm]?|4\\.|IV\\.': 4,
});

/** decades by name: only the last digit is written, `90er`, `neunziger` */
export const decade = lexicon<number>({
  'zwanziger|20er': 2,
  'drei(?:ß|ss)iger|30er': 3,
  'vierziger|40er': 4,
  'fünfziger|50er': 5,
  'sechziger|60er': 6,
  'siebziger|70er': 7,
  'achtziger|80er': 8,
  'neunziger|90er': 9,
});

export const part = lexicon<DayPart>({
  'Morgens?|Vormittags?|Morgenstunden|Vormittagsstunden|früh': 'MO',
  'Mittags?|Mittagsstunden': 'MI',
  'Nachmittags?|Nachmittagsstunden': 'AF',
  'Abends?|Abendstunden|Vorabends?': 'EV',
  'Nachts?|Nachtstunden|Mitternacht': 'NI',
});

export const day: Lexicon = { source: '3[01]|[12]\\d|0?[1-9]', read: Number };
export const monthnum: Lexicon = { source: '1[0-2]|0?[1-9]', read: Number };
/** four digits, years 1000 to 2199 */
export const year: Lexicon = { source: '1\\d{3}|2[01]\\d\\d', read: Number };
export const hour: Lexicon = { source: '2[0-4]|1\\d|0?\\d', read: Number };
export const minute: Lexicon = { source: '[0-5]\\d', read: Number };

export const LEXICONS = {
  number,
  vague,
  month,
  weekday,
  season,
  unit,
  units,
  relyear,
  rel,
  mod,
  ordinal,
  decade,
  part,
  day,
  day2: day,
  monthnum,
  year,
  year2: year,
  hour,
  hour2: hour,
  minute,
  minute2: minute,
};
