/** Editions taken back from the store: their approval is verified anew before anything is made of them. */
import type { Edition } from '../model/index.ts';
import { reload } from '../review/index.ts';
import type { StoredEdition } from '../store/index.ts';

/** @throws QuellwerkError when draft, findings and decision no longer belong together */
export const reloaded = (stored: readonly StoredEdition[]): Edition[] =>
  stored.map(({ draft, report, decision, ...edition }) => ({ ...edition, approved: reload(draft, report, decision) }));
