/** The build of an English sentence: what stands in front, its subject and verb, where it may be parted and what may be moved. */

import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../frame/words.ts';
import { baseOfIng, finiteForm, isBase, isModal, participleOf } from '../verb-forms.ts';
import { clauseBehind, finiteAt, groupEnd } from './verb.ts';
import { timesIn, type Word, wordsIn } from './words.ts';

/** Offsets are UTF-16 units of the sentence's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** comma: before what hangs on behind one; clause: before "after ..."; predicate: before "and" and a second verb; phrase: before a circumstance; complement: before what a noun may have of its own. */
export type CutKind = 'comma' | 'clause' | 'predicate' | 'phrase' | 'statement' | 'complement';
export interface Cut {
  readonly at: number;
  readonly kind: CutKind;
}

export interface EnglishBuild {
  /** "In May," with its comma; null where the subject comes first */
  readonly front: Stretch | null;
  readonly subject: Stretch;
  /** ", a maker of pumps," or "on 3 May 2026": between subject and verb */
  readonly inserted: Stretch | null;
  readonly verb: Stretch;
  /** behind the verb, where an insertion parts no phrase */
  readonly cuts: readonly Cut[];
  /** adverbials and clauses at the main clause's end that may as well stand in front of it */
  readonly movable: readonly (Stretch & { readonly kind: 'time' | 'clause' })[];
  /** "that it will close", "to close it": what begins there is a clause within */
  readonly embedded: number | null;
  /** ", a maker of pumps," and ", which ...": names or describes what stands before, and may be left out */
  readonly aside: Stretch | null;
}

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

/** Where the subject begins, as a word's number; null where that is not sure. */
function frontEnd(words: readonly Word[], text: string): number | null {
  const first = words[0];
  if (!first) return null;
  const [time] = timesIn(text);
  if (time?.start === 0) {
    const next = words.findIndex((w) => w.start >= time.end);
    // "In 2017, in the state of Corrow, ..." and "In 2017 a lottery employee": a time needs no comma
    if (next > 0 && !words[next - 1]!.comma) return PREPOSITIONS.has(words[next]!.low) ? frontByComma(words) : next;
    return next > 0 && !opensFront(words[next]!) ? next : frontByComma(words);
  }
  return opensFront(first) ? frontByComma(words) : 0;
}

const opensFront = ({ low }: Word): boolean =>
  (PREPOSITIONS.has(low) && !/^(?:about|around|over|under|up|near|nearly|outside)$/.test(low)) ||
  (SUBORDINATORS.has(low) && low !== 'that') ||
  /^(?:asked|accused|faced|based|led|two weeks|last|earlier|later|now|so|according|speaking|citing|following|given)$/.test(
    low,
  ) ||
  (baseOfIng(low) !== null &&
    !/^(?:managing|acting|leading|founding|sitting|outgoing|incoming|remaining|rising|falling|growing)$/.test(low) &&
    !/^(?:building|housing|mining|farming|fishing|training|funding|spending)$/.test(low));

function frontByComma(words: readonly Word[]): number | null {
  const comma = words.findIndex((w, i) => w.comma && i < 24 && i + 2 < words.length && verbOf(words, i + 1) !== null);
  return comma < 0 ? null : comma + 1;
}

interface Found {
  readonly subjectEnd: number;
  readonly verb: number;
  readonly inserted: boolean;
}

const LONGEST_SUBJECT = 26;

function verbOf(words: readonly Word[], from: number): Found | null {
  const last = Math.min(words.length, from + LONGEST_SUBJECT);
  if (
    SUBORDINATORS.has(words[from]?.low ?? '') ||
    (PREPOSITIONS.has(words[from]?.low ?? '') &&
      !/^(?:about|around|over|under|up|nearly|outside)$/.test(words[from]!.low))
  )
    return null;
  for (let i = from; i < last; i++) {
    if (i > from && finiteAt(words, i, from, words.length))
      return { subjectEnd: trimmed(words, from, i), verb: i, inserted: trimmed(words, from, i) < i };
    const { low, comma } = words[i]!;
    if (comma) return apposed(words, from, i);
    if (i > from && /^(?:who|which|that|whose)$/.test(low)) {
      const verb = verbWithin(words, i + 1, last);
      if (verb === null) return null;
      i = groupEnd(words, verb) - 1;
      if (words[i]!.comma) return apposed(words, from, i);
    } else if (i > from && SUBORDINATORS.has(low) && !/^(?:as|since|after|before|until|where)$/.test(low)) return null;
  }
  return null;
}

