/** The thread of analysis: it does its task, and ends when it is asked to. */
import { expect, it } from 'vitest';
import type { Page } from '../../model/index.ts';
import { createAnalyst } from './analyst.ts';
import { cleanAll } from './batch.ts';

const body = new TextEncoder().encode(
  '<html lang="de"><head><title>Hafen zu</title></head><body><article><h1>Hafen zu</h1><p>Der Hafen der kleinen Stadt bleibt nach dem Unfall vom Mittwoch bis zum Ende der Woche geschlossen.</p></article></body></html>',
);
const URL_OF_PAGE = 'https://bote.example/a';
const page = { url: URL_OF_PAGE, finalUrl: URL_OF_PAGE, headers: {}, mediaType: 'text/html', body } as unknown as Page;

it('cleans a page, ends, and is there again for another', async () => {
  const analyst = createAnalyst(null);
  for (const _ of [1, 2]) {
    const done = await analyst.run({ kind: 'clean', page });
    expect('clean' in done && done.clean.title).toBe('Hafen zu');
    await analyst.close();
  }
}, 60_000);

it('may be started before its first task, and ended without one', async () => {
  const analyst = createAnalyst(null);
  analyst.warm();
  await analyst.close();
  analyst.warm();
  expect(await analyst.run({ kind: 'clean', page })).toHaveProperty('clean.title', 'Hafen zu');
  await analyst.close();
}, 60_000);

it('has nothing to end where nothing was asked', async () => {
  await expect(createAnalyst(null).close()).resolves.toBeUndefined();
});

it('names the page that took too long', async () => {
  const analyst = createAnalyst(null, 1);
  const given = { page, source: {} } as unknown as Parameters<typeof cleanAll>[1][number];
  const [outcome] = await cleanAll(analyst, [given], []);
  expect(outcome).toMatchObject({ refused: { what: 'reading it took more than 0.001 s', where: URL_OF_PAGE } });
  await analyst.close();
}, 60_000);
