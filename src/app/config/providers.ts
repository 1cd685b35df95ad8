/** What the schema can't say about providers: an address where one is needed, a price where a budget counts it. */

import type { BudgetConfig, ProviderConfig } from '../providers/config.ts';
import { configError, lineIn } from './yaml.ts';

interface Configured {
  readonly providers?: Readonly<Record<string, ProviderConfig>>;
  readonly budget?: BudgetConfig;
}

/** @throws QuellwerkError naming file, line and cure. */
export function checkProviders(file: string, { providers = {}, budget }: Configured): void {
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
}
