/**
 * Rewrites a long alternation so that words with the same beginning share it: "Mai|Mann|Tag" -> "Ma(?:i|nn)|Tag".
 *
 * A matcher tries alternatives one by one; three hundred number words cost it three hundred trials, shared beginnings a
 * few. What matches, and which alternative is preferred, stays the same.
 */

/** Fewer alternatives are tried as fast as they stand. */
const FEW = 3;

export function factored(source: string): string {
  const alternatives = topAlternatives(source);
  return alternatives.length > FEW ? runs(alternatives).map(factoredRun).join('|') : source;
}

/** Alternatives without a plain first letter stay where they are, so that none changes places with them. */
function runs(alternatives: readonly string[]): string[][] {
  const found: string[][] = [];
  let open: string[] | null = null;
  for (const alternative of alternatives) {
    if (headOf(alternative) === null) {
      found.push([alternative]);
      open = null;
    } else if (open) open.push(alternative);
    else {
      open = [alternative];
      found.push(open);
    }
  }
  return found;
}

/** Two words that match at one place begin with the same letter: only the order inside a letter's group matters. */
function factoredRun(run: readonly string[]): string {
  if (run.length <= FEW) return run.join('|');
  const groups = new Map<string, string[]>();
  for (const word of run) {
    const key = headOf(word)!.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return [...groups.values()].map(shared).join('|');
}

function shared(group: readonly string[]): string {
  const head = group[0]![0]!;
  // "Mai" and "mai" differ where case counts
  if (group.length === 1 || group.some((word) => word[0] !== head)) return group.join('|');
  return `${head}(?:${factored(group.map((word) => word.slice(1)).join('|'))})`;
}

const headOf = (alternative: string): string | null => /^\p{L}(?![?*+{])/u.exec(alternative)?.[0] ?? null;

/** The parts between bars outside brackets. */
function topAlternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}
