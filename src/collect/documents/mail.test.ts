import { describe, expect, it } from 'vitest';
import { asId, hashOf, type Page } from '../../model/index.ts';
import { pdfOf } from '../testing/pdf.ts';
import { readablePage } from './index.ts';

function page(body: string | Uint8Array, mediaType = 'message/rfc822', hint?: Page['hint']): Page {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  const address = 'file:///mappe/brief.eml';
  return {
    id: asId('page', 'pg_test'),
    source: asId('source', 'so_test'),
    url: address,
    finalUrl: address,
    status: 200,
    headers: {},
    fetchedAt: '2026-11-20T08:00:00Z',
    hash: hashOf(bytes),
    mediaType,
    body: bytes,
    ...(hint && { hint }),
  };
}
const HEAD =
  'From: Hafenblatt am Morgen <brief@hafenblatt.example>\nSubject: Hafen zu\nDate: Fri, 20 Nov 2026 06:30:00 +0100\nMIME-Version: 1.0\n';
const both = `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nNur Text\n--x\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<p>Die F=E4hre =\nliegt.</p>\n--x--\n`;
const read = async (given: Page) => {
  const found = await readablePage(given);
  return { type: found.mediaType, text: Buffer.from(found.body).toString(), hint: found.hint };
};
const HINT = { title: 'Hafen zu', published: '2026-11-20T06:30:00+01:00', publisher: 'Hafenblatt am Morgen' };

describe('an e-mail', () => {
  it.each<[string, string, { type: string; text: string; hint?: Page['hint'] }]>([
    ['the HTML part before the text', both, { type: 'text/html', text: '<p>Die Fähre liegt.</p>', hint: HINT }],
    [
      'text alone',
      `${HEAD}Content-Type: text/plain; charset=utf-8\n\nNur Text\n`,
      { type: 'text/plain', text: 'Nur Text', hint: HINT },
    ],
    [
      'base64 and an encoded subject',
      'From: <b@blatt.example>\nSubject: =?utf-8?Q?F=C3=A4hre?=\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPHA+RsOkaHJlPC9wPg==\n',
      { type: 'text/html', text: '<p>Fähre</p>', hint: { title: 'Fähre', publisher: 'blatt.example' } },
    ],
    [
      'a forwarded one',
      `Subject: WG: Fwd: Hafen zu\n\nText`,
      { type: 'text/plain', text: 'Text', hint: { title: 'Hafen zu' } },
    ],
    [
      'a subject that repeats whose letter it is',
      'From: "Hafenbrief der Hafenzeitung" <b@blatt.example>\nSubject: Hafenbrief: Schiff faehrt wieder\n\nText',
      {
        type: 'text/plain',
        text: 'Text',
        hint: { title: 'Schiff faehrt wieder', publisher: 'Hafenbrief der Hafenzeitung' },
      },
    ],
    [
      'a person who writes for a letter',
      'From: Ana Low from Weir Watch <w@watch.example>\nSubject: Lock shut\n\nText',
      { type: 'text/plain', text: 'Text', hint: { title: 'Lock shut', publisher: 'Weir Watch' } },
    ],
    [
      'an impossible date is left out',
      'Date: gestern\nSubject: x\n\nText',
      { type: 'text/plain', text: 'Text', hint: { title: 'x' } },
    ],
    [
      'a day as a comment',
      'Date: 20 Nov 2026 06:30 +0100 (MEZ)\n\nText',
      { type: 'text/plain', text: 'Text', hint: { published: '2026-11-20T06:30:00+01:00' } },
    ],
  ])('%s', async (_name, mail, expected) => {
    expect(await read(page(mail))).toEqual(expected);
  });

  it('what the feed said goes before what the header says', async () => {
    expect((await read(page(both, 'message/rfc822', { title: 'Anders' }))).hint).toEqual({ ...HINT, title: 'Anders' });
  });

  it.each([
    [
      'only attached files',
      `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\nx\n--x--\n`,
      /only attached files \(1\)/,
    ],
    ['nothing', HEAD, /holds no text/],
    [
      'nesting without end',
      Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join(''),
      /damaged/,
    ],
  ])('with %s is one clear line', async (_name, mail, line) => {
    await expect(readablePage(page(mail))).rejects.toMatchObject({
      message: expect.stringMatching(line),
      where: 'file:///mappe/brief.eml',
    });
  });
});

describe('any page', () => {
  it('that is text already stays as it is', async () => {
    const given = page('<p>Text</p>', 'text/html');
    expect(await readablePage(given)).toBe(given);
  });

  it('that is a PDF under another name is read as one; its own bytes stay', async () => {
    const bytes = pdfOf([[{ text: 'Ein Satz aus einem Dokument.', x: 60, y: 700 }]]);
    const given = page(bytes, 'text/html');
    expect(await read(given)).toMatchObject({
      type: 'text/html',
      text: expect.stringContaining('Ein Satz aus einem Dokument.'),
    });
    expect(hashOf(given.body)).toBe(given.hash);
  });
});
