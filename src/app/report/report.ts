/** What `check` found, with everything a person needs to judge it: sentence, line, and what the sources say instead. */
import type { Language, Severity, Span } from '../../model/index.ts';
import { excerptAround, type TextFinding, type TextReport } from '../../review/index.ts';

/** A checked text with its place in the world. */
export interface Checked {
  /** as typed: a path or an address */
  readonly address: string;
  readonly text: string;
  /** line of a passage in the file, counted from 1; null where the file is no text or shows it otherwise */
  line(passage: string): number | null;
}

export interface CheckedSource extends Checked {
  readonly id: string;
  readonly outlet: string;
}

export interface ReportEvidence {
  readonly outlet: string;
  readonly address: string;
  readonly line: number | null;
  /** the sentence of the source, shortened around the passage */
  readonly excerpt: string;
}

export interface ReportFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** in the draft's language */
  readonly message: string;
  readonly cure: string;
  readonly line: number | null;
  /** the whole sentence, and where the offending part stands in it */
  readonly sentence: string;
  readonly part: Span;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportDoubt extends Span {
  readonly rule: string;
  readonly reason: string;
  readonly line: number | null;
  readonly sentence: string;
}

export interface CheckReport {
  readonly lang: Language;
  readonly draft: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly publishable: boolean;
  readonly score: number;
  readonly findings: readonly ReportFinding[];
  readonly notJudged: readonly ReportDoubt[];
}

export interface ReportInput {
  readonly draft: Checked;
  readonly lang: Language;
  /** of the draft's text, in order */
  readonly sentences: readonly Span[];
  readonly sources: readonly CheckedSource[];
  readonly report: TextReport;
}

export function reportOf({ draft, lang, sentences, sources, report }: ReportInput): CheckReport {
  const sentenceAt = (at: Span): Span => sentences.find((s) => s.start <= at.start && at.start < s.end) ?? at;
  const written = (at: Span): string => draft.text.slice(at.start, at.end);
  return {
    lang,
    draft: draft.address,
    text: draft.text,
    sentences,
    publishable: report.publishable,
    score: report.score,
    findings: report.findings.map((f) => {
      const sentence = sentenceAt(f);
      return {
        rule: f.rule,
        severity: f.severity,
        start: f.start,
        end: f.end,
        message: f.message,
        cure: f.cure,
        line: draft.line(written(sentence)),
        sentence: written(sentence),
        part: partOf(f, sentence),
        evidence: evidenceOf(f, sources),
      };
    }),
    notJudged: report.reasons.map(({ rule, start, end, reason }) => {
      const sentence = sentenceAt({ start, end });
      return { rule, start, end, reason, line: draft.line(written(sentence)), sentence: written(sentence) };
    }),
  };
}

/** The finding's place inside its sentence; what reaches into the next one ends with the sentence. */
const partOf = (at: Span, sentence: Span): Span => ({
  start: at.start - sentence.start,
  end: Math.min(at.end, sentence.end) - sentence.start,
});

const evidenceOf = ({ evidence }: TextFinding, sources: readonly CheckedSource[]): ReportEvidence[] =>
  evidence.flatMap(({ source, start, end }) => {
    const found = sources.find((s) => s.id === source);
    if (!found) return [];
    const { outlet, address, text } = found;
    const line = found.line(text.slice(start, Math.max(end, start + 1)).trim()) ?? found.line(text.slice(start));
    return [{ outlet, address, line, excerpt: excerptAround(text, { start, end }) }];
  });
