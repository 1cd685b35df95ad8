/** The page on the gate is what its rules say, and its table adds up. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruleDocs } from '../../src/review/docs.ts';
import { ATTACKS, FAITHFUL, gatePage } from './gate.ts';

describe('docs/gate.md', () => {
  let page: string;
  beforeAll(async () => {
    page = await gatePage();
  }, 300_000);

  it('is what the rules say', () => {
    expect(readFileSync(new URL('../../docs/gate.md', import.meta.url), 'utf8'), 'run `npm run docs`').toBe(page);
  });

  it('has every rule with its examples and findings', () => {
    for (const { name, severity, examples } of ruleDocs()) {
      expect(page).toContain(`### ${name} (${severity})`);
      for (const { finding } of examples) expect(page).toContain(finding);
    }
  });

  it.each([...ATTACKS, FAITHFUL])('counts no more findings than drafts: $kind', ({ drafts, before, after }) => {
    expect(Math.max(before, after)).toBeLessThanOrEqual(drafts);
  });
});
