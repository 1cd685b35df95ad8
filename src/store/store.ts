/** The store: repositories over one database, all in the same transaction where there is one. */
import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Context } from './context.ts';
import type { Backend, Connection } from './database/connection.ts';
import { type Arrivals, createArrivals } from './repositories/arrivals.ts';
import { type Articles, createArticles } from './repositories/articles.ts';
import { type Changes, createChanges } from './repositories/changes.ts';
import { createDossiers, type Dossiers } from './repositories/dossiers.ts';
import {
  createDecisions,
  createDrafts,
  createGateReports,
  type Decisions,
  type Drafts,
  type GateReports,
} from './repositories/drafts.ts';
import { createDeliveries, createEditions, type Deliveries, type Editions } from './repositories/editions.ts';
import { createEmbeddings, type Embeddings } from './repositories/embeddings.ts';
import { createFetchStates, type FetchStates } from './repositories/fetch-states.ts';
import { createListings, type Listings } from './repositories/listings.ts';
import { createPages, type Pages } from './repositories/pages.ts';
import { createProblems, type Problems } from './repositories/problems.ts';
import { createQueues, type Queues } from './repositories/queues.ts';
import { type Claims, createClaims, createReadings, type Readings } from './repositories/readings.ts';
import { createResolutions, type Resolutions } from './repositories/resolutions.ts';
import { createRetention, type Retention } from './repositories/retention.ts';
import { createRuns, type Runs } from './repositories/runs.ts';
import { createSources, type Sources } from './repositories/sources.ts';
import { createStates, type States } from './repositories/states.ts';
import { createStories, type Stories } from './repositories/stories.ts';
import { createTakedowns, type Takedowns } from './repositories/takedowns.ts';
import type { Database } from './schema.ts';

/** Runs a statement with `$1` placeholders; what pg-boss asks for to work in our transaction. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Repositories {
  readonly sources: Sources;
  readonly pages: Pages;
  readonly listings: Listings;
  readonly fetchStates: FetchStates;
  readonly articles: Articles;
  readonly changes: Changes;
  readonly takedowns: Takedowns;
  readonly retention: Retention;
  readonly resolutions: Resolutions;
  readonly readings: Readings;
  readonly claims: Claims;
  readonly arrivals: Arrivals;
  readonly stories: Stories;
  readonly dossiers: Dossiers;
  readonly drafts: Drafts;
  readonly gateReports: GateReports;
  readonly decisions: Decisions;
  readonly editions: Editions;
  readonly deliveries: Deliveries;
  readonly embeddings: Embeddings;
  readonly states: States;
  readonly problems: Problems;
  readonly runs: Runs;
  readonly queues: Queues;
}

/** The repositories inside one transaction. */
export interface Transaction extends Repositories {
  readonly executor: SqlExecutor;
  /** Waits until no other transaction holds the same name, and holds it to the end of this one. */
  lock(name: string): Promise<void>;
}

export interface Store extends Repositories {
  readonly backend: Backend;
  /** Where the data is, for messages; holds no password. */
  readonly name: string;
  /**
   * Runs `work` in one transaction: all of it or none. Inside, use only the repositories it is given: on an embedded
   * database the others wait for this transaction to end.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Housekeeping that an embedded database does not do by itself; worth a call after each run. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export function createStore(connection: Connection, context: Omit<Context, 'db'>): Store {
  const { db, backend, name } = connection;
  return {
    ...repositories({ ...context, db }),
    backend,
    name,
    transaction: (work) =>
      db.transaction().execute((tx) => work({ ...repositories({ ...context, db: tx }), ...control(tx) })),
    tidy: () => connection.tidy(),
    close: () => connection.close(),
  };
}

const repositories = (context: Context): Repositories => ({
  sources: createSources(context),
  pages: createPages(context),
  listings: createListings(context),
  fetchStates: createFetchStates(context),
  articles: createArticles(context),
  changes: createChanges(context),
  takedowns: createTakedowns(context),
  retention: createRetention(context),
  resolutions: createResolutions(context),
  readings: createReadings(context),
  claims: createClaims(context),
  arrivals: createArrivals(context),
  stories: createStories(context),
  dossiers: createDossiers(context),
  drafts: createDrafts(context),
  gateReports: createGateReports(context),
  decisions: createDecisions(context),
  editions: createEditions(context),
  deliveries: createDeliveries(context),
  embeddings: createEmbeddings(context),
  states: createStates(context),
  problems: createProblems(context),
  runs: createRuns(context),
  queues: createQueues(context),
});

const control = (tx: Kysely<Database>): Pick<Transaction, 'executor' | 'lock'> => ({
  executor: {
    async executeSql(text, values = []) {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
      return { rows: [...rows] };
    },
  },
  async lock(name) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
  },
});
