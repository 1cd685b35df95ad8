/** What a command is: its name, its words for --help, its options, and a function that returns an exit code. */
import type { ParseArgsOptionsConfig } from 'node:util';

/** 0 done; 1 the work found something wrong; 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Given {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly args: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** lines of usage, without the program's name */
  readonly usage: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** one line of help an option, in the order they are shown */
  readonly optionHelp: Readonly<Record<string, string>>;
  /** more to say below the options */
  readonly notes?: string;
  run(given: Given): Promise<ExitCode>;
}

/** An option's value as text; undefined when absent. */
export const text = (given: Given, name: string): string | undefined => {
  const value = given.values[name];
  return typeof value === 'string' ? value : undefined;
};
export const flag = (given: Given, name: string): boolean => given.values[name] === true;
