/** What the readers of HTML, Markdown and plain text hand to the assembler: pieces of the page, each with its fate. */
import type { BlockRole } from '../model/index.ts';

export interface Piece {
  readonly role: Exclude<BlockRole, 'title'> | 'cut';
  readonly text: string;
  /** heading level 1..6 */
  readonly level?: number;
  /** table cells row by row; `text` then is the rows joined by line feeds, the cells by tabs */
  readonly rows?: readonly (readonly string[])[];
  /** why it is cut or apart: what the ledger says */
  readonly reason?: string;
  readonly hrefs?: readonly string[];
  /** the words of each link, where the format tells; in the order of `hrefs` */
  readonly anchors?: readonly string[];
}

export const isBodyPiece = (p: Piece): boolean => p.role !== 'cut' && p.reason === undefined;
