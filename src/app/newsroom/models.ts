/** The language models of a newsroom, wired to its providers, its budget and its cache. */
import { join } from 'node:path';
import { hashOf, messageOf } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { createBudget, type Spent } from '../providers/budget.ts';
import { folderCache, memoryCache } from '../providers/cache.ts';
import { createModels, type Models } from '../providers/models.ts';
import { systemPatience } from '../providers/patience.ts';
import { providerFor } from '../writers.ts';
import type { Writers } from '../writing.ts';

/** Where answers are kept; dropped by a takedown. */
export const answersFolder = ({ dataDir }: Newsroom): string => join(dataDir, 'answers');

export interface OpenModels extends Writers {
  /** what all runs of this month used */
  month(): Promise<Spent>;
}

export function openModels(
  newsroom: Newsroom,
  store: Store,
  { env, memory }: { env: Readonly<Record<string, string | undefined>>; memory: boolean },
): OpenModels {
  const warn = (error: Error): void => console.error(messageOf(error));
  const budget = createBudget(newsroom.budget, store.states, () => new Date().toISOString());
  let models: Models | null = null;
  // Made when first asked for: a newsroom without models has no folder of answers.
  const open = (): Models =>
    createModels({
      config: (name) => providerFor(newsroom, name),
      key: ({ apiKeyEnv }) => env[apiKeyEnv ?? ''] ?? '',
      budget,
      cache: memory ? memoryCache() : folderCache(answersFolder(newsroom), Date.now()),
      patience: systemPatience,
      warn,
    });
  return {
    warn,
    fingerprint: (model) => {
      const { type, url = null, model: name } = providerFor(newsroom, model.split('/', 1)[0]!);
      return hashOf(JSON.stringify([type, url, name]));
    },
    month: () => budget.month(),
    async model(beat) {
      models ??= open();
      const run = await store.runs.last(beat.name);
      return models.port(beat.providers, run?.id ?? beat.name);
    },
  };
}
