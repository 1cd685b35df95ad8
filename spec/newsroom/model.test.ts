/** Feed -> model -> gate: a model that speaks the real wire format and invents a figure does not get it published. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quellwerk, tempFolder } from './program.ts';

const SOURCE = `Pumpenwerk Norda wächst

Der Umsatz des Pumpenherstellers Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro, teilte das Unternehmen am 5. November 2026 mit.

Norda beschäftigt nach eigenen Angaben 6.400 Menschen in Ahlsee. „Wir wachsen gegen den Markt“, sagte Vorstandschefin Ilse Brandt.
`;

interface Given {
  readonly claims: readonly { readonly id: string; readonly passage: string }[];
}

/** Writes one true sentence and one with an invented figure, both citing a claim they were given. */
function answer({ claims }: Given): object {
  const revenue = claims.find((c) => c.passage.includes('1,2 Milliarden'))!.id;
  return {
    headline: { text: 'Norda: Umsatz bei 1,2 Milliarden Euro', claims: [revenue] },
    sections: [
      {
        kind: 'lead',
        sentences: [
          { text: 'Der Umsatz von Norda lag im dritten Quartal 2026 bei 1,2 Milliarden Euro.', claims: [revenue] },
          { text: 'Der Gewinn von Norda stieg auf 340 Millionen Euro.', claims: [revenue] },
        ],
      },
    ],
  };
}

let server: Server;
let dir: string;
const seen: { model: string; response_format?: unknown; messages: { content: unknown }[] }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      seen.push(body);
      const last = body.messages.at(-1).content;
      const given = JSON.parse(typeof last === 'string' ? last : last.map((p: { text: string }) => p.text).join(''));
      const message = { role: 'assistant', content: JSON.stringify(answer(given)) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          id: 'chatcmpl-1',
          object: 'chat.completion',
          created: 1,
          model: body.model,
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  dir = tempFolder('model');
  for (const folder of ['beats', 'blueprints/modell/prompts', 'inbox'])
    mkdirSync(join(dir, folder), { recursive: true });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  writeFileSync(
    join(dir, 'newsroom.yaml'),
    `title: Probe\nlanguage: de\nresponsible: Vera Muster\nimprint: Musterweg 1\nproviders:\n  probe: { type: openai-compatible, url: "${url}", model: probe-1 }\n`,
  );
  writeFileSync(
    join(dir, 'blueprints/modell/blueprint.yaml'),
    'language: de\nwriter: model\nsections: [{ kind: headline }, { kind: lead }, { kind: sources }, { kind: transparency }]\n',
  );
  writeFileSync(join(dir, 'blueprints/modell/prompts/article.md'), 'Write in {{language}} from the claims.\n');
  writeFileSync(join(dir, 'inbox/norda.txt'), SOURCE);
});

afterAll(() => {
  server.close();
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

  expect(seen[0]!.model).toBe('probe-1');
  expect(JSON.stringify(seen[0]!.response_format), 'the schema goes along').toContain('json_schema');

  rmSync(join(dir, 'data'), { recursive: true });
  beat('automatic');
  const published = await quellwerk(['run', '--newsroom', dir]);
  expect(published.out, published.err).toMatch(/^1 new/m);
  expect(site()).toContain('1,2 Milliarden Euro');
  expect(site(), 'the invented figure').not.toContain('340 Millionen');
}, 90_000);
