/** The main job as a newcomer meets it: demo run, its site, its evidence, the desk; and a second start that does nothing twice. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/app/config/newsroom.ts';
import type { NewsroomProcess } from '../../src/app/newsroom/process.ts';
import { openNewsroom } from '../../src/app/newsroom/process.ts';
import { type Serving, serveNewsroom } from '../../src/app/newsroom/serving.ts';
import { openBrowser } from './browser.ts';
import { type Ended, quellwerk, tempFolder } from './program.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

let dir: string;
let first: Ended;
let second: Ended;
let at: NewsroomProcess;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  dir = tempFolder('demo');
  first = await quellwerk(['demo', '--once', '--dir', dir]);
  second = await quellwerk(['demo', '--once', '--dir', dir]);
  at = await openNewsroom(loadNewsroom(dir));
  serving = await serveNewsroom(at, 0);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await at?.close();
  rmSync(dir, { recursive: true, force: true });
});

const pages = (): string[] =>
  readdirSync(join(dir, 'site'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
const articles = (): string[] => pages().filter((f) => /[/\\]index\.html$/.test(f));
const html = (file: string): string => readFileSync(join(dir, 'site', file), 'utf8');

describe('the demo', () => {
  it('ends well and says what it made and where', () => {
    expect(first.err).not.toContain('quellwerk:');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/new or corrected articles?/);
  });

  it('publishes an article on each of its two subjects', () => {
    expect(articles().length).toBeGreaterThanOrEqual(2);
    const all = articles().map(html).join('\n');
    expect(all).toContain('Lanxin');
    expect(all).toContain('Wittsund');
  });

  it('tells a contradiction on each subject, and counts on the desk what it counts on the site', async () => {
    const stories = (await at.desk(serving.site.url).today()).stories.filter((s) => s.publishedAt);
    expect(stories.length).toBeGreaterThanOrEqual(2);
    for (const { conflicts, publishedAt } of stories) {
      expect(conflicts, publishedAt!).toBeGreaterThanOrEqual(1);
      const page = html(`${new URL(publishedAt!).pathname.slice(1)}index.html`).replaceAll(/<[^>]+>/g, ' ');
      expect(page.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`Widerspr\\S+ ${conflicts} `));
    }
    const all = articles()
      .map(html)
      .join('\n')
      .replaceAll(/<[^>]+>/g, '');
    expect(all).toMatch(/480 Millionen US-Dollar.{0,60}dagegen.{0,20}520 Millionen US-Dollar/s);
  });

  it('says why a story has no article', async () => {
    const silent = (await at.desk(serving.site.url).today()).stories.filter((s) => !s.publishedAt);
    expect(silent.map((s) => s.unpublished)).toEqual([{ why: 'few-origins', has: 1, wants: 2 }]);
    expect(silent.map((s) => s.title).join()).toMatch(/licences/);
  });

  it('does no work twice', () => {
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^0 new or corrected/m);
  });

  // What stands in adverts and readers' comments of the demo's sites (demo/sites/README.md).
  it.each(['2,5 Milliarden Euro', '250 Prozent', '900 Millionen', '50.000', '300 Lizenzen', '30 Verletzte'])(
    'keeps "%s" out: it stands in adverts and comments only',
    (figure) => {
      for (const file of pages()) expect(html(file), file).not.toContain(figure);
    },
  );

  it('links every citation to a passage that is there', () => {
    for (const file of articles()) {
      const links = [...html(file).matchAll(/href="(evidence\.html)#([^"]+)"/g)];
      expect(links.length, file).toBeGreaterThan(3);
      const evidence = html(file.replace(/index\.html$/, 'evidence.html'));
      for (const [, , anchor] of links) expect(evidence).toContain(`id="${anchor}"`);
    }
  });

  it('carries disclosure and structured data', () => {
    for (const file of articles()) {
      const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html(file))![1]!);
      expect(JSON.stringify(data)).toContain('NewsArticle');
      expect(existsSync(join(dir, 'site', file.replace(/index\.html$/, 'record.json')))).toBe(true);
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-inline-style': 'off' },
    });
    for (const file of pages()) {
      const report = await validator.validateString(html(file));
      expect(report.results.flatMap((r) => r.messages.map((m) => `${file}:${m.line} ${m.message}`))).toEqual([]);
    }
  });
});

describe('in a browser', () => {
  async function open(url: string, viewport = PHONE): Promise<Page> {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    return page;
  }

  it('an article opens, and a citation leads to its marked passage', async () => {
    const page = await open(serving.site.url);
    await page.locator('main a').first().click();
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('a[href*="evidence.html#"]').first().click();
    await page.waitForURL(/evidence\.html#/);
    // the address is new before the page behind it is there
    await page.locator('mark:target').first().waitFor();
    expect(await page.locator('mark:target').count()).toBe(1);
    await page.close();
  });

  it('nothing scrolls sideways on a phone', async () => {
    for (const file of pages()) {
      const page = await open(`${serving.site.url}/${file.replaceAll('\\', '/')}`);
      const [width, seen] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(width, file).toBeLessThanOrEqual(seen);
      await page.close();
    }
  });

  it.each(['/', '/sources', '/forecasts'])('nor does the desk: %s', async (path) => {
    const page = await open(`${serving.desk.url}${path}`);
    const [width, seen] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(width).toBeLessThanOrEqual(seen);
    await page.close();
  });

  it('the desk shows what came in, a story with its claims, and a draft with its evidence', async () => {
    const page = await open(serving.desk.url, DESKTOP);
    expect(await page.locator('h1').textContent()).toBe('Heute');
    // A story that too few origins tell has no draft.
    const drafted = page.locator('li', { has: page.locator('a[href^="/drafts/"]') });
    await drafted.locator('a[href^="/stories/"]').first().click();
    expect(await page.locator('table.claims').count()).toBeGreaterThan(0);
    await page.locator('td a[href^="/articles/"]').first().click();
    expect(await page.locator('mark#passage').count()).toBe(1);
    await page.goBack();
    await page.locator('a[href^="/drafts/"]').first().click();
    await page.locator('a.sentence:not(.computed)').first().click();
    expect(await page.locator('#evidence mark').count()).toBeGreaterThan(0);
    await page.close();
  });

  it.runIf(process.env.UPDATE_IMAGES)('pictures for the README', async () => {
    const page = await open(serving.site.url, DESKTOP);
    await page.locator('.card-first h3 a').click();
    await page.waitForSelector('h1');
    await page.screenshot({ path: 'docs/images/article.png' });
    await page.locator('main p a[href*="evidence.html#"]').first().click();
    await page.waitForURL(/evidence\.html#/);
    await page.screenshot({ path: 'docs/images/evidence.png' });
    await page.close();
  });
});
