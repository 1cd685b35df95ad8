/** One article as it was read: its blocks with their roles, the asked-for passage marked. */
import { html } from 'hono/html';
import { APART_ROLES, type ArticleVersion, type Block, overlaps, type Span } from '../../model/index.ts';
import { page } from '../html.ts';
import type { DeskPort } from '../port.ts';
import { deskTexts } from '../texts.ts';

export function articleView(port: DeskPort, article: ArticleVersion, at: Span | null) {
  const t = deskTexts(port.language);
  return page(
    port,
    article.title,
    html`<h1>${article.title}</h1>
<p class="meta">${article.outlet} · ${article.published?.slice(0, 16).replace('T', ' ') ?? t.undated} · ${article.byline.join(', ')}${article.private ? '' : html` · <a href="${article.url}">${t.original}</a>`}</p>
<article class="card text">${article.blocks.filter((b) => b.role !== 'title').map((block) => blockView(article.text, block, at))}</article>`,
  );
}

function blockView(text: string, block: Block, at: Span | null) {
  const apart = (APART_ROLES as readonly string[]).includes(block.role);
  return html`<div class="${apart ? 'apart' : ''}"><span class="role">${block.role}</span>
${at && overlaps(block, at) ? marked(text, block, at) : text.slice(block.start, block.end)}</div>
`;
}

function marked(text: string, block: Span, at: Span) {
  const start = Math.max(block.start, at.start);
  const end = Math.min(block.end, at.end);
  return html`${text.slice(block.start, start)}<mark id="passage">${text.slice(start, end)}</mark>${text.slice(end, block.end)}`;
}
