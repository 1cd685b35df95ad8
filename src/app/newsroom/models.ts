/** The language models of a newsroom, wired to its providers, its budget and its cache. */
import { join } from 'node:path';
import { hashOf, messageOf } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { type Meaning, meaningOf } from '../meaning.ts';
import { createBudget, type Spent } from '../providers/budget.ts';
import { folderCache, memoryCache } from '../providers/cache.ts';
import type { ProviderConfig } from '../providers/config.ts';
import { createEmbedder } from '../providers/embeddings.ts';
import { createModels, type Models } from '../providers/models.ts';
import { systemPatience } from '../providers/patience.ts';
import { providerFor } from '../writers.ts';
import type { Writers } from '../writing.ts';

/** Where answers are kept; dropped by a takedown. */
export const answersFolder = ({ dataDir }: Newsroom): string => join(dataDir, 'answers');

export interface OpenModels extends Writers {
  /** what all runs of this month used */
  month(): Promise<Spent>;
  /** null where newsroom.yaml names no embeddings */
  readonly meaning: Meaning | null;
}

export function openModels(
  newsroom: Newsroom,
  store: Store,
  { env, memory }: { env: Readonly<Record<string, string | undefined>>; memory: boolean },
): OpenModels {
  const warn = (error: Error): void => console.error(messageOf(error));
  const budget = createBudget(newsroom.budget, store.states, () => new Date().toISOString());
  const key = ({ apiKeyEnv }: ProviderConfig): string => env[apiKeyEnv ?? ''] ?? '';
  const { embeddings } = newsroom;
  const provider = embeddings && providerFor(newsroom, embeddings.provider);
  const runOf = async (beat: string): Promise<string> => (await store.runs.last(beat))?.id ?? beat;
  let models: Models | null = null;
  // Made when first asked for: a newsroom without models has no folder of answers.
  const open = (): Models =>
    createModels({
      config: (name) => providerFor(newsroom, name),
      key,
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
    meaning: provider
      ? meaningOf(
          createEmbedder({
            embeddings: embeddings!,
            provider,
            key: key(provider),
            budget,
            kept: store.embeddings,
            patience: systemPatience,
            warn,
          }),
          runOf,
        )
      : null,
    async model(beat) {
      models ??= open();
      return models.port(beat.providers, await runOf(beat.name));
    },
  };
}
