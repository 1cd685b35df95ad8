/** Builds beyond the plain clause: the verb's end in front, additions and insertions, datelines, and words with a stop of their own. */
import { describe, expect, test } from 'vitest';
import { frameIn, tell, written } from './testing.ts';

describe('the end of the verb in front', () => {
  test.each([
    ['Gefunden hat den Fehler ein Schüler.', 'finden perfect: object den Fehler; subject ein Schüler'],
    ['Beantragt hatte der Verein 4000 Euro.', 'beantragen past: subject der Verein; object 4000 Euro'],
    ['Gesperrt werden soll die Brücke im Mai.', 'sperren sollen passive present: subject die Brücke; oblique im Mai'],
    ['Verletzt worden sei niemand.', 'verletzen passive perfect not: subject niemand'],
    [
      'Erstmals gehandelt werden soll die Aktie im Mai.',
      'handeln sollen passive present: subject die Aktie; oblique im Mai; adverbial Erstmals',
    ],
    ['Öffnen soll das Bad am 1. Juni.', 'öffnen sollen present: subject das Bad; oblique am 1. Juni'],
    [
      'Nicht betroffen ist die Schule im Tal.',
      'sein present not: subject die Schule; oblique im Tal; adverbial Nicht; predicative betroffen',
    ],
    ['Hinzu kommt eine Gebühr.', 'hinzu|kommen present: subject eine Gebühr'],
  ])('%s', expectFrame);

  test.each([
    ['two that may have done it', 'Gefunden hat die Leiche eine Frau.'],
    ['a noun that is written like an infinitive', 'Verfahren können Jahre dauern, sagt sie.'],
  ])('not with %s', (_why, text) => {
    expect(frameIn(text)?.arguments[0]?.field ?? 'none').not.toBe('middle');
  });
});

test('a relative clause ends at a semicolon as at a stop', () => {
  const text = 'Dann kam der Entscheid, bei dem 71 Prozent für das Bad stimmten';
  expect(frameIn(`${text};`)?.arguments.at(-1)?.term.text).toBe(', bei dem 71 Prozent für das Bad stimmten');
  expect(frameIn(`${text}.`)?.arguments.at(-1)?.term.text).toBe(', bei dem 71 Prozent für das Bad stimmten');
});

describe('the end of the verb', () => {
  test.each([
    [
      'Bislang war die Behörde von 14 ausgegangen.',
      'aus|gehen past: adverbial Bislang; subject die Behörde; oblique von 14',
    ],
    [
      'Das Verfahren gegen den Inhaber und einen Helfer sei eingestellt.',
      'sein present: subject Das Verfahren gegen den Inhaber und einen Helfer; predicative eingestellt',
    ],
    ['Die Zahl von 14 war zu hoch.', 'sein past: subject Die Zahl von 14; oblique zu hoch'],
    ['Rund 300 Kunden könnten betroffen sein.', 'sein können present: subject Rund 300 Kunden; predicative betroffen'],
    [
      'Der Bau soll im Mai abgeschlossen sein.',
      'sein sollen present: subject Der Bau; oblique im Mai; predicative abgeschlossen',
    ],
    ['Der Bauer darf wieder bewässern.', 'bewässern dürfen present: subject Der Bauer; adverbial wieder'],
    ['Der Kläger will 400 Euro Schmerzensgeld.', 'wollen present: subject Der Kläger; object 400 Euro Schmerzensgeld'],
    [
      'Der Wirt war nicht zu erreichen.',
      'sein past not: subject Der Wirt; adverbial nicht; adverbial zu; predicative erreichen',
    ],
    [
      'Am Montag wurde bekannt, dass der Wirt aufgibt.',
      'werden past: oblique Am Montag; predicative bekannt; clause , dass der Wirt aufgibt',
    ],
    ['Die Linie 2 fährt seit Mai wieder.', 'fahren present: subject Die Linie 2; oblique seit Mai; adverbial wieder'],
  ])('%s', expectFrame);

  test.each([
    ['what only passes on what was done', 'Der Wirt soll gestorben sein.'],
    ['such with its end in front', 'Gelöscht haben soll er nichts.'],
    ['a second verb with the object of both', 'Die Firma entwickelt und baut in Ulmfeld Räder.'],
  ])('not with %s', (_why, text) => {
    expect(frameIn(text)).toBeNull();
  });
});

