import { describe, expect, it } from 'vitest';
import { createReader } from '../text/index.ts';
import { checkText } from './check.ts';
import { checkDraft } from './check-draft.ts';
import { ruleDocs } from './docs.ts';
import { EDITION_RULES } from './edition/index.ts';
import type { TextReport } from './ports.ts';
import { SUPPORT_RULES } from './rules/index.ts';
import { build } from './testing.ts';

const reader = createReader();

/** What a rule found, and what it could not judge. */
const saidBy = (name: string, { findings, reasons }: TextReport): string[] => [
  ...findings.filter((f) => f.rule === name).map((f) => f.message),
  ...reasons.filter((r) => r.rule === name).map((r) => r.reason),
];

describe.each(SUPPORT_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((e) => [e.bad, e] as const))(
    'example: %s',
    (_, { lang, source, badSource, published, earlier, good, bad, finding }) => {
      const before = earlier ? [{ id: 'e', ...earlier }] : [];
      const sources = [...before, { id: 's', text: source, published: published ?? null }];
      const passed = checkText({ draft: good, lang, sources }, reader);
      expect(passed.findings.filter((f) => f.severity === 'block')).toEqual([]);
      expect(saidBy(name, passed)).toEqual([]);
      const faulty = [...before, { id: 's', text: badSource ?? source, published: published ?? null }];
      expect(saidBy(name, checkText({ draft: bad, lang, sources: faulty }, reader))).toContain(finding);
    },
  );
});

describe.each(EDITION_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((e) => [e.finding, e] as const))('example: %s', (_, example) => {
    const good = build(example, example.good);
    const passed = checkDraft(good.draft, [good.version], { reader, dossier: good.dossier });
    expect(passed.findings.filter((f) => f.severity === 'block' || f.rule === name)).toEqual([]);
    const bad = build(example, example.bad);
    const { findings, notJudged } = checkDraft(bad.draft, [bad.version], { reader, dossier: bad.dossier });
    const said = [
      ...findings.map((f) => ({ ...f, said: f.message })),
      ...notJudged.map((f) => ({ ...f, said: f.reason })),
    ];
    expect(said.filter((f) => f.rule === name).map((f) => f.said)).toContain(example.finding);
  });
});

it('every rule is documented in both languages, with examples', () => {
  const docs = ruleDocs();
  expect(new Set(docs.map((d) => d.name)).size).toBe(docs.length);
  for (const doc of docs) {
    expect(doc.about.de && doc.about.en && doc.examples.length).toBeTruthy();
  }
});
