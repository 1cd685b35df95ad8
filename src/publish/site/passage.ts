/** One passage of a source as readers see it: short excerpt with the cited part marked, outlet, date, way to the original. */
import type { Excerpt } from '../../model/index.ts';
import { passageUrl } from '../edition/excerpt.ts';
import { type Html, html } from '../html.ts';
import { langOf, sourceDate } from './sources.ts';
import type { Passage, SourceView } from './view.ts';

export function passageView(view: SourceView, p: Passage, id?: string): Html {
  const { t } = view;
  if (p.excerpt.private)
    return html`<figure class="passage passage-private"${id && html` id="${id}"`}><p>${t.privateNote}</p>
<figcaption><strong>${t.privateEvidence}</strong></figcaption></figure>
`;
  return html`<figure class="passage"${id && html` id="${id}"`}>
${p.excerpt.cited ? html`<blockquote${langOf(p.source, view.lang)}${p.excerpt.url && html` cite="${p.excerpt.url}"`}><p>${excerptText(p.excerpt)}</p></blockquote>` : html`<p class="note">${t.noExcerpt}</p>`}
<figcaption><span class="number">${p.number}</span> <strong>${p.source.outlet}</strong> <span class="dot" aria-hidden="true">·</span> ${sourceDate(t, view.lang, p.source)}${p.excerpt.url && html` <a class="original" href="${passageUrl(p.excerpt)}" rel="noopener" aria-label="${t.inOriginalOf(p.source.outlet)}">${t.inOriginal}</a>`}</figcaption>
</figure>
`;
}

/** Line breaks of the frozen text (cells, items) are read as spaces. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

function excerptText(e: Excerpt): Html {
  return html`${e.cutBefore && '… '}${flat(e.before)}<mark>${flat(e.cited)}</mark>${flat(e.after)}${e.cutAfter && ' …'}`;
}
