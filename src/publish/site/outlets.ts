/** The comparison at a glance: who reports on their own, who passes on whose report, who names no date, who is machine-made. */
import type { Origin, PublicSource } from '../../model/index.ts';
import { type Html, html, join } from '../html.ts';
import { languageName } from '../texts/dates.ts';
import { aiWords, filesNote, sourceTime } from './sources.ts';
import { ledgerOf, type SourceView } from './view.ts';

export function glance(view: SourceView): Html {
  const { t } = view;
  const open = view.sources.filter((s) => !s.private);
  const hidden = view.sources.length - open.length;
  const undated = open.filter((s) => s.published === null);
  const made = open.filter((s) => s.aiDisclosure !== null);
  const { sources, independent } = ledgerOf(view);
  return html`<dl class="glance">
<div><dt>${t.glanceIndependent(independent, sources)}</dt><dd><ul>${chains(view).map((c) => chainView(view, c))}${open.map((s) => partView(view, s))}</ul></dd></div>
<div><dt>${t.withoutDate}</dt><dd>${undated.length === 0 ? t.withoutDateNone : list(undated.map(titled))}</dd></div>
<div><dt>${t.machineMade}</dt><dd>${made.length === 0 ? t.machineMadeNone : list(made.map((s) => html`${titled(s)}: ${aiWords(t, s.aiDisclosure ?? '')}`))}</dd></div>
${hidden > 0 && html`<div><dt>${t.notPublic}</dt><dd>${t.privateNote}</dd></div>\n`}</dl>
`;
}

const list = (entries: readonly Html[]): Html => html`<ul>${entries.map((e) => html`<li>${e}</li>`)}</ul>`;

const titled = (s: PublicSource): Html => html`<strong>${s.outlet}</strong>${s.title && html` (${s.title})`}`;

interface Chain {
  readonly origin: Origin | null;
  readonly sources: readonly PublicSource[];
}

/** Reporting chains, longest first; an article in no group is one of its own. */
function chains(view: SourceView): readonly Chain[] {
  const of = (s: PublicSource): Origin | null =>
    view.dossier.origins.find((o) => (o.articles as readonly string[]).includes(s.article)) ?? null;
  const open = view.sources.filter((s) => !s.private);
  const groups = Map.groupBy(open, (s) => of(s)?.id ?? s.article);
  return [...groups.values()]
    .map((sources) => ({ origin: of(sources[0]!), sources }))
    .toSorted((a, b) => b.sources.length - a.sources.length);
}

/** "Tageswerk (3 Artikel), weitergegeben von: Rheinblick Wirtschaft" */
function chainView(view: SourceView, { origin, sources }: Chain): Html {
  const { t, lang } = view;
  const outlets = [...Map.groupBy(sources, (s) => s.outlet)];
  const name = origin?.name || outlets[0]![0];
  const own = outlets.find(([outlet]) => outlet === name);
  const relays = outlets.filter((entry) => entry !== own);
  if (relays.length === 0) return html`<li><strong>${name}</strong>${own && counted(view, own[1])}</li>`;
  const names = join(
    relays.map(([outlet, all]) => html`<strong>${outlet}</strong>${counted(view, all)}`),
    ', ',
  );
  return html`<li><strong>${name}</strong>${own && counted(view, own[1])}${own ? t.relayedBy : t.printedBy} ${names} <span class="note">${reasons(origin, lang)}</span></li>`;
}

/** "Talblatt gibt in Teilen weiter, was berichtet: Radio Südkamm" */
function partView(view: SourceView, s: PublicSource): Html | false {
  const from = relayedFrom(view, s);
  const names = join(
    from.map((o) => html`<strong>${o.outlet}</strong>`),
    ', ',
  );
  return from.length > 0 && html`<li><strong>${s.outlet}</strong>${view.t.inPart}${names}</li>`;
}

const counted = ({ t }: SourceView, all: readonly PublicSource[]): string =>
  all.length > 1 ? ` (${t.countArticles(all.length)})` : '';

/** Why a chain is one, each reason once; that two articles are of one outlet the names say already. */
function reasons(origin: Origin | null, lang: SourceView['lang']): string {
  const sentences = (origin?.why[lang] ?? '').split(/(?<=\.)\s+/).filter((s) => s !== '');
  const telling = sentences.filter((s) => !/^(?:Beide Artikel stammen von|Both articles (?:are|come) )/.test(s));
  return [...new Set(telling.length > 0 ? telling : sentences)].join(' ');
}

/** Every article that was read, behind a line that opens it. */
export function sourceTable(view: SourceView): Html {
  const { t, lang } = view;
  const { outlet, date, language, origin, making } = t.column;
  const cell = (label: string, content: Html | string) => html`<td data-label="${label}"><span>${content}</span></td>`;
  return html`<details class="all-sources"><summary>${t.allSources(view.sources.length)}</summary>
<table class="facts facts-wide">
<caption class="hidden">${t.overview}</caption>
<thead><tr>${[outlet, date, language, origin, making].map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>
${view.sources.map((s) => html`<tr><th scope="row">${sourceName(view, s)}</th>${cell(date, s.private ? t.notPublic : sourceTime(t, lang, s))}${cell(language, s.private ? t.notPublic : s.lang ? languageName(s.lang, lang) : t.makingUnknown)}${cell(origin, originWords(view, s))}${cell(making, makingWords(view, s))}</tr>\n`)}</tbody></table>
${filesNote(view)}</details>
`;
}

export function sourceName(view: SourceView, s: PublicSource): Html {
  const number = html`<span class="number">${view.numbers.get(s.article) ?? null}</span>`;
  if (s.private) return html`${number} ${view.t.privateEvidence}`;
  const title = s.title && html` <span class="of">${s.title}</span>`;
  if (s.url) return html`${number} <a href="${s.url}" rel="noopener">${s.outlet}</a>${title}`;
  return html`${number} ${s.outlet}${title} <span class="file">${view.t.fileOnly(s.file ?? null)}</span>`;
}

function makingWords({ t }: SourceView, s: PublicSource): string {
  if (s.private) return t.notPublic;
  return s.aiDisclosure === null ? t.makingUnknown : aiWords(t, s.aiDisclosure);
}

/** The reporter of a shared report reports on its own; the others repeat it. */
function originWords(view: SourceView, s: PublicSource): string {
  const { t } = view;
  if (s.private) return t.notPublic;
  const origin = view.dossier.origins.find((o) => (o.articles as readonly string[]).includes(s.article));
  const from = relayedFrom(view, s).map((o) => o.outlet);
  if (!origin || origin.name === s.outlet || (origin.name === '' && origin.articles.length < 2))
    return from.length > 0 ? t.originInPart(from.join(', ')) : t.originOwn;
  return origin.name ? t.originOf(origin.name) : t.originShared;
}

/** The sources of which this one passes on a part. */
function relayedFrom({ dossier, sources }: SourceView, s: PublicSource): readonly PublicSource[] {
  const from = new Set((dossier.relays ?? []).filter((r) => r.by === s.article).map((r) => r.from as string));
  return sources.filter((o) => from.has(o.article) && !o.private);
}
