import { describe, expect, it } from 'vitest';
import { createReader } from '../../index.ts';
import { timesComponent } from '../../times.ts';
import { emptyDoc } from '../pipeline.ts';
import { civil, dayNumber, easter, isoDay, mondayOfWeek, parseDay, weekdayOf, weekOf, weekValue } from './calendar.ts';
import { holidayIn } from './holidays.ts';
import { daysOf, isoOf, narrowed } from './interval.ts';
import { weekdayFor, weekendFor, yearFor } from './sides.ts';
import { moved } from './values.ts';

const day = (iso: string): number => parseDay(iso)!;

describe('calendar', () => {
  it('counts days as Date does, over four hundred years', () => {
    for (let n = day('1800-01-01'); n < day('2200-01-01'); n += 97) {
      expect(isoDay(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      const { year, month, day: d } = civil(n);
      expect(dayNumber(year, month, d)).toBe(n);
    }
  });

  it.each([
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026-01', null],
    ['yesterday', null],
    ['2024-02-29T10:00:00Z', '2024-02-29'],
  ])('parseDay %s', (iso, expected) => {
    const parsed = parseDay(iso);
    expect(parsed === null ? null : isoDay(parsed)).toBe(expected);
  });

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-01-16', '2026-W03'],
  ])('ISO week of %s is %s', (iso, week) => {
    expect(weekValue(day(iso))).toBe(week);
    const { year, week: number } = weekOf(day(iso));
    expect(mondayOfWeek(year, number)).toBe(day(iso) - weekdayOf(day(iso)) + 1);
  });

  it('knows movable feasts', () => {
    expect([2024, 2025, 2026, 2038].map((year) => isoDay(easter(year)))).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]);
    expect(isoDay(holidayIn('repentance-day', 2026)!)).toBe('2026-11-18');
    expect(isoDay(holidayIn('advent-1', 2026)!)).toBe('2026-11-29');
    expect(isoDay(holidayIn('memorial-day', 2026)!)).toBe('2026-05-25');
    expect(holidayIn('no such day', 2026)).toBeNull();
  });

  it('keeps the day of the month where it can', () => {
    expect(isoDay(moved(day('2026-03-31'), 'month', -1))).toBe('2026-02-28');
    expect(isoDay(moved(day('2024-02-29'), 'year', 1))).toBe('2025-02-28');
  });
});

describe('days a value covers', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2025-WI', '2025-12-01', '2026-02-28'],
    ['2026-W03', '2026-01-12', '2026-01-18'],
    ['2026-W03-WE', '2026-01-17', '2026-01-18'],
    ['2026-01-16TEV', '2026-01-16', '2026-01-16'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('%s: %s to %s', (value, from, to) => {
    expect(isoOf(daysOf(value)!)).toEqual({ from, to });
  });

  it.each(['XXXX-05', 'PAST_REF', 'P3D', '2026-13', '2026-02-31', ''])('%j covers none', (value) => {
    expect(daysOf(value)).toBeNull();
  });

  it('narrows to wide parts that meet, and lets single days be', () => {
    const year = daysOf('2026')!;
    expect(isoOf(narrowed(year, 'START')).to).toBe('2026-04-30');
    expect(isoOf(narrowed(year, 'MID'))).toEqual({ from: '2026-04-01', to: '2026-09-30' });
    expect(isoOf(narrowed(year, 'END')).from).toBe('2026-09-01');
    expect(isoOf(narrowed(daysOf('2026-06')!, 'END')).from).toBe('2026-06-19');
    expect(narrowed(daysOf('2026-06-05')!, 'END')).toEqual(daysOf('2026-06-05'));
  });
});

