/** The same sources make the same article wherever their files lie: ids hang on addresses, and decide nothing. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadBlueprint } from '../../src/app/config/blueprint.ts';
import { loadDocuments } from '../../src/app/documents.ts';
import { storyOf } from '../../src/app/filters/weigh.ts';
import { readClaims } from '../../src/claims/index.ts';
import { weigh } from '../../src/evidence/index.ts';
import { sentencesOf } from '../../src/model/index.ts';
import { createReader } from '../../src/text/index.ts';
import { writeDeterministic } from '../../src/write/index.ts';

const SOURCES = fileURLToPath(new URL('../../docs/gallery/satellite/sources', import.meta.url));
const reader = createReader();
const folder = mkdtempSync(join(tmpdir(), 'quellwerk-wherever-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function articleFrom(name: string): Promise<readonly string[]> {
  const dir = join(folder, name);
  cpSync(SOURCES, dir, { recursive: true });
  const { versions } = await loadDocuments(readdirSync(dir).map((file) => join(dir, file)));
  const claims = versions.flatMap((v) => readClaims(v, reader));
  // one name for the story: its own id may go by what it was made of
  const dossier = weigh(storyOf('satellite', versions, { de: '', en: '' }), versions, claims);
  const blueprint = { ...loadBlueprint('tech-check'), language: 'en' as const };
  const { draft } = writeDeterministic({ dossier, claims, versions, blueprint, now: '2026-11-12' });
  return draft?.sections.flatMap((s) => sentencesOf(s).map(({ text }) => text)) ?? [];
}

test('one article from three folders', async () => {
  const [here, there, elsewhere] = await Promise.all(['a', 'b/deep', 'z z'].map(articleFrom));
  expect(here!.length).toBeGreaterThan(20);
  expect(there).toEqual(here);
  expect(elsewhere).toEqual(here);
}, 120_000);
