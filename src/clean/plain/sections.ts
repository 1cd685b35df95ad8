/** Divides a pasted page into head, article and what follows it: comments, pointers, furniture. */

import { pattern } from '../../text/engine/patterns/layout.ts';
import { isCaptionLine } from '../rules/lines/captions.ts';
import { commentHeading, isCommentButton, isSpokenComment, opensComment } from '../rules/lines/comment-headings.ts';
import { lineRule } from '../rules/lines/index.ts';
import type { PlainLine } from './line.ts';
import { offerLines } from './offers.ts';
import { isProse, isSentence } from './prose.ts';

export type Section = 'head' | 'article' | 'comment' | 'related' | 'furniture' | 'disclosure' | 'below';

const RELATED = pattern('i')`
  ^\W{0,3}(?:
    passend zum (?:artikel|thema) | (?:mehr )?zum weiterlesen | more on this story
    | (?:weitere|more|latest) (?:themen|stories|headlines) | latest (?:on|from|in) .{2,40}
    | related (?:posts?|coverage) | links | aktuell auf der startseite | mehr von .{2,40}
    | lesen sie auch | read (?:more|also|next)
    | das könnte (?:sie|dich|euch)(?: auch)? (?:auch )?interessieren | auch interessant
    | weitere (?:artikel|meldungen|nachrichten|beiträge|themen) | ähnliche (?:artikel|beiträge)
    | mehr (?:zum thema|aus .{2,40}|nachrichten|artikel) | meistgelesen | meist gelesen
    | beliebte (?:artikel|beiträge) | neueste (?:artikel|beiträge|meldungen)
    | related(?: (?:articles|stories|posts|news|content))? | more (?:from|on|in) .{2,40}
    | you (?:may|might) also like | recommended(?: for you)? | most (?:read|popular)
    | trending(?: now)? | up next
    | also (?:today|this week|in (?:this|today['’]s) (?:issue|edition|briefing|newsletter|section))
    | elsewhere | in this (?:section|issue) | in other news
    | (?:außerdem|ausserdem|auch|weitere themen) in dieser (?:ausgabe|woche)
    | weitere themen dieser ausgabe
  )\W{0,3}$
`;
/** One pointer in the middle of a text, and not the list below it. */
const ONE_POINTER =
  /^\W{0,3}(?:lesen sie (?:auch|dazu)|lies auch|read (?:more|also|next)|passend zum (?:artikel|thema))\W{0,3}$/i;
const LINES_OF_POINTER = 2;
const FURNITURE = pattern('iu')`
  ^(?:#+ )?(?:
    (?:\p{Ll}{2,5}-)?notizblock | kategorien | categories | archive? | tags | schlagwörter
    | schlagworte | (?:related|suggested) topics | explore more on these topics | topics
    | about the authors? | über (?:den|die) autor(?:in|en|innen)? | zur person | pressekontakt
    | ansprechpartner(?:in)? | folge uns | folgen sie uns | follow us | über uns | about us
    | impressum | kontakt | service | menü
  )\W{0,2}$
`;

/** "Pressekontakt: Eva Ruhland": whom to ask about the text, and below it how. */
const CONTACT =
  /^(?:(?:presse|medien)kontakt|ansprechpartner(?:in)? für (?:rückfragen|die presse)|(?:press|media) (?:contact|enquiries|inquiries|office))\s?:/iu;

/** Notices about cookies, captions and offers stand above texts, too. */
const isApart = (text: string): boolean =>
  isCaptionLine(text) || lineRule({ text, linkShare: 0, heading: false }) !== null;

/** The first paragraph, or the first sentence of a text that has no paragraphs; -1 for none. */
export function firstOfBody(lines: readonly PlainLine[]): number {
  const prose = lines.findIndex((l) => isProse(l.text) && !isApart(l.text));
  return prose >= 0 ? prose : lines.findIndex((l) => l.kind === 'text' && isSentence(l.text));
}