describe('what hangs on behind, without a verb', () => {
  test.each([
    ['Sie hat die Akten gelesen, 400 Seiten.', 'lesen perfect: subject Sie; object die Akten; clause , 400 Seiten'],
    [
      'Der Rat kam am Montag zusammen, mit einer Stunde Verspätung.',
      'zusammen|kommen past: subject Der Rat; oblique am Montag; clause , mit einer Stunde Verspätung',
    ],
    [
      'Die Straße ist gesperrt, auf ganzer Länge.',
      'sein present: subject Die Straße; predicative gesperrt; clause , auf ganzer Länge',
    ],
    [
      'Die Stadt soll zwei Drittel zahlen, das Land ein Drittel.',
      'zahlen sollen present: subject Die Stadt; object zwei Drittel; clause , das Land ein Drittel',
    ],
    [
      'Das Bad öffnet im Mai – zwei Wochen später als geplant.',
      'öffnen present: subject Das Bad; oblique im Mai; clause – zwei Wochen später als geplant',
    ],
    [
      'Der Markt findet nicht im Mai statt, sondern im Juni.',
      'statt|finden present: subject Der Markt; oblique nicht im Mai; clause , sondern im Juni',
    ],
    [
      'Kern hat nicht den Rat gefragt, sondern den Bund.',
      'fragen perfect: subject Kern; object nicht den Rat; clause , sondern den Bund',
    ],
    [
      'Der Bund hat genauer gerechnet als die Stadt.',
      'rechnen perfect: subject Der Bund; adverbial genauer; adverbial als die Stadt',
    ],
    [
      'Es bestehe der Verdacht, dass der Wirt betrüge, sagte die Polizei.',
      'bestehen present: subject der Verdacht; clause , dass der Wirt betrüge',
    ],
    [
      'Drei Fälle wurden geprüft, im Schnitt zwei Tage lang, sagte Kern.',
      'prüfen passive past: subject Drei Fälle; clause , im Schnitt zwei Tage lang',
    ],
  ])('%s', expectFrame);

  test.each([
    ['a perfect that a second participle would lose', 'Wir haben das Bild vergrößert, gedreht, gedruckt.'],
    ['a list of three phrases', 'Der Preis stieg im Mai, im Juni und im Juli auf drei Euro.'],
    ['who says it at the end', 'Zwei Leute wurden verletzt, einer von ihnen schwer, wie die Polizei sagte.'],
  ])('not with %s', (_why, text) => {
    const frame = frameIn(text);
    expect(frame?.arguments.some((a) => a.connective === ',') ?? false).toBe(false);
  });
});

describe('what stands between two commas', () => {
  test.each([
    [
      'Der Verein hatte, wie der Bote schrieb, 400 Fische gezählt.',
      'zählen past: subject Der Verein; clause , wie der Bote schrieb,; object 400 Fische',
    ],
    [
      'Dem Verein fehlen, wie berichtet, 400 Euro.',
      'fehlen present: dative Dem Verein; clause , wie berichtet,; subject 400 Euro',
    ],
    [
      'Der Rat will die Halle, in der es brannte, bis Mai räumen.',
      'räumen wollen present: subject Der Rat; object die Halle, in der es brannte,; oblique bis Mai',
    ],
    [
      'Kern beziffert die Wahrscheinlichkeit, dass der Bau gelingt, auf 40 Prozent.',
      'beziffern present: subject Kern; object die Wahrscheinlichkeit, dass der Bau gelingt,; oblique auf 40 Prozent',
    ],
    [
      'Der Altbau, seit Mai geräumt, soll weichen.',
      'weichen sollen present: subject Der Altbau; clause , seit Mai geräumt,',
    ],
    [
      'Sollte die Stadt aussteigen, steigt der Preis.',
      'steigen present: clause Sollte die Stadt aussteigen,; subject der Preis',
    ],
    [
      'Am Montag, dem 3. August 2026, tagt der Rat.',
      'tagen present: oblique Am Montag, dem 3. August 2026,; subject der Rat',
    ],
  ])('%s', expectFrame);

  test.each([
    ['a clause that may go on itself', 'Kern rechnet damit, dass der Laden schließen muss, mitten im Mai.'],
    ['words said by somebody', 'Rund 300 Leute im Saal, draußen noch 150, schätzt die Polizei.'],
  ])('not with %s', (_why, text) => {
    expect(frameIn(text)).toBeNull();
  });
});

