/** Brings one target up to date with the editions it does not have. */
import { lockOf } from '../boss.ts';
import { withdrawalKey } from '../takedown.ts';
import type { Task } from '../task.ts';

export const deliver: Task = async ({ data }, { store, ports, signal }) => {
  const target = data.items[0]!;
  const pending = await store.transaction(async (tx) => {
    await tx.lock(lockOf('deliver', target));
    return tx.deliveries.pending(target);
  });
  const withdrawn = await store.states.under(withdrawalKey(target));
  if (pending.length + withdrawn.length > 0) await ports.deliver(target, pending, signal);
  return {
    refused: [],
    async save(tx) {
      await tx.deliveries.delivered(
        target,
        pending.map((e) => e.id),
      );
      return [];
    },
  };
};
