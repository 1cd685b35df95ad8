import { describe, expect, test } from 'vitest';
import { mainClause } from './clause.de.ts';
import { restateGerman, type Vocabulary } from './restate.de.ts';

const words: Vocabulary = {
  small: (w) => ['heimische', 'künftig'].includes(w),
  capital: (w) => ['Anleger', 'Forscher'].includes(w),
  isName: (w) => ['Kolbau', 'Hohenrain'].includes(w),
};
const inverted = (text: string): string | null => restateGerman(text, { kind: 'inverted', lead: 'Laut Bote' }, words);
const reported = (text: string): string | null =>
  restateGerman(text, { kind: 'reported', lead: 'Der Bote meldet,' }, words);

describe('a main clause is found by its finite verb', () => {
  test.each([
    ['Der Damm brach am Abend.', 'Der Damm', 'brach'],
    [
      'Die Firma Kolbau, die seit 1950 Brücken baut, schließt ihr Werk.',
      'Die Firma Kolbau, die seit 1950 Brücken baut',
      'schließt',
    ],
    ['Am Abend rammte ein Boot den Steg.', 'Am Abend', 'rammte'],
    ['Im betroffenen Landkreis ist der Strom ausgefallen.', 'Im betroffenen Landkreis', 'ist'],
    [
      'Während der Minister neue Regeln anzuwenden versucht, wächst der Widerstand.',
      'Während der Minister neue Regeln anzuwenden versucht',
      'wächst',
    ],
  ])('%s', (text, front, verb) => {
    expect(mainClause(text)).toMatchObject({ front, verb });
  });

  test.each([
    ['Wer baut die Brücke?'],
    ['Ein Sieg für alle.'],
    ['Die am Montag gestartete Reihe endet im Mai.'],
    ['„Wir bauen“, sagte Kern.'],
    ['Der Plan: Die Brücke kommt.'],
    ['Dass die Brücke kommt, bezweifelt mancher.'],
  ])('but not in: %s', (text) => {
    expect(mainClause(text)).toBeNull();
  });
});

describe('behind an attribution the verb comes first', () => {
  test.each([
    ['Der Damm brach am Abend.', 'Laut Bote brach der Damm am Abend.'],
    ['Kolbau gibt das Werk auf.', 'Laut Bote gibt Kolbau das Werk auf.'],
    ['Im Mai begann das Unternehmen mit dem Bau.', 'Laut Bote begann das Unternehmen im Mai mit dem Bau.'],
    ['In Hohenrain gibt es keinen Arzt.', 'Laut Bote gibt es in Hohenrain keinen Arzt.'],
    ['Chinesische Firmen passten sich rasch an.', 'Laut Bote passten sich chinesische Firmen rasch an.'],
    ['Doch der Preis ist hoch.', 'Laut Bote ist der Preis hoch.'],
    ['Zudem plant Kolbau einen Neubau.', 'Laut Bote plant Kolbau einen Neubau.'],
    [
      'Obwohl das Wasser sank, blieben die Straßen gesperrt.',
      'Laut Bote blieben die Straßen gesperrt, obwohl das Wasser sank.',
    ],
    [
      'Kolbau, ein Bauunternehmen aus Hohenrain, verkauft sein Werk.',
      'Laut Bote verkauft Kolbau, ein Bauunternehmen aus Hohenrain, sein Werk.',
    ],
    ['Kolbau plant, das Werk zu schließen.', 'Laut Bote plant Kolbau, das Werk zu schließen.'],
    ['Anleger erwarten einen Verlust.', 'Laut Bote erwarten Anleger einen Verlust.'],
    ['Frühere Vorfälle sind nicht bekannt.', 'Laut Bote sind frühere Vorfälle nicht bekannt.'],
  ])('%s', (text, told) => {
    expect(inverted(text)).toBe(told);
  });

  test('a participle in front may be a noun: not told', () => {
    expect(inverted('Gefunden hat den Fehler ein Schüler.')).toBeNull();
  });
});

describe('reported speech takes the subjunctive', () => {
  test.each([
    ['Die Straße ist gesperrt.', 'Der Bote meldet, die Straße sei gesperrt.'],
    ['Die Straßen sind gesperrt.', 'Der Bote meldet, die Straßen seien gesperrt.'],
    ['Kolbau hat das Werk verkauft.', 'Der Bote meldet, Kolbau habe das Werk verkauft.'],
    ['Die Anleger haben Geld verloren.', 'Der Bote meldet, die Anleger hätten Geld verloren.'],
    ['Der Mann starb am Abend.', 'Der Bote meldet, der Mann sei am Abend gestorben.'],
    ['Kolbau verlor zwei Kunden.', 'Der Bote meldet, Kolbau habe zwei Kunden verloren.'],
    ['Der Kurs nahm zu.', 'Der Bote meldet, der Kurs habe zugenommen.'],
    ['Das Werk wurde 1958 gebaut.', 'Der Bote meldet, das Werk sei 1958 gebaut worden.'],
    ['Die Brücke war 90 Meter lang.', 'Der Bote meldet, die Brücke sei 90 Meter lang gewesen.'],
    ['Der Rat will den Plan ändern.', 'Der Bote meldet, der Rat wolle den Plan ändern.'],
  ])('%s', (text, told) => {
    expect(reported(text)).toBe(told);
  });

  test.each([
    ['a second verb would stay in the indicative', 'Der Kurs steigt um drei Prozent und erreicht 40 Euro.'],
    ['a past with either auxiliary', 'Der Damm brach am Abend.'],
    ['a past behind which a clause follows', 'Der Damm brach, als das Wasser stieg.'],
    ['a regular past, whose auxiliary is not known', 'Das Boot rammte den Steg.'],
    ['a second main clause', 'Das Werk bleibt offen, 40 Leute arbeiten dort.'],
    ['speech that is reported already', 'Der Bau werde teuer.'],
  ])('not with %s', (_why, text) => {
    expect(reported(text)).toBeNull();
  });
});
