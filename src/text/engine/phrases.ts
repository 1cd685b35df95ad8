/** Finds fixed phrases ("percentage points", "Grad Celsius") at a place in one look-up, longest first. */

export interface Phrase<T> {
  /** words after the first */
  readonly rest: readonly string[];
  readonly sense: T;
}

export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** What a table needs to see of a text: the lower-case word at an index, or undefined past the end. */
export type WordAt = (index: number) => string | undefined;

/** @param entries phrases in lower case, words divided by one space; for equal phrases the first one counts. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, sense] of entries) {
    const [first = '', ...rest] = phrase.split(' ');
    const list = byFirst.get(first);
    if (list) list.push({ rest, sense });
    else byFirst.set(first, [{ rest, sense }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { byFirst };
}

export interface PhraseMatch<T> {
  readonly sense: T;
  /** how many words it covers */
  readonly length: number;
}

/** The longest phrase that starts at `index`. */
export function matchAt<T>(table: PhraseTable<T>, wordAt: WordAt, index: number): PhraseMatch<T> | null {
  const first = wordAt(index);
  const list = first === undefined ? undefined : table.byFirst.get(first);
  for (const { rest, sense } of list ?? [])
    if (rest.every((word, k) => wordAt(index + 1 + k) === word)) return { sense, length: rest.length + 1 };
  return null;
}

/** Lines `key: phrase | phrase` as pairs, so that tables stay readable in the source. */
export function phraseLines<T>(block: string, senseOf: (key: string) => T): [string, T][] {
  const pairs: [string, T][] = [];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const sense = senseOf(line.slice(0, colon).trim());
    for (const phrase of line.slice(colon + 2).split('|')) pairs.push([phrase.trim(), sense]);
  }
  return pairs;
}
