import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { datedIn } from '../testing.ts';
import { withFullDates } from './dates.ts';
import { isRelative } from './relative-dates.ts';

const dated = (text: string, lang: Language): string | null => datedIn(text, lang, '2026-03-12');

describe('dates are told in full', () => {
  test.each([
    [
      'Die Halle soll im Juli 2027 und nicht schon zu Ostern öffnen.',
      'Die Halle soll im Juli 2027 und nicht schon zu Ostern öffnen.',
    ],
    ['Die Halle soll zu Ostern öffnen.', 'Die Halle soll zu Ostern 2026 öffnen.'],
    ['Am Freitag zuvor brach der Damm.', null],
    ['Der Damm brach am Freitag zuvor.', null],
    ['Am Montag darauf brach der Damm.', null],
    ['Am Mittwoch brach der Damm.', 'Am 11. März 2026 brach der Damm.'],
    ['Gestern brach der Damm.', 'Am 11. März 2026 brach der Damm.'],
    ['Am Mittwochabend brach der Damm.', 'Am Abend des 11. März 2026 brach der Damm.'],
    ['Die Straße ist seit Mittwoch gesperrt.', 'Die Straße ist seit dem 11. März 2026 gesperrt.'],
    ['Die Straße ist seit Mittwochabend gesperrt.', 'Die Straße ist seit dem Abend des 11. März 2026 gesperrt.'],
    [
      'Die für Freitagmittag geplante Fahrt fällt aus.',
      'Die für den Mittag des 13. März 2026 geplante Fahrt fällt aus.',
    ],
    ['Der Rat soll am Freitag, 13. März, darüber beraten.', 'Der Rat soll am 13. März 2026 darüber beraten.'],
    ['Die Schau lief vom 3. bis 8. März im Schloss.', 'Die Schau lief vom 3. bis 8. März 2026 im Schloss.'],
    ['In der Nacht zum vergangenen Sonntag brach der Damm.', 'In der Nacht zum 8. März 2026 brach der Damm.'],
    ['Bis Mittwoch gingen 300 Anrufe ein.', 'Bis zum 11. März 2026 gingen 300 Anrufe ein.'],
    ['Am Sonntag des Sturms brach der Damm.', 'Am Sonntag des Sturms brach der Damm.'],
    ['Am Abend des 5. März brach der Damm.', 'Am Abend des 5. März 2026 brach der Damm.'],
    ['Am 10. Februar begann der Bau.', 'Am 10. Februar 2026 begann der Bau.'],
    ['Im Januar begann der Bau.', 'Im Januar 2026 begann der Bau.'],
    ['Am 10. Februar 2026 begann der Bau.', 'Am 10. Februar 2026 begann der Bau.'],
    ['Am kommenden Dienstag beginnt der Bau.', 'Am 17. März 2026 beginnt der Bau.'],
    [
      'Gemäht wird in der Saison, vom 1. März bis 31. Mai, nur nachts.',
      'Gemäht wird in der Saison, vom 1. März bis 31. Mai, nur nachts.',
    ],
    ['Das Fest beginnt jeweils am 3. Juni.', 'Das Fest beginnt jeweils am 3. Juni.'],
    ['Am Mittwoch brach gegen 14.20 Uhr der Damm.', 'Am 11. März 2026 brach gegen 14.20 Uhr der Damm.'],
  ])('de: %s', (text, told) => {
    expect(dated(text, 'de')).toBe(told);
  });

  test.each([
    ['It is to open in July 2027, not by Easter.', 'It is to open in July 2027, not by Easter.'],
    // which one is meant, an event tells and not the day of the report
    ['The dam had cracked on the Friday before.', null],
    ['The dam broke on the following Friday.', null],
    ['The dam broke on the Sunday of the storm.', null],
    ['The dam broke on Wednesday.', 'The dam broke on 11 March 2026.'],
    ['Work began in January.', 'Work began in January 2026.'],
    ['The fair on Feb. 13 and 14 was full.', 'The fair on Feb. 13 and 14, 2026 was full.'],
    ['The fair was on February 13 and 14.', 'The fair was on 13 and 14 February 2026.'],
    ['The fair ran February 13-15.', 'The fair ran 13-15 February 2026.'],
    ['The fair ran February 13-15, 2026.', 'The fair ran February 13-15, 2026.'],
    ['He fell on February 13 and 14 people saw it.', 'He fell on 13 February 2026 and 14 people saw it.'],
    ['The road shuts each year on 1 May.', 'The road shuts each year on 1 May.'],
    ['The payment will slip into next year.', 'The payment will slip into 2027.'],
    ['The vote was put off until next month.', 'The vote was put off until April 2026.'],
    [
      'Holt bought it in November last year and sold it in February.',
      'Holt bought it in November 2025 and sold it in February 2026.',
    ],
    ['The 90-day count of last year is out.', 'The 90-day count of 2025 is out.'],
    [
      'The new date is 28 February 2027, moved from 30 November.',
      'The new date is 28 February 2027, moved from 30 November 2025.',
    ],
    [
      'Holt spent five years on the album, due out on 13 April.',
      'Holt spent five years on the album, due out on 13 April 2026.',
    ],
    ['They want to avert next month’s strike.', 'They want to avert the strike in April 2026.'],
    ['The accounts for last year are out.', 'The accounts for 2025 are out.'],
    ['The court ruled Wednesday that the dam must go.', 'The court ruled on 11 March 2026 that the dam must go.'],
    ['Holt paid skippers for Wednesday.', 'Holt paid skippers for 11 March 2026.'],
    ['Holt regretted Wednesday’s vote.', 'Holt regretted the vote on 11 March 2026.'],
    [
      'Holt regretted last week’s vote at the mill.',
      'Holt regretted the vote in the week of 2 March 2026 at the mill.',
    ],
    ['Wednesday’s abandoned vote was costly.', 'The abandoned vote on 11 March 2026 was costly.'],
    ['Holt said that Wednesday’s vote would not count.', 'Holt said that the vote on 11 March 2026 would not count.'],
    ['The dam broke this morning.', 'The dam broke on the morning of 12 March 2026.'],
    ['From five in the morning crowds filled the hall.', 'From five in the morning crowds filled the hall.'],
    ['Holt told The Sunday Post of it.', 'Holt told The Sunday Post of it.'],
    ['Holt demanded a plan by Easter.', 'Holt demanded a plan by Easter 2026.'],
    ['Holt bakes a Christmas pudding.', 'Holt bakes a Christmas pudding.'],
    ['Holt works two Sundays in three.', 'Holt works two Sundays in three.'],
    ['Holt lost most of a normal Friday’s takings.', 'Holt lost most of a normal Friday’s takings.'],
    ['The council is to meet next Monday in Osset.', 'The council is to meet on 16 March 2026 in Osset.'],
    ['The firm has halted its Saturday draw.', 'The firm has halted its Saturday draw.'],
    [
      'The deal was struck in the early hours of this morning.',
      'The deal was struck in the early hours of the morning of 12 March 2026.',
    ],
  ])('en: %s', (text, told) => {
    expect(dated(text, 'en')).toBe(told);
  });

  test.each([
    ['In der vergangenen Woche brach der Damm.', 'de'],
    ['Kürzlich brach der Damm.', 'de'],
    ['Der Brief stammt aus der Zeit vor Sonntag.', 'de'],
    ['Der Rat soll am Montag, 13. März, darüber beraten.', 'de'],
    ['The dam has leaked since last week.', 'en'],
    ['Holt says that Monday was worse than that.', 'en'],
    ['Holt lost most of a Friday’s takings.', 'en'],
    ['Holt wants a plan by next Easter.', 'en'],
    ['Wednesday and Thursday are held in reserve.', 'en'],
  ] as const)('stays relative, so it is not restated: %s', (text, lang) => {
    expect(dated(text, lang)).toBeNull();
  });
});

