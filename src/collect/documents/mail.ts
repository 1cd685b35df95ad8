/** An e-mail (RFC 5322, .eml), usually a newsletter -> the page in it, with what its header says. */
import PostalMime, { type Address, type Email } from 'postal-mime';
import { feedDate } from '../dates.ts';
import { causeText, mailBroken, mailEmpty } from '../problems.ts';
import type { Readable } from './readable.ts';

/** Deeper nesting is no mail people write; the library's own limit would let a hostile one run for long. */
const LIMITS = { maxNestingDepth: 32, maxRfc822NestingDepth: 3, maxHeadersSize: 500_000 };

/**
 * The HTML part where there is one, else the plain text; attached files are left aside. Pixels, unsubscribe lines and
 * other furniture stay: setting them apart is cleaning.
 * @throws QuellwerkError `mail-broken`, `mail-empty`
 */
export async function readMail(bytes: Uint8Array, where: string): Promise<Readable> {
  const mail = await parse(bytes, where);
  const text = mail.html?.trim() || mail.text?.trim();
  if (!text) throw mailEmpty(where, mail.attachments.length);
  return { text, mediaType: mail.html?.trim() ? 'text/html' : 'text/plain', hint: hintOf(mail) };
}

async function parse(bytes: Uint8Array, where: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    throw mailBroken(where, causeText(error), error);
  }
}

function hintOf(mail: Email): NonNullable<Readable['hint']> {
  const title = mail.subject
    ?.replaceAll(/\s+/g, ' ')
    .replace(/^(?:(?:fwd?|wg|re|aw):\s*)+/i, '')
    .trim();
  // The header as written: the parsed date would have lost the sender's own offset.
  const published = feedDate(mail.headers.find((header) => header.key === 'date')?.value.replace(/\s*\(.*\)\s*$/, ''));
  const publisher = senderOf(mail.from);
  const [, series = '', subject = ''] = /^([^:|]{3,40}?)\s?[:|]\s+(\S.{7,})$/u.exec(title ?? '') ?? [];
  // "Hafenbrief: Fähre fährt wieder" of "Hafenbrief der Hafenzeitung"
  const isOfSender = subject !== '' && publisher?.toLowerCase().includes(series.toLowerCase());
  return {
    ...(title ? { title: isOfSender ? subject : title } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

/** "Ana Low from Weir Watch": who writes, and what the letter is called. */
const OF_PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}'’-]+ (?:from|at|bei|von der|vom) (\p{Lu}.+)$/u;

/** "Hafenblatt am Morgen", or the mail's domain where the sender gives no name. */
function senderOf(from: Address | undefined): string | undefined {
  const name = from?.name.replaceAll(/\s+/g, ' ').trim();
  const letter = OF_PERSON.exec(name ?? '')?.[1];
  return letter || name || from?.address?.split('@')[1]?.toLowerCase();
}
