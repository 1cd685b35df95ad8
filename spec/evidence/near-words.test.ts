/** Two outlets that give one sum under near words: a compound and its head are one thing where a story has one of it. */
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

const FILLER: Readonly<Record<Language, string>> = {
  de: 'Darüber wird in Ufingen seit Monaten gestritten, sagte die Sprecherin.',
  en: 'It has been argued about in Ufton for months, a spokeswoman said.',
};

function conflictsIn(lang: Language, texts: readonly string[]): number {
  const versions = texts.map((text, i) => {
    const row = { id: `${i}`, outlet: `Bote ${i}`, lang, published: `2026-04-2${i + 1}`, title: 'Ufingen', byline: [] };
    return versionOfRow({ ...row, text: `${text} ${FILLER[lang]}` });
  });
  const claims = versions.flatMap((v) => readClaims(v, reader));
  const { verdicts } = weigh(storyOf('s', versions, { de: '', en: '' }), versions, claims);
  return verdicts.filter((v) => v.kind === 'conflicting' || v.kind === 'superseded').length;
}

it.each<[Language, string, string]>([
  [
    'de',
    '18 Millionen Euro für den Speicher: Der Stadtrat in Ufingen staunt.',
    'Der Wärmespeicher kostet 21 Millionen Euro, teilten die Stadtwerke Ufingen mit.',
  ],
  ['de', '18 Millionen Euro für den Speicher sind vorgesehen.', 'Der Wärmespeicher kostet 21 Millionen Euro.'],
  ['en', '£18 million for the pier is too much, the club says.', 'The pier costs £21 million, the town says.'],
  [
    'de',
    'Der Speicher in Ufingen kostet 18 Millionen Euro.',
    'Für den Wärmespeicher sind 21 Millionen Euro veranschlagt.',
  ],
  [
    'de',
    'Die Kosten für den Speicher betragen 18 Millionen Euro.',
    'Die Kosten des Wärmespeichers liegen bei 21 Millionen Euro.',
  ],
  [
    'de',
    'Die Brücke kostet 4,2 Millionen Euro, sagt das Bauamt.',
    'Die Fußgängerbrücke kostet 5,1 Millionen Euro, heißt es beim Landkreis.',
  ],
  [
    'de',
    'Das Bad in Ufingen hat 2024 rund 84.000 Besucher gezählt.',
    'Das Hallenbad in Ufingen zählte 2024 rund 61.000 Besucher.',
  ],
  [
    'de',
    'Die Halle kostet nach Angaben der Stadt 9 Millionen Euro.',
    '11 Millionen Euro kostet die Sporthalle, sagt der Verein.',
  ],
  [
    'en',
    'The bridge will cost £18 million, the council said.',
    'The footbridge costs £21 million, according to the county.',
  ],
  ['en', 'The store at Ufton will cost £18 million.', 'The heat store costs £21 million, the utility said.'],
])('%s, one thing: %s | %s', (lang, ...texts) => expect(conflictsIn(lang, texts)).toBe(1));

it.each<[Language, ...string[]]>([
  [
    'de',
    '18 Millionen Euro für den Speicher hat der Stadtrat bewilligt.',
    'Der Batteriespeicher kostet 21 Millionen Euro.',
  ],
  [
    'de',
    'Der Wärmespeicher in Ufingen kostet 18 Millionen Euro.',
    'Der Batteriespeicher in Ufingen kostet 21 Millionen Euro.',
  ],
  [
    'de',
    'Der Speicher kostet 18 Millionen Euro.',
    'Der Wärmespeicher kostet 21 Millionen Euro, der Batteriespeicher 6 Millionen Euro.',
  ],
  ['de', 'Die Fußgängerbrücke kostet 4,2 Millionen Euro.', 'Die Eisenbahnbrücke kostet 5,1 Millionen Euro.'],
  ['de', 'Das Dach der Halle kostet 9 Millionen Euro.', '11 Millionen Euro kostet die Sporthalle, sagt der Verein.'],
  ['de', 'Für den Speicher zahlt das Land 18 Millionen Euro Zuschuss.', 'Der Wärmespeicher kostet 21 Millionen Euro.'],
  ['en', 'The footbridge will cost £18 million.', 'The railway bridge costs £21 million.'],
  ['en', 'The heat store will cost £18 million.', 'The battery store costs £21 million.'],
  ['de', 'Das Hallenbad zählte 2024 rund 84.000 Besucher.', 'Das Freibad zählte 2024 rund 61.000 Besucher.'],
  ['de', 'Das Projekt in Halle kostet 9 Millionen Euro.', 'Die Sporthalle kostet 11 Millionen Euro.'],
  [
    'de',
    'Der Speicher kostet 18 Millionen Euro.',
    'Der Wärmespeicher kostet 21 Millionen Euro.',
    'Neben dem Wärmespeicher baut die Stadt einen Batteriespeicher.',
  ],
])('%s, two things: %s | %s', (lang, ...texts) => expect(conflictsIn(lang, texts)).toBe(0));
