/** The page on the source documents says what is there: its commands exist, its tests exist, and it is up to date. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/app/commands/index.ts';
import { ROWS } from './rows.ts';
import { table } from './table.ts';

const root = new URL('../../', import.meta.url);

describe('docs/from-the-documents.md', () => {
  it.each(ROWS.map((row) => [`${row.document}: ${row.says}`, row] as const))('%s', (_name, row) => {
    if (row.command) expect(COMMANDS.map((c) => c.name)).toContain(row.command);
    for (const test of row.tests) expect(existsSync(new URL(test, root)), test).toBe(true);
    if (row.status === 'done') expect(row.tests.length, 'what is done is tested').toBeGreaterThan(0);
    else expect(row.why, 'what is not done says why').toBeTruthy();
  });

  it('is what the rows say', () => {
    expect(readFileSync(new URL('docs/from-the-documents.md', root), 'utf8'), 'run `npm run docs`').toBe(table());
  });
});
