/** The AI SDK's model for a provider of newsroom.yaml. */
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import { unreachable } from '../../model/index.ts';
import type { ProviderConfig } from './config.ts';

/** @param apiKey empty for local servers that ask for none */
export function languageModel(name: string, config: ProviderConfig, apiKey: string): LanguageModel {
  const address = config.url ? { baseURL: config.url } : {};
  switch (config.type) {
    case 'openai-compatible':
      return createOpenAICompatible({
        name,
        baseURL: config.url ?? '',
        // Without these two the schema is dropped from the request and usage is not reported.
        supportsStructuredOutputs: true,
        includeUsage: true,
        ...(apiKey && { apiKey }),
      }).chatModel(config.model);
    // An empty key would make these two look into the environment by themselves.
    case 'anthropic':
      return createAnthropic({ ...address, apiKey: apiKey || 'none' }).languageModel(config.model);
    case 'google':
      return createGoogle({ ...address, apiKey: apiKey || 'none' }).languageModel(config.model);
    default:
      return unreachable(config.type);
  }
}
