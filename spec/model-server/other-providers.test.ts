/** Anthropic's and Google's own wire formats, as documented: the same question, the same schema, another envelope. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBudget } from '../../src/app/providers/budget.ts';
import { memoryCache } from '../../src/app/providers/cache.ts';
import type { ProviderConfig } from '../../src/app/providers/config.ts';
import { createModels } from '../../src/app/providers/models.ts';
import { fakeTime, memoryStates } from './desk.ts';

const ANSWER = JSON.stringify({ score: 0.7, reason: 'near' });

const event = (type: string, more: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`;
const anthropic = [
  event('message_start', {
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'c',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 11, output_tokens: 1 },
    },
  }),
  event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: ANSWER } }),
  event('content_block_stop', { index: 0 }),
  event('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 9 } }),
  event('message_stop', {}),
].join('');
const google = `data: ${JSON.stringify({
  candidates: [{ content: { role: 'model', parts: [{ text: ANSWER }] }, finishReason: 'STOP', index: 0 }],
  usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 9, totalTokenCount: 20 },
})}\n\n`;

let server: Server;
let base: string;
const seen: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = request.url ?? '';
    seen.push({ url, headers: request.headers, body });
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(url.includes('/messages') ? anthropic : google);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.close();
});

it.each<[ProviderConfig['type'], RegExp, string, string]>([
  ['anthropic', /\/v1\/messages$/, 'x-api-key', 'claude-sonnet-4-5'],
  ['google', /gemini-2\.5-flash:streamGenerateContent/, 'x-goog-api-key', 'gemini-2.5-flash'],
])('%s', async (type, path, header, model) => {
  const states = memoryStates();
  const budget = createBudget(undefined, states, () => '2026-11-27T00:00:00Z');
  const models = createModels({
    config: () => ({ type, model, url: base, price: { input: 1, output: 10 } }),
    key: () => 'SECRET',
    budget,
    cache: memoryCache(),
    patience: fakeTime(),
    warn: () => undefined,
  });
  const request = { system: 'Rate it.', data: '{"titles":[]}' };
  const answer = await models.port(['one'], 'run').ask('score', request);
  expect(answer).toEqual({ value: { score: 0.7, reason: 'near' }, model: `one/${model}` });
  const last = seen.at(-1)!;
  expect(last.url).toMatch(path);
  expect(last.headers[header]).toBe('SECRET');
  expect(last.body).toContain('Rate it.');
  expect(last.body, 'the schema goes along').toContain('reason');
  expect(await budget.spent('run')).toMatchObject({ calls: 1, input: 11, output: 9 });
});
