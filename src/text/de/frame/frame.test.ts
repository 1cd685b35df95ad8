/** Frames of German sentences: what is read, what is left alone, and how they are told again. */
import { describe, expect, test } from 'vitest';
import { frameIn, tell, written } from './testing.ts';

describe('predicate and arguments', () => {
  test.each([
    ['Der Damm brach am Abend.', 'brechen past: subject Der Damm; oblique am Abend'],
    [
      'Ahlsee (lpd) – Nach dem Sturm hat der Rat die Straße gesperrt.',
      'sperren perfect: oblique Nach dem Sturm; subject der Rat; object die Straße',
    ],
    [
      'Ahlsee (lpd) – 3.5.2026 – Der Rat hat die Straße gesperrt.',
      'sperren perfect: subject Der Rat; object die Straße',
    ],
    ['Ahlsee – Der Rat hat die Straße gesperrt.', 'sperren perfect: subject Der Rat; object die Straße'],
    [
      'Das Geld wird nicht in neue, große Hallen fließen, sondern verpuffen.',
      'fließen future not: subject Das Geld; oblique nicht in neue, große Hallen; clause , sondern verpuffen',
    ],
    [
      'Rund 5.800 Tonnen CO2 im Jahr erwartet Ida Brahms.',
      'erwarten present: object Rund 5.800 Tonnen CO2; oblique im Jahr; subject Ida Brahms',
    ],
    [
      'Entsprechend kleiner fällt der Nutzen aus.',
      'aus|fallen present: adverbial Entsprechend; adverbial kleiner; subject der Nutzen',
    ],
    [
      'Im Mai hatten Stadt und Verein den Vertrag unterschrieben, den die Maklerin Ida Brahms ihnen hingelegt hatte.',
      'unterschreiben past: oblique Im Mai; subject Stadt und Verein; object den Vertrag; clause , den die Maklerin Ida Brahms ihnen hingelegt hatte',
    ],
    ['Kolbau gibt das Werk auf.', 'auf|geben present: subject Kolbau; object das Werk'],
    [
      'Im Mai begann das Unternehmen mit dem Bau.',
      'beginnen past: oblique Im Mai; subject das Unternehmen; oblique mit dem Bau',
    ],
    ['Das Werk ist 1958 gebaut worden.', 'bauen passive perfect: subject Das Werk; adverbial 1958'],
    [
      'Der Rat hat den Plan nicht angenommen.',
      'an|nehmen perfect not: subject Der Rat; object den Plan; adverbial nicht',
    ],
    ['Der Preis soll bis Juli sinken.', 'sinken sollen present: subject Der Preis; oblique bis Juli'],
    ['Die Brücke muss gesperrt werden.', 'sperren müssen passive present: subject Die Brücke'],
    ['Die Straße ist gesperrt.', 'sein present: subject Die Straße; predicative gesperrt'],
    ['Der Kurs wird um drei Prozent steigen.', 'steigen future: subject Der Kurs; oblique um drei Prozent'],
    ['Dem Rat fehlt das Geld.', 'fehlen present: dative Dem Rat; subject das Geld'],
    ['Betroffen sind 212 Beschäftigte.', 'sein present: predicative Betroffen; subject 212 Beschäftigte'],
    [
      'Die Firma Kolbau, die seit 1950 Brücken baut, schließt ihr Werk.',
      'schließen present: subject Die Firma Kolbau; clause , die seit 1950 Brücken baut,; object ihr Werk',
    ],
    [
      'Obwohl das Wasser sank, blieben die Straßen gesperrt.',
      'bleiben past: clause Obwohl das Wasser sank,; subject die Straßen; predicative gesperrt',
    ],
    ['Kolbau plant, das Werk zu schließen.', 'planen present: subject Kolbau; clause , das Werk zu schließen'],
    [
      'Die am Montag in Ahlsee vorgestellte Reihe endet im Mai.',
      'enden present: subject Die am Montag in Ahlsee vorgestellte Reihe; oblique im Mai',
    ],
    ['Doch der Preis ist hoch.', 'sein present: subject der Preis; predicative hoch'],
    [
      'Das bestätigte Ministerin Kern am Montag.',
      'bestätigen past: object Das; subject Ministerin Kern; oblique am Montag',
    ],
    ['Das bestätigte Ergebnis steht fest.', 'fest|stehen present: subject Das bestätigte Ergebnis'],
    ['Das kostet die Stadt viel.', 'kosten present: subject Das; object die Stadt; adverbial viel'],
    ['Diese Summe nannte die Ministerin.', 'nennen past: object Diese Summe; subject die Ministerin'],
    ['Nicht der Rat, sondern der Bund zahlt.', 'zahlen present: subject Nicht der Rat, sondern der Bund'],
    [
      'Die Schau endet nicht im Mai, sondern erst im Juni.',
      'enden present: subject Die Schau; oblique nicht im Mai, sondern erst im Juni',
    ],
    [
      'Das Bad wird nicht geschlossen, sondern verkauft.',
      'schließen passive present not: subject Das Bad; adverbial nicht; clause , sondern verkauft',
    ],
    [
      'Der Bau ist teurer als bisher bekannt.',
      'sein present: subject Der Bau; predicative teurer; adverbial als bisher bekannt',
    ],
    [
      'Es sind mehr Leute verletzt worden als zunächst gemeldet.',
      'verletzen passive perfect: subject Es; object mehr Leute; adverbial als zunächst gemeldet',
    ],
    ['Untersucht wurden alle Räume.', 'untersuchen passive past: subject alle Räume'],
    ['Unklar blieb der Preis.', 'bleiben past: predicative Unklar; subject der Preis'],
    ['Offen ist, wann der Bau beginnt.', 'sein present: predicative Offen; clause , wann der Bau beginnt'],
    ['Entsetzt reagierte der Verband.', 'reagieren past: adverbial Entsetzt; subject der Verband'],
    [
      'Ursprünglich war eine Fahrt geplant.',
      'sein past: adverbial Ursprünglich; subject eine Fahrt; predicative geplant',
    ],
    ['Der Verband bezweifelt das.', 'bezweifeln present: subject Der Verband; object das'],
    ['Daran ändert das nichts.', 'ändern present not: adverbial Daran; subject das; object nichts'],
    [
      'Die Handwerks- und Handelskammer warnt vor der 40 Meter hohen Halle.',
      'warnen present: subject Die Handwerks- und Handelskammer; oblique vor der 40 Meter hohen Halle',
    ],
    [
      'Der Bauer zahlt 30 Cent je Kilo für einen eigenen, im Mai gekauften Dünger.',
      'zahlen present: subject Der Bauer; object 30 Cent je Kilo; oblique für einen eigenen, im Mai gekauften Dünger',
    ],
    ['Die Kosten trägt die Stadt.', 'tragen present: object Die Kosten; subject die Stadt'],
    [
      'Eine Klage gegen die Werft lehnte die Versammlung am Montag ab.',
      'ab|lehnen past: object Eine Klage gegen die Werft; subject die Versammlung; oblique am Montag',
    ],
    ['Die Versammlung lehnte eine Klage ab.', 'ab|lehnen past: subject Die Versammlung; object eine Klage'],
    [
      'Die 32 Kürzungen treffen ausgerechnet die Forschung.',
      'treffen present: subject Die 32 Kürzungen; object ausgerechnet die Forschung',
    ],
    ['Die Prüfung übernimmt ein Verein.', 'übernehmen present: object Die Prüfung; subject ein Verein'],
    [
      'Der Wirt gibt auf, sollte die Pacht steigen.',
      'auf|geben present: subject Der Wirt; clause , sollte die Pacht steigen',
    ],
    [
      'Der Zoo wurde geschlossen, vorerst bis Mai.',
      'schließen passive past: subject Der Zoo; clause , vorerst bis Mai',
    ],
    [
      'Die Stadt hob das Verbot auf, im Fluss zu baden – allerdings nur am Wehr.',
      'auf|heben past: subject Die Stadt; object das Verbot; clause , im Fluss zu baden – allerdings nur am Wehr',
    ],
    [
      'Der Zoo hat drei Tiere abgegeben: einen Wolf und zwei Luchse.',
      'ab|geben perfect: subject Der Zoo; object drei Tiere; clause : einen Wolf und zwei Luchse',
    ],
    [
      'Drei Leute wurden verletzt, zwei von ihnen schwer.',
      'verletzen passive past: subject Drei Leute; clause , zwei von ihnen schwer',
    ],
    [
      'Die Städtischen Bühnen Altendorf schließen im Mai.',
      'schließen present: subject Die Städtischen Bühnen Altendorf; oblique im Mai',
    ],
  ])('%s', (text, expected) => {
    const frame = frameIn(text);
    expect(frame && written(text, frame)).toBe(expected);
  });
});

