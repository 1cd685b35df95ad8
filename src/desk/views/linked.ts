/** Who says what causes what, and who judges what how: each with its passage, nothing computed. */
import { html } from 'hono/html';
import type { ArticleVersion, CausalLink, Position, Speaker } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { StoryView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { badge, langOf } from './marks.ts';
import { authorName, passageLink } from './passage.ts';

const articleOf = (view: StoryView, { at }: CausalLink | Position): ArticleVersion | undefined =>
  view.articles.find((a) => a.id === at.article);

/** The person with the outlet, or the outlet that says so itself. */
function voice({ t }: Ui, view: StoryView, { outlet }: ArticleVersion, speaker: Speaker | null): string {
  return speaker === null ? outlet : `${authorName(view, speaker) ?? t.noAuthor} (${outlet})`;
}

/** Links of one cause one after the other. */
export const causesView = (ui: Ui, view: StoryView, links: readonly CausalLink[]): Html =>
  html`<p class="meta">${ui.t.causesHint}</p><ul class="plain">${[...Map.groupBy(links, (l) => l.cause).values()]
    .flat()
    .map((link) => linkView(ui, view, link, links))}</ul>`;

function linkView(ui: Ui, view: StoryView, link: CausalLink, all: readonly CausalLink[]): Html {
  const { t } = ui;
  const article = articleOf(view, link);
  if (!article) return html`<li>${t.missingSource}</li>`;
  const words = (spans: CausalLink['causeAt']): string =>
    spans.map((s) => article.text.slice(s.start, s.end)).join(' … ');
  const contrary = all.flatMap((other) => {
    const at = link.against.includes(other.claim) ? articleOf(view, other) : undefined;
    return at ? [voice(ui, view, at, other.speaker)] : [];
  });
  const relation = (link.denied ? t.causeDenied : t.cause)[link.relation];
  const possible = link.modality === 'hedged' || link.modality === 'forecast';
  return html`<li><p><strong${langOf(ui, article.lang)}>${words(link.causeAt)}</strong> ${badge('plainly', possible ? `${relation} (${t.causePossible})` : relation)} ${passageLink(ui, article, link.at, link.claim, words(link.effectAt))}</p>
<div class="meta"><span>${voice(ui, view, article, link.speaker)}${article.published ? html`, ${ui.day(article.published)}` : ''}</span>${contrary.length > 0 ? html` ${badge('conflicting', t.saysContrary([...new Set(contrary)].join('; ')))}` : ''}</div></li>`;
}

export const positionsView = (ui: Ui, view: StoryView, positions: readonly Position[]): Html =>
  html`<p class="meta">${ui.t.positionsHint}</p><ul class="plain">${positions.map((p) => positionView(ui, view, p))}</ul>`;

function positionView(ui: Ui, view: StoryView, position: Position): Html {
  const article = articleOf(view, position);
  if (!article) return html`<li>${ui.t.missingSource}</li>`;
  return html`<li><p class="who"><strong>${voice(ui, view, article, position.speaker)}</strong> ${badge('plainly', ui.t.valence[position.valence])}${position.matter === null ? '' : html` <span${langOf(ui, article.lang)}>${position.matter}</span>`}</p>
<p>${passageLink(ui, article, position.at, position.claim)}</p></li>`;
}
