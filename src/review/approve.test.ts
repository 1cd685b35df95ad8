import { describe, expect, it } from 'vitest';
import { type Draft, type GateReport, QuellwerkError, type ReviewPolicy } from '../model/index.ts';
import { createReader } from '../text/index.ts';
import { approve, decisionOf, isWaiting, reload } from './approve.ts';
import { checkDraft } from './check-draft.ts';
import type { Sketch } from './edition/case.ts';
import { build } from './testing.ts';

const reader = createReader();
const source = 'Die Gemeinde Hohenrain baut einen Radweg. Er wird 4 Kilometer lang.';
const GOOD: Sketch = {
  sentences: [{ text: 'Der Radweg in Hohenrain wird 4 Kilometer lang.', cites: ['4 Kilometer lang'] }],
};
const WRONG: Sketch = {
  sentences: [{ text: 'Der Radweg in Hohenrain wird 40 Kilometer lang.', cites: ['4 Kilometer lang'] }],
};
const NO_DISCLOSURE: Sketch = { ...GOOD, transparency: false };

function judged(
  sketch: Sketch,
  writer: Draft['making']['writer'] = 'deterministic',
): { draft: Draft; report: GateReport } {
  const { draft, version, dossier } = build({ lang: 'de', source }, sketch, writer);
  return { draft, report: checkDraft(draft, [version], { reader, dossier }) };
}

const policy = { by: 'policy:radwege', human: false, at: '2026-03-12T09:00:00Z' };
const person = { by: 'Mara Lindt', human: true, at: '2026-03-12T09:00:00Z' };
const hash = (by: typeof policy, draft: Draft, report: GateReport) => decisionOf(draft, report, by);

describe('approve', () => {
  it.each<[string, Sketch, Draft['making']['writer'], ReviewPolicy, typeof policy, boolean]>([
    ['a clean deterministic draft publishes by policy', GOOD, 'deterministic', 'deterministic-only', policy, true],
    ['a clean draft of a model waits for a person', GOOD, 'model', 'deterministic-only', policy, false],
    ['a clean draft of a model publishes where the policy says so', GOOD, 'model', 'automatic', policy, true],
    ['with "always" nothing publishes by itself', GOOD, 'deterministic', 'always', policy, false],
    ['a finding holds a draft back', WRONG, 'deterministic', 'automatic', policy, false],
    ['a person may overrule a finding', WRONG, 'deterministic', 'deterministic-only', person, true],
    ['a person may approve a model’s draft', GOOD, 'model', 'always', person, true],
    ['nobody may leave out the disclosure', NO_DISCLOSURE, 'deterministic', 'automatic', person, false],
  ])('%s', (_, sketch, writer, rule, by, passes) => {
    const { draft, report } = judged(sketch, writer);
    const answer = approve(draft, report, rule, by);
    expect(isWaiting(answer)).toBe(!passes);
    if (isWaiting(answer)) expect(answer.waits.de && answer.waits.en).toBeTruthy();
    else expect(answer.decision).toMatchObject({ draft: draft.id, outcome: 'approved', by: by.by, human: by.human });
  });

  it('waits while something was not judged, unless a person decides', () => {
    const { draft, report } = judged(GOOD);
    const open = {
      ...report,
      notJudged: [{ rule: 'date', place: { sentence: 0, start: 0, end: 1 }, reason: 'offen' }],
    };
    expect(isWaiting(approve(draft, open, 'automatic', policy))).toBe(true);
    expect(isWaiting(approve(draft, open, 'automatic', person))).toBe(false);
  });

  it('keeps a sent-back draft waiting', () => {
    const { draft, report } = judged(GOOD);
    expect(isWaiting(approve(draft, report, 'automatic', { ...person, outcome: 'sent-back' }))).toBe(true);
  });

  it('refuses a draft that is not the one its id names', () => {
    const { draft, report } = judged(GOOD);
    const forged = { ...draft, lang: 'en' as const };
    expect(() => approve(forged, report, 'automatic', person)).toThrow(QuellwerkError);
  });

  it('refuses a report of the other profile', () => {
    const { draft, report } = judged(GOOD);
    expect(() => approve(draft, { ...report, profile: 'support' }, 'automatic', person)).toThrow(/support/);
  });
});

describe('reload', () => {
  it('takes back what was approved, also after a round through JSON', () => {
    const { draft, report } = judged(GOOD);
    const stored = JSON.parse(JSON.stringify({ draft, report, decision: hash(policy, draft, report) }));
    expect(reload(stored.draft, stored.report, stored.decision).draft.id).toBe(draft.id);
  });

  it.each<
    [string, (x: { draft: Draft; report: GateReport }) => { draft: Draft; report: GateReport; by?: typeof policy }]
  >([
    ['another report', (x) => ({ ...x, report: { ...x.report, score: 0 } })],
    ['an edited draft', (x) => ({ ...x, draft: { ...x.draft, sections: x.draft.sections.slice(0, 1) } })],
    ['a finding no person overruled', () => judged(WRONG)],
  ])('refuses %s', (_, change) => {
    const made = judged(GOOD);
    const changed = change(made);
    const decision = decisionOf(made.draft, made.report, policy);
    expect(() => reload(changed.draft, changed.report, decision)).toThrow(QuellwerkError);
  });
});
