/** The model writer's port over any OpenAI-compatible endpoint, through the AI SDK. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output, RetryError } from 'ai';
import { z } from 'zod';
import { QuellwerkError } from '../../model/index.ts';
import type { ModelArticle, ModelPort, ModelRequest } from '../../write/index.ts';
import type { ProviderConfig } from '../config/newsroom.ts';

const sentence = z.object({ text: z.string(), claims: z.array(z.string()) });
const article = z.object({
  headline: sentence,
  sections: z.array(z.object({ kind: z.string(), sentences: z.array(sentence) })),
});

/** A slow local model writes an article in minutes, not seconds. */
const DEFAULT_TIMEOUT_SECONDS = 180;
const RETRIES = 2;

/** @param apiKey empty for local servers that ask for none */
export function openAiCompatible(name: string, config: ProviderConfig, apiKey: string): ModelPort {
  const provider = createOpenAICompatible({
    name,
    baseURL: config.url,
    // Without these two the schema is dropped from the request and usage is not reported.
    supportsStructuredOutputs: true,
    includeUsage: true,
    ...(apiKey && { apiKey }),
  });
  const model = provider.chatModel(config.model);
  const timeout = (config.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000;
  return {
    name: `${name}/${config.model}`,
    async write({ system, data }: ModelRequest): Promise<ModelArticle> {
      try {
        const { output } = await generateText({
          model,
          system,
          prompt: data,
          output: Output.object({ schema: article }),
          maxRetries: RETRIES,
          abortSignal: AbortSignal.timeout(timeout),
        });
        return output;
      } catch (cause) {
        throw modelError(name, config, cause);
      }
    },
  };
}

function modelError(name: string, config: ProviderConfig, thrown: unknown): QuellwerkError {
  const cause = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  const where = `provider ${name} (${config.url}, model ${config.model})`;
  if (NoObjectGeneratedError.isInstance(cause) || NoOutputGeneratedError.isInstance(cause))
    return new QuellwerkError(
      'model-shape',
      'the model did not answer in the agreed form',
      where,
      'Use a model with structured output, or writer: deterministic.',
      cause,
    );
  if (APICallError.isInstance(cause) && (cause.statusCode === 401 || cause.statusCode === 403))
    return new QuellwerkError(
      'model-key',
      'the provider refuses the key',
      where,
      `Set ${config.apiKeyEnv ?? 'apiKeyEnv'} to a valid key.`,
      cause,
    );
  const what =
    APICallError.isInstance(cause) && cause.statusCode
      ? `the provider answered ${cause.statusCode}`
      : 'the provider cannot be reached or took too long';
  return new QuellwerkError(
    'model-call',
    what,
    where,
    'Check that it runs and that url and model are right; the next run tries again.',
    cause,
  );
}
