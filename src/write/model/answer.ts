/** A model's sentences as a draft: its words, our citations, and the sections that are never a model's. */
import {
  type Draft,
  type DraftSection,
  type DraftSentence,
  draft,
  type GateReport,
  type SectionKind,
  sentencesOf,
} from '../../model/index.ts';
import { within } from '../choose/allowed.ts';
import type { Material } from '../choose/material.ts';
import { nothingTold } from '../choose/told.ts';
import { computed, list, paragraph } from '../sections/parts.ts';
import { sectionOf } from '../sections/sections.ts';
import { oneLine } from '../tell/source-sentence.ts';
import type { ModelArticle, ModelRepair, ModelSentence } from './port.ts';
import { type Failed, MODEL_SECTIONS, type Numbered } from './request.ts';

/** A draft with the model's sentence behind each of its own: what the gate refuses can be sent back. */
export interface Assembled {
  readonly draft: Draft;
  readonly behind: ReadonlyMap<DraftSentence, ModelSentence>;
}

/** null where the answer fills no section of the blueprint. */
export function assembled(m: Material, numbered: Numbered, answer: ModelArticle, model: string): Assembled | null {
  const behind = new Map<DraftSentence, ModelSentence>();
  const said = (sentences: readonly ModelSentence[]): DraftSentence[] =>
    sentences.flatMap((s) => {
      const sentence = cited(m, numbered, s);
      if (sentence) behind.set(sentence, s);
      return sentence ?? [];
    });
  const written = (kind: SectionKind): readonly ModelSentence[] =>
    answer.sections.filter((s) => s.kind === kind).flatMap((s) => s.sentences);
  const told = nothingTold();
  const sections = m.blueprint.sections.flatMap((w): DraftSection[] => {
    const heading = w.heading?.[m.lang] ?? null;
    if (w.kind === 'headline') {
      const own = said([answer.headline]);
      return own.length ? [{ kind: w.kind, heading: null, blocks: [paragraph(own)] }] : [sectionOf(m, w, told)!];
    }
    if (w.kind === 'transparency')
      return [{ kind: w.kind, heading, blocks: [paragraph(m.phrases.modelTransparency(m.counts).map(computed))] }];
    if (!MODEL_SECTIONS.has(w.kind)) return [sectionOf(m, w, told)].flatMap((s) => s ?? []);
    const sentences = said(written(w.kind)).slice(0, w.limit);
    if (sentences.length === 0) return [];
    const block = w.kind === 'key-facts' ? list(sentences) : paragraph(sentences);
    return [{ kind: w.kind, heading, blocks: within([block], w.words) }];
  });
  if (!sections.some((s) => MODEL_SECTIONS.has(s.kind))) return null;
  const { name: blueprint, hash: blueprintHash } = m.blueprint;
  const making = { writer: 'model', model, blueprint, blueprintHash } as const;
  return { draft: draft({ story: m.dossier.story.id, lang: m.lang, sections, making }), behind };
}

/** Null for an empty sentence. Ids that we never gave cite nothing: the sentence stays uncited, and the gate blocks it. */
function cited(m: Material, numbered: Numbered, { text, claims }: ModelSentence): DraftSentence | null {
  const line = oneLine(text);
  if (!line) return null;
  const citations = [...new Set(claims)].flatMap((id) => {
    const entry = numbered.get(id);
    return entry ? [m.citation(entry.claim, entry.verdict)] : [];
  });
  return { kind: 'factual', text: line, citations };
}

/** The model's own sentences that the gate blocks. */
export function failedOf({ draft: { sections }, behind }: Assembled, { findings }: GateReport): Failed[] {
  const blocking = findings.filter((f) => f.severity === 'block');
  return sections
    .flatMap(sentencesOf)
    .flatMap((s, i) => {
      const sentence = behind.get(s);
      const found = blocking.filter((f) => f.place.sentence === i);
      return sentence && found.length ? [{ sentence, findings: found }] : [];
    })
    .map((f, i) => ({ n: i + 1, ...f }));
}

/** The answer with what the model mended; numbers that were never sent mend nothing. */
export function mended(answer: ModelArticle, failed: readonly Failed[], { sentences }: ModelRepair): ModelArticle {
  const anew = new Map(failed.map((f) => [f.sentence, sentences.find((s) => s.n === f.n)] as const));
  const of = (sentence: ModelSentence): ModelSentence => {
    const found = anew.get(sentence);
    return found ? { text: found.text, claims: found.claims } : sentence;
  };
  return {
    headline: of(answer.headline),
    sections: answer.sections.map((s) => ({ ...s, sentences: s.sentences.map(of) })),
  };
}
