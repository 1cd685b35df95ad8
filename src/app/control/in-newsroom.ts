/** Does a command in the newsroom's own process where one runs, else opens the database itself. */
import { setTimeout as pause } from 'node:timers/promises';
import { QuellwerkError } from '../../model/index.ts';
import { type ExitCode, type Given, text } from '../command.ts';
import { loadNewsroom, type Newsroom } from '../config/newsroom.ts';
import { type NewsroomProcess, openNewsroom } from '../newsroom/process.ts';
import { type Output, terminal } from '../output.ts';
import { askOwner } from './client.ts';
import type { ControlCommand } from './protocol.ts';

/** What a command does in an opened newsroom. */
export type Work = (at: NewsroomProcess, given: Given, out: Output) => Promise<ExitCode>;

/** Whoever holds the folder may be starting up, or be another command that ends soon. */
const TRIES = 20;
const BETWEEN_MS = 500;

/** @throws QuellwerkError `newsroom-in-use` when another process holds the database and takes no commands */
export async function inNewsroom(command: ControlCommand, given: Given, work: Work): Promise<ExitCode> {
  const newsroom = loadNewsroom(text(given, 'newsroom') ?? '.');
  for (let left = TRIES; ; left--) {
    const code = isShared() ? null : await askOwner(newsroom.dataDir, command, given, terminal);
    if (code !== null) return code;
    const at = await opened(newsroom, left > 0);
    if (at)
      try {
        return await work(at, given, terminal);
      } finally {
        await at.close();
      }
    await pause(BETWEEN_MS);
  }
}

/** A PostgreSQL server takes several processes: nobody has to be asked. */
export const isShared = (): boolean => Boolean(process.env.DATABASE_URL);

async function opened(newsroom: Newsroom, mayWait: boolean): Promise<NewsroomProcess | null> {
  try {
    return await openNewsroom(newsroom);
  } catch (error) {
    if (mayWait && error instanceof QuellwerkError && error.code === 'newsroom-in-use') return null;
    throw error;
  }
}

/** Tells a running newsroom that its files were changed. @returns false where none runs */
export async function tellOwner(newsroom: Newsroom, out: Output): Promise<boolean> {
  if (isShared()) return false;
  return (await askOwner(newsroom.dataDir, 'reload', { values: {}, args: [] }, out)) !== null;
}
