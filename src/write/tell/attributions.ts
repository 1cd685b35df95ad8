/** The forms in which a telling says who reports it, and what each turns into. */
import type { Language } from '../../model/index.ts';
import { englishOutlet, outletName } from '../de/outlets.ts';
import { capitalise } from './phrases.ts';
import { onDate } from './time.ts';

/** Lemmas of who reports and that he does: they say nothing of the news. */
export const OF_REPORTING = /^(?:berich|meld|zufolge|laut|report|accord|say|said)/u;

export interface Attribution {
  /** as it is told: ", berichtet der Flussbote" */
  readonly written: string;
  /** with the day of an older report: ", berichtete der Flussbote am 3. Mai 2026" */
  readonly dated: (day: string) => string;
  /** of an older report whose day stands before: ", berichtete der Flussbote" */
  readonly past: string;
  /** of a report that bears none: ", berichtet der Flussbote in einem Text ohne Datum" */
  readonly undated: string;
  /** behind a sentence of the same report, which has named it: ", heißt es in dem Bericht" */
  readonly following: string;
  /** the same of an older one: ", hieß es in dem Bericht" */
  readonly followingPast: string;
}

/** The one that the text holds; null where it names the outlet in none of them. */
export const attributionIn = (text: string, outlet: string, lang: Language): Attribution | null =>
  (lang === 'de' ? german : english)(outlet).find(({ written }) => text.includes(written)) ?? null;

function german(outlet: string): readonly Attribution[] {
  const { nominative, dative, plural } = outletName(outlet);
  const n = plural ? 'n' : '';
  const [reports, says] = plural ? ['berichten', 'melden'] : ['berichtet', 'meldet'];
  const [opening, openingDative] = [capitalise(nominative), capitalise(dative)];
  // "dem Boten vom 3. Mai 2026", "einer Mitteilung der Stadt vom 3. Mai 2026"
  const datedOf = (day: string): string => outletName(`${outlet} vom ${day}`).dative;
  const of = /^dem /u.test(dative) ? `vo${dative.slice(2)}` : `von ${dative}`;
  return [
    {
      written: `Wie ${nominative} ${reports}, `,
      dated: (day) => `Wie ${nominative} ${onDate(day, 'de')} berichtete${n}, `,
      past: `Wie ${nominative} berichtete${n}, `,
      undated: `Wie ${nominative} in einem Text ohne Datum ${reports}, `,
      following: 'Wie es in dem Bericht heißt, ',
      followingPast: 'Wie es in dem Bericht hieß, ',
    },
    {
      written: `${opening} ${reports}, `,
      dated: (day) => `${opening} berichtete${n} ${onDate(day, 'de')}, `,
      past: `${opening} berichtete${n}, `,
      undated: `${opening} ${reports} in einem Text ohne Datum, `,
      following: 'In dem Bericht heißt es, ',
      followingPast: 'In dem Bericht hieß es, ',
    },
    {
      written: `${opening} ${says}, dass `,
      dated: (day) => `${opening} meldete${n} ${onDate(day, 'de')}, dass `,
      past: `${opening} meldete${n}, dass `,
      undated: `${opening} ${says} in einem Text ohne Datum, dass `,
      following: 'In dem Bericht heißt es, dass ',
      followingPast: 'In dem Bericht hieß es, dass ',
    },
    {
      written: `, ${reports} ${nominative}`,
      dated: (day) => `, berichtete${n} ${nominative} ${onDate(day, 'de')}`,
      past: `, berichtete${n} ${nominative}`,
      undated: `, ${reports} ${nominative} in einem Text ohne Datum`,
      following: ', heißt es in dem Bericht',
      followingPast: ', hieß es in dem Bericht',
    },
    {
      written: `${openingDative} zufolge`,
      dated: (day) => `${capitalise(datedOf(day))} zufolge`,
      past: `${openingDative} zufolge`,
      undated: `Einem Text ohne Datum ${of} zufolge`,
      following: 'Dem Bericht zufolge',
      followingPast: 'Dem Bericht zufolge',
    },
    {
      written: `Laut ${dative}`,
      dated: (day) => `Laut ${datedOf(day)}`,
      past: `Laut ${dative}`,
      undated: `Laut einem Text ohne Datum ${of}`,
      following: 'Laut dem Bericht',
      followingPast: 'Laut dem Bericht',
    },
    {
      written: `laut ${dative}`,
      dated: (day) => `laut ${datedOf(day)}`,
      past: `laut ${dative}`,
      undated: `laut einem Text ohne Datum ${of}`,
      following: 'laut dem Bericht',
      followingPast: 'laut dem Bericht',
    },
  ];
}

function english(outlet: string): readonly Attribution[] {
  const name = englishOutlet(outlet);
  const opening = capitalise(name);
  return [
    {
      written: `According to ${name}`,
      dated: (day) => `According to ${englishOutlet(`${outlet} of ${day}`)}`,
      past: `According to ${name}`,
      undated: `According to an undated report by ${name}`,
      following: 'According to the report',
      followingPast: 'According to the report',
    },
    {
      written: `according to ${name}`,
      dated: (day) => `according to ${englishOutlet(`${outlet} of ${day}`)}`,
      past: `according to ${name}`,
      undated: `according to an undated report by ${name}`,
      following: 'according to the report',
      followingPast: 'according to the report',
    },
    {
      written: `${opening} reports`,
      dated: (day) => `${opening} reported ${onDate(day, 'en')}`,
      past: `${opening} reported`,
      undated: `${opening} says in an undated report`,
      following: 'The report says',
      followingPast: 'The report said',
    },
    {
      written: `${name} reports`,
      dated: (day) => `${name} reported ${onDate(day, 'en')}`,
      past: `${name} reported`,
      undated: `${name} says in an undated report`,
      following: 'the report says',
      followingPast: 'the report said',
    },
  ];
}
