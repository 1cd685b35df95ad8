import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/index.ts';
import { cleaningPage } from './cleaning.ts';
import { CONFLICTS, pageOf } from './cleaning-conflicts.ts';

describe('docs/cleaning.md', () => {
  it('is what the rules say', () =>
    expect(readFileSync(new URL('../../docs/cleaning.md', import.meta.url), 'utf8'), 'run `npm run docs`').toBe(
      cleaningPage(),
    ));
  it.each(CONFLICTS)('$field: $rule', (conflict) =>
    expect(cleanHtml({ html: pageOf(conflict), url: 'https://bote.example/a' })[conflict.field]).toEqual(
      conflict.expected,
    ),
  );
});
