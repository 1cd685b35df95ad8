/** One JSON object a line in, one a line out, in order: the stages as filters for scripts and for measuring. */
import { once } from 'node:events';
import { messageOf } from '../../model/index.ts';

export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}
export type Answer = { readonly id: unknown; readonly [field: string]: unknown };

/**
 * The lines that came together. Splits at "\n" only: U+2028 may stand inside JSON strings, and node:readline would split
 * there.
 */
async function* batchesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield lines.filter((line) => line.trim() !== '');
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield [rest];
}

async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const lines of batchesOf(input)) yield* lines;
}

/** Answers each line as it comes: memory is bounded by one line. A bad line becomes `{id, error}`. */
export async function filterEach(answer: (row: Row) => object | Promise<object>, io: Io = standardIo()): Promise<void> {
  let number = 0;
  for await (const line of linesOf(io.input)) await io.write(await answerLine(line, ++number, answer));
}

/**
 * The same for stages that are faster on many rows at a time: what came together is answered together, never waiting for
 * more, and row by row where one of them is refused.
 */
export async function filterTogether(
  answerAll: (rows: readonly Row[]) => readonly object[],
  io: Io = standardIo(),
): Promise<void> {
  let number = 0;
  for await (const lines of batchesOf(io.input))
    for (let from = 0; from < lines.length; from += TOGETHER) {
      const rows = lines.slice(from, from + TOGETHER).map((line) => parseRow(line, ++number));
      for (const answer of answersTo(rows, answerAll)) await io.write(answer);
    }
}
/** Rows that are held in memory together. */
const TOGETHER = 16;

function answersTo(rows: readonly Answer[], answerAll: (rows: readonly Row[]) => readonly object[]): Answer[] {
  const good = rows.filter((row): row is Row => !isErrorRow(row));
  try {
    const answers = answerAll(good);
    return rows.map((row) => (isErrorRow(row) ? row : { id: row.id, ...answers[good.indexOf(row as Row)] }));
  } catch (error) {
    if (rows.length === 1) return [{ id: rows[0]!.id, error: messageOf(error) }];
    return rows.flatMap((row) => answersTo([row], answerAll));
  }
}

/** Reads to the end, then answers: for stages that need to see everything. Lines that are no rows come back as errors. */
export async function filterAll(
  answer: (rows: readonly Row[]) => readonly object[] | Promise<readonly object[]>,
  io: Io = standardIo(),
): Promise<void> {
  const rows: Row[] = [];
  let number = 0;
  for await (const line of linesOf(io.input)) {
    const row = parseRow(line, ++number);
    if (isErrorRow(row)) await io.write(row);
    else rows.push(row as Row);
  }
  for (const answered of await answer(rows)) await io.write(answered as Answer);
}

export interface Io {
  readonly input: AsyncIterable<Uint8Array | string>;
  write(answer: Answer): Promise<void>;
}

const standardIo = (): Io => ({
  input: process.stdin,
  async write(answer) {
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  },
});

async function answerLine(
  line: string,
  number: number,
  answer: (row: Row) => object | Promise<object>,
): Promise<Answer> {
  const row = parseRow(line, number);
  if (isErrorRow(row)) return row;
  try {
    return { id: row.id, ...(await answer(row as Row)) };
  } catch (error) {
    return { id: row.id, error: messageOf(error) };
  }
}

const parseErrors = new WeakSet<object>();
const isErrorRow = (row: Answer): boolean => parseErrors.has(row);

function parseRow(line: string, number: number): Answer {
  const refused = (error: string, id: unknown = null): Answer => {
    const row = { id, error };
    parseErrors.add(row);
    return row;
  };
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value))
      return refused(`line ${number} has no "id". Give each object an id.`);
    return value as Row;
  } catch (error) {
    return refused(`line ${number} is no JSON (${messageOf(error)}). One JSON object a line.`);
  }
}

/** A field that must be text. @throws naming the field. */
export function textField(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new Error(`field "${name}" is missing or no text. Give it as a string.`);
  return value;
}
export const optionalText = (row: Row, name: string): string | undefined =>
  typeof row[name] === 'string' ? (row[name] as string) : undefined;
