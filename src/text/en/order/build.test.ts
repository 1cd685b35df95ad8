import { describe, expect, test } from 'vitest';
import { buildOf } from './clause.ts';

/** [subject] {verb}, | before each place for an insertion, <...> what may stand in front */
function marked(text: string): string | null {
  const build = buildOf(text);
  if (!build) return null;
  const marks: [number, string][] = [
    [build.subject.start, '['],
    [build.subject.end, ']'],
    [build.verb.start, '{'],
    ...build.cuts.filter(({ kind }) => kind !== 'complement').map(({ at }): [number, string] => [at, '|']),
    [build.verb.end, '}'],
    ...build.movable.flatMap(({ start, end }): [number, string][] => [
      [start, '<'],
      [end, '>'],
    ]),
  ];
  return marks.toSorted((a, b) => b[0] - a[0]).reduce((s, [at, m]) => s.slice(0, at) + m + s.slice(at), text);
}

describe('subject and verb are told from what looks like them', () => {
  test.each([
    [
      'a participle behind its noun',
      'A cheese made by Holt Dairy has been recalled',
      '[A cheese made by Holt Dairy] {has been recalled}',
    ],
    [
      'two of them',
      'Papers filed with the court and seen by the judge show that it closed',
      '[Papers filed with the court and seen by the judge] {show}| that it closed',
    ],
    [
      'a past that takes an object',
      'An outbreak traced to fish made 37 people ill',
      '[An outbreak traced to fish] {made} 37 people ill',
    ],
    [
      'a relative clause',
      'A firm that dismisses a town deserves every word',
      '[A firm that dismisses a town] {deserves} every word',
    ],
    [
      'a relative clause with its passive',
      'Workers who had been ill are back',
      '[Workers who had been ill] {are} back',
    ],
    [
      'a plural behind a singular',
      'The number of calls rises to nine in winter',
      '[The number of calls] {rises} to nine in winter',
    ],
    ['a noun like a verb', 'The minutes also record that he left', '[The minutes] also {record}| that he left'],
    [
      'an apposition',
      'The dam, built in 1931, holds 9 million tonnes',
      '[The dam], built in 1931, {holds} 9 million tonnes',
    ],
    [
      'a name',
      'Ann Holt, the treasurer, said the bank would wait',
      '[Ann Holt], the treasurer, {said} the bank would wait',
    ],
    [
      'what was said has a verb too',
      'The firm said there had been no harm',
      '[The firm] {said} there had been no harm',
    ],
    ['a day between both', 'Regulators on 3 May 2026 ordered a halt', '[Regulators] <on 3 May 2026> {ordered} a halt'],
    ['an adjective before its noun', 'The retired judge led the inquiry', '[The retired judge] {led} the inquiry'],
    ['a verb group with adverbs', 'The club has never been sold', '[The club] {has never been sold}'],
    [
      'a circumstance in front',
      'After the storm, two ferries turned back',
      'After the storm, [two ferries] {turned} back',
    ],
    ['a year in front', 'In 2017 a clerk in Osset was dismissed', 'In 2017 [a clerk in Osset] {was dismissed}'],
    [
      'a place in front without a comma',
      'At the hospital the canteen gave away meals',
      'At the hospital [the canteen] {gave} away meals',
    ],
    [
      'a pronoun behind a phrase',
      'In the dry north it fell to nine metres',
      'In the dry north [it] {fell} to nine metres',
    ],
    ['a plural and its verb', 'The firms expect savings of £9 million', '[The firms] {expect} savings of £9 million'],
    ['a pronoun and its verb', 'It needs time to review the case', '[It] {needs} time to review the case'],
    ['they and a verb like a noun', 'They show that four had it', '[They] {show}| that four had it'],
    ['a list of plurals', 'Shops, bars and mills in Osset were shut', '[Shops, bars and mills in Osset] {were shut}'],
    ['a possessive', 'Holt’s has taken the milk off its shelves', '[Holt’s] {has taken} the milk off its shelves'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('places for an insertion and what may stand in front', () => {
  test.each([
    [
      'before a clause',
      'The firm knew of it because a clerk had called',
      '[The firm] {knew} of it| <because a clerk had called>',
    ],
    [
      'with its measure',
      'The firm knew of the leak three weeks before it told the town',
      '[The firm] {knew} of the leak| three weeks before it told the town',
    ],
    [
      'before a second predicate',
      'The plant was inspected and failed on two points',
      '[The plant] {was inspected}| and failed on two points',
    ],
    [
      'before a second clause',
      'The cause is not known and the case is still open',
      '[The cause] {is not known}| and the case is still open',
    ],
    [
      'before what hangs on',
      'He went on trial in Osset, accused of fraud',
      '[He] {went} on trial in Osset,| accused of fraud',
    ],
    ['a time at the end', 'Sales fell to nine million in 2025', '[Sales] {fell} to nine million <in 2025>'],
    [
      'a time behind the verb',
      'The board warned in May 2026 that nine were ill',
      '[The board] {warned} <in May 2026> that nine were ill',
    ],
    [
      'as with a verb',
      'The dairy sent its workers home as the recall widens',
      '[The dairy] {sent} its workers home| <as the recall widens>',
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    ['the time of a clause within', 'The board said that the mill closed in 2025'],
    ['the time of an infinitive', 'The board plans to close the mill in 2027'],
    ['the time of an event', 'The board criticised the vote on 3 May 2026'],
    [
      'the time of a clause about the subject',
      'None of those who were treated after the leak on 3 May is still in hospital',
    ],
    ['the time of a participle about the subject', 'The goods sold on 3 May are back in the shop'],
    ['the time of a noun', 'The report put the chance of a closure by 2027 at 40 percent'],
    ['before two predicates', 'The mill opened in 1931 and makes paper'],
    ['a pronoun would stand before what it means', 'The board closed the mill after its owner died'],
    ['a time up to which', 'Production will not start before May 2026'],
  ])('stays where it is: %s', (_, text) => {
    expect(buildOf(text)?.movable).toEqual([]);
  });

  test.each([
    ['two subjects of what was said', 'The board knew that the plan and the budget are bad'],
    ['two objects', 'The board sold the mill and the dam'],
    ['a span with its preposition', 'The board will meet for 48 hours'],
    ['a list', 'The board bought coal, gas and oil'],
    ['a comparison', 'The mill makes more paper than before'],
    ['as with a noun', 'The board named her as the next head'],
    ['the day before', 'The board met the day before the strike'],
    ['what a verb wants', 'The board put the price on the table of the house'],
  ])('no place in %s', (_, text) => {
    expect(buildOf(text)?.cuts).toEqual([]);
  });

  test.each([
    ['no verb', 'A victory for all'],
    ['two subjects with an apposition', 'Roth, of Fenby, and Kern, of Dale, got lost'],
    ['a clause as subject', 'Whether they ate the same cheese is not known'],
  ])('no build: %s', (_, text) => {
    expect(buildOf(text)).toBeNull();
  });
});

describe('what looks like a verb and is none', () => {
  test.each([
    ['Six of the 40 bells reported missing were in a shed', '[Six of the 40 bells reported missing] {were} in a shed'],
    ['The 3.4km bore was closed in May', '[The 3.4km bore] {was closed} <in May>'],
    [
      'The two bells switched off in the spring remain silent',
      '[The two bells switched off in the spring] {remain} silent',
    ],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('more places for an insertion', () => {
  test.each([
    ['The choir will keep its hall until the end of the season', 'until the end of the season'],
    ['Forty silver bells were handed to the guard by a dealer from Osset', 'by a dealer'],
    ['More of the pumps failed in the test of the spring than the mill had told the county', 'than the mill'],
    ['The board has cleared the new pump for use in schools and halls', 'for use'],
  ])('%s', (text, behind) => {
    expect(buildOf(text)!.cuts.map(({ at }) => text.slice(at).trimStart())).toContainEqual(
      expect.stringMatching(new RegExp(`^${behind}`)),
    );
  });
});
