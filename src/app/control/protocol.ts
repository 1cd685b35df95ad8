/** How a command talks to the process that owns the embedded database: a line of JSON asks, lines of JSON answer. */
import { chmodSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { hashOf } from '../../model/index.ts';
import type { ExitCode, Given } from '../command.ts';

/** What a running newsroom can be asked for. */
export type ControlCommand =
  | 'takedown'
  | 'translate'
  | 'run'
  | 'versions'
  | 'archive'
  | 'forecasts'
  | 'weigh'
  | 'reload';

export interface Request {
  readonly command: ControlCommand;
  readonly given: Given;
  /** of the program that asks: another one may mean something else by the same words */
  readonly version: string;
}

/** `hello` comes at once, `code` last; an `error` ends it, too. */
export type Answer =
  | { readonly hello: string; readonly pid: number }
  | { readonly say: string }
  | { readonly complain: string }
  | { readonly error: { readonly code: string; readonly what: string; readonly where: string; readonly cure: string } }
  | { readonly code: ExitCode };

/** Longest path of a socket, in bytes: sun_path has 104 on macOS, 108 on Linux, with a zero at the end. */
const LONGEST_PATH = 100;

/** The same for whoever names the folder; beside it where the folder's own path is too long for a socket. */
export function socketOf(dataDir: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\quellwerk-${nameOf(dataDir)}`;
  const inside = join(dataDir, 'socket');
  return Buffer.byteLength(inside) <= LONGEST_PATH ? inside : join(tmpdir(), `quellwerk-${nameOf(dataDir)}.socket`);
}

const nameOf = (dataDir: string): string => hashOf(dataDir).slice(0, 16);

/** Who may read the folder may not therefore give orders. */
export function ownerOnly(path: string): void {
  if (process.platform !== 'win32') chmodSync(path, 0o600);
}

export const send = (socket: Socket, message: Request | Answer): boolean =>
  !socket.destroyed && socket.writable && socket.write(`${JSON.stringify(message)}\n`);

/** The messages of the other side, one a line, until it ends. @throws SyntaxError for a line that is no JSON */
export async function* messages<T>(socket: Socket): AsyncIterable<T> {
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }))
    yield JSON.parse(line) as T;
}
