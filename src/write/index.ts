/** Story, verdicts and blueprint to a draft; sees no page and no web. */
export { toldVerdicts } from './counts.ts';
export { deterministicWriter, type Written, writeDeterministic } from './deterministic.ts';
export type { WriteInput } from './material.ts';
export { isModelFailure, type ModelWriterPorts, writeWithModel } from './model.ts';
export type * from './model-port.ts';
export { withPlainHeadline } from './plain-headline.ts';
export { withoutSentences } from './prune.ts';
export { type TranslationInput, translate } from './translation.ts';
