/** The writer a blueprint asks for; where the model fails and the blueprint's owner wants an article all the same, the deterministic one. */
import type { StoryMaterial } from '../jobs/index.ts';
import { type Dossier, type Draft, type GateReport, QuellwerkError, sentencesOf } from '../model/index.ts';
import { checkDraft } from '../review/index.ts';
import {
  type ModelPort,
  type WriteInput,
  withoutSentences,
  withPlainHeadline,
  writeDeterministic,
  writeWithModel,
} from '../write/index.ts';
import type { Beat } from './config/newsroom.ts';
import type { Readers } from './readers.ts';

export interface Writers {
  /** the model of a provider named in newsroom.yaml. @throws QuellwerkError when it is not configured */
  model(provider: string): ModelPort;
}

/** null where the blueprint does not want the story written, or nothing of it stands before the gate. */
export async function writeStory(
  writers: Writers,
  beat: Beat,
  dossier: Dossier,
  material: StoryMaterial,
  readers: Readers,
): Promise<Draft | null> {
  const { blueprint } = beat;
  const input = { dossier, claims: material.claims, versions: material.articles, blueprint };
  const written =
    blueprint.writer === 'model'
      ? await writeWithModel(input, writers.model(providerOf(beat)))
      : writeDeterministic(input);
  return written.draft && dropBlocked(written.draft, input, material, beat, readers);
}

function providerOf(beat: Beat): string {
  if (beat.provider) return beat.provider;
  throw new QuellwerkError(
    'no-provider',
    'the blueprint asks for a model, but the beat names no provider',
    `beats/${beat.name}.yaml`,
    'Add `provider: NAME`, defined under providers in newsroom.yaml, or use a deterministic blueprint.',
  );
}

/** How often a draft is looked at again: what is left out can make what remains say more than its sources do. */
const ROUNDS = 3;

/**
 * Sentences the gate can't prove are left out before the draft is stored; the gate judges the rest anew as a stage. What was
 * left out is no secret: the claims stand in the story's table on the desk. A blocked headline gives way to a plain one.
 */
function dropBlocked(
  draft: Draft,
  input: WriteInput,
  material: StoryMaterial,
  beat: Beat,
  readers: Readers,
): Draft | null {
  let current: Draft | null = draft;
  for (let round = 0; round < ROUNDS && current; round++) {
    const report = checkDraft(current, material.articles, {
      reader: readers.of(beat),
      claims: material.claims,
      dossier: input.dossier,
      rules: beat.blueprint.rules,
    });
    const blocked = unproven(report, current);
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
