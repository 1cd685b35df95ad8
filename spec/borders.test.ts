/** Borders that an import graph can't see: clocks, randomness and environment in the pure rooms, SQL and markup elsewhere. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Border {
  readonly name: string;
  readonly rooms: readonly string[];
  readonly forbidden: RegExp;
  /** files that may */
  readonly except?: readonly string[];
  readonly bad: string;
}

const PURE = ['model', 'text', 'claims', 'clean', 'evidence', 'write', 'review'];
const ALL = [...PURE, 'collect', 'publish', 'store', 'jobs', 'desk', 'app'];
const without = (...rooms: string[]): string[] => ALL.filter((r) => !rooms.includes(r));

const BORDERS: readonly Border[] = [
  {
    name: 'no clock in pure rooms',
    rooms: PURE,
    forbidden: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    bad: 'const t = Date.now();',
  },
  {
    name: 'no randomness in pure rooms',
    rooms: PURE,
    forbidden: /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/,
    bad: 'Math.random()',
  },
  {
    name: 'no environment in pure rooms',
    rooms: PURE,
    forbidden: /\bprocess\.(?:env|argv|cwd)\b/,
    bad: 'process.env.HOME',
  },
  {
    name: 'fetch only in collect, publish and app',
    rooms: without('collect', 'publish', 'app'),
    forbidden: /(?:await|return|=|\()\s*(?:globalThis\.)?fetch\(/,
    bad: 'await fetch(url)',
  },
  {
    name: 'SQL only in store',
    rooms: without('store'),
    forbidden: /\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE)\s+["\w*]+.*\b(?:FROM|VALUES|WHERE|SET)\b/,
    bad: "db('SELECT id FROM story')",
  },
  { name: 'no empty catch', rooms: ALL, forbidden: /catch\s*(?:\(\w*\))?\s*\{\s*\}/, bad: 'try { x() } catch {}' },
  {
    name: 'markup goes out unescaped in one file of desk',
    rooms: ['desk'],
    forbidden: /\braw\(/,
    except: ['desk/html.ts'],
    bad: 'raw(text)',
  },
];

function* sources(room: string): Generator<[string, string]> {
  const folder = join(ROOT, 'src', room);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    yield [relative(join(ROOT, 'src'), file), readFileSync(file, 'utf8')];
  }
}

describe('borders', () => {
  it.each(BORDERS.map((b) => [b.name, b] as const))('%s', (_name, border) => {
    expect(border.bad, 'the pattern finds what it forbids').toMatch(border.forbidden);
    const found = border.rooms
      .flatMap((room) => [...sources(room)])
      .filter(([file, code]) => !border.except?.includes(file) && border.forbidden.test(code));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('the import graph is really read', () => {
    const out = execFileSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'src/model',
        'src/claims',
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(JSON.parse(out).summary.totalCruised).toBeGreaterThan(20);
  });
});
