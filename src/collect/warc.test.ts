import { createHash } from 'node:crypto';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashOf, makeId, type Page } from '../model/index.ts';
import { warcDigest, warcInfo, warcRecords } from './warc.ts';

interface Read {
  readonly version: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Buffer;
}

/** A reader by the letter of ISO 28500:2017, clause 4: version, named fields, CRLF, block, CRLF CRLF. */
function readRecords(bytes: Buffer): Read[] {
  const records: Read[] = [];
  for (let at = 0; at < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    const [version = '', ...lines] = bytes.toString('utf8', at, headEnd).split('\r\n');
    const fields = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const start = headEnd + 4;
    const end = start + Number(fields['content-length']);
    expect(bytes.toString('latin1', end, end + 4)).toBe('\r\n\r\n');
    records.push({ version, fields, block: bytes.subarray(start, end) });
    at = end + 4;
  }
  return records;
}

function base32Decoded(text: string): string {
  const bits = [...text.replace(/=+$/, '')].map((c) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'),
  );
  return (bits.join('').match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2).toString(16).padStart(2, '0')).join('');
}

const page = (body: string, more: Partial<Page> = {}): Page => {
  const bytes = Buffer.from(body);
  return {
    id: makeId('page', body),
    source: makeId('source', 's'),
    url: 'https://blatt.example/a?x=1',
    finalUrl: 'https://blatt.example/größe',
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', etag: '"1"' },
    fetchedAt: '2026-11-20T08:00:00.123Z',
    hash: hashOf(bytes),
    mediaType: 'text/html',
    body: bytes,
    ...more,
  };
};

const MANDATORY = ['warc-type', 'warc-record-id', 'warc-date', 'content-length'];

describe('WARC 1.1', () => {
  it.each([
    ['a page', page('<p>Größe</p>')],
    ['a body with blank lines', page('a\r\n\r\nWARC/1.1\r\n\r\nb')],
    ['an empty body', page('')],
    ['a file', page('Text', { finalUrl: 'file:///tmp/ein%20Text.txt', headers: {}, mediaType: 'text/plain' })],
    [
      'headers that try to write records',
      page('x', { headers: { 'x-bad': 'a\r\n\r\nWARC/1.1\r\nWARC-Type: response' } }),
    ],
  ])('%s: every record has what the standard asks for, and its digest is right', (_name, given) => {
    const records = readRecords(Buffer.from(warcRecords(given, { compress: false })));
    expect(records.map((r) => r.fields['warc-type'])).toEqual(['resource', 'metadata']);
    for (const { version, fields, block } of records) {
      expect(version).toBe('WARC/1.1');
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(MANDATORY));
      expect(fields['warc-record-id']).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
      expect(fields['warc-date']).toBe(given.fetchedAt);
      expect(URL.canParse(fields['warc-target-uri']!)).toBe(true);
      const [algorithm, digest] = fields['warc-block-digest']!.split(':');
      expect(base32Decoded(digest!)).toBe(createHash(algorithm!).update(block).digest('hex'));
    }
    const [resource, metadata] = records;
    expect(resource!.block.equals(Buffer.from(given.body))).toBe(true);
    expect(resource!.fields['warc-payload-digest']).toBe(warcDigest(given.body));
    expect(metadata!.fields['warc-refers-to']).toBe(resource!.fields['warc-record-id']);
    expect(metadata!.block.toString()).toContain(`http-status: ${given.status}\r\nvia: ${given.url}\r\n`);
  });

  it('is one gzip member a record: each can be read from its own place', () => {
    const options = { compress: true };
    const info = Buffer.from(warcInfo('Quellwerk/0.1', 'Eva Beispiel', '2026-11-20T08:00:00Z', options));
    const all = Buffer.concat([info, warcRecords(page('eins'), options), warcRecords(page('zwei'), options)]);
    expect(readRecords(gunzipSync(all)).map((r) => r.fields['warc-type'])).toEqual([
      'warcinfo',
      'resource',
      'metadata',
      'resource',
      'metadata',
    ]);
    // A member begins with its ten bytes of header, without a name; what follows is one deflate stream.
    expect(readRecords(inflateRawSync(all.subarray(10)))).toHaveLength(1);
    expect(readRecords(gunzipSync(all.subarray(info.length)))).toHaveLength(4);
  });

  it('knows the digest of nothing (RFC 4648, padded)', () =>
    expect(warcDigest(new Uint8Array())).toBe('sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ===='));
});
