/** The columns of the claims table: outlets, those of one origin side by side under its name. */
import { html } from 'hono/html';
import type { ArticleVersionId, Verdict } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { StoryView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { chainsOf } from './chains.ts';

export interface Column {
  readonly outlet: string;
  /** name of the origin, null where an article is in none */
  readonly origin: string | null;
  /** first column of its origin */
  readonly opens: boolean;
  /** how many columns its origin has; 0 but for the first of them */
  readonly span: number;
  readonly articles: ReadonlySet<ArticleVersionId>;
}

/** Only outlets that say something in these rows; origins with most articles first. */
export function columnsOf(view: StoryView, rows: readonly Verdict[]): readonly Column[] {
  const speaking = new Set(rows.flatMap((v) => v.values.map((value) => value.article)));
  return chainsOf(view.dossier)
    .map(({ origin, articles }) => ({ origin, articles: articles.filter((id) => speaking.has(id)) }))
    .filter(({ articles }) => articles.length > 0)
    .flatMap(({ origin, articles }) => outletsOf(view, origin?.name ?? null, articles));
}

function outletsOf(view: StoryView, origin: string | null, articles: readonly ArticleVersionId[]): readonly Column[] {
  const outletOf = new Map(view.articles.map((a) => [a.id, a.outlet]));
  const groups = [...Map.groupBy(articles, (id) => outletOf.get(id) ?? '–')];
  return groups.map(([outlet, ids], i) => ({
    outlet,
    origin,
    opens: i === 0,
    span: i === 0 ? groups.length : 0,
    articles: new Set(ids),
  }));
}

/** Two rows of headings, where an origin is more than one outlet of the same name. */
export function headOf(ui: Ui, columns: readonly Column[]): Html {
  const { t } = ui;
  const layered = columns.some((c) => c.span > 1 || (c.opens && c.origin !== null && c.origin !== c.outlet));
  const claim = (rows: number) => html`<th scope="col" class="claim" rowspan="${rows}">${t.claim}</th>`;
  const verdict = (rows: number) => html`<th scope="col" class="why" rowspan="${rows}">${t.verdict}</th>`;
  const outlets = columns.map((c) => html`<th scope="col"${c.opens ? html` class="opens"` : ''}>${c.outlet}</th>`);
  if (!layered) return html`<thead><tr>${claim(1)}${outlets}${verdict(1)}</tr></thead>`;
  return html`<thead><tr>${claim(2)}${columns
    .filter((c) => c.opens)
    .map(
      (c) =>
        html`<th scope="colgroup" class="opens origin" colspan="${c.span}">${t.origin} ${c.origin ?? c.outlet}</th>`,
    )}${verdict(2)}</tr>
<tr>${outlets}</tr></thead>`;
}