describe('what no claim of the sentence carries is counted from the day of the report', () => {
  test.each([
    ['The board said on Tuesday that it would close.', 'The board said on 10 March 2026 that it would close.'],
    [
      'The board said in a notice on Thursday that it would close.',
      'The board said in a notice on 12 March 2026 that it would close.',
    ],
    ['Sales last year were low.', 'Sales in 2025 were low.'],
    [
      'A ewe has died, the vets said Wednesday, as the flock grew.',
      'A ewe has died, the vets said on 11 March 2026, as the flock grew.',
    ],
    ['Shares closed at a low last night.', 'Shares closed at a low on the night of 11 March 2026.'],
    ['They cut next year’s cod quota.', 'They cut the 2027 cod quota.'],
    ['The board will close on Tuesday.', null],
    ['The board told Holt it would close last week.', null],
  ])('%s', (text, told) => {
    expect(withFullDates(text, [], 'en', '2026-03-12')).toBe(told);
  });
});

test.each([
  ['Diesen Monat begann der Bau.', true],
  ['In den nächsten drei bis fünf Jahren wird gebaut.', true],
  ['Am Dienstag, dem 10. März 2026, begann der Bau.', false],
  ['Im März 2026 begann der Bau.', false],
])('leans on the day of writing: %s %s', (text, relative) => {
  expect(isRelative(text, 'de')).toBe(relative);
});

describe('a weekday that may be of either week is told by no date', () => {
  const told = (text: string, lang: Language): string | null => datedIn(text, lang, '2026-03-12', '2026-03-12');
  test.each([
    ['de', 'Offen ist, ob der Damm am Mittwochabend brach.', null],
    ['en', 'It is open whether the dam broke on Wednesday.', null],
    ['de', 'Holt hatte zugesagt, dass der Damm am Samstag stehen werde.', null],
    ['en', 'Holt had promised that the dam would stand by Saturday.', null],
    // nothing is open
    ['de', 'Holt sagte, dass der Damm am Mittwoch brach.', 'Holt sagte, dass der Damm am 11. März 2026 brach.'],
    [
      'de',
      'Der Damm werde nun am Samstag geschlossen, hieß es.',
      'Der Damm werde nun am 14. März 2026 geschlossen, hieß es.',
    ],
    ['en', 'Holt said the dam broke on Wednesday.', 'Holt said the dam broke on 11 March 2026.'],
    [
      'de',
      'Die für Mittwoch zugesagte Liste soll nun am Samstag kommen.',
      'Die für den 11. März 2026 zugesagte Liste soll nun am 14. März 2026 kommen.',
    ],
  ] as const)('%s: %s', (lang, text, full) => {
    expect(told(text, lang)).toBe(full);
  });
});

test.each([
  ['Holt hit back this lunchtime.', 'Holt hit back.'],
  ['Holt hit back at critics of this morning.', null],
])('a part of an undated day: %s', (text, told) => {
  expect(withFullDates(text, [], 'en')).toBe(told);
});
