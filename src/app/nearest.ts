/** Which of the known words a mistyped one was probably meant to be. */

/** One or two letters away is probably what was meant; null where none is that near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const found = known.map((k) => [distance(word, k), k] as const).sort(([a], [b]) => a - b)[0];
  return found && found[0] <= 2 && found[0] < word.length ? found[1] : null;
}

/** Letters to change, put in or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++)
    row = row.reduce<number[]>((made, above, j) => {
      made.push(j === 0 ? i : Math.min(above + 1, made[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
      return made;
    }, []);
  return row.at(-1)!;
}
