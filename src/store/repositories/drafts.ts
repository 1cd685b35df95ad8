/** Drafts, what the gate said about them, and what was decided. */
import { type Decision, type Draft, type DraftId, type GateReport, hashOf, type StoryId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { doc } from '../rows.ts';
import type { StoredDraft } from '../types.ts';
import { isPartOfNone } from './stories.ts';

export interface DraftMaking {
  /** input hash of the dossier it was written from */
  readonly dossierHash: string;
  /** hash over dossier and writer: from the same the same would be written */
  readonly inputHash: string;
}

/** A draft that a person has to decide on. */
export interface WaitingDraft extends StoredDraft {
  readonly report: GateReport;
}

export interface Drafts {
  /** Makes it the story's newest draft; false when it was already. A draft's id is its content: a text comes back as itself. */
  save(beat: string, draft: Draft, making: DraftMaking): Promise<boolean>;
  get(id: DraftId): Promise<StoredDraft | null>;
  /** True when the story's newest draft was made from this input. */
  isMade(beat: string, story: StoryId, inputHash: string): Promise<boolean>;
  /** Newest first. */
  ofStory(beat: string, story: StoryId): Promise<StoredDraft[]>;
  /** The newest judged draft of each story on which nobody decided, newest first. `beat` null: of all beats. */
  waiting(beat: string | null): Promise<WaitingDraft[]>;
}

export interface GateReports {
  /** The same report on the same draft is kept once; the newest one counts. */
  save(draft: DraftId, report: GateReport, producerVersion: string): Promise<void>;
  latest(draft: DraftId): Promise<GateReport | null>;
}

export interface Decisions {
  save(decision: Decision): Promise<void>;
  latest(draft: DraftId): Promise<Decision | null>;
  /** Oldest first: the record of who decided what. */
  of(draft: DraftId): Promise<Decision[]>;
}

/** What a decision refers to: SHA-256 of the report's JSON. */
export const reportHash = (report: GateReport): string => hashOf(doc(report));

export function createDrafts({ db, now }: Context): Drafts {
  const columns = ['draft.beat', 'draft.doc', 'draft.made_at', 'draft.dossier_hash'] as const;
  const storedOf = (row: { beat: string; doc: Draft; made_at: string; dossier_hash: string }): StoredDraft => ({
    beat: row.beat,
    draft: row.doc,
    madeAt: row.made_at,
    dossierHash: row.dossier_hash,
  });
  const newestOf = (beat: string, story: StoryId) =>
    db
      .selectFrom('draft')
      .select(['id', 'input_hash'])
      .where('beat', '=', beat)
      .where('story', '=', story)
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
  return {
    async save(beat, draft, making) {
      const before = await newestOf(beat, draft.story);
      const made = { dossier_hash: making.dossierHash, input_hash: making.inputHash };
      const row = {
        id: draft.id,
        beat,
        story: draft.story,
        lang: draft.lang,
        doc: doc(draft),
        made_at: now(),
        ...made,
      };
      await db
        .insertInto('draft')
        .values(row)
        .onConflict((c) =>
          c.column('id').doUpdateSet(before?.id === draft.id ? made : { ...made, made_at: row.made_at }),
        )
        .execute();
      return before?.id !== draft.id;
    },
    async isMade(beat, story, inputHash) {
      return (await newestOf(beat, story))?.input_hash === inputHash;
    },
    async get(id) {
      const row = await db.selectFrom('draft').select(columns).where('id', '=', id).executeTakeFirst();
      return row ? storedOf(row) : null;
    },
    async ofStory(beat, story) {
      const rows = await db
        .selectFrom('draft')
        .select(columns)
        .where('beat', '=', beat)
        .where('story', '=', story)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(storedOf);
    },
    async waiting(beat) {
      const newest = db
        .selectFrom('draft')
        .distinctOn(['beat', 'story'])
        .select('id')
        .orderBy('beat')
        .orderBy('story')
        .orderBy('made_at', 'desc')
        .orderBy('id');
      const reports = db
        .selectFrom('gate_report')
        .distinctOn('draft')
        .select(['draft', 'doc as report'])
        .orderBy('draft')
        .orderBy('made_at', 'desc');
      let query = db
        .selectFrom('draft')
        .innerJoin(newest.as('newest'), 'newest.id', 'draft.id')
        .innerJoin(reports.as('judged'), 'judged.draft', 'draft.id')
        .leftJoin('decision', 'decision.draft', 'draft.id')
        .where('decision.id', 'is', null)
        // A story that became part of another is told there.
        .where(isPartOfNone('draft.beat', 'draft.story'))
        .select([...columns, 'judged.report'])
        .orderBy('draft.made_at', 'desc')
        .orderBy('draft.id');
      if (beat !== null) query = query.where('draft.beat', '=', beat);
      return (await query.execute()).map((row) => ({ ...storedOf(row), report: row.report }));
    },
  };
}

export function createGateReports({ db, now }: Context): GateReports {
  return {
    async save(draft, report, producerVersion) {
      const made = { producer_version: producerVersion, made_at: now() };
      await db
        .insertInto('gate_report')
        .values({ draft, hash: reportHash(report), publishable: report.publishable, doc: doc(report), ...made })
        .onConflict((c) => c.columns(['draft', 'hash']).doUpdateSet(made))
        .execute();
    },
    async latest(draft) {
      const row = await db
        .selectFrom('gate_report')
        .select('doc')
        .where('draft', '=', draft)
        .orderBy('made_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.doc ?? null;
    },
  };
}

export function createDecisions({ db, now }: Context): Decisions {
  const ofDraft = (draft: DraftId) => db.selectFrom('decision').select('doc').where('draft', '=', draft);
  return {
    async save(decision) {
      const { draft, outcome } = decision;
      await db
        .insertInto('decision')
        .values({ id: hashOf(doc(decision)), draft, outcome, kept_at: now(), doc: doc(decision) })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async latest(draft) {
      return (await ofDraft(draft).orderBy('kept_at', 'desc').limit(1).executeTakeFirst())?.doc ?? null;
    },
    async of(draft) {
      return (await ofDraft(draft).orderBy('kept_at').execute()).map((row) => row.doc);
    },
  };
}
