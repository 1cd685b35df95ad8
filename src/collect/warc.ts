/** Pages as WARC 1.1 records (ISO 28500:2017), each compressed by itself as annex D recommends. */
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Page } from '../model/index.ts';

export interface WarcOptions {
  /** a compressed file is made of one gzip member a record */
  readonly compress: boolean;
  /** for tests: an id for each record, `<urn:uuid:…>` */
  readonly recordId?: () => string;
}

const CRLF = '\r\n';
const newId = (): string => `<urn:uuid:${randomUUID()}>`;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, padded: the form in which readers of WARC expect digests. */
function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]!);
  return digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

export const warcDigest = (block: Uint8Array): string =>
  `sha256:${base32(createHash('sha256').update(block).digest())}`;

/** Header values are one line: what a server sent may not write headers of its own. */
const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ').trim();

function record(
  fields: readonly (readonly [string, string])[],
  block: Uint8Array,
  { compress }: WarcOptions,
): Uint8Array {
  const head = [...fields, ['WARC-Block-Digest', warcDigest(block)], ['Content-Length', String(block.length)]] as const;
  const lines = ['WARC/1.1', ...head.map(([name, value]) => `${name}: ${oneLine(value)}`), '', ''];
  const bytes = Buffer.concat([Buffer.from(lines.join(CRLF)), block, Buffer.from(CRLF + CRLF)]);
  return compress ? gzipSync(bytes) : bytes;
}

const fieldsBlock = (fields: Readonly<Record<string, string>>): Uint8Array =>
  Buffer.from(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${oneLine(value)}${CRLF}`)
      .join(''),
  );

/** The record a file begins with: by what, for whom, when. @param at ISO 8601 in UTC */
export function warcInfo(software: string, operator: string, at: string, options: WarcOptions): Uint8Array {
  const block = fieldsBlock({
    software,
    operator,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  });
  const id = (options.recordId ?? newId)();
  return record(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', id],
      ['WARC-Date', at],
      ['Content-Type', 'application/warc-fields'],
    ],
    block,
    options,
  );
}

/** An address as a header may hold it; a path of a file is one already. */
const targetOf = (url: string): string => URL.parse(url)?.href ?? encodeURI(url);

/**
 * A page as a `resource` record with its bytes as they are kept, and a `metadata` record with what the server said of
 * them. No `response` record: the transfer's own form (compression, chunks) is not kept, and would have to be made up.
 */
export function warcRecords(page: Page, options: WarcOptions): Uint8Array {
  const newRecord = options.recordId ?? newId;
  const id = newRecord();
  const target = targetOf(page.finalUrl);
  const resource = record(
    [
      ['WARC-Type', 'resource'],
      ['WARC-Record-ID', id],
      ['WARC-Date', page.fetchedAt],
      ['WARC-Target-URI', target],
      ['WARC-Payload-Digest', warcDigest(page.body)],
      ['Content-Type', page.headers['content-type'] ?? page.mediaType],
    ],
    page.body,
    options,
  );
  const headers = Object.fromEntries(Object.entries(page.headers).map(([name, value]) => [`http-${name}`, value]));
  const said = { 'http-status': String(page.status), via: page.url, ...headers };
  const metadata = record(
    [
      ['WARC-Type', 'metadata'],
      ['WARC-Record-ID', newRecord()],
      ['WARC-Date', page.fetchedAt],
      ['WARC-Target-URI', target],
      ['WARC-Refers-To', id],
      ['Content-Type', 'application/warc-fields'],
    ],
    fieldsBlock(said),
    options,
  );
  return Buffer.concat([resource, metadata]);
}
