/** The frozen text of an article, block by block, with a passage marked in it. */
import { html } from 'hono/html';
import { APART_ROLES, type ArticleVersion, type Block, overlaps, type Span } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { Ui } from '../ui.ts';

/** The title stands above the text already, unless the passage is in it. Of a reduced text only what is left is shown. */
export function blocksView(ui: Ui, article: ArticleVersion, at: Span | null): Html {
  const shown = article.blocks.filter(
    (b) =>
      (b.role !== 'title' || (at !== null && overlaps(b, at))) &&
      !(article.reduced && article.text.slice(b.start, b.end).trim() === ''),
  );
  return html`${article.reduced ? html`<p class="meta">${ui.t.reduced}</p>` : ''}${shown.map((block) => blockView(ui, article, block, at))}`;
}

const isApart = (block: Block): boolean => (APART_ROLES as readonly string[]).includes(block.role);
/** Roles that a reader recognises without being told. */
const PLAIN: ReadonlySet<Block['role']> = new Set(['paragraph', 'heading', 'list', 'table', 'quote']);

function blockView(ui: Ui, article: ArticleVersion, block: Block, at: Span | null): Html {
  const label = PLAIN.has(block.role)
    ? ''
    : html`<span class="role" lang="${ui.lang}">${ui.t.role(block.role)}</span> `;
  const text = block.cells ? cells(ui, article, block.cells, at) : marked(article, block, at);
  return html`<div class="piece is-${block.role}${isApart(block) ? ' apart' : ''}">${label}${text}</div>
`;
}

const cells = (ui: Ui, article: ArticleVersion, rows: readonly (readonly Span[])[], at: Span | null): Html =>
  html`<div class="scroll" data-hint="${ui.t.moreSideways}"><table>${rows.map((row) => html`<tr>${row.map((c) => html`<td>${marked(article, c, at)}</td>`)}</tr>`)}</table></div>`;

/** The first marked piece carries the anchor: a passage may reach over several cells or blocks. */
function marked({ text }: ArticleVersion, piece: Span, at: Span | null): Html {
  if (!at || !overlaps(piece, at)) return html`${text.slice(piece.start, piece.end)}`;
  const start = Math.max(piece.start, at.start);
  const end = Math.min(piece.end, at.end);
  const anchor = at.start >= piece.start ? html` id="passage"` : '';
  return html`${text.slice(piece.start, start)}<mark${anchor}>${text.slice(start, end)}</mark>${text.slice(end, piece.end)}`;
}
