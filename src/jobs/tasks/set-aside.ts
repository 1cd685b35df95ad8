/**
 * Empties the dead letter queue into the list of problems. It holds jobs whose workers died or hung again and again on a
 * shared server; what a living worker gives up on, it reports itself.
 */
import { problemsOf } from '../problems.ts';
import { STAGES } from '../queues.ts';
import type { Task } from '../task.ts';

const reason = { what: 'its worker ended or took too long', where: null, cure: null };

export const setAside: Task = async ({ data, sourceName }, { store }) => {
  const stage = STAGES.find((name) => name === sourceName);
  return { refused: stage ? await problemsOf(store, stage, data, reason) : [], save: async () => [] };
};
