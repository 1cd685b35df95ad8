/** Makes dossiers of stories that changed. */
import type { Dossier, Story, StoryId } from '../../model/index.ts';
import type { Provenance } from '../../store/index.ts';
import { provenance, type Task, type TaskContext } from '../task.ts';
import { materialOf } from './material.ts';

interface Weighed {
  readonly story: Story;
  readonly dossier: Dossier;
  readonly making: Provenance;
}

export const weigh: Task = async ({ data }, context) => {
  const beat = data.beat!;
  const stories = await context.store.stories.getMany(beat, data.items as readonly StoryId[]);
  const weighed: Weighed[] = [];
  for (const story of stories) {
    const result = await weighOne(beat, story, context);
    if (result) weighed.push(result);
  }
  return {
    refused: [],
    async save(tx) {
      const now = await tx.stories.getMany(
        beat,
        weighed.map((w) => w.story.id),
      );
      const saved: StoryId[] = [];
      for (const { story, dossier, making } of weighed) {
        // Changed while it was weighed: the job that came with the change weighs it as it is now.
        if (
          !isSame(
            story,
            now.find((s) => s.id === story.id),
          )
        )
          continue;
        await tx.dossiers.save(beat, dossier, making);
        saved.push(story.id);
      }
      return [{ queue: 'write', items: saved, beat }];
    },
  };
};

/** null when the dossier of this very input is there. */
async function weighOne(beat: string, story: Story, { store, ports }: TaskContext): Promise<Weighed | null> {
  const material = await materialOf(store, beat, story.articles);
  if (material.articles.length === 0) return null;
  const making = provenance(ports.producers.weigh, [story, material.claims]);
  const before = await store.dossiers.get(beat, story.id);
  if (before?.making.inputHash === making.inputHash) return null;
  // The texts of the others are gone: their retention period is over.
  const left = { ...story, articles: material.articles.map((a) => a.id) };
  return { story, dossier: await ports.weigh(left, material), making };
}

const isSame = (a: Story, b: Story | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
