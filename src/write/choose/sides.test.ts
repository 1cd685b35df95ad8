import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import type { SourceSentence } from '../tell/source-sentence.ts';
import { admits, judgesHimself, takes, takesSide } from './sides.ts';

test.each<[Language, string, boolean]>([
  ['de', 'Der Verband kritisierte das Vorgehen.', true],
  ['de', 'Die Bürgermeisterin begrüßte das Votum.', true],
  ['de', 'Der Vorstand wies die Vorwürfe zurück.', false],
  ['de', 'Die Dezernentin räumte Fehler ein.', false],
  ['de', 'Die Halle wurde 1990 gebaut.', false],
  ['de', '„Wir haben alles richtig gemacht“, sagte der Direktor.', false],
  ['de', 'Der Fahrer habe sich korrekt verhalten, sagte die Dezernentin.', false],
  ['de', '„Ich verstehe jeden, den das ärgert“, sagte der Bürgermeister.', false],
  ['de', 'Die Leiterin verteidigte das Konzept.', false],
  ['en', 'The union condemned the decision.', true],
  ['en', 'The company rejected the accusation.', false],
  ['en', 'The parish council rejected the plan.', true],
  ['en', 'The mill disputes that its pumps are to blame.', false],
  ['en', 'The firm regretted any impression that he had been at fault.', false],
  ['en', 'The mill said it was confident in its pumps.', false],
  ['en', 'The firm will close the mill, putting 40 jobs at risk.', false],
  ['en', 'Tenants had been given no warning, the council said.', false],
  ['en', 'The hall was built in 1990.', false],
])('%s: %s', (lang, text, expected) => {
  expect(takesSide({ lang, text } as SourceSentence)).toBe(expected);
});

test('who praises one thing and warns of another is no friend of it', () => {
  const text = 'Die Kämmerin begrüßte den Plan, warnte aber vor den Kosten.';
  expect([takes('favourable', { lang: 'de', text }), takes('unfavourable', { lang: 'de', text })]).toEqual([
    false,
    true,
  ]);
});

describe('whose judgement it is', () => {
  test.each<[Language, string, string, boolean]>([
    ['de', 'Elternsprecherin Mira Voss kritisierte das Verfahren.', 'Mira Voss', true],
    ['de', 'Am Montag kritisierte Mira Voss das Verfahren.', 'Mira Voss', true],
    ['de', 'Mira Voss kündigte den Umbau an, nachdem der Verband davor warnte.', 'Mira Voss', false],
    ['en', 'The mill announced the step on Friday, days after a study warned of floods.', 'Kolmar Mill', false],
    ['en', '“They were warned and did too little, too late,” Mira Voss said.', 'Mira Voss', true],
  ])('%s: %s (%s): %s', (lang, text, speaker, expected) => {
    expect(judgesHimself('unfavourable', { lang, text }, speaker)).toBe(expected);
  });
});

test.each<[Language, string, boolean]>([
  ['de', '„Ich habe Sie beschuldigt, und ich lag bei beiden falsch“, sagte der Landrat.', true],
  ['de', '„Dafür bitte ich Sie um Entschuldigung.“', true],
  ['de', '„Ich hätte den Brief lesen müssen“, sagte Kern.', true],
  ['de', '„Die Firma hätte den Brief lesen müssen“, sagte Kern.', false],
  ['de', '„Ich halte das für falsch“, sagte Kern.', false],
  ['en', '“I was wrong about the dam,” Kern said.', true],
  ['en', '“We should have closed the hall,” Kern said.', true],
  ['en', '“They should have closed the hall,” Kern said.', false],
])('owns up, %s: %s: %s', (lang, text, expected) => {
  expect(admits({ lang, text })).toBe(expected);
});
