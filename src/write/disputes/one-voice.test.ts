import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { article, claimIn } from '../testing.ts';
import { areOfOneVoice } from './one-voice.ts';

test.each<[Language, string, string, boolean]>([
  ['de', 'Die Polizei zählte 900 Teilnehmer.', 'Nach Polizeiangaben kamen 900 Menschen.', true],
  ['de', 'Der Verein nennt 900 Gäste.', 'Nach Angaben des Vereins kamen 900 Gäste.', true],
  ['de', 'Die Polizei zählte 900 Teilnehmer.', 'Der Verein nennt 900 Gäste.', false],
  ['en', 'Police counted 900 marchers.', 'Some 900 people came, according to police.', true],
  ['en', 'The club put the crowd at 900.', 'Some 900 people came, according to police.', false],
])('%s: %s %s', (lang, one, other, same) => {
  const versions = [one, other].map((text, i) => article(`${i + 1}. Bote`, text, { lang }));
  const [a, b] = versions.map((v) => claimIn(v, '900', { kind: 'figure' }));
  const m = { article: (id: string) => versions.find((v) => v.id === id)! };
  expect(areOfOneVoice(m, a!, b!)).toBe(same);
});
