/** What the English verb that governs a time expression says about its side of the publication date. */

import type { Span } from '../../model/index.ts';
import { pattern } from '../engine/patterns/layout.ts';
import type { Slice } from '../engine/patterns/passages.ts';
import type { Tense } from '../engine/times/types.ts';
import { wordSet } from '../engine/wordlists.ts';
import { pointsAhead } from './times-ahead.ts';
import { pointsBack } from './times-back.ts';
import { finiteForm, isBase, participleOf } from './verb-forms.ts';

/** A verb group of the sentence: where it starts, and its tense. */
interface Verb {
  readonly at: number;
  readonly tense: Exclude<Tense, null>;
  /** stands in a clause that "who", "which" or "that" has opened */
  readonly relative: boolean;
}

interface Word {
  readonly low: string;
  readonly at: number;
  readonly end: number;
  /** a mark that divides clauses stands before it */
  readonly divided: boolean;
}

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;
const DIVIDERS: ReadonlySet<string> = new Set(',;:–—"“”()');
const DIVIDES = new RegExp(`[${[...DIVIDERS].join('')}]`, 'u');

function wordsOf(slice: Slice, { start, end }: Span): Word[] {
  const part = slice(start, end);
  let last = 0;
  return Array.from(part.matchAll(WORD), (found) => {
    const divided = DIVIDES.test(part.slice(last, found.index));
    last = found.index + found[0].length;
    return { low: found[0].toLowerCase().replace('’', "'"), at: start + found.index, end: start + last, divided };
  });
}

/** Words behind which a new clause with a verb of its own may begin. */
const OPENERS = wordSet(
  'and but or nor that who which whose when where while as because after before if though although until till than since whether',
);
const RELATIVE = wordSet('who which that whose');
/** A noun follows, so that "votes" or "results" behind them is none but that. */
const NOUN_NEXT = wordSet(
  'the a an this these those its his her their our my your no some any all each every of in on at by for with from to several many new recent more most one two three four five six seven',
);
const AHEAD = wordSet('will would shall');
const OPEN = wordSet('can could may might must should cannot');
const BE = wordSet('is are was were am be been');
/** "is due to", "was scheduled to", "is to": a plan, whatever the tense of its verb. */
const PLANNED = wordSet('expected set due scheduled planned likely slated going to meant supposed about hoped');
/** "plans to", "agreed to", "has to": what follows is yet to come. */
const INTENDS = pattern()`
  ^(?:
    (?:
      plan | hope | expect | aim | intend | want | promise | vow | pledge | threaten | agree | vote
      | prepare | decide | seek | need | wait | propose
    )(?:s|d|ed|ned)?
    | planning | hoping | expecting | aiming | intending | preparing | decides | seeks | sought | told
    | asked | ordered | urged | invited | required | allowed | has | have | had
  )$
`;
const PREPOSITIONS = wordSet('on in at for from to');
const FOR_PLANS = wordSet('scheduled planned set slated due called fixed');

/** All verb groups of the words, in order; a present that may be a noun only where its clause has no verb yet. */
function verbsOf(words: readonly Word[]): Verb[] {
  const verbs: Verb[] = [];
  let open = true;
  let relative = false;
  let saying = false;
  for (const [i, word] of words.entries()) {
    if (word.divided || OPENERS.has(word.low)) {
      open = true;
      saying = isSaying(words, i);
      relative = RELATIVE.has(word.low) || (relative && !word.divided && word.low === 'and');
    }
    const tense = tenseAt(words, i, open);
    if (!tense) continue;
    verbs.push({ at: word.at, tense, relative });
    // "the team that won on Saturday plays again"
    open = relative && !saying;
    // the subject's own verb follows that of its relative clause
    if (relative && verbs.length > 1 && verbs.at(-2)!.relative)
      verbs[verbs.length - 1] = { at: word.at, tense, relative: false };
  }
  return verbs;
}

/** "found that he was sent the results": behind a verb "that" opens what is said, which has one verb. */
function isSaying(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.low ?? '';
  return words[i]!.low === 'that' && (participleOf(before) !== null || finiteForm(before)?.sure === true);
}

