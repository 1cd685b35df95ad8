/** German rules for clock times and parts of the day. */
import { CLOCK_LENGTH, clockLengthIn, isScoreHere } from '../engine/times/clock-lengths.ts';
import { lexicon } from '../engine/times/rules.ts';
import type { DayPart, Meaning, RuleMatch, TimeRule } from '../engine/times/types.ts';
import { germanClocks } from './clocks.ts';
import { hour, minute } from './times-words.ts';

const daytime = lexicon<DayPart>({
  'Morgen(?:stunden)?|Vormittag(?:sstunden)?': 'MO',
  'Mittag(?:sstunden)?|Mittagszeit': 'MI',
  'Nachmittag(?:sstunden)?': 'AF',
  'Abend(?:stunden)?|Vorabend': 'EV',
  'Nacht(?:stunden)?': 'NI',
});
const spoken = lexicon({
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
});
export const CLOCK_LEXICONS = { daytime, spoken };

function clock(m: RuleMatch): Meaning | null {
  const h = hour.read(m.group('hour'));
  const min = m.has('minute') ? minute.read(m.group('minute')) : undefined;
  return h > 24 || (h === 24 && min) ? null : { kind: 'clock', hour: h, ...(min !== undefined && { minute: min }) };
}

export const clockRules: readonly TimeRule[] = [
  {
    name: 'de-clock-length',
    pattern: CLOCK_LENGTH,
    produce: (m) => clockLengthIn(m, germanClocks),
    examples: [
      { text: 'Sie gewann den Lauf in [2:12:18].', type: 'DURATION', value: 'PT2H12M18S' },
      { text: 'Nach [2:23:11 Stunden] war er im Ziel.', type: 'DURATION', value: 'PT2H23M11S' },
      { text: 'Er lief [4:04,18 Minuten].', type: 'DURATION', value: 'PT4M4.18S' },
      { text: 'Der Film dauert [2:30 Stunden].', type: 'DURATION', value: 'PT2H30M' },
      { text: 'Sie lief die 5000 Meter in [14:32].', type: 'DURATION', value: 'PT14M32S' },
      { text: 'Den Marathon gewann er in [2:09].', type: 'DURATION', value: 'PT2H9M' },
    ],
    not: ['Das Team gewann 3:1', 'Die Sätze endeten 15:12, 15:9', 'Aktenzeichen 3:21', 'ein Bild im Format 16:10'],
  },
  {
    name: 'de-clock',
    pattern: '{hour}(?:[.:]{minute}(?::[0-5]\\d)?)? ?Uhr(?: {minute2:minute}(?! ?(?:\\p{L}|\\d)))?',
    produce: (m) =>
      m.has('minute2')
        ? { kind: 'clock', hour: hour.read(m.group('hour')), minute: minute.read(m.group('minute2')) }
        : clock(m),
    examples: [
      {
        text: 'Am 25. Februar 2026 um [20.30 Uhr] beginnt es.',
        type: 'TIME',
        value: '2026-02-25T20:30',
        from: '2026-02-25',
      },
      { text: 'Um [14:30:05 Uhr] fiel der Strom aus.', type: 'TIME', value: 'XXXX-XX-XXT14:30' },
      { text: 'Um [8 Uhr] geht es los.', type: 'TIME', value: 'XXXX-XX-XXT08:00' },
    ],
    not: ['3 Uhren', 'um 99 Uhr'],
  },
  {
    name: 'de-clock-of-range',
    pattern: '(?<at>{hour}(?:[.:]{minute})?)(?= ?(?:-|–|bis|und|oder) ?(?:[0-2]?\\d)(?:[.:][0-5]\\d)? ?Uhr)',
    produce: (m) => (/[\d.,:]$/.test(m.before(1)) ? null : clock(m)),
    examples: [
      {
        text: 'Heute von [14.30] bis 18 Uhr geöffnet, morgen nicht.',
        published: '2026-03-01',
        type: 'TIME',
        value: '2026-03-01T14:30',
      },
    ],
    not: ['von 14 bis 18 Personen'],
  },
  {
    name: 'de-clock-chain',
    pattern:
      '(?<at>{hour}[.:]{minute})(?=(?: ?(?:-|–|bis) ?\\d{1,2}(?:[.:]\\d\\d)?)(?: und|,| sowie) \\d{1,2}(?:[.:]\\d\\d)?(?: ?(?:-|–|bis) ?\\d{1,2}(?:[.:]\\d\\d)?)? ?Uhr)',
    produce: clock,
    examples: [
      { text: 'Geöffnet am 1. März 2026 von [8.30]-12 und 14-16 Uhr.', type: 'TIME', value: '2026-03-01T08:30' },
    ],
  },
  {
    name: 'de-clock-chain-end',
    pattern:
      '(?<=\\d[.:]\\d\\d ?(?:-|–|bis) ?)(?<at>{hour}(?:[.:]{minute})?)(?=(?: und|,| sowie) \\d{1,2}(?:[.:]\\d\\d)?(?: ?(?:-|–|bis) ?\\d{1,2}(?:[.:]\\d\\d)?)? ?Uhr)',
    produce: clock,
    examples: [
      { text: 'Geöffnet am 1. März 2026 von 8.30-[12] und 14-16 Uhr.', type: 'TIME', value: '2026-03-01T12:00' },
    ],
  },
  {
    name: 'de-clock-colon',
    pattern: '(?<=(?:um|ab|gegen|bis|von|seit|nach|vor) ){hour}:{minute}(?::[0-5]\\d)?',
    produce: (m) => (isScoreHere(m, germanClocks) ? null : clock(m)),
    examples: [{ text: 'Beginn um [19:30] in der Aula.', type: 'TIME', value: 'XXXX-XX-XXT19:30' }],
    not: [
      'Sie gewannen mit 3:10',
      'siegten um 3:1',
      'ein Sieg von 18:14',
      'beim Stand von 20:18 nahm sie eine Auszeit',
      'nach 12:15-Rückstand',
    ],
  },
  {
    name: 'de-clock-spoken',
    pattern: '(?<=(?:um|gegen|nach|vor|bis) )(?:halb {spoken}(?: Uhr)?|{spoken2:spoken} Uhr)',
    produce: (m) => {
      if (m.has('spoken2')) return { kind: 'clock', hour: spoken.read(m.group('spoken2')) };
      return { kind: 'clock', hour: spoken.read(m.group('spoken')) - 1, minute: 30 };
    },
    examples: [{ text: 'Treffen um [halb acht] am Tor.', type: 'TIME', value: 'XXXX-XX-XXT07:30' }],
  },
  {
    name: 'de-daytime',
    pattern:
      '(?<=(?:[Aa]m|[Gg]egen|[Bb]is zum|[Ss]eit dem|[Zz]um|[Üü]ber|[Vv]om|[Aa]m selben|[Aa]m gleichen) )(?:(?:frühe[nr]|späte[nr]) )?{daytime}',
    cased: true,
    produce: (m) =>
      /^[-\p{L}]/u.test(m.after(1)) || /zum $/.test(m.before(4))
        ? null
        : { kind: 'clock', part: daytime.read(m.group('daytime')) },
    examples: [
      {
        text: 'Am 3. Mai 2026 traten sie an, am [späten Nachmittag] reisten sie ab.',
        type: 'TIME',
        value: '2026-05-03TAF',
      },
      { text: 'Am [Abend] wurde gefeiert.', type: 'TIME', value: 'XXXX-XX-XXTEV' },
    ],
    not: ['am Abendhimmel'],
  },
  {
    name: 'de-daytime-article',
    pattern:
      '(?<=(?:[Ii]n|[Ss]eit|[Bb]is in|[Ww]ährend) )(?:(?:der|den|die) )?(?:(?:frühe[nr]|späte[nr]|selben) )?(?<plain>Morgenstunden|Abendstunden|Nachtstunden|Vormittagsstunden|Nachmittagsstunden|Mittagsstunden|Nacht)',
    cased: true,
    produce: (m) =>
      /^[-\p{L}]/u.test(m.after(1)) || !/^(?:de[rn]|die) /.test(m.text)
        ? null
        : { kind: 'clock', part: daytime.read(m.group('plain')) },
    examples: [{ text: 'In [den frühen Morgenstunden] hielt ein Wagen.', type: 'TIME', value: 'XXXX-XX-XXTMO' }],
  },
  {
    name: 'de-midnight',
    pattern: 'Mitternacht',
    cased: true,
    produce: () => ({ kind: 'clock', hour: 24, minute: 0 }),
    examples: [{ text: 'Am 3. Mai 2026 um [Mitternacht] fällt die Sperre.', type: 'TIME', value: '2026-05-03T24:00' }],
    not: ['Mitternachtssonne'],
  },
];
