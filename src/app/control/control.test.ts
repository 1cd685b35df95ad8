import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuellwerkError } from '../../model/index.ts';
import type { Output } from '../output.ts';
import { askOwner } from './client.ts';
import { socketOf } from './protocol.ts';
import { type Control, type Handlers, listenAt } from './server.ts';

let dir: string;
let control: Control | null;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'quellwerk-control-'));
  control = null;
});
afterEach(async () => {
  await control?.close();
  rmSync(dir, { recursive: true, force: true });
});

const done = async () => 0 as const;
const HANDLERS: Handlers = {
  takedown: done,
  translate: done,
  run: done,
  versions: done,
  archive: done,
  forecasts: done,
  weigh: done,
  reload: done,
};
const listen = async (handlers: Partial<Handlers> = {}) => {
  control = await listenAt(dir, { ...HANDLERS, ...handlers });
};

async function ask(args: readonly string[] = [], values: Record<string, string> = {}) {
  const said: string[] = [];
  const out: Output = { say: (line) => said.push(line), complain: (line) => said.push(`! ${line}`) };
  const code = await askOwner(dir, 'takedown', { args, values }, out);
  return { code, said };
}
const codeOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'answered',
    (error: QuellwerkError) => error.code,
  );

describe('a running newsroom', () => {
  it('does what is asked, and what it prints comes out here', async () => {
    await listen({
      async takedown({ args, values }, out) {
        out.say(`away with ${args.join()}\nby ${values.by}`);
        out.complain('one thing failed');
        return 1;
      },
    });
    expect(await ask(['ü'], { by: 'Eva' })).toEqual({
      code: 1,
      said: ['away with ü\nby Eva', '! one thing failed'],
    });
  });
  it('tells why it does not', async () => {
    await listen({
      takedown: async () => {
        throw new QuellwerkError('nothing-to-remove', 'nothing matches', 'x', 'Look again.');
      },
      run: async () => {
        throw new Error('a defect');
      },
    });
    await expect(ask()).rejects.toMatchObject({ code: 'nothing-to-remove', line: 'nothing matches (x). Look again.' });
    const out: Output = { say: () => undefined, complain: () => undefined };
    await expect(askOwner(dir, 'run', { args: [], values: {} }, out)).rejects.toMatchObject({ message: 'a defect' });
  });
  it('ends when what was asked for has ended, and then answers nobody', async () => {
    const began = Promise.withResolvers<void>();
    const may = Promise.withResolvers<void>();
    await listen({
      async takedown() {
        began.resolve();
        await may.promise;
        return 0;
      },
    });
    const asked = ask();
    await began.promise;
    const closed = control!.close().then(() => 'closed');
    may.resolve();
    expect([(await asked).code, await closed]).toEqual([0, 'closed']);
    expect((await ask()).code).toBeNull();
  });
});

describe('nobody answers', () => {
  it('where no newsroom runs', async () => expect((await ask()).code).toBeNull());
  it('at a socket left over by a process that died; the next one takes its place', async () => {
    // A socket is left lying when its process is killed: here by moving it out of the way of its own clean-up.
    const dead = createServer();
    await new Promise<void>((resolve) => dead.listen(`${socketOf(dir)}.old`, resolve));
    renameSync(`${socketOf(dir)}.old`, socketOf(dir));
    await new Promise((resolve) => dead.close(resolve));
    expect((await ask()).code).toBeNull();
    await listen();
    expect((await ask()).code).toBe(0);
  });
  it('when the process ends before the command does', async () => {
    const dying = createServer((socket) => {
      socket.resume();
      socket.write('{"hello":"x","pid":1}\n');
      socket.end();
    });
    await new Promise<void>((resolve) => dying.listen(socketOf(dir), resolve));
    expect(await codeOf(ask())).toBe('owner-gone');
    await new Promise((resolve) => dying.close(resolve));
  });
});

it('a path too long for a socket has one elsewhere, the same for all who ask', () => {
  const deep = join(dir, 'x'.repeat(120));
  expect(Buffer.byteLength(socketOf(deep))).toBeLessThanOrEqual(100);
  expect(socketOf(deep)).toBe(socketOf(deep));
  expect(socketOf(deep)).not.toBe(socketOf(`${deep}y`));
});
