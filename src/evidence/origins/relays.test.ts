import { expect, it } from 'vitest';
import { relaysOf } from './relays.ts';

const article = (outlet: string, text: string) => ({
  outlet,
  text,
  title: '',
  links: [],
  url: `https://${outlet}.example/`,
});

/** The sentences of a text that pass on a report of the outlet. */
const passedOn = (text: string, outlet: string): readonly string[] =>
  relaysOf(article('Echo', text), article(outlet, '')).map(({ start, end }) => text.slice(start, end).trim());

const MEANT: readonly (readonly [text: string, outlet: string, passed: readonly string[]])[] = [
  [
    'Growers told the magazine Hop & Vine that prices would fall. The brewery told the same magazine that it had no plans. Rain is due.',
    'Hop & Vine',
    [
      'Growers told the magazine Hop & Vine that prices would fall.',
      'The brewery told the same magazine that it had no plans.',
    ],
  ],
  [
    'Wie der Kreisbote berichtet, ist der Damm marode. Die Leitung sagte demselben Blatt, er halte. Es regnet.',
    'Kreisbote',
    ['Wie der Kreisbote berichtet, ist der Damm marode.', 'Die Leitung sagte demselben Blatt, er halte.'],
  ],
  // no paper was named before, and what stands far behind names another
  ['The brewery told the same magazine that it had no plans.', 'Hop & Vine', []],
  [
    `Growers told the magazine Hop & Vine that prices would fall. ${'It rained all day in the hills. '.repeat(16)}The brewery told the magazine that it had no plans.`,
    'Hop & Vine',
    ['Growers told the magazine Hop & Vine that prices would fall.'],
  ],
  [
    'Growers told the magazine Hop & Vine that prices would fall. The magazine rack in the hall was empty.',
    'Hop & Vine',
    ['Growers told the magazine Hop & Vine that prices would fall.'],
  ],
];

it.each(MEANT)('%s (%s)', (text, outlet, passed) => {
  expect(passedOn(text, outlet)).toEqual(passed);
});

it('a place is not the paper that has it in its name', () => {
  const kicker = { ...article('Moorland Nachrichten', 'Die Brücke kostet mehr.'), title: 'Ahlsee: Brücke wird teurer' };
  const paper = article('Kreisblatt Ahlsee', 'Die Brücke in Ahlsee ist gesperrt.');
  expect(relaysOf(kicker, paper)).toEqual([]);
  const named = {
    ...kicker,
    title: 'Kreisblatt: Brücke wird teurer',
    text: 'Laut Kreisblatt Ahlsee kostet die Brücke mehr.',
  };
  expect(relaysOf(named, paper)).toHaveLength(1);
  // the same form where the last word of the name is no place
  const bote = article('Ahlseer Kreisbote', 'Die Brücke in Ahlsee ist gesperrt.');
  expect(relaysOf({ ...kicker, title: 'Kreisbote: Brücke wird teurer' }, bote)).toHaveLength(1);
});
