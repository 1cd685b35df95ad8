/** The evidence of one sentence: what it rests on, each passage marked in its context, and what the gate says of it. */
import { html } from 'hono/html';
import type { ArticleVersion, Citation, DraftSentence, Span } from '../../model/index.ts';
import { passageUrl, publicUrl } from '../../publish/index.ts';
import type { Html } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { findingsOn } from './findings.ts';
import { cautions, langOf, verdictBadge } from './marks.ts';

/** @param chosen a person asked for this sentence: on a narrow screen the panel then covers the page */
export function evidencePanel(
  ui: Ui,
  view: DraftView,
  sentences: readonly DraftSentence[],
  at: number | null,
  chosen: boolean,
): Html {
  const { t } = ui;
  const sentence = at === null ? undefined : sentences[at];
  if (at === null || !sentence)
    return html`<section class="card evidence" id="evidence" aria-labelledby="evidence-title"><h2 id="evidence-title">${t.evidence}</h2><p class="meta">${t.chooseSentence}</p></section>`;
  return html`<section class="card evidence${chosen ? ' open' : ' sample'}" id="evidence" aria-labelledby="evidence-title"><div class="bar"><h2 id="evidence-title">${t.evidence}</h2>${steps(ui, view, sentences.length, at)}</div>
${chosen ? '' : html`<p class="meta">${t.chooseSentence}</p>`}<p class="chosen"${langOf(ui, view.draft.lang)}>${sentence.text}</p>
${findingsOn(ui, view, at)}${sentence.citations.length === 0 ? uncited(ui, sentence) : citations(ui, view, sentence.citations)}</section>`;
}

/** From sentence to sentence without leaving the panel. */
function steps(ui: Ui, { draft }: DraftView, all: number, at: number): Html {
  const { t } = ui;
  const to = (n: number, sign: string, name: string): Html =>
    n < 0 || n >= all
      ? html``
      : html`<a href="/drafts/${draft.id}?s=${n}#s${n}" aria-label="${name}"><span aria-hidden="true">${sign}</span></a>`;
  return html`<nav aria-label="${t.sentenceOf(at + 1, all)}">${to(at - 1, '‹', t.previous)}<span class="meta">${at + 1}/${all}</span>${to(at + 1, '›', t.next)}<a href="/drafts/${draft.id}#s${at}" aria-label="${t.close}"><span aria-hidden="true">×</span></a></nav>`;
}

const uncited = (ui: Ui, sentence: DraftSentence): Html =>
  html`<p class="meta">${ui.t.sentenceKind(sentence.kind)}${sentence.signedBy ? html` (${sentence.signedBy})` : ''}. ${ui.t.noCitation}</p>`;

/** One passage may carry several claims: it is shown once. */
function citations(ui: Ui, view: DraftView, cited: readonly Citation[]): Html {
  const passages = [...Map.groupBy(cited, (c) => `${c.at.article}:${c.at.start}:${c.at.end}`).values()];
  return html`${verdictsCited(ui, view, cited)}<ol class="plain">${passages.map((group) => html`<li>${passageView(ui, view, group[0]!)}</li>`)}</ol>`;
}

function verdictsCited(ui: Ui, { dossier }: DraftView, cited: readonly Citation[]): Html {
  const verdicts = [...new Set(cited.map((c) => c.verdict))].flatMap(
    (id) => dossier.verdicts.find((v) => v.id === id) ?? [],
  );
  return html`${verdicts.map(
    (v) =>
      html`<p class="verdict">${verdictBadge(ui, v.kind)} ${ui.say(v.why)} <a href="/stories/${dossier.story.id}?verdict=${v.kind}&amp;kind=${v.claimKind}#${v.id}">${ui.t.claimsTable}</a></p>`,
  )}`;
}

/** Text around a passage that lets an editor judge it without opening the article (UTF-16 units each side). */
const CONTEXT = 220;

function passageView(ui: Ui, view: DraftView, { at }: Citation): Html {
  const { t } = ui;
  const article = view.articles.find((a) => a.id === at.article);
  if (!article) return html`<p class="meta">${t.missingSource}</p>`;
  const url = article.private ? '' : publicUrl(article.url);
  const cited = article.text.slice(at.start, at.end);
  return html`<p class="from"><strong>${article.outlet}</strong>${article.published ? html`, ${ui.day(article.published)}` : ''}${cautions(ui, article)}</p>
<blockquote${langOf(ui, article.lang)}>${before(article, at)}<mark>${cited}</mark>${after(article, at)}</blockquote>
<p class="meta"><a href="/articles/${article.id}?start=${at.start}&amp;end=${at.end}#passage">${t.passageInArticle}</a>${url ? html` · <a href="${passageUrl({ url, cited })}" rel="noreferrer">${t.originalPassage}</a>` : ''}</p>`;
}

/** Back to a word's beginning, and not out of the paragraph; an ellipsis where text was left out. */
function before({ text }: ArticleVersion, { start }: Span): string {
  const from = Math.max(text.lastIndexOf('\n\n', start - 1) + 2, 0);
  const paragraph = text.slice(from === 1 ? 0 : from, start);
  return paragraph.length <= CONTEXT ? paragraph : `… ${paragraph.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function after({ text }: ArticleVersion, { end }: Span): string {
  const to = text.indexOf('\n\n', end);
  const paragraph = text.slice(end, to === -1 ? text.length : to);
  return paragraph.length <= CONTEXT ? paragraph : `${paragraph.slice(0, CONTEXT).replace(/\s\S*$/, '')} …`;
}
