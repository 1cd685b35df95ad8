/** German rules for years, decades and centuries, and what tells a year from a number. */
import { pattern } from '../engine/patterns/layout.ts';
import type { RuleMatch, TimeRule } from '../engine/times/types.ts';
import { modIn } from './times-groups.ts';
import { decade } from './times-words.ts';

export const YEAR_LEXICONS = { centurynum: { source: '2[01]|1\\d|[1-9]', read: Number } };

/** nouns that a number before them counts, so that "2000 Menschen" is no year */
const COUNTED = pattern('u')`
  ^[ \u00a0](?:
    Euro | Dollar | Mark | Franken | Pfund | Yen | Prozent | Menschen | Personen | Einwohner | Meter
    | Kilometer | Quadrat | Kubik | Tonnen | Liter | Gramm | Kilo | Watt | Mega | Giga | Kilowatt
    | Stimmen | Fälle | Stück | Mal | Jahre | Tage | Wochen | Stunden | Minuten | Grad | Hektar
    | Punkte | Seiten | Exemplare
    | [A-ZÄÖÜ][\p{L}-]{3,}(?:
        innen | plätze | stellen | kräfte | mitglieder | teilnehmer | besucher | mitarbeiter
        | zuschauer | flüchtlinge | häuser | wohnungen | fahrzeuge | betriebe | unternehmen
      )
  )
`;
/** what stands before a count of a known whole: "320 seiner 1940 Stellen", "alle 1950 Kinder"; no year stands between it and its noun */
const OWNED = pattern('iu')`
  (?<!\p{L})(?:
    (?:sein|ihr|unser|unsr|mein|eur|jen|dies|all|sämtlich)e[rnm]? | aller | deren | dessen
    | (?<!,[ \u00a0](?:\p{Ll}+[ \u00a0])?)d(?:ie|er|en)
  )[ \u00a0]$
`;
/** nouns made of verbs take a year as well: "die 2024 Verstorbenen" */
const PARTICIPLE = /^[ \u00a0](?:(?:Ge|Ver|Er|Ent|Zer)\p{Ll}+(?:t|en)e?n|\p{Lu}\p{Ll}+ge\p{Ll}+en)(?!\p{L})/u;
const COUNTED_PEOPLE = /^[ \u00a0](?:Verletzt|Betroffen|Beschäftigt|Gefangen|Vermisst)en?(?!\p{L})/u;
/** what is counted by the thousand in news, where the number is no year of these days */
const COUNTED_THINGS = pattern('u')`
  ^[ \u00a0](?:
    Stellen | Jobs | Posten | (?:Plätz|Haushalt|Gäst|Bäum|Tier|Bescheid|Flüg|Schiff|Betrieb)en? | Betten | Wohnungen
    | Kunden | Patienten | Studenten | Studierenden? | Beschäftigten? | Angestellten? | Verletzten?
    | Betroffenen? | (?:Mitarbeiter|Mitglieder|Besucher|Bewohner|Anwohner|Bürger|Zuschauer|Schüler|Kinder
    | Teilnehmer|Läufer|Arbeiter|Häuser|Kräfte|Helfer)(?:n|innen)? | Unterschriften | Autos | Fahrzeuge | Firmen
    | Filialen | Proben | Aktien | Gebäude | Soldaten | Beamten? | Passagiere | Fahrgäste
  )(?!\p{L})
`;
const isCount = (value: number, before: string, after: string): boolean =>
  COUNTED.test(after) ||
  (OWNED.test(before) &&
    /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after) &&
    (!PARTICIPLE.test(after) || COUNTED_PEOPLE.test(after))) ||
  ((value < 1990 || value > 2040) && COUNTED_THINGS.test(after));
const COUNTING = pattern('iu')`
  (?:
    (?<!\p{L})(?:
      circa | ca\. | fast | knapp | gut | über | nur | insgesamt | davon | je | weitere[n]? | Nr\.
      | Nummer | Postfach | Tel\. | Telefon | Artikel | Paragraf | Paragraph | Seite | S\. | Kanal
      | Zimmer | Platz | Rang | Modell
    )
    | [§$€£#+/]\d* | \d[.,:] | \d -
  )[ \u00a0]?$
`;
/** "zählte rund 2000", "sprach von 1900", "waren es 2000": who counts gives a number, whose noun stands elsewhere */
const COUNTS = pattern('u')`
  (?<!\p{L})(?:
    (?:zähl(?:t|te|ten) | k[ao]m(?:m?t|m?en)?[ \u00a0]auf | schätz\p{Ll}*[ \u00a0]auf | (?:sind|waren|seien|wären)[ \u00a0]es)
    (?:[ \u00a0]\p{Ll}+)?
    | (?:spr[aäeio]ch\p{Ll}*[ \u00a0]von | zähl(?:t|te|ten)(?:[ \u00a0]\p{L}+){1,4})[ \u00a0](?:rund|etwa|nur|gut|knapp|insgesamt)
  )[ \u00a0]$
`;
/** "zählte 2024 rund 61.000 Besucher": the count follows */
const OTHER_COUNT = /^[ \u00a0](?:(?:rund|etwa|nur|gut|knapp|insgesamt|über|mehr[ \u00a0]als)[ \u00a0])?\d/u;
const DATING =
  /(?<!\p{L})(?:seit|bis|von|ab|anno|Jahrgang|Ende|Anfang|Mitte|zwischen|vor|nach|um|in|gegenüber|für|geboren|etwa|rund)[ \u00a0]$/iu;

