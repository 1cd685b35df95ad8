/**
 * What vectors change when articles are put into stories: BCubed with and without. `node bench/meaning.ts ARTICLES.jsonl[.gz]`
 * (lines {id, title, text?, lang, published, gold}) takes vectors of known quality that a server of its own hands out over the
 * wire; `node bench/meaning.ts ARTICLES.jsonl[.gz] URL MODEL [SIMILARITY...]` asks your model (URL up to /v1, as in newsroom.yaml).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chance } from '../spec/chance.ts';
import { memoryStates } from '../spec/model-server/desk.ts';
import { embedding, startEmbeddingServer } from '../spec/model-server/embeddings.ts';
import { isoUtc, storiesOf } from '../src/app/filters/group.ts';
import { meaningOf } from '../src/app/meaning.ts';
import { createBudget } from '../src/app/providers/budget.ts';
import { createEmbedder, memoryVectors } from '../src/app/providers/embeddings.ts';
import { systemPatience } from '../src/app/providers/patience.ts';
import type { GroupInput } from '../src/evidence/index.ts';
import type { Language } from '../src/model/index.ts';
import { contentLemmas } from '../src/text/index.ts';

interface Headline {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly lang: Language | 'both';
  readonly published: string;
  readonly gold: string;
}

const SIZE = 128;
/** Kinds of news: two headlines of one kind are half alike whatever they tell. */
const FIELDS = 12;
type VectorOf = (text: string) => readonly number[];

const hashed = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const directions = new Map<string, readonly number[]>();

/** Of unit length, its own for each name, always the same. */
function direction(name: string): readonly number[] {
  const known = directions.get(name);
  if (known) return known;
  const next = chance(hashed(name));
  const made = Array.from({ length: SIZE }, () => next() + next() + next() - 1.5);
  const length = Math.hypot(...made);
  const unit = made.map((x) => x / length);
  directions.set(name, unit);
  return unit;
}

function sum(parts: readonly (readonly [weight: number, of: readonly number[]])[]): number[] {
  const all = new Array<number>(SIZE).fill(0);
  for (const [weight, of] of parts) for (let i = 0; i < SIZE; i++) all[i]! += weight * of[i]!;
  return all;
}

/** Knows spelling only: parts of four letters and lemmas. What a model without any knowledge of the world would give. */
const bySpelling: VectorOf = (text) => {
  const words = contentLemmas(text, 'de');
  const parts = words.flatMap((w) => Array.from({ length: Math.max(1, w.length - 3) }, (_, i) => w.slice(i, i + 4)));
  return sum([
    ...words.map((w) => [1, direction(w)] as const),
    ...parts.map((p) => [0.4, direction(`#${p}`)] as const),
  ]);
};

/**
 * Knows which story a headline tells, but blurred, and takes a share of them for another: the shape of a good model's answers,
 * with its errors known. Similarity within a story is about `sharp`², between two stories of one kind of news less.
 */
function byStory(stories: ReadonlyMap<string, string>, sharp: number, mistaken: number): VectorOf {
  const all = [...stories.values()];
  return (text) => {
    const next = chance(hashed(text));
    const told = next() < mistaken ? all[Math.floor(next() * all.length)]! : stories.get(text)!;
    const field = `field ${hashed(told) % FIELDS}`;
    const kept = sharp * (0.85 + 0.3 * next());
    const blur = Math.sqrt(Math.max(0, 1 - kept ** 2));
    return sum([
      [kept * 0.75, direction(told)],
      [kept * 0.66, direction(field)],
      [blur, direction(`noise ${text}`)],
    ]);
  };
}

function bcubed(headlines: readonly Headline[], storyOf: (id: string) => string): string {
  const by = (of: (h: Headline) => string) => {
    const groups = Map.groupBy(headlines, of);
    return (h: Headline): ReadonlySet<string> => new Set(groups.get(of(h))!.map((x) => x.id));
  };
  const [gold, found] = [by((h) => h.gold), by((h) => storyOf(h.id))];
  const mean = (of: (h: Headline) => ReadonlySet<string>): number =>
    headlines.reduce((all, h) => all + gold(h).intersection(found(h)).size / of(h).size, 0) / headlines.length;
  const [p, r] = [mean(found), mean(gold)];
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
}

const file = process.argv[2]!;
const bytes = readFileSync(file);
const headlines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Headline);
const inputs = headlines.map(
  ({ id, title, text, lang, published }): GroupInput => ({
    id,
    title,
    ...(text && { text }),
    lang: lang === 'en' ? 'en' : 'de',
    published: isoUtc(published),
  }),
);
const golds = new Map(headlines.map((h) => [h.title.trim(), h.gold]));

async function withVectors(vectorOf: VectorOf, similarities: readonly number[]): Promise<void> {
  const server = await startEmbeddingServer(embedding(vectorOf));
  await withModel(server.url, 'bench', similarities);
  await server.close();
}

/** Once for the vectors beside the words, and once for each similarity that joins alone. */
async function withModel(url: string, model: string, similarities: readonly number[]): Promise<void> {
  const embedder = createEmbedder({
    embeddings: { provider: 'bench' },
    provider: { type: 'openai-compatible', url, model },
    key: '',
    budget: createBudget(undefined, memoryStates(), () => new Date().toISOString()),
    kept: memoryVectors(),
    patience: systemPatience,
    warn: (error) => {
      throw error;
    },
  });
  const embedded = await meaningOf(embedder, async () => 'bench').embedded('bench', inputs);
  const beside = storiesOf(embedded);
  tell('  beside the words', (id) => beside.get(id)!.story);
  for (const similarity of similarities) {
    const stories = storiesOf(embedded, { similarity });
    tell(`  from similarity ${similarity.toFixed(2)}`, (id) => stories.get(id)!.story);
  }
}

function tell(name: string, storyOf: (id: string) => string): void {
  for (const lang of ['de', 'en'] as const) {
    const some = headlines.filter((h) => h.lang === lang);
    if (some.length) console.log(`${name.padEnd(28)} ${lang}  ${bcubed(some, storyOf)}`);
  }
}

const plain = storiesOf(inputs);
tell('words alone', (id) => plain.get(id)!.story);
const [url, model, ...similarities] = process.argv.slice(3);
if (url && model) {
  console.log(`vectors of ${model}`);
  await withModel(url, model, similarities.map(Number));
} else {
  console.log('vectors that know spelling only');
  await withVectors(bySpelling, [0.5, 0.6]);
  for (const mistaken of [0, 0.05, 0.2]) {
    console.log(`vectors that know the story, ${mistaken * 100} in 100 of them another`);
    await withVectors(byStory(golds, 0.92, mistaken), [0.7, 0.8]);
  }
}
