/** Pages to fit on: {html, url, gold} one a line in a compressed file, each as a browser would copy it whole. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type PlainLine, readLines } from '../src/clean/plain/line.ts';
import { foldTables } from '../src/clean/plain/tables.ts';
import { pasted } from './paste.ts';

export interface Copied {
  readonly html: string;
  readonly url: string | null;
  readonly lines: readonly PlainLine[];
  readonly gold: { readonly title?: string; readonly text?: string };
}

export const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');

export function pagesOf(file: string | undefined): Copied[] {
  if (!file) throw new Error('usage: node training/pasted-....ts DATA.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { html: string; url?: string; gold: Copied['gold'] })
    .map(({ html, url, gold }) => ({ html, url: url ?? null, gold, lines: foldTables(readLines(pasted(html))) }));
}
