import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aheadLines, isPdfFile, unstatedLines } from './unstated.ts';

const told = (given: object) => ({
  url: 'file:///mappe/b_bote.txt',
  outlet: 'Bote',
  publisher: 'Weidaer Bote',
  published: '2026-05-02',
  canonicalUrl: null,
  ...given,
});

const isPdf = (url: string): boolean => /pdf/.test(url);

describe('what a document does not say', () => {
  it.each<[string, object, RegExp]>([
    [
      'neither',
      { publisher: null, published: null },
      /neither outlet nor date was found \(\/mappe\/b_bote\.txt.*`Outlet: NAME` and `Date: 2026-12-31` above.*"Bote" and counts as undated/,
    ],
    [
      'no outlet',
      { publisher: null },
      /no outlet was found .*`Outlet: NAME` above its text, on a line.*called "Bote"\.$/,
    ],
    ['no date', { published: null }, /no date was found .*`Date: 2026-12-31` above its text.*undated\.$/],
    [
      'a stamp that counts back',
      { published: null, removals: [{ reason: 'details', text: 'Region · vor 3 Tagen' }] },
      /no date was found, as "vor 3 Tagen" leads to no day \(/,
    ],
    ['HTML', { url: '/mappe/a.html', published: null }, /article:published_time/],
    ['an agency’s text in a file', { publisher: null, credits: ['dpa'] }, /^quellwerk: no outlet was found/],
    ['a PDF that is called a page', { url: '/mappe/pdf.html', publisher: null }, /^(?!.*og:site_name).*Save its text/],
    ['a PDF', { url: '/mappe/a.pdf', publisher: null }, /Save its text in a file and write `Outlet: NAME`/],
    [
      'a page on the web without a date',
      { url: 'https://bote.example/a', publisher: null, published: null },
      /^quellwerk: no date/,
    ],
  ])('%s', (_, given, line) => {
    const lines = unstatedLines([told(given)], isPdf);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  it.each<[string, object]>([
    ['says both', {}],
    ['has an address', { publisher: null, canonicalUrl: 'https://bote.example/a' }],
    ['is a page on the web, called by its host', { url: 'https://bote.example/a', publisher: null }],
  ])('nothing where it %s', (_, given) => expect(unstatedLines([told(given)], isPdf)).toEqual([]));
});

describe('a date that lies ahead', () => {
  it.each([
    ['2026-12-01', 1],
    ['2026-11-27', 0],
    [null, 0],
  ])('%s', (published, count) => {
    const lines = aheadLines([told({ published })], '2026-11-27T10:00:00Z');
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(line).toMatch(/^quellwerk: dated ahead, 2026-12-01 \(.+\)\. .+correct its date/);
  });
});

it('knows a PDF by what it holds', () => {
  const dir = mkdtempSync(join(tmpdir(), 'quellwerk-pdf-'));
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(dir, name), text);
    return pathToFileURL(join(dir, name)).href;
  };
  expect(isPdfFile(fileOf('a.html', '%PDF-1.7\n'))).toBe(true);
  expect(isPdfFile(fileOf('b.html', '<html>'))).toBe(false);
  expect(isPdfFile(fileOf('c.txt', ''))).toBe(false);
  rmSync(dir, { recursive: true });
});
