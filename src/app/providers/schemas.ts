/** The form in which a model answers each task: sent along with the request, and checked when the answer is there. */
import { z } from 'zod';
import type { ModelTask, ModelTasks } from '../../write/index.ts';

const sentence = z.object({ text: z.string(), claims: z.array(z.string()) });

export const SCHEMAS: { readonly [K in ModelTask]: z.ZodType<ModelTasks[K]> } = {
  article: z.object({
    headline: sentence,
    sections: z.array(z.object({ kind: z.string(), sentences: z.array(sentence) })),
  }),
  repair: z.object({ sentences: z.array(sentence.extend({ n: z.number().int() })) }),
  translation: z.object({ sentences: z.array(z.object({ n: z.number().int(), text: z.string() })) }),
  score: z.object({ score: z.number().min(0).max(1), reason: z.string() }),
};
