import { expect, test } from 'vitest';
import { type Claim, sentencesOf } from '../model/index.ts';
import { writeDeterministic } from './deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, person, verdictOn } from './testing.ts';

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

test('two speakers of one report stand against each other in their own words', () => {
  const text =
    'Museumsleiterin Mira Voss sagte, die Anlage habe gearbeitet. „Bei uns ging kein Alarm ein“, sagte Chef Torben Sill.';
  const sides: [string, Partial<Claim>][] = [
    ['die Anlage habe gearbeitet', { speaker: person('Mira Voss', 'Leiterin') }],
    ['„Bei uns ging kein Alarm ein“', { kind: 'event', speaker: person('Torben Sill', 'Chef') }],
  ];
  expect(checkOf(text, sides)).toEqual([
    'Aussage gegen Aussage: Leiterin Mira Voss („die Anlage habe gearbeitet“), dagegen Chef Torben Sill („Bei uns ging kein Alarm ein“), beide laut dem Boten.',
  ]);
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

test('a cue inside the comma goes, and a speaker alone says nothing', () => {
  const text =
    '“We are selling the rope,” said Dale Firth, who used to run the yard. “The rope stays here,” Mira Voss, the harbour master, told us. Its director, Lorna Ede, said the yard had closed.';
  const rope: [string, Partial<Claim>] = [
    '“We are selling the rope,” said Dale Firth, who used to run the yard',
    { speaker: person('Dale Firth') },
  ];
  const stays: [string, Partial<Claim>] = ['“The rope stays here,”', { speaker: person('Mira Voss') }];
  const alone: [string, Partial<Claim>] = ['Its director, Lorna Ede', { speaker: person('Lorna Ede') }];
  expect(checkOf(text, [rope, stays], 'en').join()).toContain('Dale Firth (“We are selling the rope”)');
  expect(checkOf(text, [rope, alone], 'en').join()).not.toContain('Its director');
});

test.each([
  ['a piece of a clause', 'Clerk Mira Voss put the number at 512.', 'number at 512', false],
  ['who somebody is', 'Mira Voss, who ran the site until May, complained.', 'who ran the site until May', false],
  [
    'a clause without its article',
    'The company put the loss at 430 pounds.',
    'company put the loss at 430 pounds',
    true,
  ],
])('%s is an account: %s', (_, sentence, passage, quoted) => {
  const text = `${sentence} “The pump never failed,” said Torben Sill.`;
  const sides: [string, Partial<Claim>][] = [
    [passage, { speaker: person('Mira Voss', 'clerk') }],
    ['“The pump never failed,”', { speaker: person('Torben Sill', 'chief') }],
  ];
  expect(checkOf(text, sides, 'en').some((told) => told.startsWith('One account against another'))).toBe(quoted);
});
