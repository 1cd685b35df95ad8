/** What an older report gives is told with what holds by now, or not at all. */
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/index.ts';
import { createReader } from '../../text/index.ts';
import { materialOf } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { article, blueprintOf, dossierOf, verdictOn } from '../testing.ts';
import { byNow } from './by-now.ts';
import { isEndedSince } from './ended.ts';
import { isOfOneSum } from './sums.ts';

const readers = createReader();
const DAYS = ['2026-03-02', '2026-03-09', '2026-03-16'];

/** One report a text, a week after the other; figures of one measure are one overtaken value. */
function story(texts: readonly string[], measure?: string) {
  const versions = texts.map((text, i) => article(`${i + 1}. Bote`, text, { published: DAYS[i]! }));
  const claims = versions.flatMap((v) => readClaims(v, readers));
  const counted = claims.filter((c) => c.kind === 'figure' && c.measure?.key === measure).toReversed();
  const m = materialOf({
    dossier: dossierOf(versions, [
      ...(counted.length > 1 ? [verdictOn('superseded', counted)] : []),
      ...claims.filter((c) => c.kind === 'event').map((c) => verdictOn('single-source', [c])),
    ]),
    claims,
    versions,
    blueprint: blueprintOf(['headline', 'what-happened']),
  });
  return { m, claims, versions };
}
const placeOf = (text: string, id: string): { article: string; start: number; end: number } => ({
  article: id,
  start: 0,
  end: text.length,
});

test('the newest value stands behind the older one', () => {
  const texts = [
    'Bei dem Brand in Hohenrain wurden 13 Menschen verletzt.',
    'Bei dem Brand in Hohenrain wurden 17 Menschen verletzt.',
  ];
  const { m, claims } = story(texts, 'injured');
  const tail = byNow(m, claims[0]!, texts[0]!, nothingTold());
  expect(tail).toMatchObject({ text: expect.stringMatching(/^inzwischen nennt .*Bote 17$/u) });
});

test('among several counts its noun tells which is meant', () => {
  const older = 'Bei dem Brand in Hohenrain wurden 13 Menschen und 22 Tiere verletzt.';
  const { m, claims } = story([older, 'Bei dem Brand in Hohenrain wurden 17 Menschen verletzt.'], 'injured');
  const tail = byNow(m, claims.find((c) => c.quantity?.value === 13) ?? claims[0]!, older, nothingTold());
  expect(tail).toMatchObject({ text: expect.stringMatching(/17 Menschen$/u) });
});

test('of two prices a third alone would tell nothing', () => {
  const older = 'Der Schaden in Hohenrain beträgt 240.000 Euro, die Versicherung zahlt 110.000 Euro.';
  const { m, claims } = story([older, 'Der Schaden in Hohenrain beträgt 190.000 Euro.'], 'damage');
  const tail = byNow(m, claims[0]!, older, nothingTold());
  expect(tail === 'told' || tail === null).toBe(true);
});

test('five are no newer value of 1,900', () => {
  const older = 'Bei dem Brand in Hohenrain wurden 1900 Menschen verletzt.';
  const { m, claims } = story([older, 'Bei dem Brand in Hohenrain wurden fünf Menschen verletzt.'], 'injured');
  expect(byNow(m, claims[0]!, older, nothingTold())).toBe('told');
});

test('once it has been told it need not be told again', () => {
  const texts = [
    'Bei dem Brand in Hohenrain wurden 13 Menschen verletzt.',
    'Bei dem Brand in Hohenrain wurden 17 Menschen verletzt.',
  ];
  const { m, claims, versions } = story(texts, 'injured');
  const told = { ...nothingTold(), texts: [texts[1]!], places: [placeOf(texts[1]!, versions[1]!.id) as never] };
  expect(byNow(m, claims[0]!, texts[0]!, told)).toBe('told');
});

