import { expect, test } from 'vitest';
import { type Claim, sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, person, verdictOn } from '../testing.ts';

function checkOf(text: string, sides: readonly [string, Partial<Claim>][], lang: 'de' | 'en' = 'de'): string[] {
  const version = article('Bote', text, { lang });
  const claims = sides.map(([passage, given]) =>
    claimIn(version, passage, { kind: 'event', modality: 'reported', ...given }),
  );
  const { draft } = writeDeterministic({
    dossier: dossierOf([version], [verdictOn('conflicting', claims)]),
    claims,
    versions: [version],
    blueprint: blueprintOf(['headline', 'check'], { language: lang }),
  });
  return (draft?.sections ?? []).filter((s) => s.kind === 'check').flatMap((s) => sentencesOf(s).map((x) => x.text));
}

const KERN = '„Bei uns ging in der Nacht kein Alarm ein“';

/** A passage in quotation marks, with who says it. */
const said = (text: string, passage: string, name: string, role: string): Partial<Claim> => {
  const start = text.indexOf(passage);
  return { speaker: person(name, role), quote: [{ start, end: start + passage.length }] };
};

test('two speakers of one report stand against each other in their own words', () => {
  const text =
    '„Die Anlage hat die ganze Zeit gearbeitet“, sagte Museumsleiterin Mira Voss. „Bei uns ging in der Nacht kein Alarm ein“, sagte Wachchef Torben Sill.';
  const sides: [string, Partial<Claim>][] = [
    [
      '„Die Anlage hat die ganze Zeit gearbeitet“',
      said(text, '„Die Anlage hat die ganze Zeit gearbeitet“', 'Mira Voss', 'Museumsleiterin'),
    ],
    [KERN, said(text, KERN, 'Torben Sill', 'Wachchef')],
  ];
  expect(checkOf(text, sides)).toEqual([
    'Aussage gegen Aussage: Museumsleiterin Mira Voss („Die Anlage hat die ganze Zeit gearbeitet“), dagegen Wachchef Torben Sill („Bei uns ging in der Nacht kein Alarm ein“), beide laut dem Boten.',
  ]);
});

test.each([
  [
    'what a report tells of somebody',
    'Leiterin Mira Voss sagte, die Anlage habe gearbeitet.',
    'die Anlage habe gearbeitet',
  ],
  [
    'a scrap',
    'Leiterin Mira Voss nannte den Vorwurf „weit hergeholt und auch gar nicht neu“.',
    '„weit hergeholt und auch gar nicht neu“',
  ],
  ['what contradicts nobody', '„Es gab Gespräche“, sagte Leiterin Mira Voss.', '„Es gab Gespräche“'],
])('%s are not her words', (_, sentence, passage) => {
  const text = `${sentence} „Bei uns ging in der Nacht kein Alarm ein“, sagte Chef Torben Sill.`;
  const direct = passage.startsWith('„')
    ? said(text, passage, 'Mira Voss', 'Leiterin')
    : { speaker: person('Mira Voss', 'Leiterin') };
  const told = checkOf(text, [
    [passage, direct],
    [KERN, said(text, KERN, 'Torben Sill', 'Chef')],
  ]).join(' ');
  expect(told).not.toContain('Mira Voss („');
});

test('and not where one has no name', () => {
  const text = 'Die Anlage habe gearbeitet, hieß es. „Bei uns ging kein Alarm ein“, sagte Chef Torben Sill.';
  const sides: [string, Partial<Claim>][] = [
    ['Die Anlage habe gearbeitet', {}],
    ['„Bei uns ging kein Alarm ein“', { speaker: person('Torben Sill', 'Chef') }],
  ];
  expect(checkOf(text, sides).join(' ')).not.toContain('dagegen Chef');
});

test.each([
  [
    'de',
    'Museumsleiterin Mira Voss sagte, die Anlage habe gearbeitet. Die Versicherung bestreitet das.',
    'die Anlage habe gearbeitet',
    'Die Versicherung bestreitet das',
    'Versicherung',
    'Aussage gegen Aussage: Laut dem Boten sagte Museumsleiterin Mira Voss, die Anlage habe gearbeitet. In dem Bericht heißt es, die Versicherung bestreite das.',
  ],
  [
    'en',
    'Director Mira Voss said the alarm had worked. The insurer denies this.',
    'the alarm had worked',
    'The insurer denies this',
    'insurer',
    'One side against the other: According to Bote, director Mira Voss said that the alarm had worked. The insurer denies this, the report says.',
  ],
] as const)('%s: a flat denial is told as one', (lang, text, said, denied, by, told) => {
  const at = { start: text.indexOf(by), end: text.indexOf(by) + by.length };
  const sides: [string, Partial<Claim>][] = [
    [said, { speaker: person('Mira Voss', 'Leiterin') }],
    [denied, { speaker: { name: by, role: null, kind: 'organisation', at }, modality: 'denied' }],
  ];
  expect(checkOf(text, sides, lang)).toEqual([told]);
});
