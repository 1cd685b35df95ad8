import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SourceId, SourceKind } from '../../model/index.ts';
import type { Beat } from '../config/newsroom.ts';
import { makeSource } from '../config/newsroom.ts';
import { watchFolders } from './inbox.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'quellwerk-inbox-'));
  mkdirSync(join(dir, 'tief'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const beatOf = (...sources: [address: string, kind: SourceKind][]): Beat[] => [
  { sources: sources.map(([address, kind]) => makeSource({ address, kind })) } as unknown as Beat,
];

it('tells once of files that are dropped in together, also below, until it is ended', async () => {
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const told: (readonly SourceId[])[] = [];
  const beats = beatOf([dir, 'folder'], ['https://a.example/rss', 'feed'], [dir, 'folder']);
  const end = watchFolders(beats, {
    follow: async (ids) => {
      told.push(ids);
      resolve();
    },
    onError: (line) => expect.fail(line),
    quietMs: 50,
  });
  writeFileSync(join(dir, 'a.txt'), 'Ein Satz.');
  writeFileSync(join(dir, 'tief', 'b.txt'), 'Ein Satz.');
  await first;
  end();
  expect(told).toEqual([[beats[0]!.sources[0]!.id]]);
});

it('says so where a folder cannot be watched, and where following failed', async () => {
  const lines: string[] = [];
  const { promise: failed, resolve } = Promise.withResolvers<void>();
  const end = watchFolders(beatOf([join(dir, 'fehlt'), 'folder'], [dir, 'private']), {
    follow: async () => {
      throw new Error('die Datenbank ist weg');
    },
    onError: (line) => {
      lines.push(line);
      if (lines.length === 2) resolve();
    },
    quietMs: 50,
  });
  writeFileSync(join(dir, 'a.txt'), 'Ein Satz.');
  await failed;
  end();
  expect(lines[0]).toMatch(/not watched.*fehlt.*every pass/s);
  expect(lines[1]).toBe('die Datenbank ist weg');
});
