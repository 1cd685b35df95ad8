/** Vectors of texts, by the model that made them and the hash of the text. */
import type { Context } from '../context.ts';
import { column, inBatches } from '../rows.ts';

export interface Embeddings {
  /** By hash; those not kept are left out. */
  get(model: string, hashes: readonly string[]): Promise<Map<string, Float32Array>>;
  save(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** Removes those made before an ISO time. */
  dropBefore(time: string): Promise<void>;
  /** Removes all: they are derived from texts that a takedown reaches. */
  drop(): Promise<void>;
}

export function createEmbeddings({ db, now }: Context): Embeddings {
  return {
    async get(model, hashes) {
      const rows = await inBatches(hashes, (batch) =>
        db
          .selectFrom('embedding')
          .select(['text_hash', 'values'])
          .where('model', '=', column(model))
          .where('text_hash', 'in', [...batch])
          .execute(),
      );
      return new Map(rows.map((row) => [row.text_hash, numbersOf(row.values)]));
    },
    async save(model, vectors) {
      const rows = Array.from(vectors, ([text_hash, values]) => ({
        model: column(model),
        text_hash,
        made_at: now(),
        values: bytesOf(values),
      }));
      await inBatches(rows, (batch) =>
        db
          .insertInto('embedding')
          .values(batch)
          .onConflict((c) => c.doNothing())
          .execute(),
      );
    },
    async dropBefore(time) {
      await db.deleteFrom('embedding').where('made_at', '<', time).execute();
    },
    async drop() {
      await db.deleteFrom('embedding').execute();
    },
  };
}

/** Four bytes a number, in the order of all machines that Node runs on (little endian). */
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Copied: what a driver hands out need not begin at a multiple of four. */
const numbersOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
