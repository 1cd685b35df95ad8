/** The migrations in their order. A released one is never changed: the next one mends it. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { QuellwerkError } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import * as sourcesAndPages from './0001-sources-and-pages.ts';
import * as articlesAndClaims from './0002-articles-and-claims.ts';
import * as stories from './0003-stories.ts';
import * as draftsAndEditions from './0004-drafts-and-editions.ts';
import * as running from './0005-running.ts';
import * as versionsAndTakedowns from './0006-versions-and-takedowns.ts';
import * as listings from './0007-listings.ts';
import * as resolutions from './0008-resolutions.ts';
import * as reducedTexts from './0009-reduced-texts.ts';
import * as storyMoves from './0010-story-moves.ts';
import * as embeddings from './0011-embeddings.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-sources-and-pages': sourcesAndPages,
  '0002-articles-and-claims': articlesAndClaims,
  '0003-stories': stories,
  '0004-drafts-and-editions': draftsAndEditions,
  '0005-running': running,
  '0006-versions-and-takedowns': versionsAndTakedowns,
  '0007-listings': listings,
  '0008-resolutions': resolutions,
  '0009-reduced-texts': reducedTexts,
  '0010-story-moves': storyMoves,
  '0011-embeddings': embeddings,
};

/**
 * Brings the tables to the newest version, each step or none of it.
 * @throws QuellwerkError with the step's name when one fails, or when the database was made by a newer program.
 */
export async function migrate(db: Kysely<Database>, where: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error');
  const what = failed ? `migration ${failed.migrationName} failed` : 'the database could not be migrated';
  const cure = 'Use the version of the program that made this database, or a newer one; nothing was changed.';
  throw new QuellwerkError('migration-failed', `${what}: ${reasonOf(error)}`, where, cure, error);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
