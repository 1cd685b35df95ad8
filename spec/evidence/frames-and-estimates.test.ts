/** One sum in two time frames of one article, and a figure that is official here and an estimate there: both are named. */
import { expect, it } from 'vitest';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { Language } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});

/** The findings of that kind among what stands side by side. */
function found(lang: Language, words: RegExp, ...texts: readonly string[]): readonly string[] {
  const versions = texts.map((text, i) => {
    const outlet = `${lang === 'de' ? 'Bote' : 'Echo'} ${i + 1}`;
    const title = lang === 'de' ? 'Bericht vom Tage' : 'Report of the day';
    return versionOfRow({ id: `${i}`, outlet, lang, published: '2026-04-22', title, byline: [], text });
  });
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const { related } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  return related.filter(({ why }) => words.test(why[lang])).map(({ why }) => why[lang]);
}

const FRAMES = /Zeiträumen|time frames/;
it.each<[Language, RegExp, string]>([
  [
    'de',
    /„im April“ und „in einer einzigen Woche“. Sie sind verschieden lang/,
    'Die Hütten in Weida sammelten im April 40 Millionen Euro an Spenden ein. Der Verein freut sich.\n\nDie Hütten in Weida haben in einer einzigen Woche 40 Millionen Euro an Spenden eingesammelt, sagt der Verein.',
  ],
  [
    'de',
    /Sie überschneiden sich/,
    'In diesem Jahr verkaufte die Werft in Ufingen 320 Boote an Händler. Das sagte der Chef.\n\nIm März verkaufte die Werft in Ufingen 320 Boote an Händler.',
  ],
  [
    'de',
    /Sie schließen einander aus/,
    'Im Februar verkaufte die Werft in Ufingen 320 Boote an Händler. Das sagte der Chef.\n\nIm März verkaufte die Werft in Ufingen 320 Boote an Händler.',
  ],
  [
    'en',
    /They overlap but/,
    'This year the yard at Ufton sold 320 boats to dealers. The owner said so.\n\nIn March the yard at Ufton sold 320 boats to dealers.',
  ],
  [
    'en',
    /differ in length/,
    'Ufton charities raised £4 million for the lock in April. They are glad.\n\nUfton charities raised £4 million for the lock within a single week, they say.',
  ],
])('%s: %s', (lang, why, text) => {
  expect(found(lang, FRAMES, text)).toEqual([expect.stringMatching(why)]);
});

it.each<[string, Language, string]>([
  [
    'one frame said twice',
    'de',
    'Im März verkaufte die Werft in Ufingen 320 Boote an Händler. Ein Rekord.\n\nDie Werft in Ufingen verkaufte im März 320 Boote an Händler.',
  ],
  [
    'another sum',
    'de',
    'In diesem Jahr verkaufte die Werft in Ufingen 910 Boote an Händler. Ein Rekord.\n\nIm März verkaufte die Werft in Ufingen 320 Boote an Händler.',
  ],
  [
    'a yardstick',
    'de',
    'Im März verkaufte die Werft in Ufingen 320 Boote an Händler.\n\nDie Werft in Ufingen verkaufte 320 Boote an Händler, so viele wie in einem Jahr.',
  ],
  [
    'another yard',
    'de',
    'In diesem Jahr verkaufte die Werft in Ufingen 320 Boote an Händler.\n\nIm März kaufte der Verleih in Ohlsen 320 Räder.',
  ],
  [
    'what is planned',
    'en',
    'In March the yard at Ufton sold 320 boats to dealers.\n\nThis year the yard at Ufton plans to sell 320 boats to dealers.',
  ],
])('no other frame: %s', (_, lang, text) => expect(found(lang, FRAMES, text)).toEqual([]));

const OFFICIAL = /Schätzung|geschätzt|estimate/;
it.each<[Language, RegExp, readonly string[]]>([
  [
    'de',
    /„Amtliche Zahlen“ zurück; nach demselben Satz ist die Zahl eine Schätzung/,
    ['Amtliche Zahlen des Imkerbunds schätzen, dass im Tal etwa 8400 Bienenvölker leben. Der Bund hat sie befragt.'],
  ],
  [
    'en',
    /on “Official figures”; by the same sentence the figure is an estimate/,
    ['Official figures of the union estimate that 8,400 homes stand empty in the valley. It asked its members.'],
  ],
  [
    'de',
    /bei Bote 1 amtlich .*bei Bote 2 geschätzt/,
    [
      'Nach amtlichen Zahlen leben im Tal 8400 Bienenvölker. Es werden mehr.',
      'Im Tal leben schätzungsweise 8400 Bienenvölker, sagt der Imkerbund.',
    ],
  ],
  [
    'en',
    /official with Echo 1 .*estimated with Echo 2/,
    [
      'According to official figures 8,400 homes stand empty in the valley. Their number grows.',
      'The tenants’ club estimates that 8,400 homes stand empty in the valley.',
    ],
  ],
])('%s: %s', (lang, why, texts) => {
  expect(found(lang, OFFICIAL, ...texts)).toEqual([expect.stringMatching(why)]);
});

it.each<[string, Language, readonly string[]]>([
  ['an official estimate', 'de', ['Nach einer amtlichen Schätzung leben im Tal 8400 Bienenvölker.']],
  ['none are official', 'de', ['Offizielle Zahlen gibt es nicht, Fachleute schätzen 8400 Bienenvölker im Tal.']],
  ['two figures', 'de', ['Amtliche Zahlen nennen 6100 Bienenvölker im Tal, der Imkerbund schätzt 8400 Bienenvölker.']],
  [
    'another figure',
    'en',
    [
      'According to official figures 8,400 homes stand empty in the valley.',
      'The club estimates that 9,100 homes stand empty there.',
    ],
  ],
  [
    'another thing',
    'en',
    [
      'According to official figures 8,400 homes stand empty in the valley.',
      'The club estimates that 8,400 people work there.',
    ],
  ],
  [
    'both official',
    'de',
    ['Nach amtlichen Zahlen leben im Tal 8400 Bienenvölker.', 'Offizielle Daten nennen 8400 Bienenvölker im Tal.'],
  ],
])('no estimate called official: %s', (_, lang, texts) => expect(found(lang, OFFICIAL, ...texts)).toEqual([]));
