/** English time expressions: all rules and words in one grammar. */
import type { TimeGrammar } from '../engine/times/types.ts';
import { clockUnit } from './clocks.ts';
import { clockRules } from './times-clock.ts';
import { dateRules } from './times-dates.ts';
import { DURATION_LEXICONS, durationRules } from './times-durations.ts';
import { REF_LEXICONS, refRules } from './times-refs.ts';
import { RELATIVE_LEXICONS, relativeRules } from './times-relative.ts';
import { SET_LEXICONS, setRules } from './times-sets.ts';
import { gaveWay, replaces, speaksOfDays, tenseAround } from './times-tense.ts';
import { LEXICONS } from './times-words.ts';

export const englishTimes: TimeGrammar = {
  rules: [...dateRules, ...relativeRules, ...setRules, ...durationRules, ...clockRules, ...refRules],
  lexicons: { ...LEXICONS, ...RELATIVE_LEXICONS, ...DURATION_LEXICONS, ...SET_LEXICONS, ...REF_LEXICONS, clockUnit },
  joins: /^(?:,? ?(?:and|or|to|until|till|through|-|–)(?: (?:early|late|mid|in|the|the end of))*) ?$/u,
  gaveWay,
  replaces,
  tenseAround,
  speaksOfDays,
};
