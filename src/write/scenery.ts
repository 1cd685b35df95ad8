/** Scenery: what a sentence tells of no figure, no deed and nobody, away from what the story is about. */
import type { Claim } from '../model/index.ts';
import type { Material } from './material.ts';
import { closeness } from './ranking.ts';

/** Whoever only speaks has done nothing yet. */
const SPEECH: ReadonlySet<string> = new Set(['concept:say', 'concept:expect', 'concept:know', 'concept:think']);

/** @param claims all of one sentence */
export const isScenery = (m: Material, claims: readonly Claim[]): boolean =>
  !claims.some(
    (c) =>
      (c.kind === 'figure' && c.quantity !== null && c.measure !== null) ||
      c.stages ||
      c.topic.some((w) => w.startsWith('concept:') && !SPEECH.has(w)) ||
      c.subject?.entity ||
      c.speaker ||
      closeness(c, m.core) >= AT_THE_CORE,
  );
const AT_THE_CORE = 0.45;
