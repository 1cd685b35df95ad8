import { expect, test } from 'vitest';
import { detailsOf, sharedDetails } from '../grouping/details.ts';
import { editedIn } from './edited.ts';

const AGENCY = [
  'Die Werft in Nordhagen verliert nach Angaben des Vorstands bis Ende März 340 Arbeitsplätze.',
  'Als Grund nannte das Unternehmen am Dienstag zwei abgesagte Aufträge für Fährschiffe aus Norwegen.',
  '„Wir haben bis zuletzt um jeden Auftrag gekämpft“, sagte Vorstandschefin Inga Petersen der Belegschaft.',
  'Der Betriebsrat forderte einen Sozialplan und kündigte eine Versammlung vor dem Werkstor an.',
  'Die Gewerkschaft bezifferte den Verlust an Kaufkraft für die Stadt auf 12,5 Millionen Euro im Jahr.',
  'Ausgebildet werden auf der Werft zurzeit 46 junge Leute, deren Verträge weiterlaufen sollen.',
  'Das Wirtschaftsministerium prüft, ob eine Bürgschaft des Landes infrage kommt.',
];
/** The same news, sentence by sentence, in other wording. */
const EDITED = [
  'In Nordhagen streicht die Werft bis Ende März 340 Arbeitsplätze, so der Vorstand.',
  'Grund seien zwei abgesagte Aufträge für norwegische Fährschiffe, hieß es aus dem Unternehmen.',
  '„Wir haben bis zuletzt um jeden Auftrag gekämpft“, so Vorstandschefin Petersen vor der Belegschaft.',
  'Einen Sozialplan verlangt der Betriebsrat, der zur Versammlung vor dem Werkstor aufruft.',
  'Auf 12,5 Millionen Euro Kaufkraft beziffert die Gewerkschaft den jährlichen Verlust der Stadt.',
  'Die Verträge der 46 jungen Leute, die auf der Werft ausgebildet werden, sollen weiterlaufen.',
];
/** Another reporter at the same works meeting. */
const OTHER = [
  'Am Werkstor steht Jens Harms mit verschränkten Armen, seit 26 Jahren ist er Schweißer.',
  'Dass 340 von ihnen gehen müssen, hat er aus dem Radio erfahren.',
  '„Wir haben bis zuletzt um jeden Auftrag gekämpft“, hatte die Chefin drinnen gesagt, und keiner klatschte.',
  'Seine Tochter lernt hier Elektrikerin, sie ist eine von 46.',
  'Im Lokal gegenüber rechnet die Wirtin schon, wie viele Essen ihr mittags fehlen werden.',
  'Um vier ist Schicht, und der Parkplatz leert sich schneller als sonst.',
  'Morgen, sagt Harms, fährt er trotzdem wieder um fünf Uhr los.',
];

const article = (outlet: string, sentences: readonly string[]) => ({
  id: outlet.toLowerCase() as never,
  outlet,
  text: sentences.join(' '),
});

test.each<[string, readonly string[], boolean]>([
  ['every sentence in other wording', EDITED, true],
  ['beside a part of one’s own', [...EDITED, ...OTHER], true],
  ['figures and speech alike in a report of one’s own', OTHER, false],
  ['in an order of one’s own', EDITED.toReversed(), false],
  ['a few sentences', [...EDITED.slice(0, 3), ...OTHER], false],
  ['without any figure or speech of it', EDITED.map((s) => s.replaceAll(/\d+(?:,\d+)?|„[^“]+“/g, 'einiges')), false],
])('%s', (_, sentences, one) => {
  const found = editedIn([article('Bote', AGENCY), article('Kurier', sentences)]);
  expect(found.map((f) => [f.a, f.b])).toEqual(one ? [['bote', 'kurier']] : []);
});

test('an outlet may tell its news again', () =>
  expect(editedIn([article('Bote', AGENCY), { ...article('Bote', EDITED), id: 'x' as never }])).toEqual([]));

test.each<[string, readonly string[]]>([
  ['Der Pegel stand um 8.30 Uhr bei 4,82 Metern.', ['8.30', '4,82']],
  ['They counted 1,900 of 11.000 bags.', ['1900', '11000']],
  ['„Das haben wir hier noch nie erlebt“, sagte sie.', ['„das haben wir hier']],
  ['Die „Alte Mühle“ hat 3 Stufen.', []],
])('details of: %s', (text, details) => expect(detailsOf(text)).toEqual(details));

test('years are shared by all', () =>
  expect(sharedDetails('Seit 2019 sind es 46.', 'Im Jahr 2019 waren es 46.')).toEqual(['46']));
