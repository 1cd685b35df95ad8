/** English rules for times counted from the publication date or from what was spoken of before. */
import { lexicon } from '../engine/times/rules.ts';
import type { Lean, Meaning, PartMod, RuleMatch, ShiftMeaning, TimeRule, TimeUnit } from '../engine/times/types.ts';
import { dayname, mod, part, period, rel } from './times-words.ts';

const BY: Readonly<Record<Lean, number>> = { past: -1, this: 0, future: 1 };
const shift = (unit: TimeUnit, by: number, more: Partial<ShiftMeaning> = {}): Meaning => ({
  kind: 'shift',
  unit,
  by,
  from: 'publication',
  ...more,
});
const partIn = (m: RuleMatch) => (m.has('part') ? part.read(m.group('part')) : undefined);
const modIn = (m: RuleMatch): { mod?: PartMod } =>
  m.has('mod') ? { mod: mod.read(m.group('mod').replace(/[ -]+$/, '')) } : {};

const deictic = lexicon({
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
});
export const RELATIVE_LEXICONS = { deictic };

export const relativeRules: readonly TimeRule[] = [
  {
    name: 'en-deictic-day',
    pattern: '{deictic}(?: {part})?',
    produce: deicticDay,
    examples: [
      { text: 'She said so [yesterday] in Ulm.', published: '2026-03-01', type: 'DATE', value: '2026-02-28' },
      { text: 'They met [yesterday evening].', published: '2026-03-01', type: 'TIME', value: '2026-02-28TEV' },
      { text: 'It starts [tomorrow] at 9 a.m.', published: '2026-03-01', type: 'DATE', value: '2026-03-02' },
      { text: 'She said so [yesterday].', type: 'DATE', value: 'XXXX-XX-XX' },
    ],
    not: ['USA Today reported'],
  },
  {
    name: 'en-part-of-today',
    pattern: '(?:tonight|last night|this {part})',
    produce: (m) => {
      if (m.has('part')) return shift('day', 0, { part: partIn(m) });
      return /last/i.test(m.text) ? shift('day', -1, { part: 'NI' }) : shift('day', 0, { part: 'NI' });
    },
    examples: [
      { text: 'They meet [tonight].', published: '2026-03-01', type: 'TIME', value: '2026-03-01TNI' },
      { text: 'It burned [last night].', published: '2026-03-01', type: 'TIME', value: '2026-02-28TNI' },
    ],
  },
  {
    name: 'en-weekday',
    pattern: '(?:(?:early|late) )?{dayname}(?: {part})?',
    cased: true,
    produce: (m) =>
      /^[-\p{L}]/u.test(m.after(1))
        ? null
        : { kind: 'calendar', weekday: dayname.read(m.group('dayname')), part: partIn(m) },
    examples: [
      { text: 'The council voted on [Tuesday].', published: '2026-01-15', type: 'DATE', value: '2026-01-13' },
      { text: 'All agreed on [Tuesday night].', published: '2026-01-15', type: 'TIME', value: '2026-01-13TNI' },
      { text: 'The vote will be held on [Sunday].', published: '2026-01-15', type: 'DATE', value: '2026-01-18' },
      { text: 'The council meets on [Wednesday].', type: 'DATE', value: 'XXXX-WXX-3' },
    ],
    not: ['the Sundays'],
  },
  {
    name: 'en-modified-weekday',
    pattern: '{rel} {dayname}(?: {part})?',
    cased: true,
    produce: (m) => ({
      kind: 'calendar',
      weekday: dayname.read(m.group('dayname')),
      lean: rel.read(m.group('rel')),
      part: partIn(m),
    }),
    examples: [
      { text: 'It ended [last Monday].', published: '2026-01-15', type: 'DATE', value: '2026-01-12' },
      { text: 'Off until [next Friday].', published: '2026-01-16', type: 'DATE', value: '2026-01-23' },
    ],
  },
  {
    name: 'en-weekday-of-event',
    pattern:
      'the (?:{dayname}(?: {part})? (?:before|after|earlier|prior)|(?:following|previous|preceding) {dayname2:dayname}(?: {part2:part})?)(?! last| yesterday)',
    cased: true,
    produce: (m) => ({
      kind: 'calendar',
      weekday: dayname.read(m.group('dayname') || m.group('dayname2')),
      part: m.has('part2') ? part.read(m.group('part2')) : partIn(m),
      ofEvent: true,
    }),
    examples: [
      { text: 'He had been told on [the Friday before].', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-5' },
      { text: 'They met [the Monday after] the flood.', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-1' },
      { text: 'It ended [the following Tuesday].', published: '2026-01-15', type: 'DATE', value: 'XXXX-WXX-2' },
    ],
    not: ['on Friday before the court'],
  },
  {
    name: 'en-weekday-of-week',
    pattern: '{dayname} (?:of )?{rel} week',
    produce: (m) => shift('week', BY[rel.read(m.group('rel'))], { weekday: dayname.read(m.group('dayname')) }),
    examples: [
      { text: 'The fair opens on [Wednesday next week].', published: '2026-01-15', type: 'DATE', value: '2026-01-21' },
    ],
  },
  {
    name: 'en-modified-unit',
    pattern: '(?:(?:{mod}|earlier|later) )?(?:the )?{rel} {period}',
    produce: modified,
    examples: [
      {
        text: 'Fewer came [last year].',
        published: '2026-01-15',
        type: 'DATE',
        value: '2025',
        from: '2025-01-01',
        to: '2025-12-31',
      },
      { text: 'The council votes [next week].', published: '2026-01-15', type: 'DATE', value: '2026-W04' },
      { text: 'It was built [earlier this month].', published: '2026-03-15', type: 'DATE', value: '2026-03' },
      {
        text: 'It runs until [the end of this year].',
        published: '2026-03-15',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
      },
      { text: 'They move [next month].', type: 'DATE', value: 'XXXX-XX' },
    ],
    not: ['the last years', 'this weekly'],
  },
  {
    name: 'en-edge-of-the-unit',
    pattern:
      '(?:by |at )?(?<at>(?:{mod} (?:the )?(?<unitname>week|month|quarter|year|decade)|year(?:-| )end))(?! (?:\\d|of))',
    produce: (m) =>
      m.has('unitname') ? shift(period.read(m.group('unitname')), 0, modIn(m)) : shift('year', 0, { mod: 'END' }),
    examples: [
      {
        text: 'It will be done by [the end of the year].',
        published: '2026-05-01',
        type: 'DATE',
        value: '2026',
        from: '2026-09-01',
        to: '2026-12-31',
      },
      { text: 'The contract runs out at [year-end].', published: '2026-05-01', type: 'DATE', value: '2026' },
    ],
    not: ['the end of the road'],
  },
  {
    name: 'en-weekend',
    pattern: '(?:the |this )?weekend',
    produce: (m) =>
      /^this/i.test(m.text)
        ? { kind: 'calendar', weekend: true, lean: 'this' }
        : /(?:over|at|on|during) $/iu.test(m.before(7))
          ? { kind: 'calendar', weekend: true }
          : null,
    examples: [
      {
        text: 'Many came over [the weekend].',
        published: '2026-01-14',
        type: 'DATE',
        value: '2026-W02-WE',
        from: '2026-01-10',
        to: '2026-01-11',
      },
    ],
  },
  {
    name: 'en-year-earlier',
    pattern: '(?:a|one) year (?:earlier|before)',
    produce: () => shift('year', -1),
    examples: [{ text: 'It was more than [a year earlier].', published: '2026-02-15', type: 'DATE', value: '2025' }],
  },
  {
    name: 'en-following-period',
    pattern: 'the (?:following|next) {period}|the {period2:period} after',
    produce: (m) => {
      const unit = period.read(m.group('period') || m.group('period2'));
      return shift(unit, 1, { from: 'context' });
    },
    examples: [{ text: 'It burned on May 3, 2026. It rained [the following day].', type: 'DATE', value: '2026-05-04' }],
  },
  {
    name: 'en-preceding-period',
    pattern: 'the (?:previous|preceding) {period}|the {period2:period} before(?! yesterday)',
    produce: (m) => shift(period.read(m.group('period') || m.group('period2')), -1, { from: 'context' }),
    examples: [{ text: 'It burned on May 3, 2026, not [the day before].', type: 'DATE', value: '2026-05-02' }],
  },
];

/** "today" is loose: these days, unless the text tells of days. */
function deicticDay(m: RuleMatch): Meaning | null {
  if (/^Today/.test(m.text) && /\p{Lu}\p{L}* $/u.test(m.before(12))) return null;
  const by = deictic.read(m.group('deictic'));
  if (m.has('part')) return shift('day', by, { part: partIn(m) });
  const pinned = /^(?: at \d| from \d|, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(m.after(12));
  return by === 0 && !pinned ? shift('day', 0, { loose: true }) : shift('day', by);
}

function modified(m: RuleMatch): Meaning | null {
  const unit = period.read(m.group('period'));
  const lean = rel.read(m.group('rel'));
  if (unit === 'weekend') return { kind: 'calendar', weekend: true, lean };
  if (unit === 'day') return lean === 'this' ? null : shift('day', BY[lean], { from: 'context' });
  if (/^past$/i.test(m.group('rel'))) return { kind: 'duration', unit, amount: 1, anchor: 'last' };
  return shift(unit, BY[lean], modIn(m));
}
