/** Readers for the main thread, one a beat: the gate reads drafts with the names its beat knows. */
import { createReader, type Reader } from '../text/index.ts';
import type { Beat } from './config/newsroom.ts';

export interface Readers {
  of(beat: Beat): Reader;
}

export function createReaders(weights: Uint8Array | null): Readers {
  const made = new Map<string, Reader>();
  return {
    of(beat) {
      const known = made.get(beat.name);
      if (known) return known;
      const reader = createReader({ entities: beat.entities, ...(weights && { weights }) });
      made.set(beat.name, reader);
      return reader;
    },
  };
}
