/** How the sources of a story write a word where no sentence begins. */
export interface Vocabulary {
  small(lower: string): boolean;
  capital(word: string): boolean;
  isName(word: string): boolean;
}
