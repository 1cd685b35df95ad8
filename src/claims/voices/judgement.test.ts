import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { articleOf, claimsOf } from '../testing.ts';

test.each<[Language, string, string | null]>([
  ['de', 'Die Weiche hat genau das getan, was sie bei einem Fehler tun soll', 'favourable'],
  ['de', 'Die Abschaltung hat bei dem Problem wie vorgesehen funktioniert', 'favourable'],
  ['de', 'Das Werk ist trotz aller Probleme pünktlich fertig geworden', null],
  ['de', 'Wir haben die Halle ohne größere Verluste umgebaut', null],
  ['de', 'Der Deich hat vor den Gefahren der Flut geschützt', null],
  ['de', 'Der Umbau ist ein schwerer Fehler und schlecht für die Stadt', 'unfavourable'],
  ['de', 'Die Anlage hat nicht genau gearbeitet, das ist ein Problem', null],
  ['de', 'Genau das ist ein Fehler und ein Risiko', 'unfavourable'],
  ['en', 'The valve did exactly what it should do in the event of a failure', 'favourable'],
  ['en', 'The brake worked as designed, and the problem was found', 'favourable'],
  ['en', 'We finished the bridge despite all problems of the winter', null],
  ['en', 'The new line is a mistake and a danger for the village', 'unfavourable'],
  ['en', 'Exactly this is a problem and a risk', 'unfavourable'],
])('%s: "%s" judges: %s', (lang, words, valence) => {
  const text = lang === 'de' ? `„${words}“, sagte Jan Kofler.` : `“${words},” said Jan Kofler.`;
  expect(claimsOf(articleOf(text, lang)).find((c) => c.kind === 'stance')?.valence ?? null).toBe(valence);
});
