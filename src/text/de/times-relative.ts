/** German rules for units counted from the publication date or from what was spoken of before: "nächste Woche", "Vorjahr". */
import { lexicon } from '../engine/times/rules.ts';
import type { Meaning, PartMod, RuleMatch, TimeRule, TimeUnit } from '../engine/times/types.ts';
import { ARTICLE, BY, shift } from './times-shift.ts';
import { mod, rel } from './times-words.ts';

const modIn = (m: RuleMatch): { mod?: PartMod } => (m.has('mod') ? { mod: mod.read(m.group('mod')) } : {});

const whole = lexicon<TimeUnit>({ Jahres: 'year', Monats: 'month', Wochen: 'week', Quartals: 'quarter' });
const edge = lexicon<PartMod>({
  anfang: 'START',
  beginn: 'START',
  mitte: 'MID',
  ende: 'END',
  schluss: 'END',
  ausklang: 'END',
});
const singular = lexicon<TimeUnit>({
  Tag: 'day',
  Tages: 'day',
  'Wochenendes?': 'weekend',
  Woche: 'week',
  'Monate?s?': 'month',
  'Quartals?': 'quarter',
  'Halbjahre?s?': 'half',
  '(?:Kalender|Geschäfts)?Jahre?s?': 'year',
  'Jahrzehnts?': 'decade',
  'Jahrhunderts?': 'century',
});

export const RELATIVE_LEXICONS = { whole, edge, singular };

const isPlural = (m: RuleMatch): boolean => /(?:Tage|Jahre|Monate|Quartale|Halbjahre)$/i.test(m.text);

/** "die nächsten Jahre" is a stretch (durations), "nächstes Jahr" a year. */
function modified(m: RuleMatch): Meaning | null {
  if (isPlural(m)) return null;
  const what = singular.read(m.group('singular'));
  const lean = rel.read(m.group('rel'));
  if (what === 'day') return lean === 'this' ? shift('day', 0) : shift('day', BY[lean], { from: 'context' });
  if (what === 'weekend') return { kind: 'calendar', weekend: true, lean };
  return shift(what, BY[lean], modIn(m));
}

