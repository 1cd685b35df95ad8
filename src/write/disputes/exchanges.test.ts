/** Which sentences answer which: told together or not at all. */
import { expect, it } from 'vitest';
import { article, claimIn } from '../testing.ts';
import { exchangesIn, placeOf } from './exchanges.ts';

const LINES = {
  de: [
    'Die Aufsicht wirft dem Betreiber Versäumnisse vor.',
    'Der Betreiber wies das zurück.',
    'Seine Sprecherin sagte, alle Fristen seien eingehalten worden.',
    'Der Hafen hat drei Becken.',
  ],
  en: [
    'The regulator accused the operator of missing deadlines.',
    'The operator rejected the accusation.',
    'Its lawyer said all deadlines had been met.',
    'The port has three basins.',
  ],
} as const;

it.each(['de', 'en'] as const)('an answer and what goes on with it need what is answered: %s', (lang) => {
  const version = article('Bote', LINES[lang].join(' '), { lang });
  const claims = LINES[lang].map((line) => claimIn(version, line, { kind: 'event' }));
  const { answered, answer } = exchangesIn([version], claims);
  const at = claims.map((c) => placeOf(version.id, c.sentence.start));
  expect(at.map((place) => answered(place).map((c) => claims.indexOf(c)))).toEqual([[], [0], [0], []]);
  expect(at.map((place) => answer(place)?.map((c) => claims.indexOf(c)) ?? null)).toEqual([[1, 2], null, null, null]);
});

it('who says what he denies needs nobody else', () => {
  const lines = ['Campaigners fear that the land is to be sold.', 'The owner denied that any sale had been agreed.'];
  const version = article('Bote', lines.join(' '), { lang: 'en' });
  const claims = lines.map((line) => claimIn(version, line, { kind: 'event' }));
  const { answered } = exchangesIn([version], claims);
  expect(answered(placeOf(version.id, claims[1]!.sentence.start))).toEqual([]);
});

it.each([
  [
    'de',
    'Nach Angaben der Stadt sind alle Klassen untergebracht. Die Eltern widersprechen: Drei Klassen hätten keinen Raum.',
  ],
  [
    'en',
    'The city said that all classes had been housed. Parents rejected that. "Three classes have no room," said Ilka Brandes.',
  ],
] as const)('an answer in which nothing was read still makes one side of what it answers: %s', (lang, text) => {
  const version = article('Bote', text, { lang });
  const [first, last] = [text.slice(0, text.indexOf('.') + 1), text.split(/(?<=: |that\. )/u).at(-1)!];
  const claims = [first, last].map((line) => claimIn(version, line, { kind: 'event' }));
  const { answered, answer } = exchangesIn([version], claims);
  expect(answer(placeOf(version.id, claims[0]!.sentence.start))).toEqual([claims[1]]);
  expect(answered(placeOf(version.id, claims[1]!.sentence.start))).toEqual([claims[0]]);
});

it.each([
  ['Die Kammer nennt 1,9 Millionen Euro.', 'Der Verband nannte dagegen eine Summe von 2,3 Millionen Euro.', true],
  ['Die Kammer nennt 1,9 Millionen Euro.', 'Der Verband nannte auch eine Summe von 2,3 Millionen Euro.', false],
])('another figure is an answer where it is set against the one before: %s %s', (first, second, answers) => {
  const version = article('Bote', `${first} ${second}`);
  const claims = [first, second].map((line) => claimIn(version, line, { kind: 'event' }));
  const { answered } = exchangesIn([version], claims);
  expect(answered(placeOf(version.id, claims[1]!.sentence.start)).length > 0).toBe(answers);
});

it.each([
  ['de', 'Die Kammer nennt 1,9 Millionen Euro.', 'Die Angaben über den Schaden widersprechen sich.'],
  ['de', 'Die Kammer verlangt ein Gutachten.', 'Der Betreiber bestritt nichts, wollte sich aber nicht äußern.'],
  ['de', 'Die Kammer verlangt ein Gutachten.', 'Das Gericht wies den Eilantrag der Kammer zurück.'],
  ['en', 'The regulator puts the debt at £2m.', 'There is a second dispute, over pensions.'],
  ['en', 'The regulator asked for a plan.', 'The owner did not respond to questions.'],
  ['en', 'Nurses voted to strike on Monday.', 'The union rejected a pay offer of 3 per cent.'],
] as const)(
  'tells of a dispute, says nothing or refuses a thing, and answers nobody: %s: %s %s',
  (lang, first, second) => {
    const version = article('Bote', `${first} ${second}`, { lang });
    const claims = [first, second].map((line) => claimIn(version, line, { kind: 'event' }));
    const { answered } = exchangesIn([version], claims);
    expect(answered(placeOf(version.id, claims[1]!.sentence.start))).toEqual([]);
  },
);
