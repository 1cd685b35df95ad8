/** German time expressions: all rules and words in one grammar. */
import type { TimeGrammar } from '../engine/times/types.ts';
import { clockUnit } from './clocks.ts';
import { CLOCK_LEXICONS, clockRules } from './times-clock.ts';
import { DATE_LEXICONS, dateRules } from './times-dates.ts';
import { DAY_LEXICONS, dayRules } from './times-days.ts';
import { DURATION_LEXICONS, durationRules } from './times-durations.ts';
import { PERIOD_LEXICONS, periodRules } from './times-periods.ts';
import { REF_LEXICONS, refRules } from './times-refs.ts';
import { RELATIVE_LEXICONS, relativeRules } from './times-relative.ts';
import { SET_LEXICONS, setRules } from './times-sets.ts';
import { gaveWay, replaces, speaksOfDays, tenseAround } from './times-tense.ts';
import { LEXICONS } from './times-words.ts';
import { YEAR_LEXICONS, yearRules } from './times-years.ts';

export const germanTimes: TimeGrammar = {
  rules: [
    ...dateRules,
    ...periodRules,
    ...yearRules,
    ...dayRules,
    ...relativeRules,
    ...setRules,
    ...durationRules,
    ...clockRules,
    ...refRules,
  ],
  lexicons: {
    ...LEXICONS,
    ...DATE_LEXICONS,
    ...PERIOD_LEXICONS,
    ...YEAR_LEXICONS,
    ...DAY_LEXICONS,
    ...RELATIVE_LEXICONS,
    ...DURATION_LEXICONS,
    ...SET_LEXICONS,
    ...CLOCK_LEXICONS,
    ...REF_LEXICONS,
    clockUnit,
  },
  joins: /^(?:,? ?(?:und|sowie|oder|bis|-|–)(?: (?:bis|zum|Ende|Mitte|Anfang|im|in|am|der))*) ?$/u,
  gaveWay,
  replaces,
  tenseAround,
  speaksOfDays,
};
