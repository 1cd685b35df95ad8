/** A deed told as done that a source only wants to do: "hat ... beantragt" of "will ... beantragen". Part of `certainty`. */
import { heldBy } from '../../align.ts';
import type { Case } from '../../rule.ts';
import { type Clause, isTold, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';
import { endsInParticiple } from './fact.ts';

/** The source sentence with its word of intention; null where a source tells the deed as done, or none tells of it. */
export function plannedDeed(of: Case, clause: Clause): { at: SourceSentence; cue: Word } | null {
  if (of.lang !== 'de' || !clause.words.some(PERFECT) || !endsInParticiple(clause)) return null;
  const deed = clause.words.findLast((w) => w.kind !== 'mark')!;
  const things = clause.words.filter((w) => isTold(w) && w.capital);
  if (things.length < THINGS) return null;
  let planned: { at: SourceSentence; cue: Word } | null = null;
  for (const at of of.sources.sentences) {
    const all = at.sentence.words.filter((w) => w.lemma === deed.lemma && !w.capital);
    const held = things.filter((w) => heldBy(w, at.sentence.words) >= 0.8);
    if (all.length === 0 || held.length === 0) continue;
    const cue = at.sentence.words.find((w) => WANTS(w) && w.start < all[0]!.start);
    if (!cue || !all.every((w) => isInfinitiveOf(deed, w))) return null;
    if (held.length >= Math.min(THINGS, things.length)) planned ??= { at, cue };
  }
  return planned;
}
/** Nouns of the clause that must stand beside the deed. */
const THINGS = 2;
const PERFECT = spelled(/^(?:hat|haben)$/, 'lower');
const WANTS = spelled(/^(?:will|wollen|wolle)$/, 'lower');
const isInfinitiveOf = ({ lemma }: Word, { folded }: Word): boolean =>
  folded === `${lemma}en` || folded === `${lemma}n`;
