/** The socket of a running newsroom: takes commands of the same user and answers with what they print. */
import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { messageOf, QuellwerkError } from '../../model/index.ts';
import type { ExitCode, Given } from '../command.ts';
import type { Output } from '../output.ts';
import { VERSION } from '../version.ts';
import { type ControlCommand, messages, ownerOnly, type Request, send, socketOf } from './protocol.ts';

export type Handlers = Readonly<Record<ControlCommand, (given: Given, out: Output) => Promise<ExitCode>>>;

export interface Control {
  /** Takes no further commands; resolves when those in work have ended. */
  close(): Promise<void>;
}

/** The caller holds the folder's lock: a socket that lies there already is left over from a process that died. */
export async function listenAt(dataDir: string, handlers: Handlers): Promise<Control> {
  const path = socketOf(dataDir);
  rmSync(path, { force: true });
  const working = new Set<Promise<void>>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const work = answer(socket, handlers)
      // Who asked may be gone before the answer is whole; what was asked for is done all the same.
      .catch((error: unknown) => console.error(`a command was broken off: ${messageOf(error)}`))
      .finally(() => {
        socket.end();
        sockets.delete(socket);
        working.delete(work);
      });
    working.add(work);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  ownerOnly(path);
  return {
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection that asks for nothing must not hold the program.
      for (const socket of sockets) if (!socket.readableEnded) socket.pause();
      await Promise.all(working);
      for (const socket of sockets) socket.destroy();
      await ended;
    },
  };
}

async function answer(socket: Socket, handlers: Handlers): Promise<void> {
  socket.on('error', () => socket.destroy());
  send(socket, { hello: VERSION, pid: process.pid });
  for await (const request of messages<Request>(socket)) {
    try {
      send(socket, { code: await done(request, handlers, socket) });
    } catch (error) {
      send(socket, { error: toldAs(error) });
    }
    return;
  }
}

function done({ command, given, version }: Request, handlers: Handlers, socket: Socket): Promise<ExitCode> {
  if (version !== VERSION)
    throw new QuellwerkError(
      'other-version',
      `the newsroom runs with version ${VERSION}, this is ${version}`,
      command,
      'End it, and start it with this version.',
    );
  const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
  if (!handler) throw new QuellwerkError('usage', `a running newsroom does no "${command}"`, 'socket', 'See --help.');
  return handler(given, {
    say: (line) => void send(socket, { say: line }),
    complain: (line) => void send(socket, { complain: line }),
  });
}

function toldAs(error: unknown) {
  if (error instanceof QuellwerkError)
    return { code: error.code, what: error.message, where: error.where, cure: error.cure };
  return { code: 'failed', what: messageOf(error), where: 'running newsroom', cure: 'Its own terminal tells more.' };
}
