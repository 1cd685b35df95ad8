/** Vectors from a server that speaks the real wire format, or misbehaves: what is asked, what is kept, what the owner is told. */
import { afterEach, describe, expect, it } from 'vitest';
import { groupArrived } from '../../src/app/grouping.ts';
import { meaningOf } from '../../src/app/meaning.ts';
import { createBudget } from '../../src/app/providers/budget.ts';
import type { BudgetConfig, EmbeddingsConfig, ProviderConfig } from '../../src/app/providers/config.ts';
import { createEmbedder, memoryVectors } from '../../src/app/providers/embeddings.ts';
import { type ArticleVersion, makeId, messageOf } from '../../src/model/index.ts';
import { beatOf, blueprint, fakeTime, memoryStates } from './desk.ts';
import { type EmbeddingScript, type EmbeddingServer, embedding, startEmbeddingServer } from './embeddings.ts';

const servers: EmbeddingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((s) => s.close()));
});

async function serve(script: EmbeddingScript, key?: string): Promise<EmbeddingServer> {
  const server = await startEmbeddingServer(script, key);
  servers.push(server);
  return server;
}

interface Setting {
  readonly embeddings?: Partial<EmbeddingsConfig>;
  readonly provider?: Partial<ProviderConfig>;
  readonly key?: string;
  readonly budget?: BudgetConfig;
}

function embedderAt(url: string, { embeddings, provider, key = '', budget }: Setting = {}) {
  const warnings: string[] = [];
  const time = fakeTime();
  const counted = createBudget(budget, memoryStates(), () => new Date(time.now()).toISOString());
  const kept = memoryVectors();
  const embedder = createEmbedder({
    embeddings: { provider: 'vectors', similarity: 0.8, ...embeddings },
    provider: { type: 'openai-compatible', model: 'small', url, ...provider },
    key,
    budget: counted,
    kept,
    patience: time,
    warn: (error) => void warnings.push(messageOf(error)),
  });
  return { embedder, warnings, time, budget: counted };
}

const byLength = embedding((text) => [text.length, 1]);
const texts = (n: number): string[] => Array.from({ length: n }, (_, i) => 'x'.repeat(i + 1));

describe('what is asked', () => {
  it('each text once, 32 in a request; the vectors have length 1', async () => {
    const server = await serve(byLength);
    const { embedder, warnings } = embedderAt(server.url);
    const found = await embedder.vectors([...texts(70), 'x'], 'run');
    expect(server.seen.map((r) => r.input.length).sort()).toEqual([32, 32, 6]);
    expect(server.seen[0]).toMatchObject({ model: 'small', encoding_format: 'float' });
    expect(found.size).toBe(70);
    expect(found.get('xxx')!.values).toEqual(Float32Array.of(3 / Math.hypot(3, 1), 1 / Math.hypot(3, 1)));
    expect(found.get('x')!.model).toBe(`small@${server.url}`);
    await embedder.vectors(texts(71), 'run');
    expect(server.seen.at(-1)!.input).toEqual(['x'.repeat(71)]);
    expect(warnings).toEqual([]);
  });

  it('the key and the prefix go along', async () => {
    const server = await serve(byLength, 'SECRET');
    const { embedder } = embedderAt(server.url, { key: 'SECRET', embeddings: { prefix: 'query: ' } });
    expect((await embedder.vectors(['a'], 'run')).has('a')).toBe(true);
    expect(server.seen[0]!.input).toEqual(['query: a']);
  });

  it('is booked with what the provider reports, and not asked beyond the budget', async () => {
    const server = await serve(byLength);
    const price = { input: 1_000_000, output: 0 };
    const { embedder, warnings, budget } = embedderAt(server.url, {
      provider: { price },
      budget: { currency: 'EUR', perRun: 20 },
    });
    await embedder.vectors(['x'.repeat(40)], 'run');
    expect(await budget.spent('run')).toEqual({ calls: 1, input: 10, output: 0, cost: 10 });
    expect((await embedder.vectors(['y'.repeat(60)], 'run')).size).toBe(0);
    expect(warnings[0]).toMatch(
      /^stories are grouped by words alone: the budget .* does not allow another call in this run/,
    );
    expect(server.seen).toHaveLength(1);
  });
});

