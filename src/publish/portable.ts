/** An article as clean HTML that stands alone in someone else's page: for feeds, and as block markup for WordPress. */
import { type DraftBlock, type DraftSection, type DraftSentence, unreachable } from '../model/index.ts';
import { passageUrl } from './edition/excerpt.ts';
import { type Html, html, join, type Part, raw } from './html.ts';
import { spotAnchor } from './site/piece-view.ts';
import { placedSections } from './site/sections.ts';
import { absolute, STORY_PATHS, timeZoneOf } from './site/settings.ts';
import { aiWords, langOf, sourceDate } from './site/sources.ts';
import type { EvidenceItem, Passage, StoryView } from './site/view.ts';
import { formatMoment } from './texts/dates.ts';

export interface PortableOptions {
  /** wraps each piece in the comments by which WordPress knows its blocks */
  readonly blocks: boolean;
}

/** Corrections, sections, sources with passages, disclosure; without headline and teaser, which have fields of their own. */
export function portableBody(view: StoryView, options: PortableOptions): Html {
  const wrap = options.blocks ? wordPressBlock : (_name: string, content: Html) => html`${content}\n`;
  const p = (content: Part) => wrap('paragraph', html`<p>${content}</p>`);
  const h2 = (text: string) =>
    wrap('heading', html`<h2${options.blocks && html` class="wp-block-heading"`}>${text}</h2>`);
  const sections = placedSections(view).map(({ section, heading }) => [
    heading !== null && h2(heading),
    section.blocks.map((b) => block(view, section, b, wrap, options)),
  ]);
  return html`${corrections(view, p)}${sections}${h2(view.t.sources)}${wrap('html', sourceSection(view))}${h2(view.t.disclosure)}${p(view.edition.disclosure.text[view.lang])}${comparisonLink(view, p)}`;
}

/** Name by which an installed copy of this story is known again, whatever its address. */
export const storyMark = (view: Pick<StoryView, 'edition'>): string => `quellwerk-${view.edition.story}`;

type Wrap = (name: string, content: Html) => Html;

const wordPressBlock: Wrap = (name, content) => html`${raw(`<!-- wp:${name} -->`)}
${content}
${raw(`<!-- /wp:${name} -->`)}

`;

function block(view: StoryView, section: DraftSection, b: DraftBlock, wrap: Wrap, options: PortableOptions): Html {
  switch (b.type) {
    case 'paragraph':
      return wrap('paragraph', html`<p>${paragraph(view, section, b.sentences)}</p>`);
    case 'list':
      return list(view, b.items, wrap, options);
    case 'table':
      return wrap('table', table(view, b, options));
    case 'quotation':
      return quotation(view, b, wrap, options);
    default:
      return unreachable(b);
  }
}

function paragraph(view: StoryView, section: DraftSection, all: readonly DraftSentence[]): Part {
  const signed = all.find((s) => s.kind === 'opinion')?.signedBy;
  const text = join(
    all.map((s) => sentence(view, s)),
    ' ',
  );
  if (section.kind === 'offer') return [html`<strong>${view.t.offerLabel}:</strong> `, text];
  return signed ? [text, ' ', html`<em>(${view.t.signed(signed)})</em>`] : text;
}

function list(view: StoryView, items: readonly DraftSentence[], wrap: Wrap, { blocks }: PortableOptions): Html {
  if (!blocks) return html`<ul>${items.map((s) => html`<li>${sentence(view, s)}</li>`)}</ul>\n`;
  const entries = items.map((s) => wrap('list-item', html`<li>${sentence(view, s)}</li>`));
  return wrap('list', html`<ul class="wp-block-list">${entries}</ul>`);
}

function table(view: StoryView, b: Extract<DraftBlock, { type: 'table' }>, { blocks }: PortableOptions): Html {
  const row = (cells: readonly Part[], tag: 'th' | 'td') =>
    html`<tr>${cells.map((c) => (tag === 'th' ? html`<th>${c}</th>` : html`<td>${c}</td>`))}</tr>`;
  const content = html`<table>${b.head.some((h) => h !== '') && html`<thead>${row(b.head, 'th')}</thead>`}<tbody>${b.rows.map(
    (cells) =>
      row(
        cells.map((s) => sentence(view, s)),
        'td',
      ),
  )}</tbody></table>`;
  return blocks ? html`<figure class="wp-block-table">${content}</figure>` : content;
}

