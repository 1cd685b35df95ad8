/** Article -> model -> gate between the two texts -> proofreader -> an edition of its own. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/app/config/newsroom.ts';
import { runPass } from '../../src/app/newsroom/pass.ts';
import { type NewsroomProcess, openNewsroom } from '../../src/app/newsroom/process.ts';
import { translateNamed } from '../../src/app/newsroom/translate.ts';
import { deskApp } from '../../src/desk/index.ts';
import type { DraftId } from '../../src/model/index.ts';
import type { StoredEdition } from '../../src/store/index.ts';
import { dataOf, type ModelServer, startModelServer } from '../model-server/server.ts';
import { tempFolder } from './program.ts';

const SOURCE = `Pumpenwerk Norda wächst

Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am 5. November 2026 mit.

Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee. „Wir wachsen gegen den Markt“, sagte Vorstandschefin Ilse Brandt.
`;

interface Asked {
  readonly sentences: readonly { readonly n: number; readonly text: string; readonly refused?: string }[];
}

/** Word by word where it matters to the gate; what stands between is marked as English. */
const inEnglish = (text: string): string =>
  `In English: ${text
    .replace(/(\d),(\d)(?!\d\d)/g, '$1.$2')
    .replace(/(\d)\.(\d{3})/g, '$1,$2')
    .replaceAll('Milliarden Euro', 'billion euros')
    .replace(/im dritten Quartal (\d+)/, 'in the third quarter of $1')
    .replace(/(?:am|vom|,) (\d+)\. November (\d+)/g, ' on $1 November $2')
    .replaceAll('„', '“')
    .replaceAll(/“(?=[,. ]|$)/g, '”')
    .replace(/\b(?:nicht|ohne|kein\p{L}*)\b/gu, 'not')
    .replace(
      /\b(?:laut|nach|teilte|sagte|berichtet\p{L}*|schreibt|meldet|zufolge|soll\p{L}*|habe|sei)\b/giu,
      'reportedly',
    )}`;

let server: ModelServer;
let dir: string;
let at: NewsroomProcess;
/** sentences the server has answered wrongly so far */
let slips = 0;

