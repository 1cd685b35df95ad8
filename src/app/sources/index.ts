/** The commands on sources, by their second word. Loaded only when asked for: check and suggest bring the database. */
import { createInterface } from 'node:readline/promises';
import { QuellwerkError } from '../../model/index.ts';
import type { ExitCode, Given } from '../command.ts';
import { tellOwner } from '../control/in-newsroom.ts';
import { terminal as output } from '../output.ts';
import { add } from './add.ts';
import { check } from './check.ts';
import { list, remove } from './list.ts';
import { exportOpml, importOpml } from './opml.ts';
import { suggest } from './suggesting.ts';
import type { SourcesIo } from './surroundings.ts';

const ACTIONS: Readonly<Record<string, (given: Given, io: SourcesIo) => Promise<ExitCode>>> = {
  add,
  list,
  check,
  suggest,
  remove,
  import: (given, io) => importOpml(given, given.args[1], io),
  export: exportOpml,
};

/** @throws QuellwerkError `usage` for an unknown second word */
export function sources(given: Given, io: SourcesIo = terminal()): Promise<ExitCode> {
  const action = ACTIONS[given.args[0] ?? ''];
  if (!action)
    throw new QuellwerkError(
      'usage',
      given.args[0] ? `there is no \`sources ${given.args[0]}\`` : 'what to do with the sources is missing',
      'arguments',
      `Say one of ${Object.keys(ACTIONS).join(', ')}.`,
    );
  return action(given, io);
}

const terminal = (): SourcesIo => ({
  say: (line) => console.log(line),
  ask: process.stdin.isTTY && process.stdout.isTTY ? askYes : null,
  now: () => new Date().toISOString(),
  changed: (newsroom) => tellOwner(newsroom, output),
  env: process.env,
});

async function askYes(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|j|ja)$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
