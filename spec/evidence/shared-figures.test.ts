/** Unusually exact figures lead to one origin by themselves, and only where nothing says that two reporters had them each. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { Language, Origin } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const reader = createReader();

type Told = readonly [outlet: string, published: string, text: string];

function originsOf(lang: Language, told: readonly Told[]): readonly Origin[] {
  const versions = told.map(([outlet, published, text]) =>
    versionOfRow({ id: outlet, outlet, lang, published, title: '', byline: [], text }),
  );
  const claims = versions.flatMap((v) => readArticle(v, reader).claims);
  return weigh(storyOf('story', versions, { de: '', en: '' }), versions, claims).origins;
}
const count = (lang: Language, told: readonly Told[]): number => originsOf(lang, told).length;

const FIRST: Told = [
  'Talblatt',
  '2026-03-02T06:00:00Z',
  `An der Staumauer Wertach fielen im Winter Messgeräte aus. „Uns hat das niemand gesagt“, klagt Bürgermeisterin Klee.

Die Staumauer Wertach hat 1.347 Sensoren. Die Reparatur kostete 4,83 Millionen Euro. Der Stausee Wertach fasst 6,25 Millionen Kubikmeter.`,
];
const taken = (more = '', published = '2026-03-03T09:00:00Z'): Told => [
  'Echo',
  published,
  `Sorge um einen Stausee: Im Winter war dort die Technik gestört.

An der Staumauer Wertach hängen 1.347 Sensoren. Für die Reparatur gab man 4,83 Millionen Euro aus. In den Stausee Wertach passen 6,25 Millionen Kubikmeter.${more}`,
];
const DAM: Told = [
  'The Valley Post',
  '2026-03-02T06:00:00Z',
  'Gauges at Wertach dam failed last winter. The dam has 1,347 sensors. The repair cost €4.83 million. The dam is 87.4 metres high.',
];
const dam = (last: string): Told => [
  'Echo',
  '2026-03-02T12:00:00Z',
  `There is worry about a lake. Some 40 people live below it. The dam carries 1,347 sensors. Its repair cost €4.83 million. ${last}`,
];
const without: readonly Told[] = [
  ['Bote', '2026-03-02T10:00:00Z', 'Am Stausee Wertach war die Technik im Winter gestört.'],
  ['Kurier', '2026-03-02T11:00:00Z', 'Im Tal der Wertach sorgen sich viele Bewohner um ihre Häuser.'],
];
const withAll: readonly Told[] = [
  [
    'Bote',
    '2026-03-02T10:00:00Z',
    'Wie sicher ist das Tal? „Wir schlafen schlecht“, meint Wirt Hans Odenthal. Zur Staumauer Wertach gehören 1.347 Sensoren, die Reparatur kostete 4,83 Millionen Euro. Im Stausee Wertach sind 6,25 Millionen Kubikmeter.',
  ],
  [
    'Kurier',
    '2026-03-02T11:00:00Z',
    '„Es war ein langer Winter“, erzählt Lehrerin Ida Sommer. Bei der Reparatur fielen 4,83 Millionen Euro an. Der Stausee Wertach hält 6,25 Millionen Kubikmeter zurück, die Staumauer Wertach trägt 1.347 Sensoren.',
  ],
];

it.each<[string, number, Language, readonly Told[]]>([
  ['three figures, nobody named, nothing of its own', 1, 'de', [FIRST, taken()]],
  ['in whatever order they are given', 1, 'de', [taken(), FIRST]],
  ['English', 1, 'en', [DAM, dam('The dam rises 87.4 metres.')]],
  ['beside others that do not have them', 3, 'de', [FIRST, taken(), ...without]],
  ['two figures', 2, 'en', [DAM, dam('The dam rises more than 80 metres.')]],
  [
    'two figures that a paper found out itself',
    1,
    'en',
    [[DAM[0], DAM[1], `${DAM[2]} This newspaper has learned so from six files.`], dam('It is old.')],
  ],
  ['speech of its own', 2, 'de', [FIRST, taken(' „Wir haben sie alle geprüft“, erklärt Wärter Anton Huber.')]],
  ['speech of the first', 1, 'de', [FIRST, taken(' „Uns hat das niemand gesagt“, klagt die Bürgermeisterin.')]],
  ['a figure of its own', 2, 'de', [FIRST, taken(' Die Staumauer Wertach ist 87,4 Meter hoch.')]],
  ['a question of its own', 2, 'de', [FIRST, taken(' Das Amt bestätigte das auf Anfrage.')]],
  ['a month later', 2, 'de', [FIRST, taken('', '2026-04-03T09:00:00Z')]],
  ['without a date', 2, 'de', [FIRST, [taken()[0], '', taken()[2]]]],
  ['an account that both may have seen', 2, 'en', [DAM, dam('Its accounts say that the dam rises 87.4 metres.')]],
  ['what most outlets give', 4, 'de', [FIRST, ...withAll, taken()]],
])('%s', (_name, origins, lang, told) => {
  expect(count(lang, told)).toBe(origins);
});

it('says which figures, in both languages', () => {
  const [origin] = originsOf('de', [FIRST, taken()]);
  expect(origin!.name).toBe('Talblatt');
  expect(origin!.why).toEqual({
    de: 'Echo nennt ungewöhnlich genaue Zahlen wie Talblatt („1.347“, „4,83 Millionen Euro“, „6,25 Millionen Kubikmeter“), ohne eine Quelle dafür und ohne eigene Zahlen oder Zitate.',
    en: 'Echo gives unusually exact figures like Talblatt (“1.347”, “4,83 Millionen Euro”, “6,25 Millionen Kubikmeter”), without a source for them and without figures or quotations of its own.',
  });
});
