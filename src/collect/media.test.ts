import { describe, expect, it } from 'vitest';
import { decodeList, falselyNamed, isBlank, refuseBytes, refuseMediaType, shapeOf } from './media.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

describe('refuseMediaType', () => {
  it.each([
    '',
    'text/html',
    'text/plain',
    'text/markdown',
    'application/xhtml+xml',
    'application/rss+xml',
    'application/octet-stream',
  ])('lets "%s" through', (type) => expect(refuseMediaType(type)).toBeNull());
  it.each([
    ['image/jpeg', 'an image (image/jpeg)'],
    ['application/zip', 'an archive (application/zip)'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      expect.stringMatching(/^an office document/),
    ],
    ['text/css', 'program code (text/css)'],
    ['application/x-unheard-of', 'of the type application/x-unheard-of'],
  ])('refuses %s', (type, words) => expect(refuseMediaType(type)).toEqual(words));
});

describe('refuseBytes', () => {
  it.each([
    ['an archive or office document', 'PK\u0003\u0004\0\0'],
    ['an image', '\u0089PNG\r\n'],
    ['binary data', 'abc\0\u0001\u0002defghijklmnop'],
  ])('%s', (words, start) => expect(refuseBytes(bytes(start))).toBe(words));

  it.each([
    ['HTML', bytes('<!doctype html><p>Text</p>')],
    ['windows-1252', bytes('Gr\u00f6\u00dfe \u0084so\u0093')],
    ['UTF-16 with mark', Buffer.from('\ufeff<p>Größe</p>', 'utf16le')],
    ['UTF-16 without mark', Buffer.from('<p>Groesse</p>', 'utf16le')],
    ['a PDF: its text is taken out later', bytes('\n%PDF-1.7\n%\u00e2\u00e3\0')],
    ['text about PDF', bytes('Das Format beginnt mit %PDF-')],
    ['nothing', bytes('')],
  ])('lets %s through', (_name, body) => expect(refuseBytes(body)).toBeNull());
});

it.each([
  ['application/pdf', 'Ein Text.', 'PDF'],
  ['application/pdf;charset=x', '<html>Anmelden</html>', 'PDF'],
  ['application/pdf', '%PDF-1.7', null],
  ['message/rfc822', 'Ein Text ohne Kopf.', 'e-mail'],
  ['message/rfc822', 'From: a@b.example\n\nText', null],
  ['message/rfc822', 'From a@b.example Mon Nov 2\nFrom: a', null],
  ['text/plain', 'Ein Text.', null],
  ['', 'Ein Text.', null],
])('falselyNamed %s %j', (type, body, claimed) => expect(falselyNamed(bytes(body), type)).toBe(claimed));

it.each([
  ['', true],
  [' \r\n\t', true],
  ['\u00ef\u00bb\u00bf\n', true],
  ['a', false],
])('isBlank %j', (text, expected) => expect(isBlank(bytes(text))).toBe(expected));

describe('decodeList', () => {
  it.each([
    ['UTF-8 by default', Buffer.from('Größe'), '', 'Größe'],
    ['HTTP charset', bytes('Gr\u00f6\u00dfe'), 'text/xml; charset="ISO-8859-1"', 'Größe'],
    [
      'XML declaration',
      bytes('<?xml version="1.0" encoding="windows-1252"?><a>\u0084</a>'),
      'text/xml',
      expect.stringContaining('„'),
    ],
    ['HTML declaration', bytes('<meta charset=iso-8859-15>\u00a4'), 'text/html', expect.stringContaining('€')],
    ['byte-order mark before all', Buffer.from('\ufeffGröße'), 'text/xml; charset=latin1', 'Größe'],
    ['UTF-16', Buffer.from('\ufeffGröße', 'utf16le'), '', 'Größe'],
    ['unknown label', Buffer.from('Größe'), 'text/xml; charset=klingon', 'Größe'],
  ])('%s', (_name, body, type, expected) => expect(decodeList(body, type)).toEqual(expected));
});

it.each([
  ['<?xml version="1.0"?>\n<!-- c --><rss version="2.0">', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['<urlset xmlns="x">', 'sitemap'],
  ['<sm:sitemapindex xmlns:sm="x">', 'sitemap'],
  ['{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}', 'json-feed'],
  ['<!DOCTYPE html><html>', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'html'],
  ['<note>', 'xml'],
  ['{"a": 1}', 'other'],
  ['Ein Satz.', 'other'],
])('shapeOf %s', (text, expected) => expect(shapeOf(text)).toBe(expected));
