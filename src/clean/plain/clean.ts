/** Plain text pasted from a browser, or a text file -> CleanArticle. */
import type { CleanArticle, Page } from '../../model/index.ts';
import { detectLanguage } from '../../text/engine/language.ts';
import { assemble } from '../assemble.ts';
import { dayInAddress, monthInAddress } from '../metadata/address-day.ts';
import { bodyText, creditsOf } from '../metadata/article-text.ts';
import { chooseDisclosure } from '../metadata/disclosure.ts';
import { readMoment } from '../metadata/moment.ts';
import { isAgency } from '../metadata/organisations.ts';
import { type Authors, isKnownPersonName, readAuthors } from '../metadata/people.ts';
import type { Piece } from '../piece.ts';
import { partHead } from './columns.ts';
import { creditLines } from './credit-lines.ts';
import { type Stated, takeStated } from './declared.ts';
import { type Head, readHead } from './head.ts';
import { withoutLetterspacing } from './letterspaced.ts';
import { ended } from './likely-end.ts';
import { likelyOutlet } from './likely-outlet.ts';
import { type PlainLine, readLines } from './line.ts';
import { type MailHead, takeMail } from './mail.ts';
import { shortLines, withHeadline, withoutMenu } from './menu-cut.ts';
import { initialsOf } from './outlet.ts';
import { piecesOf } from './pieces.ts';
import { firstOfBody, sectionsOf } from './sections.ts';
import { foldTables } from './tables.ts';

export interface TextInput {
  readonly text: string;
  readonly url: string | null;
  /** the file's name, used as a title of last resort where it is made of words */
  readonly name?: string;
  readonly hint?: Page['hint'];
}

/** So many short lines no article has: the site's furniture follows it; and of so many all kinds of names are among them. */
const [SOME, MANY] = [25, 40];

