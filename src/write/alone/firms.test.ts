import { describe, expect, test } from 'vitest';
import type { ArticleVersion } from '../../model/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, claimIn, dossierOf, owner, person } from '../testing.ts';
import { withFirm, withFirmInside } from './firms.ts';
import { named } from './naming.ts';

/** The subject of the sentence at `passage`, as it is told. */
function told(version: ArticleVersion, passage: string, subject: string): string {
  const names = ['Kolbau', 'Nordwerk'].filter((n) => version.text.includes(n));
  const claims = [
    claimIn(version, passage, { kind: 'event' }),
    ...names.map((n) => claimIn(version, n, { kind: 'event', subject: owner(version, n) })),
  ];
  const m = materialOf({ dossier: dossierOf([version], []), claims, versions: [version], blueprint: blueprintOf([]) });
  return withFirm(m, m.sentence(claims[0]!), subject);
}

const alone = article(
  'Bote',
  'Der Brückenbauer Kolbau schließt ein Werk. Das Unternehmen plant neu. Der Umsatz sank.',
  {
    title: 'Kolbau schließt Werk',
  },
);
const two = article(
  'Kurier',
  'Der Brückenbauer Kolbau verhandelt mit dem Stahlkonzern Nordwerk. Das Unternehmen plant neu. Der Umsatz sank.',
  { title: 'Kolbau verhandelt' },
);

describe('the firm that is meant', () => {
  test.each([
    [alone, 'Das Unternehmen plant neu', 'Das Unternehmen', 'Kolbau'],
    [alone, 'Der Umsatz sank', 'Der Umsatz', 'Der Umsatz von Kolbau'],
    [alone, 'Der Umsatz sank', 'ein Verlust von 9,3 Millionen Euro', 'ein Verlust von 9,3 Millionen Euro bei Kolbau'],
    [alone, 'Der Umsatz sank', 'Der Umsatz der Branche', 'Der Umsatz der Branche'],
    [alone, 'Der Umsatz sank', 'Die Stadt', 'Die Stadt'],
    // with another firm near nobody knows which
    [two, 'Das Unternehmen plant neu', 'Das Unternehmen', 'Das Unternehmen'],
  ])('%#', (version, passage, subject, expected) => {
    expect(told(version, passage, subject)).toBe(expected);
  });
});

test('a firm and its name with its form are one, and what it says of itself stays as it is', () => {
  const text = 'Police searched parcel carrier Kolbau. Kolbau Group lost data. The company is keeping to its plan.';
  const version = article('Post', text, { lang: 'en', title: 'Kolbau loses data' });
  const claims = [
    claimIn(version, 'The company is keeping to its plan', { kind: 'event' }),
    ...['Kolbau', 'Kolbau Group'].map((n) => claimIn(version, n, { kind: 'event', subject: owner(version, n) })),
  ];
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  const s = m.sentence(claims[0]!);
  expect(named(m, s, s.text, nothingTold())).toBe('Kolbau is keeping to its plan.');
});

test.each([
  ['a person', 'Ann Holt said the pumps ran. The clerk thanked the firm.', 'Holt'],
  ['a word', 'Maker says the pumps ran. The clerk thanked the firm. A maker of pumps may fail.', 'Maker'],
])('%s that was read as a body is no firm', (_, text, name) => {
  const version = article('Bote', text, { lang: 'en' });
  const at = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
  const claims = [
    claimIn(version, 'the pumps ran', { kind: 'event', speaker: { name, role: null, kind: 'organisation', at } }),
    claimIn(version, 'The clerk thanked the firm', { kind: 'event' }),
    claimIn(version, name, { kind: 'event', subject: owner(version, name) }),
    ...(name === 'Holt' ? [claimIn(version, 'Ann Holt', { kind: 'event', speaker: person('Ann Holt') })] : []),
  ];
  const m = materialOf({
    dossier: dossierOf([version], []),
    claims,
    versions: [version],
    blueprint: blueprintOf([], { language: 'en' }),
  });
  expect(withFirmInside(m, m.sentence(claims[1]!), 'The clerk thanked the firm')).toBe('The clerk thanked the firm');
});
