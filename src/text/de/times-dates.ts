/** German rules for days and months. */
import type { Meaning, RuleMatch, TimeRule } from '../engine/times/types.ts';
import { leanIn, modIn, YEAR, yearIn } from './times-groups.ts';
import { day, month, monthnum, weekday } from './times-words.ts';

const shortYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) - (Number(digits) > 50 ? 100 : 0) : Number(digits);

export const DATE_LEXICONS = { twoyear: { source: '\\d{4}|\\d{2}', read: shortYear } };

const monthIsNamed = (m: RuleMatch): boolean => {
  const named = m.group('month');
  if (m.has('year') || m.has('relyear') || m.has('mod')) return true;
  if (named.endsWith('.') || named !== named.charAt(0).toUpperCase() + named.slice(1)) return false;
  if (/^[ \u00a0]\p{Lu}\p{Ll}+/u.test(m.after(20)) || /^-\p{L}/u.test(m.after(3)))
    return /(?<!\p{L})(?:im|am|seit|bis|ab|vom|zum|Ende|Anfang|Mitte|vergangenen|kommenden|nächsten|diesen)[ \u00a0]$/iu.test(
      m.before(14),
    );
  const afterName =
    /\p{Lu}\p{Ll}+[ \u00a0]$/u.test(m.before(20)) &&
    !/(?<!\p{L})(?:im|seit|ab|bis|vom|zum|jeden|dieser)[ \u00a0]$/iu.test(m.before(8));
  return !afterName || !/^(?:Mai|August)/.test(named);
};

const dayMonth = (m: RuleMatch): Meaning => ({
  kind: 'calendar',
  month: month.read(m.group('month')),
  day: day.read(m.group('day')),
  year: yearIn(m),
  ...(m.has('weekday') && { weekday: weekday.read(m.group('weekday')) }),
});

