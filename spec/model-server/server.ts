/** A chat-completions server for tests: speaks the wire format of OpenAI, streamed or whole, and does what its script says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { completion, errorBody, streamed } from './wire.ts';

export interface ChatRequest {
  readonly model: string;
  readonly stream: boolean;
  readonly max_tokens?: number;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
}

/** What the server does with one request. */
export type Reply =
  /** an answer; a string is sent as it is. `length`: cut in the middle. `pauseMs` between two pieces of a stream. */
  | { readonly type: 'answer'; readonly value: object | string; readonly length?: true; readonly pauseMs?: number }
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** sends the head, and nothing more */
  | { readonly type: 'hang' }
  /** ends the connection in the middle of the answer */
  | { readonly type: 'break' };

/** @param n how many requests there were before */
export type Script = (request: ChatRequest, n: number) => Reply;

export interface ModelServer {
  /** the base address a provider is configured with */
  readonly url: string;
  readonly seen: readonly ChatRequest[];
  /** answers most at a time so far */
  readonly busiest: number;
  close(): Promise<void>;
}

/** @param key asked for as bearer token where given */
export async function startModelServer(script: Script, key?: string): Promise<ModelServer> {
  const seen: ChatRequest[] = [];
  let open = 0;
  let busiest = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request, key);
    if (refused) return end(response, ...refused);
    const body = parsed(await bodyOf(request));
    if (!body) return end(response, 400, 'the body is no JSON');
    const n = seen.push(body) - 1;
    busiest = Math.max(busiest, ++open);
    response.once('close', () => open--);
    await answer(response, body, script(body, n));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    get busiest() {
      return busiest;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refusal(request: IncomingMessage, key: string | undefined): [number, string] | null {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return [404, 'no such endpoint'];
  if (key && request.headers.authorization !== `Bearer ${key}`) return [401, 'Incorrect API key provided'];
  return null;
}

async function answer(response: ServerResponse, request: ChatRequest, reply: Reply): Promise<void> {
  switch (reply.type) {
    case 'status':
      return end(response, reply.status, `status ${reply.status}`, reply.headers);
    case 'hang':
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      return;
    case 'break':
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"choices":[{"ind');
      await pause(5);
      response.destroy();
      return;
    case 'answer':
      return request.stream ? stream(response, request, reply) : whole(response, request, reply);
  }
}

type Answer = Extract<Reply, { type: 'answer' }>;

/** The text as far as it goes, and why it ends there. */
function cut({ value, length }: Answer): { text: string; reason: 'stop' | 'length' } {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return length ? { text: text.slice(0, Math.ceil(text.length * 0.6)), reason: 'length' } : { text, reason: 'stop' };
}

function whole(response: ServerResponse, request: ChatRequest, reply: Answer): void {
  const { text, reason } = cut(reply);
  response.writeHead(200, { 'content-type': 'application/json' }).end(completion(request, text, reason));
}

async function stream(response: ServerResponse, request: ChatRequest, reply: Answer): Promise<void> {
  const { text, reason } = cut(reply);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const event of streamed(request, text, reason)) {
    if (response.destroyed) return;
    response.write(event);
    if (reply.pauseMs) await pause(reply.pauseMs);
  }
  response.end();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function end(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(errorBody(message, status));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): ChatRequest | null {
  try {
    return JSON.parse(body) as ChatRequest;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the writer sends as the last message: claims and, in a repair, the refused sentences. */
export function dataOf<T>({ messages }: ChatRequest): T {
  const content = messages.at(-1)!.content;
  const text =
    typeof content === 'string' ? content : (content as { text: string }[]).map((part) => part.text).join('');
  return JSON.parse(text) as T;
}
