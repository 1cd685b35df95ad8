/** What commands print alike: problems, one line each, and the exit code that follows from them. */
import type { Problem } from '../collect/index.ts';
import { QuellwerkError } from '../model/index.ts';
import type { ExitCode, Given } from './command.ts';

/** Problems go to standard error, so that results can be piped. */
export function printProblems(problems: readonly Pick<Problem, 'what' | 'where' | 'cure'>[]): ExitCode {
  for (const { what, where, cure } of problems) console.error(`quellwerk: ${what} (${where}). ${cure}`);
  return problems.length ? 1 : 0;
}

/** @throws QuellwerkError `usage` when no argument was given */
export function needArguments(given: Given, what: string, atLeast = 1): void {
  if (given.args.length < atLeast) throw new QuellwerkError('usage', `${what} is missing`, 'arguments', 'See --help.');
}
