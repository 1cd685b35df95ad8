/** Watches the folders a newsroom follows while it runs, so that a file dropped in is read within seconds. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { isWebAddress } from '../../collect/index.ts';
import { messageOf, type Source, type SourceId } from '../../model/index.ts';
import type { Beat } from '../config/newsroom.ts';

export interface WatchParts {
  follow(sources: readonly SourceId[]): Promise<void>;
  onError(line: string): void;
  /** pause without any change after which a file counts as written, in ms */
  readonly quietMs?: number;
}

/** A file is copied in pieces; half of one would be read as a text of its own. */
const QUIET_MS = 2000;

/**
 * Files are moved nowhere and stay as they are: what was read is known by its bytes. A folder that can't be watched
 * (some network drives tell nothing) is looked at in every pass all the same.
 * @returns the end of it
 */
export function watchFolders(beats: readonly Beat[], { follow, onError, quietMs = QUIET_MS }: WatchParts): () => void {
  const changed = new Set<SourceId>();
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    const sources = [...changed];
    changed.clear();
    follow(sources).catch((error: unknown) => onError(messageOf(error)));
  };
  const notice = (source: Source): void => {
    changed.add(source.id);
    clearTimeout(timer);
    timer = setTimeout(settle, quietMs);
  };
  const watchers = foldersOf(beats).flatMap((source) => watched(source, () => notice(source), onError));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

const foldersOf = (beats: readonly Beat[]): Source[] => {
  const local = beats.flatMap((beat) => beat.sources).filter((s) => s.kind === 'folder' || s.kind === 'private');
  return [...new Map(local.filter((s) => !isWebAddress(s.address)).map((s) => [s.id, s])).values()];
};

function watched({ address }: Source, onChange: () => void, onError: (line: string) => void): FSWatcher[] {
  const unwatched = (error: unknown) =>
    onError(`the folder is not watched: ${messageOf(error)} (${address}). It is looked at in every pass.`);
  try {
    // Watching below a folder that is not there says nothing and waits for ever.
    statSync(address);
    const watcher = watch(address, { recursive: true, persistent: false }, onChange);
    watcher.on('error', unwatched);
    return [watcher];
  } catch (error) {
    unwatched(error);
    return [];
  }
}
