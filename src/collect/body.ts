/** Reads the body of an answer within bounds: compressed and decompressed size are both counted while it streams. */
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { brokenTransfer, causeText, tooLarge } from './problems.ts';

export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  // RFC 9659: a window beyond 8 MB is no content coding of the web; the default would let an answer claim 128 MB.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

/** Nobody compresses more often than this; each layer multiplies what a bomb can unfold to. */
const MAX_LAYERS = 2;

function decoders(contentEncoding: string, where: string): Transform[] {
  const names = contentEncoding.split(',').map((name) => name.trim().toLowerCase());
  const layers = names.filter((name) => name !== '' && name !== 'identity').reverse();
  const unknown = layers.find((name) => !DECODERS[name]);
  if (unknown) throw brokenTransfer(where, `unknown content-encoding "${unknown}"`);
  if (layers.length > MAX_LAYERS) throw brokenTransfer(where, `compressed ${layers.length} times over`);
  return layers.map((name) => DECODERS[name]!());
}

function limited(maxBytes: number, atLimit: () => Error): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      if (seen > maxBytes) done(atLimit());
      else done(null, chunk);
    },
  });
}

/** Ends a transfer of which only the beginning was wanted. */
class Enough extends Error {}

export interface BodyOptions {
  readonly contentEncoding?: string;
  readonly maxBytes: number;
  /** takes this many bytes at least, where there are as many, and leaves the rest: for files whose rest may be ignored */
  readonly firstBytes?: number;
  readonly where: string;
}

/**
 * The body, decompressed.
 * @throws QuellwerkError `too-large` as soon as `maxBytes` is passed, `broken-transfer` for damaged compression.
 */
export async function readBody(raw: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { maxBytes, firstBytes = Number.POSITIVE_INFINITY, where } = options;
  const over = () => tooLarge(where, maxBytes);
  const layers = decoders(options.contentEncoding ?? '', where);
  const chunks: Uint8Array[] = [];
  let gathered = 0;
  const gather = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      gathered += chunk.byteLength;
      if (gathered >= firstBytes) done(new Enough());
      else done();
    },
  });
  try {
    await pipeline([raw, limited(maxBytes, over), ...layers, limited(maxBytes, over), gather]);
  } catch (error) {
    if (error instanceof Enough) return Buffer.concat(chunks);
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^(Z_|ERR_(BROTLI|_ERROR|ZSTD|PADDING)|ZSTD_|ERR_.*FORMAT)/.test(code))
      throw brokenTransfer(where, causeText(error), error);
    throw error;
  }
  return Buffer.concat(chunks);
}
