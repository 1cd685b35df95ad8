/**
 * Two parties tell one thing each that can't both be so, in everyday words: a deed and its denial, a state and its opposite, before
 * and after. By their frames: one subject, one predicate or two that exclude each other, and all else the one says the other says too.
 */
import { type Argument, type Claim, type Frame, type Language, overlaps } from '../../model/index.ts';
import { contentLemmas, pattern } from '../../text/index.ts';
import { EVER, NOT } from './acts.ts';
import { isOneVoice } from './attribution-parties.ts';
import { apart, type Comparison, comparison, daysBetween, intervalsMeet, ordered, type Said } from './comparison.ts';
import { isOpposable, oppositeOf, stateIn } from './opposites.ts';
import { topicStem } from './subjects.ts';

/** denied: the same deed with and without "not"; order: before and after one thing */
type Opposition = 'denied' | 'state' | 'deed' | 'order';

/** Null where the two are no such pair. */
export function compareOpposed(a: Said, b: Said): Comparison | null {
  const [x, y] = [a.claim, b.claim];
  // of what goes through stages one may be the later state of the other
  if (x.article === y.article || (x.stages && y.stages) || !haveTwoVoices(x, y)) return null;
  const how = oppositionOf(x, y);
  if (!how) return null;
  if (timesApart(x, y)) return ANOTHER_TIME;
  return mayHaveChanged(a, b, how) ? SINCE : OPPOSED;
}
const OPPOSED = comparison(
  'differ',
  'Eine Seite sagt das Gegenteil der anderen.',
  'One side says the opposite of the other.',
);
const ANOTHER_TIME = apart('Zu einer anderen Zeit.', 'At another time.');
const SINCE = apart('Es kann seither anders geworden sein.', 'It may have changed since.');

/** Two of one subject that tell a deed or a state each which exclude one another, be it at two times. */
export function areOpposites(x: Claim, y: Claim): boolean {
  const [a, b] = [frameOf(x), frameOf(y)];
  return a !== null && b !== null && x.lang === y.lang && oppositeOf(a, b, x.lang) !== null && isOneSubject(a, b);
}

const frameOf = ({ told, frame }: Claim): Frame | null => told ?? frame;

/** How two claims of one subject exclude each other, whoever says so and whenever it was; null where they don't. */
function oppositionOf(one: Claim, other: Claim): Opposition | null {
  const [x, y] = [framed(one), framed(other)];
  if (!x || !y || x.lang !== y.lang || !isTold(x) || !isTold(y)) return null;
  const how = whatOpposes(x, y);
  if (how !== 'order' && (isPartly(x) || isPartly(y))) return null;
  return how && isOneSubject(x.frame, y.frame) && tellTheSame(x, y) ? how : null;
}

type Framed = Claim & { readonly frame: Frame };

function framed(claim: Claim): Framed | null {
  const frame = frameOf(claim);
  return frame && { ...claim, frame };
}

/** Told as having been so, whole, by nobody who only supposes it. */
function isTold(claim: Framed): boolean {
  const { frame, modality } = claim;
  if (frame.modal || frame.mood === 'supposed') return false;
  // "wies das Angebot zurück" is a deed like any other, though it may also turn down what is said
  const turnsDown = modality === 'denied' && notOf(claim) === undefined && isOpposable(verbOf(frame), claim.lang);
  if (modality !== 'asserted' && modality !== 'reported' && !turnsDown) return false;
  if (frame.tense !== 'past' && frame.tense !== 'perfect') return false;
  // "not all", "no longer": a part is denied, or a moment
  if ((claim.negated || frame.negated) && notOf(claim) === undefined) return false;
  return !frame.arguments.some(({ role, term }) => role === 'subject' && SOME.test(term.text));
}
const isPartly = ({ frame }: Framed): boolean =>
  frame.arguments.some(({ role, term }) => role === 'adverbial' && IN_PART.test(term.text));
/** Some of them were, others were not; and others are others. */
const SOME = pattern('iu')`
  ^(?:
    einige | manche | mehrere | viele | wenige | etliche | die meisten | kein\p{L}* | niemand
    | (?:ein(?:e|er)? )?(?:weitere|andere|zweite|dritte)[rsn]? | some | several | many | few | a few
    | most | half | no | none | nobody | another | (?:the |any )?other | further
    | (?:a |the )?(?:second|third)
  )(?!\p{L})
  | \d
`;
const IN_PART =
  /^(?:teil(?:weise|s)|fast|beinahe|kaum|nur|noch|wieder|zunächst|anfangs|zuletzt|partly|partially|almost|nearly|barely|hardly|only|initially|again|still|yet)$/iu;

const notOf = ({ topic }: Claim): string | undefined => topic.find((word) => word.startsWith(NOT))?.slice(NOT.length);

function whatOpposes(x: Framed, y: Framed): Opposition | null {
  const negated = (c: Framed): boolean => notOf(c) !== undefined;
  const isOneVerb = verbOf(x.frame) === verbOf(y.frame) && x.frame.voice === y.frame.voice;
  const isOneState = isOneVerb && stateIn(x.frame) !== null && stateIn(x.frame) === stateIn(y.frame);
  if (negated(x) !== negated(y)) return isOneState || (isOneVerb && isFull(x.frame)) ? 'denied' : null;
  if (negated(x)) return null;
  return oppositeOf(x.frame, y.frame, x.lang) ?? (isOneVerb && areBeforeAndAfter(x, y) ? 'order' : null);
}

