/**
 * The gate on the mission's first document, against itself and against the other four as of its own date. Read where they
 * lie beside the project; nothing of them is kept here, and without them these tests are skipped.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocuments } from '../../src/app/documents.ts';
import { loadWeights } from '../../src/app/weights.ts';
import { type ArticleVersion, asId, bodyView, draft, type GateReport } from '../../src/model/index.ts';
import { checkDraft, checkText, type TextReport } from '../../src/review/index.ts';
import { createReader } from '../../src/text/index.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((f) => f.endsWith('.txt'))
      .sort()
  : [];
if (files.length === 0) console.warn(`skipped: ${FOLDER} with the five documents is not there`);

const DATE = '2026-01-16';

describe.skipIf(files.length === 0)('the first document before the gate', () => {
  let text: string;
  let alone: TextReport;
  let among: TextReport;
  let edition: GateReport;

  beforeAll(async () => {
    const { versions } = await loadDocuments(files.map((f) => FOLDER + f));
    const weights = loadWeights();
    const reader = createReader(weights ? { weights } : {});
    const [own, ...others] = versions as [ArticleVersion, ...ArticleVersion[]];
    text = bodyView(own, { title: true }).text;
    const source = (v: ArticleVersion) => ({
      id: v.id,
      text: bodyView(v, { title: true }).text,
      published: v.published,
      title: v.title,
    });
    alone = checkText({ draft: text, lang: 'de', date: DATE, sources: [source(own)] }, reader);
    among = checkText({ draft: text, lang: 'de', date: DATE, sources: others.map(source) }, reader);
    const sentences = alone.sentences.map(({ start, end }) => ({
      kind: 'factual' as const,
      text: text.slice(start, end),
      citations: [],
    }));
    const [headline, ...rest] = sentences;
    const uncited = draft({
      story: asId('story', 'st_seed'),
      lang: 'de',
      sections: [
        {
          kind: 'headline',
          heading: null,
          blocks: [{ type: 'paragraph', sentences: [{ ...headline!, kind: 'structural' }] }],
        },
        { kind: 'what-happened', heading: 'Was geschah', blocks: [{ type: 'paragraph', sentences: rest }] },
      ],
      making: { writer: 'model', model: 'unknown/unknown', blueprint: 'brief', blueprintHash: 'h' },
    });
    edition = checkDraft(uncited, versions, { reader, date: DATE });
  });

  const said = (report: TextReport, rule: string): string[] =>
    report.findings.filter((f) => f.rule === rule).map((f) => text.slice(f.start, f.end));

  it('against itself: one amount in two currencies, and for two stretches of time', () => {
    expect(alone.publishable).toBe(true);
    const messages = alone.findings.map((f) => `${f.rule}: ${f.message}`);
    expect(messages.filter((m) => m.startsWith('discord') && m.includes('€'))).toHaveLength(1);
    expect(messages.filter((m) => m.startsWith('discord') && m.includes('Woche'))).toHaveLength(1);
    expect(messages.filter((m) => !m.startsWith('discord'))).toEqual([]);
  });

  it('against the others: the euros of its headline are dollars there', () => {
    expect(said(among, 'unit').filter((s) => s.includes('€'))).toHaveLength(1);
    expect(among.publishable).toBe(false);
  });

  it('nothing of a later day is evidence', () => {
    const cited = new Set(among.findings.flatMap((f) => f.evidence.map((e) => e.source)));
    expect(cited.size).toBeGreaterThan(0);
    expect(cited.size).toBeLessThan(files.length - 1);
  });

  it('opinion is not judged, and never found unsupported', () => {
    const opinions = among.reasons.filter((r) => r.rule === 'opinion');
    expect(opinions.length).toBeGreaterThan(5);
    for (const { start, end } of opinions) {
      expect(among.findings.filter((f) => f.start < end && start < f.end && f.severity === 'block')).toEqual([]);
      expect(among.reasons.filter((r) => r.rule === 'unsupported' && r.start < end && start < r.end)).toEqual([]);
    }
  });

  it('in an edition its sentences lack their sources', () => {
    const uncited = edition.findings.filter((f) => f.rule === 'citation-missing');
    expect(uncited.length).toBeGreaterThanOrEqual(alone.sentences.length - 1);
    expect(edition.publishable).toBe(false);
  });
});