/** Cleans pasted text: finds title, date and author and sets adverts, comments, pointers and notes apart. */
export function cleanText(input: TextInput): CleanArticle {
  const source = withoutLetterspacing(input.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const mail = takeMail(source);
  const { body, ...stated } = takeStated(mail?.body ?? source);
  const whole = foldTables(readLines(body));
  const { lines, menu, headline } = withoutMenu(whole);
  const short = shortLines(whole);
  const outlet = short > MANY ? likelyOutlet(whole) : undefined;
  const all = mail ? withMail(stated, mail) : stated;
  const found = headline < 0 ? -1 : readHead(lines, firstOfBody(lines), sectionsOf(lines), { outlet: null }).titleAt;
  const headed = withHeadline(lines, headline, found);
  return cleanLines(partHead(headed, firstOfBody(headed)), input, all, { menu, outlet, isWhole: short > SOME });
}

/** What the sender states goes before what the header of the mail says. */
const withMail = (stated: Omit<Stated, 'body'>, mail: MailHead): Omit<Stated, 'body'> => ({
  declared: { ...mail.declared, ...(mail.sender && { publisher: mail.sender }), ...stated.declared },
  lines: [...mail.lines, ...stated.lines],
  subject: mail.subject,
  writer: mail.author,
});

/** What a page that was copied whole has beside the article. */
interface Copied {
  /** the menus above it */
  readonly menu?: readonly PlainLine[];
  readonly outlet?: string | null | undefined;
  /** whether all of the site's furniture follows the article */
  readonly isWhole?: boolean;
}

/** The common way of Markdown and plain text from lines to an article. */
export function cleanLines(
  lines: readonly PlainLine[],
  input: TextInput,
  stated: Omit<Stated, 'body'>,
  { menu = [], outlet, isWhole = false }: Copied = {},
): CleanArticle {
  const { declared } = stated;
  const sections = sectionsOf(lines);
  const head = readHead(lines, firstOfBody(lines), sections, {
    called: stated.subject ?? null,
    outlet,
    url: input.url,
    seen: input.hint?.seen,
  });
  const credited = creditLines(lines, sections, head);
  const pieces = [
    ...stated.lines.map(statedPiece),
    ...menu.map(menuPiece),
    ...piecesOf(lines, isWhole ? ended(sections, lines) : sections, head, credited),
  ];
  const authors = withoutHouse(authorsOf(head, input, stated), head.outlet);
  const credits = [...new Set([...creditsOf(pieces), ...[...credited.values()].flat(), ...authors.others])];
  const stamped = readMoment(declared.published ?? '') ?? (isWholeDay(head.published) ? head.published : null);
  const published = stamped ?? dayInAddress(input.url) ?? head.published;
  const modified = readMoment(declared.modified ?? '') ?? head.modified;
  return assemble(
    pieces,
    {
      title: declared.title || head.title || stated.subject || input.hint?.title || titleFromName(input.name),
      byline: authors.persons,
      published: published ?? readMoment(input.hint?.published ?? '') ?? modified ?? monthInAddress(input.url),
      modified,
      lang: detectLanguage(bodyText(pieces)),
      publisher: declared.publisher ?? head.outlet ?? houseIn(credits) ?? agencyIn(lines),
      ...(head.section && { section: head.section }),
      credits: credits.filter((name) => !isOwnSign(name, head.outlet)),
      aiDisclosure: chooseDisclosure(pieces),
      canonicalUrl: declared.canonicalUrl ?? null,
    },
    input.url,
  );
}

const isWholeDay = (iso: string | null): boolean => iso !== null && iso.length >= 'YYYY-MM-DD'.length;

/** "UFB/dpa" under a text: the house in capitals beside the agency; a reporter signs in small letters. */
function houseIn(credits: readonly string[]): string | null {
  const signs = credits.flatMap((credit) => {
    const [one, other, ...more] = credit.split('/').map((part) => part.trim());
    return one && other && more.length === 0 && isAgency(other) && !isAgency(one) && HOUSE_SIGN.test(one) ? [one] : [];
  });
  return signs.length === 1 ? signs[0]! : null;
}
const HOUSE_SIGN = /^\p{Lu}{3,5}$/u;

/** "Ufingen (dpa) –", "Ufingen, 3. Mai 2026 (dpa) –" at the head of a text that names no outlet: it is the agency's. */
function agencyIn(lines: readonly PlainLine[]): string | null {
  const head = lines.slice(0, Math.max(firstOfBody(lines), 0) + 1);
  const signs = head.flatMap(({ text }) => DATELINE_SIGN.exec(text)?.[1] ?? []);
  return signs.find((sign) => isAgency(sign) || isAgencys(sign, lines)) ?? null;
}
/**
 * A sign that no list knows is an agency's where the foot stamps with it ("ufd/mk 051523 Mai 26", "ufd/05.05.2026/15:10"), the
 * text calls it one ("der Agentur ufd"), or a line of its own stamps place, sign, day and hour above the headline.
 */
const isAgencys = (sign: string, lines: readonly PlainLine[]): boolean =>
  /^\p{Ll}{2,5}$/u.test(sign) &&
  (lines
    .slice(-FOOT)
    .some(({ text }) => new RegExp(`^${sign}[ /].*\\d`, 'u').test(text) && text.length <= LONGEST_STAMP) ||
    lines.some(({ text }) =>
      new RegExp(`(?:[Aa]gentur|[Pp]ressedienst|[Aa]gency|[Nn]ewswire) ${sign}(?!\\p{L})`, 'u').test(text),
    ) ||
    lines
      .slice(0, 1)
      .some(({ text }) => new RegExp(`^[^()]{2,50} \\(${sign}\\) \\d{1,2}\\.[^.!?]{3,24} ?Uhr$`, 'u').test(text)));
const [FOOT, LONGEST_STAMP] = [3, 60];
const DATELINE_SIGN = /^\p{Lu}[\p{L}\d ,./-]{1,50} \(([\p{L}/-]{2,16})\)(?: ?[–—:-]| \d)/u;

/** "Quelle: W.B." under a text of the Weidaer Bote credits nobody else, nor does an agency's sign in its own dateline. */
const isOwnSign = (credit: string, outlet: string | null): boolean =>
  outlet !== null &&
  (credit.toLowerCase() === outlet.toLowerCase() ||
    (/^(?:\p{Lu}\.?){2,5}$/u.test(credit) && credit.replace(/\./g, '') === initialsOf(outlet)));

const menuPiece = ({ text }: PlainLine): Piece => ({ role: 'cut', text, reason: 'menu above the headline' });
const statedPiece = (text: string): Piece => ({ role: 'cut', text, reason: 'stated above the text' });

/** "von Mara Voss, UFB WESERTAL" in a text of the UFB Uferfunk: where she works is nobody. */
function withoutHouse({ persons, others }: Authors, outlet: string | null): Authors {
  const sign = /^\p{Lu}{3,5}(?= )/u.exec(outlet ?? '')?.[0].toLowerCase();
  const isHouse = (name: string): boolean =>
    (name.toLowerCase() === outlet?.toLowerCase() ||
      (sign !== undefined && name.toLowerCase().startsWith(`${sign} `))) &&
    !isKnownPersonName(name);
  return outlet ? { persons: persons.filter((name) => !isHouse(name)), others } : { persons, others };
}

function authorsOf(head: Head, input: TextInput, { declared, writer }: Omit<Stated, 'body'>) {
  if (declared.author) return readAuthors(declared.author, declared.publisher ?? null, 'marked');
  const hinted = writer ?? input.hint?.author;
  if (head.authors.persons.length || !hinted) return head.authors;
  return { persons: readAuthors(hinted, null, 'marked').persons, others: head.authors.others };
}

/** "streik-bei-der-bahn.txt" is a title of sorts, "a81f_02.txt" is none. */
function titleFromName(name: string | undefined): string {
  const words = (name ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{1,5}$/, '')
    .split(/[-_\s]+/);
  return words.filter((w) => /^\p{L}{2,}$/u.test(w)).length >= 3 ? words.join(' ') : '';
}