function quotation(
  view: StoryView,
  b: Extract<DraftBlock, { type: 'quotation' }>,
  wrap: Wrap,
  { blocks }: PortableOptions,
): Html {
  const text = html`<p>${sentence(view, b.sentence)}</p>`;
  if (!blocks) return html`<blockquote>${text}<cite>${b.attribution}</cite></blockquote>\n`;
  return wrap(
    'quote',
    html`<blockquote class="wp-block-quote">${wrap('paragraph', text)}<cite>${b.attribution}</cite></blockquote>`,
  );
}

/** Numbers lead to the passage on the public evidence page, or to the list of sources below where there is no such page. */
function sentence(view: StoryView, s: DraftSentence): Html {
  const item = view.itemOf.get(s);
  if (!item || item.passages.length === 0) return html`${s.text}`;
  const evidence = absolute(view.site, `${view.slug}/${STORY_PATHS.evidence}`);
  const numbers = [...new Set(item.passages.map((p) => p.number))].sort((a, b) => a - b);
  const href = (n: number) =>
    evidence === null ? `#${sourceId(view, n)}` : `${evidence}#${spotAnchor(passageOf(item, n).excerpt.key)}`;
  return html`${s.text}<sup>${join(
    numbers.map((n) => html`<a href="${href(n)}">${n}</a>`),
    ', ',
  )}</sup>`;
}

const passageOf = (item: EvidenceItem, number: number): Passage => item.passages.find((p) => p.number === number)!;

const sourceId = (view: StoryView, n: number): string => `${storyMark(view)}-${n}`;

function sourceSection(view: StoryView): Html {
  const bySource = Map.groupBy(
    view.items.flatMap((i) => i.passages),
    (p) => p.number,
  );
  return html`<ol id="${storyMark(view)}" class="quellwerk-sources">
${view.sources.map((_, i) => html`<li id="${sourceId(view, i + 1)}">${sourceLine(view, i)}${passages(view, bySource.get(i + 1) ?? [])}</li>\n`)}</ol>`;
}

function sourceLine(view: StoryView, index: number): Html {
  const { t, lang } = view;
  const s = view.sources[index]!;
  if (s.private) return html`<strong>${t.privateEvidence}</strong>. ${t.privateNote}`;
  const title = s.title && html`, ${s.url ? html`<a href="${s.url}">${s.title}</a>` : s.title}`;
  return html`<strong>${s.outlet}</strong>${title}, ${sourceDate(t, lang, s)}${s.aiDisclosure && html` (${aiWords(t, s.aiDisclosure)})`}`;
}

/** Passages shown under a source in a foreign page; the evidence page has them all. */
const SHOWN = 3;

function passages(view: StoryView, all: readonly Passage[]): Html | false {
  const shown = [...new Map(all.map((p) => [p.excerpt.key, p])).values()]
    .filter((p) => p.excerpt.cited !== '')
    .slice(0, SHOWN);
  return (
    shown.length > 0 &&
    html`<ul>${shown.map((p) => html`<li${langOf(p.source, view.lang)}>${view.t.quoted(p.excerpt.cited.replace(/\s+/g, ' '))}${p.excerpt.url && html` <a href="${passageUrl(p.excerpt)}">${view.t.inOriginal}</a>`}</li>`)}</ul>`
  );
}

function corrections(view: StoryView, p: (content: Part) => Html): Part {
  const { edition, t, lang, site } = view;
  return edition.corrections
    .toReversed()
    .map((c) =>
      p(
        html`<strong>${c.kind === 'update' ? t.addedOn : t.correctedOn} ${formatMoment(c.at, lang, timeZoneOf(site))}.</strong> ${c.text}`,
      ),
    );
}

function comparisonLink(view: StoryView, p: (content: Part) => Html): Html | null {
  const href = absolute(view.site, `${view.slug}/${STORY_PATHS.comparison}`);
  return href === null ? null : p(html`<a href="${href}">${view.t.comparison}</a>`);
}
