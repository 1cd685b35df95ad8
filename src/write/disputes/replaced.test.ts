import { expect, test } from 'vitest';
import { withBodyNamed } from '../alone/bodies.ts';
import { materialOf } from '../choose/material.ts';
import { article, blueprintOf, claimIn, dossierOf } from '../testing.ts';
import { isReplaced } from './replaced.ts';

const JOBS = { key: 'job-cuts', aspect: 'level', qualifiers: [], course: 'status' } as const;

test.each([
  ['Statt 240 sollen nur noch 150 Stellen wegfallen.', true],
  ['Es sollen 150 Stellen wegfallen.', false],
  ['Statt 2.400 sollen nur noch 150 Stellen wegfallen.', false],
])('%s', (newer, replaced) => {
  const before = article('Bote', 'Kolbau streicht 240 Stellen.', { published: '2026-03-10' });
  const after = article('Kurier', newer, { published: '2026-03-14' });
  const claims = [
    claimIn(before, '240 Stellen', { kind: 'figure', measure: JOBS }),
    claimIn(after, '150 Stellen', { kind: 'figure', measure: JOBS }),
  ];
  const m = materialOf({
    dossier: dossierOf([before, after], []),
    claims,
    versions: [before, after],
    blueprint: blueprintOf([]),
  });
  expect(isReplaced(m, m.sentence(claims[0]!))).toBe(replaced);
  expect(isReplaced(m, m.sentence(claims[1]!))).toBe(false);
});

test.each([
  ['The Moor Rivers Trust will release otters.', 'The trust puts it at ten', 'The Moor Rivers Trust puts it at ten'],
  ['The Moor Rivers Trust and the Fell Land Trust met.', 'The trust puts it at ten', 'The trust puts it at ten'],
  [
    'UFTON Rivers Trust met. People in Ufton cheered.',
    'The trust puts it at ten',
    'The Ufton Rivers Trust puts it at ten',
  ],
  ['UFTON Rivers Trust met. People cheered.', 'The trust puts it at ten', 'The trust puts it at ten'],
  ['OTAR Trust met. OTAR is new.', 'The trust puts it at ten', 'The OTAR Trust puts it at ten'],
  ['Otters are back.', 'according to the trust', 'according to the trust'],
])('bodies by name: %s', (text, said, told) => {
  const version = article('Herald', text, { lang: 'en' });
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims: [],
    versions: [version],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  expect(withBodyNamed(m.sentence(claimIn(version, text.slice(0, 12), { kind: 'event' })), said)).toBe(told);
});
