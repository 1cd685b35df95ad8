/** The comparison by outlet: who reports on their own, who repeats whom, who names no date, who is machine-made. */
import type { Origin, PublicSource } from '../../model/index.ts';
import { type Html, html, join } from '../html.ts';
import { languageName } from '../texts/dates.ts';
import { aiWords, sourceDate } from './sources.ts';
import type { SourceView } from './view.ts';

export function sourceTable(view: SourceView): Html {
  const { t, lang } = view;
  const { outlet, date, language, origin, making } = t.column;
  const cell = (label: string, content: Html | string) => html`<td data-label="${label}"><span>${content}</span></td>`;
  return html`<table class="facts facts-wide">
<caption class="hidden">${t.overview}</caption>
<thead><tr>${[outlet, date, language, origin, making].map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>
${view.sources.map((s) => html`<tr><th scope="row">${sourceName(view, s)}</th>${cell(date, s.private ? t.notPublic : sourceDate(t, lang, s))}${cell(language, s.private ? t.notPublic : s.lang ? languageName(s.lang, lang) : t.makingUnknown)}${cell(origin, originWords(view, s))}${cell(making, makingWords(view, s))}</tr>\n`)}</tbody></table>
`;
}

function sourceName(view: SourceView, s: PublicSource): Html {
  const number = html`<span class="number">${view.numbers.get(s.article) ?? null}</span>`;
  if (s.private) return html`${number} ${view.t.privateEvidence}`;
  return html`${number} ${s.url ? html`<a href="${s.url}" rel="noopener">${s.outlet}</a>` : s.outlet}`;
}

function makingWords({ t }: SourceView, s: PublicSource): string {
  if (s.private) return t.notPublic;
  return s.aiDisclosure === null ? t.makingUnknown : aiWords(t, s.aiDisclosure);
}

const originOf = (view: SourceView, s: PublicSource): Origin | undefined =>
  view.dossier.origins.find((o) => (o.articles as readonly string[]).includes(s.article));

/** The reporter of a shared report reports on its own; the others repeat it. */
function originWords(view: SourceView, s: PublicSource): string {
  const { t } = view;
  if (s.private) return t.notPublic;
  const origin = originOf(view, s);
  if (!origin || origin.articles.length < 2 || origin.name === s.outlet) return t.originOwn;
  return origin.name ? t.originOf(origin.name) : t.originShared;
}

export function repeats(view: SourceView): Html {
  const { t } = view;
  const shared = view.dossier.origins
    .map((origin) => ({ origin, outlets: view.sources.filter((s) => originOf(view, s) === origin) }))
    .filter(({ outlets }) => outlets.length > 1);
  if (shared.length === 0) return html`<p class="none">${t.repeatsNone}</p>\n`;
  return html`<ul class="entries">
${shared.map(({ origin, outlets }) => html`<li><strong>${origin.name ? t.repeatsFrom(origin.name) : t.repeatsUnknown}</strong> ${names(view, outlets)}. <span class="note">${origin.why[view.lang]}</span></li>\n`)}</ul>
`;
}

const names = (view: SourceView, sources: readonly PublicSource[]): Html =>
  join(
    sources.map((s) => (s.private ? view.t.privateEvidence : s.outlet)),
    ', ',
  );

export function withoutDate(view: SourceView): Html {
  const { t } = view;
  const undated = view.sources.filter((s) => s.published === null && !s.private);
  if (undated.length === 0) return html`<p class="none">${t.withoutDateNone}</p>\n`;
  return html`<p>${t.withoutDateIntro}</p>
${plainList(view, undated)}`;
}

export function machineMade(view: SourceView): Html {
  const { t } = view;
  const made = view.sources.filter((s) => s.aiDisclosure !== null);
  if (made.length === 0) return html`<p class="none">${t.machineMadeNone}</p>\n`;
  return html`<ul class="entries">
${made.map((s) => html`<li>${sourceName(view, s)}: ${aiWords(t, s.aiDisclosure ?? '')}</li>\n`)}</ul>
`;
}

const plainList = (view: SourceView, sources: readonly PublicSource[]): Html => html`<ul class="entries">
${sources.map((s) => html`<li>${sourceName(view, s)}${s.title && html` <cite>${s.title}</cite>`}</li>\n`)}</ul>
`;
