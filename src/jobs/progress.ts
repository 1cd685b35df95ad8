/** Counts what the stages did and how much waits, and tells it when it changes. */
import type { QueueCount, StageCount } from '../store/index.ts';
import { STAGES, type Stage } from './queues.ts';

/** How far a stage is. Items: sources, pages, articles, beats, stories, drafts, targets. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  /** done and waiting; grows while earlier stages find more */
  readonly total: number;
  readonly setAside: number;
  /** time spent working, summed over parallel work */
  readonly seconds: number;
}

export type StageCounts = Readonly<Record<Stage, StageCount>>;

export interface Counter {
  add(stage: Stage, items: number, setAside: number, seconds: number): void;
  /** Tells how far the stages are that moved since the last call. */
  tell(waiting: readonly QueueCount[]): void;
  counts(): StageCounts;
}

const NONE: StageCount = { done: 0, setAside: 0, seconds: 0 };
const noCounts = (): Record<Stage, StageCount> =>
  Object.fromEntries(STAGES.map((stage) => [stage, NONE])) as Record<Stage, StageCount>;

export function createCounter(onProgress: (progress: Progress) => void): Counter {
  const counts = noCounts();
  const told = new Map<Stage, string>();
  return {
    add(stage, items, setAside, seconds) {
      const { done, setAside: before, seconds: spent } = counts[stage];
      counts[stage] = { done: done + items, setAside: before + setAside, seconds: spent + seconds };
    },
    tell(waiting) {
      const items = new Map(waiting.map((w) => [w.queue, w.items]));
      for (const stage of STAGES) {
        const total = counts[stage].done + (items.get(stage) ?? 0);
        const line = JSON.stringify([total, counts[stage]]);
        if (total === 0 || told.get(stage) === line) continue;
        told.set(stage, line);
        onProgress({ stage, total, ...counts[stage] });
      }
    },
    counts: () => ({ ...counts }),
  };
}