/** The verb of a relative clause: its own may follow at once. */
function verbWithin(words: readonly Word[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const { low, cap } = words[i]!;
    if (!cap && (i === from ? finiteForm(low) !== null || isBase(low) : finiteAt(words, i, from, to))) return i;
    if (words[i]!.comma) return null;
  }
  return null;
}

/** The subject without the adverbs and times before the verb: "The firm also said", "Regulators on 3 May 2026 ordered". */
function trimmed(words: readonly Word[], from: number, verb: number): number {
  let end = verb;
  while (
    end > from + 1 &&
    (words[end - 1]!.time ||
      /^(?:now|also|already|still|never|once|then|later|only|\p{L}+ly)$/u.test(words[end - 1]!.low))
  )
    end--;
  return end;
}

/** ", a maker of pumps, sold": the verb behind the comma that closes what is inserted. */
function apposed(words: readonly Word[], from: number, comma: number): Found | null {
  for (let i = comma + 1; i < Math.min(words.length - 1, comma + 28); i++) {
    if (!words[i]!.comma) continue;
    if (words.slice(comma + 1, i + 2).some((w, k) => /^(?:and|or)$/.test(w.low) && words[comma + k]!.comma))
      return null;
    const verb = [i + 1, i + 2].find((k) => k < words.length && isVerbBehind(words, k, from, comma));
    if (verb !== undefined) return { subjectEnd: comma + 1, verb, inserted: true };
  }
  return null;
}

/** Behind a closing comma: judged as if it stood right behind the subject. */
function isVerbBehind(words: readonly Word[], k: number, from: number, comma: number): boolean {
  const without = [...words.slice(from, comma), { ...words[comma]!, comma: false }, ...words.slice(k)];
  const at = comma - from + 1;
  const between = words[k - 1]!;
  if (!between.comma && !/^(?:also|now|already|still|never|\p{L}+ly)$/u.test(between.low)) return false;
  return finiteAt(without, at, 0, without.length);
}

