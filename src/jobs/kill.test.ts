import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance } from '../../spec/chance.ts';
import { openStore, type Store } from '../store/index.ts';
import { beatOf, type Plan, pagesOf } from './testing/newsroom.ts';

const plan: Plan = { sources: 4, pagesPerSource: 12, stories: 12, pace: 5 };
const KILLS = 21;
/** Most steps a process may get done before it is killed: so many that the kills are spread over the whole pass. */
const MOST_STEPS = 9;
/** Latest kill after that step, in ms: longer than a step takes, so that kills hit its work as well as its commit. */
const LATEST = 120;
/** Latest kill of those that die while they open the database. */
const LATEST_OPENING = 700;
const script = fileURLToPath(new URL('./testing/killed.ts', import.meta.url));

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly said: string;
}

/** Dies `ms` after the start (steps null), or after it has told of so many steps done. */
interface Death {
  readonly steps: number | null;
  readonly ms: number;
}
const stepsIn = (said: string): number => said.match(/ [1-9]\d*\/\d+$/gm)?.length ?? 0;

function runOnce(folder: string, death: Death | null): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, JSON.stringify(plan)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = (ms: number) => setTimeout(() => child.kill('SIGKILL'), ms);
    let said = '';
    let armed = death?.steps === null ? kill(death.ms) : undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (death && said.includes('working') && stepsIn(said) >= (death.steps ?? Number.POSITIVE_INFINITY))
        armed ??= kill(death.ms);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(armed);
      resolve({ signal, code, said });
    });
  });
}

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'quellwerk-kill-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('killed at random moments and started again, nothing is lost and nothing doubled', {
  timeout: 300_000,
}, async () => {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
  const next = chance(seed);
  const at: string[] = [];
  // A pass that is through before enough kills have hit is judged, and another newsroom begun.
  for (let newsroom = 0; at.length < KILLS; newsroom++) {
    const folder = join(root, String(newsroom));
    at.push(...(await tormented(folder, next, KILLS - at.length)));
    const store = await openStore({ dataDir: join(folder, 'data') });
    try {
      expect(await account(store), `KILL_SEED=${seed}`).toEqual(whole());
    } finally {
      await store.close();
    }
    expect((await readdir(join(folder, 'site'))).length, `KILL_SEED=${seed}`).toBe(plan.stories);
  }
  console.log(`KILL_SEED=${seed}: killed after ${at.join(', ')}`);
});

/** One pass, killed up to `most` times and then left in peace; what each process had told when it was killed. */
async function tormented(folder: string, next: () => number, most: number): Promise<string[]> {
  const at: string[] = [];
  for (;;) {
    const { signal, code, said } = await runOnce(folder, at.length < most ? deathOf(at.length, next) : null);
    if (signal !== 'SIGKILL' && code !== 0) throw new Error(`ended with ${code} after ${at.join(', ')}: ${said}`);
    if (code === 0) return at;
    at.push(said.trim().split('\n').at(-1) || 'opening');
  }
}

/** The first one dies while it makes the database, every fifth one while it opens it. */
const deathOf = (kill: number, next: () => number): Death =>
  kill % 5 === 0
    ? { steps: null, ms: next() * LATEST_OPENING }
    : { steps: Math.floor(next() * (MOST_STEPS + 1)), ms: next() * LATEST };

/** What a pass leaves that nobody disturbed. */
function whole() {
  const articles = plan.sources * plan.pagesPerSource;
  return {
    pages: articles,
    bodies: articles,
    articles,
    claims: articles,
    grouped: articles,
    waiting: 0,
    stories: plan.stories,
    articlesInStories: articles,
    dossiers: plan.stories,
    drafts: plan.stories,
    editions: Array.from({ length: plan.stories }, () => 1),
    owed: 0,
    unfinished: [],
    problems: [],
  };
}

async function account(of: Store) {
  const beat = beatOf(plan);
  const pages = beat.sources.flatMap((source) => pagesOf(source, plan));
  const stories = (await of.stories.recent(beat.name, 1000)).map((s) => s.story);
  const each = <T>(read: (id: (typeof stories)[number]['id']) => Promise<T>) =>
    Promise.all(stories.map((s) => read(s.id)));
  const bodies = await Promise.all(pages.map((p) => of.pages.get(p.id)));
  return {
    pages: (await of.pages.recent(10_000)).length,
    bodies: bodies.filter((p) => p && p.body.length > 0).length,
    articles: await of.articles.count(),
    claims: await of.claims.count(),
    grouped: (await of.arrivals.grouped(beat.name, 10_000)).length,
    waiting: (await of.arrivals.waiting(beat.name, 10_000)).length,
    stories: stories.length,
    articlesInStories: new Set(stories.flatMap((s) => s.articles)).size,
    dossiers: (await each((id) => of.dossiers.get(beat.name, id))).filter(Boolean).length,
    drafts: (await each((id) => of.drafts.ofStory(beat.name, id))).flat().length,
    editions: (await each((id) => of.editions.ofStory(beat.name, id))).map((e) => e.length),
    owed: (await of.deliveries.pending('site')).length,
    unfinished: await of.queues.unfinished(),
    problems: await of.problems.open(100),
  };
}
