/** The tables of the comparison: rows are claims, columns outlets; every value opens its passage. */
import { type Html, html, join } from '../html.ts';
import { formatDayShort } from '../texts/dates.ts';
import { spotAnchor } from './piece-view.ts';
import { type Row, type Said, textOf } from './rows.ts';
import { verdictAnchor, verdictWords } from './sentence.ts';
import { langOf } from './sources.ts';
import type { SourceView } from './view.ts';

/** More outlets than this stand in cards instead of columns: each would be too narrow to read. */
const MOST_COLUMNS = 7;

/** Who says what: an outlet a column, only those that say something here. */
export function matrix(view: SourceView, rows: readonly Row[], caption: string): Html {
  const speaking = new Set(rows.flatMap((r) => r.said.map((s) => s.passage.source.outlet)));
  const outlets = [...new Set(view.sources.map((s) => s.outlet))].filter((outlet) => speaking.has(outlet));
  const cards = outlets.length > MOST_COLUMNS ? ' matrix-cards' : '';
  return html`<table class="matrix${cards}">
<caption class="hidden">${caption}</caption>
<thead><tr><th scope="col">${view.t.matrixClaim}</th>${outlets.map((o) => html`<th scope="col">${o}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => matrixRow(view, row, outlets))}</tbody></table>
`;
}

function matrixRow(view: SourceView, row: Row, outlets: readonly string[]): Html {
  const cells = outlets.map((outlet) => {
    const said = row.said.filter((s) => s.passage.source.outlet === outlet);
    return html`<td data-label="${outlet}">${said.length > 0 && values(view, said)}</td>`;
  });
  return html`<tr id="${verdictAnchor(row.verdict)}">${rowHead(view, row)}${cells}</tr>
`;
}

/** The states of what changed: the newest beside what it replaced, with the date of each. */
export function changes(view: SourceView, rows: readonly Row[], caption: string): Html {
  const { t } = view;
  const state = (label: string, said: readonly Said[]) =>
    html`<td data-label="${label}">${values(view, newestFirst(said), true)}</td>`;
  return html`<table class="matrix matrix-changes">
<caption class="hidden">${caption}</caption>
<thead><tr>${[t.matrixClaim, t.sideLater, t.sideEarlier].map((h) => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr id="${verdictAnchor(row.verdict)}">${rowHead(view, row)}${state(
    t.sideLater,
    row.said.filter((s) => s.value.side !== 'earlier'),
  )}${state(
    t.sideEarlier,
    row.said.filter((s) => s.value.side === 'earlier'),
  )}</tr>
`,
)}</tbody></table>
`;
}

export const dateOf = (said: Said): string => said.passage.source.published ?? '';

const newestFirst = (said: readonly Said[]): readonly Said[] =>
  said.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));

/** When a row last changed, for putting the newest state first. */
export const newestOf = (row: Row): string =>
  row.said
    .filter((s) => s.value.side !== 'earlier')
    .map(dateOf)
    .reduce((a, b) => (b > a ? b : a), '');

/** What the section's heading says already needs no badge; an agreement tells its strength. */
function rowHead(view: SourceView, row: Row): Html {
  const { verdict, also, of } = row;
  const strength =
    verdict.kind === 'corroborated' &&
    html` <span class="badge badge-corroborated">${verdictWords(view.t, verdict)}</span>`;
  return html`<th scope="row">${also.map((v) => html`<span id="${verdictAnchor(v)}"></span>`)}<span class="what"${langOf(row, view.lang)}>${row.what}</span>${of.length > 0 && html` <span class="of">${of.join(', ')}</span>`}${strength}</th>`;
}

/**
 * The same figure from several articles stands once, with a further date to each further passage; so do statements without
 * a figure, which say alike what the row says.
 */
function values(view: SourceView, said: readonly Said[], named = false): Html {
  const groups = Map.groupBy(said, (s) => JSON.stringify([sameness(s, named), s.value.side, s.unconverted]));
  return html`<ul class="values">${[...groups.values()].map((group) => value(view, group, named))}</ul>`;
}

const sameness = ({ words, passage }: Said, named: boolean): string =>
  words.figure.toLowerCase() || (named ? textOf(words) : passage.source.outlet);

function value(view: SourceView, group: readonly Said[], named: boolean): Html {
  const first = group[0]!;
  const place = (said: Said, link: boolean): Html => {
    const words = html`${named && html`${said.passage.source.outlet}, `}${shortDate(view, said)}`;
    return link ? html`<a href="#${spotAnchor(said.key)}">${words}</a>` : words;
  };
  return html`<li${sideClass(first)}>${saidLink(view, first)}${first.value.side === 'against' && html` <span class="side">${view.t.against}</span>`}${first.unconverted && html` <span class="side">${view.t.noRate}</span>`} <span class="when">${join(
    group.map((s, i) => place(s, i > 0)),
    named ? '; ' : ', ',
  )}${first.contested && accordingTo(view, group)}</span></li>`;
}

/** Where sources stand against each other, it matters whose word each passes on. */
const accordingTo = ({ t }: SourceView, group: readonly Said[]): string => {
  const names = new Set(group.flatMap((s) => s.by ?? []));
  return names.size === 0 ? '' : `, ${t.accordingTo([...names].join(', '))}`;
};

const sideClass = ({ value: { side }, unconverted }: Said): Html | false =>
  unconverted ? html` class="unconverted"` : side !== 'for' && html` class="${side}"`;

/** The words of a source as a link to their passage on this page. */
export function saidLink(view: SourceView, said: Said): Html {
  const { before, figure, after } = said.words;
  const words = textOf(said.words);
  if (words === '')
    return html`<a href="#${spotAnchor(said.key)}">${said.passage.source.private ? view.t.notPublic : view.t.noWords}</a>`;
  return html`<a href="#${spotAnchor(said.key)}"${langOf(said.passage.source, view.lang)}>${before}${figure && html`<b>${figure}</b>`}${after}</a>`;
}

export const shortDate = ({ t, lang }: SourceView, { passage: { source } }: Said): Html | string => {
  if (source.private) return t.notPublic;
  if (source.published === null) return t.undated;
  return html`<time datetime="${source.published}">${formatDayShort(source.published, lang)}</time>`;
};