export const relativeRules: readonly TimeRule[] = [
  {
    name: 'de-modified-unit',
    pattern: `(?:{mod} )?${ARTICLE}{rel} {singular}`,
    produce: modified,
    examples: [
      {
        text: 'Im [vergangenen Jahr] kamen weniger.',
        published: '2026-01-15',
        type: 'DATE',
        value: '2025',
        from: '2025-01-01',
        to: '2025-12-31',
      },
      { text: 'In [der kommenden Woche] stimmt der Rat ab.', published: '2026-01-15', type: 'DATE', value: '2026-W04' },
      { text: 'Noch innerhalb [dieses Jahres] fällt die Mauer.', published: '2026-01-15', type: 'DATE', value: '2026' },
      {
        text: 'Bis [Ende des laufenden Jahres] wird gebaut.',
        published: '2026-03-15',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'Am [nächsten Wochenende] ist Markt.', published: '2026-01-15', type: 'DATE', value: '2026-W03-WE' },
      { text: 'Im [nächsten Monat] zieht er um.', type: 'DATE', value: 'XXXX-XX' },
    ],
    not: ['die nächsten Jahre', 'diese Art'],
  },
  {
    name: 'de-after-next',
    pattern: `${ARTICLE}(?:(?<ahead>übernächste[nrsm]?)|vorletzte[nrsm]?) {singular}`,
    produce: (m) => {
      const what = singular.read(m.group('singular'));
      return isPlural(m) || what === 'day' ? null : shift(what, m.has('ahead') ? 2 : -2);
    },
    examples: [{ text: 'Im [übernächsten Jahr] ist Schluss.', published: '2026-01-15', type: 'DATE', value: '2028' }],
  },
  {
    name: 'de-this-year',
    pattern: '(?:heuer|diesjährige[nrms]?|heurige[nrms]?)',
    produce: () => shift('year', 0),
    examples: [{ text: 'Das Fest fällt [heuer] aus.', published: '2026-01-15', type: 'DATE', value: '2026' }],
  },
  {
    name: 'de-previous-unit',
    pattern:
      '(?:(?<=(?:in|gegenüber|mit|zu|nach|seit|als) )de[mnr] )?(?:(?<year>Vorjahre?s?)|(?<month>Vormonate?s?)|(?<week>Vorwoche)|(?<quarter>Vorquartals?))(?![-\\p{L}])',
    produce: (m) => shift(m.has('year') ? 'year' : m.has('month') ? 'month' : m.has('week') ? 'week' : 'quarter', -1),
    examples: [
      { text: 'Es waren mehr als im [Vorjahr].', published: '2026-01-15', type: 'DATE', value: '2025' },
      { text: 'Gegenüber [dem Vormonat] sank die Zahl.', published: '2026-01-15', type: 'DATE', value: '2025-12' },
    ],
    not: ['der Vorjahressieger'],
  },
  {
    name: 'de-previous-period',
    pattern: '(?:Vorjahre?s(?<quarter>quartal|zeitraum|monat))e?s?',
    produce: (m) =>
      m.group('quarter') === 'quartal'
        ? shift('quarter', -4)
        : m.group('quarter') === 'monat'
          ? shift('month', -12)
          : shift('year', -1),
    examples: [{ text: 'Im [Vorjahresquartal] war es mehr.', published: '2026-02-15', type: 'DATE', value: '2025-Q1' }],
  },
  {
    name: 'de-edge-of-unit',
    pattern: '(?:{whole}{edge}s?)(?: {year})?',
    produce: (m) => {
      if (/^wochenende/i.test(m.text)) return null;
      if (m.has('year'))
        return { kind: 'calendar', year: { written: Number(m.group('year')) }, mod: edge.read(m.group('edge')) };
      return shift(whole.read(m.group('whole')), 0, { mod: edge.read(m.group('edge')) });
    },
    examples: [
      {
        text: 'Zum [Jahresende] läuft der Vertrag aus.',
        published: '2026-05-01',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'Bis [Jahresende 2027] ist Zeit.', published: '2026-05-01', type: 'DATE', value: '2027' },
    ],
    not: ['das Wochenende'],
  },
  {
    name: 'de-edge-of-the-unit',
    pattern:
      '{mod} (?:der|des) (?:(?<week>Woche)|(?<month>Monats)|(?<year>Jahres)|(?<quarter>Quartals)|(?<decade>Jahrzehnts))(?! {year2:year})',
    produce: (m) => {
      const what = (['week', 'month', 'year', 'quarter', 'decade'] as const).find((name) => m.has(name))!;
      return shift(what, 0, modIn(m));
    },
    examples: [
      {
        text: 'Bis [Ende des Jahres] steht der Bau.',
        published: '2026-05-01',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
    ],
  },
  {
    name: 'de-weekend',
    pattern: '(?<=(?:am|übers|vom|zum|das|letzten) )Wochenendes?',
    produce: (m) => (/das $/.test(m.before(4)) ? null : { kind: 'calendar', weekend: true }),
    examples: [
      {
        text: 'Am [Wochenende] kamen viele.',
        published: '2026-01-14',
        type: 'DATE',
        value: '2026-W02-WE',
        from: '2026-01-10',
        to: '2026-01-11',
      },
      {
        text: 'Die Besten starten am [Wochenende] in Ruhla.',
        published: '2026-01-14',
        type: 'DATE',
        value: '2026-W03-WE',
      },
    ],
  },
  {
    name: 'de-same-day',
    pattern: '(?<=am )(?:selben|gleichen) Tag',
    produce: () => shift('day', 0, { from: 'context' }),
    examples: [{ text: 'Am 3. Mai 2026 kam er, am [selben Tag] ging er.', type: 'DATE', value: '2026-05-03' }],
  },
  {
    name: 'de-following-period',
    pattern:
      '(?:(?:de[rmn]|die) )?(?:{singular} (?:darauf|danach|später)|(?:darauf ?folgende|folgende|nächstfolgende)[nrm]? {singular2:singular}|Folgejahre?s?|Folgetage?s?|nächsten Morgen)',
    produce: (m) =>
      isPlural(m)
        ? null
        : shift(followed(m), 1, { from: 'context', ...(/Morgen$/.test(m.text) && { part: 'MO' as const }) }),
    examples: [
      { text: 'Am 3. Mai 2026 brannte es. Am [Tag darauf] regnete es.', type: 'DATE', value: '2026-05-04' },
      { text: 'Im Jahr 2019 zog er um, im [Folgejahr] zurück.', type: 'DATE', value: '2020' },
    ],
  },
  {
    name: 'de-preceding-period',
    pattern: '(?:(?:de[rmn]|die) )?(?:{singular} (?:zuvor|davor|vorher)|Vortage?s?)',
    produce: (m) => (isPlural(m) ? null : shift(followed(m), -1, { from: 'context' })),
    examples: [{ text: 'Am 3. Mai 2026 brannte es, am [Tag zuvor] nicht.', type: 'DATE', value: '2026-05-02' }],
  },
];

function followed(m: RuleMatch): TimeUnit {
  const word = m.group('singular') || m.group('singular2');
  if (word) return singular.read(word);
  return /jahr/i.test(m.text) ? 'year' : 'day';
}
