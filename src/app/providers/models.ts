/** The writer's model port over the providers of newsroom.yaml: cache, budget, limits, retries, and the next provider where one fails. */
import type { LanguageModel } from 'ai';
import type { ModelPort, ModelRequest, ModelTask, ModelTasks } from '../../write/index.ts';
import { receive, tokensOf } from './answer.ts';
import { type Budget, costOf } from './budget.ts';
import type { AnswerCache } from './cache.ts';
import { CONCURRENCY, MAX_OUTPUT_TOKENS, type ProviderConfig } from './config.ts';
import { failureOf, ModelFailure } from './failure.ts';
import { createLane, type Lane } from './lane.ts';
import { languageModel } from './language-model.ts';
import type { Patience } from './patience.ts';
import { withRetries } from './retry.ts';
import { SCHEMAS } from './schemas.ts';

export interface ModelsOptions {
  /** @throws QuellwerkError when newsroom.yaml does not define it */
  config(provider: string): ProviderConfig;
  /** empty where the provider needs none */
  key(config: ProviderConfig): string;
  readonly budget: Budget;
  readonly cache: AnswerCache;
  readonly patience: Patience;
  /** told when a provider fails and another one, or another way, is taken */
  warn(failure: Error): void;
}

export interface Models {
  /**
   * Asks the providers in this order; what it costs is counted for a run.
   * @throws QuellwerkError when newsroom.yaml does not define one of them.
   */
  port(providers: readonly string[], run: string): ModelPort;
}

interface Provider {
  readonly name: string;
  readonly config: ProviderConfig;
  readonly model: LanguageModel;
  /** shared by all beats: the limits are the provider's */
  readonly lane: Lane;
}

export function createModels(options: ModelsOptions): Models {
  const made = new Map<string, Provider>();

  function provider(name: string): Provider {
    const known = made.get(name);
    if (known) return known;
    const config = options.config(name);
    const lane = createLane(config.concurrency ?? CONCURRENCY, config.requestsPerMinute, options.patience);
    const fresh = { name, config, lane, model: languageModel(name, config, options.key(config)) };
    made.set(name, fresh);
    return fresh;
  }

  return {
    port(names, run) {
      const chain = names.map(provider);
      return {
        async ask(task, request) {
          for (const [i, at] of chain.entries()) {
            try {
              return { value: await answerOf(options, at, run, task, request), model: `${at.name}/${at.config.model}` };
            } catch (error) {
              if (!(error instanceof ModelFailure) || i === chain.length - 1) throw error;
              options.warn(error);
            }
          }
          throw new ModelFailure('model-call', 'no provider is named', 'beat', 'Add `provider: NAME` to the beat.');
        },
      };
    },
  };
}

async function answerOf<K extends ModelTask>(
  { cache, budget, patience }: ModelsOptions,
  at: Provider,
  run: string,
  task: K,
  request: ModelRequest,
): Promise<ModelTasks[K]> {
  const { name, config } = at;
  const asked = { task, provider: name, model: config.model, ...request };
  // A cached answer of an older form is asked for anew.
  const known = SCHEMAS[task].safeParse(cache.get(asked));
  if (known.success) return known.data;
  const value = await withRetries(
    () => at.lane.run(() => paid(budget, at, run, task, request)),
    (thrown) => failureOf(thrown, name, config, patience.now()),
    patience,
  );
  cache.put(asked, value);
  return value;
}

async function paid<K extends ModelTask>(
  budget: Budget,
  at: Provider,
  run: string,
  task: K,
  request: ModelRequest,
): Promise<ModelTasks[K]> {
  const { price, maxOutputTokens = MAX_OUTPUT_TOKENS } = at.config;
  const most = { input: tokensOf(request.system + request.data), output: maxOutputTokens };
  const release = await budget.reserve(run, price ? costOf(most, price) : 0);
  const bookings: Promise<void>[] = [];
  try {
    return await receive(at, task, request, (usage) => bookings.push(budget.book(run, usage, price)));
  } finally {
    await Promise.all(bookings);
    release();
  }
}
