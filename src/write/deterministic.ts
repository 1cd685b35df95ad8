/** The deterministic writer: fills a blueprint's sections from verdicts and claims, without a language model. */
import { type Draft, draft } from '../model/index.ts';
import { type Material, materialOf, type WriteInput } from './choose/material.ts';
import { reasonAgainst } from './choose/selection.ts';
import { nothingTold } from './choose/told.ts';
import { sectionOf } from './sections/sections.ts';

/** A draft, or null with the reason when the story is not worth an article by the blueprint's rules. */
export type Written = { readonly draft: Draft } | { readonly draft: null; readonly reason: string };

export const writeDeterministic = (input: WriteInput): Written => deterministicWriter(input)();

/** Writes again each time it is called, around what `input.refused` holds by then; the story is laid out once. */
export function deterministicWriter(input: WriteInput): () => Written {
  const against = reasonAgainst(input);
  if (against) return () => ({ draft: null, reason: against });
  if (input.dossier.verdicts.length === 0)
    return () => ({ draft: null, reason: 'no claims were read in its articles' });
  const material = materialOf(input);
  return () => ofMaterial(material, input);
}

function ofMaterial(material: Material, { dossier, blueprint }: WriteInput): Written {
  const told = nothingTold();
  const sections = blueprint.sections.flatMap((wanted) => sectionOf(material, wanted, told) ?? []);
  const making = {
    writer: 'deterministic',
    model: null,
    blueprint: blueprint.name,
    blueprintHash: blueprint.hash,
  } as const;
  return { draft: draft({ story: dossier.story.id, lang: blueprint.language, sections, making }) };
}
