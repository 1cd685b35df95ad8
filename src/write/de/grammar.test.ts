/** German tellings of which a copy editor would strike none. */
import { expect, test } from 'vitest';
import { tellingsOf } from '../testing.ts';

/** A sentence, and what none of its tellings may hold. */
test.each<[string, RegExp]>([
  // two participles of one auxiliary
  [
    'Der Verlag hat die Vorabfassung der Studie zurückgezogen und eine berichtigte Fassung angekündigt.',
    /zog [^.]*(?<!hat [^.]*)angekündigt/u,
  ],
  [
    'Die Werft hat die Halle geräumt und 40 erkrankte Leute nach Hause geschickt.',
    /räumte [^.]*(?<!hat [^.]*)geschickt/u,
  ],
  ['Die Werft hat die Halle geräumt und erkrankte Leute nach Hause geschickt.', /räumte [^.]*(?<!hat [^.]*)geschickt/u],
  // once done, and so now
  ['Die Turnhalle wurde 1968 gebaut und hat 400 Plätze.', /gebaut(?:, [^,.]+,)? und hat/u],
  // the comma of an insertion
  ['Dabei flossen 40 Liter Öl, also vier Eimer voll, in den Kanal.', /floss(?:en)?, |geflossen, in/u],
  // who does it to whom
  [
    'Die Klage, die der Verein gestellt hatte, hat die Staatsanwaltschaft im Juli zu den Akten gelegt.',
    /(?:habe|legte|dass) die Klage|zufolge legte|Im Juli \d+ legte die Klage/u,
  ],
  ['Eine Absicht sehen die Prüfer von Kolbau nicht.', /sehen eine Absicht|dass eine Absicht/iu],
  ['Vier kleinere Bilder hat die Universität aus eigenen Mitteln erworben.', /erwarb vier|dass vier/u],
  ['Die Leitung hat wieder Ruth Kern, die im Rat sitzt.', /hat die Leitung|habe wieder|dass die Leitung/u],
  ['Aus drei Bussen ist in Ulmfeld eine ganze Flotte geworden.', /Flotte aus drei|wurde aus drei|dass /u],
  // a particle of its own
  ['Rund 900 Tonnen Kohlendioxid im Jahr erwartet Ruth Kern noch.', /(?:Kohlendioxid im Jahr|900 Tonnen) noch/u],
  // whom nobody named
  ['Die Anzeige, die er im April gestellt hatte, kostet die Stadt Ulmfeld im Juli 2026 nichts.', /die er /u],
  // verbs whose prefix stays
  [
    'Nach der Durchsuchung beim SV Ulmfeld überschlagen sich die Meldungen.',
    /(?<!über)schlügen|(?<!über)schlagen [^.]* über/u,
  ],
  // a first word that is no noun, and one that may be part of a name
  ['Unverändert bleiben die 3 Millionen Euro für den Umbau der Halle am Anger.', /(?<!^)Unverändert/u],
  ['Überregional fiel das Museum Kolm mit zwei Ausstellungen auf.', /(?<!^)Überregional|dass überregional/u],
  ['Neue Gondeln will Ruth Kern frühestens 2028 anschaffen.', /(?<!^)Neue Gondeln|will neue/u],
  ['Neue Gondeln will Direktorin Ruth Kern frühestens 2028 anschaffen.', /(?<!^)[Nn]eue Gondeln/u],
  // a second statement behind reported speech
  ['Der Ausschuss berät den Plan am 3. Mai 2026, der Rat soll am 9. Mai 2026 entscheiden.', /berate|meldet, dass/u],
  // up to now, and up to then
  ['Bislang hatte die Firma 3,2 Millionen Euro eingesammelt.', /sammelte/u],
  ['Die Firma in Ulmfeld hat seit 2022 drei Werke gebaut.', /baute/u],
  // one auxiliary for both
  ['Der Rat hatte 2019 den Plan verworfen und eine Heizung einbauen lassen.', /verwarf [^.]*lassen/u],
  // when, the sentence before said
  ['Damals kaufte die Stadt Ulmfeld den Hof für 2 Millionen Euro.', /./u],
  ['KERNSTADT | Selten war ein Abend im Rathaus so voll wie dieser.', / \| /u],
])('%s', (text, fault) => {
  expect(tellingsOf(text).filter((told) => fault.test(told))).toEqual([]);
});

test('told all the same', () => {
  const first = (text: string): string | undefined => tellingsOf(text)[0];
  expect(
    first('Der Verlag hat die Vorabfassung am 3. März zurückgezogen und eine berichtigte Fassung angekündigt.'),
  ).toBe(
    'Laut dem Boten hat der Verlag die Vorabfassung am 3. März 2026 zurückgezogen und eine berichtigte Fassung angekündigt.',
  );
  expect(first('Dabei flossen 40 Liter Öl, also vier Eimer voll, in den Kanal.')).toBe(
    'Laut dem Boten flossen 40 Liter Öl, also vier Eimer voll, in den Kanal.',
  );
  expect(first('Den Wert des Bildes schätzte ein Gutachter auf 50.000 Euro.')).toBe(
    'Laut dem Boten schätzte ein Gutachter den Wert des Bildes auf 50.000 Euro.',
  );
  expect(first('Unverändert bleiben die 3 Millionen Euro für den Umbau der Halle am Anger.')).toBe(
    'Laut dem Boten bleiben die 3 Millionen Euro für den Umbau der Halle am Anger unverändert.',
  );
  expect(first('Vor allem die Steuer trifft Mieter und Vermieter gleichermaßen.')).toBe(
    'Laut dem Boten trifft vor allem die Steuer Mieter und Vermieter gleichermaßen.',
  );
  expect(first('Der Rat hatte 2019 den Plan verworfen und eine Heizung einbauen lassen.')).toBe(
    'Laut dem Boten hatte der Rat 2019 den Plan verworfen und eine Heizung einbauen lassen.',
  );
  expect(first('Der Boden sei weicher als erwartet, hieß es beim Roten Kreuz.')).toBe(
    'Laut dem Roten Kreuz ist der Boden weicher als erwartet, berichtet der Bote.',
  );
  expect(tellingsOf('Vier kleinere Bilder hat die Universität aus eigenen Mitteln erworben.')).toContain(
    'Vier kleinere Bilder erwarb die Universität aus eigenen Mitteln, berichtet der Bote.',
  );
  expect(tellingsOf('Rund 900 Tonnen Kohlendioxid im Jahr erwartet Ruth Kern noch.')).toContain(
    'Rund 900 Tonnen Kohlendioxid im Jahr erwartet Ruth Kern noch, berichtet der Bote.',
  );
});
