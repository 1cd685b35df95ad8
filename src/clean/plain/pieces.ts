/** Decides for each line of a pasted page whether it is body, apart, or cut. */
import { readCredits } from '../metadata/credits.ts';
import { isDisclosureLabel, readDisclosure } from '../metadata/disclosure.ts';
import { likeness } from '../metadata/title-words.ts';
import type { Piece } from '../piece.ts';
import { isBareCredit, isCaptionLine } from '../rules/lines/captions.ts';
import { lineRule } from '../rules/lines/index.ts';
import { isBiography } from './author-line.ts';
import type { Head } from './head.ts';
import type { PlainLine } from './line.ts';
import { offerLines } from './offers.ts';
import { isPath } from './outlet.ts';
import { isProse, isSentence } from './prose.ts';
import type { Section } from './sections.ts';

/** Of a page copied whole (likely-end.ts). */
const BELOW = 'below the article';
const DETAILS = 'details about the article: author, date, keywords';
const REASONS = { comment: 'comments of readers', related: 'pointers to other articles' } as const;

/** Lines that credit somebody, by their index. */
type Credited = ReadonlyMap<number, unknown>;

export function piecesOf(
  lines: readonly PlainLine[],
  sections: readonly Section[],
  head: Head,
  credited: Credited,
): Piece[] {
  const offers = offerLines(lines);
  const seen = new Map<string, number>();
  const counts = countLines(lines);
  let disclosing = false;
  const pieces = lines.map((line, i): Piece => {
    disclosing = isDisclosureLabel(line.text) || (disclosing && !line.level && i > 0 && !ends(line));
    const nth = (seen.get(line.text) ?? 0) + 1;
    seen.set(line.text, nth);
    const verdict =
      credit(line, i, head, credited) ??
      captionOf(line, i, lines, head) ??
      apart(line, i, sections[i]!, head, offers, disclosing) ??
      repeated(line, nth, counts, head);
    return verdict ?? (isLead(line, i, sections[i]!, head) ? piece(line, 'paragraph') : body(line, lines[i + 1]));
  });
  return joinItems(pieces, lines);
}

const ends = (line: PlainLine): boolean =>
  isProse(line.text) && readDisclosure(line.text) === null && line.text.length > 400;