export const verbOf = ({ particle, predicate }: Frame): string => `${particle ?? ''}${predicate}`;
/** Verbs that say nothing of what was done. */
export const isFull = ({ predicate }: Frame): boolean => !EMPTY.has(predicate);
const EMPTY: ReadonlySet<string> = new Set(
  'sein haben werden machen geben sagen erklären mitteilen berichten kommen gehen stehen be have do make get say go come'.split(
    ' ',
  ),
);

/** "vor dem Erdrutsch", "after the wall gave way": of one thing. */
function areBeforeAndAfter(x: Framed, y: Framed): boolean {
  const times = (c: Framed, words: RegExp): readonly string[] =>
    c.frame.arguments
      .filter(({ preposition, connective }) => words.test(preposition ?? connective ?? ''))
      .flatMap((argument) => stemsOf(argument, c.lang));
  const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((word) => other.includes(word));
  return meet(times(x, BEFORE), times(y, AFTER)) || meet(times(x, AFTER), times(y, BEFORE));
}
const BEFORE = /^(?:vor|bevor|before)$/iu;
const AFTER = /^(?:nach|nachdem|after)$/iu;

/** The same noun, or names of which one is in the other; a pronoun is nobody in particular. */
function isOneSubject(a: Frame, b: Frame): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
function subjectOf({ arguments: args }: Frame): readonly string[] {
  const head = args.find(({ role }) => role === 'subject')?.term.head ?? '';
  return PRONOUN.test(head) ? [] : head.split(/\s+/).filter(Boolean).map(topicStem);
}
const PRONOUN =
  /^(?:ich|du|er|sie|es|wir|ihr|man|das|dies\p{L}*|wer|i|you|he|she|it|we|they|this|that|these|those|who)$/iu;

const stemsOf = ({ term }: Argument, lang: Language): readonly string[] =>
  contentLemmas(term.text, lang).map(topicStem);

/**
 * Whatever the one names the other names too, and beside the subject something is named by both: an object, a place, an occasion.
 * What was opened on Monday may have been shut on Tuesday; what nobody says anything more of may be any.
 */
function tellTheSame(x: Framed, y: Framed): boolean {
  const [one, other] = [matterOf(x), matterOf(y)];
  const [few, many] = one.all.size <= other.all.size ? [one, other] : [other, one];
  const lacking = [...few.all].filter((word) => !many.all.has(word));
  const added = [...many.all].filter((word) => !few.all.has(word));
  return lacking.length === 0 && added.length <= MOST_ADDED && !one.beside.isDisjointFrom(other.beside);
}
const MOST_ADDED = 4;

/** "laut Polizei", "nach Angaben der Reederei": who says so. */
const BY_WORDS_OF = /^(?:laut|zufolge|gemäß|according|per)$/iu;
const WORDS = /^(?:angaben?|aussagen?|worte?n?|darstellung|auskunft|ansicht|erkenntnis(?:sen?)?)$/iu;

interface Matter {
  readonly all: ReadonlySet<string>;
  /** without the subject */
  readonly beside: ReadonlySet<string>;
}

function matterOf({ frame, lang, speaker }: Framed): Matter {
  const isVoice = ({ term, preposition }: Argument): boolean =>
    BY_WORDS_OF.test(preposition ?? '') || WORDS.test(term.head) || Boolean(speaker?.at && overlaps(term, speaker.at));
  const named = frame.arguments.filter(
    (argument) =>
      argument.role === 'subject' ||
      (argument.role !== 'adverbial' && argument.role !== 'predicative' && !isVoice(argument)),
  );
  const stems = (some: readonly Argument[]): Set<string> =>
    new Set(
      some.flatMap(({ term }) =>
        contentLemmas(term.text, lang)
          .filter((word) => !isOpposable(word, lang))
          .map(topicStem),
      ),
    );
  const beside = stems(named.filter(({ role }) => role !== 'subject'));
  const subject = stems(named.filter(({ role }) => role === 'subject'));
  return { all: subject.union(beside), beside: beside.difference(subject) };
}

/** Two reports are two voices, unless one and the same person is quoted in both: whoever did it may have been taken for who says so. */
export function haveTwoVoices(x: Claim, y: Claim): boolean {
  const isDoer = ({ frame, speaker }: Claim): boolean =>
    frame?.arguments.some(({ role, term }) => role === 'subject' && speaker?.at && overlaps(term, speaker.at)) ?? false;
  return !x.speaker || !y.speaker || isDoer(x) || isDoer(y) || !isOneVoice(x.speaker, y.speaker);
}

const timesApart = ({ time: x }: Claim, { time: y }: Claim): boolean =>
  x !== null && y !== null && !x.implied && !y.implied && !intervalsMeet(x, y);

/** What was not done may be done since; what is so on one day may be otherwise on the next. */
function mayHaveChanged(a: Said, b: Said, how: Opposition): boolean {
  if (how === 'order') return false;
  const [x, y] = [a.claim, b.claim];
  if ([x, y].some((c) => notOf(c) === EVER)) return false;
  const isDated = ({ time }: Claim): boolean => time !== null && !time.implied;
  if (isDated(x) && isDated(y)) return false;
  const times = ordered(a, b);
  if (!times) return true;
  const days = daysBetween(times[0], times[1]);
  if (how !== 'denied') return isDated(x) !== isDated(y) || Math.abs(days) > 1;
  const [denial, since] = notOf(x) === undefined ? [y, -days] : [x, days];
  return since > 1 || (isDated(denial) && isDated(x) !== isDated(y));
}
