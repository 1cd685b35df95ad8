/** How much of what a sentence says is news: figures, days and deeds rather than a scene. */
import type { Claim } from '../model/index.ts';
import type { Material } from './material.ts';
import { closeness } from './ranking.ts';

/** Whoever only speaks has done nothing yet. */
const SPEECH: ReadonlySet<string> = new Set(['concept:say', 'concept:expect', 'concept:know', 'concept:think']);

/** @param claims all of one sentence */
export function substance(m: Material, claims: readonly Claim[]): number {
  const figures = claims.some((c) => c.kind === 'figure' && c.quantity !== null && c.measure !== null);
  const dated = claims.some((c) => c.time !== null && !c.time.implied);
  const deed = claims.some((c) => c.stages || c.topic.some((w) => w.startsWith('concept:') && !SPEECH.has(w)));
  const named = claims.some((c) => c.subject?.entity || c.speaker);
  const near = Math.max(0, ...claims.map((c) => closeness(c, m.core)));
  const scene = !figures && !deed && !named && near < AT_THE_CORE;
  return (figures ? FIGURE : 0) + (dated ? DATED : 0) + (deed ? DEED : 0) - (scene ? SCENE : 0);
}
const AT_THE_CORE = 0.45;
const [FIGURE, DATED, DEED, SCENE] = [0.6, 0.3, 0.5, 1.5];
