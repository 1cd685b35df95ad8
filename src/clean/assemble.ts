/** Freezes pieces into one text with roles and a ledger of what was cut. */
import type { AiDisclosure, Block, CleanArticle, Removal, Span } from '../model/index.ts';
import { absolute } from './link.ts';
import { originalsOf } from './metadata/originals.ts';
import { isBodyPiece, type Piece } from './piece.ts';

/** A ledger is for reading: longer cut texts are shown by their beginning. */
const MAX_REMOVAL_TEXT = 400;
const MAX_REMOVALS = 250;
/** Comments under one article can be longer than a book. */
const MAX_APART_TEXT = 60_000;
const MAX_LINKS = 500;

const shorten = (text: string): string =>
  text.length <= MAX_REMOVAL_TEXT ? text : `${text.slice(0, MAX_REMOVAL_TEXT - 1)}…`;

class Freezer {
  text = '';
  readonly blocks: Block[] = [];
  readonly removals: Removal[] = [];
  private apart = 0;

  add(piece: Piece): void {
    if (piece.reason !== undefined) this.record(piece.reason, piece.text);
    if (piece.role === 'cut' || !this.affords(piece)) return;
    const { start, end } = this.append(piece.text);
    this.blocks.push({
      role: piece.role,
      start,
      end,
      ...(piece.level === undefined ? {} : { level: piece.level }),
      ...(piece.rows ? { cells: cellsOf(piece.rows, start) } : {}),
    });
  }

  addTitle(title: string): void {
    if (title) this.blocks.push({ role: 'title', ...this.append(title) });
  }

  private affords(piece: Piece): boolean {
    if (isBodyPiece(piece)) return true;
    this.apart += piece.text.length;
    return this.apart <= MAX_APART_TEXT;
  }

  private append(text: string): Span {
    if (this.text) this.text += '\n\n';
    const start = this.text.length;
    this.text += text;
    return { start, end: this.text.length };
  }

  private record(reason: string, text: string): void {
    const last = this.removals.at(-1);
    if (last?.reason === reason && last.text.length < MAX_REMOVAL_TEXT)
      this.removals[this.removals.length - 1] = { reason, text: shorten(`${last.text}\n${text}`) };
    else if (this.removals.length < MAX_REMOVALS) this.removals.push({ reason, text: shorten(text) });
  }
}

function cellsOf(rows: readonly (readonly string[])[], start: number): Span[][] {
  let at = start;
  return rows.map((row) =>
    row.map((cell) => {
      const span = { start: at, end: at + cell.length };
      at = span.end + 1;
      return span;
    }),
  );
}

function linksOf(pieces: readonly Piece[], base: string | null): string[] {
  const links = new Set<string>();
  for (const href of pieces.filter(isBodyPiece).flatMap((p) => p.hrefs ?? [])) {
    const url = absolute(href, base);
    if (url && links.size < MAX_LINKS) links.add(url);
  }
  return [...links];
}

/** An AI disclosure by the text of the block that makes it, before that has a place in the frozen text. */
export type DisclosureNote = Omit<AiDisclosure, 'at'> & { readonly text: string };

export type Metadata = Omit<CleanArticle, 'text' | 'blocks' | 'removals' | 'links' | 'originals' | 'aiDisclosure'> & {
  readonly aiDisclosure: DisclosureNote | null;
};

/** Joins title and pieces by blank lines; the frozen text holds everything that has a role. */
export function assemble(pieces: readonly Piece[], meta: Metadata, base: string | null): CleanArticle {
  const freezer = new Freezer();
  freezer.addTitle(meta.title);
  for (const piece of pieces) freezer.add(piece);
  const originals = originalsOf(pieces, base);
  return {
    ...meta,
    aiDisclosure: placed(meta.aiDisclosure, freezer),
    links: linksOf(pieces, base),
    ...(originals.length > 0 && { originals }),
    text: freezer.text,
    blocks: freezer.blocks,
    removals: freezer.removals,
  };
}

function placed(note: DisclosureNote | null, { blocks, text }: Freezer): AiDisclosure | null {
  const at = note && blocks.find((b) => b.role === 'disclosure' && text.slice(b.start, b.end) === note.text);
  return at ? { kind: note.kind, humanReviewed: note.humanReviewed, at: { start: at.start, end: at.end } } : null;
}
