/** What commands print alike: problems, one line each, and the exit code that follows from them. */
import { fileURLToPath } from 'node:url';
import type { Problem } from '../collect/index.ts';
import { QuellwerkError } from '../model/index.ts';
import type { ExitCode, Given } from './command.ts';

/** Where a command's words go: the terminal before it, or the one of a command that asked a running newsroom. */
export interface Output {
  say(line: string): void;
  complain(line: string): void;
}

export const terminal: Output = {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
};

/** Problems go to standard error, so that results can be piped. */
export function printProblems(
  problems: readonly Pick<Problem, 'what' | 'where' | 'cure'>[],
  out: Output = terminal,
): ExitCode {
  for (const { what, where, cure } of problems) out.complain(`quellwerk: ${what} (${asTyped(where)}). ${cure}`);
  return problems.length ? 1 : 0;
}

/** A file by its path, as a shell takes it. */
const asTyped = (where: string): string => where.replace(/^file:\/\/[^\s,]+/u, (url) => fileURLToPath(url));

/** @throws QuellwerkError `usage` when no argument was given */
export function needArguments(given: Given, what: string, atLeast = 1): void {
  if (given.args.length < atLeast) throw new QuellwerkError('usage', `${what} is missing`, 'arguments', 'See --help.');
}
