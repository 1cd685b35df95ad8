import { describe, expect, test } from 'vitest';
import { tellings } from './english.ts';
import { headlineFrom } from './english-headline.ts';
import { statementOf } from './english-statement.ts';
import { materialOf } from './material.ts';
import { COPY, longestRun } from './overlap.ts';
import { article, blueprintOf, claimIn, dossierOf, verdictOn } from './testing.ts';

function of(text: string) {
  const version = article('Herald', text, { lang: 'en', published: '2026-03-12' });
  const claim = claimIn(version, text.slice(0, 25), { kind: 'event' });
  const m = materialOf({
    dossier: dossierOf([version], [verdictOn('single-source', [claim])]),
    claims: [claim],
    versions: [version],
    blueprint: blueprintOf(['headline'], { language: 'en' }),
  });
  const s = m.sentence(claim);
  return { m, s, statement: statementOf(s, (t) => t) };
}
const told = (text: string): readonly string[] => {
  const { m, s, statement } = of(text);
  return statement ? tellings(m, s, statement) : [];
};

describe('a sentence of a source is told without copying it', () => {
  test.each([
    [
      'Profit fell to £41 million in the three months to the end of September from £88 million a year earlier.',
      'In the three months to the end of September, profit fell to £41 million from £88 million a year earlier, Herald reports.',
    ],
    [
      'The commissioner fined the Kolbau group $7 million for failing to protect the data of its many customers.',
      'The commissioner fined the Kolbau group $7 million, Herald reports, for failing to protect the data of its many customers.',
    ],
    [
      'Analyst Priya Raman put the chance of a further cut at the plant in the north at 80 percent.',
      'Analyst Priya Raman saw an 80 percent chance of a further cut at the plant in the north, Herald reports.',
    ],
    [
      'The plant will close, the ministry said on 10 March.',
      'The ministry said on 10 March that the plant will close, Herald reports.',
    ],
    ['However, revenue rose by 7 percent.', 'Revenue rose by 7 percent, Herald reports.'],
  ])('%s', (text, expected) => {
    const all = told(text);
    expect(all.map((t) => t.replace('10 March 2026', '10 March'))).toContain(expected);
    for (const t of all) expect(longestRun(t, text)).toBeLessThan(COPY);
  });

  test.each([
    ['speech is quoted, not told', '"We have been too slow to adapt," she told the reporters.'],
    ['nobody named said it', 'The plant will close in the summer, he said.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('headlines', () => {
  test.each([
    [
      'Kolbau has raised the expected cost of its long restructuring to £120 million from £95 million, blaming high pay.',
      'Kolbau has raised the expected cost of its long restructuring to £120 million',
    ],
    [
      'The tunnel will cost taxpayers at least $9.6 billion, the audit office said.',
      'Tunnel will cost taxpayers at least $9.6 billion, audit office says',
    ],
    ['Marianne Holt said the plant would not be closed this year or next.', null],
  ])('%s', (text, expected) => {
    const { statement } = of(text);
    expect(statement && headlineFrom(statement, 90)).toBe(expected);
  });
});
