/**
 * Page -> a Page that holds text: PDFs and e-mails are formats around a text, as compression is one around a page.
 *
 * A Page keeps the bytes as fetched, and its hash is theirs; what is made of them here is never stored, only handed to
 * cleaning, which stays pure and synchronous and sees HTML or plain text. It is made anew from the kept bytes when a
 * better reader of these formats comes. Meant for the analysis thread, under its limits of time and memory: both
 * formats come from strangers and can be built to exhaust a reader.
 */
import { hashOf, type Page } from '../../model/index.ts';
import { isPdf } from '../media.ts';
import type { Readable } from './readable.ts';

/**
 * The page as cleaning wants it; one that holds text already is given back as it is.
 * @throws QuellwerkError one clear line for a document that holds no text, is locked or broken
 */
export async function readablePage(page: Page): Promise<Page> {
  const found = await readDocument(page);
  if (!found) return page;
  const body = new TextEncoder().encode(found.text);
  const mediaType = found.mediaType;
  const hint = { ...found.hint, ...page.hint };
  const headers = { ...page.headers, 'content-type': `${mediaType}; charset=utf-8` };
  return { ...page, headers, mediaType, body, hash: hashOf(body), ...(Object.keys(hint).length > 0 && { hint }) };
}

/** Loaded when the first one comes: few newsrooms read either format. */
async function readDocument(page: Page): Promise<Readable | null> {
  const where = page.finalUrl || page.url;
  if (isPdf(page.body)) {
    const { pdfToHtml } = await import('./pdf/index.ts');
    return { text: await pdfToHtml(page.body, where), mediaType: 'text/html' };
  }
  if (page.mediaType !== 'message/rfc822') return null;
  const { readMail } = await import('./mail.ts');
  return readMail(page.body, where);
}
