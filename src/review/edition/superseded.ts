/** A value that a newer one has replaced is not told as the present state. */
import { type EditionExample, type EditionRule, whole } from './case.ts';
import { evidenceOf, isAttributed, sidesCited, tellsValue, verdictsOf } from './verdicts.ts';

const source = 'Am Abend galten 12 Häuser als beschädigt. Inzwischen sind 19 Häuser als beschädigt gemeldet.';
const replaced = ['19 Häuser', '12 Häuser'];
export const examples: readonly EditionExample[] = [
  {
    lang: 'de',
    source,
    good: {
      replaced,
      sentences: [{ text: 'Gemeldet sind 19 beschädigte Häuser, zunächst waren es 12.', cites: replaced }],
    },
    bad: { replaced, sentences: [{ text: 'Als beschädigt gelten 12 Häuser.', cites: ['12 Häuser'] }] },
    finding: 'Diese Angabe ist überholt: eine neuere Quelle nennt einen anderen Stand.',
  },
  {
    lang: 'de',
    source,
    good: { replaced, sentences: [{ text: 'Am Abend wurden beschädigte Häuser gemeldet.', cites: ['12 Häuser'] }] },
    bad: { replaced, sentences: [{ text: 'Zwölf Häuser gelten als beschädigt.', cites: ['12 Häuser'] }] },
    finding: 'Diese Angabe ist überholt: eine neuere Quelle nennt einen anderen Stand.',
  },
];

export const superseded: EditionRule = {
  name: 'superseded',
  severity: 'block',
  about: {
    de: 'Überholte Angaben dürfen nicht als Stand der Dinge dastehen.',
    en: 'Superseded values must not stand as the present state.',
  },
  examples,
  *check(of) {
    for (const verdict of verdictsOf(of, 'superseded')) {
      for (const line of of.factual) {
        const sides = sidesCited(line, verdict);
        if (!sides.has('earlier') || sides.has('for') || EARLIER.test(line.sentence.text)) continue;
        if (!tellsValue(of, line, verdict)) continue;
        yield {
          ...whole(line),
          ...(isAttributed(of, line) ? { severity: 'warn' as const } : {}),
          message: {
            de: 'Diese Angabe ist überholt: eine neuere Quelle nennt einen anderen Stand.',
            en: 'This value is superseded: a newer source gives another state.',
          },
          cure: {
            de: 'Den neuen Stand nennen oder den alten als früheren kennzeichnen.',
            en: 'Give the new state, or mark this one as earlier.',
          },
          evidence: evidenceOf(verdict, 'for'),
        };
      }
    }
  },
};

/** Words that place a value in the past. */
const EARLIER =
  /zuvor|zunächst|bisher|bislang|anfangs|früher|damals|ursprünglich|previously|initially|at first|earlier|formerly|so far|originally/i;
