/** How a claim was read: every part with its derivation, so that a person can tell where the reader went wrong. */
import { html } from 'hono/html';
import type { Claim } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { ArticleView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { langOf, shortened } from './marks.ts';

/** Longest line of the list of claims, UTF-16 units. */
const MOST_TEXT = 90;

export function claimsRead(ui: Ui, view: ArticleView, selected: Claim | null): Html {
  const { article, claims } = view;
  if (claims.length === 0) return html`<p class="meta">${ui.t.noClaims}</p>`;
  return html`<ol class="plain tight">${claims.map(
    (c) =>
      html`<li><span class="role">${ui.t.claimKind(c.kind)}</span> <a href="/articles/${article.id}?claim=${c.id}#passage"${langOf(ui, article.lang)}${c.id === selected?.id ? html` aria-current="true"` : ''}>${shortened(article.text.slice(c.span.start, c.span.end), MOST_TEXT)}</a></li>`,
  )}</ol>`;
}

export function readingOf(ui: Ui, view: ArticleView, claim: Claim): Html {
  const rows = parts(ui, view, claim).filter(([, value]) => value !== '');
  return html`<dl class="reading">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

type Row = readonly [name: string, value: Html | string];

function parts(ui: Ui, view: ArticleView, claim: Claim): readonly Row[] {
  const { t } = ui;
  const label = view.labels.get(claim.id);
  return [
    [t.claim, t.claimKind(claim.kind)],
    [t.subject, claim.subject?.text ?? ''],
    [t.measure, label?.measure ? ui.say(label.measure) : ''],
    [t.amount, label?.amount ? ui.say(label.amount) : ''],
    [t.derivation, derivation(claim)],
    [t.period, period(ui, claim, label?.when ? ui.say(label.when) : '')],
    [t.place, label?.where ?? ''],
    [t.speaker, [claim.speaker?.name, claim.speaker?.role].filter(Boolean).join(', ')],
    [t.modalityWord, `${t.modality(claim.modality)}${claim.negated ? `, ${t.negated}` : ''}`],
    [t.forecasts, claim.forecast?.wording ?? ''],
    [t.certainty, `${Math.round(claim.confidence * 100)} %`],
  ];
}

/** "Milliarden" → × 1e9: each step of the reader, in its own words. */
function derivation({ quantity }: Claim): Html | string {
  if (!quantity || quantity.derivation.length === 0) return '';
  return html`<ol class="steps">${quantity.derivation.map((step) => html`<li><q>${step.text}</q> → ${step.gives}</li>`)}</ol>`;
}

function period(ui: Ui, { time }: Claim, words: string): string {
  if (!time) return '';
  const range = time.from && time.to && time.from !== time.to ? `${ui.day(time.from)} – ${ui.day(time.to)}` : '';
  const shown = words || range || (time.from ? ui.day(time.from) : time.value);
  return `${shown}${range && range !== shown ? ` (${range})` : ''}${time.implied ? `, ${ui.t.impliedPeriod}` : ''}`;
}
