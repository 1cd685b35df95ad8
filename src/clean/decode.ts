/** Bytes -> text: finds the character set a page is really in, and refuses what is no text. */
import { type Page, QuellwerkError } from '../model/index.ts';

export interface DecodedPage {
  readonly text: string;
  readonly mediaType: string;
  readonly charset: string;
}

/** File signatures of what servers and folders pass off as pages. */
const SIGNATURES: readonly [string, readonly number[]][] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip-compressed data', [0x1f, 0x8b, 0x08]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an audio or video file', [0x00, 0x00, 0x00, 0x20, 0x66, 0x74, 0x79, 0x70]],
];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b);
const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

function refuse(what: string, where: string, cure: string): never {
  throw new QuellwerkError('not-a-text-page', what, where, cure);
}

function refuseBinary(bytes: Uint8Array, where: string): void {
  for (const [name, head] of SIGNATURES)
    if (startsWith(bytes, head))
      refuse(
        `This is ${name}, not a page of text`,
        where,
        'Give the address of the page itself, or save its text as .txt or .html.',
      );
}

/** The encoding named by a byte order mark, or betrayed by zero bytes in every second place. */
function unicodeForm(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const half = sample.length / 2;
  if (zeros[1]! > 0.4 * half && zeros[0]! < 0.1 * half) return 'utf-16le';
  if (zeros[0]! > 0.4 * half && zeros[1]! < 0.1 * half) return 'utf-16be';
  return null;
}

/** What header, meta element or XML declaration name, in this order (HTML, 13.2.3.2 "Determining the encoding"). */
function declared(page: Page): string | null {
  const header = /charset\s*=\s*["']?([\w:.-]+)/i.exec(page.headers['content-type'] ?? '')?.[1];
  const head = latin(page.body.subarray(0, 4_096));
  const meta = /<meta[^>]{0,300}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  return header ?? meta ?? xml ?? null;
}

/** The standard name of an encoding, or null for a name that no browser knows. */
function standardName(label: string | null): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch (error) {
    // An unknown name says nothing about the bytes; the next way of telling decides.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => inEncoding(bytes, 'utf-8') !== null;

/** Characters of windows-1252 above 0x7F and the bytes they stand for, to undo a wrong decoding. */
const BYTE_OF = new Map(Array.from({ length: 128 }, (_, i) => [latin(Uint8Array.of(i + 128)), i + 128]));
/** The byte a character was read from; ISO 8859-1 readings leave control characters where windows-1252 has signs. */
const byteOf = (char: string): number => BYTE_OF.get(char) ?? (char.charCodeAt(0) <= 0xff ? char.charCodeAt(0) : 0);
const DOUBLE = /[ÃÂ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[œž™“”˜š¦\u009d]/g;

/** Encodings of several bytes a sign, in which no text is mistaken for Latin. */
const MULTIBYTE = /^(?:gbk|gb18030|big5|euc-jp|euc-kr|shift_jis|iso-2022-jp)$/;

/** Whether most characters beyond ASCII stand in a row, as the bytes of such signs do and umlauts do not. */
const standsInRows = (text: string): boolean =>
  (text.match(/[\u0080-\u00FF]{2,}/g) ?? []).join('').length > 0.5 * (text.match(/[\u0080-\u00FF]/g) ?? []).length;

/** The text of bytes in an encoding, or null where they are none. */
function inEncoding(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A first byte of UTF-8 without a second one, or a second without a first: as umlauts of honest Latin stand. */
const LONE_BYTE = /[\u00C0-\u00FF](?![\u0080-\u00BF])|(?<![\u0080-\u00FF])[\u0080-\u00BF]/;

/**
 * Text of which every character is one byte was never decoded, only stored byte by byte: where those bytes are UTF-8, or
 * the encoding of several bytes a sign that the page names, they are read as that. Honest Latin is neither.
 */
function undoByteReading(text: string): string {
  if (/[^\u0000-\u00FF]/.test(text) || !/[\u0080-\u00FF]/.test(text)) return text;
  const named = standardName(/<meta[^>]{0,300}charset\s*=\s*["']?([\w:.-]+)/i.exec(text.slice(0, 20_000))?.[1] ?? null);
  const wide = named !== null && MULTIBYTE.test(named) && standsInRows(text);
  if (!wide && LONE_BYTE.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return inEncoding(bytes, 'utf-8') ?? (wide ? inEncoding(bytes, named) : null) ?? text;
}

/**
 * Text that was UTF-8, read as windows-1252 and stored as UTF-8 again ("fÃ¼r") is read back, where this mends every
 * such place and the text holds fewer honest umlauts; so is text of which each character is a byte still to be read.
 */
export function undoDoubleEncoding(raw: string): string {
  const text = undoByteReading(raw);
  if (!text.includes('Ã') && !text.includes('Â') && !text.includes('â€')) return text;
  const signs = text.match(DOUBLE)?.length ?? 0;
  if (signs < 3 || signs < (text.match(/[äöüÄÖÜß]/g)?.length ?? 0)) return text;
  return text.replace(/[\u0080-\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g, (run) => {
    const bytes = Uint8Array.from([...run], byteOf);
    return bytes.includes(0) ? run : (inEncoding(bytes, 'utf-8') ?? run);
  });
}

function charsetOf(page: Page): string {
  const form = unicodeForm(page.body);
  if (form) return form;
  const named = standardName(declared(page));
  // Pages that are valid UTF-8 beyond ASCII are UTF-8, whatever they say; those that say so and are not are Latin.
  if (named === null || named === 'utf-8' || named === 'windows-1252' || named.startsWith('utf-16'))
    return isUtf8(page.body) ? 'utf-8' : 'windows-1252';
  return named;
}

/**
 * Decodes a page's body.
 * @throws QuellwerkError `not-a-text-page` for empty bodies, PDFs, images, archives and other binary data
 */
export function decodePage(page: Page): DecodedPage {
  const where = page.finalUrl || page.url;
  if (page.body.length === 0)
    refuse('the page is empty', where, 'Open it in a browser; if it shows text there, fetch it again.');
  refuseBinary(page.body, where);
  const charset = charsetOf(page);
  const text = undoDoubleEncoding(new TextDecoder(charset).decode(page.body));
  const sample = text.slice(0, 4_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > 0.05 * sample.length)
    refuse(
      'this is binary data, not a page of text',
      where,
      'Give the address of the page itself, or save its text as .txt or .html.',
    );
  if (!text.trim())
    refuse(
      'the page holds nothing but white space',
      where,
      'Open it in a browser; if it shows text there, fetch it again.',
    );
  return {
    text: text.replaceAll('\u0000', ''),
    mediaType: page.mediaType.split(';')[0]!.trim().toLowerCase(),
    charset,
  };
}
