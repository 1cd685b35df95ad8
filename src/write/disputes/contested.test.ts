import { expect, test } from 'vitest';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, verdictOn } from '../testing.ts';
import { isContested, reservation } from './contested.ts';

test.each([
  ['de', 'Kolbau nannte bislang keine Summe.', true],
  ['de', 'Kolbau nannte eine Summe.', false],
  ['de', 'Kolbau hat keine Filialen.', false],
  ['en', 'Kolbau has not given a figure.', true],
  ['en', 'Kolbau has given a figure.', false],
  ['en', 'Kolbau has not closed a shop.', false],
] as const)('%s: %s says nothing of today: %s', (lang, words, passed) => {
  const before = article('Bote', words, { lang, published: '2026-03-10' });
  const after = article('Kurier', words, { lang, published: '2026-03-14' });
  const claims = [claimIn(before, words, { kind: 'event' }), claimIn(after, words, { kind: 'event' })];
  const m = materialOf({
    dossier: dossierOf([before, after], []),
    claims,
    versions: [before, after],
    blueprint: blueprintOf([], { language: lang }),
  });
  expect(isContested(m, m.sentence(claims[0]!))).toBe(passed);
  expect(isContested(m, m.sentence(claims[1]!)), 'in the newest report').toBe(false);
});

const LEAD = { key: 'vote-lead', aspect: 'level', qualifiers: [], course: 'status' } as const;
test.each([
  ['de', 'Ruth Amsel gewann am Sonntag die Wahl.', 'vote-lead', true],
  ['de', 'Ruth Amsel stellte am Sonntag ihr Team vor.', 'vote-lead', false],
  ['de', 'Ruth Amsel gewann am Sonntag die Wahl.', 'votes', false],
  ['en', 'Ruth Amsel won the vote on Sunday.', 'vote-lead', true],
  ['en', 'Ruth Amsel thanked her team on Sunday.', 'vote-lead', false],
  ['en', 'Ruth Amsel won the vote on Sunday.', 'votes', false],
] as const)('%s: "%s", where what was counted anew is "%s", is passed: %s', (lang, words, key, passed) => {
  const [lead, now] =
    lang === 'de'
      ? ['Ihr Vorsprung betrug 63 Stimmen.', 'Piet Koller liegt 18 Stimmen vorn.']
      : ['Her lead was 63 votes.', 'Piet Koller is ahead by 18 votes.'];
  const before = article('Bote', `${words} ${lead}`, { lang, published: '2026-03-10' });
  const after = article('Kurier', `${now} ${words}`, { lang, published: '2026-03-14' });
  const measure = { ...LEAD, key };
  const won = [before, after].map((version) => claimIn(version, words, { kind: 'event' }));
  const counted = [
    claimIn(after, now, { kind: 'figure', measure }),
    claimIn(before, lead, { kind: 'figure', measure }),
  ];
  const m = materialOf({
    dossier: dossierOf([before, after], [verdictOn('superseded', counted)]),
    claims: [...won, ...counted],
    versions: [before, after],
    blueprint: blueprintOf([], { language: lang }),
  });
  expect(isContested(m, m.sentence(won[0]!))).toBe(passed);
  expect(isContested(m, m.sentence(won[1]!)), 'in the report of the new count').toBe(false);
});

test('how many there are is not what is told of one of them', () => {
  const before = article('Post', 'The clinic has four patients.', { lang: 'en', published: '2026-03-10' });
  const after = article('Herald', 'One of the six patients left the clinic in March.', {
    lang: 'en',
    published: '2026-03-14',
  });
  const claims = [
    claimIn(after, 'six patients', { kind: 'figure' }),
    claimIn(before, 'four patients', { kind: 'figure' }),
  ];
  const conflict = verdictOn('conflicting', claims);
  const m = materialOf({
    dossier: dossierOf([before, after], [conflict]),
    claims,
    versions: [before, after],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  const s = m.sentence(claims[0]!);
  const other = verdictOn('single-source', [claims[1]!]);
  expect(reservation(m, s, s.text, other, nothingTold())).toEqual({ text: '', citations: [] });
});
