/** The claims of a story compared: rows are claims, columns outlets under their origin, each cell opens its passage. */
import { html } from 'hono/html';
import {
  bareName,
  CLAIM_KINDS,
  type ClaimKind,
  groupName,
  VERDICT_KINDS,
  type Verdict,
  type VerdictKind,
} from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { StoryView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { shortened } from './marks.ts';
import { type CellParts, cellView } from './table-cell.ts';
import { type Column, columnsOf, headOf } from './table-columns.ts';

/** Which rows are asked for; null: not narrowed. */
export interface RowFilter {
  readonly verdict: VerdictKind | 'all' | null;
  readonly kind: ClaimKind | null;
}

export const rowFilter = (verdict: string | undefined, kind: string | undefined): RowFilter => ({
  verdict: [...VERDICT_KINDS, 'all' as const].find((v) => v === verdict) ?? null,
  kind: CLAIM_KINDS.find((k) => k === kind) ?? null,
});

/** What needs an editor first stands first. */
const ORDER = ['conflicting', 'superseded', 'corroborated', 'syndicated', 'single-source'] as const;
const KIND_ORDER: readonly ClaimKind[] = ['figure', 'date', 'quote', 'forecast', 'stance', 'causal', 'event'];
/** A page that loads at once and can be read; the filters lead to the rest. */
const MOST_ROWS = 150;

export function claimsTable(ui: Ui, view: StoryView, filter: RowFilter): Html {
  const { t } = ui;
  const ofKind = view.dossier.verdicts.filter((v) => !filter.kind || v.claimKind === filter.kind);
  const chosen = ofKind.filter((v) => isChosen(v, filter, ofKind));
  const rows = chosen.toSorted(inOrder).slice(0, MOST_ROWS);
  return html`<p class="meta">${t.claimsTableHint}</p>
${filters(ui, view, filter)}
${rows.length > 0 ? tables(ui, view, rows, filter) : html`<p>${t.noRows}</p>`}
${chosen.length > rows.length ? html`<p class="meta">${t.more(chosen.length - rows.length)}</p>` : ''}`;
}

/** Unless asked for, only what can be compared is shown: several origins, or values of one; all where there is no such thing. */
function isChosen(verdict: Verdict, { verdict: asked }: RowFilter, all: readonly Verdict[]): boolean {
  if (asked === 'all') return true;
  if (asked) return verdict.kind === asked;
  return isCompared(verdict) || !all.some(isCompared);
}

const isCompared = ({ kind, claimKind }: Verdict): boolean =>
  kind === 'syndicated' ? claimKind === 'figure' || claimKind === 'date' : kind !== 'single-source';

const inOrder = (a: Verdict, b: Verdict): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  KIND_ORDER.indexOf(a.claimKind) - KIND_ORDER.indexOf(b.claimKind) ||
  b.origins - a.origins ||
  b.values.length - a.values.length;

function filters(ui: Ui, view: StoryView, filter: RowFilter): Html {
  const { t } = ui;
  const { verdicts, story } = view.dossier;
  const href = (verdict: RowFilter['verdict'], kind: RowFilter['kind']): string => {
    const query = new URLSearchParams({ ...(verdict && { verdict }), ...(kind && { kind }) }).toString();
    return `/stories/${story.id}${query && `?${query}`}#claims`;
  };
  const ofKind = verdicts.filter((v) => !filter.kind || v.claimKind === filter.kind);
  const ofVerdict = verdicts.filter((v) => isChosen(v, filter, ofKind));
  const chip = (text: string, n: number, to: string, on: boolean): Html =>
    html`<li><a class="chip" href="${to}"${on ? html` aria-current="true"` : ''}>${text} <b>${n}</b></a></li>`;
  const kinds = ORDER.filter((kind) => ofKind.some((v) => v.kind === kind));
  return html`<div class="filters"><ul aria-label="${t.byVerdict}">
${chip(t.compared, ofKind.filter((v) => isChosen(v, { verdict: null, kind: null }, ofKind)).length, href(null, filter.kind), !filter.verdict)}
${kinds.map((kind) => chip(t.kind(kind), ofKind.filter((v) => v.kind === kind).length, href(kind, filter.kind), filter.verdict === kind))}
${chip(t.all, ofKind.length, href('all', filter.kind), filter.verdict === 'all')}
</ul><ul aria-label="${t.byKind}">
${chip(t.all, ofVerdict.length, href(filter.verdict, null), !filter.kind)}
${KIND_ORDER.filter((kind) => kind === filter.kind || ofVerdict.some((v) => v.claimKind === kind)).map((kind) =>
  chip(
    t.claimKinds(kind),
    ofVerdict.filter((v) => v.claimKind === kind).length,
    href(filter.verdict, kind),
    filter.kind === kind,
  ),
)}
</ul></div>`;
}

/** A table a verdict, each folded behind its name where space is short; what needs an editor is open. */
function tables(ui: Ui, view: StoryView, rows: readonly Verdict[], filter: RowFilter): Html {
  const { t } = ui;
  const columns = columnsOf(view, rows);
  const cells: CellParts = {
    articles: new Map(view.articles.map((a) => [a.id, a])),
    claims: new Map(view.claims.map((c) => [c.id, c])),
  };
  const groups = ORDER.map((kind) => [kind, rows.filter((v) => v.kind === kind)] as const).filter(
    ([, g]) => g.length > 0,
  );
  const isOpen = (kind: VerdictKind): boolean =>
    filter.verdict === kind || groups.length === 1 || kind === 'conflicting' || kind === 'superseded';
  return html`<section class="scroll tall" aria-label="${t.table}" tabindex="0">${groups.map(
    ([
      kind,
      group,
    ]) => html`<details class="fold"${isOpen(kind) ? html` open` : ''}><summary><h3 id="kind-${kind}">${t.kindMany(kind, group.length)} <span class="count">${group.length}</span></h3></summary>
<table class="claims" aria-labelledby="kind-${kind}">
${headOf(ui, columns)}
<tbody class="${kind}">${group.map((v) => rowView(ui, view, v, columns, cells))}</tbody>
</table></details>
`,
  )}</section>`;
}

function rowView(ui: Ui, view: StoryView, v: Verdict, columns: readonly Column[], parts: CellParts): Html {
  return html`<tr id="${v.id}"><th scope="row">${rowLabel(ui, view, v, parts)}</th>
${columns.map((c) => cell(ui, v, c, parts))}
<td class="why">${ui.say(v.why)}${v.primarySource ? html` <span class="badge">${ui.t.primarySource(bareName(v.primarySource))}</span>` : ''}</td></tr>
`;
}

/** `silent` ones are left out where rows become cards; `data-label` names the outlet there. */
function cell(ui: Ui, v: Verdict, column: Column, parts: CellParts): Html {
  const placed = v.values.filter((value) => column.articles.has(value.article));
  const names = [column.opens && 'opens', placed.length === 0 && 'silent'].filter(Boolean).join(' ');
  return html`<td data-label="${column.outlet}"${names ? html` class="${names}"` : ''}>${cellView(ui, v, placed, parts)}</td>`;
}

/** Measure, subject and period in words; where nothing is measured, the day, or what is told in the words of a source. */
function rowLabel(ui: Ui, view: StoryView, v: Verdict, { articles, claims }: CellParts): Html {
  const labels = v.values.flatMap(({ claim }) => {
    const label = view.labels.get(claim);
    // A period the reader only inferred is no part of what makes these claims comparable.
    const stated = claims.get(claim)?.time?.implied === false;
    return label ? [{ ...label, when: stated ? label.when : null }] : [];
  });
  const { measure, about, when } = groupName(labels, ui.lang);
  const named = measure ?? (v.claimKind === 'date' ? when : null);
  const what = named ?? inWordsOf(ui, v, articles);
  const rest = [about, when, labels[0]?.where].filter(
    (part, i, all) => part && all.indexOf(part) === i && part !== what,
  );
  return html`<span class="what">${what}</span>${rest.map((part) => html`<span class="of">${part}</span>`)}`;
}

/** Longest passage that heads a row, UTF-16 units. */
const MOST_HEAD = 90;

function inWordsOf(ui: Ui, v: Verdict, articles: CellParts['articles']): string {
  const told = v.values
    .flatMap((value) => {
      const article = articles.get(value.article);
      return article ? [{ lang: article.lang, text: article.text.slice(value.start, value.end) }] : [];
    })
    .toSorted((a, b) => Number(b.lang === ui.lang) - Number(a.lang === ui.lang));
  const first = told[0];
  return first ? shortened(first.text, MOST_HEAD) : ui.t.claimKind(v.claimKind);
}