export const dateRules: readonly TimeRule[] = [
  {
    name: 'de-day-month',
    pattern: `(?:{weekday}(?:,| \\(\\w+\\))?(?: de[nmr])? )?{day}\\. ?{month}${YEAR}`,
    produce: dayMonth,
    examples: [
      { text: 'Die Schau öffnet am [3. Mai].', published: '2026-04-20', type: 'DATE', value: '2026-05-03' },
      {
        text: 'Sie wurde am [16. Januar 2026] vorgestellt.',
        type: 'DATE',
        value: '2026-01-16',
        from: '2026-01-16',
        to: '2026-01-16',
      },
      {
        text: 'Er spricht am [Freitag, den 6. März], in Kassel.',
        published: '2026-03-01',
        type: 'DATE',
        value: '2026-03-06',
      },
      {
        text: 'Die Frist endet am [30. Juni nächsten Jahres].',
        published: '2026-03-01',
        type: 'DATE',
        value: '2027-06-30',
      },
      {
        text: 'Der Antrag wurde am [12. Dezember] abgelehnt.',
        published: '2026-01-10',
        type: 'DATE',
        value: '2025-12-12',
      },
      {
        text: 'Vom [30. April] bis 5. Mai 2027 ruht der Betrieb.',
        published: '2026-01-01',
        type: 'DATE',
        value: '2027-04-30',
      },
      { text: 'Die Wahl findet am [12. Dezember] statt.', type: 'DATE', value: 'XXXX-12-12' },
    ],
    not: ['Platz 3 im Mai', 'der 3. Versuch', 'am 31. Februar nichts als der 40. Mai'],
  },
  {
    name: 'de-day-of-range',
    pattern:
      '(?<at>{day}\\.?)(?=(?: ?(?:-|–|bis|und|oder|sowie|/|,)(?: einschließlich)?(?: zu[mr]| de[nm])? ?(?:{weekday},? (?:de[nm] )?)?{day2}\\.?){1,3} ?{month}(?:,? {year}| (?:des )?{relyear})?)',
    produce: dayMonth,
    examples: [
      { text: 'Die Messe läuft vom [3.] bis 5. Mai 2026.', type: 'DATE', value: '2026-05-03' },
      { text: 'Gewählt wird am [7.] und 21. Juni.', published: '2026-05-01', type: 'DATE', value: '2026-06-07' },
    ],
    not: ['vom 3. bis 5. Stock'],
  },
  {
    name: 'de-numeric-date',
    pattern: '(?:{weekday},? (?:den )?)?{day}\\. ?{monthnum}\\. ?{twoyear}',
    produce: (m) => {
      if (/^\.?\d/.test(m.after(2)) || /\d\.$/.test(m.before(2))) return null;
      return {
        kind: 'calendar',
        day: day.read(m.group('day')),
        month: monthnum.read(m.group('monthnum')),
        year: { written: shortYear(m.group('twoyear')) },
      };
    },
    examples: [
      { text: 'Stand: [30.11.2025]', type: 'DATE', value: '2025-11-30' },
      { text: 'am [3. 5. 26] unterzeichnet', type: 'DATE', value: '2026-05-03' },
    ],
    not: ['Version 1.2.3', 'die Adresse 10.11.12.13'],
  },
  {
    name: 'de-numeric-day-month',
    pattern:
      '(?<=(?:am|vom|zum|bis|ab|seit|den|\\p{L}tag,?|(?<!\\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?,?) ){day}\\. ?{monthnum}\\.',
    produce: (m) =>
      /^\d/.test(m.after(1))
        ? null
        : { kind: 'calendar', day: day.read(m.group('day')), month: monthnum.read(m.group('monthnum')) },
    examples: [{ text: 'Anmeldung bis [15.3.] möglich', published: '2026-02-01', type: 'DATE', value: '2026-03-15' }],
    not: ['Kapitel 3.4.', 'am 3.4.2.'],
  },
  {
    name: 'de-iso-date',
    pattern: '(?<written>\\d{4}-\\d\\d-\\d\\d)',
    produce: (m) => {
      const [y, mo, d] = m.text.split('-').map(Number);
      return { kind: 'calendar', year: { written: y! }, month: mo!, day: d! };
    },
    examples: [{ text: 'Stand [2026-01-16]', type: 'DATE', value: '2026-01-16' }],
    not: ['Nr. 2026-13-45-1'],
  },
  {
    name: 'de-month',
    pattern: `(?:{mod} )?(?:(?<=(?:gegenüber|mit|von|bis|in|seit|Anfang|Ende|Mitte) )(?:de[ms] ))?{month}${YEAR}`,
    cased: true,
    produce: (m) =>
      monthIsNamed(m)
        ? { kind: 'calendar', month: month.read(m.group('month')), year: yearIn(m), mod: modIn(m) }
        : null,
    examples: [
      {
        text: 'Im [November 2024] begann der Bau.',
        type: 'DATE',
        value: '2024-11',
        from: '2024-11-01',
        to: '2024-11-30',
      },
      { text: 'Die Zahl stieg im [September] auf 40.', published: '2026-02-10', type: 'DATE', value: '2025-09' },
      {
        text: 'Das Werk soll [Ende Juni nächsten Jahres] öffnen.',
        published: '2025-08-01',
        type: 'DATE',
        value: '2026-06',
        from: '2026-06-19',
        to: '2026-06-30',
      },
      { text: 'Von [Januar] bis März 2025 stieg die Zahl.', published: '2026-06-01', type: 'DATE', value: '2025-01' },
      {
        text: 'Im Dezember 2025 und im [Januar] stieg die Zahl.',
        published: '2026-02-01',
        type: 'DATE',
        value: '2026-01',
      },
      { text: 'Im [Mai] wurde gezählt.', type: 'DATE', value: 'XXXX-05' },
      { text: 'Das Amt wird [Anfang Dezember] schließen.', published: '2026-10-05', type: 'DATE', value: '2026-12' },
    ],
    not: ['August Bebel sprach', 'der Maler August Macke', 'das Mai-Thurgau'],
  },
  {
    name: 'de-named-month',
    pattern: '(?:(?<=(?:in|seit|mit) )de[mnr] )?{rel} {month}',
    cased: true,
    produce: (m) => ({ kind: 'calendar', month: month.read(m.group('month')), lean: leanIn(m) }),
    examples: [{ text: 'Im [vergangenen Mai] trat sie an.', published: '2026-05-20', type: 'DATE', value: '2025-05' }],
  },
];
