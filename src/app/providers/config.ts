/** What newsroom.yaml says about language models: providers, their prices, and the budget. */
import type { ModelTask } from '../../write/index.ts';

export interface ProviderConfig {
  readonly type: 'openai-compatible' | 'anthropic' | 'google';
  /** absent: the provider's own address; openai-compatible always names one */
  readonly url?: string;
  readonly model: string;
  readonly apiKeyEnv?: string;
  /** for a whole answer */
  readonly timeoutSeconds?: number;
  /** between two pieces of an answer, and before the first */
  readonly stallSeconds?: number;
  /** requests at a time */
  readonly concurrency?: number;
  readonly requestsPerMinute?: number;
  readonly maxOutputTokens?: number;
  /** per million tokens, in the currency of the budget */
  readonly price?: Price;
}

export interface Price {
  readonly input: number;
  readonly output: number;
}

/** Articles are compared by a model's vectors too. */
export interface EmbeddingsConfig {
  /** one of the providers, whose model is an embedding model */
  readonly provider: string;
  /** cosine from which two articles of few shared words are one in meaning, on the model's scale; absent: vectors add to words only */
  readonly similarity?: number;
  /** put before each text, where a model wants to know what it is for ("query: ") */
  readonly prefix?: string;
}

export interface BudgetConfig {
  readonly currency: string;
  readonly perRun?: number;
  readonly perMonth?: number;
}

export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** One request as the cache knows it: another model, prompt, schema or claim makes another request. */
export interface Asked {
  readonly task: ModelTask;
  readonly provider: string;
  readonly model: string;
  readonly system: string;
  readonly data: string;
}

/** What a slow local model needs for an article, if it streams. */
export const TIMEOUT_SECONDS = 180;
/** A hosted model begins within seconds; a large prompt on a local one takes longer to read. */
export const STALL_SECONDS = 60;
/** An article of twenty sentences with its ids takes about 2,000 tokens. */
export const MAX_OUTPUT_TOKENS = 8000;
export const CONCURRENCY = 2;
