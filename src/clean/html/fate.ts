/** The fate of one block: body, apart with a role of its own, or cut; always with the reason. */
import { readCredits } from '../metadata/credits.ts';
import { readDisclosure } from '../metadata/disclosure.ts';
import type { TitleChoice } from '../metadata/title.ts';
import { likeness } from '../metadata/title-words.ts';
import type { Piece } from '../piece.ts';
import type { Verdict } from '../rules/judge.ts';
import { type BoxKind, boxHeading } from '../rules/lines/boxes.ts';
import { lineRule } from '../rules/lines/index.ts';
import type { TextBlock } from './flow.ts';
import type { Role } from './roles.ts';
import { HEADINGS } from './tags.ts';
import type { El } from './tree.ts';

export interface Judged {
  readonly block: TextBlock;
  readonly fate: 'body' | 'cut' | 'apart';
  /** known for body blocks only: most of a page is never asked */
  readonly role?: Role;
  readonly reason?: string;
  readonly apart?: Exclude<Piece['role'], 'cut'>;
}

/** What is known about the places of a page when its blocks are judged. */
export interface Places {
  readonly title: TitleChoice;
  readonly verdicts: ReadonlyMap<El, Verdict>;
  readonly inTitle: (el: El) => boolean;
  readonly isInside: (block: TextBlock) => boolean;
  /** the kind of box an element stands in, if any */
  readonly boxOf: (el: El) => BoxKind | null;
  readonly roleOf: (block: TextBlock) => Role;
  /** whether an address leaves the site */
  readonly isForeign: (href: string) => boolean;
}

/** The ledger's reason for a block that is a link. */
export const ONLY_LINKS = 'nothing but links';

const linkShare = (b: TextBlock): number => (b.text.length ? b.linked / b.text.length : 0);
const cut = (block: TextBlock, reason: string): Judged => ({ block, fate: 'cut', reason });
const apart = (block: TextBlock, role: Exclude<Piece['role'], 'cut'>, reason: string): Judged => ({
  block,
  fate: 'apart',
  apart: role,
  reason,
});

export function judge(block: TextBlock, places: Places): Judged {
  if (places.inTitle(block.el)) return cut(block, 'the title, kept as such');
  const inside = places.isInside(block);
  const taken = places.verdicts.get(block.el)?.rule ?? places.boxOf(block.el);
  if (taken) return byKind(block, taken, inside);
  // Below the article, too: what it says, it says of this text.
  if (readDisclosure(block.text)) return apart(block, 'disclosure', 'says how the text was made');
  if (!inside) return cut(block, 'outside the article');
  return byLine(block, places);
}

/** Comments stay wherever they stand; the rest of what has a role only where it interrupts the article. */
function byKind(block: TextBlock, { role, reason }: BoxKind, inside: boolean): Judged {
  const keep = role && (inside || role === 'comment') && role !== 'navigation';
  return keep ? apart(block, role, reason) : cut(block, reason);
}

function byLine(block: TextBlock, { roleOf, title, isForeign }: Places): Judged {
  const role = roleOf(block);
  if (role.role === 'caption') return { block, role, fate: 'body' };
  const heading = role.role === 'heading';
  const box = heading ? boxHeading(block.text) : null;
  if (box) return byKind(block, box, true);
  const rule = lineRule({ text: block.text, linkShare: linkShare(block), heading, quote: role.role === 'quote' });
  if (rule) return rule.role ? apart(block, rule.role, rule.reason) : cut(block, rule.reason);
  if (readCredits(block.text)) return cut(block, 'credit of the source');
  if (isOnlyLinks(block, role, isForeign)) return apart(block, 'related', ONLY_LINKS);
  if (heading && repeatsTitle(block.text, title.title)) return cut(block, 'repeats the title');
  return { block, role, fate: 'body' };
}

const repeatsTitle = (text: string, title: string): boolean =>
  text.length < 250 &&
  Math.abs(text.length - title.length) <= 0.2 * Math.max(text.length, title.length) &&
  likeness(text, title) === 1;

/** A paragraph of links leads to other articles of the site; what it quotes stands elsewhere. A list may well be one of links and still be the text, so it takes more. */
function isOnlyLinks(block: TextBlock, role: Role, isForeign: Places['isForeign']): boolean {
  // A whole line in bold only looks like a heading: where it is nothing but a link, it leads away.
  if (role.role === 'heading') return !HEADINGS.has(block.box.tag) && linkShare(block) > 0.9;
  if (role.role === 'table') return false;
  if (block.hrefs.length > 0 && block.hrefs.every(isForeign)) return false;
  if (block.hrefs.length >= 2 && linkShare(block) > 0.7 && role.role === 'paragraph' && !/[.!?]$/.test(block.text))
    return true;
  return linkShare(block) > 0.8 && block.text.length < 200 && !(role.role === 'paragraph' && /[.!?]$/.test(block.text));
}