function countLines(lines: readonly PlainLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const piece = (line: PlainLine, role: Piece['role'], reason?: string): Piece => ({
  role,
  text: line.text,
  ...(reason !== undefined && { reason }),
  ...(line.hrefs ? { hrefs: line.hrefs } : {}),
});

const credit = (line: PlainLine, i: number, head: Head, credited: Credited): Piece | null =>
  credited.has(i) && !head.details.has(i) ? piece(line, 'cut', 'credit of the source') : null;

/** A picture's credit ends its caption or stands alone under it; "Image caption, ..." says what it is. */
function captionOf(line: PlainLine, i: number, lines: readonly PlainLine[], head: Head): Piece | null {
  if (line.kind !== 'text' || i === head.titleAt || head.details.has(i)) return null;
  if (isBareCredit(line.text)) return piece(line, 'cut', 'credit of a picture');
  if (/^(?:©|\(c\)|copyright\b)/i.test(line.text)) return null;
  const isCredited =
    isCredit(lines[i + 1]) || (isHeadOfCaption(line) && isPart(lines[i + 1]) && isCredit(lines[i + 2]));
  return isCaptionLine(line.text) || (isCredited && line.text.length <= LONGEST_CAPTION)
    ? piece(line, 'caption')
    : null;
}
const LONGEST_CAPTION = 220;
/** A caption may have a heading of its own above it. */
const isHeadOfCaption = ({ text }: PlainLine): boolean => text.length <= 60 && !/[.!?:]$/.test(text);
const isPart = (line: PlainLine | undefined): boolean =>
  line !== undefined && !line.apart && line.text.length <= LONGEST_CAPTION;
const isCredit = (line: PlainLine | undefined): boolean =>
  line?.kind === 'text' && isPart(line) && isBareCredit(line.text);

function apart(
  line: PlainLine,
  i: number,
  section: Section,
  head: Head,
  offers: ReadonlySet<number>,
  disclosing: boolean,
): Piece | null {
  if (i === head.titleAt) return piece(line, 'cut', 'the title, kept as such');
  if (head.details.has(i)) return piece(line, 'cut', head.year?.at === i ? `${DETAILS}; ${head.year.why}` : DETAILS);
  const rule = lineRule({
    text: line.text,
    linkShare: line.linked ? line.linked / line.text.length : 0,
    heading: line.kind === 'heading',
  });
  if (section === 'below' && !rule?.role && !readDisclosure(line.text)) return piece(line, 'cut', BELOW);
  if (section === 'furniture') return piece(line, 'cut', 'part of every page of the site');
  if (section === 'comment' && !rule) return piece(line, 'comment', REASONS.comment);
  if (offers.has(i))
    return piece(line, rule?.role === 'promotion' && !offers.has(i - 1) ? 'promotion' : 'advert', 'advertisement');
  if (section === 'related') return piece(line, 'related', REASONS.related);
  if (rule) return piece(line, rule.role ?? 'cut', rule.reason);
  if (readDisclosure(line.text) || disclosing) return piece(line, 'disclosure', 'says how the text was made');
  if (readCredits(line.text)) return piece(line, 'cut', 'credit of the source');
  if (isLinks(line)) return piece(line, 'navigation', 'nothing but links');
  if (section !== 'head' && presentsAuthor(line, head)) return piece(line, 'cut', DETAILS);
  if (line.kind === 'text' && (isRunningLine(line, head) || isPath(line.text)))
    return piece(line, 'cut', 'part of every page of the site');
  return section === 'head' && isSiteName(line, i, head) ? piece(line, 'cut', 'part of every page of the site') : null;
}

/** "[Start](...) [Lokales](...) [Sport](...)": three links at least, and no more than the signs between them. */
const isLinks = ({ text, linked = 0, hrefs = [], kind }: PlainLine): boolean =>
  kind === 'text' && hrefs.length >= FEWEST_LINKS && text.length - linked <= SIGNS_BETWEEN * hrefs.length;
const [FEWEST_LINKS, SIGNS_BETWEEN] = [3, 4];

/** Logos, menus, kickers and breadcrumbs above the title, whatever their length; after it stands the lead. */
const isSiteName = (line: PlainLine, i: number, head: Head): boolean =>
  i < head.titleAt
    ? !isSentence(line.text)
    : line.kind === 'text' && line.text.length < 60 && (head.titleAt < 0 || line.text.split(/\s+/).length <= 2);

/** Below the text its author is named again, alone or with what there is to know. A person of the news is in no byline. */
const presentsAuthor = ({ text, kind }: PlainLine, { authors }: Head): boolean =>
  kind === 'text' &&
  authors.persons.some((name) => text.toLowerCase() === name.toLowerCase() || isBiography(text, name));

/** "14 Uferblick 6/2026", "Uferblick": page numbers, and the outlet's name at the head or foot of a page. */
const isRunningLine = ({ text }: PlainLine, { outlet }: Head): boolean => {
  const name = text.replace(/(?:^|\s)\d{1,3}(?:\/\d{2,4})?(?=\s|$)/g, ' ').trim();
  return /^\d{1,3}$/.test(text) || (outlet !== null && name.toLowerCase() === outlet.toLowerCase());
};

/** What stands between title and first paragraph and is long enough to say something is the lead, with a full stop or without. */
const isLead = (line: PlainLine, i: number, section: Section, head: Head): boolean =>
  section === 'head' &&
  line.kind === 'text' &&
  head.titleAt >= 0 &&
  i > head.titleAt &&
  line.text.split(/\s+/).length >= 6;

function repeated(line: PlainLine, nth: number, counts: ReadonlyMap<string, number>, head: Head): Piece | null {
  if (line.kind === 'item' || line.kind === 'table') return null;
  if (
    head.title &&
    line.text.length < 250 &&
    likeness(line.text, head.title) === 1 &&
    Math.abs(line.text.length - head.title.length) < 12
  )
    return piece(line, 'cut', 'repeats the title');
  if ((counts.get(line.text) ?? 0) < 2) return null;
  if (nth > 1) return piece(line, 'cut', 'repeats an earlier line');
  return isProse(line.text) ? null : { role: 'caption', text: line.text };
}

/** Sentences end with a mark; a short line without one, before prose, is a heading. */
function body(line: PlainLine, next: PlainLine | undefined): Piece {
  const hrefs = line.hrefs ? { hrefs: line.hrefs } : {};
  switch (line.kind) {
    case 'item':
      return { role: 'list', text: line.text, ...hrefs };
    case 'table':
      return { role: 'table', text: line.text, rows: line.rows ?? [] };
    case 'quote':
      return { role: 'quote', text: line.text, ...hrefs };
    case 'heading':
      return { role: 'heading', text: line.text, level: line.level ?? 2, ...hrefs };
    case 'text':
      return next && looksLikeHeading(line.text, next)
        ? { role: 'heading', text: line.text, level: 2 }
        : { role: 'paragraph', text: line.text, ...hrefs };
  }
}

const isShortLine = (text: string): boolean =>
  text.length <= 110 && !/[.!,;:…”“"»]$/.test(text) && text.split(/\s+/).length <= 14;

/** "Gebaut wird es in Weida. Mehr zum Thema": a sentence has ended, another begins. */
const GOES_ON = /\p{Ll}{4,}\.\s+\p{Lu}/u;

/** A question just above a heading ends the paragraph before it; it opens nothing. */
const looksLikeHeading = (text: string, next: PlainLine): boolean =>
  isShortLine(text) &&
  !GOES_ON.test(text) &&
  !(/\?$/.test(text) && (next.kind === 'heading' || (next.kind === 'text' && isShortLine(next.text))));

/** Items in a row, with or without a blank line between, are one list. */
function joinItems(pieces: readonly Piece[], lines: readonly PlainLine[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i + 1;
    if (isItem(pieces[i]!, lines[i]!)) while (end < pieces.length && isItem(pieces[end]!, lines[end]!)) end++;
    const run = pieces.slice(i, end);
    const text = run.map((p) => p.text).join('\n');
    joined.push(run.length > 1 ? { role: 'list', text, hrefs: run.flatMap((p) => p.hrefs ?? []) } : run[0]!);
    i = end;
  }
  return joined;
}

const isItem = (piece: Piece, line: PlainLine): boolean => piece.role === 'list' && line.kind === 'item';
