/** Asks a model what a story is worth by the owner's own prompt; a score opens the way to an article and proves nothing. */
import { type Dossier, QuellwerkError } from '../../model/index.ts';
import type { ModelPort } from '../model/port.ts';
import { promptOf } from '../model/request.ts';
import type { WriteInput } from './material.ts';

/** null: worth it, or nobody asked. @throws QuellwerkError without prompts/score.md, or when no model answers. */
export async function scoredBelow(
  { blueprint, dossier, versions }: WriteInput,
  model: ModelPort,
): Promise<string | null> {
  const least = blueprint.select?.minScore;
  if (least === undefined) return null;
  if (!blueprint.prompts.score)
    throw new QuellwerkError(
      'prompt-missing',
      'select.minScore needs prompts/score.md',
      `blueprint ${blueprint.name}`,
      'Write one that says what a story is worth, or take minScore out.',
    );
  const titles = versions
    .filter((v) => !v.private)
    .map(({ outlet, title, published }) => ({ outlet, title, published }));
  const data = JSON.stringify({ titles, statements: countsOf(dossier) });
  const { value } = await model.ask('score', { system: promptOf(blueprint, 'score', blueprint.language), data });
  return value.score < least ? `the model scores it ${value.score}, of at least ${least}: ${value.reason}` : null;
}

/** How many statements there are of each verdict. */
const countsOf = ({ verdicts }: Dossier): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(verdicts, (v) => v.kind)].map(([kind, list]) => [kind, list.length]));
