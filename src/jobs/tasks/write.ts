/** Has stories written from their dossiers. */
import type { Draft, StoryId } from '../../model/index.ts';
import type { DraftMaking } from '../../store/index.ts';
import { provenance, type Task, type TaskContext } from '../task.ts';
import { materialOf } from './material.ts';

interface Written {
  readonly draft: Draft;
  readonly making: DraftMaking;
}

export const write: Task = async ({ data }, context) => {
  const beat = data.beat!;
  const written: Written[] = [];
  for (const story of data.items as readonly StoryId[]) {
    const result = await writeOne(beat, story, context);
    if (result) written.push(result);
  }
  return {
    refused: [],
    async save(tx) {
      const fresh: string[] = [];
      for (const { draft, making } of written) {
        // What was taken down or weighed anew while this was being written is not told from the old dossier.
        const current = await tx.dossiers.get(beat, draft.story);
        if (current?.making.inputHash !== making.dossierHash) continue;
        if (await tx.drafts.save(beat, draft, making)) fresh.push(draft.id);
      }
      return [{ queue: 'check', items: fresh, beat }];
    },
  };
};

/** null when nothing is to be written: no dossier, the blueprint does not want it, or it was written from this input. */
async function writeOne(beat: string, story: StoryId, { store, ports }: TaskContext): Promise<Written | null> {
  const stored = await store.dossiers.get(beat, story);
  if (!stored) return null;
  const dossierHash = stored.making.inputHash;
  const { inputHash } = provenance(ports.writer(beat), dossierHash);
  if (await store.drafts.isMade(beat, story, inputHash)) return null;
  const material = await materialOf(store, beat, stored.dossier.story.articles);
  const draft = await ports.write(stored.dossier, material);
  return draft && { draft, making: { dossierHash, inputHash } };
}
