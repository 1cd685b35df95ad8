/** German articles, pronouns, adjective endings, contractions and genitives, by case, gender and number. */
import type { Case, Gender, GrammarNumber } from '../engine/grammar.ts';

export type ArticleKind = 'definite' | 'indefinite' | 'negative' | 'demonstrative' | 'none';

const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
const COLUMNS = ['m', 'f', 'n', 'plural'] as const;
type Column = (typeof COLUMNS)[number];
type Table = Readonly<Record<Case, Readonly<Record<Column, string>>>>;

/** rows nominative to accusative, columns m f n plural; "-" is empty */
function table(rows: string): Table {
  const cells = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const row = (i: number) => Object.fromEntries(COLUMNS.map((column, j) => [column, cells[i]![j]!.replace('-', '')]));
  return Object.fromEntries(CASES.map((name, i) => [name, row(i)])) as Table;
}

const DEFINITE = table(`
  der die das die
  des der des der
  dem der dem den
  den die das die`);
const INDEFINITE = table(`
  ein   eine  ein   -
  eines einer eines -
  einem einer einem -
  einen eine  ein   -`);
const NEGATIVE = table(`
  kein   keine  kein   keine
  keines keiner keines keiner
  keinem keiner keinem keinen
  keinen keine  kein   keine`);
const DEMONSTRATIVE = table(`
  dieser diese  dieses diese
  dieses dieser dieses dieser
  diesem dieser diesem diesen
  diesen diese  dieses diese`);
const PRONOUN = table(`
  er     sie   es     sie
  seiner ihrer seiner ihrer
  ihm    ihr   ihm    ihnen
  ihn    sie   es     sie`);
const RELATIVE = table(`
  der    die   das    die
  dessen deren dessen deren
  dem    der   dem    denen
  den    die   das    die`);

/** adjective endings without article, after der/dieser, after ein/kein */
const STRONG = table(`
  er e  es e
  en er en er
  em er em en
  en e  es e`);
const WEAK = table(`
  e  e  e  en
  en en en en
  en en en en
  en e  e  en`);
const MIXED = table(`
  er e  es en
  en en en en
  en en en en
  en e  es en`);

const column = (gender: Gender, number: GrammarNumber): Column => (number === 'plural' ? 'plural' : gender);

/** "der", "einem", "keine"; empty for none and for a plural of "ein". */
export function article(kind: ArticleKind, to: Case, gender: Gender, number: GrammarNumber = 'singular'): string {
  switch (kind) {
    case 'definite':
      return DEFINITE[to][column(gender, number)];
    case 'indefinite':
      return INDEFINITE[to][column(gender, number)];
    case 'negative':
      return NEGATIVE[to][column(gender, number)];
    case 'demonstrative':
      return DEMONSTRATIVE[to][column(gender, number)];
    case 'none':
      return '';
  }
}

export const pronoun = (to: Case, gender: Gender, number: GrammarNumber = 'singular'): string =>
  PRONOUN[to][column(gender, number)];
export const relativePronoun = (to: Case, gender: Gender, number: GrammarNumber = 'singular'): string =>
  RELATIVE[to][column(gender, number)];

/** "neu" -> "neuen"; "dunkel" -> "dunkle", "hoch" -> "hohe"; "Berliner", "rosa" and numerals stay. */
export function declineAdjective(
  adjective: string,
  after: ArticleKind,
  to: Case,
  gender: Gender,
  number: GrammarNumber = 'singular',
): string {
  if (/^\p{Lu}\p{L}*er$/u.test(adjective) || /^(?:rosa|lila|prima|extra)$/u.test(adjective) || /\d$/u.test(adjective))
    return adjective;
  return `${attributiveStem(adjective)}${endings(after, number)[to][column(gender, number)]}`;
}

function endings(after: ArticleKind, number: GrammarNumber): Table {
  if (after === 'definite' || after === 'demonstrative') return WEAK;
  if (after === 'none' || (after === 'indefinite' && number === 'plural')) return STRONG;
  return MIXED;
}

function attributiveStem(adjective: string): string {
  if (adjective === 'hoch') return 'hoh';
  if (/el$/u.test(adjective) && adjective.length > 4) return `${adjective.slice(0, -2)}l`;
  if (/(?:au|eu)er$/u.test(adjective)) return `${adjective.slice(0, -2)}r`;
  return adjective.replace(/e$/u, '');
}

const CONTRACTED: Readonly<Record<string, string>> = {
  'an dem': 'am',
  'an das': 'ans',
  'bei dem': 'beim',
  'in dem': 'im',
  'in das': 'ins',
  'von dem': 'vom',
  'zu dem': 'zum',
  'zu der': 'zur',
};
/** "in" + "dem" -> "im"; others stay two words. */
export const contract = (preposition: string, word: string): string =>
  CONTRACTED[`${preposition} ${word}`] ?? `${preposition} ${word}`.trim();

const GOVERNS: Readonly<Record<string, Case>> = Object.fromEntries([
  ...'aus außer bei mit nach seit von zu gegenüber ab binnen entgegen gemäß laut zufolge'
    .split(' ')
    .map((p) => [p, 'dative'] as const),
  ...'durch für gegen ohne um bis pro'.split(' ').map((p) => [p, 'accusative'] as const),
  ...'wegen während trotz statt anstatt aufgrund infolge innerhalb außerhalb oberhalb unterhalb mithilfe angesichts zugunsten hinsichtlich bezüglich anhand'
    .split(' ')
    .map((p) => [p, 'genitive'] as const),
]);
/** The case a preposition asks for; null for those that take dative or accusative by meaning ("in", "auf"). */
export const caseAfter = (preposition: string): Case | null => GOVERNS[preposition.toLowerCase()] ?? null;

/** "Lumeras", "Airbus’", "der Vereinten Nationen" is the caller's: a name that ends in an s sound takes the apostrophe. */
export const genitiveOfName = (name: string): string => (/(?:[sßxz]|ce)$/iu.test(name) ? `${name}’` : `${name}s`);

/** Genitive of a masculine or neuter noun: -es behind s sounds, -s else; feminine nouns and plurals stay. */
export function genitiveOfNoun(noun: string, gender: Gender): string {
  if (gender === 'f') return noun;
  if (/nis$/u.test(noun)) return `${noun}ses`;
  return /[sßxz]$|(?:sch|st)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
/** Dative plural: -n unless the plural ends in n or s already ("den Umsätzen", "den Autos"). */
export const dativePlural = (plural: string): string => (/[ns]$/u.test(plural) ? plural : `${plural}n`);
