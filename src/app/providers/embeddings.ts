/** Vectors of texts from a provider of newsroom.yaml: kept ones first, the others in batches within budget and limits. */
import type { Embedding } from '../../evidence/index.ts';
import { hashOf, QuellwerkError } from '../../model/index.ts';
import { tokensOf } from './answer.ts';
import { type Budget, costOf } from './budget.ts';
import { CONCURRENCY, type EmbeddingsConfig, type ProviderConfig } from './config.ts';
import { embeddingModel, receiveVectors } from './embedding-model.ts';
import { failureOf, type ModelFailure } from './failure.ts';
import { createLane } from './lane.ts';
import type { Patience } from './patience.ts';
import { withRetries } from './retry.ts';

/** Where vectors are kept, by model and by the hash of the text. */
export interface KeptVectors {
  get(model: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  save(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

export interface EmbedderOptions {
  readonly embeddings: EmbeddingsConfig;
  /** the one that `embeddings` names */
  readonly provider: ProviderConfig;
  /** empty where the provider needs none */
  readonly key: string;
  readonly budget: Budget;
  readonly kept: KeptVectors;
  readonly patience: Patience;
  /** told in one line when there are no vectors, or not all */
  warn(failure: Error): void;
}

export interface Embedder {
  /** cosine from which two articles are one in meaning, where it is configured */
  readonly similarity?: number;
  /**
   * By text. Texts for which there is none now are left out: who asks goes on without.
   * @param run whose budget pays
   */
  vectors(texts: readonly string[], run: string): Promise<ReadonlyMap<string, Embedding>>;
}

/** Texts in one request: local servers take no more by default (text-embeddings-inference: 32). */
const BATCH = 32;
/** A provider that failed three times is left alone for so long: the next pass goes on without, and says nothing. */
const REST_MS = 5 * 60_000;

export function createEmbedder(options: EmbedderOptions): Embedder {
  const { embeddings, provider: config, kept, patience, budget } = options;
  const name = embeddings.provider;
  const at = { name, config, model: embeddingModel(name, config, options.key) };
  const lane = createLane(config.concurrency ?? CONCURRENCY, config.requestsPerMinute, patience);
  const model = `${config.model}@${config.url ?? config.type}`;
  let restsUntil = 0;

  async function paid(texts: readonly string[], run: string): Promise<Float32Array[]> {
    const expected = { input: tokensOf(texts.join('')), output: 0 };
    const release = await budget.reserve(run, config.price ? costOf(expected, config.price) : 0);
    const bookings: Promise<void>[] = [];
    try {
      return await receiveVectors(at, texts, (usage) => bookings.push(budget.book(run, usage, config.price)));
    } finally {
      await Promise.all(bookings);
      release();
    }
  }

  /** Asks for all that is missing; after the first failure for nothing more. */
  async function ask(missing: readonly string[], run: string, found: (text: string, values: Float32Array) => void) {
    const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, i) =>
      missing.slice(i * BATCH, (i + 1) * BATCH),
    );
    const failures: ModelFailure[] = [];
    const asFailure = (thrown: unknown): ModelFailure => failureOf(thrown, name, config, patience.now());
    const work = async (): Promise<void> => {
      for (let batch = batches.shift(); batch && failures.length === 0; batch = batches.shift()) {
        const texts = batch.map((text) => `${embeddings.prefix ?? ''}${text}`);
        try {
          const vectors = await withRetries(() => lane.run(() => paid(texts, run)), asFailure, patience);
          await kept.save(model, new Map(vectors.map((values, i) => [hashOf(texts[i]!), values])));
          for (const [i, values] of vectors.entries()) found(batch[i]!, values);
        } catch (thrown) {
          failures.push(asFailure(thrown));
        }
      }
    };
    await Promise.all(Array.from({ length: config.concurrency ?? CONCURRENCY }, work));
    if (!failures[0]) return;
    restsUntil = patience.now() + REST_MS;
    const { code, message, where, cure } = failures[0];
    options.warn(new QuellwerkError(code, `stories are grouped by words alone: ${message}`, where, cure, failures[0]));
  }

  return {
    ...(embeddings.similarity !== undefined && { similarity: embeddings.similarity }),
    async vectors(texts, run) {
      const hashes = new Map(texts.map((text) => [text, hashOf(`${embeddings.prefix ?? ''}${text}`)]));
      const known = await kept.get(model, [...new Set(hashes.values())]);
      const found = new Map<string, Embedding>();
      const missing: string[] = [];
      for (const [text, hash] of hashes) {
        const values = known.get(hash);
        if (values) found.set(text, { model, values });
        else missing.push(text);
      }
      if (missing.length > 0 && patience.now() >= restsUntil)
        await ask(missing, run, (text, values) => found.set(text, { model, values }));
      return found;
    },
  };
}

/** For a run that keeps nothing. */
export function memoryVectors(): KeptVectors {
  const vectors = new Map<string, Float32Array>();
  const keyOf = (model: string, hash: string): string => `${hash} ${model}`;
  return {
    async get(model, hashes) {
      return new Map(
        hashes.flatMap((hash) => {
          const values = vectors.get(keyOf(model, hash));
          return values ? [[hash, values] as const] : [];
        }),
      );
    },
    async save(model, fresh) {
      for (const [hash, values] of fresh) vectors.set(keyOf(model, hash), values);
    },
  };
}
