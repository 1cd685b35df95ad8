/** The page on reading is what the rules' examples say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { germanExamples } from '../../src/text/de/quantity-examples.ts';
import { englishTimes } from '../../src/text/en/times.ts';
import { readingPage } from './reading.ts';

it('docs/reading.md is what the examples say', () => {
  const page = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8');
  expect(page, 'run `npm run docs`').toBe(readingPage());
});

it('holds every kind of figure and every rule of time', () => {
  const page = readingPage();
  for (const { type } of germanExamples) expect(page).toContain(`| ${type} |`);
  for (const { name, examples } of englishTimes.rules) if (examples.length > 0) expect(page).toContain(`| ${name} |`);
});
