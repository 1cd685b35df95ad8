/** Reads the body of an answer within bounds: compressed and decompressed size are both counted while it streams. */
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { brokenTransfer, causeText, tooLarge } from './problems.ts';

export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
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

function limited(maxBytes: number, where: string): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      if (seen > maxBytes) done(tooLarge(where, maxBytes));
      else done(null, chunk);
    },
  });
}

/**
 * The whole body, decompressed.
 * @throws QuellwerkError `too-large` as soon as `maxBytes` is passed, `broken-transfer` for damaged compression.
 */
export async function readBody(
  raw: Readable,
  options: { readonly contentEncoding?: string; readonly maxBytes: number; readonly where: string },
): Promise<Uint8Array> {
  const { maxBytes, where } = options;
  const layers = decoders(options.contentEncoding ?? '', where);
  const chunks: Uint8Array[] = [];
  const gather = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  try {
    await pipeline([raw, limited(maxBytes, where), ...layers, limited(maxBytes, where), gather]);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^(Z_|ERR_(BROTLI|_ERROR|ZSTD|PADDING)|ZSTD_|ERR_.*FORMAT)/.test(code))
      throw brokenTransfer(where, causeText(error), error);
    throw error;
  }
  return Buffer.concat(chunks);
}