/** Where a clause within begins: what follows it is none of the main clause's own. */
function embeddedAt(words: readonly Word[], end: number, verb: number): number | null {
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

const HANGING =
  /^(?:which|who|whose|where|while|although|though|because|but|or|down|up|including|compared|far|much|well|slightly|more|less|fewer|higher|lower|some|none|half|one|most|all|hurt|helped|driven|having|blaming|adding|arguing|saying|citing|putting|raising|leaving|making|accused|followed|according|with|as|after|before|when|if|unless|until|since|despite|mainly|mostly|partly|especially|particularly|roughly|about|nearly|almost|twice|three|its|the|a|an|at|in|on|for|under|from|by|without|amid|near)$/;
/** With a comma to come it may be in the middle of its clause: "the animals, from two families, would". */
const OPENS_APPOSITION =
  /^(?:the|a|an|its|one|some|most|half|all|three|none|at|in|on|for|under|from|by|without|amid|near|with|who|which|whose|where|as|including|about|nearly|almost|mainly|mostly|partly|especially|particularly|roughly)$/;
const MEASURE = /^(?:shortly|just|soon|even|only|immediately|long|days?|weeks?|months?|years?|hours?|minutes?)$/;

function cutsOf(words: readonly Word[], end: number, embedded: number | null): { at: number; kind: CutKind }[] {
  const cuts: { at: number; kind: CutKind }[] = [];
  const commas = words.filter((w, i) => w.comma && i >= end).length;
  const first = words.findIndex((w, i) => w.comma && i >= end);
  for (let i = end; i < words.length - 1; i++) {
    const word = words[i]!;
    if (word.closed || i <= end - 1) continue;
    const prev = words[i - 1]!;
    if (prev.comma && i > end) {
      const joins = /^(?:and|but)$/.test(word.low);
      const closes = words.findIndex((w, k) => k >= i && w.comma) < 0;
      if (
        joins
          ? commas === 1
          : HANGING.test(word.low) && (closes || !OPENS_APPOSITION.test(word.low)) && !listed(words, i)
      )
        cuts.push({ at: i, kind: 'comma' });
      else if (!joins && i === first + 1 && (participleOf(word.low) || baseOfIng(word.low)) && !listed(words, i))
        cuts.push({ at: i, kind: 'comma' });
      continue;
    }
    if (first >= 0 && i > first) continue;
    const sub = subordinate(words, i);
    if (sub !== null) {
      const parts = sub > end || embedded === null || clauseBehind(words, i, words.length);
      if (sub >= end && parts) cuts.push({ at: sub, kind: 'clause' });
    } else if (/^(?:and|but)$/.test(word.low) && i >= end && secondPredicate(words, i, end))
      cuts.push({ at: i, kind: 'predicate' });
    else if (word.low === 'that' && i === embedded && i > end - 1 && SPEAKS.test(prev.low))
      cuts.push({ at: i, kind: 'statement' });
    else if (/^(?:and|but)$/.test(word.low) && i >= end && secondClause(words, i, embedded))
      cuts.push({ at: i, kind: 'predicate' });
    else if (word.low === 'and' && words[i + 1]!.low === 'that' && i > end) cuts.push({ at: i, kind: 'predicate' });
    else if (i > end + 1 && circumstance(words, i, embedded)) cuts.push({ at: i, kind: 'phrase' });
    else if (i > end + 2 && complement(words, i, end, embedded)) cuts.push({ at: i, kind: 'complement' });
  }
  return cuts;
}
const SPEAKS =
  /^(?:said|says|added|warned|announced|explained|argued|admitted|conceded|believes?|expects?|estimates?|denied|reporters|parliament|confirmed|testified|insists?|insisted|claims?|claimed|fear|show|shows|found|record|suggests?)$/;

/** "A, B and C": the comma before `i` parts a list. */
function listed(words: readonly Word[], i: number): boolean {
  const next = words.findIndex((w, k) => k >= i && w.comma);
  const and = words.findIndex((w, k) => k >= i && /^(?:and|or)$/.test(w.low));
  if (and < 0 || and - i > 7) return false;
  return next < 0
    ? and - i < 4 &&
        !words.slice(i, and).some((w) => PREPOSITIONS.has(w.low)) &&
        !/^(?:which|who|whose|where|while|because|although|but)$/.test(words[i]!.low)
    : and === next + 1;
}

/** A clause or phrase of circumstance that begins at `i`; its own first word ("three weeks" before "before"), or null. */
function subordinate(words: readonly Word[], i: number): number | null {
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
function secondPredicate(words: readonly Word[], i: number, end: number): boolean {
  const next = words[i + 1]!;
  const after = words[i + 2];
  if (next.cap || next.comma || next.closed) return false;
  const form = finiteForm(next.low);
  if (/^(?:has|have|had|was|were|is|are|will|would|could|can)$/.test(next.low)) return true;
  if (form?.sure) return true;
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
      /^(?:that|to|it|them|him|her|\d[\d.,]*)$/.test(after.low));
  // "should buy the mill and run it"
  if (
    /^(?:will|would|could|can|should|must|may|might)$/.test(words[end - 1]!.low) ||
    words.slice(0, end).some((w) => isModal(w.low))
  ) {
    if (isBase(next.low) && plain) return true;
  }
  // "failed and closed": its like must stand before
  const past = form?.tense === 'past' && !form.weak && plain;
  return past && words.slice(0, end).some((w) => finiteForm(w.low)?.tense === 'past');
}

/** "and the case is still open": a clause of its own, where what stands before it is whole. */
function secondClause(words: readonly Word[], i: number, embedded: number | null): boolean {
  const next = words[i + 1]!;
  if (!(/^(?:the|an?|its|their|his|her|no)$/.test(next.low) || next.cap) || !clauseBehind(words, i, words.length))
    return false;
  if (words.slice(i + 1).some((w) => w.comma && w !== words.at(-1))) return false;
  return (
    embedded === null || embedded > i || !/^(?:that|whether|how|why|what|which|who|where)$/.test(words[embedded]!.low)
  );
}

/** A prepositional phrase that tells circumstances and belongs to no noun: "with debts of", "for failing to", "in protest". */
function circumstance(words: readonly Word[], i: number, embedded: number | null): boolean {
  const { low, time } = words[i]!;
  const prev = words[i - 1]!;
  const next = words[i + 1]!;
  if (
    words.length - i < 3 ||
    PREPOSITIONS.has(prev.low) ||
    /^(?:and|or|but|than|more|less|not|only|just|even)$/.test(prev.low)
  )
    return false;
  if (/^(?:for|by)$/.test(low) && baseOfIng(next.low)) return true;
  // "pay $340 million to settle", "voted by 31 to 14 to ban"
  if (
    low === 'to' &&
    isBase(next.low) &&
    /^(?:\d[\d.,]*|million|billion|percent|pounds|dollars|euros|tonnes|crowns)$/.test(prev.low)
  )
    return true;
  if (low === 'without' || (low === 'into' && /^(?:how|whether|why|claims)$/.test(next.low))) return true;
  if (low === 'in' && /^(?:protest|response|exchange|return|connection|order|favour|a|an)$/.test(next.low))
    return (
      /^(?:protest|response|exchange|return|connection)$/.test(next.low) ||
      /^(?:large|small|trial|statement|letter|report|survey|vote|study)$/.test(words[i + 2]?.low ?? '')
    );
  if (
    low === 'at' &&
    /^a$/.test(next.low) &&
    /^(?:price|cost|meeting|rate|depth|conference|hearing|rally)$/.test(words[i + 2]?.low ?? '')
  )
    return true;
  if (
    !time ||
    words[i - 1]!.time ||
    !/^(?:on|in|at|between|during|since|until|from|for|over)$/.test(low) ||
    embedded !== null
  )
    return false;
  // in front of a phrase that belongs to the verb it would tear both apart: "the chance of approval by 2027 at 55 percent"
  const stop = words.findIndex((w, k) => k > i && !w.time);
  return stop < 0 || words[stop - 1]!.comma || subordinate(words, stop) !== null;
}

/** "a warning about weak points", "aid of 12 million crowns for crews who ...": a phrase of some length behind a noun; last of all. */
function complement(words: readonly Word[], i: number, end: number, embedded: number | null): boolean {
  const { low, time } = words[i]!;
  const prev = words[i - 1]!;
  const next = words[i + 1]!;
  if (time || prev.time || !/^(?:with|about|against|for|over|on|in|at|from|near|across|outside|under)$/.test(low))
    return false;
  if (
    words.length - i < 4 ||
    PREPOSITIONS.has(prev.low) ||
    DETERMINERS.has(prev.low) ||
    /^(?:and|or|but|than|more|less|not|only|just|even|up|down|out|off|back|away)$/.test(prev.low)
  )
    return false;
  if (/^(?:about|over|under|near)$/.test(low) && /^[£$€]?\d/.test(next.low)) return false;
  if (
    !(
      DETERMINERS.has(next.low) ||
      next.cap ||
      /^\d/.test(next.low) ||
      /(?:s|people|men|women|children)$/.test(next.low) ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|one|weak|new)$/.test(next.low)
    )
  )
    return false;
  // within "to ban cars from the town" it is the inner verb's own
  if (
    embedded !== null &&
    i > embedded &&
    !/^(?:that|who|which)$/.test(words[embedded]!.low) &&
    !ALWAYS_APART.test(low)
  )
    return false;
  const inner = embedded !== null && i > embedded ? words.slice(embedded, i) : [];
  // what the verb itself wants: "put the rate at", "charged him with", "spent it on"
  const verbs = words.slice(Math.max(0, end - 3), end);
  if (
    (!ALWAYS_APART.test(low) && [...verbs, ...inner].some(({ low: v }) => BINDS.test(v))) ||
    participleOf(prev.low) !== null ||
    finiteForm(prev.low) !== null ||
    /ly$/.test(prev.low)
  )
    return false;
  return !words.slice(end, i).some((w) => (w.low === 'to' || w.low === 'that') && words.indexOf(w) > i - 3);
}
const ALWAYS_APART = /^(?:about|against)$/;
const BINDS =
  /^(?:puts?|place[sd]?|placing|based?|sets?|keeps?|kept|takes?|took|taken|leaves?|left|brings?|brought|sends?|sent|spends?|spent|lays?|laid|rel(?:y|ies|ied)|impose[sd]?|blame[sd]?|focus(?:es|ed)?|provide[sd]?|replace[sd]?|charge[sd]?|supplie[sd]|equipped|compare[sd]?|links?|linked|meets?|met|face[sd]?|filled|shares?|shared|mixed|accuse[sd]?|asks?|asked|ranks?|ranked|rose|fell|risen|fallen|grew|grown|raised?|lowered|cut|increased?|decreased?|dropped|is|are|was|were|be|been|gives?|gave|given|wants?|means?|made?|makes?|turn(?:s|ed)?|moved?|moves)$/;

