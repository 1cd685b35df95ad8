/** Whole pages as they are copied out of a browser, a mail or a PDF, with what stands where marked line by line. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isOpinionPiece } from '../../src/claims/index.ts';
import { cleanText } from '../../src/clean/index.ts';
import { readPage } from './pages.ts';

const FOLDER = fileURLToPath(new URL('./pages/', import.meta.url));
const files = readdirSync(FOLDER)
  .filter((f) => f.endsWith('.page'))
  .sort();

it('there are pages', () => expect(files.length).toBeGreaterThanOrEqual(12));

describe.each(files)('%s', (file) => {
  const { text, facts, blocks } = readPage(readFileSync(FOLDER + file, 'utf8'));
  const article = cleanText({ text, url: null });
  const lines = article.blocks.map((b) => ({ role: b.role, text: article.text.slice(b.start, b.end) }));
  const roleOf = (wanted: string): string =>
    lines.find((b) => b.role !== 'title' && b.text.split('\n').includes(wanted))?.role ?? 'cut';

  it('title, outlet, byline, day, credits', () =>
    expect({
      title: article.title,
      outlet: article.publisher,
      byline: article.byline,
      published: article.published,
      credits: article.credits,
      opinion: isOpinionPiece(article),
    }).toEqual(facts));

  it('roles', () =>
    expect(blocks.filter((b) => !b.roles.includes(roleOf(b.text))).map((b) => `${roleOf(b.text)}: ${b.text}`)).toEqual(
      [],
    ));
});
