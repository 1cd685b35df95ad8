/** The numbered list of sources under an article. */
import type { DraftSection, Language, PublicSource } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { languageName } from '../texts/dates.ts';
import type { Texts } from '../texts/index.ts';
import { blocksOf } from './sections.ts';
import { STORY_PATHS } from './settings.ts';
import { aiWords, filesNote, langOf, sourceTime } from './sources.ts';
import type { StoryView } from './view.ts';

/**
 * Every source with outlet, date, language and its own word on AI. Of the draft's section only running text is printed:
 * what it lists stands in this list already, with links.
 */
export function sourceList(view: StoryView, sections: readonly DraftSection[]): Html {
  const cited = new Set(view.items.flatMap((i) => i.passages.map((p) => p.source.article)));
  const prose = sections.map((s) => ({ ...s, blocks: s.blocks.filter((b) => b.type === 'paragraph') }));
  return html`${blocksOf(view, prose)}<ol class="sources">
${view.sources.map((s) => html`<li id="source-${view.numbers.get(s.article)}">${sourceEntry(view.t, view.lang, s)}${!cited.has(s.article) && html` <span class="note">${view.t.alsoRead}</span>`}${cited.has(s.article) && html` <a class="inner" href="${STORY_PATHS.evidence}#source-${view.numbers.get(s.article)}">${view.t.evidence}</a>`}</li>\n`)}</ol>
${filesNote(view)}`;
}

function sourceEntry(t: Texts, lang: Language, s: PublicSource): Html {
  if (s.private) return html`<strong>${t.privateEvidence}</strong> <span class="meta">${t.privateNote}</span>`;
  const title = s.title || s.url;
  return html`<strong>${s.outlet}</strong> ${title && html`<cite${langOf(s, lang)}>${s.url ? html`<a href="${s.url}" rel="noopener">${title}</a>` : title}</cite> `}<span class="meta">${sourceTime(t, lang, s)}${s.lang && html` <span class="dot" aria-hidden="true">·</span> ${languageName(s.lang, lang)}`}${s.aiDisclosure && html` <span class="dot" aria-hidden="true">·</span> ${aiWords(t, s.aiDisclosure)}`}${!s.url && html` <span class="dot" aria-hidden="true">·</span> ${t.fileOnly(s.file ?? null)}`}</span>`;
}
