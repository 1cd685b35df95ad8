import { describe, expect, it } from 'vitest';
import type { Language } from '../model/index.ts';
import { createReader } from './index.ts';

const reader = createReader();
const split = (text: string, lang: Language): string[] =>
  reader.read({ text, lang }).sentences.map((s) => text.slice(s.start, s.end));

/** Sentences are divided by " | "; the bar itself is not part of the text. */
const GERMAN = [
  'Der Umsatz stieg. | Der Gewinn fiel.',
  'Am 3. Mai kam Dr. Weber nach Bonn. | Er blieb bis zum 16. Juni.',
  'Das kostet 3,5 Mio. Euro. | Mehr war nicht da.',
  'Das Spiel endete 3:1. | Doch das genügte.',
  'Sie kam auf Platz 3. | Trainerin Ott war froh.',
  'Im Jahr 2005. | So begann es.',
  'Er sagte: „Wir gehen.“ | Dann ging er.',
  '„Gehen wir?“, fragte sie. | Niemand blieb.',
  '„Das ist gut!“ | Sie lachte.',
  '»Wir kommen.« | Sie kamen.',
  'Er lobte die Partei „Die Mitte.“ und ging.',
  'Es gibt Obst, z.B. Äpfel, Birnen usw. im Laden. | Dort ist es billig.',
  'Das ist so. | Folglich bleibt es.',
  'Er reiste in die Schweiz. | Dort blieb er.',
  'Nach Angaben von J. Berger stimmt das. | Papst Pius XII. schwieg.',
  'Der Preis steigt … aber nicht sehr.',
  'Laut § 5 Abs. 2 gilt das nicht. | Art. 7 bleibt.',
  'Die Maschine ist gelandet. | (Sie kam aus Rom.) | Alle sind wohlauf.',
  'Eines ist seit gestern klar: | Das Werk schließt.',
  'Die Ministerin zeigte sich besorgt über die Lage: | „So etwas hat es noch nie gegeben.“',
  'Die Ministerin sagte am Montag in Bonn: „So etwas hat es noch nie gegeben.“ | Dann ging sie.',
  'Das sagte Lea Brandt, die neue Chefin der Bank: „Wir bauen das Werk.“',
  'Sie verwies auf die Worte ihres Vorgängers in der Rede: „das alte Lied“.',
  'An Bord gehen drei Leute, nämlich Eva Lang, Kapitänin; Max Ott, Koch; Ina Vogt, Ärztin.',
  'Das Ergebnis nach Gruppen: Frauen 12, Männer 14.',
  'Zu Gast war Jutta S. Weber aus Kiel. | Seite S. 5 fehlt.',
  'Es war die 114. Sitzung des Rates. | Sie kostete 200. | Das war viel.',
  'Beim „2. Kongress der Köche“ traten drei (1. FC Kiel) an.',
  'Das Werk soll im Herbst wieder öffnen; die Beschäftigten warten darauf.'.replace('; ', '; | '),
];
const ENGLISH = [
  'Revenue rose. | Profit fell.',
  'Mr. Miller met Dr. Jones on Jan. 5 in Washington, D.C., for talks. | They agreed.',
  'The U.S. economy grew 2.5 percent. | Analysts had expected less.',
  'It is the No. 1 brand. | No. | That is wrong.',
  '“We won.” | Smith smiled.',
  '"Really?" she asked. | He nodded.',
  'Shares of Acme Inc. fell. | The company declined to comment.',
  'He arrived at 5 p.m. and left. | She stayed.',
  'It cost $3.50. | That was cheap.',
  'One thing has been clear since Monday: | The plant will close.',
  'The minister was worried about the state of things: | “We have never seen this.”',
  'The minister told reporters in Bonn on Monday: “We have never seen this.” | She left.',
  'The winners by group in this year: Team A, Team B.',
  'They went home… | Nobody called.',
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('sentences in %s', (lang, cases) => {
  it.each(cases)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
  });
});

describe('line breaks', () => {
  it('end a sentence when a line is blank', () => {
    expect(split('Eine Überschrift ohne Punkt\n\nDer Text beginnt hier.', 'de')).toHaveLength(2);
    expect(split('eine zeile\n \nnoch eine', 'de')).toHaveLength(2);
  });

  it('end a short line before a capital', () => {
    expect(split('Ergebnisse\nGruppe A\nGruppe B', 'de')).toHaveLength(3);
  });

  it('do not end a wrapped line', () => {
    const text = 'Die Stadtwerke teilten am Montag mit, dass die neue Leitung erst im\nHerbst gebaut werden kann.';
    expect(split(text, 'de')).toHaveLength(1);
  });
});

it('covers the text in order and without overlap', () => {
  const text = '  Eins. „Zwei?“ Drei!\n\nVier – und fünf… Sechs ';
  let at = 0;
  for (const s of reader.read({ text, lang: 'de' }).sentences) {
    expect(s.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, s.start).trim()).toBe('');
    at = s.end;
  }
  expect(text.slice(at).trim()).toBe('');
});
