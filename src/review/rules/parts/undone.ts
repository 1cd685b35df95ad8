/** A deed that the sources deny and the draft affirms, or the other way round, by the frames of both. Part of `negation`. */

import { mayDeny } from '../../../text/index.ts';
import { heldBy, overlap } from '../../align.ts';
import { hasCue } from '../../cues.ts';
import { type Deed, deedOf, samePredicate } from '../../deeds.ts';
import { type Case, gathered } from '../../rule.ts';
import { contentOf, type SheetSentence, type Word } from '../../sheet.ts';
import type { SourceSentence } from '../../sources.ts';
import { spelled } from '../../spelled.ts';

export interface Undone {
  readonly deed: Deed;
  /** the negation itself, of the draft or of the source */
  readonly negation: Word;
  readonly here: boolean;
  readonly at: SourceSentence;
}

/** What the denial is about must stand on the other side too, by this part of its weight. */
const COVER = 0.7;

/** The source sentence that tells the same deed with the other polarity; null where another tells it with the draft's own. */
export function undone(of: Case, sentence: SheetSentence): Undone | null {
  const affirms = !sentence.words.some(NOT);
  if (affirms && deniedDeeds(of).length === 0) return null;
  const deed = deedOf(of.draft, sentence);
  if (!deed || contentOf(deed.subject).length === 0) return null;
  const here = clausalNegation(sentence, deed);
  if (deed.frame.negated !== (here !== undefined)) return null;
  if (affirms && !deniedDeeds(of).some((there) => samePredicate(deed, there) && sameSubject(deed, there))) return null;
  let against: Undone | null = null;
  for (const at of of.sources.sentences) {
    const there = deedOf(at.sheet, at.sentence);
    if (!there || !samePredicate(deed, there) || !sameSubject(deed, there)) continue;
    const negation = clausalNegation(at.sentence, there);
    if (there.frame.negated === deed.frame.negated) return null;
    const [denied, affirmed] = here ? [deed, there] : [there, deed];
    if (denied.frame.modal !== affirmed.frame.modal || !holds(of, affirmed, denied)) continue;
    if (here && hasCue(at.sentence.words, of.words.negative)) return null;
    const word = here ?? negation;
    if (word) against ??= { deed, negation: word, here: here !== undefined, at };
  }
  return against;
}

/** The deeds that the sources deny. Frames are dear: only sentences with a word that denies are asked for theirs. */
const deniedDeeds = gathered(({ sources }) =>
  sources.sentences.flatMap(({ sheet, sentence }) => {
    const deed = sentence.words.some((w) => mayDeny(w.lower, sheet.lang)) ? deedOf(sheet, sentence) : null;
    return deed?.frame.negated ? [deed] : [];
  }),
);

const NOT = spelled(/^(?:nicht|nie|niemals|not|never|n't|\w+n't|cannot)$/, 'lower');

/** "nicht", "never" inside the frame: they deny the whole of it, "kein" and "no" only their noun. */
const clausalNegation = (sentence: SheetSentence, { frame }: Deed): Word | undefined =>
  sentence.words.find((w, i) => {
    const limits = /^(?:nur|only|just|mehr|more|weniger|less|zuletzt)$/.test(sentence.words[i + 1]?.lower ?? '');
    const own = frame.start <= w.start && w.end <= frame.end;
    return (
      own &&
      NOT(w) &&
      !limits &&
      !frame.arguments.some((a) => a.role === 'clause' && a.term.start <= w.start && w.end <= a.term.end)
    );
  });

const sameSubject = (a: Deed, b: Deed): boolean =>
  contentOf(a.subject).some((w) => heldBy(w, contentOf(b.subject)) >= 0.8);

/** All that the denial says besides its subject the affirming sentence says too. */
function holds(of: Case, affirmed: Deed, { rest }: Deed): boolean {
  const all = overlap(rest, rest, of.sources);
  return all === 0 || overlap(rest, [...affirmed.rest, ...affirmed.subject], of.sources) >= COVER * all;
}
