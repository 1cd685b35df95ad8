/** A headline against its own text: told as a contradiction only where the text gives the figure otherwise and nowhere as above. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { type CompareOptions, readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ArticleVersion, Language } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

function versionOf(id: string, lang: Language, title: string, text: string): ArticleVersion {
  const outlet = lang === 'de' ? 'Bote' : 'Echo';
  const whole = `${title}\n\n${text}`;
  const row = { id, outlet, lang, published: '2026-04-02T08:00:00Z', title, byline: [], text: whole };
  return {
    ...versionOfRow(row),
    outlet: `${outlet}${id}`,
    blocks: [
      { start: 0, end: title.length, role: 'title' },
      { start: title.length + 2, end: whole.length, role: 'paragraph' },
    ],
  };
}

function conflictsIn(
  lang: Language,
  ...reports: readonly (readonly [title: string, text: string])[]
): readonly string[] {
  const versions = reports.map(([title, text], i) => versionOf(i === 0 ? '' : `${i + 1}`, lang, title, text));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const { verdicts } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  return verdicts.filter((v) => v.kind === 'conflicting').map((v) => v.why[lang]);
}

it.each<[Language, string, string, string]>([
  [
    'de',
    'Sanierung des Hallenbads Ohm kostet 5 Millionen Euro',
    'Die Sanierung des Hallenbads Ohm kostet 3,5 Millionen Euro, heißt es im Gutachten der Stadt.',
    'Bote gibt in der Überschrift „5 Millionen Euro“, im Text „3,5 Millionen Euro“ an.',
  ],
  [
    'en',
    'Tarrow council to cut 300 jobs',
    'Tarrow council will cut 120 jobs over two years, chief executive Jo Lind said on Thursday.',
    'Echo gives „300“ in the headline, „120“ in the text.',
  ],
  [
    'de',
    'Stadtwerke Ohm erhöhen Gaspreis um 20 Prozent',
    'Die Stadtwerke Ohm erhöhen den Gaspreis zum 1. Juni um 12 Prozent. Das teilten sie am Donnerstag mit.',
    'Bote gibt in der Überschrift „20 Prozent“, im Text „12 Prozent“ an.',
  ],
])('%s: %s', (lang, title, text, why) => {
  expect(conflictsIn(lang, [title, text])).toEqual([why]);
});

it.each<[string, Language, string, string]>([
  [
    'rounded',
    'de',
    'Sanierung des Hallenbads Ohm kostet 5 Millionen Euro',
    'Die Sanierung des Hallenbads Ohm kostet 4,98 Millionen Euro, heißt es im Gutachten.',
  ],
  [
    'borne out further down',
    'en',
    'Tarrow council to cut 300 jobs',
    'Tarrow council will cut 120 jobs this year. By 2028 the council will cut 300 jobs in all.',
  ],
  [
    'the parts of a sum',
    'de',
    'Sanierung des Hallenbads Ohm kostet 5 Millionen Euro',
    'Die Kosten für das Dach liegen bei 3,5 Millionen Euro. Die Kosten für die Becken liegen bei 1,5 Millionen Euro.',
  ],
  [
    'so far',
    'en',
    'Tarrow council: strike bill is heading for £4m',
    'The cost so far comes to £2.2m, the council said.',
  ],
  [
    'what it was before',
    'de',
    'Sanierung des Hallenbads Ohm kostet 5 Millionen Euro',
    'Die Sanierung des Hallenbads Ohm kostet 5 Millionen Euro. Zunächst war mit 3,5 Millionen Euro gerechnet worden.',
  ],
  [
    'another year',
    'de',
    'Torven AG: Umsatz 2025 bei 500 Millionen Euro',
    'Im Jahr 2024 hatte der Umsatz der Torven AG bei 430 Millionen Euro gelegen.',
  ],
  [
    'another measure',
    'en',
    'Tarrow council to cut 300 jobs',
    'Tarrow council employs 2,400 people. The cuts were announced on Thursday.',
  ],
])('no contradiction: %s', (_name, lang, title, text) => {
  expect(conflictsIn(lang, [title, text])).toEqual([]);
});

it('tells the side that a headline gives and its text sets against the other', () => {
  const told = conflictsIn(
    'en',
    ['Tarrow Rovers unveil arena', 'The new arena of Tarrow Rovers would create 640 permanent jobs, the club said.'],
    [
      "Tarrow Rovers arena 'would create 210 jobs, not 640', says report",
      'An arena in Tarrow would create about a third of the jobs claimed by the club, says a report. Tarrow Rovers says its plan would support 640 jobs. But the study by consultancy Harlow Peake puts the figure at 210, most of them part-time.\n\nProfessor Ada Lind, its author, said the figure had counted construction workers.',
    ],
  );
  expect(told).toEqual([expect.stringMatching(/640.*210|210.*640/)]);
});

/** A headline converts what its article tells in another currency: it stands in the row of that sum, neither for nor against. */
it.each<[string, string, CompareOptions, string | null]>([
  ['without rates', 'Darum reichen fast 40 Millionen Euro nicht', {}, 'corroborated'],
  ['a rate compares the two', 'Darum reichen fast 40 Millionen Euro nicht', { rate: () => 1.1 }, null],
  ['another sum', 'Darum reichen fast 400 Millionen Euro nicht', {}, null],
  ['the same currency', 'Darum reichen fast 45 Millionen Dollar nicht', {}, null],
])('a headline in another currency: %s', (_name, title, options, kind) => {
  const versions = [
    versionOf('', 'de', title, 'Die Torven AG nahm im März 2026 bei ihrem Börsengang 44 Millionen Dollar ein.'),
    versionOf('2', 'de', 'Torven an der Börse', 'An der Börse sammelte die Torven AG rund 44 Millionen Dollar ein.'),
  ];
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const { verdicts, related } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims, options);
  const headline = claims.find((c) => c.role === 'title' && c.kind === 'figure')!;
  expect(verdicts.find((v) => v.unconverted?.includes(headline.id))?.kind ?? null).toBe(kind);
  // What stands in the row is not told again beside it.
  expect(related.some((pair) => pair.claims.includes(headline.id))).toBe(false);
});