describe('a sentence of two clauses gives its first', () => {
  test.each([
    ['Der Kurs steigt und die Anleger freuen sich.', 'Der Kurs steigt'],
    ['Der Umsatz sank, der Gewinn stieg.', 'Der Umsatz sank'],
    ['Kolbau steigerte den Umsatz und senkte die Kosten.', 'Kolbau steigerte den Umsatz'],
    ['Der Plan wurde geprüft und am Montag beschlossen.', 'Der Plan wurde geprüft'],
    ['Die Täter hebelten die Tür auf und zertrümmerten drei Vitrinen.', 'Die Täter hebelten die Tür auf'],
    ['Das Werk werde schließen, sagte Vorstand Kern.', 'Das Werk werde schließen'],
  ])('%s', (text, first) => {
    const frame = frameIn(text)!;
    expect(text.slice(frame.start, frame.end)).toBe(first);
  });
});

test('arguments, verb and punctuation cover the clause', () => {
  const text =
    'Am Montag hat die Regierung in Ahlsee nach langer Beratung ein neues Gesetz über den Bau von Brücken beschlossen.';
  const frame = frameIn(text)!;
  const left = [...frame.verb, ...frame.arguments.map((a) => a.term)].reduce(
    (rest, at) => rest.slice(0, at.start) + ' '.repeat(at.end - at.start) + rest.slice(at.end),
    text,
  );
  expect(left.trim()).toBe('.');
});

