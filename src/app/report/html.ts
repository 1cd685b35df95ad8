/** A report on a checked draft as one page: the draft's sentences coloured, each finding beside them with its evidence. */
import type { Severity, Span } from '../../model/index.ts';
import { type Html, html, join, type Part, raw } from '../../publish/html.ts';
import type { CheckReport, ReportDoubt, ReportEvidence, ReportFinding } from './report.ts';
import { REPORT_STYLE } from './style.ts';
import { REPORT_WORDS, summaryOf } from './words.ts';

/** A finding or a doubt with the number under which the page lists it. */
interface Remark extends Span {
  readonly number: number;
  readonly kind: Severity | 'unjudged';
}

/** A whole document in HTML 5 that loads nothing from elsewhere. */
export function htmlReport(report: CheckReport): string {
  const { lang, draft } = report;
  const words = REPORT_WORDS[lang];
  const remarks = remarksOf(report);
  return `${html`${raw('<!DOCTYPE html>')}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}: ${draft}</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p class="file">${draft}</p>
<p class="verdict ${report.publishable ? 'passes' : 'refused'}">${summaryOf(report)}</p>
${legend(report)}
</header>
<main>
<article>
${join(
  paragraphsOf(report.text).map((p) => paragraph(report, p, remarks)),
  '\n',
)}
</article>
<aside>
<ol>
${join([...report.findings.map((f, i) => finding(report, f, i + 1)), ...report.notJudged.map((d, i) => doubt(report, d, report.findings.length + i + 1))], '\n')}
</ol>
</aside>
</main>
</body>
</html>
`}`;
}

const remarksOf = ({ findings, notJudged }: CheckReport): Remark[] => [
  ...findings.map(({ start, end, severity }, i): Remark => ({ start, end, kind: severity, number: i + 1 })),
  ...notJudged.map(({ start, end }, i): Remark => ({ start, end, kind: 'unjudged', number: findings.length + i + 1 })),
];

function legend({ lang }: CheckReport): Html {
  const { severity, notJudged, legend: label } = REPORT_WORDS[lang];
  const kinds: [string, string][] = [...Object.entries(severity), ['unjudged', notJudged]];
  return html`<ul class="legend" aria-label="${label}">${kinds.map(
    ([kind, name]) => html`<li><span class="s ${kind}">${name}</span></li>`,
  )}</ul>`;
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(/\n\s*\n/)) {
    const at = text.indexOf(part, start);
    if (part.trim() !== '') spans.push({ start: at, end: at + part.length });
    start = at + part.length;
  }
  return spans;
}

function paragraph(report: CheckReport, at: Span, remarks: readonly Remark[]): Html {
  const inside = report.sentences.filter((s) => s.start < at.end && at.start < s.end);
  const pieces: Part[] = [];
  let from = at.start;
  for (const { start, end } of inside) {
    const sentence = { start: Math.max(start, at.start), end: Math.min(end, at.end) };
    pieces.push(report.text.slice(from, sentence.start), sentenceOf(report, sentence, remarks));
    from = sentence.end;
  }
  return html`<p>${pieces}${report.text.slice(from, at.end)}</p>`;
}

/** The gravest remark gives a sentence its colour. */
const GRAVITY: readonly Remark['kind'][] = ['block', 'warn', 'note', 'unjudged'];

function sentenceOf({ text }: CheckReport, at: Span, remarks: readonly Remark[]): Html {
  const own = remarks.filter((r) => r.start < at.end && at.start < r.end);
  const kind = GRAVITY.find((k) => own.some((r) => r.kind === k));
  const parts: Part[] = [];
  let from = at.start;
  for (const { start, end } of marksIn(own, at)) {
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  const references = own.map((r) => html`<sup><a href="#f${r.number}">${r.number}</a></sup>`);
  return html`<span class="s ${kind ?? 'fine'}">${parts}${text.slice(from, at.end)}</span>${references}`;
}

/** Offending parts that are less than the sentence, in order, without overlap. */
function marksIn(remarks: readonly Remark[], at: Span): Span[] {
  const found: Span[] = [];
  const parts = remarks.filter((r) => r.kind !== 'unjudged' && (r.start > at.start || r.end < at.end - 1));
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    const own = { start: Math.max(start, at.start), end: Math.min(end, at.end) };
    if (!last || own.start >= last.end) found.push(own);
  }
  return found;
}

const line = ({ lang }: CheckReport, at: number | null): Part =>
  at === null ? null : html` <span class="line">${REPORT_WORDS[lang].line} ${at}</span>`;

function finding(report: CheckReport, f: ReportFinding, number: number): Html {
  const words = REPORT_WORDS[report.lang];
  return html`<li id="f${number}" class="${f.severity}">
<p class="head"><strong>${words.severity[f.severity]}</strong> <code>${f.rule}</code>${line(report, f.line)}</p>
<p>${f.message}</p>
${f.evidence.length > 0 ? f.evidence.map((e) => evidence(report, e)) : html`<p class="none">${words.noSource}</p>`}
<p class="cure">${words.cure}: ${f.cure}</p>
</li>`;
}

const evidence = (report: CheckReport, { outlet, address, line: at, excerpt }: ReportEvidence): Html =>
  html`<figure><blockquote><p>${excerpt}</p></blockquote><figcaption>${outlet}, <span class="file">${address}</span>${line(report, at)}</figcaption></figure>
`;

function doubt(report: CheckReport, d: ReportDoubt, number: number): Html {
  return html`<li id="f${number}" class="unjudged">
<p class="head"><strong>${REPORT_WORDS[report.lang].notJudged}</strong> <code>${d.rule}</code>${line(report, d.line)}</p>
<p>${d.reason}</p>
</li>`;
}
