/** The model writer: one call that gets claims and verdicts as data and returns sentences with the claims they rest on. */
import {
  type Claim,
  type DraftSection,
  type DraftSentence,
  draft,
  hashOf,
  QuellwerkError,
  type SectionKind,
  type Verdict,
} from '../model/index.ts';
import type { Written } from './deterministic.ts';
import { type Material, materialOf, type WriteInput } from './material.ts';
import { computed, list, paragraph } from './parts.ts';
import { sectionOf } from './sections.ts';
import { oneLine } from './source-sentence.ts';
import { nothingTold } from './told.ts';

/** A language model as this room sees it; the adapter in app makes the call. */
export interface ModelPort {
  /** provider and model, printed in the disclosure */
  readonly name: string;
  /** @returns sentences of the article; the adapter checks their shape. @throws QuellwerkError when the model fails. */
  write(request: ModelRequest): Promise<ModelArticle>;
}

export interface ModelRequest {
  readonly system: string;
  /** claims and verdicts as JSON: data, never instructions */
  readonly data: string;
}

export interface ModelSentence {
  readonly text: string;
  /** ids as given in the request's data: "c1", "c2" */
  readonly claims: readonly string[];
}

export interface ModelArticle {
  readonly headline: ModelSentence;
  readonly sections: readonly { readonly kind: string; readonly sentences: readonly ModelSentence[] }[];
}

/** Sections a model may fill; sources and transparency are always computed. */
const MODEL_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'teaser',
  'key-facts',
  'lead',
  'what-happened',
  'check',
  'conclusion',
]);
/** Claims beyond this make the request long and the article no better. */
const MOST_CLAIMS = 60;

export async function writeWithModel(input: WriteInput, model: ModelPort): Promise<Written> {
  const { blueprint, dossier } = input;
  if (dossier.origins.length < blueprint.minOrigins)
    return { draft: null, reason: `${dossier.origins.length} of ${blueprint.minOrigins} independent origins` };
  const material = materialOf(input);
  const numbered = numberedClaims(material);
  const prompt = blueprint.prompts.article;
  if (!prompt)
    throw new QuellwerkError(
      'prompt-missing',
      'the blueprint has no prompts/article.md',
      `blueprint ${blueprint.name}`,
      'Write one; blueprints/tech-check/prompts/article.md shows how.',
    );
  const answer = await model.write({ system: systemFrom(prompt, material), data: dataFor(material, numbered) });
  return assembled(material, numbered, answer, model.name);
}

/** Claims by the name the model knows them under, with the verdict they belong to. */
type Numbered = ReadonlyMap<string, { readonly claim: Claim; readonly verdict: Verdict }>;

function numberedClaims(m: Material): Numbered {
  const found = new Map<string, { claim: Claim; verdict: Verdict }>();
  for (const verdict of m.verdicts)
    for (const side of SIDES)
      for (const claim of m.side(verdict, side)) if (!found.has(claim.id)) found.set(claim.id, { claim, verdict });
  return new Map([...found.values()].slice(0, MOST_CLAIMS).map((entry, i) => [`c${i + 1}`, entry]));
}
const SIDES = ['for', 'against', 'earlier'] as const;

/** Front matter describes the prompt to people; the model gets the text below it. */
const systemFrom = (prompt: string, m: Material): string =>
  prompt
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll('{{language}}', m.lang === 'de' ? 'German' : 'English')
    .trim();

/** JSON quotes whatever a source says: text that looks like an instruction stays the value of a field. */
function dataFor(m: Material, numbered: Numbered): string {
  const groups = new Map<string, number>();
  const claims = [...numbered].map(([id, { claim, verdict }]) => {
    if (!groups.has(verdict.id)) groups.set(verdict.id, groups.size + 1);
    return {
      id,
      outlet: m.outlet(claim),
      published: m.article(claim.article).published,
      language: claim.lang,
      kind: claim.kind,
      modality: claim.modality,
      speaker: claim.speaker?.name ?? null,
      /** claims of one group speak of the same thing */
      group: groups.get(verdict.id),
      verdict: verdict.kind,
      side: verdict.values.find((v) => v.claim === claim.id)?.side ?? 'for',
      passage: m.sentence(claim).text,
    };
  });
  const sections = m.blueprint.sections.map((s) => s.kind).filter((k) => MODEL_SECTIONS.has(k));
  return JSON.stringify({ sections, claims });
}

/** The model's words with our citations; a sentence that names no claim we gave stays uncited, and the gate blocks it. */
function assembled(m: Material, numbered: Numbered, answer: ModelArticle, model: string): Written {
  const said = (sentences: readonly ModelSentence[]): DraftSentence[] =>
    sentences.flatMap((s) => cited(m, numbered, s) ?? []);
  const written = (kind: SectionKind): DraftSentence[] =>
    said(answer.sections.filter((s) => s.kind === kind).flatMap((s) => s.sentences));
  const wanted = m.blueprint.sections;
  if (!wanted.some((w) => MODEL_SECTIONS.has(w.kind) && written(w.kind).length > 0))
    return { draft: null, reason: 'the model returned no sentence for any section of the blueprint' };
  const told = nothingTold();
  const sections = wanted.flatMap((w): DraftSection[] => {
    const heading = w.heading?.[m.lang] ?? null;
    if (w.kind === 'headline') {
      const own = said([answer.headline]);
      return own.length ? [{ kind: w.kind, heading: null, blocks: [paragraph(own)] }] : [sectionOf(m, w, told)!];
    }
    if (w.kind === 'transparency')
      return [{ kind: w.kind, heading, blocks: [paragraph(m.phrases.modelTransparency(m.counts).map(computed))] }];
    if (!MODEL_SECTIONS.has(w.kind)) return [sectionOf(m, w, told)].flatMap((s) => s ?? []);
    const sentences = written(w.kind);
    if (sentences.length === 0) return [];
    return [{ kind: w.kind, heading, blocks: [w.kind === 'key-facts' ? list(sentences) : paragraph(sentences)] }];
  });
  const hash = hashOf(JSON.stringify([m.blueprint.hash, m.blueprint.prompts]));
  const making = { writer: 'model', model, blueprint: m.blueprint.name, blueprintHash: hash } as const;
  return { draft: draft({ story: m.dossier.story.id, lang: m.lang, sections, making }) };
}

/** Null for an empty sentence. Ids that we never gave cite nothing. */
function cited(m: Material, numbered: Numbered, { text, claims }: ModelSentence): DraftSentence | null {
  const line = oneLine(text);
  if (!line) return null;
  const citations = [...new Set(claims)].flatMap((id) => {
    const entry = numbered.get(id);
    return entry ? [m.citation(entry.claim, entry.verdict)] : [];
  });
  return { kind: 'factual', text: line, citations };
}
