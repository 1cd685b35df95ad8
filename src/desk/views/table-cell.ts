/** One cell of the claims table: what an outlet says, each value a link to its passage. */
import { html } from 'hono/html';
import type { ArticleVersion, Claim, Verdict, VerdictValue } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { Ui } from '../ui.ts';
import { badge, langOf, shortened } from './marks.ts';

export interface CellParts {
  readonly articles: ReadonlyMap<string, ArticleVersion>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** A value with all that is said about it. */
interface Entry {
  readonly value: VerdictValue;
  readonly article: ArticleVersion;
  readonly text: string;
  readonly notes: string;
}

/** The same words from several places stand once, with a further link to each further place. */
export function cellView(ui: Ui, verdict: Verdict, values: readonly VerdictValue[], parts: CellParts): Html {
  const entries = values.flatMap((value) => entryOf(ui, verdict, value, parts) ?? []);
  const groups = Map.groupBy(entries, (e) => JSON.stringify([e.text, e.notes, e.value.side]));
  const lost = values.length > entries.length ? html`<div class="meta">${ui.t.missingSource}</div>` : '';
  return html`${[...groups.values()].map((group) => groupView(ui, verdict, group))}${lost}`;
}

/** Said as plain fact: needs no word beside it. */
const PLAIN: ReadonlySet<Claim['modality']> = new Set(['asserted', 'reported']);

function entryOf(ui: Ui, verdict: Verdict, value: VerdictValue, { articles, claims }: CellParts): Entry | null {
  const article = articles.get(value.article);
  if (!article) return null;
  const claim = claims.get(value.claim);
  const notes = [
    verdict.claimKind !== 'quote' && claim && !PLAIN.has(claim.modality) ? ui.t.modality(claim.modality) : '',
    claim?.negated ? ui.t.negated : '',
    article.published ? '' : ui.t.undated,
  ];
  return { value, article, text: textOf(article, value, claim), notes: notes.filter(Boolean).join(', ') };
}

/** Longest passage printed in a cell, UTF-16 units: about three lines. */
const MOST_TEXT = 110;

/** A figure alone says enough beside its label; everything else is told in its own words. */
function textOf(article: ArticleVersion, value: VerdictValue, claim: Claim | undefined): string {
  const at = claim?.kind === 'figure' && claim.quantity ? claim.quantity : value;
  return shortened(article.text.slice(at.start, at.end), MOST_TEXT);
}

function groupView(ui: Ui, verdict: Verdict, [first, ...again]: readonly Entry[]): Html {
  if (!first) return html``;
  const { side } = first.value;
  const text = verdict.claimKind === 'figure' ? html`<b>${first.text}</b>` : first.text;
  return html`<div class="value ${side}"><a href="${addressOf(first)}"${langOf(ui, first.article.lang)}>${text}</a>${again.map(
    (e, i) =>
      html` <a class="again" href="${addressOf(e)}" title="${e.article.title}"><span aria-hidden="true">${i + 2}</span><span class="hidden">${ui.t.alsoIn} ${e.article.title}</span></a>`,
  )}${side === 'for' ? '' : html` ${badge(side === 'against' ? 'conflicting' : 'superseded', ui.t.side(side))}`}${
    first.notes ? html` <span class="meta">${first.notes}</span>` : ''
  }</div>`;
}

const addressOf = ({ value, article }: Entry): string =>
  `/articles/${article.id}?claim=${value.claim}&start=${value.start}&end=${value.end}#passage`;
