import { expect, it } from 'vitest';
import { articleOf, claimsOf } from './testing.ts';

const OPENING = 'Die Werften von Holm sind gefragt. Seit Mai haben Aufträge sieben neue Docks in Holm hervorgebracht.';

it.each([
  ['what shows is no speaker', 'Dies zeigt das große Vertrauen der Anleger und den Zufluss an Kapital.', null],
  ['a study says so', 'Das zeigt eine Studie der Hochschule.', 'eine Studie der Hochschule'],
])('%s', (_name, behind, speaker) => {
  const [docks] = claimsOf(articleOf(`${OPENING} ${behind}`, 'de')).filter((c) => c.quantity?.value === 7);
  expect(docks?.speaker?.name ?? null).toBe(speaker);
  expect(docks?.modality).toBe(speaker ? 'reported' : 'asserted');
});
