/** The AI SDK's embedding model for a provider of newsroom.yaml, and one call to it. */
import { createGoogle } from '@ai-sdk/google';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, type EmbeddingModel, embedMany, InvalidResponseDataError } from 'ai';
import { QuellwerkError } from '../../model/index.ts';
import { tokensOf } from './answer.ts';
import { type ProviderConfig, STALL_SECONDS, type Usage } from './config.ts';
import { ModelFailure, placeOf } from './failure.ts';

/** @param apiKey empty for local servers that ask for none. @throws QuellwerkError for a kind of provider that has no embeddings */
export function embeddingModel(name: string, config: ProviderConfig, apiKey: string): EmbeddingModel {
  const address = config.url ? { baseURL: config.url } : {};
  switch (config.type) {
    case 'openai-compatible':
      return createOpenAICompatible({ name, baseURL: config.url ?? '', ...(apiKey && { apiKey }) }).embeddingModel(
        config.model,
      );
    // An empty key would make it look into the environment by itself.
    case 'google':
      return createGoogle({ ...address, apiKey: apiKey || 'none' }).embeddingModel(config.model);
    case 'anthropic':
      throw new QuellwerkError(
        'config',
        `provider "${name}" is of type anthropic, which has no embeddings`,
        'newsroom.yaml: embeddings.provider',
        'Name a provider of type openai-compatible or google.',
      );
  }
}

/**
 * Vectors of unit length, one a text, in their order.
 * @param spent told what the call used, where it was answered
 * @throws what the SDK throws, ModelFailure for an answer that is no list of vectors
 */
export async function receiveVectors(
  at: { readonly name: string; readonly config: ProviderConfig; readonly model: EmbeddingModel },
  texts: readonly string[],
  spent: (usage: Usage) => void,
): Promise<Float32Array[]> {
  const { name, config, model } = at;
  const abortSignal = AbortSignal.timeout((config.stallSeconds ?? STALL_SECONDS) * 1000);
  try {
    const { embeddings, usage } = await embedMany({ model, values: [...texts], maxRetries: 0, abortSignal });
    const reported = Number.isFinite(usage.tokens) && usage.tokens > 0;
    spent({ input: reported ? usage.tokens : tokensOf(texts.join('')), output: 0 });
    const vectors = embeddings.map(unit);
    if (vectors.length === texts.length && vectors.every((v) => v !== null)) return vectors as Float32Array[];
  } catch (error) {
    if (!isOtherForm(error)) throw error;
    throw noVectors(placeOf(name, config), error);
  }
  throw noVectors(placeOf(name, config));
}

/** Another number of vectors, or a good status with a body in another form: that is told as a failed call with that status. */
const isOtherForm = (error: unknown): boolean =>
  InvalidResponseDataError.isInstance(error) || (APICallError.isInstance(error) && error.statusCode === 200);

const noVectors = (where: string, cause?: unknown): ModelFailure =>
  new ModelFailure(
    'model-shape',
    'the provider did not answer with one vector a text',
    where,
    'Name an embedding model under this provider’s model.',
    { cause },
  );

/** Scaled to length 1; null for what has no direction. */
function unit(values: readonly number[]): Float32Array | null {
  const length = Math.hypot(...values);
  return Number.isFinite(length) && length > 0 ? Float32Array.from(values, (v) => v / length) : null;
}
