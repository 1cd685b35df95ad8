/** What the gate found, worst first, each with its cure and the way to its sentence. */
import { html } from 'hono/html';
import type { DraftPlace, DraftSentence, EvidenceRef, GateReport, Severity } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { DraftView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { badge, gateCounts, langOf } from './marks.ts';

type Weight = Severity | 'unsure';

/** A finding, or what a rule could not decide, under its number in the list. */
interface Item {
  readonly number: number;
  readonly weight: Weight;
  readonly rule: string;
  readonly place: DraftPlace;
  readonly message: string;
  readonly cure: string;
  readonly evidence: readonly EvidenceRef[];
}

/** Numbered as the text's flags are: findings, then what was not judged. */
const itemsOf = (report: GateReport): readonly Item[] =>
  [
    ...report.findings.map((f) => ({ ...f, weight: f.severity })),
    ...report.notJudged.map((n) => ({ ...n, weight: 'unsure' as const, message: n.reason, cure: '', evidence: [] })),
  ].map(({ weight, rule, place, message, cure, evidence }, i) => ({
    number: i + 1,
    weight,
    rule,
    place,
    message,
    cure,
    evidence,
  }));

const ORDER = ['block', 'warn', 'unsure', 'note'] as const;
/** More than this of a kind that does not block is folded away. */
const OPEN_UP_TO = 4;

export function findingsView(ui: Ui, view: DraftView, sentences: readonly DraftSentence[]): Html {
  const { t } = ui;
  if (!view.report) return html`<p class="meta">${t.notChecked}</p>`;
  const items = itemsOf(view.report);
  if (items.length === 0) return html`<p class="meta">${t.noFindings}</p>`;
  return html`${ORDER.map((weight) => {
    const group = items.filter((i) => i.weight === weight);
    if (group.length === 0) return '';
    return html`<details class="group"${weight === 'block' || group.length <= OPEN_UP_TO ? html` open` : ''}><summary>${badge(weight, countOf(ui, weight, group.length))}</summary>
<ol class="plain">${group.map((i) => html`<li id="f${i.number}">${itemView(ui, view, i, sentences[i.place.sentence])}</li>`)}</ol></details>`;
  })}`;
}

const countOf = (ui: Ui, weight: Weight, n: number): string =>
  weight === 'unsure' ? ui.t.notJudgedCount(n) : ui.t.severityCount(weight, n);

function itemView(ui: Ui, view: DraftView, item: Item, sentence: DraftSentence | undefined): Html {
  const { t } = ui;
  const { start, end } = item.place;
  return html`<p><span class="number ${item.weight}">${item.number}</span> <span${langOf(ui, view.draft.lang)}>${item.message}</span></p>
${sentence ? html`<blockquote class="small"${langOf(ui, view.draft.lang)}>${sentence.text.slice(0, start)}<span class="flaw ${item.weight}">${sentence.text.slice(start, end)}</span>${sentence.text.slice(end)}</blockquote>` : ''}
${item.cure ? html`<p class="cure"><span class="meta">${t.cure}:</span> <span${langOf(ui, view.draft.lang)}>${item.cure}</span></p>` : ''}
<p class="meta"><a href="/drafts/${view.draft.id}?s=${item.place.sentence}#s${item.place.sentence}">${t.toSentence}</a>${item.evidence.map((e) => sourceLink(ui, view, e))} · <code>${item.rule}</code></p>`;
}

function sourceLink(ui: Ui, view: DraftView, { source, start, end }: EvidenceRef): Html | string {
  const article = view.articles.find((a) => a.id === source);
  return article
    ? html` · <a href="/articles/${article.id}?start=${start}&amp;end=${end}#passage">${ui.t.sourcePassage}: ${article.outlet}</a>`
    : '';
}

/** The gate's words on one sentence, for the panel beside it. */
export function findingsOn(ui: Ui, view: DraftView, sentence: number): Html | string {
  const items = view.report ? itemsOf(view.report).filter((i) => i.place.sentence === sentence) : [];
  if (items.length === 0) return '';
  return html`<ul class="plain verdicts">${items.map(
    (i) =>
      html`<li>${badge(i.weight, i.weight === 'unsure' ? ui.t.notJudged : ui.t.severity(i.weight))} <span${langOf(ui, view.draft.lang)}>${i.message}</span> <a href="#f${i.number}">${ui.t.findingAt(i.number)}</a></li>`,
  )}</ul>`;
}

export function gateNumbers(ui: Ui, { findings, notJudged }: GateReport): Html {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  if (findings.length + notJudged.length === 0) return badge('corroborated', ui.t.noFindings);
  return gateCounts(ui, {
    block: count('block'),
    warn: count('warn'),
    note: count('note'),
    notJudged: notJudged.length,
  });
}
