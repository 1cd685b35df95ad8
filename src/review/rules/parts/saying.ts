/** Which words of a clause tell a direction. Part of `direction`. */

import { cuesIn, mayBeCue } from '../../cues.ts';
import type { Axis, Pole } from '../../lexicon/index.ts';
import type { Case } from '../../rule.ts';
import type { Clause, Form, Word } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

const axes = new WeakMap<readonly Axis[], WeakMap<Form, readonly Axis[]>>();

/** The axes of which some word may be a cue, asked of each spelling once: most words speak of none. */
export function axesIn(words: readonly Word[], all: readonly Axis[]): ReadonlySet<Axis> {
  const known = axes.get(all) ?? new WeakMap<Form, readonly Axis[]>();
  axes.set(all, known);
  const found = new Set<Axis>();
  for (const word of words) {
    let own = known.get(word.form);
    if (!own) {
      own = all.filter((axis) => axis.poles.some((pole) => mayBeCue(word, pole)));
      known.set(word.form, own);
    }
    for (const axis of own) found.add(axis);
  }
  return found;
}

/** Cues of a pole but for those that compare amounts or time ("mehr als 50", "nicht mehr", "no longer"). */
export const saying = (words: readonly Word[], pole: Pole): Word[] =>
  cuesIn(words, pole).filter((cue) => {
    if (FALL(cue) && words.slice(words.indexOf(cue)).some((w) => w.folded === 'aus')) return false;
    if (PARTICLE(cue)) {
      const at = words.indexOf(cue);
      return (
        !PHRASAL.test(words[at - 1]?.folded ?? '') &&
        words.slice(at + 1, at + AMOUNT).some((w) => w.kind === 'number' || PART(w))
      );
    }
    if (!COMPARED(cue)) return true;
    const at = words.indexOf(cue);
    const next = words.slice(at + 1, at + 4);
    const comparesAmount =
      /^(?:als|than)$/.test(next[0]?.folded ?? '') && next.some((w) => w.kind === 'number' || PART(w));
    return !comparesAmount && !FIXED.test(words[at - 1]?.folded ?? '');
  });
/** "Die Schäden fielen höher aus": with its particle the verb tells a result, not a fall. */
const FALL = spelled(/^f(?:iel|allt?)(?:en?)?$/);
/** "up" and "down" tell a direction only before an amount. */
const PARTICLE = spelled(/^(?:up|down)$/);
/** Words behind it among which the amount stands: "down by nearly 5 percent". */
const AMOUNT = 4;
/** "turned it down by 58 to 42", "owned up to two errors": with these verbs it tells no direction. */
const PHRASAL = /^(?:turn\w*|vot\w*|own\w*|ma[dk]e\w*|set\w*|t[ao][ko]k?e?n?s?|g[ai]ve\w*|it|them|him|her)$/;
const COMPARED = spelled(/^(?:mehr|weniger|more|less|fewer|longer|higher)$/);
/** "in weniger als einer halben Stunde" */
const PART = spelled(/^(?:half|halbe[rsnm]?|halfte|drittel|viertel|dozens?|dutzend\w*)$/);
/** Before "mehr" they make a word of time or addition of it. */
const FIXED = /^(?:nicht|kein|keine|keinen|noch|immer|no|once|nichts|niemand)$/;

export const isNegated = (of: Case, clause: Clause): boolean =>
  clause.words.some((w, i) => of.words.negations.has(w.folded) && !NOT_ONLY.has(clause.words[i + 1]?.folded ?? ''));
/** "nicht nur", "not only" deny nothing. */
const NOT_ONLY = new Set(['nur', 'only', 'just', 'zuletzt', 'mehr', 'weniger']);
