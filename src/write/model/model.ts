/** The model writer: gets claims and verdicts as data, returns sentences with the claims they rest on, and mends what the gate refuses. */
import { type Draft, type GateReport, modelRules, QuellwerkError } from '../../model/index.ts';
import { type Material, materialOf, type WriteInput } from '../choose/material.ts';
import { scoredBelow } from '../choose/score.ts';
import { reasonAgainst } from '../choose/selection.ts';
import type { Written } from '../deterministic.ts';
import { type Assembled, assembled, failedOf, mended } from './answer.ts';
import type { ModelAnswer, ModelArticle, ModelPort, ModelRepair } from './port.ts';
import { articleRequest, type Failed, type Numbered, numberedClaims, repairRequest } from './request.ts';

export interface ModelWriterPorts {
  readonly model: ModelPort;
  /** the gate: what it blocks goes back to the model */
  check(draft: Draft): GateReport;
  /** told what went wrong on the way where the article is written all the same */
  warn(error: QuellwerkError): void;
}

/**
 * Writes an article and has refused sentences mended, as often as the blueprint says. What still fails stays in the draft:
 * the caller drops it or leaves it to a person.
 * @throws QuellwerkError when no model answers the first request; a repair that fails leaves the sentences as they are.
 */
export async function writeWithModel(input: WriteInput, ports: ModelWriterPorts): Promise<Written> {
  const against = reasonAgainst(input) ?? (await scoredBelow(input, ports.model));
  if (against) return { draft: null, reason: against };
  const material = materialOf(input);
  const numbered = numberedClaims(material);
  const answer = await ports.model.ask('article', articleRequest(material, numbered));
  const draft = await mend(material, numbered, answer, ports);
  return draft ? { draft } : { draft: null, reason: 'the model returned no sentence for any section of the blueprint' };
}

async function mend(
  m: Material,
  numbered: Numbered,
  answer: ModelAnswer<ModelArticle>,
  ports: ModelWriterPorts,
): Promise<Draft | null> {
  let article = answer.value;
  let current: Assembled | null = assembled(m, numbered, article, answer.model);
  for (let left = modelRules(m.blueprint).repairs; left > 0 && current; left--) {
    const failed = failedOf(current, ports.check(current.draft));
    if (failed.length === 0) break;
    const repair = await repairOf(m, numbered, failed, ports);
    if (!repair) break;
    article = mended(article, failed, repair);
    current = assembled(m, numbered, article, answer.model);
  }
  return current?.draft ?? null;
}

/** null, with a word about it, where no model answers: the sentences that stand are worth an article. */
async function repairOf(
  m: Material,
  numbered: Numbered,
  failed: readonly Failed[],
  { model, warn }: ModelWriterPorts,
): Promise<ModelRepair | null> {
  try {
    return (await model.ask('repair', repairRequest(m, numbered, failed))).value;
  } catch (error) {
    if (!isModelFailure(error)) throw error;
    warn(error);
    return null;
  }
}

/** A model that does not answer, in distinction to a defect or a blueprint that lacks its prompt. */
export const isModelFailure = (error: unknown): error is QuellwerkError =>
  error instanceof QuellwerkError && error.code.startsWith('model-');
