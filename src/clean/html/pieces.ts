/** Decides for each block of the page whether it is body, apart, or cut, and joins list items and quotes. */

import { readCredits } from '../metadata/credits.ts';
import { readDisclosure } from '../metadata/disclosure.ts';
import { likeness, type TitleChoice } from '../metadata/title.ts';
import type { Piece } from '../piece.ts';
import type { Verdict } from '../rules/judge.ts';
import { type BoxKind, boxHeading } from '../rules/lines/boxes.ts';
import { lineRule } from '../rules/lines/index.ts';
import type { TextBlock } from './flow.ts';
import type { Region } from './region.ts';
import { type Role, roleOf } from './roles.ts';
import { headedBoxes, leadBlocks, twinTest } from './scope.ts';
import { closest, type El, isInside } from './tree.ts';

export interface PieceInput {
  readonly blocks: readonly TextBlock[];
  readonly verdicts: ReadonlyMap<El, Verdict>;
  readonly region: Region;
  readonly title: TitleChoice;
  readonly truncated: readonly string[];
}

interface Judged {
  readonly block: TextBlock;
  readonly role: Role;
  readonly fate: 'body' | 'cut' | 'apart';
  readonly reason?: string;
  readonly apart?: Exclude<Piece['role'], 'cut'>;
}

const linkShare = (b: TextBlock): number => (b.text.length ? b.linked / b.text.length : 0);

/** A gallery whose captions are most of its text tells its story in them. */
const GALLERY_SHARE = 0.5;

export function piecesOf(input: PieceInput): Piece[] {
  const { blocks, region, verdicts, title, truncated } = input;
  const loose = (b: TextBlock): boolean => !verdicts.has(b.el);
  const lead = leadBlocks(blocks, title.heading, region, loose);
  const inRegion = memo((el) => isInside(el, region.root));
  const inTwin = memo(twinTest(region));
  const boxes = headedBoxes(blocks, region);
  const boxOf = memo((el) => {
    const box = closest(el, (at) => boxes.has(at));
    return box ? (boxes.get(box) ?? null) : null;
  });
  const judged = blocks.map((b) =>
    judge(b, input, { inside: inRegion(b.el) || lead.has(b) || inTwin(b.el), box: boxOf(b.el) }),
  );
  const notes = truncated.map((t): Piece => ({ role: 'cut', text: '', reason: `page too large: ${t}` }));
  return [...joinOwned(isGallery(judged) ? judged.map(captionToParagraph) : judged), ...notes];
}

function isGallery(judged: readonly Judged[]): boolean {
  const body = judged.filter((j) => j.fate === 'body');
  const length = (list: readonly Judged[]): number => list.reduce((sum, j) => sum + j.block.text.length, 0);
  return length(body.filter((j) => j.role.role === 'caption')) > GALLERY_SHARE * length(body);
}

const captionToParagraph = (j: Judged): Judged =>
  j.fate === 'body' && j.role.role === 'caption' ? { ...j, role: { role: 'paragraph' } } : j;

interface Place {
  readonly inside: boolean;
  /** the kind of box the block stands in, if any */
  readonly box: BoxKind | null;
}

/** Remembers an answer for each element: blocks share their ancestors. */
function memo<T>(ask: (el: El) => T): (el: El) => T {
  const known = new Map<El, T>();
  return (el) => {
    if (!known.has(el)) known.set(el, ask(el));
    return known.get(el) as T;
  };
}

function judge(block: TextBlock, input: PieceInput, { inside, box }: Place): Judged {
  const role = roleOf(block);
  const cut = (reason: string): Judged => ({ block, role, fate: 'cut', reason });
  if (input.title.heading && isInside(block.el, input.title.heading)) return cut('the title, kept as such');
  const verdict = input.verdicts.get(block.el);
  if (verdict) return byVerdict(block, role, verdict.rule, inside);
  if (box) return byVerdict(block, role, box, inside);
  if (!inside) return cut('outside the article');
  if (readDisclosure(block.text))
    return { block, role, fate: 'apart', apart: 'disclosure', reason: 'says how the text was made' };
  return byLine(block, role, input);
}

/** Comments stay wherever they stand; the rest of what has a role only where it interrupts the article. */
function byVerdict(block: TextBlock, role: Role, rule: BoxKind, inside: boolean): Judged {
  const keep = rule.role && (inside || rule.role === 'comment') && rule.role !== 'navigation';
  return keep
    ? { block, role, fate: 'apart', apart: rule.role, reason: rule.reason }
    : { block, role, fate: 'cut', reason: rule.reason };
}

function byLine(block: TextBlock, role: Role, input: PieceInput): Judged {
  const heading = role.role === 'heading';
  if (role.role === 'caption') return { block, role, fate: 'body' };
  const box = heading ? boxHeading(block.text) : null;
  if (box) return byVerdict(block, role, box, true);
  const rule = lineRule({ text: block.text, linkShare: linkShare(block), heading, quote: role.role === 'quote' });
  if (rule?.role) return { block, role, fate: 'apart', apart: rule.role, reason: rule.reason };
  if (rule) return { block, role, fate: 'cut', reason: rule.reason };
  if (readCredits(block.text)) return { block, role, fate: 'cut', reason: 'credit of the source' };
  if (isOnlyLinks(block, role)) return { block, role, fate: 'apart', apart: 'related', reason: 'nothing but links' };
  if (
    heading &&
    block.text.length < 250 &&
    likeness(block.text, input.title.title) === 1 &&
    sameLength(block.text, input.title.title)
  )
    return { block, role, fate: 'cut', reason: 'repeats the title' };
  return { block, role, fate: 'body' };
}

const sameLength = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 0.2 * Math.max(a.length, b.length);

/** A paragraph of links leads away; a list may well be one of links and still be the text, so it takes more. */
function isOnlyLinks(block: TextBlock, role: Role): boolean {
  if (role.role === 'heading' || role.role === 'table') return false;
  return linkShare(block) > 0.8 && block.text.length < 200 && !(role.role === 'paragraph' && /[.!?]$/.test(block.text));
}

/** Items of one list and paragraphs of one quote become one block; whatever interrupts them ends it. */
function joinOwned(judged: readonly Judged[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < judged.length; ) {
    const first = judged[i]!;
    const run = [first];
    const { owner } = first.role;
    if (first.fate === 'body' && owner)
      for (let j = i + 1; j < judged.length && judged[j]!.fate === 'body' && judged[j]!.role.owner === owner; j++)
        run.push(judged[j]!);
    pieces.push(run.length > 1 ? joined(run) : toPiece(first));
    i += run.length;
  }
  return pieces;
}

const joined = (run: readonly Judged[]): Piece => ({
  ...toPiece(run[0]!),
  text: run.map((j) => j.block.text).join('\n'),
  hrefs: run.flatMap((j) => j.block.hrefs),
});

function toPiece({ block, role, fate, reason, apart }: Judged): Piece {
  const base = { text: block.text, hrefs: block.hrefs };
  if (fate === 'cut') return { ...base, role: 'cut', reason: reason ?? '' };
  if (fate === 'apart') return { ...base, role: apart ?? 'related', reason: reason ?? '' };
  const level = role.level === undefined ? {} : { level: role.level };
  return { ...base, role: role.role, ...level, ...(block.rows ? { rows: block.rows } : {}) };
}
