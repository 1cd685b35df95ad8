/** Frames of English sentences: what is read, what is left alone, and how they are told again. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../model/index.ts';
import { createReader } from '../../index.ts';
import { readEnglishFrame } from './index.ts';

const reader = createReader();

function frameIn(text: string): Frame | null {
  const reading = reader.read({ text, lang: 'en', published: '2026-03-12' });
  return readEnglishFrame(text, reading, reading.sentences[0]!);
}
const partsOf = (text: string, frame: Frame): string[] =>
  frame.arguments.map((a) => text.slice(a.term.start, a.term.end));

function written(text: string, frame: Frame): string {
  const head = [
    frame.predicate,
    frame.modal,
    frame.voice === 'passive' ? 'passive' : null,
    frame.tense,
    frame.negated ? 'not' : null,
  ];
  return `${head.filter(Boolean).join(' ')}: ${frame.arguments.map((a, i) => `${a.role} ${partsOf(text, frame)[i]}`).join('; ')}`;
}

describe('predicate and arguments', () => {
  test.each([
    ['The dam broke at night.', 'break past: subject The dam; oblique at night'],
    ['Kolbau will close its plant.', 'close future: subject Kolbau; object its plant'],
    ['The road has been closed since Monday.', 'close passive perfect: subject The road; oblique since Monday'],
    ['In May, the council approved the plan.', 'approve past: oblique In May,; subject the council; object the plan'],
    ['Last week the company sold its plant.', 'sell past: adverbial Last week; subject the company; object its plant'],
    ['The farm worker who fell ill has recovered.', 'recover perfect: subject The farm worker who fell ill'],
    ['Kolbau did not close its plant.', 'close past not: subject Kolbau; object its plant'],
    ['Analysts expect the price to fall.', 'expect present: subject Analysts; object the price; clause to fall'],
    ['The firm also raised its dividend.', 'raise past: subject The firm; adverbial also; object its dividend'],
    ['The price could fall by 3 percent.', 'fall could present: subject The price; oblique by 3 percent'],
    ['The firm is closing its plant.', 'close present: subject The firm; object its plant'],
    ['The firm has been losing customers.', 'lose perfect: subject The firm; object customers'],
    ['Kolbau said it had closed its plant.', 'say past: subject Kolbau; clause it had closed its plant'],
    ['Kolbau said it had not closed its plant.', 'say past: subject Kolbau; clause it had not closed its plant'],
    ["The firm didn't close its plant.", 'close past not: subject The firm; object its plant'],
    [
      'The fire consumed a hall that was empty.',
      'consume past: subject The fire; object a hall; clause that was empty',
    ],
    ['Rescuers scoured the valley.', 'scour past: subject Rescuers; object the valley'],
    ['The road spans two valleys.', 'span present: subject The road; object two valleys'],
    ['They collect scrap.', 'collect present: subject They; object scrap'],
    ["It's a small town.", 'be present: subject It; predicative a small town'],
    ['Chinese forces seized the island.', 'seize past: subject Chinese forces; object the island'],
    [
      'A film shared with the police shows the crash.',
      'show present: subject A film shared with the police; object the crash',
    ],
    [
      'Officers who were called to the site reached it.',
      'reach past: subject Officers who were called to the site; object it',
    ],
    ['Roth, 41, regularly makes films.', 'make present: subject Roth; clause , 41, regularly; object films'],
    ['Speaking to aides, the mayor resigned.', 'resign past: clause Speaking to aides,; subject the mayor'],
    ['The company now sells pumps.', 'sell present: subject The company; adverbial now; object pumps'],
    ['The output fell and this could cost jobs.', 'fall past: subject The output'],
    ['The firm has now sold its plant.', 'sell perfect: subject The firm; object its plant'],
    [
      'The figures published in May showed that sales fell.',
      'show past: subject The figures published in May; clause that sales fell',
    ],
    ['Roth was arrested in Fenby that year.', 'arrest passive past: subject Roth; oblique in Fenby that year'],
    ['Kolbau said Thursday it would close.', 'say past: subject Kolbau; adverbial Thursday; clause it would close'],
    ['Kolbau said they sold it.', 'say past: subject Kolbau; clause they sold it'],
    ['However the mayor resigned.', 'resign past: subject the mayor'],
  ])('%s', (text, expected) => {
    const frame = frameIn(text);
    expect(frame && written(text, frame)).toBe(expected);
  });
});

describe('no frame where the build is not sure', () => {
  test.each([
    ['Will Kolbau close?'],
    ['“We stay,” said Kern.'],
    ["'We stay,' said Kern."],
    ['A victory for all.'],
    ['Kolbau: no plans.'],
    ['Let us think about it.'],
    ['Following these talks the government passed a law.'],
    ['Roth, of Fenby, and Kern, of Dale, got lost.'],
    ['Big brands in the north.'],
  ])('%s', (text) => {
    expect(frameIn(text)).toBeNull();
  });
});