describe('no frame where the build is not sure', () => {
  test.each([
    ['a question', 'Wer baut die Brücke?'],
    ['no verb', 'Ein Sieg für alle.'],
    ['direct speech', '„Wir bauen“, sagte Kern.'],
    ['a colon', 'Der Plan: Die Brücke kommt.'],
    ['a noun that ends like a participle, in front of no state', 'Gewalt zieht viele an.'],
    ['a name that ends like an adjective', 'Glos hat zugesagt.'],
    ['a verb behind the second comma', 'Der Wirt hat das Haus, vor allem den Saal, verkauft.'],
    ['a statement behind the colon', 'Der Wirt verkauft das Haus: Niemand will es pachten.'],
    ['two modal verbs', 'Die Leitung soll viel Gas transportieren können.'],
    ['a second clause behind "sondern"', 'Die Stadt schließt das Bad nicht, sondern saniert es.'],
  ])('%s: %s', (_why, text) => {
    expect(frameIn(text)).toBeNull();
  });
});

describe('a frame is told again', () => {
  test.each([
    ['inverted', 'Der Damm brach am Abend.', 'brach Der Damm am Abend'],
    ['inverted', 'Chinesische Firmen passten sich rasch an.', 'passten sich Chinesische Firmen rasch an'],
    ['inverted', 'Im Mai begann das Unternehmen mit dem Bau.', 'begann das Unternehmen Im Mai mit dem Bau'],
    [
      'inverted',
      'Obwohl das Wasser sank, blieben die Straßen gesperrt.',
      'blieben die Straßen gesperrt, Obwohl das Wasser sank',
    ],
    ['inverted', 'Betroffen sind 212 Beschäftigte.', 'sind 212 Beschäftigte Betroffen'],
    ['inverted', 'Die Regierung hat einen Plan vorgelegt.', 'legte Die Regierung einen Plan vor'],
    ['reported', 'Die Straßen sind gesperrt.', 'Die Straßen seien gesperrt'],
    ['reported', 'Der Kurs nahm zu.', 'Der Kurs habe zugenommen'],
    ['reported', 'Das Werk wurde 1958 gebaut.', 'Das Werk sei 1958 gebaut worden'],
    ['reported', 'Der Rat will den Plan ändern.', 'Der Rat wolle den Plan ändern'],
    ['reported', 'Das Boot rammte den Steg.', 'Das Boot habe den Steg gerammt'],
    ['that', 'Kolbau gibt das Werk auf.', 'Kolbau das Werk aufgibt'],
    ['that', 'Betroffen sind 212 Beschäftigte.', '212 Beschäftigte Betroffen sind'],
    ['that', 'Dem Rat fehlt das Geld.', 'Dem Rat das Geld fehlt'],
    ['that', 'Der Rat baut eine neue, hölzerne Halle.', 'Der Rat eine neue, hölzerne Halle baut'],
    ['that', 'Der Rat sucht Helfer, darunter Taucher.', 'Der Rat Helfer, darunter Taucher, sucht'],
    ['that', 'Den Plan lehnte der Rat ab.', 'der Rat Den Plan ablehnte'],
    ['that', 'Obwohl es regnete, blieb der Platz voll.', 'der Platz voll blieb, Obwohl es regnete'],
    ['that', 'Die Schau endet nicht im Mai, sondern im Juni.', 'Die Schau nicht im Mai, sondern im Juni endet'],
    ['inverted', 'Verletzt wurde niemand.', 'wurde niemand verletzt'],
    ['inverted', 'Das Haus war 1974 gebaut und 1998 saniert worden.', 'wurde Das Haus 1974 gebaut'],
    ['that', 'Die Brücke muss gesperrt werden.', 'Die Brücke gesperrt werden muss'],
    ['statement', 'Der Rat hat den Plan angenommen.', 'Der Rat nahm den Plan an'],
  ] as const)('%s: %s', (order, text, told) => {
    expect(tell(text, order)).toBe(told);
  });

  test.each([
    ['a past with either auxiliary', 'Der Damm brach am Abend.', 'reported'],
    ['a past modal', 'Die Leute mussten gehen.', 'reported'],
    ['an object in front', 'Dem Rat fehlt das Geld.', 'reported'],
  ] as const)('but not with %s', (_why, text, order) => {
    expect(tell(text, order)).toBeNull();
  });
});
