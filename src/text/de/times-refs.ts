/** German words for past, present and future that name no date, and German holidays. */
import { lexicon } from '../engine/times/rules.ts';
import type { TimeRule } from '../engine/times/types.ts';
import { relyear, year } from './times-words.ts';

const holiday = lexicon<string>({
  'Neujahr(?:stag)?(?:es|s)?': 'new-year',
  'Heiligen? Drei Könige|Dreikönig(?:stag)?s?|Dreikönigsfest': 'epiphany',
  Valentinstag: 'valentine',
  'Weltfrauentag|Internationalen Frauentag': 'womens-day',
  Rosenmontag: 'rose-monday',
  Faschingsdienstag: 'shrove-tuesday',
  Aschermittwoch: 'ash-wednesday',
  Palmsonntag: 'palm-sunday',
  Gründonnerstag: 'maundy-thursday',
  Karfreitag: 'good-friday',
  'Ostern|Ostersonntag|Osterfest': 'easter',
  Ostermontag: 'easter-monday',
  'Christi Himmelfahrt|Himmelfahrtstag|Vatertag': 'ascension-day',
  'Pfingsten|Pfingstsonntag': 'pentecost',
  Pfingstmontag: 'whit-monday',
  Fronleichnam: 'corpus-christi',
  'Tag der Arbeit|Maifeiertag': 'labour-day',
  'Mari[aä] Himmelfahrt': 'assumption-day',
  'Tag der [Dd]eutschen Einheit': 'german-unity',
  Reformationstag: 'reformation-day',
  Halloween: 'halloween',
  Allerheiligen: 'all-saints',
  Allerseelen: 'all-souls',
  'Buß- und Bettag': 'repentance-day',
  'ersten Advent|1\\. Advent': 'advent-1',
  'zweiten Advent|2\\. Advent': 'advent-2',
  'dritten Advent|3\\. Advent': 'advent-3',
  'vierten Advent|4\\. Advent': 'advent-4',
  Nikolaustag: 'st-nicholas',
  'Heiligabend|Heiligen Abend|Heilige Abend': 'christmas-eve',
  'Weihnachten|Weihnachtstag|Weihnachtsfeiertag|Weihnachtsfest': 'christmas',
  'Stephanstag|zweiten? Weihnachts(?:feier)?tag': 'boxing-day',
  'Silvester|Silvesterabend': 'new-years-eve',
});
const past = lexicon<'PAST_REF'>({
  'damals|kürzlich|neulich|unlängst|seinerzeit|vor [Kk]urzem|vor langem|vor kurzer Zeit|früher|einst|jüngst|(?:der )?(?:frühere[rn]?|vergangene[rn]?|alte[rn]?) Zeit(?:en)?|ehedem|in (?:letzter|jüngster) Zeit|vor langer Zeit':
    'PAST_REF',
});
const present = lexicon<'PRESENT_REF'>({
  'jetzt|derzeit|zurzeit|zur Zeit|momentan|heutzutage|gegenwärtig|(?:dieser|diesen|diese) Tagen?|zur Stunde|im Augenblick|im Moment':
    'PRESENT_REF',
});
const future = lexicon<'FUTURE_REF'>({
  'bald|demnächst|in Kürze|in Bälde|in (?:nächster|absehbarer) Zeit': 'FUTURE_REF',
});
export const REF_LEXICONS = { holiday, past, present, future };

export const refRules: readonly TimeRule[] = [
  {
    name: 'de-holiday',
    pattern: '(?:{holiday}(?: {year}| {relyear})?)',
    cased: true,
    produce: (m) => ({
      kind: 'holiday',
      key: holiday.read(m.group('holiday')),
      year: m.has('year')
        ? { written: year.read(m.group('year')) }
        : m.has('relyear')
          ? relyear.read(m.group('relyear'))
          : undefined,
    }),
    examples: [
      { text: 'An [Ostern 2026] blieb es kühl.', type: 'DATE', value: '2026-04-05' },
      { text: 'Der Laden schließt an [Silvester].', published: '2026-12-10', type: 'DATE', value: '2026-12-31' },
      { text: 'Der Laden schließt an [Heiligabend].', type: 'DATE', value: 'XXXX-XX-XX' },
    ],
    not: ['Weihnachtsmarkt', 'die Osterinsel'],
  },
  {
    name: 'de-past-ref',
    pattern: '{past}',
    produce: (m) => (isComparative(m.text, m.after(6), m.before(8)) ? null : { kind: 'ref', ref: 'PAST_REF' }),
    examples: [{ text: '[Damals] wohnte sie in Linz.', type: 'DATE', value: 'PAST_REF' }],
    not: ['früher als geplant', 'damalige Zustände'],
  },
  {
    name: 'de-past-and-future-nouns',
    pattern:
      '(?<=(?:[Ii]n|[Zz]ur|[Ff]ür|[Üü]ber|[Aa]us|[Kk]eine) )(?:(?:der|die) )?(?:nähere[rn] |nahe[rn] |jüngste[rn] )?(?:(?<past>Vergangenheit)|Zukunft)',
    cased: true,
    produce: (m) => ({ kind: 'ref', ref: m.has('past') ? 'PAST_REF' : 'FUTURE_REF' }),
    examples: [
      { text: 'In [der Vergangenheit] gab es Streit.', type: 'DATE', value: 'PAST_REF' },
      { text: 'In [Zukunft] soll es besser werden.', type: 'DATE', value: 'FUTURE_REF' },
    ],
    not: ['ihre Vergangenheit', 'der Zukunft entgegen'],
  },
  {
    name: 'de-present-ref',
    pattern: '{present}',
    // "zur Zeit der Besatzung" is another time
    produce: (m) =>
      /^zur Zeit$/iu.test(m.text) && /^ (?:de[rs]|vo[nm]|seine[rs]|als)(?!\p{L})/u.test(m.after(10))
        ? null
        : { kind: 'ref', ref: 'PRESENT_REF' },
    examples: [{ text: 'Das Haus steht [derzeit] leer.', published: '2026-01-01', type: 'DATE', value: 'PRESENT_REF' }],
  },
  {
    name: 'de-future-ref',
    pattern: '{future}',
    produce: (m) =>
      /^ (?:darauf|danach|nach|schon|[a-zäöü]+, bald )/u.test(m.after(20)) ? null : { kind: 'ref', ref: 'FUTURE_REF' },
    examples: [{ text: 'Das Haus wird [bald] verkauft.', type: 'DATE', value: 'FUTURE_REF' }],
    not: ['Bald darauf kam er', 'Sebald schrieb'],
  },
];

/** "früher als", "noch früher", "drei Jahre früher": a comparison, no time of its own. */
const isComparative = (text: string, after: string, before: string): boolean =>
  /^früher$/iu.test(text) &&
  (/^ (?:als|oder)/u.test(after) ||
    /(?<!\p{L})(?:noch|viel|Jahre|Tage|Wochen|Monate|Stunden|etwas|deutlich) $/u.test(before));