describe('what fails is told in one line, and is no failure of grouping', () => {
  it.each<[string, EmbeddingScript, RegExp, number]>([
    [
      'a lasting fault',
      () => ({ type: 'status', status: 404 }),
      /the provider answered 404 \(provider vectors .*, model small\)/,
      1,
    ],
    ['a wrong key', () => ({ type: 'status', status: 401 }), /refuses the key/, 1],
    ['a busy provider', () => ({ type: 'status', status: 429 }), /is busy \(429\)/, 3],
    [
      'too few vectors',
      () => ({ type: 'vectors', vectors: [[1, 2]] }),
      /did not answer with one vector a text.*Name an embedding model/,
      1,
    ],
    [
      'vectors without direction',
      ({ input }) => ({ type: 'vectors', vectors: input.map(() => [0, 0]) }),
      /one vector a text/,
      1,
    ],
    ['another body', () => ({ type: 'body', body: '{"choices":[]}' }), /one vector a text/, 1],
    ['no JSON', () => ({ type: 'body', body: '<html>' }), /one vector a text/, 1],
    ['silence', () => ({ type: 'hang' }), /stopped sending or took too long/, 3],
  ])('%s', async (name, script, line, calls) => {
    const server = await serve(script);
    const { embedder, warnings, time } = embedderAt(server.url, {
      provider: { concurrency: 1, ...(name === 'silence' && { stallSeconds: 0.2 }) },
    });
    expect((await embedder.vectors(texts(70), 'run')).size).toBe(0);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(line);
    expect(warnings[0]).toMatch(/^stories are grouped by words alone: /);
    expect(server.seen).toHaveLength(calls);
    // It is left alone for a while, and asked again later.
    await embedder.vectors(texts(70), 'run');
    expect(warnings).toHaveLength(1);
    await time.sleep(5 * 60_000);
    await embedder.vectors(texts(70), 'run');
    expect(warnings).toHaveLength(2);
  });

  it('nobody listens', async () => {
    const server = await startEmbeddingServer(byLength);
    await server.close();
    const { embedder, warnings } = embedderAt(server.url);
    expect((await embedder.vectors(['a'], 'run')).size).toBe(0);
    expect(warnings).toEqual([expect.stringMatching(/cannot be reached or broke off/)]);
  });

  it('a passing fault heals; what came before a lasting one is kept', async () => {
    const server = await serve((request, n) =>
      n === 0 || n > 1 ? { type: 'status', status: 503 } : byLength(request, n),
    );
    const { embedder, warnings } = embedderAt(server.url, { provider: { concurrency: 1 } });
    expect((await embedder.vectors(texts(40), 'run')).size).toBe(32);
    expect(warnings).toHaveLength(1);
  });
});

describe('a beat in two languages', () => {
  const article = (id: string, lang: 'de' | 'en', title: string, text: string, more: object = {}): ArticleVersion =>
    ({
      id: makeId('articleVersion', id),
      article: makeId('article', id),
      lang,
      title,
      text,
      published: '2026-04-01T08:00:00Z',
      fetchedAt: '2026-04-01T09:00:00Z',
      ...more,
    }) as unknown as ArticleVersion;

  const MINE_DE = article(
    'de',
    'de',
    'Nach dem Schlagwetter entlässt der Bergbaukonzern seinen langjährigen Betriebsleiter',
    'Der Konzern zieht Folgen aus dem Unglück. Der Leiter der Grube in Ferlach muss gehen, ein Nachfolger wird gesucht. Die Belegschaft erfuhr davon am Nachmittag durch einen Aushang am Werkstor.',
  );
  const MINE_EN = article(
    'en',
    'en',
    'Colliery explosion: mining company dismisses its long-serving pit manager',
    'The company draws conclusions from the accident and parts with the man who ran the mine. Workers at Ferlach learnt of it in the afternoon from a notice on the gate. No successor has been named so far.',
  );
  const CUP_EN = article(
    'cup',
    'en',
    'Garsten win the cup final on penalties after a dramatic evening',
    'Supporters celebrated in Ferlach and elsewhere until the early morning. The goalkeeper saved three shots in a row, and the trainer spoke of the greatest night in the history of the club.',
  );
  const SECRET = article('secret', 'de', 'Notiz', 'Ein Informant sagt, der Leiter wusste davon.', { private: true });

  /** What a model of many languages does: two texts on one matter lie close, whatever their words. */
  const multilingual = embedding((text) =>
    /Schlagwetter|Grube|Colliery|mine/.test(text) ? [1, text.length / 5000, 0] : [0, text.length / 5000, 1],
  );

  async function stories(arrived: readonly ArticleVersion[], url: string | null) {
    const { embedder, warnings } = embedderAt(url ?? 'http://127.0.0.1:1');
    const meaning = url ? meaningOf(embedder, async () => 'run') : null;
    const request = { beat: 'b', arrived, memory: null, grouped: async () => [], stories: async () => [] };
    const { stories: found } = await groupArrived(request, beatOf(blueprint('de')), meaning);
    return { found, warnings };
  }

  it('is two stories by words alone, one with vectors; another matter in the same place stays apart', async () => {
    const arrived = [MINE_DE, MINE_EN, CUP_EN];
    expect((await stories(arrived, null)).found).toHaveLength(3);
    const server = await serve(multilingual);
    const { found, warnings } = await stories(arrived, server.url);
    expect(found.map((s) => s.articles)).toEqual([[MINE_DE.id, MINE_EN.id], [CUP_EN.id]]);
    expect(found[0]!.why.en).toMatch(/similarity 1\.00\)\. Shared words: .*ferlach/);
    expect(warnings).toEqual([]);
  });

  it('goes on by words where the provider is down', async () => {
    const server = await serve(() => ({ type: 'status', status: 500 }));
    const { found, warnings } = await stories([MINE_DE, MINE_EN, CUP_EN], server.url);
    expect(found).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });

  it('sends nothing of a private source', async () => {
    const server = await serve(multilingual);
    await stories([MINE_DE, SECRET], server.url);
    expect(server.seen.flatMap((r) => r.input)).toEqual([expect.stringContaining('Schlagwetter')]);
  });
});
