/** A command as a person can type it where they are: through npx, and with the newsroom named where it is not this folder. */
import { relative, resolve } from 'node:path';

export function typed(command: string, dir: string, cwd = process.cwd()): string {
  const at = relative(cwd, resolve(dir));
  // A path that climbs far is shorter, and surer, from the root.
  const named = at.startsWith('..') ? resolve(dir) : at;
  return `npx quellwerk ${command}${named ? ` --newsroom ${/\s/.test(named) ? `"${named}"` : named}` : ''}`;
}
