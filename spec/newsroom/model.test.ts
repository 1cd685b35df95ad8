/** Feed -> model -> gate: a model that speaks the real wire format and invents a figure does not get it published. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataOf, type ModelServer, startModelServer } from '../model-server/server.ts';
import { quellwerk, tempFolder } from './program.ts';

const SOURCE = `Pumpenwerk Norda wächst

Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am 5. November 2026 mit.

Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee. „Wir wachsen gegen den Markt“, sagte Vorstandschefin Ilse Brandt.
`;

interface Given {
  readonly claims: readonly { readonly id: string; readonly passage: string }[];
  readonly refused?: readonly object[];
}

/** Writes one true sentence and one with an invented figure, both citing a claim they were given. */
function answer({ claims, refused }: Given): object {
  // Asked to mend it, it insists.
  if (refused) return { sentences: refused };
  const revenue = claims.find((c) => c.passage.includes('1,2 Milliarden'))!.id;
  return {
    headline: { text: 'Norda: Umsatz bei 1,2 Milliarden Euro', claims: [revenue] },
    sections: [
      {
        kind: 'lead',
        sentences: [
          {
            text: 'Laut dem Unternehmen lag der Umsatz von Norda im dritten Quartal 2026 bei 1,2 Milliarden Euro.',
            claims: [revenue],
          },
          { text: 'Der Gewinn von Norda stieg auf 340 Millionen Euro.', claims: [revenue] },
        ],
      },
    ],
  };
}

let server: ModelServer;
let dir: string;

beforeAll(async () => {
  server = await startModelServer((request) => ({ type: 'answer', value: answer(dataOf<Given>(request)) }));
  dir = tempFolder('model');
  for (const folder of ['beats', 'blueprints/modell/prompts', 'inbox'])
    mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nproviders:\n  probe: { type: openai-compatible, url: "${server.url}", model: probe-1, price: { input: 1, output: 4 } }\nbudget: { currency: EUR, perMonth: 5 }\n`,
  );
  writeFileSync(
    join(dir, 'blueprints/modell/blueprint.yaml'),
    'language: de\nwriter: model\nsections: [{ kind: headline }, { kind: lead }, { kind: sources }, { kind: transparency }]\n',
  );
  writeFileSync(join(dir, 'blueprints/modell/prompts/article.md'), 'Write in {{language}} from the claims.\n');
  writeFileSync(join(dir, 'inbox/norda.txt'), SOURCE);
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const beat = (review: string): void =>
  writeFileSync(
    join(dir, 'beats/pumpen.yaml'),
    `title: Pumpen\nblueprint: modell\nprovider: probe\nreview: ${review}\nsources: [{ address: ./inbox, kind: folder, publisher: Werkbote }]\n`,
  );
const site = (): string =>
  readdirSync(join(dir, 'site'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('index.html'))
    .map((f) => readFileSync(join(dir, 'site', f), 'utf8'))
    .join('\n');

it('waits for a person by default, and publishes without the invented sentence where the owner allows it', async () => {
  beat('deterministic-only');
  const waiting = await quellwerk(['run', '--newsroom', dir]);
  expect(waiting.out, waiting.err).toMatch(/^0 new/m);
  expect(waiting.out).toMatch(/1 draft waits/);
  expect(waiting.out).toMatch(/language models this month: \d calls, \d+ tokens, 0\.\d{4} of 5 EUR/);

  expect(server.seen[0]!.model).toBe('probe-1');
  expect(JSON.stringify(server.seen[0]!.response_format), 'the schema goes along').toContain('json_schema');

  rmSync(join(dir, 'data'), { recursive: true });
  beat('automatic');
  const published = await quellwerk(['run', '--newsroom', dir]);
  expect(published.out, published.err).toMatch(/^1 new/m);
  expect(site()).toContain('1,2 Milliarden Euro');
  expect(site(), 'the invented figure').not.toContain('340 Millionen');
}, 180_000);
