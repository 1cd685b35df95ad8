/** Joints of an English sentence: where a clause within, a clause of circumstance or a second predicate begins. */
import { DETERMINERS, PREPOSITIONS } from '../frame/words.ts';
import { baseOfIng, finiteForm, isBase, isModal } from '../verb-forms.ts';
import { clauseBehind } from './verb.ts';
import type { Word } from './words.ts';

/** Where a clause within begins: what follows it is none of the main clause's own. */
export function embeddedAt(words: readonly Word[], end: number, verb: number): number | null {
  for (let i = end; i < words.length; i++) {
    const { low } = words[i]!;
    const next = words[i + 1];
    if (words[i - 1]!.comma && i > end) return null;
    if (low === 'to' && next && isBase(next.low)) return i;
    if (/^(?:that|whether|how|why|what|who|which|whose|where)$/.test(low)) return i;
    if (PREPOSITIONS.has(words[i - 1]!.low) && baseOfIng(low) !== null) return i;
    if (SAYING.test(words[verb]!.low) && clauseBehind(words, i - 1, words.length)) return i;
  }
  return null;
}
const SAYING =
  /^(?:said|says|say|believes?|thinks?|claims?|claimed|argues?|fears?|warned|warns|added|announced|estimates?|told|tells|knows?|knew|hopes?|hoped|feared)$/;

const MEASURE = /^(?:shortly|just|soon|even|only|immediately|long|days?|weeks?|months?|years?|hours?|minutes?)$/;

/** A clause or phrase of circumstance that begins at `i`; its own first word ("three weeks" before "before"), or null. */
export function subordinate(words: readonly Word[], i: number): number | null {
  const { low } = words[i]!;
  const prev = words[i - 1]!;
  if (words[i]!.time) return null;
  const always = /^(?:because|although|though|while|unless|if|amid|despite|when|whereas)$/.test(low);
  const clause = /^(?:after|before|until|since|as|once)$/.test(low);
  if (!always && !clause) return null;
  if (
    /^(?:as|such|and|or|but|than|not|ever|even|same|known|particularly|especially|including|of|on|only|just|that|is|was|are|were|be)$/.test(
      prev.low,
    ) &&
    !/^(?:just|only|even)$/.test(prev.low)
  )
    return null;
  if (low === 'as' && !clauseBehind(words, i, words.length)) return null;
  if (/^(?:until|since|once)$/.test(low) && !clauseBehind(words, i, words.length)) return null;
  if (
    /^(?:before|after)$/.test(low) &&
    /^(?:the|then|that|all|an?)$/.test(words[i + 1]?.low ?? '') &&
    !clauseBehind(words, i, words.length) &&
    low === 'before'
  )
    return null;
  if (low === 'when' && /^(?:on|at|of|for|from|about)$/.test(prev.low)) return null;
  if (low === 'if' && /^(?:see|know|ask|asked|wonder|decide|say|said)$/.test(prev.low)) return null;
  let at = i;
  const measured = /^(?:before|after)$/.test(low);
  while (measured && at > 1 && MEASURE.test(words[at - 1]!.low)) at--;
  if (at < i && /^(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|some)$/.test(words[at - 1]!.low))
    at--;
  // "the day after", "the week before"
  if (/^(?:the|that|one|this|each)$/.test(words[at - 1]!.low) && at < i) return null;
  // "within three weeks after", "for an hour before"
  if (at < i && PREPOSITIONS.has(words[at - 1]!.low)) return null;
  return at;
}

/** "... and has appealed", "and failed on two points": a second verb of the same subject. */
export function secondPredicate(words: readonly Word[], i: number, end: number): boolean {
  const next = words[i + 1]!;
  const after = words[i + 2];
  if (next.cap || next.comma || next.closed) return false;
  const form = finiteForm(next.low);
  if (/^(?:has|have|had|was|were|is|are|will|would|could|can)$/.test(next.low)) return true;
  if (form?.sure || /^(?:said|says)$/.test(next.low)) return true;
  if (
    form?.tense === 'present' &&
    form.number === 'singular' &&
    !form.weak &&
    after &&
    (DETERMINERS.has(after.low) || /^\d/.test(after.low))
  )
    return true;
  const plain =
    !!after &&
    (DETERMINERS.has(after.low) ||
      PREPOSITIONS.has(after.low) ||
      after.cap ||
      /^(?:that|to|it|them|him|her|back|up|down|out|off|away|\d[\d.,]*)$/.test(after.low));
  // "should buy the mill and run it"
  if (
    /^(?:will|would|could|can|should|must|may|might)$/.test(words[end - 1]!.low) ||
    words.slice(0, end).some((w) => isModal(w.low))
  ) {
    if (isBase(next.low) && plain) return true;
  }
  // "have not been paid and amount to a hole", "plans to leave it and build a hall": behind a plural, before an object
  if (
    isBase(next.low) &&
    !/^(?:access|claim|need|right|plan|call|cost|cause)$/.test(next.low) &&
    (after?.low === 'to' || /^(?:the|an?|its|their|his|her)$/.test(after?.low ?? '')) &&
    words.slice(0, i).some((w) => /^(?:have|are|were|do)$/.test(w.low))
  )
    return true;
  // "failed and closed": its like must stand before
  const past = form?.tense === 'past' && !form.weak && plain;
  return past && words.slice(0, end).some((w) => finiteForm(w.low)?.tense === 'past');
}

const isAuxiliary = (low: string): boolean => isModal(low) || /^(?:are|were|have|had)$/.test(low);

/** "and the case is still open": a clause of its own, where what stands before it is whole. */
export function secondClause(words: readonly Word[], i: number, embedded: number | null): boolean {
  const next = words[i + 1]!;
  const bare = /[^s'’]s$/.test(next.low) && !next.comma && words[i + 2] && isAuxiliary(words[i + 2]!.low);
  if (
    !(bare || /^(?:the|an?|its|their|his|her|no)$/.test(next.low) || next.cap) ||
    !clauseBehind(words, i, words.length)
  )
    return false;
  if (words.slice(i + 1).some((w) => w.comma && w !== words.at(-1))) return false;
  return (
    embedded === null || embedded > i || !/^(?:that|whether|how|why|what|which|who|where)$/.test(words[embedded]!.low)
  );
}
