/** Profile `edition`: the evidence rules over a structured draft, and what an article owes its readers besides. */
import {
  type ArticleVersion,
  type Claim,
  type Dossier,
  type Draft,
  type EvidenceRef,
  type Finding,
  type GateReport,
  type NotJudged,
  type Severity,
  toFrozen,
} from '../model/index.ts';
import { runRules } from './check.ts';
import { isBesideCitation } from './edition/beside-citation.ts';
import { type EditionCase, editionCase, joined, type Line } from './edition/case.ts';
import { EDITION_RULES } from './edition/index.ts';
import { withoutOutletFigures, withoutOutletNumbers } from './edition/outlets.ts';
import { storySources } from './edition/story-sources.ts';
import type { Reader, TextFinding, TextNotJudged } from './ports.ts';
import { caseOf } from './rule.ts';
import { SUPPORT_RULES } from './rules/index.ts';
import { scoreOf } from './score.ts';
import { sheetOf } from './sheet.ts';

export interface CheckDraftOptions {
  readonly reader: Reader;
  readonly claims?: readonly Claim[];
  /** with its verdicts conflicts, superseded values and balance are judged; without, they are not */
  readonly dossier?: Dossier | null;
  /** a blueprint's own severities, by rule name */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** ISO date of the draft: articles published later are no evidence */
  readonly date?: string | null;
}

/** Judges a draft against the versions it cites and may cite. */
export function checkDraft(draft: Draft, versions: readonly ArticleVersion[], options: CheckDraftOptions): GateReport {
  const { reader, claims = [], dossier = null, rules = {}, date = null } = options;
  const known = versions.filter((v) => !date || !v.published || v.published.slice(0, 10) <= date.slice(0, 10));
  const of = editionCase({ draft, versions: known, claims, dossier }, reader);
  const support = supported(of, known, rules, date);
  const own = editionJudgements(of, rules);
  const findings = [...support.findings, ...own.findings].sort(byPlace);
  return {
    profile: 'edition',
    findings,
    notJudged: [...support.notJudged, ...own.notJudged],
    publishable: !findings.some((f) => f.severity === 'block'),
    score: support.score,
  };
}

const byPlace = (a: Finding, b: Finding): number =>
  a.place.sentence - b.place.sentence || a.place.start - b.place.start;

function supported(
  of: EditionCase,
  versions: readonly ArticleVersion[],
  rules: CheckDraftOptions['rules'],
  date: string | null,
): Pick<GateReport, 'findings' | 'notJudged' | 'score'> {
  const { views, sources } = storySources(of);
  const newest =
    versions
      .flatMap((v) => (v.published ? [v.published] : []))
      .sort()
      .at(-1) ?? null;
  const text = withoutOutletFigures(joined(of), versions);
  const read = sheetOf({ text, lang: of.lang, published: date ?? newest }, of.reader);
  const sheet = { ...read, sentences: withoutOutletNumbers(read.sentences, text, versions) };
  const factual = sheet.sentences.filter((s) =>
    of.factual.some((l) => l.at <= s.start && s.start < l.at + l.sentence.text.length),
  );
  const judged = caseOf(sheet, sources, factual);
  const { findings: all, undecided } = runRules(judged, SUPPORT_RULES, rules);
  const viewed = new Map(versions.map((version) => [version.id as string, { version, view: views.get(version.id)! }]));
  const findings = all.filter((f) => !isBesideCitation(judged, lineAt(of, f.start), f, viewed));
  const frozen = (ref: EvidenceRef): EvidenceRef => ({ source: ref.source, ...toFrozen(views.get(ref.source)!, ref) });
  return {
    findings: findings.map((f) => placed(of, f, frozen)),
    notJudged: undecided.map((u) => unplaced(of, u)),
    score: scoreOf(judged, findings),
  };
}

const lineAt = (of: EditionCase, at: number): Line => of.lines.findLast((l) => l.at <= at) ?? of.lines[0]!;

/** A span of the joined text inside its line; what reaches into the next line is cut at the line's end. */
function placeOf(of: EditionCase, at: { start: number; end: number }): Finding['place'] {
  const line = lineAt(of, at.start);
  const end = Math.min(at.end - line.at, line.sentence.text.length);
  return { sentence: line.index, start: at.start - line.at, end };
}

function placed(of: EditionCase, f: TextFinding, frozen: (ref: EvidenceRef) => EvidenceRef): Finding {
  const { rule, severity, message, cure } = f;
  return { rule, severity, message, cure, place: placeOf(of, f), evidence: f.evidence.map(frozen) };
}

const unplaced = (of: EditionCase, u: TextNotJudged): NotJudged => ({
  rule: u.rule,
  place: placeOf(of, u),
  reason: u.reason,
});

/** What the rules of an edition find, and what they could not judge. */
function editionJudgements(
  of: EditionCase,
  overrides: Readonly<Record<string, Severity | 'off'>>,
): Pick<GateReport, 'findings' | 'notJudged'> {
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  for (const rule of EDITION_RULES) {
    const severity = overrides[rule.name] ?? rule.severity;
    if (severity === 'off') continue;
    for (const found of rule.check(of)) {
      const { index, sentence } = found.line;
      if ('undecided' in found)
        notJudged.push({
          rule: rule.name,
          place: { sentence: index, start: 0, end: sentence.text.length },
          reason: found.undecided[of.lang],
        });
      else
        findings.push({
          rule: rule.name,
          severity: overrides[rule.name] ? severity : (found.severity ?? severity),
          place: { sentence: index, start: found.start, end: found.end },
          message: found.message[of.lang],
          cure: found.cure[of.lang],
          evidence: found.evidence ?? [],
        });
    }
  }
  return { findings, notJudged };
}
