/** Every name of one text stands in the other: persons by their surname, places also under the other language's own name. */
import type { Mention } from '../../model/index.ts';
import { type Pair, type PairFinding, type Side, said, whole } from './pair.ts';

/** German and English names of the same place; those that are spelt alike need none. */
const EXONYMS: readonly (readonly [string, string])[] = [
  ['Deutschland', 'Germany'],
  ['Österreich', 'Austria'],
  ['Schweiz', 'Switzerland'],
  ['Frankreich', 'France'],
  ['Italien', 'Italy'],
  ['Spanien', 'Spain'],
  ['Polen', 'Poland'],
  ['Niederlande', 'Netherlands'],
  ['Belgien', 'Belgium'],
  ['Dänemark', 'Denmark'],
  ['Schweden', 'Sweden'],
  ['Norwegen', 'Norway'],
  ['Finnland', 'Finland'],
  ['Griechenland', 'Greece'],
  ['Türkei', 'Turkey'],
  ['Russland', 'Russia'],
  ['Ukraine', 'Ukraine'],
  ['Ungarn', 'Hungary'],
  ['Tschechien', 'Czech'],
  ['Rumänien', 'Romania'],
  ['Großbritannien', 'Britain'],
  ['Vereinigtes', 'United'],
  ['Irland', 'Ireland'],
  ['USA', 'US'],
  ['Staaten', 'States'],
  ['Indien', 'India'],
  ['Japan', 'Japan'],
  ['Brasilien', 'Brazil'],
  ['Südkorea', 'Korea'],
  ['Europa', 'Europe'],
  ['Europäische', 'European'],
  ['Asien', 'Asia'],
  ['Afrika', 'Africa'],
  ['Amerika', 'America'],
  ['Hongkong', 'Kong'],
  ['Peking', 'Beijing'],
  ['Moskau', 'Moscow'],
  ['Wien', 'Vienna'],
  ['München', 'Munich'],
  ['Köln', 'Cologne'],
  ['Nürnberg', 'Nuremberg'],
  ['Genf', 'Geneva'],
  ['Zürich', 'Zurich'],
  ['Brüssel', 'Brussels'],
  ['Rom', 'Rome'],
  ['Mailand', 'Milan'],
  ['Prag', 'Prague'],
  ['Warschau', 'Warsaw'],
  ['Kopenhagen', 'Copenhagen'],
  ['Bayern', 'Bavaria'],
  ['Sachsen', 'Saxony'],
  ['Niedersachsen', 'Saxony'],
  ['Hessen', 'Hesse'],
  ['Rhein', 'Rhine'],
  ['Donau', 'Danube'],
  ['Nordsee', 'North'],
  ['Ostsee', 'Baltic'],
  ['Bundestag', 'Bundestag'],
  ['Bundesbank', 'Bundesbank'],
];

/** Endings that inflection adds: "Kolbaus", "Kolbau's". */
const stem = (word: string): string => word.replace(/['’]?s$/, '');

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’]+/u).filter((w) => w.length > 1);

function standsIn(word: string, { text }: Side): boolean {
  const names = new Set([word, ...EXONYMS.flatMap((pair) => (pair.includes(word) ? pair : []))].map(stem));
  return wordsOf(text).some((w) => names.has(stem(w)));
}

/** A person is known by the surname; of other names one word must stand, the rest may be translated. */
function isKept(mention: Mention, from: Side, to: Side): boolean {
  const words = wordsOf(said(from, mention)).filter((w) => /^\p{Lu}|\d/u.test(w));
  if (words.length === 0) return true;
  return mention.type === 'person' ? standsIn(words.at(-1)!, to) : words.some((w) => standsIn(w, to));
}

const NAMES: ReadonlySet<Mention['type']> = new Set(['person', 'organisation', 'place', 'product']);
const namesOf = ({ reading }: Side): Mention[] => reading.mentions.filter((m) => NAMES.has(m.type));
/** What kind of name a word is, the reader tells surely only of persons; others are pointed out. */
const severityOf = ({ type }: Mention): PairFinding['severity'] => (type === 'person' ? 'block' : 'warn');

export function* names({ original, translation }: Pair): Iterable<PairFinding> {
  const cure = { de: 'Den Namen wie im Original schreiben.', en: 'Write the name as in the original.' };
  for (const m of namesOf(translation)) {
    if (isKept(m, translation, original)) continue;
    const here = said(translation, m);
    const message = {
      de: `Den Namen „${here}“ nennt das Original nicht.`,
      en: `The original does not name “${here}”.`,
    };
    yield { rule: 'translation-name', severity: severityOf(m), start: m.start, end: m.end, message, cure };
  }
  for (const m of namesOf(original)) {
    if (isKept(m, original, translation)) continue;
    const there = said(original, m);
    const message = {
      de: `Der Name „${there}“ aus dem Original fehlt.`,
      en: `The name “${there}” of the original is missing.`,
    };
    yield { rule: 'translation-name', severity: severityOf(m), ...whole(translation), message, cure };
  }
}