function isYear(m: RuleMatch): boolean {
  const value = Number(m.group('year'));
  const before = m.before(14);
  const after = m.after(30);
  if (
    COUNTING.test(before) ||
    (COUNTS.test(m.before(60)) && !OTHER_COUNT.test(after)) ||
    isCount(value, m.before(30), after) ||
    /^(?:[.,]\d|[ \u00a0]?[%€$°]|[-–]?(?:mal|fach|er)(?!\p{L})|:\d)/u.test(after)
  )
    return false;
  if (value > 2099) return /(?<!\p{L})(?:bis|ab|seit)[ \u00a0]$/iu.test(before);
  const beforeNoun = /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after);
  if (beforeNoun && /(?:rund|etwa) $/u.test(before)) return false;
  if (value < 1400) return DATING.test(before) && !beforeNoun;
  if (value % 100 === 0 && (beforeNoun || value < 1900)) return DATING.test(before) && !beforeNoun;
  return true;
}

export const yearRules: readonly TimeRule[] = [
  {
    name: 'de-year-noun',
    pattern: '(?:{mod} des )?(?:Kalender|Geschäfts|Haushalts|Wirtschafts|Steuer)?Jahre?s? {year}(?:/\\d{2,4})?',
    produce: (m) => ({ kind: 'calendar', year: { written: Number(m.group('year')) }, mod: modIn(m) }),
    examples: [
      { text: 'Im [Jahr 2019] zog sie um.', type: 'DATE', value: '2019', from: '2019-01-01', to: '2019-12-31' },
      { text: 'Im [Geschäftsjahr 2025/26] sank der Gewinn.', type: 'DATE', value: '2025' },
    ],
  },
  {
    name: 'de-early-year',
    pattern: '(?<=(?<!\\p{L})i[mn] )Jahre? (?<digits>[1-9]\\d{2})',
    produce: (m) => ({ kind: 'calendar', year: { written: Number(m.group('digits')) } }),
    examples: [{ text: 'Der Ort wurde im [Jahr 843] erwähnt.', type: 'DATE', value: '0843' }],
    not: ['in 843 Jahren'],
  },
  {
    name: 'de-year',
    pattern: '(?:{mod} )?{year}(?: ?/ ?\\d\\d)?',
    produce: (m) =>
      isYear(m) || m.has('mod')
        ? { kind: 'calendar', year: { written: Number(m.group('year')) }, mod: modIn(m) }
        : null,
    examples: [
      { text: 'Das Modell erschien [2021] in Graz.', type: 'DATE', value: '2021' },
      { text: 'Zwischen [1998] und 2003 lebte sie dort.', type: 'DATE', value: '1998' },
      {
        text: 'Der Start ist für [Mitte 2027] geplant.',
        type: 'DATE',
        value: '2027',
        from: '2027-04-01',
        to: '2027-09-30',
      },
      { text: 'Die Firma, die [2024] Insolvenz anmeldete, ist verkauft.', type: 'DATE', value: '2024' },
      { text: 'Sie ehrten die [2024] Verstorbenen.', type: 'DATE', value: '2024' },
      { text: 'Das Bad zählte [2024] rund 61.000 Besucher.', type: 'DATE', value: '2024' },
      { text: '[Anfang 2025] kam der Umzug.', type: 'DATE', value: '2025', from: '2025-01-01', to: '2025-04-30' },
    ],
    not: [
      'Es kamen 2000 Menschen',
      'rund 1900 Gäste',
      'Die Wache zählte rund 2000, der Verein 3500.',
      'Am Hafen zählte die Wache rund 2000, der Verein 3500.',
      'Die Wache sprach von etwa 1900, der Verein von 3500.',
      'Er streicht 320 seiner 1940 Stellen.',
      'die 2024 Haushalte im Tal',
      'Von 1940 Stellen bleiben 900.',
      'Er zahlte 2025 Euro',
      'Nr. 1984',
      '§ 1922 BGB',
      '2.025',
      'für 1999,50',
    ],
  },
  {
    name: 'de-decade',
    pattern:
      '(?:{mod} )?(?:(?:(?<=in|seit|Anfang|Ende|Mitte|aus|bis in) )?(?:die|de[nr]) )?(?:{year}er|{decade})(?:(?: |-)?Jahre?n?|\\.)?',
    produce: (m) => {
      const counted =
        !/Jahre?n?$/i.test(m.text) &&
        !/(?<!\p{L})(?:in|seit|der|den|die|Anfang|Mitte|Ende)[ \u00a0]$/iu.test(m.before(8));
      if (m.has('decade'))
        return /Jahre?n?$/i.test(m.text)
          ? { kind: 'calendar', decade: decade.read(m.group('decade')), mod: modIn(m) }
          : null;
      const written = Number(m.group('year'));
      return written % 10 || counted ? null : { kind: 'calendar', decade: written / 10, mod: modIn(m) };
    },
    examples: [
      {
        text: 'In [den neunziger Jahren] war das anders.',
        published: '2026-01-01',
        type: 'DATE',
        value: '199',
        from: '1990-01-01',
        to: '1999-12-31',
      },
      { text: 'Seit [Mitte der 1980er Jahre] wächst der Ort.', type: 'DATE', value: '198' },
      { text: 'In [den Sechzigerjahren] wurde gebaut.', published: '2026-01-01', type: 'DATE', value: '196' },
    ],
    not: ['die 90er Einheit', 'ein 2015er Riesling'],
  },
  {
    name: 'de-century',
    pattern: '(?:{mod} (?:des )?)?{centurynum}\\. Jahrhunderts?',
    produce: (m) => ({ kind: 'calendar', century: Number(m.group('centurynum')) - 1, mod: modIn(m) }),
    examples: [
      {
        text: 'Die Kirche stammt aus dem [17. Jahrhundert].',
        type: 'DATE',
        value: '16',
        from: '1600-01-01',
        to: '1699-12-31',
      },
    ],
  },
];
