import { describe, expect, test } from 'vitest';
import type { Page, PageId, SourceId } from '../model/index.ts';
import { decodePage, undoDoubleEncoding } from './decode.ts';
import { cleanPage } from './page.ts';

const TEXT =
  '<html><body><p>Größere Schäden in Köln – sagt die Behörde über das Hochwasser am Rhein und in der Stadt.</p></body></html>';
const utf8 = (s: string) => new TextEncoder().encode(s);
const latin1 = (s: string) => Uint8Array.from([...s.replace('–', '-')], (c) => c.charCodeAt(0));
const utf16 = (s: string, big: boolean, bom: boolean) => {
  const bytes = new Uint8Array(2 * s.length + (bom ? 2 : 0));
  const view = new DataView(bytes.buffer);
  [...(bom ? `\ufeff${s}` : s)].forEach((c, i) => view.setUint16(2 * i, c.charCodeAt(0), !big));
  return bytes;
};

const page = (body: Uint8Array, mediaType = 'text/html', contentType = mediaType): Page => ({
  id: 'p' as PageId,
  source: 's' as SourceId,
  url: 'https://bote.example/a.html',
  finalUrl: 'https://bote.example/a.html',
  status: 200,
  headers: { 'content-type': contentType },
  fetchedAt: '2024-05-03T10:00:00Z',
  hash: '0',
  mediaType,
  body,
});

describe('character sets', () => {
  test.each([
    ['UTF-8', page(utf8(TEXT))],
    ['UTF-8 with mark', page(utf8(`\ufeff${TEXT}`))],
    ['UTF-8 that calls itself Latin', page(utf8(TEXT), 'text/html', 'text/html; charset=iso-8859-1')],
    ['Latin by the header', page(latin1(TEXT), 'text/html', 'text/html; charset=ISO-8859-1')],
    ['Latin by a meta element', page(latin1(TEXT.replace('<body>', '<meta charset="windows-1252"><body>')))],
    ['Latin that calls itself UTF-8', page(latin1(TEXT), 'text/html', 'text/html; charset=utf-8')],
    ['Latin that says nothing', page(latin1(TEXT))],
    ['UTF-16 little-endian with mark', page(utf16(TEXT, false, true))],
    ['UTF-16 big-endian without mark', page(utf16(TEXT, true, false))],
    ['an unknown name', page(utf8(TEXT), 'text/html', 'text/html; charset=klingon-7')],
  ])('%s', (_, p) => expect(decodePage(p).text).toContain('Größere Schäden in Köln'));

  test('double encoding is undone, honest text is left alone', () => {
    expect(undoDoubleEncoding('GrÃ¶ÃŸere SchÃ¤den fÃ¼r KÃ¶ln')).toBe('Größere Schäden für Köln');
    expect(undoDoubleEncoding('Größe, Köln, Düren, Ã¤')).toBe('Größe, Köln, Düren, Ã¤');
  });

  const bytes = (...codes: number[]) => String.fromCharCode(...codes);
  const GBK = bytes(0xba, 0xe9, 0xcb, 0xae);
  test.each([
    ['UTF-8', 'It\u00e2\u0080\u0099s high water', 'It’s high water'],
    ['one umlaut', `K${bytes(0xc3, 0xb6)}ln`, 'Köln'],
    ['the encoding the page names', `<meta charset="gb2312"><p>${GBK}</p>`, '<meta charset="gb2312"><p>洪水</p>'],
    ['honest Latin', 'Köln, 5 °C', 'Köln, 5 °C'],
    ['Latin that names another encoding', '<meta charset="gb2312"><p>Köl', '<meta charset="gb2312"><p>Köl'],
    ['bytes without a name', GBK, GBK],
    ['text beyond Latin', `洪水 ${bytes(0xc3, 0xb6)}`, `洪水 ${bytes(0xc3, 0xb6)}`],
  ])('bytes taken for characters: %s', (_, stored, read) => expect(undoDoubleEncoding(stored)).toBe(read));
});

describe('what is no text is refused with a cure', () => {
  test.each([
    ['nothing', new Uint8Array(), 'the page is empty'],
    ['white space', utf8(' \n '), 'nothing but white space'],
    ['a PDF', utf8('%PDF-1.7 stream'), 'This is a PDF file'],
    ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'This is a ZIP archive'],
    ['random bytes', Uint8Array.from({ length: 900 }, (_, i) => (i * 7919 + (i >> 3)) % 31), 'this is binary data'],
  ])('%s', (_, body, what) => {
    expect(() => decodePage(page(body))).toThrow(what);
    expect(() => decodePage(page(body))).toThrow(
      expect.objectContaining({ code: 'not-a-text-page', where: 'https://bote.example/a.html' }),
    );
  });
});

describe('pages are cleaned by what they are', () => {
  const LONG =
    'Der Fluss trat am Montag über die Ufer und überschwemmte in der Altstadt mehrere Keller, teilte die Feuerwehr mit.';
  test.each([
    [
      'HTML under a wrong label',
      `<!doctype html><html><body><h1>Hochwasser in Weida</h1><p>${LONG}</p></body></html>`,
      'text/plain',
    ],
    ['Markdown', `# Hochwasser in Weida\n\n${LONG}\n`, 'text/markdown'],
    ['plain text', `Hochwasser in Weida\n\n${LONG}\n`, 'text/plain'],
    ['plain text that calls itself HTML', `Hochwasser in Weida\n\n${LONG}\n`, 'text/html'],
  ])('%s', (_, text, mediaType) => {
    const a = cleanPage(page(utf8(text), mediaType));
    expect(a.title).toBe('Hochwasser in Weida');
    expect(a.text).toBe(`Hochwasser in Weida\n\n${LONG}`);
  });
});
