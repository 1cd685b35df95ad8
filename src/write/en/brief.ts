/** An English statement without what only adds to it: what is left stands, and says enough. */
import { buildOf } from '../../text/index.ts';
import { capitalise } from '../tell/phrases.ts';

/** @param cost how far it is from the plain statement */
export interface Order {
  readonly text: string;
  readonly cost: number;
  /** a circumstance stands in front: nothing else may */
  readonly led: boolean;
}

/** Without ", which employs ...", ", a maker of pumps,", "and has lost ...". */
export function briefer(order: Order): Order[] {
  const { text, cost, led } = order;
  const without = withoutAside(text);
  const bare = withoutInsertion(text);
  const short = withoutTail(text);
  const half = firstHalf(text);
  const both = without && withoutTail(without);
  const told: readonly (readonly [string | null, number])[] = [
    [short, 6],
    [without, 7],
    [bare, 7],
    [both, 9],
    [bare && withoutTail(bare), 9],
    [half, 8],
    [half && withoutAside(half), 10],
  ];
  return told.flatMap(([left, more]): Order[] =>
    left && !losesYear(text, left) ? [{ text: left, cost: cost + more, led }] : [],
  );
}

/** "Phase 3, which was to begin in the second quarter of 2027, is put back to the fourth quarter": of which year, what is left out tells. */
const losesYear = (text: string, left: string): boolean => YEAR.test(text) && !YEAR.test(left) && OF_A_YEAR.test(left);
const YEAR = /\b(?:19|20)\d\d\b/u;
const OF_A_YEAR =
  /\b(?:quarter|half of the year|spring|summer|autumn|winter|Easter|Christmas|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

function withoutAside(text: string): string | null {
  const aside = buildOf(text)?.aside;
  return aside &&
    !/^,? ?(?:which|who|whose)? ?[^,]*(?:only|not|never|no) |(?<!\p{L})(?:according to|said|says)(?!\p{L})/u.test(
      text.slice(aside.start, aside.end),
    )
    ? text.slice(0, aside.start) + text.slice(aside.end)
    : null;
}

/** "the drug Velomir, made by Kolbau, for use in schools": what a thing is, behind its name */
const INSERTION =
  /(?<=\p{Lu}[\p{L}\d’'-]*), (?:made|built|based|owned|run|founded|known|designed|developed|led|produced|published) (?:by|in|at|as|near) [^,]+,(?= (?:for|to|in|at|on|from|with|and|by) )/u;
const withoutInsertion = (text: string): string | null => (INSERTION.test(text) ? text.replace(INSERTION, '') : null);

const REST = String.raw`(?:[^,]|,(?=\d))+$`;
/** ", which employs ...", ", blaming ...": it adds, and the rest says enough */
const TAIL = new RegExp(
  `, (?:which|who|whose|where|blaming|adding|citing|arguing|saying|alleging|claiming|insisting|warning|accusing|calling|(?:both|all|most|some|none|half|two|three) of (?:which|whom|them)) ${REST}`,
  'u',
);
/** ", five days after ...", ", under which ...": the same, where no comma before may have opened what this one closes */
const LATE_TAIL = new RegExp(
  String.raw`(?<=^[^,]+), (?:(?:of|under|in|on|at|for|with|from|by|to) (?:which|whom)|confirming|leaving|making|giving|bringing|putting|raising|forcing|ending|(?:\p{Ll}+|\d+) (?:hours?|days?|weeks?|months?|years?) (?:after|before)|(?:\p{Ll}+|\d+) more than|more than (?:twice|double|half)|compared with|an? (?:job|task|total|sum|figure|move|step|decision|claim|charge|rise|fall|cut) (?:which|that|it|he|she|they|of)) ${REST}`,
  'u',
);
export const withoutTail = (text: string): string | null => {
  const at = Math.max(text.search(TAIL), text.search(LATE_TAIL));
  return at > 0 ? text.slice(0, at) : null;
};

/** "rejected an offer of 3 per cent and says the rota is unsafe": the first of two things said, where neither needs the other. */
function firstHalf(text: string): string | null {
  const build = buildOf(text);
  const at = build?.cuts.find(({ at: cut, kind }) => {
    const rest = text.slice(cut);
    if (!/^,? *and (?!that|not|so|therefore|thus|then|instead)/u.test(rest)) return false;
    return kind === 'predicate' || (kind === 'comma' && buildOf(capitalise(rest.replace(/^,? *and /u, ''))) !== null);
  })?.at;
  if (at === undefined) return null;
  const first = text.slice(0, at).replace(/,$/u, '').trimEnd();
  // "would close in May and reopen in June": one plan
  const own = /^,? *and (?:could|would|will|may|might|has|have|had|is|are|was|were|says?|said)(?!\p{L})/u.test(
    text.slice(at),
  );
  return !OPEN.test(first) && (own || !PLANNED.test(first)) && first.split(' ').length >= SHORTEST && buildOf(first)
    ? first
    : null;
}
const SHORTEST = 6;
/** What wants both halves. */
const OPEN =
  /(?<!\p{L})(?:both|between|either|if|whether|unless|because|when|before|until)(?!\p{L})|["“”]|,(?!\d)[^,]*$/u;
const PLANNED = /(?<!\p{L})(?:would|could|might|can|will|may|to)(?!\p{L})/u;
