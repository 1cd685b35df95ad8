/** Makes editions of approved drafts; each goes to all targets of its beat. */
import type { DraftId, Edition } from '../../model/index.ts';
import type { StoredEdition } from '../../store/index.ts';
import type { Task, TaskContext } from '../task.ts';
import { articlesFor, materialOf } from './material.ts';

export const publish: Task = async ({ data }, context) => {
  const beat = data.beat!;
  const editions: StoredEdition[] = [];
  for (const id of data.items as readonly DraftId[]) {
    const edition = await publishOne(beat, id, context);
    if (edition) editions.push(storedOf(edition));
  }
  return {
    refused: [],
    editions: editions.map((e) => e.id),
    async save(tx) {
      if (editions.length === 0) return [];
      for (const edition of editions) await tx.editions.save(beat, edition);
      const targets = context.ports.targets(beat);
      for (const target of targets) await tx.deliveries.oweAll(target, beat);
      // A first edition has no translation yet.
      const corrected = editions.filter((e) => e.number > 1).map((e) => e.story);
      return [
        { queue: 'translate', items: corrected, beat },
        { queue: 'deliver', items: targets },
      ];
    },
  };
};

/** null when it is the story's edition already, or its approval does not hold any more. */
async function publishOne(beat: string, id: DraftId, { store, ports }: TaskContext): Promise<Edition | null> {
  const stored = await store.drafts.get(id);
  const report = await store.gateReports.latest(id);
  const decision = await store.decisions.latest(id);
  const found = stored && (await store.dossiers.get(beat, stored.draft.story, stored.dossierHash));
  if (!found || !report || decision?.outcome !== 'approved') return null;
  const { draft } = stored;
  const earlier = await store.editions.ofStory(beat, draft.story);
  if (earlier.at(-1)?.draft.id === id) return null;
  const material = await materialOf(store, beat, articlesFor(draft, found.dossier.story.articles));
  const approved = await ports.approve(draft, report, decision, material);
  return approved && ports.publish(approved, found.dossier, material, earlier);
}

function storedOf({ approved, ...edition }: Edition): StoredEdition {
  const { draft, report, decision } = approved;
  return { ...edition, draft, report, decision };
}
