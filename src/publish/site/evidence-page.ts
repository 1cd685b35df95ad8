/** All evidence of one article, sentence by sentence. */
import { type Html, html } from '../html.ts';
import { page } from './layout.ts';
import { passageView } from './passage.ts';
import { badge } from './sentence.ts';
import { STORY_PATHS } from './settings.ts';
import type { EvidenceItem, StoryView } from './view.ts';

export function evidencePage(view: StoryView): string {
  const { t } = view;
  return page({
    site: view.site,
    lang: view.lang,
    path: `${view.slug}/${STORY_PATHS.evidence}`,
    title: t.evidenceTitle(view.title),
    description: t.evidenceIntro,
    body: html`<div class="frame plainpage">
<header class="page-head">
<p class="label"><a href="${STORY_PATHS.article}">${t.backToArticle}</a></p>
<h1>${t.evidence}</h1>
<p class="standfirst">${view.title}</p>
<p class="intro">${t.evidenceIntro}</p>
</header>
<ol class="evidence">
${view.items.map((item) => itemView(view, item))}</ol>
<p class="more"><a href="${STORY_PATHS.article}">${t.backToArticle}</a> <a href="${STORY_PATHS.comparison}">${t.comparison}</a></p>
</div>
`,
  });
}

function itemView(view: StoryView, item: EvidenceItem): Html {
  const { t } = view;
  return html`<li id="e-${item.anchor}" class="item">
<p class="claim"><a href="${STORY_PATHS.article}#s-${item.anchor}" title="${t.backToSentence}">${item.sentences[0]?.text}</a></p>
${item.verdict && html`<p class="verdict">${badge(t, item.verdict, item.outdated)} ${item.verdict.why[view.lang]}</p>\n`}<div class="passages">${item.passages.map((p, i) => passageView(view, p, `e-${item.anchor}-${i + 1}`))}</div></li>
`;
}
