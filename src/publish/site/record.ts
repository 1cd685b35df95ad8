/** The disclosure record of an edition: who or what wrote it, what the gate said, who decided, what it cites. */
import { type Citation, type Edition, type Finding, sentencesOf } from '../../model/index.ts';
import { digitalSourceType } from './structured.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const RECORD_VERSION = 1;

/** Plain data for export. Passages and finding texts that touch private evidence are withheld, and say so. */
export function disclosureRecord(edition: Edition): Record<string, unknown> {
  const { draft, report, decision } = edition.approved;
  const hidden = new Set(edition.sources.filter((s) => s.private).map((s) => s.article));
  return {
    record: RECORD_VERSION,
    edition: edition.id,
    story: edition.story,
    number: edition.number,
    publishedAt: edition.publishedAt,
    firstPublishedAt: edition.firstPublishedAt,
    language: draft.lang,
    draft: draft.id,
    ...(draft.making.translationOf && { translationOf: draft.making.translationOf }),
    writer: draft.making.writer,
    model: draft.making.model,
    blueprint: { name: draft.making.blueprint, sha256: draft.making.blueprintHash },
    making: {
      prompts: draft.making.promptsHash ?? null,
      writer: draft.making.writerHash ?? null,
      model: draft.making.modelHash ?? null,
    },
    digitalSourceType: digitalSourceType(edition.disclosure) ?? null,
    disclosure: edition.disclosure.text,
    responsible: edition.disclosure.responsible,
    decision: {
      outcome: decision.outcome,
      human: decision.human,
      by: decision.human ? edition.disclosure.reviewedBy : decision.by,
      at: decision.at,
      reportHash: decision.reportHash,
    },
    gate: {
      profile: report.profile,
      publishable: report.publishable,
      findings: report.findings.map((f) => findingRecord(f, hidden)),
      notJudged: report.notJudged.map(({ rule, place }) => ({ rule, place })),
    },
    sentences: sentenceRecords(edition, hidden),
    sources: edition.sources.map((s, i) => ({ number: i + 1, ...s })),
    corrections: edition.corrections,
  };
}

type Hidden = ReadonlySet<string>;

function findingRecord(f: Finding, hidden: Hidden): Record<string, unknown> {
  const withheld = f.evidence.some((e) => hidden.has(e.source));
  return {
    rule: f.rule,
    severity: f.severity,
    place: f.place,
    message: withheld ? null : f.message,
    ...(withheld && { withheld }),
  };
}

/** Sentences with their index in reading order, as findings count them. */
const sentenceRecords = (edition: Edition, hidden: Hidden) =>
  edition.approved.draft.sections.flatMap(sentencesOf).map((s, index) => ({
    index,
    kind: s.kind,
    text: s.text,
    ...(s.signedBy && { signedBy: s.signedBy }),
    citations: s.citations.map((c) => citationRecord(c, hidden)),
  }));

const citationRecord = (c: Citation, hidden: Hidden): Record<string, unknown> =>
  hidden.has(c.at.article)
    ? { withheld: true }
    : {
        claim: c.claim,
        verdict: c.verdict,
        article: c.at.article,
        start: c.at.start,
        end: c.at.end,
        sha256: c.passageHash,
      };