test('a figure given again as wrong is not told', () => {
  const older = 'Über die Brücke in Hohenrain fahren 14.500 Fahrzeuge.';
  const { m, claims } = story([
    older,
    'Kolb stellte eine Zahl richtig. Die 14.500 Fahrzeuge in Hohenrain stammten aus einer alten Zählung.',
  ]);
  expect(byNow(m, claims[0]!, older, nothingTold())).toBeNull();
});

test('what happened on two days is no old and new state', () => {
  const texts = ['In Hohenrain kamen 71 Prozent der Züge zu spät.', 'In Hohenrain kamen 78 Prozent der Züge zu spät.'];
  const { m, claims } = story(texts);
  const figures = claims.filter((c) => c.kind === 'figure').map((c) => ({ ...c, measure: SHARE }));
  expect(isOfOneSum(m, figures[0]!, figures[1]!)).toBe(false);
});
const SHARE = { key: 'count:zug', aspect: 'share', qualifiers: [], course: 'period' } as const;

test('a day that was put off since is not told without the new one', () => {
  const older = 'Geplant ist die Wiederaufnahme in Hohenrain zum 1. Dezember 2026.';
  const newer = 'Der Neustart in Hohenrain ist auf den 11. Januar 2027 verschoben.';
  const { m, claims, versions } = story([older, newer]);
  const planned = claims.find((c) => c.article === versions[0]!.id && c.modality === 'planned')!;
  expect(isEndedSince(m, planned, nothingTold())).toBe(true);
  expect(isEndedSince(m, planned, { ...nothingTold(), texts: [newer] })).toBe(false);
});

/** What else is told: a word of two sentences alone is rare in no story. */
const AROUND =
  'Am Montag regnete es im Tal. Der Verein feierte sein Jubiläum mit einem Umzug. Die Kapelle spielte bis Mitternacht.';
const AROUND_IT =
  'Die Ernte fiel gut aus. Im Theater begann die Saison mit einer Oper. Zwei Läufer brachen den Rekord.';

test.each([
  [
    'Die Staatsanwaltschaft in Hohenrain leitete Vorermittlungen ein.',
    'Die Staatsanwaltschaft hat ihre Vorermittlungen beendet.',
    true,
  ],
  [
    'Die Bürgermeisterin forderte ein Nachtfahrverbot für Lastwagen im Ort.',
    'Der Kreis hat das Nachtfahrverbot für Lastwagen abgelehnt.',
    true,
  ],
  [
    'Am Mittwoch entscheiden die Gläubiger, ob sie dem Sanierungsplan zustimmen.',
    'Die Gläubiger haben dem Sanierungsplan zugestimmt.',
    true,
  ],
  // what happened stays so
  ['Ein Feuer zerstörte die Halle der Molkerei.', 'Die Molkerei verzichtet auf den Neubau der Halle.', false],
  [
    'Die Staatsanwaltschaft in Hohenrain leitete Vorermittlungen ein.',
    'Der Rat hat das Nachtfahrverbot abgelehnt.',
    false,
  ],
])('what was asked for or begun is not told without its end: %s / %s', (older, newer, expected) => {
  const { m, claims, versions } = story([`${older} ${AROUND}`, `${newer} ${AROUND_IT}`]);
  expect(isEndedSince(m, claims[0]!, nothingTold())).toBe(expected);
  const told = { ...nothingTold(), places: [placeOf(newer, versions[1]!.id) as never] };
  // that a decision was ahead is told no more at all
  expect(isEndedSince(m, claims[0]!, told)).toBe(expected && older.includes('entscheiden'));
});

test('an offer that was turned down stays what was turned down', () => {
  const older = 'Die Belegschaft in Hohenrain lehnte 3,1 Prozent mehr Lohn ab.';
  const { m, claims } = story(
    [older, 'In Hohenrain sind nun 3,8 Prozent mehr Lohn geboten, statt 3,1 Prozent.'],
    'wage-rise',
  );
  expect(byNow(m, claims[0]!, older, nothingTold())).toBe('told');
});
