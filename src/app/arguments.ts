/** Parses what stands behind a command, in the program's own words where it can't. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { QuellwerkError } from '../model/index.ts';
import type { Command, Given } from './command.ts';
import { nearest } from './nearest.ts';

const COMMON = { help: { type: 'boolean', short: 'h' }, debug: { type: 'boolean' } } as const;

/** @throws QuellwerkError `usage` for an option there is none of, a missing value, or a value too many */
export function parsed(command: Command, argv: readonly string[]): Given {
  const options: ParseArgsOptionsConfig = { ...command.options, ...COMMON };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) throw wrong(command, `there is no option ${token.rawName}`, meant(token.name, Object.keys(options)));
    if (known.type === 'boolean' && token.value !== undefined)
      throw wrong(command, `${token.rawName} takes no value`, `Leave "${token.value}" out.`);
    if (known.type === 'string' && (token.value === undefined || isMissing(token)))
      throw wrong(command, `${token.rawName} wants a value`, `Say ${wordingOf(command, token.name)}.`);
  }
  return { values, args: positionals };
}

/** The next option is no value; one that begins with a dash is written with "=". */
const isMissing = ({ value, inlineValue }: { value?: string; inlineValue?: boolean }): boolean =>
  !inlineValue && /^-./.test(value ?? '');

const wordingOf = ({ optionHelp }: Command, name: string): string =>
  Object.keys(optionHelp).find((option) => option.split(' ')[0] === `--${name}`) ?? `--${name} VALUE`;

const wrong = (command: Command, what: string, cure: string): QuellwerkError =>
  new QuellwerkError(
    'usage',
    what,
    `quellwerk ${command.name}`,
    `${cure}${cure && ' '}See \`quellwerk ${command.name} --help\`.`,
  );

function meant(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found ? `Is --${found} meant?` : '';
}
