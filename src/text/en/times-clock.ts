/** English rules for clock times and parts of the day. */
import { CLOCK_LENGTH, clockLengthIn, isScoreHere } from '../engine/times/clock-lengths.ts';
import type { Meaning, RuleMatch, TimeRule } from '../engine/times/types.ts';
import { englishClocks } from './clocks.ts';
import { hour, minute, part } from './times-words.ts';

function clock(m: RuleMatch): Meaning | null {
  const written = hour.read(m.group('hour'));
  const half = m.group('half').toLowerCase();
  if (half && (written > 12 || written === 0)) return null;
  const h = half.startsWith('p') ? (written % 12) + 12 : half ? written % 12 : written;
  return h > 24 ? null : { kind: 'clock', hour: h, ...(m.has('minute') && { minute: minute.read(m.group('minute')) }) };
}

export const clockRules: readonly TimeRule[] = [
  {
    name: 'en-clock-length',
    pattern: CLOCK_LENGTH,
    produce: (m) => clockLengthIn(m, englishClocks),
    examples: [
      { text: 'She won the race in [2:12:18].', type: 'DURATION', value: 'PT2H12M18S' },
      { text: 'He needed [2:23:11 hours].', type: 'DURATION', value: 'PT2H23M11S' },
      { text: 'He swam it in [1:58.90].', type: 'DURATION', value: 'PT1M58.9S' },
      { text: 'She ran the 5,000 metres in [14:32].', type: 'DURATION', value: 'PT14M32S' },
      { text: 'He won the marathon in [2:09].', type: 'DURATION', value: 'PT2H9M' },
      { text: 'Her finishing time was [31:05 min].', type: 'DURATION', value: 'PT31M5S' },
    ],
    not: ['The team won 3:1', 'as John 3:16 says', 'The sets ended 15:12, 15:9', 'a picture in 16:10'],
  },
  {
    name: 'en-clock-half',
    pattern: '{hour}(?:[.:]{minute}(?::[0-5]\\d)?)? ?(?<half>[ap]\\.?m)\\.?',
    produce: clock,
    examples: [
      { text: 'It starts on February 25, 2026 at [8:30 p.m.]', type: 'TIME', value: '2026-02-25T20:30' },
      { text: 'It failed at [2:12:18 pm] in the hall.', type: 'TIME', value: 'XXXX-XX-XXT14:12' },
      { text: 'They open at [9 am] sharp.', type: 'TIME', value: 'XXXX-XX-XXT09:00' },
    ],
    not: ['15 p.m. is no time', 'I am here'],
  },
  {
    name: 'en-clock',
    pattern:
      '(?<=(?:at|by|until|from|to|around|before|after) ){hour}:{minute}(?::[0-5]\\d)?(?<half>)(?: (?:GMT|CET|UTC|ET|EST|BST))?',
    produce: (m) => (isScoreHere(m, englishClocks) ? null : clock(m)),
    examples: [{ text: 'It starts at [19:30] in the hall.', type: 'TIME', value: 'XXXX-XX-XXT19:30' }],
    not: ['won by 3:1', 'a win by 18:14'],
  },
  {
    name: 'en-oclock',
    pattern: "{hour}(?<half>) o['’]clock",
    produce: clock,
    examples: [{ text: "Meet at [8 o'clock].", type: 'TIME', value: 'XXXX-XX-XXT08:00' }],
  },
  {
    name: 'en-daytime',
    pattern: '(?<=in |during |by |until |at |since )(?:the )?(?:(?:early|late) )?{part}(?: hours)?',
    produce: (m) =>
      /^[-\p{L}]/u.test(m.after(1)) || (/^night$/i.test(m.text) && !/at $/i.test(m.before(3)))
        ? null
        : { kind: 'clock', part: part.read(m.group('part')) },
    examples: [
      { text: 'They came on May 3, 2026 and left in [the late afternoon].', type: 'TIME', value: '2026-05-03TAF' },
      { text: 'They danced in [the evening].', type: 'TIME', value: 'XXXX-XX-XXTEV' },
    ],
  },
  {
    name: 'en-midnight',
    pattern: 'midnight',
    produce: () => ({ kind: 'clock', hour: 24, minute: 0 }),
    examples: [{ text: 'The ban ends on May 3, 2026 at [midnight].', type: 'TIME', value: '2026-05-03T24:00' }],
  },
];
