/** Prepositional phrases behind an English verb in front of which the sentence may be parted. */
import { pattern } from '../../engine/patterns/layout.ts';
import { DETERMINERS, PREPOSITIONS } from '../frame/words.ts';
import { baseOfIng, finiteForm, isBase, isModal, participleOf } from '../verb-forms.ts';
import { subordinate } from './joints.ts';
import type { Word } from './words.ts';

/** A prepositional phrase that tells circumstances and belongs to no noun: "with debts of", "for failing to", "in protest". */
export function circumstance(words: readonly Word[], i: number, embedded: number | null): boolean {
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
  // "pay $340 million for the brand"
  if (
    low === 'for' &&
    DETERMINERS.has(next.low) &&
    isMoney(words, i - 1) &&
    !/^(?:of|at|than)$/.test(words[i - 2]?.low ?? '')
  )
    return true;
  if (low === 'for' && next.low === 'use') return words.length - i > 3;
  if (low === 'aboard' && DETERMINERS.has(next.low)) return true;
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

/** "have been handed to police | by a dealer who ...": by whom, where it is told at some length and the verb is the passive it goes with. */
export function agent(words: readonly Word[], i: number, end: number): boolean {
  const next = words[i + 1];
  if (words[i]!.low !== 'by' || !next || words.length - i < 4 || words.slice(end, i).length < 2) return false;
  const passive =
    participleOf(words[end - 1]!.low) !== null &&
    words.slice(Math.max(0, end - 4), end).some(({ low }) => /^(?:is|are|was|were|be|been|being)$/.test(low));
  const plain = words.slice(end, i).every((w) => !w.comma && participleOf(w.low) === null && baseOfIng(w.low) === null);
  return (
    passive && plain && (next.cap || /^(?:the|an?|its|their|his|her|two|three|several)$/.test(next.low)) && !next.time
  );
}

/** "more patients suffered damage in the trial | than its maker reported": far from what it compares with. */
export function comparison(words: readonly Word[], i: number, end: number): boolean {
  if (words[i]!.low !== 'than' || words.length - i < 4) return false;
  const more = words.slice(0, i).findLastIndex((w) => /^(?:more|fewer|less)$/.test(w.low));
  return (
    more >= 0 &&
    i - more > 5 &&
    i > end &&
    !words.slice(more, i).some((w) => w.comma) &&
    /^(?:the|an?|its|their|his|her|it|they)$/.test(words[i + 1]!.low)
  );
}

/** "a warning about weak points", "aid of 12 million crowns for crews who ...": a phrase of some length behind a noun; last of all. */
export function complement(words: readonly Word[], i: number, end: number, embedded: number | null): boolean {
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
  // "and shops in the county should see": it is a subject's own
  if (ownsSubject(words, i)) return false;
  // "said the cold in the hall, ...": the subject of what was said is still open
  if (
    embedded !== null &&
    i > embedded &&
    !words.slice(embedded + 1, i).some((w) => finite(w.low)) &&
    !/^(?:to|of)$/.test(words[embedded]!.low)
  )
    return false;
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
  const passive =
    participleOf(words[end - 1]!.low) !== null && end > 1 && /^(?:is|are|was|were|been)$/.test(words[end - 2]!.low);
  const verbs = words.slice(Math.max(0, passive ? end - 1 : end - 3), end);
  if (
    (!ALWAYS_APART.test(low) && [...verbs, ...inner].some(({ low: v }) => BINDS.test(v))) ||
    participleOf(prev.low) !== null ||
    (finiteForm(prev.low) !== null && !COUNTED.test(words[i - 2]?.low ?? '')) ||
    /ly$/.test(prev.low)
  )
    return false;
  return !words.slice(end, i).some((w) => (w.low === 'to' || w.low === 'that') && words.indexOf(w) > i - 3);
}
const finite = (low: string): boolean => isModal(low) || finiteForm(low) !== null;

/** Whether a verb of its own follows before the next comma or clause. */
function ownsSubject(words: readonly Word[], at: number): boolean {
  for (let k = at + 1; k < words.length && !words[k - 1]!.comma; k++) {
    const { low } = words[k]!;
    if (/^(?:and|but|who|which|that|because|when|if|as|after|before|while|where)$/.test(low)) return false;
    if (isModal(low) || /^(?:is|are|was|were|has|have|had)$/.test(low)) return true;
  }
  return false;
}
const MONEY = /^[£$€]\d[\d.,]*(?:m|bn|k)?$/;
const isMoney = (words: readonly Word[], i: number): boolean =>
  MONEY.test(words[i]!.low) || (/^(?:million|billion)$/.test(words[i]!.low) && MONEY.test(words[i - 1]?.low ?? ''));
/** "12 million crowns": a noun, whatever verb looks like it */
const COUNTED = /^(?:\d[\d.,]*|million|billion|thousand|hundred|two|three|four|five|six|seven|eight|nine|ten)$/;
const ALWAYS_APART = /^(?:about|against)$/;
const BINDS = pattern()`
  ^(?:
    puts? | place[sd]? | placing | based? | sets? | keeps? | kept | takes? | took | taken | leaves?
    | left | brings? | brought | sends? | sent | spends? | spent | lays? | laid | rel(?:y|ies|ied)
    | impose[sd]? | blame[sd]? | focus(?:es|ed)? | provide[sd]? | replace[sd]? | charge[sd]?
    | supplie[sd] | equipped | compare[sd]? | links? | linked | meets? | met | face[sd]? | filled
    | shares? | shared | mixed | accuse[sd]? | asks? | asked | ranks? | ranked | rose | fell | risen
    | fallen | grew | grown | raised? | lowered | cut | increased? | decreased? | dropped | is | are
    | was | were | be | been | gives? | gave | given | wants? | means? | made? | makes?
    | turn(?:s|ed)? | moved? | moves
  )$
`;
