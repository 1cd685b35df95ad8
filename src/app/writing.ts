/** The writer a blueprint asks for; where no model answers and the blueprint allows it, the deterministic one. */
import type { StoryMaterial } from '../jobs/index.ts';
import {
  type Blueprint,
  type Dossier,
  type Draft,
  draft as draftOf,
  type GateReport,
  hashOf,
  modelRules,
  QuellwerkError,
  sentencesOf,
} from '../model/index.ts';
import { checkDraft } from '../review/index.ts';
import {
  deterministicWriter,
  isModelFailure,
  type ModelPort,
  type WriteInput,
  type Written,
  withoutSentences,
  withPlainHeadline,
  writeDeterministic,
  writeWithModel,
} from '../write/index.ts';
import type { Beat } from './config/newsroom.ts';
import type { Readers } from './readers.ts';
import { VERSION } from './version.ts';

export interface Writers {
  /** the models of a beat, first to last. @throws QuellwerkError when one is not configured */
  model(beat: Beat): Promise<ModelPort>;
  /** SHA-256 of what a model's printed name stands for */
  fingerprint(model: string): string;
  /** told what went wrong where an article is written all the same */
  warn(error: Error): void;
}

/** null where the blueprint does not want the story written, or nothing of it stands before the gate. */
export async function writeStory(
  writers: Writers,
  beat: Beat,
  dossier: Dossier,
  material: StoryMaterial,
  readers: Readers,
  now: string,
): Promise<Draft | null> {
  const { blueprint } = beat;
  const input = { dossier, claims: material.claims, versions: material.articles, blueprint, now };
  const check = (draft: Draft): GateReport =>
    checkDraft(draft, material.articles, {
      reader: readers.of(beat),
      claims: material.claims,
      dossier,
      rules: blueprint.rules,
    });
  const made = await madeDraft(writers, beat, input, check);
  return made && withHashes(made, blueprint, writers);
}

async function madeDraft(writers: Writers, beat: Beat, input: WriteInput, check: Check): Promise<Draft | null> {
  const { blueprint } = beat;
  if (blueprint.writer !== 'model') return writeAnew(input, check);
  const { draft } = await writtenByModel(writers, beat, input, check);
  if (!draft) return null;
  if (draft.making.writer !== 'model') return writeAnew(input, check);
  return modelRules(blueprint).unproven === 'review' ? draft : dropBlocked(draft, input, check);
}

/** The draft with the hashes of what made it: prompts, writer and model beside the blueprint's. */
function withHashes({ id: _id, ...value }: Draft, { prompts }: Blueprint, writers: Writers): Draft {
  const { writer, model } = value.making;
  const making = {
    ...value.making,
    writerHash: hashOf(JSON.stringify([writer, VERSION])),
    ...(model !== null && { promptsHash: hashOf(JSON.stringify(prompts)), modelHash: writers.fingerprint(model) }),
  };
  return draftOf({ ...value, making });
}

type Check = (draft: Draft) => GateReport;

async function writtenByModel(writers: Writers, beat: Beat, input: WriteInput, check: Check): Promise<Written> {
  if (beat.providers.length === 0)
    throw new QuellwerkError(
      'no-provider',
      'the blueprint asks for a model, but the beat names no provider',
      `beats/${beat.name}.yaml`,
      'Add `provider: NAME`, defined under providers in newsroom.yaml, or use a deterministic blueprint.',
    );
  try {
    return await writeWithModel(input, { model: await writers.model(beat), check, warn: writers.warn });
  } catch (error) {
    if (!isModelFailure(error) || modelRules(beat.blueprint).unavailable === 'wait') throw error;
    writers.warn(error);
    return writeDeterministic(input);
  }
}

/** How often the deterministic writer looks for other words where the gate refused its sentences. */
const ATTEMPTS = 6;

/** The deterministic draft, with what the gate refuses told in other words or left for something else; the rest falls. */
function writeAnew(input: WriteInput, check: Check): Draft | null {
  const refused = new Set<string>();
  const write = deterministicWriter({ ...input, refused });
  for (let attempt = 1; ; attempt++) {
    const { draft } = write();
    if (!draft || attempt === ATTEMPTS) return draft && dropBlocked(draft, input, check);
    const sentences = draft.sections.flatMap(sentencesOf);
    const blocked = [...unproven(check(draft), draft)];
    if (blocked.length === 0) return draft;
    for (const at of blocked) refused.add(sentences[at]!.text);
  }
}

/** How often a draft is looked at again: what is left out can make what remains say more than its sources do. */
const ROUNDS = 3;

/**
 * Sentences the gate can't prove are left out before the draft is stored; the gate judges the rest anew as a stage. What was
 * left out is no secret: the claims stand in the story's table on the desk. A blocked headline gives way to a plain one.
 */
function dropBlocked(draft: Draft, input: WriteInput, check: Check): Draft | null {
  let current: Draft | null = draft;
  for (let round = 0; round < ROUNDS && current; round++) {
    const blocked = unproven(check(current), current);
    if (blocked.size === 0) return current;
    if (blocked.delete(headlineIndex(current))) current = withPlainHeadline(input, current);
    else current = withoutSentences(current, blocked);
  }
  return current;
}

/**
 * What the gate blocks; and of a deterministic draft also what it could not judge: such a draft goes out without a person,
 * so nothing may be left in it that a person would have to look at. A model's draft keeps it, for the person who approves.
 */
function unproven(report: GateReport, draft: Draft): Set<number> {
  const blocked = report.findings.filter((f) => f.severity === 'block').map((f) => f.place.sentence);
  const open = draft.making.writer === 'deterministic' ? report.notJudged.map((n) => n.place.sentence) : [];
  return new Set([...blocked, ...open]);
}

/** Place of the headline among all sentences; blueprints need not put it first. */
function headlineIndex({ sections }: Draft): number {
  const at = sections.findIndex((s) => s.kind === 'headline');
  return sections.slice(0, at).flatMap(sentencesOf).length;
}
