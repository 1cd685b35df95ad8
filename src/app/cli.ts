/** Finds the command, parses its options, prints help and errors: one line each, a stack trace only with --debug. */
import { messageOf, QuellwerkError } from '../model/index.ts';
import { parsed } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { VERSION } from './version.ts';

export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return said(VERSION);
  if (!name || name === '--help' || name === '-h' || name === 'help')
    return said(rest[0] ? helpFor(rest[0]) : overview(), name ? 0 : 2);
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) return wrong(`there is no command "${name}". See \`quellwerk --help\`.`);
  return runCommand(command, rest);
}

async function runCommand(command: Command, argv: readonly string[]): Promise<ExitCode> {
  try {
    const given = parsed(command, argv);
    return given.values.help ? said(helpFor(command.name)) : await command.run(given);
  } catch (error) {
    console.error(`quellwerk: ${messageOf(error)}`);
    if (argv.includes('--debug') && error instanceof Error) console.error(error.stack, error.cause ?? '');
    return error instanceof QuellwerkError && error.code === 'usage' ? 2 : 1;
  }
}

const said = (lines: string, code: ExitCode = 0): ExitCode => {
  console.log(lines);
  return code;
};

const wrong = (line: string): ExitCode => {
  console.error(`quellwerk: ${line}`);
  return 2;
};

function overview(): string {
  const width = Math.max(...COMMANDS.map((c) => c.name.length)) + 2;
  return [
    'Quellwerk, the newsroom that shows its sources.',
    '',
    'usage: quellwerk COMMAND [options]',
    '',
    ...COMMANDS.map((c) => `  ${c.name.padEnd(width)}${c.summary}`),
    '',
    '`quellwerk COMMAND --help` tells more. Exit codes: 0 done, 1 the work found something wrong, 2 wrong use.',
  ].join('\n');
}

function helpFor(name: string): string {
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) return `There is no command "${name}".\n\n${overview()}`;
  const options = { ...command.optionHelp, '--help': 'this text', '--debug': 'with errors, the stack trace' };
  const width = Math.max(...Object.keys(options).map((o) => o.length)) + 2;
  return [
    command.summary,
    '',
    ...command.usage.map((u, i) => `${i ? '      ' : 'usage:'} quellwerk ${u}`),
    '',
    ...Object.entries(options).map(([option, help]) => `  ${option.padEnd(width)}${help}`),
    ...(command.notes ? ['', command.notes] : []),
  ].join('\n');
}
