/** Long patterns as tables: one construction a line, each beside an example of it. */

/** What a reader stumbles over, and the pattern it is found by. */
export type Row = readonly [example: string, pattern: string];

/** Any of the rows; each begins at a word. */
export const anyOf = (rows: readonly Row[], flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${rows.map(([, pattern]) => pattern).join('|')})`, flags);

/** The words of some lines, as what stands between the bars of a pattern. */
export const wordsOf = (lines: readonly string[]): string => lines.flatMap((line) => line.split(' ')).join('|');

/** Nothing but one of these words. */
export const oneOf = (lines: readonly string[]): RegExp => new RegExp(`^(?:${wordsOf(lines)})$`, 'u');