/** Nouns whose own time may stand behind them: "the vote on 3 May" is no voting on 3 May. */
const EVENT =
  /^(?:meetings?|votes?|elections?|strikes?|talks|deadlines?|hearings?|demonstrations?|conferences?|debates?|summits?|games?|match|matches|finals?|protests?|decisions?|attacks?|crash|crashes|fires?|accidents?|floods?|referendums?|sessions?|trials?|report|reports|study|studies|reviews?|events?|budgets?|plans?|season|figures?|value|level|levels|quota|result|results|draws?|outbreak|collapse|closure|merger|sale|purchase|launch|opening)$/;

function movableOf(
  text: string,
  words: readonly Word[],
  verb: number,
  end: number,
  embedded: number | null,
  inserted: number | null,
): (Stretch & { kind: 'time' | 'clause' })[] {
  const found: (Stretch & { kind: 'time' | 'clause' })[] = [];
  // what stands in front of two predicates would belong to both
  if (
    words.some(
      (w, i) =>
        i >= end &&
        /^(?:and|but)$/.test(w.low) &&
        i + 1 < words.length &&
        (finiteForm(words[i + 1]!.low) !== null || secondPredicate(words, i, end)),
    )
  )
    return found;
  const comma = words.findIndex((w, i) => i >= end - 1 && w.comma);
  const last = comma < 0 ? words.length : comma + 1;
  const sub = words.findIndex((_, i) => i > end && i < last && subordinate(words, i) !== null);
  const own = sub < 0 ? last : subordinate(words, sub)!;
  for (const t of timesIn(text)) {
    const i = words.findIndex((w) => w.start === t.start);
    const next = words.findIndex((w) => w.start >= t.end);
    const stop = next < 0 ? words.length : next;
    if (inserted !== null && i === inserted && stop === verb && words[i]!.low === 'on')
      found.push({ ...t, kind: 'time' });
    else if (i >= end && i < own && isOwnTime(words, i, stop, { verb, end, own, embedded }))
      found.push({ ...t, kind: 'time' });
  }
  if (sub >= 0 && own > end && embeddedBefore(words, end, own) === null && comma < 0 && isFrontable(words, own, sub))
    found.push({ start: words[own]!.start, end: text.length, kind: 'clause' });
  return found;
}

