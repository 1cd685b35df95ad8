import { describe, expect, test } from 'vitest';
import { inOtherWords } from '../tell/synonyms.ts';

describe('other words, the same meaning', () => {
  test.each([
    ['The mill lost about 40 jobs.', 'The mill lost around 40 jobs.'],
    ['The mill lost around 40 jobs.', 'The mill lost about 40 jobs.'],
    ['It is a deal that would create a group.', 'It is a deal which would create a group.'],
    ['The mill lost some 40 jobs.', 'The mill lost around 40 jobs.'],
    ['About a third of the beds are gone.', 'Around one third of the beds are gone.'],
    ['The choir waited eighteen months.', 'The choir waited 18 months.'],
    ['The lamps were dark for 11 hours on 3 May 2026.', 'The lamps were dark for eleven hours on 3 May 2026.'],
    ['As many as 120 jobs may go.', 'As many as 120 jobs may go.'],
    ['The union fears that as many as 120 jobs may go.', 'The union fears that up to 120 jobs may go.'],
    ['Kolbau employs 410 people.', 'Kolbau has 410 employees.'],
    ['Nine children fell ill.', 'Nine children became ill.'],
    ['Tenants are each to receive a key.', 'Tenants will each receive a key.'],
    ['It cost more than expected.', 'It cost more than had been expected.'],
    ['The ferry came to a halt off Osset.', 'The ferry stopped off Osset.'],
    ['The rent fell a year later.', 'The rent fell one year later.'],
  ])('%s', (text, other) => expect(inOtherWords(text, 'en')).toBe(other));

  test.each([
    ['of persons', 'Holt paid the driver that had waited.'],
    ['what was said', 'Holt said that would be it.'],
    ['of several', '22 of 40 bells rang.'],
    ['a score', 'The club won by 11 goals to 10.'],
    ['of two in words', 'Sixty of the ninety guards came.'],
    ['what begins the sentence', 'Fourteen bells rang.'],
    ['of a topic', 'She wrote a book about a hundred bells.'],
    ['an aim is no future', 'The aims are to keep the mill.'],
    ['what stands in quotation marks', 'He spoke of “about 40 goats”.'],
  ])('stays: %s', (_, text) => expect(inOtherWords(text, 'en')).toBe(text));

  test('German too, both ways', () => {
    expect(inOtherWords('Es kamen rund 40 und später etwa 50 Leute.', 'de')).toBe(
      'Es kamen etwa 40 und später rund 50 Leute.',
    );
  });
});
