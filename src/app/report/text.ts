/** A report on a checked draft for the terminal. */
import { styleText } from 'node:util';
import type { CheckReport, ReportDoubt, ReportEvidence, ReportFinding } from './report.ts';
import { REPORT_WORDS, summaryOf } from './words.ts';

const COLOURS = { block: 'red', warn: 'yellow', note: 'cyan' } as const;
type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Plain text, in colour where `colour` says so; findings in the draft's order, then what was not judged, then the verdict. */
export function printReport(report: CheckReport, colour: boolean): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const findings = report.findings.map((f) => findingText(report, f, paint));
  const doubts = report.notJudged.map((d) => doubtText(report, d, paint));
  const summary = paint(report.publishable ? 'green' : 'red', summaryOf(report));
  return [...findings, ...doubts, summary].join('\n\n');
}

const placeOf = (address: string, line: number | null): string => (line === null ? address : `${address}:${line}`);

function findingText({ lang, draft }: CheckReport, f: ReportFinding, paint: Paint): string {
  const words = REPORT_WORDS[lang];
  const head = `${placeOf(draft, f.line)}: ${paint(COLOURS[f.severity], words.severity[f.severity])} (${f.rule})`;
  const sources = f.evidence.length > 0 ? f.evidence.map((e) => `${words.source}: ${evidenceText(e)}`) : [];
  return [head, marked(f, paint), f.message, ...sources, `${words.cure}: ${f.cure}`].join('\n    ');
}

const evidenceText = ({ outlet, address, line, excerpt }: ReportEvidence): string =>
  `${outlet} (${placeOf(address, line)}): ${excerpt}`;

/** The sentence in one line, the offending part between marks that survive a pipe. */
function marked({ sentence, part, severity }: ReportFinding, paint: Paint): string {
  const one = (text: string): string => text.replaceAll(/\s+/g, ' ');
  const [before, said, after] = [
    sentence.slice(0, part.start),
    sentence.slice(part.start, part.end),
    sentence.slice(part.end),
  ];
  return `${one(before).trimStart()}${paint(COLOURS[severity], `>>${one(said)}<<`)}${one(after).trimEnd()}`;
}

function doubtText({ lang, draft }: CheckReport, doubt: ReportDoubt, paint: Paint): string {
  const words = REPORT_WORDS[lang];
  const head = `${placeOf(draft, doubt.line)}: ${paint('dim', words.notJudged)} (${doubt.rule})`;
  return [head, doubt.sentence.replaceAll(/\s+/g, ' ').trim(), doubt.reason].join('\n    ');
}
