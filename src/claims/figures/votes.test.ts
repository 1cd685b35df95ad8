/** Whose votes a number counts, and which numbers are no result of anybody. */
import { expect, it } from 'vitest';
import { articleOf, claimsOf } from '../testing.ts';

const counts = (text: string, lang: 'de' | 'en'): readonly string[] =>
  claimsOf(articleOf(text, lang))
    .filter((c) => c.kind === 'figure')
    .map(
      ({ quantity, measure, subject }) =>
        `${text.slice(quantity!.start, quantity!.end)}: ${[measure?.key ?? '-', ...(measure?.qualifiers ?? [])].join(' ')}${subject?.entity ? ` of ${subject.text}` : ''}`,
    )
    .sort();

it.each([
  [
    'de',
    'Bei der Wahl hatte Jana Ritter mit 4.310 zu 4.290 Stimmen vor Bürgermeister Uwe Kranz gelegen.',
    ['4.290: votes of Uwe Kranz', '4.310: votes of Jana Ritter'],
  ],
  [
    'en',
    'Ann Lowe won the election by 4,310 to 4,290 votes against Mayor Ben Hale.',
    ['4,290: votes of Ben Hale', '4,310: votes of Ann Lowe'],
  ],
  // where an article gives votes to two people only, the unnamed side is the other one's
  [
    'de',
    'Jana Ritter hat die Wahl mit 4.350 zu 4.340 Stimmen gewonnen. Am Montag lag Uwe Kranz vorn, mit 4.301 zu 4.300.',
    [
      '4.300: votes of Jana Ritter',
      '4.301: votes of Uwe Kranz',
      '4.340: votes of Uwe Kranz',
      '4.350: votes of Jana Ritter',
    ],
  ],
  [
    'de',
    'Jana Ritter hat die Wahl mit 4.350 zu 4.340 Stimmen gewonnen.',
    ['4.340: votes other-side', '4.350: votes of Jana Ritter'],
  ],
  // hands raised in a meeting, nobody's result
  [
    'de',
    'Der Ausschuss lehnte den Antrag mit sieben gegen zwei Stimmen ab.',
    ['sieben: count:stimme', 'zwei: count:stimme other-side'],
  ],
  ['en', 'Members voted by 310 to 290 to accept the offer.', ['290: count:vote other-side', '310: count:vote']],
  // by how much two counts differ
  ['de', 'Die Listen wichen um elf Stimmen von der Niederschrift ab.', ['elf: votes difference']],
  // who leads by a few votes has more than these
  ['de', 'Uwe Kranz, mit 14 Stimmen unterlegen, will neu zählen lassen.', ['14: vote-lead of Uwe Kranz']],
  ['de', 'Uwe Kranz, mit 4.290 Stimmen unterlegen, will neu zählen lassen.', ['4.290: votes of Uwe Kranz']],
  ['en', 'Her lead shrank from 14 votes to six.', ['14: vote-lead', 'six: vote-lead']],
  // no vote at all
  ['de', 'Jana Ritter schlug Uwe Kranz mit 3 zu 2.', []],
] as const)('%s: %s', (lang, text, expected) => {
  const found = counts(text, lang);
  if (expected.length === 0) expect(found.join()).not.toContain('vote');
  else expect(found).toEqual([...expected]);
});