describe('phrases', () => {
  test.each([
    ['Die 26. Ahlseer Tage enden im Mai.', 'enden present: subject Die 26. Ahlseer Tage; oblique im Mai'],
    ['Petra S. steht vor dem Haus.', 'stehen present: subject Petra S.; oblique vor dem Haus'],
    ['40 Ärztinnen und -ärzte kündigten im Mai.', 'kündigen past: subject 40 Ärztinnen und -ärzte; oblique im Mai'],
    [
      'Kern zufolge durchsuchten Beamte am Montag Räume des Vereins.',
      'durchsuchen past: oblique Kern zufolge; subject Beamte; oblique am Montag; object Räume des Vereins',
    ],
    ['Der Rat hat das am Montag abgelehnt.', 'ab|lehnen perfect: subject Der Rat; object das; oblique am Montag'],
    ['Der Verband hält das für falsch.', 'halten present: subject Der Verband; object das; oblique für falsch'],
    ['Die Fusion zweier Vereine scheitert.', 'scheitern present: subject Die Fusion zweier Vereine'],
    ['Die 2016 gegründete Kolbau GmbH schließt.', 'schließen present: subject Die 2016 gegründete Kolbau GmbH'],
    ['Erste belastbare Zahlen liegen vor.', 'vor|liegen present: subject Erste belastbare Zahlen'],
    [
      'Jährlich fließen zwei Millionen Euro in das Haus.',
      'fließen present: adverbial Jährlich; subject zwei Millionen Euro; oblique in das Haus',
    ],
    ['Für alle gelte die Regel.', 'gelten present: oblique Für alle; subject die Regel'],
    ['Dem widerspricht der Rat.', 'widersprechen present: dative Dem; subject der Rat'],
    ['Hinweise gibt es nicht.', 'geben present not: object Hinweise; subject es; adverbial nicht'],
    [
      'Die Beamten haben den Keller, die Küche sowie die Räume eines Nachbarn durchsucht.',
      'durchsuchen perfect: subject Die Beamten; object den Keller, die Küche sowie die Räume eines Nachbarn',
    ],
    ['Einer der vier klagt.', 'klagen present: subject Einer der vier'],
    // done by itself, and not to anybody, though the next one is
    [
      'Der Brief sei im Archiv gelandet und nicht beantwortet worden.',
      'landen perfect: subject Der Brief; oblique im Archiv',
    ],
    // its particle stands behind the second of two nouns
    [
      'Die Kelterei setzte 900 Kisten Saft und rote Limonaden ab und erzielte Gewinn.',
      'ab|setzen past: subject Die Kelterei; object 900 Kisten Saft und rote Limonaden',
    ],
    [
      'Geöffnet wird das Bad eine Woche später als geplant, nämlich zum 1. Mai.',
      'öffnen passive present: subject das Bad; adverbial eine Woche später; oblique als geplant; clause , nämlich zum 1. Mai',
    ],
  ])('%s', expectFrame);
});

