/** Asks the process that owns a newsroom's database to do a command, and prints what it answers. */
import { existsSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { QuellwerkError } from '../../model/index.ts';
import type { ExitCode, Given } from '../command.ts';
import type { Output } from '../output.ts';
import { VERSION } from '../version.ts';
import { type Answer, type ControlCommand, messages, send, socketOf } from './protocol.ts';

/** An embedded database holds its process for seconds at a time; one that says nothing for longer hangs. */
const SILENCE_MS = 20_000;

/**
 * @returns null where no process listens: the socket is not there, or was left over by one that died.
 * @throws QuellwerkError what the command failed with; `owner-silent` when the process does not answer, `owner-gone`
 *   when it ends before the command does.
 */
export async function askOwner(
  dataDir: string,
  command: ControlCommand,
  given: Given,
  out: Output,
): Promise<ExitCode | null> {
  const path = socketOf(dataDir);
  const socket = await connected(path);
  if (!socket) return null;
  try {
    return await conversation(socket, command, given, out, path);
  } finally {
    socket.destroy();
  }
}

/** The process that keeps a newsroom going, by its own greeting; null where none does. */
export async function ownerOf(dataDir: string): Promise<number | null> {
  const path = socketOf(dataDir);
  const socket = await connected(path);
  if (!socket) return null;
  const silent = setTimeout(() => socket.destroy(silentOwner(path)), SILENCE_MS);
  try {
    for await (const answer of messages<Answer>(socket)) if ('hello' in answer) return answer.pid;
    return null;
  } finally {
    clearTimeout(silent);
    socket.destroy();
  }
}

async function connected(path: string): Promise<Socket | null> {
  if (process.platform !== 'win32' && !existsSync(path)) return null;
  const socket = createConnection(path);
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return socket;
  } catch (error) {
    socket.destroy();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return null;
    if (code === 'EACCES')
      throw new QuellwerkError(
        'owner-other-user',
        'the newsroom runs under another user',
        path,
        'Give the command as that user.',
        error,
      );
    throw error;
  }
}

async function conversation(
  socket: Socket,
  command: ControlCommand,
  given: Given,
  out: Output,
  path: string,
): Promise<ExitCode> {
  let owner = 'the process';
  const silent = setTimeout(() => socket.destroy(silentOwner(path)), SILENCE_MS);
  try {
    send(socket, { command, given, version: VERSION });
    for await (const answer of messages<Answer>(socket)) {
      clearTimeout(silent);
      if ('hello' in answer) owner = `process ${answer.pid}`;
      else if ('say' in answer) out.say(answer.say);
      else if ('complain' in answer) out.complain(answer.complain);
      else if ('error' in answer) {
        const { code, what, where, cure } = answer.error;
        throw new QuellwerkError(code, what, where, cure);
      } else return answer.code;
    }
  } finally {
    clearTimeout(silent);
  }
  if (socket.errored) throw socket.errored;
  throw new QuellwerkError(
    'owner-gone',
    `${owner} ended before the command did`,
    path,
    'Give the command again: what was begun goes on from where it was.',
  );
}

const silentOwner = (path: string): QuellwerkError =>
  new QuellwerkError(
    'owner-silent',
    'the running newsroom does not answer',
    path,
    'Wait until it has done its work; if it hangs, end it and give the command again.',
  );
