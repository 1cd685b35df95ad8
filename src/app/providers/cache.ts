/** Keeps answers under the hash of their request: the same request is not paid twice. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../model/index.ts';
import type { Asked } from './config.ts';

export interface AnswerCache {
  get(asked: Asked): unknown;
  put(asked: Asked, value: unknown): void;
}

const keyOf = ({ task, provider, model, system, data }: Asked): string =>
  hashOf(JSON.stringify([task, provider, model, system, data]));

/** For a run that keeps nothing. */
export function memoryCache(): AnswerCache {
  const kept = new Map<string, unknown>();
  return { get: (asked) => kept.get(keyOf(asked)), put: (asked, value) => void kept.set(keyOf(asked), value) };
}

/** Stories older than this are hardly written anew from the same claims. */
const KEPT_DAYS = 30;
const DAY = 24 * 3600 * 1000;

/** Answers as files of a folder; those older than thirty days are removed when it is opened. @param now milliseconds */
export function folderCache(folder: string, now: number): AnswerCache {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (now - statSync(path).mtimeMs > KEPT_DAYS * DAY) rmSync(path, { force: true });
  }
  return {
    get(asked) {
      try {
        return JSON.parse(readFileSync(join(folder, `${keyOf(asked)}.json`), 'utf8'));
      } catch (error) {
        // Not there, or broken by a crash: then the model is asked.
        if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    put(asked, value) {
      // A takedown may have removed the folder meanwhile.
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${keyOf(asked)}.json`);
      const part = `${path}.${process.pid}.part`;
      writeFileSync(part, JSON.stringify(value));
      renameSync(part, path);
    },
  };
}

/** Removes all answers: they hold words of sources, which a takedown reaches. */
export const dropAnswers = (folder: string): void => rmSync(folder, { recursive: true, force: true });
