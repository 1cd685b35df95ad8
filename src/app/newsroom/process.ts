/** Opens a newsroom for work: store, queues, analysis and fetching, wired once and closed together. */
import { createFiles } from '../../collect/index.ts';
import { createJobs, type Jobs, type Progress } from '../../jobs/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { createAnalyst } from '../analysis/analyst.ts';
import type { Newsroom } from '../config/newsroom.ts';
import { deskPort } from '../desk/port.ts';
import type { DeskSettings } from '../desk/settings.ts';
import { makeFetcher } from '../documents.ts';
import { pipeline, type Surroundings } from '../pipeline.ts';
import type { Spent } from '../providers/budget.ts';
import { createReaders, type Readers } from '../readers.ts';
import { isTakenDown } from '../takedowns.ts';
import { loadWeights } from '../weights.ts';
import type { Writers } from '../writing.ts';
import { findHome, type Home } from './home.ts';
import { openModels } from './models.ts';
import { removeNamed } from './removal.ts';

export interface NewsroomProcess {
  /** as it was read last */
  readonly newsroom: Newsroom;
  readonly store: Store;
  /** by which addresses the files inside the folder are known */
  readonly home: Home;
  readonly jobs: Jobs;
  /** Works with these beats from now on; all else of the configuration stays until the next start. */
  takeOver(fresh: Pick<Newsroom, 'beats' | 'problems'>): void;
  /** called after beats were taken over */
  onTakenOver(listener: () => void): void;
  readonly writers: Writers;
  readonly readers: Readers;
  /** what language models used this month */
  modelUse(): Promise<Spent>;
  desk(siteUrl: string): ReturnType<typeof deskPort>;
  close(): Promise<void>;
}

export interface ProcessOptions {
  /** nothing is kept: a run without a newsroom */
  readonly memory?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** pause between two requests to one host; the demo's sites need none */
  readonly politePauseMs?: number;
}

const clock = (): string => new Date().toISOString();

export async function openNewsroom(written: Newsroom, options: ProcessOptions = {}): Promise<NewsroomProcess> {
  const env = options.env ?? process.env;
  const weights = loadWeights();
  const analyst = createAnalyst(weights);
  // On the second core, while the first one opens the database; where nothing is followed nothing will be read.
  if (written.beats.length > 0) analyst.warm();
  const store = await openStore(storeOptions(written, options, env)).catch(async (error) => {
    await analyst.close();
    throw error;
  });
  const home = await findHome(store, written);
  const newsroom = { ...written, beats: home.settled(written.beats) };
  const fetcher = makeFetcher(newsroom, options.politePauseMs);
  const models = openModels(newsroom, store, { env, memory: options.memory ?? false });
  const readers = createReaders(weights);
  let current = newsroom;
  const listeners: (() => void)[] = [];
  const surroundings: Surroundings = {
    get newsroom() {
      return current;
    },
    analyst,
    clock,
    readers,
    writers: models,
    meaning: models.meaning,
    collect: {
      fetcher,
      files: createFiles(),
      clock,
      fileUrl: home.fileUrl,
      known: (url) => store.fetchStates.get(url),
      takenDown: async (url) => isTakenDown(url, await store.takedowns.all()),
    },
    takedowns: () => store.takedowns.all(),
    delivery: { store, newsroom, env, fetch: globalThis.fetch },
  };
  const jobs = createJobs(store, pipeline(surroundings), options.onProgress ? { onProgress: options.onProgress } : {});
  return {
    get newsroom() {
      return current;
    },
    store,
    home,
    jobs,
    takeOver({ beats, problems }) {
      current = { ...current, beats: home.settled(beats), problems };
      for (const listener of listeners) listener();
    },
    onTakenOver: (listener) => void listeners.push(listener),
    writers: models,
    readers,
    modelUse: models.month,
    desk: (siteUrl) => deskPort(deskSettings(() => current, { store, home, jobs }, siteUrl)),
    async close() {
      await jobs.stop();
      await Promise.all([analyst.close(), fetcher.close()]);
      await store.close();
    },
  };
}

export function storeOptions(newsroom: Newsroom, { memory }: ProcessOptions, env: ProcessOptions['env'] = {}) {
  if (memory) return { memory: true } as const;
  return env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : { dataDir: newsroom.dataDir };
}

function deskSettings(
  current: () => Newsroom,
  at: Pick<NewsroomProcess, 'store' | 'home' | 'jobs'>,
  siteUrl: string,
): DeskSettings {
  const { store, jobs } = at;
  const { title, language } = current();
  return {
    store,
    title,
    language,
    siteUrl,
    clock,
    beats: () => current().beats.map((b) => b.name),
    leastOrigins: (name) => current().beats.find((b) => b.name === name)?.blueprint.minOrigins ?? null,
    beatTitle: (name) => current().beats.find((b) => b.name === name)?.title ?? name,
    async decided(decision) {
      await jobs.decide(decision);
      await soon(jobs.drain());
    },
    async takeDown(wanted) {
      await removeNamed({ ...at, newsroom: current() }, wanted);
      await soon(jobs.drain());
    },
    retry: (keys) => jobs.retry(keys),
  };
}

/** How long a person waits for a page: usually publishing ends long before, but a whole run may be going on. */
const PATIENCE_MS = 8000;

/** Waits for the work, but no longer than a person would; what fails later is told on the console. */
async function soon(work: Promise<unknown>): Promise<void> {
  let waiting = true;
  const done = work.catch((error: Error) => {
    if (waiting) throw error;
    console.error(error.message);
  });
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE_MS);
  try {
    await Promise.race([done, late]);
  } finally {
    waiting = false;
    clearTimeout(timer);
  }
}
