/** What the schema can't say about providers: an address where one is needed, a price where a budget counts it. */

import type { BudgetConfig, EmbeddingsConfig, ProviderConfig } from '../providers/config.ts';
import { configError, lineIn } from './yaml.ts';

interface Configured {
  readonly providers?: Readonly<Record<string, ProviderConfig>>;
  readonly budget?: BudgetConfig;
  readonly embeddings?: EmbeddingsConfig;
}

/** @throws QuellwerkError naming file, line and cure. */
export function checkProviders(file: string, { providers = {}, budget, embeddings }: Configured): void {
  for (const [name, provider] of Object.entries(providers)) {
    const fail = (what: string, cure: string): never => {
      throw configError(file, lineIn(file, ['providers', name]), `provider "${name}" ${what}`, cure);
    };
    if (provider.type === 'openai-compatible' && !provider.url)
      fail('lacks "url"', 'Name the address of its API, such as http://localhost:11434/v1.');
    if (budget && !provider.price)
      fail(
        "has no price, so that the budget can't count it",
        `Add price: { input: ..., output: ... } in ${budget.currency} per million tokens; 0 for a model of your own.`,
      );
  }
  if (embeddings) checkEmbeddings(file, embeddings.provider, providers);
}

function checkEmbeddings(file: string, name: string, providers: Readonly<Record<string, ProviderConfig>>): void {
  const provider = providers[name];
  const fail = (what: string): never => {
    throw configError(
      file,
      lineIn(file, ['embeddings', 'provider']),
      `embeddings.provider names "${name}", ${what}`,
      'Name a provider of type openai-compatible or google whose model is an embedding model.',
    );
  };
  if (!provider) fail('which providers does not define');
  else if (provider.type === 'anthropic') fail('which is of type anthropic: it has no embeddings');
}
