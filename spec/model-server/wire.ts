/** The JSON of chat completions (object `chat.completion` and `chat.completion.chunk`), as OpenAI documents it. */
import type { ChatRequest } from './server.ts';

export type FinishReason = 'stop' | 'length';

const CREATED = 1_790_000_000;
/** Characters in one piece of a stream: about what one token holds, taken in handfuls. */
const PIECE = 48;

const tokens = (text: string): number => Math.ceil(text.length / 4);

function usageOf({ messages }: ChatRequest, text: string): object {
  const prompt_tokens = tokens(JSON.stringify(messages));
  const completion_tokens = tokens(text);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

export const completion = (request: ChatRequest, text: string, finish_reason: FinishReason): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: CREATED,
    model: request.model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason, logprobs: null }],
    usage: usageOf(request, text),
  });

/** The events of a stream: role, pieces, the reason it ends, usage where asked for, and the closing mark. */
export function* streamed(request: ChatRequest, text: string, reason: FinishReason): Generator<string> {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: CREATED, model: request.model };
  const chunk = (delta: object, finish_reason: FinishReason | null = null): string =>
    event({ ...base, choices: [{ index: 0, delta, finish_reason, logprobs: null }] });
  yield chunk({ role: 'assistant', content: '' });
  for (let at = 0; at < text.length; at += PIECE) yield chunk({ content: text.slice(at, at + PIECE) });
  yield chunk({}, reason);
  if (request.stream_options?.include_usage) yield event({ ...base, choices: [], usage: usageOf(request, text) });
  yield 'data: [DONE]\n\n';
}

const event = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;

export const errorBody = (message: string, status: number): string =>
  JSON.stringify({
    error: { message, type: status === 429 ? 'rate_limit_exceeded' : 'server_error', param: null, code: null },
  });