const told = ({ text }: PlainLine): number => (isProse(text) || isSentence(text) ? text.length : 0);
/** A heading of comments with less of the text above it was a counter on top. */
const READ = 0.3;
/** Without a heading, comments stand below most of the text. */
const READ_UNHEADED = 0.5;

function opens(line: PlainLine): Section | null {
  if (line.kind === 'item' || line.kind === 'table') return null;
  if (RELATED.test(line.text)) return 'related';
  return FURNITURE.test(line.text) || CONTACT.test(line.text) ? 'furniture' : null;
}

/** Whether the lines below a heading look like comments: name and time, name and colon, a button to answer. */
const commentsBelow = (lines: readonly PlainLine[], at: number): boolean =>
  lines
    .slice(at + 1, at + 5)
    .some(
      ({ text }, k) =>
        opensComment(text, lines[at + k + 2]?.text, 'dated') ||
        (k === 0 && isSpokenComment(text)) ||
        isCommentButton(text),
    );

/** How much of the text stands above a line: 0..1, and in paragraphs. */
interface Above {
  readonly share: number;
  readonly paragraphs: number;
}

/** Below the lead alone stand counters and buttons; below two paragraphs stands what its words or shape say. */
function headsComments(lines: readonly PlainLine[], at: number, { share, paragraphs }: Above): boolean {
  const { kind, text } = lines[at]!;
  const heading = kind === 'item' || kind === 'table' || share === 0 ? null : commentHeading(text);
  if (!heading || (paragraphs < 2 && share < READ)) return false;
  if (commentsBelow(lines, at) || (heading === 'sure' && !/\d/.test(text))) return true;
  return share >= READ && (heading !== 'possible' || /kommentar|comment/i.test(text));
}

/** Where comments begin without a heading: two of them, or one with its button, below most of the text. -1 for none. */
function unheadedComments(lines: readonly PlainLine[], total: number): number {
  const openers: number[] = [];
  let read = 0;
  let button = false;
  lines.forEach((line, i) => {
    if (read >= READ_UNHEADED * total && read > 0) {
      if (opensComment(line.text, lines[i + 1]?.text, 'stamped')) openers.push(i);
      button ||= openers.length > 0 && isCommentButton(line.text);
    }
    if (!openers.length) read += told(line);
  });
  return openers.length > 1 || button ? openers[0]! : -1;
}

/**
 * The section of each line. A box of pointers in the middle ends where prose goes on; after the heading of the
 * comments, or the first of them, nothing is the article's any more.
 */
export function sectionsOf(lines: readonly PlainLine[]): Section[] {
  const first = firstOfBody(lines);
  const total = lines.reduce((sum, l) => sum + told(l), 0);
  const unheaded = unheadedComments(lines, total);
  const offers = offerLines(lines);
  const sections: Section[] = [];
  let at: Section = 'head';
  let ended = false;
  let read = 0;
  let paragraphs = 0;
  let pointer = Number.NEGATIVE_INFINITY;
  lines.forEach((line, i) => {
    if (at === 'head' && i === first) at = 'article';
    const opened = i > first && first >= 0 && !offers.has(i) ? opens(line) : null;
    if (ONE_POINTER.test(line.text)) pointer = i;
    const afterPointer = i - pointer <= LINES_OF_POINTER;
    if (i === unheaded || headsComments(lines, i, { share: total ? read / total : 0, paragraphs })) {
      at = 'comment';
      ended = true;
    } else if (opened) at = opened;
    else if (
      !ended &&
      (at === 'related' || at === 'furniture') &&
      isProse(line.text) &&
      (afterPointer || proseAhead(lines, i))
    )
      at = 'article';
    if (at === 'article' && told(line)) {
      read += told(line);
      paragraphs++;
    }
    sections.push(at);
  });
  return sections;
}

/** Teasers are one paragraph each; two in a row are the article going on. */
const proseAhead = (lines: readonly PlainLine[], i: number): boolean =>
  lines.slice(i + 1, i + 4).some((l) => isProse(l.text));
