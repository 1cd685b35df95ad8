import { expect, it } from 'vitest';
import { messageOf } from '../model/index.ts';
import { parsed } from './arguments.ts';
import type { Command } from './command.ts';

const COMMAND: Command = {
  name: 'run',
  summary: '',
  usage: [],
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: { '--out DIR': '', '--json': '' },
  run: async () => 0,
};
const outcome = (argv: readonly string[]): unknown => {
  try {
    return parsed(COMMAND, argv);
  } catch (error) {
    return messageOf(error);
  }
};

it.each([
  [['a', '--out', 'x', 'b'], { values: { out: 'x' }, args: ['a', 'b'] }],
  [['--out=-x', '--json'], { values: { out: '-x', json: true }, args: [] }],
  [['-h'], { values: { help: true }, args: [] }],
  [['--', '--out'], { values: {}, args: ['--out'] }],
])('%j is understood', (argv, given) =>
  expect(outcome(argv)).toEqual({ ...given, values: expect.objectContaining(given.values) }),
);

it.each([
  [['--out'], '--out wants a value (quellwerk run). Say --out DIR. See `quellwerk run --help`.'],
  [['--out', '--json'], '--out wants a value (quellwerk run). Say --out DIR. See `quellwerk run --help`.'],
  [['--json=yes'], '--json takes no value (quellwerk run). Leave "yes" out. See `quellwerk run --help`.'],
  [['--otu', 'x'], 'there is no option --otu (quellwerk run). Is --out meant? See `quellwerk run --help`.'],
  [['--everything'], 'there is no option --everything (quellwerk run). See `quellwerk run --help`.'],
  [['-x'], 'there is no option -x (quellwerk run). See `quellwerk run --help`.'],
  [['--constructor'], 'there is no option --constructor (quellwerk run). See `quellwerk run --help`.'],
])('%j is told in our own words', (argv, line) => expect(outcome(argv)).toBe(line));
