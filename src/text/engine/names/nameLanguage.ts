/** What a language has to say about names, for the finders and the tagger. */
import type { Spelling } from '../sentences/words.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The traits of a word (a token of letters; what is true of marks and numbers is asked of the language itself), see traits.ts. */
export type Traits = (spelling: Spelling) => number;

/** What a language knows about names. All tests are of single words. */
export interface NameLanguage {
  /** every noun has a capital letter, so that a capital alone says nothing */
  readonly nounsCapitalised: boolean;
  readonly gazetteer: Gazetteer;
  isFirstName(word: string): boolean;
  /** frequent as a surname; a surname alone proves no name */
  isSurname(word: string): boolean;
  /** "Präsident", also at the end of a compound: "Alibaba-Manager" */
  isRole(lower: string): boolean;
  /** a capitalised word that is no name: a noun, or a word that often opens a sentence */
  isCommon(word: string): boolean;
  /** surely common, also behind a first name, where "Bergmann" is a surname */
  isListedNoun(word: string): boolean;
  isOrganisationHead(lower: string): boolean;
  isCompanyForm(word: string): boolean;
  isClubPrefix(word: string): boolean;
  isParticle(lower: string): boolean;
  /** 2 a noun of every day in small letters, 1 a compound that ends in one, else 0 */
  nounKind(lower: string): 0 | 1 | 2;
  /** what a capitalised word makes of the capitalised words in front of it: "Harlow Road", "Trade Commission" */
  closes(lower: string): 'place' | 'organisation' | null;
  /** a place also where careless text writes it small */
  isSmallPlace(lower: string): boolean;
  /** ends like an adjective or a common noun: no sign of a name where nouns have capitals */
  isInflected(word: string): boolean;
  isDeterminer(lower: string): boolean;
  isPlaceCue(lower: string): boolean;
  looksLikePlace(word: string): boolean;
  isNoName(word: string): boolean;
  /** words that join an organisation's name: "für", "of" */
  isJoiner(lower: string): boolean;
  /** several of these tests at once, see there */
  readonly traits: Traits;
}
