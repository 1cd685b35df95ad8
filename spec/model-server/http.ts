/** What the servers for tests share: a port of their own, a key that may be asked for, JSON in and errors out. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorBody } from './wire.ts';

export interface Listening {
  /** the base address a provider is configured with */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The body where the request is one for this endpoint, with the key; else it is refused and answered. */
export async function accepted<T>(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: string,
  key: string | undefined,
): Promise<T | null> {
  if (request.method !== 'POST' || request.url !== endpoint) end(response, 404, 'no such endpoint');
  else if (key && request.headers.authorization !== `Bearer ${key}`) end(response, 401, 'Incorrect API key provided');
  else {
    const body = parsed(await bodyOf(request));
    if (body !== null) return body as T;
    end(response, 400, 'the body is no JSON');
  }
  return null;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function end(
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

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