beforeAll(async () => {
  server = await startModelServer((request) => {
    const { sentences } = dataOf<Asked>(request);
    return {
      type: 'answer',
      value: {
        sentences: sentences.map(({ n, text, refused }) => {
          const right = inEnglish(text);
          if (refused || !right.includes('1.2 billion')) return { n, text: right };
          slips++;
          return { n, text: right.replaceAll('1.2 billion', '1.3 billion') };
        }),
      },
    };
  });
  dir = tempFolder('translation');
  for (const folder of ['beats', 'inbox']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nproviders:\n  probe: { type: openai-compatible, url: "${server.url}", model: probe-1 }\n`,
  );
  writeFileSync(
    join(dir, 'beats/pumpen.yaml'),
    'title: Pumpen\nblueprint: brief\nreview: automatic\nprovider: probe\nsources: [{ address: ./inbox, kind: folder, publisher: Werkbote }]\n',
  );
  writeFileSync(join(dir, 'inbox/norda.txt'), SOURCE);
  at = await openNewsroom(loadNewsroom(dir));
});

afterAll(async () => {
  await at.close();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const said: string[] = [];
const out = { say: (line: string) => void said.push(line), complain: (line: string) => void said.push(line) };
const order = (name: string, to?: string) => translateNamed(at, { args: [name], values: to ? { to } : {} }, out);
const current = (): Promise<StoredEdition[]> => at.store.editions.current(null);

/** A proofreader approves it as it is. */
async function approved(id: DraftId): Promise<void> {
  const desk = at.desk('http://localhost:4710');
  const { reportHash } = (await desk.draft(id))!;
  const decided = await desk.decide(id, { outcome: 'approved', by: 'Jana Lektor', comment: null, reportHash });
  expect(decided.done).toBe(true);
  await at.jobs.drain();
}
const pageOf = (edition: StoredEdition): string => readFileSync(join(dir, 'site', edition.slug, 'index.html'), 'utf8');
const inLanguage = async (lang: string): Promise<StoredEdition> =>
  (await current()).find((e) => e.draft.lang === lang)!;

it('waits for a proofreader, who sees both texts and whose name is disclosed', async () => {
  await runPass(at);
  const [original] = await current();
  expect(await order(original!.slug)).toBe(0);
  expect(slips, 'the planted error went back').toBeGreaterThan(0);
  expect(said.join('\n')).toContain('translated by probe/probe-1; 0 blocking findings');
  expect(await current(), 'nothing is published without a person').toHaveLength(1);

  const [waiting] = await at.store.drafts.waiting(null);
  const { draft, report } = waiting!;
  expect(draft).toMatchObject({ lang: 'en', making: { writer: 'translation', translationOf: original!.draft.id } });
  expect(JSON.stringify(draft)).not.toContain('1.3 billion');
  expect(JSON.stringify(draft), 'sources are told in English, not translated').toContain('Werkbote: “');
  expect(report.publishable).toBe(true);

  const desk = at.desk('http://localhost:4710');
  const html = await (await deskApp(desk).request(`/drafts/${draft.id}`, { headers: { host: 'localhost' } })).text();
  expect(html).toContain('Übersetzung gegenlesen');
  expect(html).toContain('1,2 Milliarden');
  expect(html).toContain('1.2 billion');

  await approved(draft.id);
  const editions = await current();
  expect(editions.map((e) => e.draft.lang).sort()).toEqual(['de', 'en']);
  const english = editions.find((e) => e.draft.lang === 'en')!;
  expect([english.number, english.corrections], 'an edition of its own').toEqual([1, []]);
  expect(english.disclosure.text.en).toContain('translated by artificial intelligence (probe/probe-1)');
  expect(english.disclosure.text.en).toContain('Jana Lektor compared the translation with the original, proofread');
  expect(pageOf(english)).toContain('1.2 billion euros');
  expect(pageOf(english), 'leads to its original').toContain(`Original in German: <a href="../${original!.slug}/`);
  expect(pageOf(original!), 'and is led to').toContain(`Auch auf Englisch: <a href="../${english.slug}/`);
}, 120_000);

it('is translated anew when the original is corrected, and says so until a proofreader has approved that', async () => {
  writeFileSync(join(dir, 'inbox/norda.txt'), SOURCE.replace('6.400', '6.900'));
  await runPass(at);
  const original = await inLanguage('de');
  expect(original.number, 'corrected').toBe(2);
  const before = await inLanguage('en');
  expect([before.number, before.draft.making.translationOf === original.draft.id]).toEqual([1, false]);
  expect(pageOf(before)).toContain('The original has been changed since');
  expect(pageOf(original)).toContain('(gibt eine frühere Fassung wieder)');

  const waiting = await at.store.drafts.waiting(null);
  expect(waiting.map((w) => w.draft.making.translationOf)).toEqual([original.draft.id]);
  await runPass(at);
  expect(await at.store.drafts.waiting(null), 'not once a pass').toHaveLength(1);
  await approved(waiting[0]!.draft.id);
  const after = await inLanguage('en');
  expect([after.number, after.slug]).toEqual([2, before.slug]);
  expect(after.corrections.length, 'what changed is told').toBeGreaterThan(0);
  expect(pageOf(after)).toContain('6,900');
  expect(pageOf(after)).not.toContain('The original has been changed since');
  expect(pageOf(original)).not.toContain('(gibt eine frühere Fassung wieder)');
}, 120_000);

it.each([
  ['an article that is not there', 'nirgends', undefined, /no published article "nirgends"/],
  ['a language it has', 'de', 'de', /in that language already/],
  ['a translation', 'en', 'de', /a translation itself/],
  ['a language nobody here writes', 'de', 'fr', /no language of the newsroom/],
])('%s is refused', async (_name, which, to, message) => {
  const edition = (await current()).find((e) => e.draft.lang === which);
  await expect(order(edition?.slug ?? which, to)).rejects.toThrow(message);
});
