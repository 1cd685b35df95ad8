import { expect, it } from 'vitest';
import { isTorn } from './torn.ts';

it.each([
  ['Two men, the Weida Ledger reported, who fled in a van were caught.', true],
  ['The money comes from Halden Ventures, the Weida Ledger reported on 3 May 2026, the lead investor.', true],
  ['If it loses, Parvel, the Weida Ledger reported, faces a fine.', true],
  ['According to Parvel, a man, the Weida Ledger reported on 3 May 2026, had fallen ill.', true],
  ['The shares stand below their level, the Weida Ledger reported, before the trial.', true],
  ['In the summer, the Weida Ledger reported, the dairy will take two units.', false],
  ['In the main trial, the drug, the Weida Ledger reports, had no effect.', true],
  ['The line will open its new route, the Weida Ledger reports, from Halden to Weida.', true],
  ['Halden gave what it described, the Weida Ledger reports, as the final count.', true],
  ['The agency said, the Weida Ledger reports, that it wanted more.', true],
  ['The dairy, the Weida Ledger reported on 3 May 2026, has closed.', false],
  ['The dairy has closed, the Weida Ledger reports.', false],
])('%s', (text, torn) => expect(isTorn(text, text, 'en')).toBe(torn));

it('a time that a noun holds does not go to the front', () => {
  const source = 'The shares fell and stand below their level before the trial.';
  expect(isTorn('Before the trial, the shares fell and stand below their level.', source, 'en')).toBe(true);
  expect(isTorn('Before the trial, the shares fell.', 'The shares fell before the trial.', 'en')).toBe(false);
});

it.each([
  ['Eine Frau sah zwei Personen, berichtete die Polizei Ufingen, die in einen Wagen stiegen.', '', true],
  ['Veranstalter hatten sich, berichtete der Bote, Köche und Wirte noch dafür entschieden.', '', true],
  ['Es starben in Kolm, berichtete der Bote, nur sechs Kilometer entfernt, fünf Schafe.', '', true],
  ['Im Wald entdeckte ein Förster, berichtete der Bote, einen Wagen.', '', false],
  ['Dem Bericht zufolge sagte anders als im Mai Voss Hilfe zu.', 'Anders als im Mai sagte Voss Hilfe zu.', true],
  ['Dem Bericht zufolge sagte Voss Hilfe zu.', 'Anders als im Mai sagte Voss Hilfe zu.', false],
  [
    'Dem Bericht zufolge haben ihre Höfe zwei der drei Bauern verloren.',
    'Ihre Höfe haben zwei der drei Bauern verloren.',
    true,
  ],
  ['Dem Bericht zufolge haben zwei Bauern ihre Höfe verloren.', 'Zwei Bauern haben ihre Höfe verloren.', false],
])('%s', (text, source, torn) => expect(isTorn(text, source, 'de')).toBe(torn));