const embeddedBefore = (words: readonly Word[], end: number, to: number): number | null => {
  const at = embeddedAt(words.slice(0, to), end, end - 1);
  return at !== null && at < to ? at : null;
};

/** A time of the main verb itself: right behind it, or at the clause's end with no verb form or event between. */
function isOwnTime(
  words: readonly Word[],
  i: number,
  stop: number,
  { end, own, embedded }: { verb: number; end: number; own: number; embedded: number | null },
): boolean {
  if (!/^(?:on|in|at|between|since|for|over|during|within)$/.test(words[i]!.low)) return false;
  if (i === end) return /^(?:on|in|at)$/.test(words[i]!.low) && stop <= own;
  // "fell to £41 million in the first quarter from £88 million": what it was before goes on behind it
  const goesOn = /^(?:from|to)$/.test(words[stop]?.low ?? '') && /^[£$€]?\d/.test(words[stop + 1]?.low ?? '');
  if ((stop !== own && !goesOn) || (embedded !== null && embedded < i)) return false;
  const between = words.slice(end, i);
  if (
    between.some(
      (w) =>
        !w.time &&
        !w.cap &&
        (baseOfIng(w.low) !== null ||
          (participleOf(w.low) !== null && !/^(?:used|left)$/.test(w.low)) ||
          /^(?:than|as|and|or|but|between)$/.test(w.low)),
    )
  )
    return false;
  return (
    !EVENT.test(words[i - 1]!.low) &&
    !words[i - 1]!.time &&
    !/^(?:not|only|just|even|until|also|except|up|back|as|than)$/.test(words[i - 1]!.low)
  );
}

/** No pronoun that would stand before what it means. */
function isFrontable(words: readonly Word[], from: number, at: number): boolean {
  if (/^(?:before|until)$/.test(words[at]!.low) && !clauseBehind(words, at, words.length)) return false;
  if (
    words
      .slice(from)
      .some((w) => /^(?:it|its|they|their|them|he|his|him|she|her|this|that|those|these|so)$/.test(w.low))
  )
    return false;
  return !/^(?:and|or|but|only|not|even)$/.test(words[from - 1]!.low);
}

/** ", known as MV-9," or ", a maker of pumps," between subject and verb. */
function asideOf(words: readonly Word[], from: number, verb: number, subjectEnd: number): Stretch | null {
  const open = words[subjectEnd - 1]!;
  if (!open.comma || !words[verb - 1]!.comma || subjectEnd - 1 < from) return null;
  return { start: open.end, end: words[verb - 1]!.end + 1 };
}
