/** A chat-completions server for tests: speaks the wire format of OpenAI, streamed or whole, and does what its script says. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accepted, end, type Listening, listen, pause } from './http.ts';
import { completion, streamed } from './wire.ts';

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

export interface ModelServer extends Listening {
  readonly seen: readonly ChatRequest[];
  /** answers most at a time so far */
  readonly busiest: number;
}

/** @param key asked for as bearer token where given */
export async function startModelServer(script: Script, key?: string): Promise<ModelServer> {
  const seen: ChatRequest[] = [];
  let open = 0;
  let busiest = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await accepted<ChatRequest>(request, response, '/v1/chat/completions', key);
    if (!body) return;
    const n = seen.push(body) - 1;
    busiest = Math.max(busiest, ++open);
    response.once('close', () => open--);
    await answer(response, body, script(body, n));
  }

  const { url, close } = await listen(handle);
  return {
    url,
    seen,
    get busiest() {
      return busiest;
    },
    close,
  };
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

/** What the writer sends as the last message: claims and, in a repair, the refused sentences. */
export function dataOf<T>({ messages }: ChatRequest): T {
  const content = messages.at(-1)!.content;
  const text =
    typeof content === 'string' ? content : (content as { text: string }[]).map((part) => part.text).join('');
  return JSON.parse(text) as T;
}
