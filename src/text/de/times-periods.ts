/** German rules for quarters, halves, seasons and calendar weeks. */
import { lexicon } from '../engine/times/rules.ts';
import type { TimeRule } from '../engine/times/types.ts';
import { leanIn, modIn, YEAR, yearIn } from './times-groups.ts';
import { ordinal, season } from './times-words.ts';

const quarterName = lexicon<number>({ Schlussquartal: 4, 'Auftaktquartal|Startquartal': 1, Weihnachtsquartal: 4 });
export const PERIOD_LEXICONS = {
  quartername: quarterName,
  weeknum: { source: '5[0-3]|[1-4]\\d|0?[1-9]', read: Number },
};

export const periodRules: readonly TimeRule[] = [
  {
    name: 'de-quarter',
    pattern: `(?:{mod} (?:de[rs] )?)?(?:(?<=(?:in|seit|mit|für|gegenüber) )(?:da?e?[rsm]) )?{ordinal} Quartals?${YEAR}`,
    produce: (m) => ({ kind: 'calendar', quarter: ordinal.read(m.group('ordinal')), year: yearIn(m), mod: modIn(m) }),
    examples: [
      {
        text: 'Das Haus legte für [das dritte Quartal 2025] Zahlen vor.',
        type: 'DATE',
        value: '2025-Q3',
        from: '2025-07-01',
        to: '2025-09-30',
      },
      { text: 'Im [1. Quartal] sank der Absatz.', published: '2026-05-02', type: 'DATE', value: '2026-Q1' },
      {
        text: 'Im [vierten Quartal des Vorjahres] stieg der Absatz.',
        published: '2026-05-02',
        type: 'DATE',
        value: '2025-Q4',
      },
    ],
    not: ['das erste Quartett'],
  },
  {
    name: 'de-quarter-short',
    pattern: '(?:(?<romannum>Q[1-4])(?: |/){year}|{quartername}(?: {year2:year})?)',
    produce: (m) => ({
      kind: 'calendar',
      quarter: m.has('romannum') ? Number(m.group('romannum').slice(1)) : quarterName.read(m.group('quartername')),
      year: m.has('year')
        ? { written: Number(m.group('year')) }
        : m.has('year2')
          ? { written: Number(m.group('year2')) }
          : undefined,
    }),
    examples: [{ text: 'Der Umsatz in [Q3 2025] stieg.', type: 'DATE', value: '2025-Q3' }],
  },
  {
    name: 'de-half',
    pattern: `(?:(?<=(?:in|seit|mit|für|gegenüber) )(?:da?e?[rsm]) )?{ordinal} (?:Halbjahre?s?|Jahreshälfte|Hälfte(?= (?:{year2:year}|des)))${YEAR}`,
    produce: (m) => {
      const half = ordinal.read(m.group('ordinal'));
      return half > 2 ? null : { kind: 'calendar', half, year: yearIn(m) };
    },
    examples: [
      {
        text: 'Im [ersten Halbjahr 2025] verkaufte sie mehr.',
        type: 'DATE',
        value: '2025-H1',
        from: '2025-01-01',
        to: '2025-06-30',
      },
      {
        text: 'Geplant ist die [zweite Jahreshälfte 2027], heißt es.',
        type: 'DATE',
        value: '2027-H2',
      },
    ],
    not: ['die erste Hälfte eines Spiels'],
  },
  {
    name: 'de-season',
    pattern: `(?:{mod} (?:des )?)?{season}(?: {year}(?: ?[/–-] ?\\d{2,4})?| (?:des )?{relyear})?`,
    cased: true,
    produce: (m) => {
      if (
        /^[-\p{L}]/u.test(m.after(1)) ||
        (!m.has('year') &&
          !m.has('relyear') &&
          !/(?<!\p{L})(?:im|seit|bis zum|zum|ab|vom|vorigen|jeden)[ \u00a0]$/iu.test(m.before(12)) &&
          !m.has('mod'))
      )
        return null;
      return { kind: 'calendar', season: season.read(m.group('season')), year: yearIn(m), mod: modIn(m) };
    },
    examples: [
      {
        text: 'Im [Herbst 2025] tauchte das Bild auf.',
        type: 'DATE',
        value: '2025-FA',
        from: '2025-09-01',
        to: '2025-11-30',
      },
      {
        text: 'Im [Winter 2025/26] fiel wenig Schnee.',
        type: 'DATE',
        value: '2025-WI',
        from: '2025-12-01',
        to: '2026-02-28',
      },
      { text: 'Im [Sommer] wurde das Bad erneuert.', published: '2026-11-02', type: 'DATE', value: '2026-SU' },
    ],
    not: ['Die Sommerpause endet', 'Trainer Winter klagte', 'Herbst und Wein'],
  },
  {
    name: 'de-named-season',
    pattern: '(?:(?<=(?:in|seit) )de[mnr] )?{rel} {season}',
    cased: true,
    produce: (m) => ({ kind: 'calendar', season: season.read(m.group('season')), lean: leanIn(m) }),
    examples: [{ text: 'In [diesem Sommer] blieb es kühl.', published: '2026-07-11', type: 'DATE', value: '2026-SU' }],
  },
  {
    name: 'de-calendar-week',
    pattern:
      '(?:KW {weeknum}|{weeknum2:weeknum}\\. (?:Kalenderwoche|KW)|Kalenderwoche {weeknum3:weeknum})(?:(?: |/){year})?',
    produce: (m) => ({
      kind: 'calendar',
      week: Number(m.group('weeknum') || m.group('weeknum2') || m.group('weeknum3')),
      year: yearIn(m),
    }),
    examples: [
      {
        text: 'Geliefert wird in [KW 12/2026].',
        type: 'DATE',
        value: '2026-W12',
        from: '2026-03-16',
        to: '2026-03-22',
      },
    ],
  },
];
