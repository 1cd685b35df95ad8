import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { first, second } from '../../../spec/editions/editions.ts';
import { SITE } from '../../../spec/editions/sample.ts';
import { renderSite } from './render.ts';
import { writeSite } from './write.ts';

let browser: Browser;
let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'quellwerk-browser-'));
  await writeSite(renderSite({ site: SITE, editions: [first, second] }), dir);
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
  await rm(dir, { recursive: true });
});

/** A page without scripts, straight from the folder: as it opens by a double click. */
async function open(path: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 850 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dir, path)).href);
  return page;
}

const PAGES = [
  'index.html',
  'imprint.html',
  'transparency.html',
  '404.html',
  `${first.slug}/index.html`,
  `${first.slug}/evidence.html`,
  `${first.slug}/comparison.html`,
];

describe.each([320, 390, 768, 1280])('at %i px', (width) => {
  test.each(PAGES)('%s needs no sideways scrolling', async (path) => {
    const page = await open(path, width);
    // Playwright evaluates in its own world, which works although the page may run no scripts.
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test('a figure leads to its passage in the source, and back to the sentence', async () => {
  const page = await open(`${first.slug}/index.html`);
  await page.getByRole('link', { name: '450', exact: true }).first().click();
  const passage = page.locator('li.item', { has: page.locator('mark:target') });
  await expect.poll(() => passage.isVisible()).toBe(true);
  const source = page.locator('section', { has: passage });
  expect(await source.locator('h2').innerText()).toContain('Küstenkurier');
  expect(await page.locator('mark:target').innerText()).toBe('450 Arbeitsplätze');
  await passage.locator('.cited-by a', { hasText: '450 Arbeitsplätze' }).first().click();
  expect(await page.locator('.fact:target').innerText()).toContain('450 Arbeitsplätze');
});

test('a marker opens the evidence of its sentence, a badge the comparison', async () => {
  const page = await open(`${first.slug}/index.html`);
  await page.locator('.part-key-facts .cite').first().click();
  const entry = page.locator('li.item', { has: page.locator('mark:target') });
  expect(await entry.innerText()).toContain('3 unabhängige Quellen');
  await page.goBack();
  await page.locator('.part-key-facts .badge-conflicting').first().click();
  const row = page.locator('tr:target');
  expect(await row.innerText()).toContain('bis zu 600 Stellen');
  await row.getByRole('link', { name: 'bis zu 600 Stellen' }).first().click();
  const sheet = page.locator('.piece:visible');
  expect(await sheet.count()).toBe(1);
  expect(await sheet.locator('mark:target').innerText()).toBe('bis zu 600 Stellen');
  await sheet.locator('.close').click();
  expect(await page.locator('.piece:visible').count()).toBe(0);
});

test('the keyboard reaches the content first', async () => {
  const page = await open(`${first.slug}/index.html`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip:focus');
  expect(await skip.innerText()).toBe('Zum Inhalt springen');
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
});

test('dark where the reader wants it dark', async () => {
  const page = await open('index.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 23, 26)');
});
