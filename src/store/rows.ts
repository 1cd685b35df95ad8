/** Small helpers every repository uses for rows: documents, clean columns, batches. */

/** The JSON text of a document column; key order, U+0000 and lone surrogates survive it. */
export const doc = (value: unknown): string => JSON.stringify(value);

/** A lookup column's text: PostgreSQL text holds neither U+0000 nor lone surrogates. The document keeps the original. */
export const column = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Rows per INSERT: single rows cost four times as much on PGlite, more than this gains nothing. */
const BATCH = 200;

/** Applies `insert` to batches of rows and joins what it returns. */
export async function inBatches<Row, Out>(
  rows: readonly Row[],
  insert: (batch: readonly Row[]) => Promise<readonly Out[]>,
): Promise<Out[]> {
  const out: Out[] = [];
  for (let at = 0; at < rows.length; at += BATCH) out.push(...(await insert(rows.slice(at, at + BATCH))));
  return out;
}

/** Values in the order of the keys asked for; keys without a value are left out. */
export function inOrder<Value>(keys: readonly string[], values: readonly Value[], keyOf: (value: Value) => string) {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Without repeated keys: one INSERT must not touch a row twice. The last one counts. */
export const unique = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];