function tenseAt(words: readonly Word[], i: number, open: boolean): Verb['tense'] | null {
  const { low } = words[i]!;
  const next = words[i + 1]?.low ?? '';
  const before = words[i - 1]?.low ?? '';
  if (AHEAD.has(low) || /'ll$|^won't$/.test(low))
    return low === 'would' && next === 'have' && perfect(words, i + 1) === 'past' ? 'past' : 'future';
  if (OPEN.has(low)) return next === 'have' ? 'past' : 'present';
  if (FOR_PLANS.has(low) && next === 'for') return 'future';
  if (low === 'due' && (next === 'on' || next === 'in' || next === 'to')) return 'future';
  if (low === 'upcoming') return 'future';
  if (INTENDS.test(low) && next === 'to' && words[i + 2]?.low !== 'on') return 'future';
  // "expects the ferry to sail on Tuesday"
  if (/^expect(?:s|ed)?$/.test(low) && words.slice(i + 2, i + 5).some((w) => w.low === 'to' && !w.divided))
    return 'future';
  if (BE.has(low)) return beTense(words, i);
  if (low === 'has' || low === 'have') return before === 'to' || isInfinitive(before) ? null : perfect(words, i);
  if (isGrouped(words, i)) return null;
  const form = finiteForm(low);
  if (form?.tense === 'past') return isInfinitive(before) || NOUN_NEXT.has(before) ? null : 'past';
  if (!form && /[^e]ed$/.test(low) && participleOf(low)) return NOUN_NEXT.has(before) ? null : 'past';
  if (!open || i === 0 || finiteForm(before)?.sure || NOUN_NEXT.has(before) || isInfinitive(before)) return null;
  if (form) return form.weak ? null : 'present';
  const plural = words[i]!.divided ? PREPOSITIONS.has(next) : /..[^s']s$/.test(before);
  return isBase(low) && plural ? 'present' : null;
}

/** "will be held", "is not yet known", "has been sold": part of the group that the auxiliary has opened. */
function isGrouped(words: readonly Word[], i: number): boolean {
  let back = i - 1;
  while (back > 0 && (words[back]!.low.endsWith('ly') || ADVERBS.has(words[back]!.low)) && !words[back]!.divided)
    back--;
  const low = words[back]?.low ?? '';
  return participleOf(words[i]!.low) !== null && (BE.has(low) || HAVE.has(low) || low === 'being');
}
const ADVERBS = wordSet('not yet also already now still never just soon again');
const HAVE = wordSet('has have had');

const isInfinitive = (before: string): boolean => before === 'to' || AHEAD.has(before) || OPEN.has(before);

function beTense(words: readonly Word[], i: number): Verb['tense'] | null {
  const low = words[i]!.low;
  if (low === 'be' || low === 'been') return null;
  const next = words[words[i + 1]?.low === 'not' ? i + 2 : i + 1]?.low ?? '';
  const after = words[i + 2]?.low ?? '';
  if (PLANNED.has(next) && (next === 'to' || after === 'to' || after === 'for')) return 'future';
  return low === 'was' || low === 'were' ? 'past' : 'present';
}

/** "has (not) resigned" is past, "has a plan" present. */
function perfect(words: readonly Word[], i: number): Verb['tense'] {
  const near = words.slice(i + 1, i + 4).map((word) => word.low);
  return near.some((low) => low === 'been' || participleOf(low) !== null) ? 'past' : 'present';
}

/** "had promised that all would be mended by Friday; by then half were": what follows tells that the day has come. */
const HAD_PROMISED =
  /(?<!\p{L})had (?:\p{Ll}+ )?(?:promised|pledged|vowed|said|undertaken|planned|hoped|expected|predicted|wanted|meant)(?!\p{L})[^.;]*$/iu;
const HAS_COME =
  /^[^.;,]{0,30}[.;,:–—] (?:but |and |yet )?(?:by (?:then|that (?:day|time|evening|point))|on the day|that day|in the event|it did not|it never)(?!\p{L})/iu;
/** letters into which the opening of the next sentence falls */
const NEXT_SENTENCE = 100;
const LOOKS_BACK = /(?<!\p{L})since $/iu;
/** The expression opens a clause: "and on Friday the bank ...", "said that on Friday ...". */
const OPENS_CLAUSE =
  /(?<!\p{L})(?:and|but|that|when|if|because) (?:(?:late|early|only) )?(?:(?:on|in|by|from|at) )?(?:the )?$/iu;
const REACH = 30;
const OWNS = /^['’]s /u;

/** "The union gives 14 May": when it says so is no hint at when that day was. */
const GIVES_DAY = /(?<!\p{L})(?:gives?|names?|dates it to) $/u;

/** "an album due out on 13 May": what the sentence tells of it does not say whether that day has come. */
const DUE_OUT = /(?<!\p{L})due (?:out|back|home|in (?:shops|cinemas|stores|port))(?: here| there)? (?:on|by|in) $/iu;

/** "moved from 30 November", "instead of May": what a date behind another took the place of. */
export const gaveWay =
  /(?<!\p{L})(?:(?:moved|postponed|delayed|put back|pushed back|brought forward|changed|shifted) from|instead of|rather than|originally|previously|initially)(?: (?:on|in|the|for|planned|set|due))* $/iu;

/**
 * The tense of the verb that governs the expression: the nearest to its left in its own part of the sentence, else the
 * nearest to its right there ("On Friday the court will rule"), else beyond the commas. A past verb right behind it
 * ("the bank on Friday cut its rate") is its own.
 */
export function tenseAround(slice: Slice, sentence: Span, at: Span): Tense {
  const tense = tenseBefore(slice, sentence, at);
  return tense === 'past' && ENDS.test(slice(Math.max(sentence.start, at.start - REACH), at.start)) ? 'until' : tense;
}
/** "until the end of June", "before 30 June" */
const ENDS = /(?<!\p{L})(?:until|till|by|before)(?: (?:at least|the|end|start|middle|of|late|early|mid))* $/iu;

function tenseBefore(slice: Slice, sentence: Span, at: Span): Tense {
  const before = slice(Math.max(sentence.start, at.start - REACH), at.start);
  if (GIVES_DAY.test(before) || DUE_OUT.test(before) || gaveWay.test(before)) return null;
  if (LOOKS_BACK.test(before)) return 'past';
  const [opening, rest] = [slice(sentence.start, at.start), slice(at.end, sentence.end)];
  if (HAD_PROMISED.test(opening) && HAS_COME.test(slice(at.end, at.end + NEXT_SENTENCE))) return 'past';
  if (pointsAhead(opening, rest)) return 'future';
  if (pointsBack(opening, rest)) return 'past';
  const words = wordsOf(slice, sentence);
  const verbs = verbsOf(words);
  const part = partAround(slice, sentence, at);
  const left = verbs.filter((verb) => verb.at < at.start);
  const right = verbs.filter((verb) => verb.at >= at.end);
  const ownLeft = left.findLast((verb) => verb.at >= part.start);
  const ownRight = right.find((verb) => verb.at < part.end && !verb.relative);
  const behind = words.find((word) => word.at >= at.end && !/^(?:morning|evening|night|afternoon)$/.test(word.low));
  if (ownRight?.tense === 'past' && ownRight.at === behind?.at && ownLeft?.tense !== 'past') return 'past';
  if (
    saysOf(
      slice,
      ownLeft,
      right.find((verb) => verb.at < part.end),
      at,
    )
  )
    return 'future';
  const chosen = OPENS_CLAUSE.test(before) ? (ownRight ?? ownLeft) : (ownLeft ?? ownRight);
  // "are short of milk after Friday's flood"
  if (/(?<!\p{L})after $/iu.test(before) && OWNS.test(slice(at.end)) && chosen?.tense === 'present') return 'past';
  return (chosen ?? left.at(-1) ?? right.find((verb) => !verb.relative) ?? right[0])?.tense ?? null;
}

/** "said that the fair on 13 June would open", "said the fair on 13 June would open": what is said has a verb of its own. */
function saysOf(slice: Slice, left: Verb | undefined, right: Verb | undefined, at: Span): boolean {
  if (!left || right?.tense !== 'future') return false;
  const between = slice(left.at, at.start);
  return SAID_THAT.test(between) || (SAID_THE.test(between) && UP_TO_VERB.test(slice(at.end, right.at)));
}
const SAID_THAT =
  /^(?:sa(?:id|ys)|told|announced|confirmed|insisted|promised|warned|expected|added|thought|believed|hoped|predicted|stressed|suggested|claimed|argued|denied|reported|wrote|stated|feared)(?!\p{L})[^,;:]* that (?!(?:on|in|by|from|at|late|early)? ?$)/iu;
const SAID_THE = /^sa(?:id|ys) (?:the|its|his|her|their|an?|no) \p{L}/iu;
/** "on Sept. 13 and 14 would" */
const UP_TO_VERB = /^(?:,? (?:and|to) \d{1,2}(?:st|nd|rd|th)?)? $/u;

/** The part of the sentence between the marks around the expression. */
function partAround(slice: Slice, sentence: Span, at: Span): Span {
  const before = slice(sentence.start, at.start);
  const after = slice(at.end, sentence.end).search(DIVIDES);
  let start = before.length;
  while (start > 0 && !DIVIDERS.has(before.charAt(start - 1))) start--;
  return { start: sentence.start + start, end: after < 0 ? sentence.end : at.end + after };
}

/** "the list promised for Friday will now come on Monday"; what is brought forward goes the other way. */
export const replaces = (slice: Slice, sentence: Span, at: Span, other: Span): boolean =>
  PROMISED.test(slice(sentence.start, at.start)) &&
  INSTEAD.test(slice(at.end, other.start)) &&
  !/(?<!\p{L})(?:brought forward|moved up|earlier|sooner)(?!\p{L})/iu.test(slice(at.end, sentence.end));
const PROMISED =
  /(?<!\p{L})(?:promised|planned|scheduled|announced|expected|due|set|slated|pledged|billed)(?: to \p{L}+)?(?: it| them| this| that)? (?:for|on|by) (?:late |early )?$/iu;
const INSTEAD =
  /(?<!\p{L})(?:now|instead|not \p{L}+ until|until|only|put (?:it |them )?(?:back|off)|postponed|delayed)(?!\p{L})/iu;

/** Yesterday, tomorrow, weekday names or clock times: the text reports a day. */
export const speaksOfDays = (text: string): boolean =>
  /(?<!\p{L})(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}(?::\d\d)? ?[ap]\.?m)(?!\p{L})/u.test(
    text,
  );
