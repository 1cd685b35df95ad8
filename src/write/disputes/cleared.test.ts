/** An accusation is told behind its end, or not at all. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { sentencesOf } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../testing.ts';
import { isClearedSince } from './cleared.ts';

const ACCUSED = 'Der Verein von Hohenrain zeigte Kassiererin Ruth Kern wegen Verdachts der Untreue an.';
const OTHER = 'Gegen Hausmeister Jan Roth ermittelt die Polizei in Hohenrain.';
const CLEARED = 'Die Staatsanwaltschaft stellte das Verfahren gegen Kassiererin Ruth Kern in Hohenrain ein.';

const readers = createReader();

function storyOf(first: string, second: string) {
  const older = article('Bote', first, { published: '2026-03-02' });
  const newer = article('Kurier', second, { published: '2026-05-04' });
  const [before, after] = [readClaims(older, readers), readClaims(newer, readers)];
  const claims = [...before, ...after];
  const input = {
    dossier: dossierOf(
      [older, newer],
      claims.map((c) => verdictOn('single-source', [c])),
    ),
    claims,
    versions: [older, newer],
    blueprint: blueprintOf(['headline', 'what-happened']),
  };
  return { m: materialOf(input), claims: [before[0]!, after[0]!], input };
}

test.each([
  [ACCUSED, CLEARED, true],
  [OTHER, CLEARED, false],
  [
    'Ratsherr Ole Brandt warf Kassiererin Ruth Kern in Hohenrain vor, vom Fehlen der Kasse gewusst zu haben.',
    'Im Rat hatte sich Ole Brandt bei Kassiererin Ruth Kern für das Wort von der Kasse entschuldigt.',
    true,
  ],
  [ACCUSED, 'Kassiererin Ruth Kern zieht aus Hohenrain weg.', false],
  ['Kassiererin Ruth Kern wohnt seit langem in Hohenrain.', CLEARED, false],
])('%s / %s', (first, second, expected) => {
  const { m, claims } = storyOf(first, second);
  const people = ['Ruth Kern', 'Jan Roth'].map((full) => ({ full, surname: full.split(' ')[1]! }));
  const known = { ...m, people: people as unknown as typeof m.people };
  expect(isClearedSince(known, claims[0]!, null)).toBe(expected);
});

describe('in words that end many a matter', () => {
  const CHARGE = 'Der Verband in Hohenrain verdächtigt Kassiererin Ruth Kern, Spenden abgezweigt zu haben.';
  test.each([
    [CHARGE, 'Für abgezweigte Spenden fand die Prüferin in den Büchern von Kassiererin Ruth Kern keine Belege.', true],
    [
      CHARGE,
      'Der Verband in Hohenrain nahm seinen Vorwurf gegen Kassiererin Ruth Kern am Montag zurück: Spenden seien nie abgezweigt worden.',
      true,
    ],
    // she says so herself
    [CHARGE, 'Es gebe keine Belege für abgezweigte Spenden, sagte Kassiererin Ruth Kern in Hohenrain.', false],
    [CHARGE, 'Für einen Defekt der Fähre fand die Prüferin keine Hinweise.', false],
  ])('%s / %s', (first, second, expected) => {
    const { m, claims } = storyOf(first, second);
    const people = [{ full: 'Ruth Kern', surname: 'Kern' }] as unknown as typeof m.people;
    expect(isClearedSince({ ...m, people }, claims[0]!, null)).toBe(expected);
  });
});

test('where it is told that she is cleared, what she was accused of may be told', () => {
  const { m, claims } = storyOf(ACCUSED, CLEARED);
  const told = nothingTold();
  expect(isClearedSince(m, claims[0]!, told)).toBe(true);
  told.places.push({ article: claims[1]!.article, ...claims[1]!.sentence });
  expect(isClearedSince(m, claims[0]!, told)).toBe(false);
});

test('by an office that she alone holds, and in a report without a date', () => {
  const people = [{ full: 'Ruth Kern', surname: 'Kern', role: 'Kassiererin' }];
  const { m, claims } = storyOf('Der Verein von Hohenrain zeigte die Kassiererin wegen Untreue an.', CLEARED);
  expect(isClearedSince({ ...m, people: people as unknown as typeof m.people }, claims[0]!, null)).toBe(true);
  const two = [...people, { full: 'Ute Moll', surname: 'Moll', role: 'Kassiererin' }];
  // which of the two is accused, nobody knows: whoever is cleared may be she
  expect(isClearedSince({ ...m, people: two as unknown as typeof m.people }, claims[0]!, null)).toBe(true);
  const other = storyOf('Der Verein von Hohenrain zeigte den Hausmeister Roth wegen Untreue an.', CLEARED);
  const roth = [...people, { full: 'Jan Roth', surname: 'Roth', role: 'Hausmeister' }];
  expect(isClearedSince({ ...other.m, people: roth as unknown as typeof m.people }, other.claims[0]!, null)).toBe(
    false,
  );
});

test('in an article', () => {
  const { input } = storyOf(ACCUSED, CLEARED);
  const text = writeDeterministic(input)
    .draft!.sections.flatMap(sentencesOf)
    .map((s) => s.text)
    .join('\n');
  expect(text).toMatch(/Verfahren/u);
  expect(text).not.toMatch(/Verdacht/u);
});
