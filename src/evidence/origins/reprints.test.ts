import { expect, test } from 'vitest';
import { isOneText, reprintsIn } from './reprints.ts';

const AGENCY =
  'Das Landesamt will die Proben aus dem Werk bis zum Wochenende mit älteren vergleichen. Die Halle bleibt nach Angaben der Behörde mindestens bis Montag geschlossen. Ein Sprecher wollte zu den Ursachen des Brandes am Dienstag noch nichts sagen.';
const OWN =
  'Unsere Reporterin war am Abend dort. In der Nachbarschaft roch es nach Rauch. Viele hielten die Fenster geschlossen. Einige waren zu Verwandten gefahren.';
const article = (outlet: string, text: string, published: string | null) => ({
  id: outlet.toLowerCase() as never,
  outlet,
  text,
  published,
});

test.each([
  [
    'a cut agency text with a box of one’s own',
    `${AGENCY}\n\nWas Sie jetzt wissen müssen: Rufen Sie nicht an.`,
    3,
    true,
  ],
  ['one sentence taken over', `${OWN} ${AGENCY.split('. ')[0]}.`, 1, false],
  ['words in quotation marks', `„${AGENCY}“ ${OWN}`, 0, false],
  ['nothing in common', OWN, 0, false],
])('%s', (_, text, sentences, one) => {
  const found = reprintsIn([article('Bote', AGENCY, '2026-05-03T08:00'), article('Kurier', text, '2026-05-03T12:00')]);
  expect(found.map((r) => [r.by, r.from, r.sentences.length])).toEqual(
    sentences === 0 ? [] : [['kurier', 'bote', sentences]],
  );
  expect(found.some(isOneText)).toBe(one);
});

test('an outlet may repeat itself', () =>
  expect(
    reprintsIn([article('Bote', AGENCY, '2026-05-03'), { ...article('Bote', AGENCY, '2026-05-04'), id: 'x' as never }]),
  ).toEqual([]));
