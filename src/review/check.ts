/** Profile `support`: is this text supported by these sources? Needs no newsroom: text in, findings out. */
import type { Severity } from '../model/index.ts';
import { opinionsOf } from './opinion.ts';
import type { CheckInput, Reader, SourceText, TextFinding, TextNotJudged, TextReport } from './ports.ts';
import { type Case, caseOf, type Found, isUndecided, type SupportRule } from './rule.ts';
import { SUPPORT_RULES } from './rules/index.ts';
import { scoreOf } from './score.ts';
import { type Sheet, sheetsOf } from './sheet.ts';
import { sourceSetsOnce } from './sheets.ts';
import type { SourceSet } from './sources.ts';

/**
 * Checks a draft against its sources.
 * @throws QuellwerkError when draft or source is in no language the reader knows.
 */
export const checkText = (input: CheckInput, reader: Reader): TextReport => checkTexts([input], reader)[0]!;

/**
 * The same for many drafts, about a quarter faster: each rule judges all of them before the next begins, so that its machine
 * code is at hand. To be asked for as many as may be held in memory together.
 * @throws QuellwerkError as `checkText`, for the first that can't be checked
 */
export function checkTexts(inputs: readonly CheckInput[], reader: Reader): readonly TextReport[] {
  const drafts = sheetsOf(
    inputs.map((input) => ({
      text: input.draft,
      ...(input.lang ? { lang: input.lang } : {}),
      published: dateOf(input),
    })),
    reader,
  );
  const sets = sourceSetsOnce(
    inputs.map((input, i) => ({
      sources: input.sources.filter((s) => isEvidence(s, input.date)),
      lang: drafts[i]!.lang,
    })),
    reader,
  );
  const judged = drafts.map((draft, i) => toJudge(draft, sets[i]!));
  const outcomes = runRulesOn(
    judged.map(({ of }) => of),
    SUPPORT_RULES,
  );
  return judged.map((one, i) => reportOf(one, outcomes[i]!));
}

/** A draft and its sources, and what of it is opinion. */
interface Judged {
  readonly of: Case;
  readonly opinions: readonly TextNotJudged[];
}

function toJudge(draft: Sheet, set: SourceSet): Judged {
  const opinions = opinionsOf(draft);
  const isOpinion = (s: { readonly start: number }): boolean => opinions.some((o) => o.start === s.start);
  const of = caseOf(
    draft,
    set,
    draft.sentences.filter((s) => !isOpinion(s)),
    draft.sentences.filter(isOpinion),
  );
  return { of, opinions };
}

function reportOf({ of, opinions }: Judged, { findings, undecided }: Outcome): TextReport {
  const notJudged = [...opinions, ...undecided];
  return {
    lang: of.lang,
    sentences: of.draft.reading.sentences,
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

/** What may be set for a newsroom: how grave a rule's findings are, or that it does not judge. */
export type Overrides = Readonly<Record<string, Severity | 'off'>>;

/** Runs the rules over one case; findings come in the draft's order and language. */
export const runRules = (of: Case, rules: readonly SupportRule[], overrides: Overrides = {}): Outcome =>
  runRulesOn([of], rules, overrides)[0]!;

/** The same for many cases, rule by rule. */
function runRulesOn(
  cases: readonly Case[],
  rules: readonly SupportRule[],
  overrides: Overrides = {},
): readonly Outcome[] {
  const outcomes = cases.map(() => ({ findings: [] as TextFinding[], undecided: [] as TextNotJudged[] }));
  for (const rule of rules) {
    const severity = overrides[rule.name] ?? rule.severity;
    if (severity === 'off') continue;
    cases.forEach((of, i) => {
      const { findings, undecided } = outcomes[i]!;
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
    });
  }
  for (const { findings } of outcomes) findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return outcomes;
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
