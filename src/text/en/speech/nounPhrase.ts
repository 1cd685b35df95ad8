/** Reads English noun phrases, above all subjects of clauses of speech, without a parser. */
import { pattern } from '../../engine/patterns/layout.ts';
import { type Range, wordSet } from '../../engine/sentences/words.ts';
import { isCapital, isQuotation, type SentenceView } from '../../engine/speech/speech.ts';
import { ADVERBS, DETERMINERS, FINITES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './cues.ts';

const determiners = wordSet(DETERMINERS);
const prepositions = wordSet(PREPOSITIONS);
const adverbs = wordSet(ADVERBS);
const pronouns = wordSet(PRONOUNS);
const closed = wordSet(FINITES, PREPOSITIONS, SUBORDINATORS, 'and or but to not who which also then');
const SUBJECT_PRONOUNS = wordSet('he she they it we i you who one');

export const isPronoun = (lower: string): boolean => pronouns.has(lower);

/** End of the noun phrase at item `at`; `at` itself where none begins. "of", "for" and "'s" phrases belong to it. */
export function phraseEnd(view: SentenceView, at: number, limit: number): number {
  if (at >= limit) return at;
  if (SUBJECT_PRONOUNS.has(view.low[at]!)) return at + 1;
  const core = Math.max(coreEnd(view, at, limit), officeEnd(view, at, limit));
  if (core === at) return at;
  let end = core;
  for (let n = 0; n < 4; n++) {
    const joins =
      /^(?:of|for|and|in|from)$/.test(view.low[end] ?? '') && (view.low[end] !== 'in' || isCapital(view, end + 1));
    const next = joins && end + 1 < limit ? coreEnd(view, end + 1, limit) : end;
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

/** "Council leader Lea Brandt", "the cabinet member for roads and parks Lea Brandt": an office of small words before a name. */
function officeEnd(view: SentenceView, at: number, limit: number): number {
  const first = determiners.has(view.low[at]!) ? at + 1 : at;
  let name = at;
  for (let i = first; i < Math.min(limit, first + LONGEST_OFFICE) && isWordOfOffice(view, i); i++)
    if (OFFICES.test(view.low[i]!)) name = i + 1;
  if (name === at) return at;
  const noun = name;
  if (/^(?:for|of|on)$/.test(view.low[name] ?? ''))
    for (let n = 0; n++ < LONGEST_FIELD && (n === 1 || isPartOfField(view, name)); ) name++;
  let end = name;
  while (end < limit && isPart(view, end, false) && isCapital(view, end)) end++;
  // behind a field one capital may still be part of it: "the minister for Northern Ireland"
  return end > name + (name > noun ? 1 : 0) ? end : at;
}

const isPartOfField = (view: SentenceView, i: number): boolean =>
  !isCapital(view, i) && (/^(?:the|and|of)$/.test(view.low[i] ?? '') || isWordOfOffice(view, i));
const isWordOfOffice = (view: SentenceView, i: number): boolean => {
  const lower = view.low[i];
  return (
    lower !== undefined && !isQuotation(view, i) && !closed.has(lower) && !adverbs.has(lower) && !VERBAL.test(lower)
  );
};
/** "deputy chief fire officer", "for the roads, parks and water of" */
const LONGEST_OFFICE = 4;
const LONGEST_FIELD = 7;
const OFFICES = pattern()`
  ^(?:
    (?:spokes|chair)(?:man|woman|person) | member | minister | secretary | head | director | leader | chief
    | chair | president | commissioner | officer | manager | mayor | councillor | envoy | lead | convenor
    | adviser | advisor | ambassador | coordinator | executive | editor | professor | inspector
  )$
`;
/** Whoever "said" or "elected" stands in no office. */
const VERBAL = /ed$|ly$|^(?:said|says|told|tells)$/;

/** Determiner and up to six words that are no verbs, or capitalised words in a row. */
function coreEnd(view: SentenceView, at: number, limit: number): number {
  const determined = determiners.has(view.low[at]!);
  let i = determined ? at + 1 : at;
  const most = Math.min(limit, i + (determined ? 6 : 7));
  while (i < most && isPart(view, i, determined)) i++;
  if (determined && i === at + 1)
    return /^(?:this|that|these|those|some|many|others|both|several|most|all)$/.test(view.low[at]!) ? i : at;
  return i;
}

function isPart(view: SentenceView, i: number, determined: boolean): boolean {
  const lower = view.low[i]!;
  if (isQuotation(view, i)) return determined;
  if (isCapital(view, i))
    return (
      !(i === 0 && (closed.has(lower) || adverbs.has(lower))) &&
      !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower)
    );
  if (lower === "'s" || lower === '’s') return true;
  if (closed.has(lower) || adverbs.has(lower) || /ed$|ly$/.test(lower)) return false;
  return determined ? !/^(?:says|said|told|tells)$/.test(lower) : SPEAKERS.test(lower);
}
const SPEAKERS = pattern()`
  ^(?:
    officials? | sources? | police | experts? | analysts? | scientists? | researchers? | critics?
    | spokes(?:man|woman|person|people) | authorities | witnesses | doctors? | people | investors?
    | lawyers? | economists? | residents? | de | van | von | al | bin | \d.*
  )$
`;

/** The first phrase from `from` that can be a subject; prepositional phrases and adverbs are stepped over. */
export function findSubject(view: SentenceView, from: number, limit: number): Range | null {
  for (let i = from; i < limit; ) {
    const lower = view.low[i]!;
    if (prepositions.has(lower)) i = Math.max(i + 1, phraseEnd(view, i + 1, limit));
    else {
      const end = adverbs.has(lower) ? i : phraseEnd(view, i, limit);
      if (end > i) return { from: i, to: end };
      i++;
    }
  }
  return null;
}

/** No object pronoun, no bare time, no number. */
export const isSubjectPhrase = (view: SentenceView, range: Range): boolean =>
  (!/^(?:him|her|them|us|me)$/.test(view.low[range.from]!) || range.to > range.from + 1) &&
  view.low.slice(range.from, range.to).some((word) => !/^[\d.,%]+$/.test(word));
