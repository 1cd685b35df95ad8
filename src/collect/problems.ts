/** Every way in which collecting can fail: one line that names the thing, and the cure. */
import { QuellwerkError } from '../model/index.ts';
import type { Problem } from './ports.ts';

const problem = (code: string, what: string, where: string, cure: string, cause?: unknown): QuellwerkError =>
  new QuellwerkError(code, what, where, cure, cause);

/** Where nothing is followed yet, this is no promise anyone keeps. */
export const LATER = 'It is tried again in the next pass.';
const megabytes = (bytes: number): string =>
  bytes >= 1_000_000 ? `${Math.round(bytes / 100_000) / 10} MB` : `${Math.ceil(bytes / 1000)} kB`;

export const invalidAddress = (address: string) =>
  problem(
    'invalid-address',
    'not an address that can be followed',
    address,
    'Give an http or https address or a path.',
  );

export const credentialsInAddress = (where: string) =>
  problem(
    'credentials',
    'the address holds a user name or password',
    where.replace(/\/\/[^@/]*@/, '//'),
    'Remove them: addresses are shown to readers.',
  );

export const privateAddress = (host: string, ip: string, cause?: unknown) =>
  problem(
    'private-address',
    `refused: ${ip === host ? 'it' : `${host} resolves to ${ip}, which`} belongs to a private or local network`,
    host,
    `If you trust it, allow it by name: add "${host}" under allowPrivate in newsroom.yaml.`,
    cause,
  );

export const unreachable = (where: string, why: string, cause?: unknown) =>
  problem('unreachable', `cannot be reached: ${why}`, where, `Check the address and the connection. ${LATER}`, cause);

export const timedOut = (where: string, ms: number, cause?: unknown) =>
  problem('timeout', `no complete answer within ${ms / 1000} s`, where, LATER, cause);

export const brokenTransfer = (where: string, why: string, cause?: unknown) =>
  problem('broken-transfer', `the answer is damaged: ${why}`, where, LATER, cause);

export const tooLarge = (where: string, limit: number) =>
  problem(
    'too-large',
    `larger than the limit of ${megabytes(limit)}`,
    where,
    'No article is that large: check the address, or give a smaller part of it.',
  );

export const tooManyRedirects = (where: string, limit: number) =>
  problem(
    'redirects',
    `redirected more than ${limit} times`,
    where,
    'Open it in a browser and use the address it ends at.',
  );

export const redirectLoop = (where: string, back: string) =>
  problem(
    'redirect-loop',
    `redirects in a circle, back to ${back}`,
    where,
    'The site is misconfigured; tell its owner.',
  );

export const badRedirect = (where: string, to: string) =>
  problem('redirects', `redirects to "${to}", which is no web address`, where, 'Check the address in a browser.');

export const robotsRefuse = (where: string, rules: string) =>
  problem(
    'robots',
    'the site does not want this address to be fetched automatically',
    where,
    `Obeyed: see ${rules}. Ask the publisher, or remove the source.`,
  );

export const robotsUnavailable = (rules: string, why: string) =>
  problem(
    'robots-unavailable',
    `the site's rules for automatic fetching cannot be read (${why}), so nothing is fetched there for now`,
    rules,
    `RFC 9309 asks for this. ${LATER}`,
  );

export const reserved = (where: string, policy: string | undefined) =>
  problem(
    'tdm-reserved',
    'the publisher reserves text and data mining (tdm-reservation: 1)',
    where,
    `Obeyed: ask the publisher${policy ? ` (terms: ${policy})` : ''}, or remove the source. With an agreement, name the host under allowReserved in newsroom.yaml.`,
  );

export const busy = (where: string, status: number, seconds: number | null) =>
  problem(
    'busy',
    `the server asks to wait (HTTP ${status}${seconds === null ? '' : `, ${seconds} s`})`,
    where,
    'Follow it less often. It is tried again in the next pass.',
  );

export const held = (where: string, host: string, seconds: number) =>
  problem(
    'held',
    `not asked: ${host} has not answered several times in a row and is left alone for ${seconds} s`,
    where,
    LATER,
  );

const STATUS: Readonly<Record<number, readonly [what: string, cure: string]>> = {
  401: ['needs a login', 'Only freely readable pages are followed; remove it.'],
  402: ['needs a payment', 'Only freely readable pages are followed; remove it.'],
  403: ['refuses access', 'The site blocks automatic readers; ask the publisher, or remove it.'],
  404: ['not found', 'Check the address; if the page has moved, put its new address in.'],
  410: ['gone for good', 'Remove the address; the publisher has withdrawn it.'],
  451: ['withheld for legal reasons', 'Remove the address.'],
};

export function badStatus(where: string, status: number): QuellwerkError {
  const [what, cure] =
    STATUS[status] ?? (status >= 500 ? ['the server failed', LATER] : ['not delivered', 'Check the address.']);
  return problem(`http-${status}`, `${what} (HTTP ${status})`, where, cure);
}

export const notText = (where: string, what: string) =>
  problem(
    'not-text',
    `this is ${what}, not a readable page`,
    where,
    'Give the page itself, or save it as HTML, text, Markdown or PDF.',
  );

