/** Has the published translations of a corrected article made anew; each waits for its proofreader as the first one did. */
import { LANGUAGES, type StoryId, translationStory } from '../../model/index.ts';
import type { StoredEdition } from '../../store/index.ts';
import type { Translated } from '../ports.ts';
import type { Task, TaskContext } from '../task.ts';

export const translate: Task = async ({ data }, context) => {
  const beat = data.beat!;
  const made: Translated[] = [];
  for (const story of data.items as readonly StoryId[]) made.push(...(await renewed(beat, story, context)));
  return {
    refused: [],
    async save(tx) {
      const fresh: string[] = [];
      for (const { draft, dossier, making } of made) {
        const { inputHash } = making;
        await tx.dossiers.save(beat, dossier, making);
        if (await tx.drafts.save(beat, draft, { dossierHash: inputHash, inputHash })) fresh.push(draft.id);
      }
      return [{ queue: 'check', items: fresh, beat }];
    },
  };
};

async function renewed(beat: string, story: StoryId, context: TaskContext): Promise<Translated[]> {
  const original = (await context.store.editions.ofStory(beat, story)).at(-1);
  const made: Translated[] = [];
  for (const lang of LANGUAGES) {
    if (!original || lang === original.draft.lang) continue;
    if (!(await isOutdated(beat, translationStory(story, lang), original, context))) continue;
    const renewal = await context.ports.translate(beat, original, lang);
    if (renewal) made.push(renewal);
  }
  return made;
}

/** Only what a person had translated is renewed: what is published, or waits; what was sent back once stays so. */
async function isOutdated(
  beat: string,
  translation: StoryId,
  original: StoredEdition,
  { store }: TaskContext,
): Promise<boolean> {
  const [newest] = await store.drafts.ofStory(beat, translation);
  if (!newest || newest.draft.making.translationOf === original.draft.id) return false;
  const published = await store.editions.ofStory(beat, translation);
  return published.length > 0 || (await store.decisions.latest(newest.draft.id)) === null;
}
