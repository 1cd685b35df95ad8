/** Language-free part of light lemmatisation: irregular tables, prefix handling and cutting of endings. */

/** How a language folds its words; the result is a key for matching, not always a word of the dictionary. */
export interface LemmaRules {
  /** base of an irregular form, both folded; undefined for what the rules can do */
  irregular(folded: string): string | undefined;
  /** lower case to folded lower case: umlauts, ß, genitive apostrophes */
  fold(lower: string): string;
  /** cuts endings of a folded word that is not irregular */
  stem(folded: string): string;
}

/** Key under which the inflected forms of `word` meet. */
export function lemmaWith(rules: LemmaRules, word: string): string {
  const folded = rules.fold(word.toLowerCase());
  return rules.stem(rules.irregular(folded) ?? folded);
}

/**
 * Lines `base: form form` as form -> base. A form that two bases share keeps the first.
 * @param fold applied to both sides, so that tables may be written in normal spelling
 */
export function irregularTable(block: string, fold: (lower: string) => string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const base = fold(line.slice(0, colon).trim());
    for (const form of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/))
      if (!table.has(fold(form))) table.set(fold(form), base);
  }
  return table;
}
