/** The build of an English sentence: what stands in front, its subject and verb, where it may be parted and what may be moved. */
import { cutsOf } from './cuts.ts';
import { embeddedAt } from './joints.ts';
import { movableOf } from './moves.ts';
import { frontEnd, verbOf } from './subject.ts';
import type { EnglishBuild, Stretch } from './types.ts';
import { groupEnd } from './verb.ts';
import { type Word, wordsIn } from './words.ts';

/** Null where subject and verb can't be told with certainty. */
export function buildOf(text: string): EnglishBuild | null {
  const words = wordsIn(text);
  const from = frontEnd(words, text);
  if (from === null) return null;
  const found = verbOf(words, from);
  if (!found) return null;
  const { subjectEnd, verb, inserted } = found;
  // "dates back centuries but was": a verb was not seen
  if (
    words.slice(from, subjectEnd).some((w) => w.low === 'but') ||
    /^(?:and|or|that|which|who|than|as)$/.test(words[subjectEnd - 1]!.low)
  )
    return null;
  const end = groupEnd(words, verb);
  const embedded = embeddedAt(words, end, verb);
  const at = (i: number): number => (i < words.length ? words[i]!.start : text.length);
  return {
    front: from > 0 ? { start: 0, end: at(from) - 1 } : null,
    subject: { start: at(from), end: words[subjectEnd - 1]!.end },
    inserted: inserted ? { start: words[subjectEnd - 1]!.end, end: at(verb) - 1 } : null,
    verb: { start: at(verb), end: words[end - 1]!.end },
    cuts: cutsOf(words, end, embedded).map(({ at: i, kind }) => ({ at: at(i) - 1, kind })),
    movable: movableOf(text, words, verb, end, embedded, inserted ? subjectEnd : null),
    embedded: embedded === null ? null : at(embedded),
    aside: asideOf(words, from, verb, subjectEnd),
  };
}

/** ", known as MV-9," or ", a maker of pumps," between subject and verb. */
function asideOf(words: readonly Word[], from: number, verb: number, subjectEnd: number): Stretch | null {
  const open = words[subjectEnd - 1]!;
  if (!open.comma || !words[verb - 1]!.comma || subjectEnd - 1 < from) return null;
  return { start: open.end, end: words[verb - 1]!.end + 1 };
}
