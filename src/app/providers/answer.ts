/** One call: streams an answer, notices when it stalls or is cut off, and checks its form. */
import { type LanguageModel, Output, streamText } from 'ai';
import type { ModelRequest, ModelTask, ModelTasks } from '../../write/index.ts';
import { MAX_OUTPUT_TOKENS, type ProviderConfig, STALL_SECONDS, TIMEOUT_SECONDS, type Usage } from './config.ts';
import { ModelFailure, placeOf } from './failure.ts';
import { jsonIn } from './json.ts';
import { SCHEMAS } from './schemas.ts';

/** What a call costs before it is known, and where a provider reports no usage: about three characters a token. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3);

/** @param spent told what the call used, also where its answer can't be used. @throws what the SDK throws, ModelFailure for the form. */
export async function receive<K extends ModelTask>(
  at: { readonly name: string; readonly config: ProviderConfig; readonly model: LanguageModel },
  task: K,
  { system, data }: ModelRequest,
  spent: (usage: Usage) => void,
): Promise<ModelTasks[K]> {
  const { name, config, model } = at;
  const stall = (config.stallSeconds ?? STALL_SECONDS) * 1000;
  const result = streamText({
    model,
    instructions: system,
    prompt: data,
    output: Output.object({ schema: SCHEMAS[task] }),
    maxOutputTokens: config.maxOutputTokens ?? MAX_OUTPUT_TOKENS,
    maxRetries: 0,
    timeout: { totalMs: (config.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000, firstChunkMs: stall, chunkMs: stall },
    // Errors arrive as parts of the stream; without this they are printed as well.
    onError: () => undefined,
  });
  let text = '';
  let reason = 'none';
  let usage: Usage | null = null;
  try {
    for await (const part of result.stream) {
      if (part.type === 'text-delta') text += part.text;
      else if (part.type === 'error') throw part.error;
      else if (part.type === 'abort') throw new DOMException(part.reason ?? 'aborted', 'AbortError');
      else if (part.type === 'finish') {
        reason = part.finishReason;
        usage = { input: part.totalUsage.inputTokens ?? 0, output: part.totalUsage.outputTokens ?? 0 };
      }
    }
  } finally {
    // What was streamed is charged for, whether it ends well or not; a request that was refused is not.
    if (text || usage) spent(usage?.output ? usage : { input: tokensOf(system + data), output: tokensOf(text) });
  }
  if (reason === 'length')
    throw new ModelFailure(
      'model-cut',
      'the answer was cut off at its greatest length',
      placeOf(name, config),
      'Raise maxOutputTokens, or lower the limits of the blueprint’s sections.',
      { again: true },
    );
  return inForm(task, text, placeOf(name, config));
}

function inForm<K extends ModelTask>(task: K, text: string, where: string): ModelTasks[K] {
  const parsed = SCHEMAS[task].safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  throw new ModelFailure(
    'model-shape',
    'the model did not answer in the agreed form',
    where,
    'Use a model with structured output, or writer: deterministic.',
    { again: true, cause: parsed.error },
  );
}
