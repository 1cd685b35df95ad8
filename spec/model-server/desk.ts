/** A story with its dossier, and a writing desk with models behind it, as the pipeline wires them; no database. */
import type { Beat } from '../../src/app/config/newsroom.ts';
import { versionOfRow } from '../../src/app/filters/plain.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { createBudget } from '../../src/app/providers/budget.ts';
import { memoryCache } from '../../src/app/providers/cache.ts';
import type { BudgetConfig, ProviderConfig } from '../../src/app/providers/config.ts';
import { createModels } from '../../src/app/providers/models.ts';
import type { Patience } from '../../src/app/providers/patience.ts';
import { createReaders } from '../../src/app/readers.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { writeStory } from '../../src/app/writing.ts';
import { readArticle } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import type { ArticleVersion, Blueprint, Claim, Dossier, Draft, Language } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import type { StoryArticle } from '../evidence/story.ts';

const weights = loadWeights();
const reader = createReader(weights ? { weights } : {});
export const readers = createReaders(weights);

export interface Weighed {
  readonly dossier: Dossier;
  readonly articles: readonly ArticleVersion[];
  readonly claims: readonly Claim[];
}

export function weighed(name: string, rows: readonly StoryArticle[]): Weighed {
  return weighedVersions(
    name,
    rows.map((a) => versionOfRow({ ...a, byline: [a.byline] })),
  );
}

export function weighedVersions(name: string, articles: readonly ArticleVersion[]): Weighed {
  const claims = articles.flatMap((a) => readArticle(a, reader).claims);
  return { articles, claims, dossier: weigh(storyOf('story', articles, { de: name, en: name }), articles, claims) };
}

export const blueprint = (language: Language, more: Partial<Blueprint> = {}): Blueprint => ({
  name: 'modell',
  language,
  writer: 'model',
  sections: (['headline', 'lead', 'what-happened', 'sources', 'transparency'] as const).map((kind) => ({ kind })),
  minOrigins: 1,
  review: 'automatic',
  rules: {},
  prompts: { article: 'Write in {{language}} from the claims.' },
  hash: 'hash',
  ...more,
});

export const beatOf = (of: Blueprint, providers: readonly string[] = ['one']): Beat => ({
  name: 'beat',
  title: 'Beat',
  blueprint: of,
  about: [],
  everyMinutes: 30,
  providers,
  targets: [],
  sources: [],
  entities: [],
});

/** A clock that a sleep moves on. */
export interface FakeTime extends Patience {
  readonly slept: number[];
}

export function fakeTime(): FakeTime {
  let now = Date.parse('2026-11-27T10:00:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 0,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}

/** The part of the store that a budget needs, in memory. */
export function memoryStates(): Parameters<typeof createBudget>[1] {
  const kept = new Map<string, { revision: number; value: unknown }>();
  return {
    async get<T>(key: string) {
      return (kept.get(key) as { revision: number; value: T } | undefined) ?? null;
    },
    async put(key, value) {
      const revision = (kept.get(key)?.revision ?? 0) + 1;
      kept.set(key, { revision, value });
      return revision;
    },
  };
}

export interface WritingDesk {
  readonly warnings: string[];
  readonly time: FakeTime;
  write(story: Weighed, of: Blueprint, providers?: readonly string[]): Promise<Draft | null>;
}

/** @param providers as in newsroom.yaml; stalls and timeouts are real time, pauses between tries are not */
export function writingDesk(
  providers: Readonly<Record<string, Partial<ProviderConfig> & { url: string }>>,
  budget?: BudgetConfig,
): WritingDesk {
  const warnings: string[] = [];
  const time = fakeTime();
  const warn = (error: Error): void => {
    warnings.push(error.message);
  };
  const models = createModels({
    config: (name) => ({ type: 'openai-compatible', model: `${name}-1`, ...providers[name]! }),
    key: ({ apiKeyEnv }) => apiKeyEnv ?? '',
    budget: createBudget(budget, memoryStates(), () => new Date(time.now()).toISOString()),
    cache: memoryCache(),
    patience: time,
    warn,
  });
  return {
    warnings,
    time,
    write: ({ dossier, articles, claims }, of, names = Object.keys(providers)) =>
      writeStory(
        { warn, model: async (beat) => models.port(beat.providers, 'run'), fingerprint: (model) => `hash of ${model}` },
        beatOf(of, names),
        dossier,
        { beat: 'beat', articles, claims },
        readers,
        new Date(time.now()).toISOString(),
      ),
  };
}
