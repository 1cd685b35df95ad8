/** A draft with the evidence of the selected sentence beside it, the gate's findings, and the decision. */
import { html } from 'hono/html';
import {
  type ArticleVersion,
  type Citation,
  type DraftBlock,
  type DraftSection,
  type DraftSentence,
  type Finding,
  sentencesOf,
  unreachable,
} from '../../model/index.ts';
import { type Html, page } from '../html.ts';
import type { DeskPort, DraftView } from '../port.ts';
import { deskTexts } from '../texts.ts';

type Texts = ReturnType<typeof deskTexts>;

export function draftView(port: DeskPort, view: DraftView, selected: number | null, message: string | null) {
  const t = deskTexts(port.language);
  const sentences = view.draft.sections.flatMap(sentencesOf);
  const headline = sentences[0]?.text ?? t.draft;
  return page(
    port,
    headline,
    html`${message ? html`<p class="card">${message}</p>` : ''}
<div class="cols"><article class="card">${sectionsView(view, selected)}</article>
<div class="sticky">
<section class="card" id="evidence"><h2>${t.evidence}</h2>${evidence(view, selected === null ? null : (sentences[selected] ?? null), t)}</section>
<section class="card"><h2>${t.findings}</h2>${findings(view, t)}</section>
<section class="card"><h2>${t.decision}</h2>${decision(view, t)}</section>
</div></div>`,
  );
}

function sectionsView(view: DraftView, selected: number | null): Html[] {
  let next = 0;
  return view.draft.sections.map((section) => {
    const link = (sentence: DraftSentence): Html => sentenceLink(view, sentence, next++, selected);
    return sectionView(section, link);
  });
}

function sectionView(section: DraftSection, link: (s: DraftSentence) => Html): Html {
  const heading = section.heading ? html`<h2>${section.heading}</h2>` : '';
  if (section.kind === 'headline') return html`<h1>${section.blocks.map((b) => blockView(b, link))}</h1>`;
  return html`<section>${heading}${section.blocks.map((b) => blockView(b, link))}</section>`;
}

function blockView(block: DraftBlock, link: (s: DraftSentence) => Html): Html {
  switch (block.type) {
    case 'paragraph':
      return html`${block.sentences.map((s) => html`${link(s)} `)}`;
    case 'list':
      return html`<ul>${block.items.map((s) => html`<li>${link(s)}</li>`)}</ul>`;
    case 'table':
      return html`<div class="scroll"><table><thead><tr>${block.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${block.rows.map((row) => html`<tr>${row.map((s) => html`<td>${link(s)}</td>`)}</tr>`)}</tbody></table></div>`;
    case 'quotation':
      return html`<blockquote>${link(block.sentence)} <span class="meta">${block.attribution}</span></blockquote>`;
    default:
      return unreachable(block);
  }
}

function sentenceLink(view: DraftView, sentence: DraftSentence, index: number, selected: number | null): Html {
  const blocked = view.report.findings.some((f) => f.place.sentence === index && f.severity === 'block');
  const classes = [
    'sentence',
    index === selected ? 'on' : '',
    blocked ? 'block' : '',
    sentence.kind === 'factual' ? '' : 'computed',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<a class="${classes}" href="/drafts/${view.draft.id}?s=${index}#evidence">${sentence.text}</a>`;
}

function evidence(view: DraftView, sentence: DraftSentence | null, t: Texts) {
  if (!sentence) return html`<p class="meta">${t.chooseSentence}</p>`;
  if (sentence.citations.length === 0) return html`<p>${sentence.text}</p><p class="meta">${t.noCitation}</p>`;
  const articles = new Map(view.articles.map((a) => [a.id, a]));
  return html`<p>${sentence.text}</p>${sentence.citations.map((c) => passageView(c, articles.get(c.at.article), t))}`;
}

/** Text around a passage that lets an editor judge it without opening the article (UTF-16 units each side). */
const CONTEXT = 160;

function passageView(citation: Citation, article: ArticleVersion | undefined, t: Texts) {
  if (!article) return html`<p class="meta">${t.notFound}</p>`;
  const { start, end } = citation.at;
  const { text } = article;
  return html`<blockquote>… ${text.slice(Math.max(0, start - CONTEXT), start)}<mark>${text.slice(start, end)}</mark>${text.slice(end, end + CONTEXT)} …
<div class="meta"><a href="/articles/${article.id}?start=${start}&amp;end=${end}#passage">${article.outlet}</a>, ${article.published?.slice(0, 10) ?? t.undated}</div></blockquote>`;
}

function findings(view: DraftView, t: Texts) {
  const { findings: list, notJudged } = view.report;
  if (list.length === 0 && notJudged.length === 0) return html`<p class="meta">${t.noFindings}</p>`;
  return html`<ul class="plain">${list.map((f) => findingView(view, f, t))}${notJudged.map(
    (n) =>
      html`<li><span class="badge note">${t.notJudged}</span> <a href="/drafts/${view.draft.id}?s=${n.place.sentence}#evidence">${n.reason}</a></li>`,
  )}</ul>`;
}

const findingView = (view: DraftView, f: Finding, t: Texts) =>
  html`<li><span class="badge ${f.severity}">${t.severity(f.severity)}</span> <a href="/drafts/${view.draft.id}?s=${f.place.sentence}#evidence">${f.message}</a><div class="meta">${t.cure}: ${f.cure} (${f.rule})</div></li>`;

function decision(view: DraftView, t: Texts) {
  if (view.decision) {
    const { by, at, outcome, comment } = view.decision;
    return html`<p>${t.decided}: ${outcome === 'approved' ? t.approve : t.sendBack}, ${by}, ${at.slice(0, 16).replace('T', ' ')}${comment ? html`<br>${comment}` : ''}</p>${view.publishedAt ? html`<p><a href="${view.publishedAt}">${t.published}</a></p>` : ''}`;
  }
  const blocked = !view.report.publishable;
  return html`<form method="post" action="/drafts/${view.draft.id}/decision">
<input type="hidden" name="reportHash" value="${view.reportHash}">
<label for="by">${t.yourName}</label><input id="by" name="by" required autocomplete="name">
<label for="comment">${t.comment}</label><textarea id="comment" name="comment" rows="2"></textarea>
<p><button name="outcome" value="approved">${blocked ? t.approveDespite : t.approve}</button> <button class="plain" name="outcome" value="sent-back">${t.sendBack}</button></p>
${blocked ? html`<p class="block">${t.blockedHint}</p>` : ''}</form>`;
}
