/** The work that runs beside the main thread: cleaning a page, reading an article, checking a draft's text. */

import { readClaims } from '../../claims/index.ts';
import type { ArticleVersion, Claim, CleanArticle, Page } from '../../model/index.ts';
import { createReader, type KnownEntity, type Reader } from '../../text/index.ts';
import { articleOf } from './article.ts';

export type Task =
  | { readonly kind: 'clean'; readonly page: Page }
  | { readonly kind: 'read'; readonly version: ArticleVersion; readonly entities: readonly KnownEntity[] };

export type Done = { readonly clean: CleanArticle } | { readonly claims: readonly Claim[] };

/** A reader is made once for each set of names; a beat's articles come in batches and share it. */
const readers = new Map<string, Reader>();

function readerFor(entities: readonly KnownEntity[], weights: Uint8Array | null): Reader {
  const key = JSON.stringify(entities);
  const known = readers.get(key);
  if (known) return known;
  const made = createReader({ entities, ...(weights && { weights }) });
  readers.set(key, made);
  return made;
}

export async function perform(task: Task, weights: Uint8Array | null): Promise<Done> {
  switch (task.kind) {
    case 'clean':
      return { clean: await articleOf(task.page) };
    case 'read':
      return { claims: readClaims(task.version, readerFor(task.entities, weights)) };
  }
}
