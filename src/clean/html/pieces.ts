/** Lets every block of the page be judged, and joins list items and quotes. */

import type { TitleChoice } from '../metadata/title.ts';
import type { Piece } from '../piece.ts';
import type { Verdict } from '../rules/judge.ts';
import { withoutEchoes } from './echoes.ts';
import { type Judged, judge, type Places } from './fate.ts';
import type { TextBlock } from './flow.ts';
import { foreignTest } from './foreign.ts';
import { nearest, within } from './inherit.ts';
import { withPointers } from './pointers.ts';
import type { Region } from './region.ts';
import { roleReader } from './roles.ts';
import { headedBoxes, leadBlocks, twinTest } from './scope.ts';
import type { El } from './tree.ts';

export interface PieceInput {
  readonly blocks: readonly TextBlock[];
  /** the outlet's name above the headline */
  readonly masthead: TextBlock | null;
  readonly verdicts: ReadonlyMap<El, Verdict>;
  readonly region: Region;
  readonly title: TitleChoice;
  readonly truncated: readonly string[];
  readonly url: string | null;
}

const OF_SITE = 'part of every page of the site';

/** All blocks of the page as pieces, in page order. */
export function piecesOf(input: PieceInput): Piece[] {
  const places = placesOf(input);
  const judged = input.blocks.map((b): Judged => {
    const found = judge(b, places);
    return b === input.masthead && found.fate === 'body' ? { ...found, fate: 'cut', reason: OF_SITE } : found;
  });
  const notes = input.truncated.map((t): Piece => ({ role: 'cut', text: '', reason: `page too large: ${t}` }));
  const body = withPointers(isGallery(judged) ? judged.map(captionToParagraph) : judged);
  return [...joinOwned(withoutEchoes(body)), ...notes];
}

function placesOf({ blocks, region, verdicts, title, url }: PieceInput): Places {
  const isForeign = foreignTest(url);
  const inRegion = within(region.root);
  const loose = (b: TextBlock): boolean => !verdicts.has(b.el);
  const lead = leadBlocks(blocks, title.heading, inRegion, loose);
  const inTwin = twinTest(region);
  const boxes = headedBoxes(blocks.filter(loose), region, inRegion, title.heading, isForeign);
  const boxAround = nearest((el) => boxes.has(el));
  return {
    title,
    verdicts,
    isForeign,
    inTitle: title.heading ? within(title.heading) : () => false,
    isInside: (b) => inRegion(b.el) || lead.has(b) || inTwin(b.el),
    boxOf: (el) => {
      const box = boxes.size ? boxAround(el) : null;
      return box ? (boxes.get(box) ?? null) : null;
    },
    roleOf: roleReader(),
  };
}

/** A gallery whose captions are most of its text tells its story in them. */
const GALLERY_SHARE = 0.5;

function isGallery(judged: readonly Judged[]): boolean {
  const body = judged.filter((j) => j.fate === 'body');
  const length = (list: readonly Judged[]): number => list.reduce((sum, j) => sum + j.block.text.length, 0);
  return length(body.filter((j) => j.role?.role === 'caption')) > GALLERY_SHARE * length(body);
}

const captionToParagraph = (j: Judged): Judged =>
  j.fate === 'body' && j.role?.role === 'caption' ? { ...j, role: { role: 'paragraph' } } : j;

/** Items of one list and paragraphs of one quote become one block; whatever interrupts them ends it. */
function joinOwned(judged: readonly Judged[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < judged.length; ) {
    const first = judged[i]!;
    const run = [first];
    const owner = first.role?.owner;
    if (first.fate === 'body' && owner)
      for (let j = i + 1; judged[j]?.fate === 'body' && judged[j]?.role?.owner === owner; j++) run.push(judged[j]!);
    pieces.push(run.length > 1 ? joined(run) : toPiece(first));
    i += run.length;
  }
  return pieces;
}

const joined = (run: readonly Judged[]): Piece => ({
  ...toPiece(run[0]!),
  text: run.map((j) => j.block.text).join('\n'),
  hrefs: run.flatMap((j) => j.block.hrefs),
  anchors: run.flatMap((j) => j.block.anchors),
});

function toPiece({ block, role, fate, reason, apart }: Judged): Piece {
  const base = { text: block.text, hrefs: block.hrefs, anchors: block.anchors };
  if (fate === 'cut') return { ...base, role: 'cut', reason: reason ?? '' };
  if (fate === 'apart') return { ...base, role: apart ?? 'related', reason: reason ?? '' };
  const level = role?.level === undefined ? {} : { level: role.level };
  return { ...base, role: role?.role ?? 'paragraph', ...level, ...(block.rows ? { rows: block.rows } : {}) };
}
