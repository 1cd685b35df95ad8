/** Owners by outlet, from a plain list; a line that is none is refused with its number and the cure. */
import { expect, it } from 'vitest';
import { messageOf } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { weighRows } from './filters/weigh.ts';
import { loadOwners, ownersIn, unmatchedOwners, withOwners } from './owners.ts';

const LIST = `\uFEFF# Häuser
Haus A: Talblatt, Der Ornebote

Kontor Verlag : Börse, Markt & Co; Echo am  Sonntag
Haus A: Seekurier
`;

it.each([
  ['Talblatt', 'Haus A'],
  ['TALBLATT', 'Haus A'],
  ['Ornebote', 'Haus A'],
  ['Börse, Markt & Co', 'Kontor Verlag'],
  ['Echo am Sonntag', 'Kontor Verlag'],
  ['The Seekurier', 'Haus A'],
  ['Tal', null],
])('%s: %s', (outlet, owner) => expect(ownersIn(LIST, 'owners.txt')(outlet)).toBe(owner));

it.each([
  ['Haus A Talblatt', /names no owner.*owners\.txt, line 1.*a colon/s],
  ['\n: Talblatt', /names no owner.*line 2/s],
  ['Haus A: ,', /names no owner.*line 1/s],
  ['Haus A: Echo\nHaus B: echo', /"echo" stands under two owners, "Haus A" and "Haus B".*line 2/s],
  ['# nobody', /names nobody.*owners\.txt/s],
])('%j is refused', (text, said) => {
  let error = '';
  try {
    ownersIn(text, 'owners.txt');
  } catch (e) {
    error = messageOf(e);
  }
  expect(error).toMatch(said);
  expect(error).not.toContain('\n');
});

it('a file that is not there is refused by its name', () =>
  expect(() => loadOwners('/nowhere/owners.txt')).toThrow(/can't be read/));

it('goes before what a source was given, and leaves the rest', () => {
  const articles = [
    { outlet: 'Talblatt', ownerGroup: null },
    { outlet: 'Echo', ownerGroup: 'E' },
  ];
  const owners = ownersIn('Haus A: Talblatt', 'owners.txt');
  expect(withOwners(articles, owners).map((a) => a.ownerGroup)).toEqual(['Haus A', 'E']);
  expect(withOwners(articles, null)).toBe(articles);
  expect(unmatchedOwners(articles, owners)).toBe(null);
  expect(unmatchedOwners(articles, ownersIn('B: Tal Blatt', ''))).toContain('Talblatt, Echo');
});

it('a row names its owner, else the list does; what is no text is refused', () => {
  const texts = [
    'Die Firma Lumo hat 214 Stellen.',
    'In Bonn zählt Lumo 214 Stellen.',
    'Lumo beschäftigt in Bonn viele.',
  ];
  const rows = (owners: readonly unknown[]) =>
    texts.map((text, i) => ({ id: `a${i}`, outlet: `O${i}`, owner: owners[i], text, published: '2026-01-01' }));
  const answer = (owners: readonly unknown[], list = 'Z: nobody') =>
    weighRows(createReader(), rows(owners), {}, ownersIn(list, '')) as { originGroups?: string[][]; error?: string }[];
  const groups = (owners: readonly unknown[], list?: string) =>
    answer(owners, list).flatMap((s) => s.originGroups ?? []);
  expect(groups([])).toEqual([]);
  expect(groups(['H', 'H'])).toEqual([['a0', 'a1']]);
  expect(groups([], 'H: O0, o1')).toEqual([['a0', 'a1']]);
  expect(groups([null, 'K'], 'H: O0, O1')).toEqual([]);
  expect(answer([3]).at(-1)!.error).toMatch(/"owner"/);
});
