/** The deterministic writer: fills a blueprint's sections from verdicts and claims, without a language model. */
import { type Draft, type DraftBlock, type DraftSection, type DraftSentence, draft } from '../model/index.ts';
import { materialOf, type WriteInput } from './material.ts';
import { sectionOf, type Told } from './sections.ts';

/** A draft, or null with the reason when the story is not worth an article by the blueprint's rules. */
export type Written = { readonly draft: Draft } | { readonly draft: null; readonly reason: string };

export function writeDeterministic(input: WriteInput): Written {
  const { dossier, blueprint } = input;
  if (dossier.origins.length < blueprint.minOrigins)
    return { draft: null, reason: `${dossier.origins.length} of ${blueprint.minOrigins} independent origins` };
  if (dossier.verdicts.length === 0) return { draft: null, reason: 'no claims were read in its articles' };
  const material = materialOf(input);
  const told: Told = { verdicts: new Set(), texts: new Set() };
  const sections = blueprint.sections.flatMap((wanted) => sectionOf(material, wanted, told) ?? []);
  const making = {
    writer: 'deterministic',
    model: null,
    blueprint: blueprint.name,
    blueprintHash: blueprint.hash,
  } as const;
  return { draft: draft({ story: dossier.story.id, lang: blueprint.language, sections, making }) };
}

/** The draft without its sentences that the gate blocks; null when the headline or every factual sentence falls. */
export function withoutSentences(value: Draft, blocked: ReadonlySet<number>): Draft | null {
  let n = 0;
  const keep = (s: DraftSentence): boolean => !blocked.has(n++) && s.text !== '';
  const sections = value.sections.flatMap((section): DraftSection[] => {
    const blocks = section.blocks.flatMap((block): DraftBlock[] => {
      switch (block.type) {
        case 'paragraph': {
          const sentences = block.sentences.filter(keep);
          return sentences.length ? [{ ...block, sentences }] : [];
        }
        case 'list': {
          const items = block.items.filter(keep);
          return items.length ? [{ ...block, items }] : [];
        }
        case 'table': {
          // Every cell is numbered, so each must be asked; a row falls with any of its cells.
          const rows = block.rows.filter((row) => row.map(keep).every(Boolean));
          return rows.length ? [{ ...block, rows }] : [];
        }
        case 'quotation':
          return keep(block.sentence) ? [block] : [];
      }
    });
    return blocks.length ? [{ ...section, blocks }] : [];
  });
  const factual = sections.some(
    (s) =>
      s.kind !== 'headline' && s.blocks.some((b) => b.type !== 'quotation' && JSON.stringify(b).includes('"factual"')),
  );
  if (!factual || !sections.some((s) => s.kind === 'headline')) return null;
  const { id: _id, ...rest } = value;
  return draft({ ...rest, sections });
}
