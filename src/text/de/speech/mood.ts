/** Tells by mood and modals alone that a German sentence passes on somebody else's words. */

import { wordSet } from '../../engine/sentences/words.ts';
import { isCapital, type SentenceView } from '../../engine/speech/speech.ts';
import { isSubjunctiveClause } from './contents.ts';
import { SUBORDINATORS } from './cues.ts';
import { isStrongSubjunctive, isSubjunctive } from './subjunctive.ts';

const openers = wordSet(SUBORDINATORS, 'dass daß ob wie');

/** A main clause in subjunctive I. Subjunctive II alone is no sign: it also states what would be. */
export function isReportedMood(view: SentenceView): boolean {
  return view.segments.some((segment, k) => {
    if (openers.has(view.low[segment.from]!)) return false;
    if (!isSubjunctiveClause(view, k)) return false;
    for (let i = segment.from; i < segment.to; i++)
      if (
        !(isCapital(view, i) && i > 0) &&
        isSubjunctive(view.low[i]!) &&
        (isStrongSubjunctive(view.low[i]!) || i > segment.from)
      )
        return true;
    return false;
  });
}

/** "soll ... gewesen sein", "sollen ... haben": a rumour; "soll" with a plain infinitive is a plan. */
export function isHearsay(view: SentenceView): boolean {
  return view.segments.some(({ from, to }) => {
    const last = view.low[to - 1]!;
    if (last !== 'haben' && last !== 'sein') return false;
    for (let i = from; i < to - 1; i++) if (view.low[i] === 'soll' || view.low[i] === 'sollen') return true;
    return false;
  });
}
