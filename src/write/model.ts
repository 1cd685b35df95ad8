/** The model writer: one call that gets claims and verdicts as data and returns sentences with the claims they rest on. */
import {
  type Claim,
  type Draft,
  type DraftSection,
  type DraftSentence,
  draft,
  hashOf,
  QuellwerkError,
  type SectionKind,
} from '../model/index.ts';
import type { Written } from './deterministic.ts';
import { type Material, materialOf, type WriteInput } from './material.ts';
import { sectionOf } from './sections.ts';
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
  return { draft: assemble(material, numbered, answer, model.name) };
}

type Numbered = ReadonlyMap<string, Claim>;

function numberedClaims(m: Material): Numbered {
  const claims = m.verdicts.flatMap((v) => v.values.map((x) => m.claim(x.claim))).slice(0, MOST_CLAIMS);
  return new Map([...new Set(claims)].map((c, i) => [`c${i + 1}`, c]));
}

/** Front matter describes the prompt to people; the model gets the text below it. */
const systemFrom = (prompt: string, m: Material): string =>
  prompt
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll('{{language}}', m.lang === 'de' ? 'German' : 'English')
    .trim();

function dataFor(m: Material, numbered: Numbered): string {
  const verdictOf = new Map(m.verdicts.flatMap((v) => v.values.map((x) => [x.claim, v.kind] as const)));
  const claims = [...numbered].map(([id, c]) => ({
    id,
    outlet: m.outlet(c),
    published: m.article(c.article).published,
    kind: c.kind,
    modality: c.modality,
    speaker: c.speaker?.name ?? null,
    verdict: verdictOf.get(c.id) ?? null,
    passage: m.article(c.article).text.slice(c.sentence.start, c.sentence.end),
  }));
  const sections = m.blueprint.sections.map((s) => s.kind).filter((k) => MODEL_SECTIONS.has(k));
  return JSON.stringify({ sections, claims });
}

/** The model's words with our citations; a sentence that names no claim we gave stays uncited, and the gate blocks it. */
function assemble(m: Material, numbered: Numbered, answer: ModelArticle, model: string): Draft {
  const cited = (s: ModelSentence): DraftSentence => ({
    kind: 'factual',
    text: s.text,
    citations: s.claims.flatMap((id) => (numbered.has(id) ? [m.citation(numbered.get(id)!)] : [])),
  });
  const told = nothingTold();
  const sections = m.blueprint.sections.flatMap((wanted): DraftSection[] => {
    const heading = wanted.heading?.[m.lang] ?? null;
    if (wanted.kind === 'headline')
      return [
        { kind: 'headline', heading: null, blocks: [{ type: 'paragraph', sentences: [cited(answer.headline)] }] },
      ];
    if (!MODEL_SECTIONS.has(wanted.kind)) return [sectionOf(m, wanted, told)].flatMap((s) => s ?? []);
    const given =
      answer.sections.find((s) => s.kind === wanted.kind)?.sentences.filter((s) => s.text.trim() !== '') ?? [];
    if (given.length === 0) return [];
    const sentences = given.map(cited);
    return [
      {
        kind: wanted.kind,
        heading,
        blocks: [wanted.kind === 'key-facts' ? { type: 'list', items: sentences } : { type: 'paragraph', sentences }],
      },
    ];
  });
  const hash = hashOf(JSON.stringify([m.blueprint.hash, m.blueprint.prompts]));
  return draft({
    story: m.dossier.story.id,
    lang: m.lang,
    sections,
    making: { writer: 'model', model, blueprint: m.blueprint.name, blueprintHash: hash },
  });
}
