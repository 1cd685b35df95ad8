/** What is quoted or left out: tellings of it would be no German, or not what the source says. */
import { expect, test } from 'vitest';
import { nothingTold } from '../choose/told.ts';
import { materialIn, tellingsOf } from '../testing.ts';
import { restatements } from './facts.ts';

/** Tellings of the last sentence, where it may follow the one before it. */
function following(text: string): readonly string[] {
  const { claims, m } = materialIn(text);
  const last = claims.at(-1)!;
  return [...restatements(m, m.sentence(last), { ...nothingTold(), loose: true, flowing: true })];
}

test.each([
  'In Ulmfeld liegt Schnee. Es war 6.15 Uhr, als Rentnerin Ruth Kern mit ihrem Hund am Bach unterwegs war.',
  'Der zweite Gutachter, Ernst Moser, räumte ein. Das Gericht in Ulmfeld vertagte sich.',
])('left out: %s', (text) => {
  const told = following(text).filter((t) => /Kern|Moser/u.test(t));
  expect(told).toEqual([]);
});

test('an admission is told with what is admitted', () => {
  const told = tellingsOf('Der zweite Gutachter, Ernst Moser, räumte ein, die Kabel nicht geprüft zu haben.');
  expect(told.filter((t) => !t.includes('geprüft zu haben'))).toEqual([]);
});

test('a relative clause that was cut off takes its sentence with it', () => {
  const text =
    'Betroffen sind nach Angaben der Stadt Ulmfeld die Jahrgänge fünf und sechs, deren Klassen nun in der Aula, im Musikraum und in zwei Räumen der Volkshochschule unterrichtet werden.';
  expect(tellingsOf(text).filter((t) => !t.includes('unterrichtet werden'))).toEqual([]);
});

test.each([
  ['Damit ist nach Einschätzung von Ruth Kern nicht vor Mitte Mai zu rechnen.', /damit/iu],
  ['Damit rechnet die Stadt Ulmfeld nicht vor Mai.', /damit/iu],
  ['Dabei bleibt die Stadt Ulmfeld auch im Mai.', /dabei/iu],
])('what the verb asks for is not left out: %s', (text, word) => {
  expect(tellingsOf(text).filter((t) => !word.test(t))).toEqual([]);
});

test('what only ties a sentence to the one before is left out', () => {
  expect(tellingsOf('Damit schließt die Stadt Ulmfeld das letzte Freibad.').some((t) => !/damit/iu.test(t))).toBe(true);
});

test.each([
  'Die Zahl der Betten in Ulmfeld senkte der Hafen nach unten, von 90 auf 70.',
  'Wer in Ulmfeld Wohngeld oder Rente bezieht, zahlt nur die Hälfte.',
  'Der Tarif in Ulmfeld liegt im Verkauf um durchschnittlich 1,20 Euro pro Stunde über dem alten Lohn.',
  'Im Mai übernimmt die Gruppe von den 40 Läden in Ulmfeld am Ende 31.',
])('quoted rather than told: %s', (text) => {
  expect(tellingsOf(text).filter((t) => !/[„“]/u.test(t))).toEqual([]);
});

test('one auxiliary serves both halves where a relative clause ends the second', () => {
  const text = 'Ruth Kern habe lange mit zwei Firmen verhandelt und sich für jene entschieden, die aus Ulmfeld komme.';
  expect(tellingsOf(text).filter((t) => /verhandelte .* entschieden/u.test(t))).toEqual([]);
});

test("somebody's words go on though no form shows it", () => {
  const text =
    'Wer auf Hilfe warte, warte in Ulmfeld vergeblich, sagte sie. Junge Ärzte wollten in Ulmfeld angestellt sein.';
  expect(tellingsOf(text).filter((t) => /Junge Ärzte/u.test(t) && !/[„“]/u.test(t))).toEqual([]);
});

test('no word is torn behind its number', () => {
  const text = 'Ein Verein aus Ulmfeld hat am Montag mit 3D-Druckern 40 Masken hergestellt.';
  expect(tellingsOf(text).join(' ')).not.toContain('3 D');
});
