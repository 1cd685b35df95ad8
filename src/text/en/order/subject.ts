/** Where the subject of an English sentence begins and ends, and its verb begins: behind what stands in front of both. */
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../frame/words.ts';
import { baseOfIng, finiteForm, isBase, participleOf } from '../verb-forms.ts';
import { finiteAt, groupEnd } from './verb.ts';
import { timesIn, type Word } from './words.ts';

/** Where the subject begins, as a word's number; null where that is not sure. */
export function frontEnd(words: readonly Word[], text: string): number | null {
  const first = words[0];
  if (!first) return null;
  const [time] = timesIn(text);
  if (time?.start === 0) {
    const next = words.findIndex((w) => w.start >= time.end);
    // "In 2017, in the state of Corrow, ..." and "In 2017 a lottery employee": a time needs no comma
    if (next > 0 && !words[next - 1]!.comma) return PREPOSITIONS.has(words[next]!.low) ? frontByComma(words) : next;
    return next > 0 && !opensFront(words[next]!) ? next : frontByComma(words);
  }
  return opensFront(first) ? (frontByComma(words) ?? frontWithoutComma(words)) : 0;
}

/** "In the dry summer it fell", "At the hospital the canteen gave away ...": a short phrase of place or time needs no comma. */
function frontWithoutComma(words: readonly Word[]): number | null {
  if (!/^(?:in|on|at|during|under|near|from|below|above|behind|outside|inside)$/.test(words[0]!.low)) return null;
  for (let i = 2; i < Math.min(words.length - 1, LONGEST_FRONT); i++) {
    const { low, closed } = words[i]!;
    const prev = words[i - 1]!;
    if (prev.comma || closed || (i > 1 && finiteForm(prev.low)?.sure)) return null;
    const opens =
      /^(?:it|he|she|they|there)$/.test(low) ||
      (/^(?:around|about|nearly|almost|some)$/.test(low) &&
        COUNT.test(words[i + 1]!.low) &&
        !PREPOSITIONS.has(prev.low)) ||
      (/^(?:the|an?|its|their)$/.test(low) &&
        !PREPOSITIONS.has(prev.low) &&
        !/^(?:and|or|all|both|half|than|as)$/.test(prev.low));
    if (opens) return verbOf(words, i) === null ? null : i;
  }
  return null;
}
const LONGEST_FRONT = 12;
const COUNT =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens)$/;

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

export function verbOf(words: readonly Word[], from: number): Found | null {
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
    if (comma) return apposed(words, from, i) ?? listed(words, from, i, last);
    if (i > from && /^(?:who|which|that|whose|where)$/.test(low)) {
      const verb = verbWithin(words, i + 1, last);
      if (verb === null) return null;
      i = groupEnd(words, verb) - 1;
      if (words[i]!.comma) return apposed(words, from, i);
    } else if (i > from && SUBORDINATORS.has(low) && !/^(?:as|since|after|before|until|where)$/.test(low)) return null;
  }
  return null;
}

/** "Shops, cafes and filling stations in the town were": plural nouns without articles, up to a verb that is nothing else. */
function listed(words: readonly Word[], from: number, comma: number, last: number): Found | null {
  const and = words.findIndex((w, k) => k > comma && w.low === 'and');
  if (comma !== from || and < 0 || and > comma + 4 || !/[^su'’]s$/.test(words[from]!.low)) return null;
  if (words.slice(comma + 1, and + 2).some((w) => w.comma || DETERMINERS.has(w.low))) return null;
  for (let i = and + 2; i < last && !words[i - 1]!.comma; i++)
    if (/^(?:are|were|have|had|will|would|can|could|must|should)$/.test(words[i]!.low) && !words[i]!.closed)
      return { subjectEnd: i, verb: i, inserted: false };
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
  // "those who were treated on 3 May are", "goods sold on 3 May are": the day of their own clause
  const hasClause = words
    .slice(from + 1, verb)
    .some(({ low }) => /^(?:who|whom|which|that|whose|where)$/.test(low) || participleOf(low) !== null);
  while (
    end > from + 1 &&
    ((words[end - 1]!.time && !hasClause) ||
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
