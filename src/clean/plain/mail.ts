/** Reads the header of an e-mail that was copied or forwarded with its text: sender, day, subject. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { readMoment } from '../metadata/moment.ts';
import { isKnownPersonName } from '../metadata/people.ts';
import type { Declared } from './declared.ts';

const KEYS = {
  sender: /^(?:von|from|de|absender)$/i,
  sent: /^(?:gesendet|datum|date|sent|verschickt)$/i,
  subject: /^(?:betreff|subject|betr\.?)$/i,
  other: /^(?:an|to|cc|bcc|kopie|antwort an|reply-to|antworten an|priorität|importance)$/i,
} as const;
const FIELD = /^[>\s*]*([\p{L}][\p{L}. -]{1,14}?)\s?\*{0,2}:\*{0,2}\s+(\S.{0,300})$/u;
const FORWARDED = pattern('i')`
  ^[>\s]*(?:
    -{3,}\s*(?:
      forwarded message | weitergeleitete nachricht | original message | ursprüngliche nachricht
      | original-nachricht
    )\s*-{0,}
    | anfang der weitergeleiteten (?:nachricht|e-mail):? | begin forwarded message:?
  )\s*$
`;
/** Fewer fields are lines of a text. */
const FEWEST = 2;
const MAX_LINES = 12;

export interface MailHead {
  readonly declared: Declared;
  /** the name the mail was sent under, where that is no person's */
  readonly sender: string | null;
  /** the person who writes for the sender */
  readonly author: string | null;
  readonly subject: string | null;
  readonly lines: readonly string[];
  readonly body: string;
}

/** The header a text begins with, or null. An address or a subject must be among its fields: "Von: Eva Ruhland" opens articles, too. */
export function takeMail(source: string): MailHead | null {
  const rows = source.split('\n');
  const fields = new Map<keyof typeof KEYS, string>();
  let at = rows.findIndex((row) => row.trim() !== '');
  const start = at;
  let count = 0;
  if (at >= 0 && FORWARDED.test(rows[at]!)) at++;
  for (; at >= 0 && at < rows.length && at - start < MAX_LINES; at++) {
    const row = rows[at]!.trim();
    if (!row && count === 0) continue;
    const m = FIELD.exec(row);
    const key = m && (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((k) => KEYS[k].test(m[1]!));
    if (!m || !key) break;
    count++;
    if (!fields.has(key)) fields.set(key, m[2]!.trim());
  }
  const sender = fields.get('sender') ?? '';
  const subject = fields.get('subject');
  const isMail = count >= FEWEST && sender !== '' && (subject !== undefined || /\S@\S/.test(sender));
  if (!isMail) return null;
  const published = readMoment(fields.get('sent') ?? '');
  return {
    declared: published ? { published } : {},
    ...sendersOf(sender),
    subject: subject?.replace(/^(?:(?:re|aw|wg|fwd?):\s*)+/i, '').replace(/^\[[^\]]{1,60}\]\s*/, '') ?? null,
    lines: rows
      .slice(start, at)
      .map((row) => row.trim())
      .filter(Boolean),
    body: rows.slice(at).join('\n'),
  };
}

/** "Eva Ruhland from Fluss & Hafen <post@...>" writes for Fluss & Hafen; a person alone is no outlet. */
function sendersOf(field: string): Pick<MailHead, 'sender' | 'author'> {
  const name = field
    .replace(/\s*[<[(]?\S+@\S+[>\])]?\s*$/, '')
    .replace(/^["'„“]+|["'“”]+$/g, '')
    .trim();
  const [, person = '', outlet = ''] = /^(.{3,40}?)\s+(?:from|at|bei|von|via|\|)\s+(.{2,50})$/i.exec(name) ?? [];
  if (person && outlet) return { sender: outlet, author: person };
  const bare = name.replace(/\s+(?:newsletter|redaktion)$/i, '').replace(/^(?:redaktion|newsletter)\s+/i, '');
  return { sender: bare.length >= 3 && !isKnownPersonName(bare) ? bare : null, author: null };
}
