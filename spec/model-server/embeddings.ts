/** An embeddings server for tests: speaks the wire format of OpenAI (`/v1/embeddings`), and does what its script says. */
import { accepted, end, type Listening, listen } from './http.ts';

export interface EmbeddingRequest {
  readonly model: string;
  readonly input: readonly string[];
  readonly encoding_format?: 'float' | 'base64';
}

/** What the server does with one request. */
export type EmbeddingReply =
  /** one vector a text; fewer, or none, where the script wants it so */
  | { readonly type: 'vectors'; readonly vectors: readonly (readonly number[])[] }
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** a good status with another body */
  | { readonly type: 'body'; readonly body: string }
  | { readonly type: 'hang' };

/** @param n how many requests there were before */
export type EmbeddingScript = (request: EmbeddingRequest, n: number) => EmbeddingReply;

export interface EmbeddingServer extends Listening {
  readonly seen: readonly EmbeddingRequest[];
}

/** @param key asked for as bearer token where given */
export async function startEmbeddingServer(script: EmbeddingScript, key?: string): Promise<EmbeddingServer> {
  const seen: EmbeddingRequest[] = [];
  const { url, close } = await listen(async (request, response) => {
    const body = await accepted<EmbeddingRequest>(request, response, '/v1/embeddings', key);
    if (!body) return;
    const reply = script(body, seen.push(body) - 1);
    switch (reply.type) {
      case 'status':
        return end(response, reply.status, `status ${reply.status}`, reply.headers);
      case 'hang':
        response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
        return;
      case 'body':
        response.writeHead(200, { 'content-type': 'application/json' }).end(reply.body);
        return;
      case 'vectors':
        response.writeHead(200, { 'content-type': 'application/json' }).end(listed(body, reply.vectors));
    }
  });
  return { url, seen, close };
}

/** The object `list` of objects `embedding`, as OpenAI documents it. */
function listed({ model, input }: EmbeddingRequest, vectors: readonly (readonly number[])[]): string {
  const prompt_tokens = Math.ceil(input.join('').length / 4);
  return JSON.stringify({
    object: 'list',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    model,
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  });
}

/** Answers each text with the vector that `vectorOf` gives it. */
export const embedding =
  (vectorOf: (text: string) => readonly number[]): EmbeddingScript =>
  ({ input }) => ({ type: 'vectors', vectors: input.map(vectorOf) });
