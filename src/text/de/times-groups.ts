/** Reads the groups that German date rules share: year, part of a period, side of the publication date. */
import type { Lean, PartMod, RuleMatch, YearMeaning } from '../engine/times/types.ts';
import { mod, rel, relyear, year } from './times-words.ts';

/** The year of a match, written or counted; absent where the text names none. */
export const yearIn = (m: RuleMatch): YearMeaning | undefined =>
  m.has('year')
    ? { written: year.read(m.group('year')) }
    : m.has('relyear')
      ? relyear.read(m.group('relyear'))
      : undefined;

export const modIn = (m: RuleMatch): PartMod | undefined => (m.has('mod') ? mod.read(m.group('mod')) : undefined);

export const leanIn = (m: RuleMatch): Lean => rel.read(m.group('rel'));

/** a year after a comma or counted from the publication date, both optional */
export const YEAR = '(?:,? {year}| (?:des )?{relyear})?';
