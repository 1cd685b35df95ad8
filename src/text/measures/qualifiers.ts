/** Words that delimit a measure: figures with different qualifiers are never comparable. */
import type { Language } from '../../model/index.ts';
import { lemmaOf } from '../lemmas.ts';

/** key: German words | English words */
const QUALIFIERS = `
adjusted: bereinigt | adjusted
currency-adjusted: währungsbereinigt wechselkursbereinigt | currency-adjusted constant-currency
seasonally-adjusted: saisonbereinigt | seasonally-adjusted
inflation-adjusted: inflationsbereinigt preisbereinigt real | inflation-adjusted
organic: organisch | organic
preliminary: vorläufig | preliminary provisional
estimated-official: amtlich | official
insured: versichert | insured
uninsured: unversichert | uninsured
economic: volkswirtschaftlich gesamtwirtschaftlich | economic
operating: operativ | operating operational
net: netto Netto | net
gross: brutto Brutto | gross
consolidated: konsolidiert | consolidated
pro-forma: proforma Pro-forma | pro-forma
like-for-like: flächenbereinigt vergleichbar | like-for-like same-store comparable
nominal: nominal nominell | nominal
direct: direkt | direct
indirect: indirekt | indirect
full-time: vollzeit | full-time
part-time: teilzeit | part-time
installed: installiert | installed
planned: geplant | planned
active: aktiv | active
paying: zahlend | paying
registered: registriert | registered
confirmed: bestätigt | confirmed
suspected: vermutet mutmaßlich | suspected
civilian: zivil | civilian
monthly: monatlich | monthly
weekly: wöchentlich | weekly
daily: täglich | daily
hourly: stündlich | hourly
annual: jährlich | annual yearly annually
quarterly: vierteljährlich quartalsweise | quarterly
per-capita: pro-kopf Pro-Kopf | per-capita
average: durchschnittlich mittlere im_schnitt | average mean
median: median | median
core: Kern | core
domestic: inländisch einheimisch | domestic
foreign: ausländisch | foreign overseas
minimum: Mindest | minimum
maximum: Höchst maximal | maximum peak
seriously: schwer lebensgefährlich | seriously severely critically
slightly: leicht | slightly lightly
cumulative: kumuliert | cumulative
`;

/** Prefixes of German compounds that qualify: "Nettogewinn", "Bruttomarge", "Kerninflation". */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['netto', 'net'],
  ['brutto', 'gross'],
  ['kern', 'core'],
  ['durchschnitts', 'average'],
  ['schwerverletz', 'seriously'],
  ['leichtverletz', 'slightly'],
];

function table(column: 0 | 1, lang: Language): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of QUALIFIERS.trim().split('\n')) {
    const [key = '', words = ''] = line.split(': ');
    for (const word of words.split('|')[column]!.trim().split(/\s+/))
      map.set(lemmaOf(word.replaceAll('_', ' '), lang), key);
  }
  return map;
}
const TABLES: Readonly<Record<Language, ReadonlyMap<string, string>>> = { de: table(0, 'de'), en: table(1, 'en') };

/**
 * Qualifiers among `words` as canonical English keys, without repetition, in alphabetical order.
 * @param words the words around a figure, as written; German compounds give theirs too ("Nettogewinn" -> net)
 */
export function findQualifiers(lang: Language, words: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const word of words) {
    const key = TABLES[lang].get(lemmaOf(word, lang)) ?? (lang === 'de' ? byPrefix(word) : undefined);
    if (key) keys.add(key);
  }
  return [...keys].sort();
}

const byPrefix = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  return PREFIXES.find(([prefix]) => lower.startsWith(prefix) && lower.length > prefix.length + 2)?.[1];
};
