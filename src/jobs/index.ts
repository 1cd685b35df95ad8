/** The job queues: each stage's results and the work that follows from them are committed together. */
import type { Decision, Dossier, Draft, SourceId } from '../model/index.ts';
import type { Provenance, Store, Transaction } from '../store/index.ts';
import type { NewWork } from './boss.ts';
import type { Beat, StagePorts } from './ports.ts';
import type { Progress } from './progress.ts';
import { STAGES } from './queues.ts';
import { keepSchedule } from './schedule.ts';
import { openSession, type RunSummary, type Session } from './session.ts';
import { type TakedownOrder, takeDown } from './takedown.ts';

export type * from './ports.ts';
export type { Progress, StageCounts } from './progress.ts';
export { STAGES, type Stage } from './queues.ts';
export type { RunSummary } from './session.ts';
export { type TakedownOrder, withdrawalKey } from './takedown.ts';

export interface JobsOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** what goes wrong outside of any item of work: the database, the schedule */
  readonly onError?: (error: Error) => void;
  /** milliseconds since the epoch, for what has outlived its retention period; default: the system's clock */
  readonly now?: () => number;
}

export interface Jobs {
  /** Queues one pass over a beat: all its sources are followed. A source that is being followed is not queued twice. */
  enqueueRun(beat: Beat): Promise<void>;
  /** Queues single sources that have news of their own; when the beat is due next stays as it was. */
  follow(sources: readonly SourceId[]): Promise<void>;
  /** Keeps a person's decision; an approved draft is queued for publishing. */
  decide(decision: Decision): Promise<void>;
  /** Keeps a draft that was made outside of a pass, with the dossier it stands on, and queues its judgement. */
  submit(beat: string, dossier: Dossier, making: Provenance, draft: Draft): Promise<void>;
  /** Removes an article or a passage with all that was derived, and queues what has to be judged anew. */
  takeDown(order: TakedownOrder): Promise<void>;
  /** Queues again what was set aside: all, or what these problems name. @returns the number of items. */
  retry(keys?: readonly string[]): Promise<number>;
  /**
   * Works until all queues are empty; where `start` works already, waits until they are.
   * @throws QuellwerkError `broken-off` when `stop` is called meanwhile.
   */
  drain(): Promise<RunSummary>;
  /** Works from now on, and queues each beat when it is due. Returns at once; `stop` ends it. */
  start(beats: () => Promise<readonly Beat[]>): Promise<void>;
  /** Takes no new work, tells the stages to end, and gives back what they leave unfinished. The store stays open. */
  stop(): Promise<void>;
}

/** Seconds before working goes on after the database has failed. */
const RECOVERY_PAUSE = 5;

export function createJobs(store: Store, ports: StagePorts, options: JobsOptions = {}): Jobs {
  const onError = options.onError ?? ((error) => console.error(error.message));
  const onProgress = options.onProgress ?? (() => undefined);
  let opening: Promise<Session> | null = null;
  let loop: Promise<void> | null = null;
  let endSchedule: (() => void) | null = null;
  let stopping = false;

  const session = (): Promise<Session> =>
    (opening ??= openSession({ store, ports, onProgress, onError, now: options.now ?? Date.now }));
  const isWorkingOn = (): boolean => endSchedule !== null;

  async function enqueue(prepare: (tx: Transaction) => Promise<readonly NewWork[]>): Promise<void> {
    const { boss, engine } = await session();
    await store.transaction(async (tx) => boss.enqueue(tx, await prepare(tx)));
    engine.wake();
  }

  async function work({ engine }: Session): Promise<void> {
    do {
      try {
        await engine.run(() => !isWorkingOn());
      } catch (error) {
        if (!isWorkingOn()) throw error;
        onError(error as Error);
        await new Promise((resolve) => setTimeout(resolve, RECOVERY_PAUSE * 1000));
      }
    } while (isWorkingOn() && !stopping);
  }

  function keepWorking(opened: Session): Promise<void> {
    loop ??= work(opened).finally(() => {
      loop = null;
    });
    return loop;
  }

  const jobs: Jobs = {
    enqueueRun: (beat) =>
      enqueue(async (tx) => {
        await tx.lock(`run:${beat.name}`);
        // What another beat has read of a source counts from the day this one follows it too.
        const fresh = await tx.sources.follow(beat.name, beat.sources);
        const caughtUp = await tx.arrivals.catchUp(beat.name, fresh);
        await tx.runs.start(beat.name);
        const targets = ports.targets(beat.name);
        // A target that was added since gets what was published before.
        for (const target of targets) await tx.deliveries.oweAll(target, beat.name);
        return [
          { queue: 'collect', items: beat.sources.map((s) => s.id) },
          { queue: 'deliver', items: targets },
          { queue: 'group', items: caughtUp > 0 ? [beat.name] : [], beat: beat.name },
        ];
      }),

    follow: (sources) => enqueue(async () => [{ queue: 'collect', items: sources }]),

    decide: (decision) =>
      enqueue(async (tx) => {
        await tx.decisions.save(decision);
        const stored = await tx.drafts.get(decision.draft);
        if (!stored || decision.outcome !== 'approved') return [];
        return [{ queue: 'publish', items: [decision.draft], beat: stored.beat }];
      }),

    submit: (beat, dossier, making, draft) =>
      enqueue(async (tx) => {
        await tx.dossiers.save(beat, dossier, making);
        await tx.drafts.save(beat, draft, { dossierHash: making.inputHash, inputHash: making.inputHash });
        return [{ queue: 'check', items: [draft.id], beat }];
      }),

    takeDown: (order) => enqueue((tx) => takeDown(tx, ports, order)),

    async retry(keys) {
      const open = await store.problems.open(Number.MAX_SAFE_INTEGER);
      const chosen = open.filter((p) => p.retry && (!keys || keys.includes(p.key)));
      await enqueue(async () =>
        chosen.flatMap(({ retry }) => {
          const queue = STAGES.find((stage) => stage === retry?.queue);
          return queue && retry ? [{ queue, items: [retry.item], beat: retry.beat }] : [];
        }),
      );
      return chosen.length;
    },

    async drain() {
      const opened = await session();
      const idle = opened.engine.idle().then(() => true);
      // The loop may just be ending, having found the queues empty before this call: then it is begun again.
      while (!(await Promise.race([idle, isWorkingOn() || stopping ? idle : keepWorking(opened).then(() => false)])));
      return opened.summary();
    },

    async start(beats) {
      const opened = await session();
      endSchedule ??= keepSchedule({ store, beats, enqueueRun: (beat) => jobs.enqueueRun(beat), onError });
      keepWorking(opened).catch(onError);
    },

    async stop() {
      stopping = true;
      endSchedule?.();
      if (!opening) return;
      const opened = await opening;
      await opened.close();
      await loop?.catch(onError);
    },
  };
  return jobs;
}
