/** What delimits a measure, in the words of a person; keys are those of the lexicon and of the reader. */
import type { Localized } from '../../model/index.ts';

/** German, and English where the key does not say it well. */
const QUALIFIERS: Readonly<Record<string, string | Localized>> = {
  active: 'aktiv',
  adjusted: 'bereinigt',
  affected: 'betroffen',
  annual: 'jährlich',
  average: 'durchschnittlich',
  civilian: 'zivil',
  closing: { de: 'zum Handelsschluss', en: 'at the close' },
  confirmed: 'bestätigt',
  considered: 'erwogen',
  consolidated: 'konsolidiert',
  core: 'Kern',
  counted: 'ausgezählt',
  cumulative: 'kumuliert',
  'currency-adjusted': 'währungsbereinigt',
  daily: 'täglich',
  difference: { de: 'Unterschied', en: 'difference' },
  direct: 'direkt',
  domestic: 'Inland',
  economic: 'volkswirtschaftlich',
  'estimated-official': { de: 'amtlich', en: 'official' },
  elsewhere: { de: 'andernorts', en: 'elsewhere' },
  foreign: 'Ausland',
  'former-season': { de: 'Vorsaison', en: 'former season' },
  'full-time': 'Vollzeit',
  gross: 'brutto',
  hourly: 'stündlich',
  indirect: 'indirekt',
  'inflation-adjusted': 'preisbereinigt',
  installed: 'installiert',
  insured: 'versichert',
  intraday: { de: 'zeitweise', en: 'at times' },
  'like-for-like': 'vergleichbar',
  maximum: { de: 'Höchstwert', en: 'peak' },
  median: 'Median',
  minimum: { de: 'Mindestwert', en: 'minimum' },
  monthly: 'monatlich',
  net: 'netto',
  nominal: 'nominal',
  operating: 'operativ',
  organic: 'organisch',
  'other-side': { de: 'der anderen Seite', en: "the other side's" },
  'other-extent': { de: 'anders abgegrenzt', en: 'counted differently' },
  part: { de: 'ein Teil', en: 'a part' },
  'part-time': 'Teilzeit',
  paying: 'zahlend',
  'per-capita': 'pro Kopf',
  planned: 'geplant',
  preliminary: 'vorläufig',
  'pro-forma': { de: 'Pro-forma', en: 'pro forma' },
  quarterly: 'vierteljährlich',
  registered: 'registriert',
  required: 'nötig',
  'seasonally-adjusted': 'saisonbereinigt',
  seriously: 'schwer',
  some: { de: 'von mehreren', en: 'some of all' },
  severe: 'schwer',
  slightly: 'leicht',
  suspected: 'vermutet',
  uninsured: 'unversichert',
  weekly: 'wöchentlich',
};

/** One that is not held is shown by its key rather than hidden: it is why two figures are not compared. */
export function qualifierWord(key: string): Localized {
  const word = QUALIFIERS[key];
  if (typeof word === 'object') return word;
  const plain = key.replaceAll('-', ' ');
  return { de: word ?? key, en: plain };
}
