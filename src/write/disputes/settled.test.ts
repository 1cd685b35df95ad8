import { expect, test } from 'vitest';
import { type Claim, sentencesOf } from '../../model/index.ts';
import { writeDeterministic } from '../deterministic.ts';
import { article, blueprintOf, claimIn, dossierOf, person, verdictOn } from '../testing.ts';

const DISPUTE =
  'Hafenmeisterin Mira Voss sagte, die Pumpe am Nordkai habe im Frühjahr Öl verloren. Betriebsleiter Torben Sill sagte, die Pumpe am Nordkai sei stets dicht gewesen.';

/** What the check tells of a dispute between two speakers, where a later report holds these sentences as well. */
function checked(later: string, published = '2026-05-20'): string {
  const before = article('Bote', DISPUTE, { published: '2026-05-04' });
  const after = article('Kurier', later, { published });
  const sides = [
    claimIn(before, 'die Pumpe am Nordkai habe im Frühjahr Öl verloren', {
      kind: 'event',
      modality: 'reported',
      speaker: person('Mira Voss', 'Hafenmeisterin'),
    }),
    claimIn(before, 'die Pumpe am Nordkai sei stets dicht gewesen', {
      kind: 'event',
      modality: 'reported',
      speaker: person('Torben Sill', 'Betriebsleiter'),
    }),
  ];
  const next: Claim[] = later.split(/(?<=\.) /u).map((sentence) => claimIn(after, sentence, { kind: 'event' }));
  const { draft } = writeDeterministic({
    dossier: dossierOf([before, after], [verdictOn('conflicting', sides)]),
    claims: [...sides, ...next],
    versions: [before, after],
    blueprint: blueprintOf(['headline', 'check']),
  });
  return (draft?.sections ?? [])
    .filter((s) => s.kind === 'check')
    .flatMap((s) => sentencesOf(s).map((x) => x.text))
    .join(' ');
}

test('a dispute that no later report comes back to stands as it is', () => {
  expect(checked('Der Markt am Rathaus öffnet im Juni wieder.')).toMatch(/Voss.*Sill/u);
});

test('what a later report puts right stands behind it, with its day', () => {
  const told = checked('Betriebsleiter Torben Sill räumte ein, dass die Pumpe am Nordkai im Frühjahr Öl verloren hat.');
  expect(told).toMatch(/Voss.*Sill.*20\. Mai 2026.*räumte/u);
});

test('where nobody can tell whether it does, the dispute is left out', () => {
  expect(
    checked(
      'Der Markt am Rathaus öffnet im Juni wieder. Die Bücherei bekommt ein Dach. Im Freibad fehlen Aufsichten. Eine neue Pumpe am Nordkai verliert kein Öl.',
    ),
  ).toBe('');
});
