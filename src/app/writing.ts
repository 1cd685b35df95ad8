/** The writer a blueprint asks for; where the model fails and the blueprint's owner wants an article all the same, the deterministic one. */
import type { StoryMaterial } from '../jobs/index.ts';
import { type Dossier, type Draft, QuellwerkError, sentencesOf } from '../model/index.ts';
import { checkDraft } from '../review/index.ts';
import { type ModelPort, withoutSentences, writeDeterministic, writeWithModel } from '../write/index.ts';
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
  return written.draft && dropBlocked(written.draft, material, beat, readers, dossier);
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

/** How often a draft is looked at again: dropping a sentence can only make another one's antecedent missing. */
const ROUNDS = 2;

/**
 * Sentences the gate blocks are left out before the draft is stored; the gate judges the rest anew as a stage. What was
 * left out is no secret: the claims stand in the story's table on the desk.
 */
function dropBlocked(
  draft: Draft,
  material: StoryMaterial,
  beat: Beat,
  readers: Readers,
  dossier: Dossier,
): Draft | null {
  let current: Draft | null = draft;
  for (let round = 0; round < ROUNDS && current; round++) {
    const report = checkDraft(current, material.articles, {
      reader: readers.of(beat),
      claims: material.claims,
      dossier,
      rules: beat.blueprint.rules,
    });
    const blocked = new Set(report.findings.filter((f) => f.severity === 'block').map((f) => f.place.sentence));
    if (blocked.size === 0) return current;
    if (current.sections.flatMap(sentencesOf).length === blocked.size) return null;
    current = withoutSentences(current, blocked);
  }
  return current;
}
