/** Takes drafts through the gate; what the policy allows goes on, the rest waits for a person. */
import type { ApprovedDraft, DraftId, GateReport } from '../../model/index.ts';
import type { Task, TaskContext } from '../task.ts';
import { articlesFor, materialOf } from './material.ts';

interface Checked {
  readonly draft: DraftId;
  readonly report: GateReport;
  readonly approved: ApprovedDraft | null;
}

export const check: Task = async ({ data }, context) => {
  const checked: Checked[] = [];
  for (const id of data.items as readonly DraftId[]) {
    const result = await checkOne(id, context);
    if (result) checked.push(result);
  }
  const { version } = context.ports.producers.check;
  return {
    refused: [],
    async save(tx) {
      for (const { draft, report, approved } of checked) {
        await tx.gateReports.save(draft, report, version);
        if (approved) await tx.decisions.save(approved.decision);
      }
      const passed = checked.filter((c) => c.approved).map((c) => c.draft);
      return [{ queue: 'publish', items: passed, beat: data.beat }];
    },
  };
};

async function checkOne(id: DraftId, { store, ports }: TaskContext): Promise<Checked | null> {
  const stored = await store.drafts.get(id);
  const dossier = stored && (await store.dossiers.get(stored.beat, stored.draft.story, stored.dossierHash));
  if (!dossier) return null;
  const { draft, beat } = stored;
  const known = await materialOf(store, beat, articlesFor(draft, dossier.dossier.story.articles));
  const { translationOf } = draft.making;
  const original = translationOf && (await store.drafts.get(translationOf))?.draft;
  const material = original ? { ...known, original } : known;
  const report = await ports.check(draft, material);
  return { draft: id, report, approved: await ports.approve(draft, report, null, material) };
}
