/** Names of speakers as texts give them: short forms, and words that only point at someone. */

/** "ihrer Schätzung", "he": the text means somebody it named before; the words alone name nobody. */
export const isPointer = (name: string): boolean =>
  /^(?:(?:sein|ihr|dies|jen)(?:e[mnrs]?)?|er|sie|es|he|she|they|it|his|her|their|its|this|that)(?:\s|$)/i.test(
    name.trim(),
  );

/** The longest of the known names that holds this one as a whole word: "Gao Rui" for "Gao"; the name itself where several fit. */
export function fullestName(name: string, known: readonly string[]): string {
  const longer = new Set(
    known.filter(
      (other) => other.length > name.length && /^\S+(?: \S+){1,2}$/.test(other) && other.split(' ').includes(name),
    ),
  );
  return longer.size === 1 ? [...longer][0]! : name;
}