describe('sides', () => {
  const friday = day('2026-01-16');
  const side = (tense: 'past' | 'present' | 'future' | null, lean?: 'past' | 'future') => ({ tense, lean });

  it('takes a bare weekday as the latest one unless something looks ahead', () => {
    const wednesday = (s: ReturnType<typeof side>) => isoDay(weekdayFor(friday, 3, s));
    expect(
      [side('past'), side(null), side('future'), side('past', 'future'), side('future', 'past')].map(wednesday),
    ).toEqual(['2026-01-14', '2026-01-14', '2026-01-21', '2026-01-21', '2026-01-14']);
    expect(isoDay(weekdayFor(friday, 5, side('past')))).toBe('2026-01-16');
    expect(isoDay(weekdayFor(friday, 5, side(null, 'past')))).toBe('2026-01-09');
  });

  it('takes the weekend before on a weekday, this one at the weekend', () => {
    expect(weekValue(weekendFor(friday, side('past')))).toBe('2026-W02');
    expect(weekValue(weekendFor(day('2026-01-18'), side('past')))).toBe('2026-W03');
  });

  it.each([
    // just over, and most of a year until it comes again
    ['2026-11-11', 'present', '10-29', 2026],
    ['2026-01-16', 'present', '12-12', 2025],
    // to come, long over, or announced
    ['2026-11-11', 'present', '12-12', 2026],
    ['2026-11-11', 'present', '05-03', 2027],
    ['2026-11-11', 'future', '10-29', 2027],
  ] as const)('told on %s in the %s, %s lies in %i', (published, tense, date, year) => {
    expect(yearFor(day(published), side(tense), (y) => daysOf(`${y}-${date}`))).toBe(year);
  });

  it('finds 29 February in leap years only', () => {
    const leap = (year: number) => daysOf(`${year}-02-29`);
    expect(yearFor(friday, side('past'), leap)).toBe(2024);
    expect(yearFor(friday, side('future'), leap)).toBe(2028);
  });
});

describe('neighbours', () => {
  const component = timesComponent();
  const values = (text: string, published: string | null = '2026-01-16') => {
    const sentences = Array.from(text.matchAll(/[^|]+/g), (m) => ({ start: m.index, end: m.index + m[0].length }));
    return component.run({ ...emptyDoc({ text, lang: 'de', published }), sentences }).times!.map((t) => t.value);
  };

  it('gives a clock time the day of its sentence, or of the one before', () => {
    expect(values('Am 3. Mai 2026 wird gelesen.|Beginn ist um 20 Uhr.')).toEqual(['2026-05-03', '2026-05-03T20:00']);
  });
  it('starts anew after a day that had its own clock time', () => {
    expect(values('Am 3. Mai 2026 um 9 Uhr wird gelesen.|Beginn ist um 20 Uhr.')).toEqual([
      '2026-05-03',
      '2026-05-03T09:00',
      '2026-01-16T20:00',
    ]);
  });
  it('gives a part of the day no day of a clause behind', () => {
    expect(values('Roth, die am Vormittag kam, bat für den Ausfall am 6. Januar um Geduld.')).toEqual([
      'XXXX-XX-XXTMO',
      '2026-01-06',
    ]);
    expect(values('Am Vormittag des 6. Januar kam Roth.')).toEqual(['2026-01-06TMO', '2026-01-06']);
  });
  it('leaves relative times open without a publication date', () => {
    expect(values('Gestern, am Mittwoch, im Mai und nächste Woche um 8 Uhr.', null)).toEqual([
      'XXXX-XX-XX',
      'XXXX-WXX-3',
      'XXXX-05',
      'XXXX-WXX',
      'XXXX-XX-XXT08:00',
    ]);
  });
  it('does not take a bare year for the year of a date', () => {
    expect(values('Bis 2028 sollen es mehr sein, sagte er am 15. Januar.')).toEqual(['2028', '2026-01-15']);
  });
  it('reads nothing from impossible dates', () => {
    expect(values('am 31. Februar 2026 und am 45. Mai')).not.toContain('2026-02-31');
  });
});

describe('a feast without its year', () => {
  const read = (text: string, lang: 'de' | 'en'): string | undefined =>
    createReader().read({ text, lang, published: '2026-11-13' }).times[0]?.value;
  it.each([
    [
      'close ahead, in the past tense',
      'Die Hoffnung auf eine Öffnung vor Weihnachten zerschlug sich.',
      'de',
      '2026-12-25',
    ],
    ['close ahead, in English', 'Hopes of opening before Christmas were dashed.', 'en', '2026-12-25'],
    ['not long gone', 'An Ostern brannte es in der Halle.', 'de', '2026-04-05'],
    ['still to come', 'Bis Ostern soll die Halle fertig sein.', 'de', '2027-03-28'],
  ] as const)('%s', (_, text, lang, expected) => {
    expect(read(text, lang)).toBe(expected);
  });
});
