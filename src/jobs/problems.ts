/** Words work that failed for good as problems: one clear line each, and the way to try it again. */
import type { ArticleVersionId, DraftId, PageId, SourceId, StoryId } from '../model/index.ts';
import type { ProblemReport, Store } from '../store/index.ts';
import type { Stage, Work } from './queues.ts';
import { type FailureReason, refusedItem } from './task.ts';

const CURE = 'Nothing is lost: mend the cause, then try it again from the list of problems.';

/** One problem an item. */
export async function problemsOf(
  store: Store,
  stage: Stage,
  { items, beat }: Work,
  reason: FailureReason,
): Promise<ProblemReport[]> {
  const problems: ProblemReport[] = [];
  for (const item of items)
    problems.push(
      refusedItem(stage, item, beat, {
        what: `${stage} failed: ${reason.what}`,
        where: reason.where ?? (await placeOf(store, stage, item, beat)),
        cure: reason.cure ?? CURE,
      }),
    );
  return problems;
}

/** What a person calls the item: its address or title. */
async function placeOf(store: Store, stage: Stage, item: string, beat: string | null): Promise<string> {
  switch (stage) {
    case 'collect':
      return (await store.sources.get(item as SourceId))?.address ?? item;
    case 'clean':
      return (await store.pages.record(item as PageId))?.url ?? item;
    case 'read':
      return (await store.articles.get(item as ArticleVersionId))?.url ?? item;
    case 'weigh':
    case 'write':
    case 'translate':
      return storyPlace(store, item as StoryId, beat);
    case 'check':
    case 'publish': {
      const draft = await store.drafts.get(item as DraftId);
      return draft ? storyPlace(store, draft.draft.story, draft.beat) : item;
    }
    case 'group':
      return `beat ${item}`;
    case 'deliver':
      return `target ${item}`;
  }
}

async function storyPlace(store: Store, id: StoryId, beat: string | null): Promise<string> {
  const story = beat === null ? null : await store.stories.get(beat, id);
  return story ? `story "${story.title}"` : `story ${id}`;
}
