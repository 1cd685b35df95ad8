/** What a task is: it loads, runs one stage and says what to save; the engine commits that with the end of the job. */
import { type EditionId, hashOf, messageOf, QuellwerkError } from '../model/index.ts';
import type { ProblemReport, Provenance, Store, Transaction } from '../store/index.ts';
import type { Job, NewWork } from './boss.ts';
import type { Outcome, Producer, Refusal, StagePorts } from './ports.ts';
import type { QueueName, Stage } from './queues.ts';

export interface TaskContext {
  readonly store: Store;
  readonly ports: StagePorts;
  /** aborted when the program wants to end */
  readonly signal: AbortSignal;
  /** Commits part of a long job: `save` runs in one transaction with queueing what it returns. */
  keep(save: Save): Promise<void>;
}

/** Runs inside the transaction that ends the job; returns the work that follows. */
export type Save = (tx: Transaction) => Promise<readonly NewWork[]>;

export interface Done {
  /** items that could not be used, with their reasons */
  readonly refused: readonly ProblemReport[];
  readonly save: Save;
  /** what was published */
  readonly editions?: readonly EditionId[];
}

export type Task = (job: Job, context: TaskContext) => Promise<Done>;

export const problemKey = (queue: QueueName, item: string): string => `${queue}:${item}`;

/** A problem of one item; retrying it queues the item again. */
export const refusedItem = (stage: Stage, item: string, beat: string | null, refused: Refusal): ProblemReport => ({
  key: problemKey(stage, item),
  stage,
  what: refused.what,
  where: refused.where,
  cure: refused.cure,
  retry: { queue: stage, item, beat },
});

/** Values and refusals of a batch, each with the item it belongs to. @throws QuellwerkError when outcomes are missing. */
export function sorted<Item extends { readonly id: string }, T>(
  stage: Stage,
  items: readonly Item[],
  outcomes: readonly Outcome<T>[],
): { made: { item: Item; value: T }[]; refused: ProblemReport[] } {
  if (outcomes.length !== items.length) throw miscounted(stage, items.length, outcomes.length);
  const made: { item: Item; value: T }[] = [];
  const refused: ProblemReport[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const item = items[i]!;
    if ('value' in outcome) made.push({ item, value: outcome.value });
    else refused.push(refusedItem(stage, item.id, null, outcome.refused));
  }
  return { made, refused };
}

const miscounted = (stage: Stage, asked: number, answered: number): QuellwerkError =>
  new QuellwerkError(
    'outcomes-miscounted',
    `${stage} answered ${answered} of ${asked} items`,
    `stage ${stage}`,
    'This is a defect in the program; please report it.',
  );

export const provenance = ({ name, version }: Producer, input: unknown): Provenance => ({
  producer: name,
  version,
  inputHash: hashOf(JSON.stringify([name, version, input])),
});

/** An error as pg-boss keeps it with the job. */
export interface FailureReason {
  readonly what: string;
  readonly where: string | null;
  readonly cure: string | null;
}

export const reasonOf = (error: unknown): FailureReason =>
  error instanceof QuellwerkError
    ? { what: error.message, where: error.where, cure: error.cure }
    : { what: messageOf(error), where: null, cure: null };
