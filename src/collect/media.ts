/** Which bytes may become a Page: media types, first bytes, and character sets of lists (feeds, sitemaps, front pages). */
import { isUtf8 } from 'node:buffer';

const TEXTUAL =
  /^(message\/rfc822$|text\/(?!css\b|javascript\b)|application\/(xhtml\+xml|pdf|xml|json|feed\+json|octet-stream)$|application\/[\w.-]+\+(xml|json)$)/;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'an image'],
  [/^audio\//, 'a sound file'],
  [/^video\//, 'a video'],
  [/zip|compressed|x-tar|gzip/, 'an archive'],
  [/msword|officedocument|opendocument|ms-excel|ms-powerpoint/, 'an office document'],
  [/javascript|css/, 'program code'],
];

/** Why a media type can't be a page, in words; null where it can be (or where none is given). */
export function refuseMediaType(mediaType: string): string | null {
  if (mediaType === '' || TEXTUAL.test(mediaType)) return null;
  const named = NAMES.find(([pattern]) => pattern.test(mediaType));
  return named ? `${named[1]} (${mediaType})` : `of the type ${mediaType}`;
}

/** First bytes of what is often renamed to .html. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'an archive or office document'],
  ['\u0089PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['RIFF', 'an image or sound file'],
  ['\u001f\u008b', 'an archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'a rich-text document'],
  ['\u007fELF', 'a program'],
];
const BOMS: readonly (readonly [string, string])[] = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

const firstBytes = (body: Uint8Array, length: number): string =>
  Buffer.from(body.subarray(0, length)).toString('latin1');
const bomOf = (start: string): string | undefined => BOMS.find(([mark]) => start.startsWith(mark))?.[1];

/** By its first bytes: the mark may stand behind a few others (ISO 32000-1, implementation note 13). */
export const isPdf = (body: Uint8Array): boolean => firstBytes(body, 1024).trimStart().startsWith('%PDF-');

/** Share of NUL bytes that a broken page may hold; browsers drop them, and so does cleaning. */
const STRAY_ZEROS = 0.03;

/** A mail begins with a header ("From: ...") or, out of a mailbox, with its envelope ("From a@b Mon ..."). */
const isMail = (body: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:[!-9;-~]+:|From )/.test(firstBytes(body, 1024));

/** The format a name or media type promises and the bytes don't keep, in words; null where they do. */
export function falselyNamed(body: Uint8Array, mediaType: string): string | null {
  if (/^application\/pdf\b/i.test(mediaType)) return isPdf(body) ? null : 'PDF';
  if (/^message\/rfc822\b/i.test(mediaType)) return isPdf(body) || isMail(body) ? null : 'e-mail';
  return null;
}

/**
 * What a body is where it is no text and no document with text in it, whatever its name or media type says; null for text. Text has no NUL bytes,
 * except in UTF-16, where every second byte of ASCII is one: that pattern is left to cleaning.
 */
export function refuseBytes(body: Uint8Array): string | null {
  const start = firstBytes(body, 1024);
  const named = MAGIC.find(([magic]) => start.trimStart().startsWith(magic));
  if (named) return named[1];
  if (isPdf(body)) return null;
  const zeros = start.split('\0').length - 1;
  const few = start.length * STRAY_ZEROS;
  return zeros > few && !bomOf(start) && zeros < start.length * 0.3 ? 'binary data' : null;
}

/** True where nothing but white space and byte-order marks is there. */
export const isBlank = (body: Uint8Array): boolean =>
  body.every((byte) => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe);

/** Label of a declaration near the start: XML's encoding="…" or HTML's charset=…. */
const DECLARED = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i;

/** UTF-16 without a byte-order mark, as its markup betrays it: "<" is a byte and a zero. */
const MARKUP_IN_UTF16: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:[\t\n\r ]\0)*<\0[!?\w]\0/, 'utf-16le'],
  [/^(?:\0[\t\n\r ])*\0<\0[!?\w]/, 'utf-16be'],
];
const utf16Of = (start: string): string | undefined => MARKUP_IN_UTF16.find(([form]) => form.test(start))?.[1];

/**
 * The text of a list, decoded by byte-order mark, HTTP charset, its own declaration, else UTF-8 (in this order). What
 * calls itself UTF-8 and is not is windows-1252, as browsers of old wrote it.
 */
export function decodeList(body: Uint8Array, contentType = ''): string {
  const start = firstBytes(body, 1024);
  const http = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const declared = DECLARED.exec(start);
  const label = bomOf(start) ?? utf16Of(start) ?? http ?? declared?.[1] ?? declared?.[2] ?? 'utf-8';
  const decoder = decoderFor(label);
  if (decoder.encoding !== 'utf-8') return decoder.decode(body);
  return decoderFor(isUtf8(body) ? 'utf-8' : 'windows-1252').decode(body);
}

function decoderFor(label: string) {
  try {
    return new TextDecoder(label);
  } catch (error) {
    // An unknown label is a defect of the page; UTF-8 is what the web is written in.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

/** What a text looks like from its first characters; white space, comments and processing instructions skipped. */
export function shapeOf(text: string): 'feed' | 'sitemap' | 'opml' | 'html' | 'xml' | 'json-feed' | 'other' {
  const head = text
    .slice(0, 4000)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE\s+(?!html)[^>]*>/gi, '')
    .trimStart();
  if (/^<(rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'feed';
  if (/^<([\w.-]+:)?(urlset|sitemapindex)[\s>]/i.test(head)) return 'sitemap';
  if (/^<opml[\s>]/i.test(head)) return 'opml';
  if (/^\{[\s\S]*?"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head.replaceAll('\\/', '/'))) return 'json-feed';
  if (/^<(!doctype html|html|head|body|div|p|article|main|meta|title)\b/i.test(head)) return 'html';
  return head.startsWith('<') ? 'xml' : 'other';
}
