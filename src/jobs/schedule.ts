/** Queues a pass over each beat when it is due, counted from the beat's last run: a restart forgets nothing. */
import type { RunRecord, Store } from '../store/index.ts';
import type { Beat } from './ports.ts';

export interface ScheduleParts {
  readonly store: Store;
  readonly beats: () => Promise<readonly Beat[]>;
  readonly enqueueRun: (beat: Beat) => Promise<void>;
  readonly onError: (error: Error) => void;
}

/** Seconds between two looks at what is due; beats are followed every few minutes at most. */
const LOOK_EVERY = 15;

/** @returns the end of it. */
export function keepSchedule(parts: ScheduleParts): () => void {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    await queueDue(parts).catch((error: unknown) => parts.onError(error as Error));
    if (!ended) timer = setTimeout(look, LOOK_EVERY * 1000);
  };
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

async function queueDue({ store, beats, enqueueRun }: ScheduleParts): Promise<void> {
  for (const beat of await beats())
    if (isDue(await store.runs.last(beat.name), beat.everyMinutes, Date.now())) await enqueueRun(beat);
}

/** A run that has not finished is never due again: its work is still queued. */
export function isDue(last: RunRecord | null, everyMinutes: number, now: number): boolean {
  if (!last) return true;
  return last.finishedAt !== null && Date.parse(last.startedAt) + everyMinutes * 60_000 <= now;
}
