/** Brings one target up to date with the editions it does not have. */
import { lockOf } from '../boss.ts';
import type { Task } from '../task.ts';

export const deliver: Task = async ({ data }, { store, ports, signal }) => {
  const target = data.items[0]!;
  const pending = await store.transaction(async (tx) => {
    await tx.lock(lockOf('deliver', target));
    return tx.deliveries.pending(target);
  });
  // Also with nothing pending: something may have to be taken back.
  await ports.deliver(target, pending, signal);
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
