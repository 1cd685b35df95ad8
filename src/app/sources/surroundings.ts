/** What the commands on sources need from outside; tests bring their own. */
import { type CollectPorts, createFiles } from '../../collect/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { type FetchSettings, makeFetcher } from '../documents.ts';

export interface SourcesIo {
  say(line: string): void;
  /** a question to the person at the terminal; null where nobody is there */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** ISO 8601, UTC */
  now(): string;
  /** tells a newsroom that runs of changed files; false where none runs */
  readonly changed: (newsroom: Newsroom) => Promise<boolean>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** pause between two requests to one host; the house's usual one where absent */
  readonly politePauseMs?: number;
}

/** Ports that remember nothing: a preview and a check look at what is there now. */
export async function withPorts<T>(
  newsroom: FetchSettings,
  io: Pick<SourcesIo, 'now' | 'politePauseMs'>,
  use: (ports: CollectPorts) => Promise<T>,
  allow: readonly string[] = [],
): Promise<T> {
  const allowPrivate = [...(newsroom.allowPrivate ?? []), ...allow];
  const fetcher = makeFetcher({ ...newsroom, allowPrivate }, io.politePauseMs);
  try {
    return await use({ fetcher, files: createFiles(), clock: () => io.now(), known: () => null });
  } finally {
    await fetcher.close();
  }
}