describe('who does it, behind the verb', () => {
  test.each([
    [
      'Eine Warnung vor Glatteis hatte der Räumdienst verschickt.',
      'verschicken past: object Eine Warnung; oblique vor Glatteis; subject der Räumdienst',
    ],
    [
      'Drei der vier Höfe haben ihre Pächter verloren.',
      'verlieren perfect: subject Drei der vier Höfe; object ihre Pächter',
    ],
    [
      'Für 40 Leute hat das Sägewerk bis Ende Mai Kurzarbeit angemeldet.',
      'an|melden perfect: oblique Für 40 Leute; subject das Sägewerk; oblique bis Ende Mai; object Kurzarbeit',
    ],
  ])('%s', expectFrame);
});

describe('datelines are no part of the sentence', () => {
  test.each([
    '(hm) Der Rat hat die Straße gesperrt.',
    'Ahlsee (ab/lpd) Der Rat hat die Straße gesperrt.',
    'Ahlsee, 3. Mai 2026 (LPD) Der Rat hat die Straße gesperrt.',
    'Ahlsee, 3. Mai 2026 – Der Rat hat die Straße gesperrt.',
    'Ahlsee - Der Rat hat die Straße gesperrt.',
    '20:15 Der Rat hat die Straße gesperrt.',
  ])('%s', (text) => {
    expect(written(text, frameIn(text)!)).toBe('sperren perfect: subject Der Rat; object die Straße');
  });
});

describe('such clauses are told again', () => {
  test.each([
    ['inverted', 'Gesperrt werden soll die Brücke im Mai.', 'soll die Brücke im Mai gesperrt werden'],
    ['that', 'Gesperrt werden soll die Brücke im Mai.', 'die Brücke im Mai gesperrt werden soll'],
    ['inverted', 'Nicht betroffen ist die Schule im Tal.', 'ist die Schule im Tal Nicht betroffen'],
    ['inverted', 'Sichergestellt worden seien zwei Akten.', 'wurden zwei Akten sichergestellt'],
    [
      'inverted',
      'Die Stadt soll zwei Drittel zahlen, das Land ein Drittel.',
      'soll Die Stadt zwei Drittel zahlen, das Land ein Drittel',
    ],
    ['that', 'Sie hat die Akten gelesen, 400 Seiten.', 'Sie die Akten las, 400 Seiten'],
    [
      'inverted',
      'Der Verein hatte, wie der Bote schrieb, 400 Fische gezählt.',
      'zählte Der Verein, wie der Bote schrieb, 400 Fische',
    ],
    [
      'that',
      'Der Rat will die Halle, in der es brannte, bis Mai räumen.',
      'Der Rat die Halle, in der es brannte, bis Mai räumen will',
    ],
    ['inverted', 'Sollte die Stadt aussteigen, steigt der Preis.', 'steigt der Preis, Sollte die Stadt aussteigen'],
    ['reported', 'Rund 300 Kunden könnten betroffen sein.', 'Rund 300 Kunden könnten betroffen sein'],
    ['reported', 'Der Kläger will 400 Euro Schmerzensgeld.', 'Der Kläger wolle 400 Euro Schmerzensgeld'],
    ['that', 'Der Bund hat genauer gerechnet als die Stadt.', 'Der Bund genauer rechnete als die Stadt'],
    [
      'inverted',
      'Vier Euro beträgt die Gebühr, die der Rat beschloss.',
      'beträgt Vier Euro die Gebühr, die der Rat beschloss',
    ],
    [
      'that',
      'Kern nannte das am Abend „einen Erfolg, kein Glück“.',
      'Kern das am Abend „einen Erfolg, kein Glück“ nannte',
    ],
    ['that', 'Der Wirt war nicht zu erreichen.', 'Der Wirt nicht zu erreichen war'],
  ] as const)('%s: %s', (order, text, told) => {
    expect(tell(text, order)).toBe(told);
  });
});

function expectFrame(text: string, expected: string): void {
  const frame = frameIn(text);
  expect(frame && written(text, frame)).toBe(expected);
}
