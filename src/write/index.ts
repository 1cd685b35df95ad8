/** Story, verdicts and blueprint to a draft; sees no page and no web. */

export type { WriteInput } from './choose/material.ts';
export { deterministicWriter, type Written, writeDeterministic } from './deterministic.ts';
export { isModelFailure, type ModelWriterPorts, writeWithModel } from './model/model.ts';
export type * from './model/port.ts';
export { type TranslationInput, translate } from './model/translation.ts';
export { withoutSentences } from './prune.ts';
export { toldVerdicts } from './sections/counts.ts';
export { withPlainHeadline } from './sections/plain-headline.ts';