export const otherFormat = (where: string, claimed: string) =>
  problem(
    'other-format',
    `this is no ${claimed}, though it calls itself one`,
    where,
    'Save it again as what it is (.html, .txt, .md), or give the document itself.',
  );

export const emptyBody = (where: string) =>
  problem('empty', 'empty: there is no text in it', where, 'Check the address or file in a browser or editor.');

export const pdfBroken = (where: string, why: string, cause?: unknown) =>
  problem(
    'pdf-broken',
    `this PDF is damaged: ${why}`,
    where,
    'Open it in a PDF viewer; if it opens there, print it into a new PDF.',
    cause,
  );

export const pdfLocked = (where: string, cause?: unknown) =>
  problem('pdf-locked', 'this PDF asks for a password', where, 'Save it without a password.', cause);

export const pdfWithoutText = (where: string) =>
  problem(
    'pdf-without-text',
    'this PDF holds pictures of text, no text',
    where,
    'Run it through text recognition (for example ocrmypdf), or give its text as .txt.',
  );

export const tooManyPages = (where: string, pages: number, limit: number) =>
  problem(
    'too-large',
    `a PDF of ${pages} pages; at most ${limit} are read`,
    where,
    'Cut out the pages that matter into a PDF of their own.',
  );

export const mailBroken = (where: string, why: string, cause?: unknown) =>
  problem('mail-broken', `this e-mail is damaged: ${why}`, where, 'Save it again from the mail program.', cause);

export const mailEmpty = (where: string, attached: number) =>
  problem(
    'mail-empty',
    `this e-mail holds no text${attached > 0 ? `, only attached files (${attached})` : ''}`,
    where,
    attached > 0 ? 'Save the attached files into the folder themselves.' : 'Remove it from the folder.',
  );

export const notAFeed = (where: string, what: string, feeds: readonly string[] = [], cause?: unknown) =>
  problem(
    'not-a-feed',
    `not a feed: ${what}`,
    where,
    feeds[0]
      ? `The page names a feed: follow ${feeds[0]}`
      : 'Give the address of an RSS, Atom or JSON feed, or follow it as a site.',
    cause,
  );

export const isAFeed = (where: string) =>
  problem('is-a-feed', 'this is a feed, not a page', where, 'Follow it as a source of kind feed.');

export const notASitemap = (where: string, what: string) =>
  problem(
    'not-a-sitemap',
    `not a sitemap: ${what}`,
    where,
    'Give the address of a sitemap (XML with urlset or sitemapindex).',
  );

export const noItems = (where: string, what: string) =>
  problem(
    'no-items',
    `${what} lists no articles`,
    where,
    'Check the address in a browser; follow the site instead if it has moved.',
  );

export const noLink = (where: string, title: string) =>
  problem(
    'item-without-link',
    `the entry "${title}" has no link to its page`,
    where,
    'Nothing to do; the other entries are read.',
  );

export const noAddress = (where: string, line: number, text: string) =>
  problem(
    'no-address',
    `no web address: "${text.slice(0, 60)}"`,
    `${where}:${line}`,
    'Write one http or https address a line; lines that begin with # are left out.',
  );

export const listTooLong = (where: string, count: number, limit: number) =>
  problem('too-large', `${count} addresses; the first ${limit} are read`, where, 'Divide it into several lists.');

export const isOpml = (where: string) =>
  problem(
    'is-opml',
    'this is an OPML file: a list of sources, not a source',
    where,
    'Import it: quellwerk sources import FILE',
  );

export const notOpml = (where: string, what: string, cause?: unknown) =>
  problem('not-opml', `not an OPML file: ${what}`, where, 'Export it again from the feed reader, as OPML.', cause);

export const noSuchFile = (
  where: string,
  cure = 'Check the path; in a beat it is written absolutely or from the newsroom folder.',
) => problem('no-such-file', 'there is no such file or folder', where, cure);

export const unreadableFile = (where: string, cause: unknown) =>
  problem('unreadable-file', `cannot be read: ${causeText(cause)}`, where, 'Check the rights of the file.', cause);

export const unknownFileType = (where: string, extension: string) =>
  problem(
    'file-type',
    `files of type "${extension || 'none'}" are not read`,
    where,
    'Save it as .html, .txt, .md, .pdf or .eml, or leave it out.',
  );

/** System code and message of any error, without a stack. */
export function causeText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // A refused dual-stack connection is an AggregateError without a message of its own.
  const first = cause instanceof AggregateError ? cause.errors[0] : null;
  return cause.message || (first instanceof Error ? first.message : cause.name);
}

/** An error as the event that reports it; what is no QuellwerkError is a defect and says so. */
export function toProblem(error: unknown, where: string): Problem {
  if (error instanceof QuellwerkError)
    return { type: 'problem', where: error.where, what: error.message, cure: error.cure, code: error.code };
  const cure = 'This is a defect in the program; please report it. The rest goes on.';
  return { type: 'problem', where, what: causeText(error), cure, code: 'unexpected' };
}
