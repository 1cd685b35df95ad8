/** Profile `support`: is this text supported by these sources? Needs no newsroom: text in, findings out. */
import type { Severity } from '../model/index.ts';
import { opinionsOf } from './opinion.ts';
import type { CheckInput, Reader, SourceText, TextFinding, TextNotJudged, TextReport } from './ports.ts';
import { type Case, caseOf, type Found, isUndecided, type SupportRule } from './rule.ts';
import { SUPPORT_RULES } from './rules/index.ts';
import { scoreOf } from './score.ts';
import { sheetOf } from './sheet.ts';
import { sourceSetOnce } from './sheets.ts';

/**
 * Checks a draft against its sources.
 * @throws QuellwerkError when draft or source is in no language the reader knows.
 */
export function checkText(input: CheckInput, reader: Reader): TextReport {
  const sources = input.sources.filter((s) => isEvidence(s, input.date));
  const draft = sheetOf(
    { text: input.draft, ...(input.lang ? { lang: input.lang } : {}), published: dateOf(input) },
    reader,
  );
  const set = sourceSetOnce(sources, draft.lang, reader);
  const opinions = opinionsOf(draft);
  const isOpinion = (s: { readonly start: number }): boolean => opinions.some((o) => o.start === s.start);
  const of = caseOf(
    draft,
    set,
    draft.sentences.filter((s) => !isOpinion(s)),
    draft.sentences.filter(isOpinion),
  );
  const { findings, undecided } = runRules(of, SUPPORT_RULES);
  const notJudged = [...opinions, ...undecided];
  return {
    lang: draft.lang,
    sentences: draft.reading.sentences,
    publishable: !findings.some((f) => f.severity === 'block'),
    notJudged: merged(notJudged),
    score: scoreOf(of, findings),
    findings,
    reasons: notJudged,
  };
}

/** Nothing that appeared after the draft counts as evidence for it. */
const isEvidence = (source: SourceText, date: string | null | undefined): boolean =>
  !date || !source.published || source.published.slice(0, 10) <= date.slice(0, 10);

/** A draft without date is read as of its newest source. */
function dateOf({ date, sources }: CheckInput): string | null {
  if (date) return date;
  const dates = sources.flatMap((s) => (s.published ? [s.published] : [])).sort();
  return dates.at(-1) ?? null;
}

export interface Outcome {
  readonly findings: readonly TextFinding[];
  readonly undecided: readonly TextNotJudged[];
}

/** Runs the rules over one case; findings come in the draft's order and language. */
export function runRules(
  of: Case,
  rules: readonly SupportRule[],
  overrides: Readonly<Record<string, Severity | 'off'>> = {},
): Outcome {
  const findings: TextFinding[] = [];
  const undecided: TextNotJudged[] = [];
  for (const rule of rules) {
    const severity = overrides[rule.name] ?? rule.severity;
    if (severity === 'off') continue;
    for (const judgement of rule.check(of)) {
      if (isUndecided(judgement))
        undecided.push({
          rule: rule.name,
          start: judgement.start,
          end: judgement.end,
          reason: judgement.undecided[of.lang],
        });
      else
        findings.push(
          worded(rule.name, overrides[rule.name] ? severity : (judgement.severity ?? severity), judgement, of),
        );
    }
  }
  return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), undecided };
}

const worded = (rule: string, severity: Severity, found: Found, of: Case): TextFinding => ({
  rule,
  severity,
  start: found.start,
  end: found.end,
  message: found.message[of.lang],
  evidence: found.evidence,
  cure: found.cure[of.lang],
});

function merged(places: readonly { start: number; end: number }[]): [number, number][] {
  const out: [number, number][] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
