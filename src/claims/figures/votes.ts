/** Counts of votes: whose they are, by how many somebody leads, and what a body decides with so many for and against. */

import { contains, type Language, type Mention, type Quantity, type Span, type Term } from '../../model/index.ts';
import { pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import type { Clause } from '../clauses.ts';
import type { Context } from '../context.ts';
import { termOfMention } from '../terms.ts';
import type { Named } from './measure-names.ts';
import { VOTE_LEAD_KEY } from './measure-names.ts';

const NUMERAL = String.raw`(?:\d[\d.,]*|eine[nr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** "mit 12 zu 9 Stimmen", "by 210 to 180", "fünf gegen eine Stimme" */
const FIRST_OF_TWO = new RegExp(
  String.raw`^\s+(?:(?:Stimmen|votes)\s+)?(?:zu|gegen|to|against)\s+${NUMERAL}(?!\p{L})`,
  'iu',
);
const SECOND_OF_TWO = new RegExp(
  String.raw`(?<![\p{L}\d]|(?:from|von)\s)${NUMERAL}\s+(?:(?:Stimmen|votes)\s+)?(?:zu|gegen|to|against)\s+$`,
  'iu',
);
/** UTF-16 units within which the two numbers stand. */
const NEAR = 40;
/** "shrank from 12 votes to seven": one number after another. */
const FROM = /(?<!\p{L})(?:from|von)\s+$/iu;
const VOTING =
  /(?<!\p{L})(?:stimmen?|stimmten?|votierten?|gewählt|wahl\p{L}*|\p{L}+wahl|votes?|voted|ballots?|elect\p{L}*)(?!\p{L})/iu;
/** "kam auf 6.200 zu 6.100", "lag vorn, mit 6.200 zu 6.100": the paper of a whole town, no meeting's hands. */
const CONTEST = pattern('iu')`
  (?<!\p{L})(?:
    gewonnen | gewann(?:en)? | gewinnt | siegte?n? | sieg | schlug | schlägt | besieg\p{L}+
    | setzte sich | vorn | führ(?:t|te|ten|en) | lag(?:en)? | gelegen | unterl\p{L}+ | won | wins?
    | beat(?:s|en)? | defeat\p{L}* | leads? | led | leading | ahead | elected | unseat\p{L}*
  )(?!\p{L})
`;

export const isFirstOfTwo = ({ slice }: Context, { sentence }: Clause, q: Quantity): boolean =>
  FIRST_OF_TWO.test(slice(q.end, Math.min(sentence.end, q.end + NEAR))) &&
  !FROM.test(slice(Math.max(sentence.start, q.start - NEAR), q.start));
export const isSecondOfTwo = ({ slice }: Context, sentence: Span, q: Quantity): boolean =>
  SECOND_OF_TWO.test(slice(Math.max(sentence.start, q.start - NEAR), q.start));

/** What a number on one side of a vote counts; null for any other. */
export function nameOfVotes(context: Context, clause: Clause, quantity: Quantity): Named | null {
  if (quantity.type !== 'number') return null;
  const paired = isFirstOfTwo(context, clause, quantity) || isSecondOfTwo(context, clause.sentence, quantity);
  const sentence = context.slice(clause.sentence.start, clause.sentence.end);
  if (!paired || !(VOTING.test(sentence) || (CONTEST.test(sentence) && (quantity.value ?? 0) >= TOWN))) return null;
  const key = isContest(context, clause, sentence) ? 'votes' : DECISION[context.lang];
  return { key, course: 'status', dimension: 'count', word: null, confidence: 0.75 };
}
/** Fewer may be goals. */
const TOWN = 100;

/** How many raise their hands for and against is nobody's result in an election. */
const DECISION: Readonly<Record<Language, string>> = { de: 'count:stimme', en: 'count:vote' };
const isContest = ({ reading }: Context, { sentence }: Clause, said: string): boolean =>
  CONTEST.test(said) && reading.mentions.some((m) => m.type === 'person' && contains(sentence, m));

/** Whose votes they are: of two numbers the first is of who is named before them, the second of whom he is set against. */
export function voterSubject(context: Context, sentence: Span, quantity: Quantity): Term | null {
  const { slice, reading } = context;
  const people = reading.mentions.filter((m) => m.type === 'person' && contains(sentence, m));
  const isAgainst = (m: Mention): boolean => AGAINST.test(slice(sentence.start, m.start));
  const found = isSecondOfTwo(context, sentence, quantity)
    ? people.find(isAgainst)
    : (people.findLast((m) => m.end <= quantity.start && !isAgainst(m)) ??
      people.find((m) => m.start >= quantity.end && GIVEN_TO.test(slice(quantity.end, m.start))));
  return found ? termOfMention(context.slice, found) : null;
}
/** A role may stand before the name: "vor Amtsinhaber Jan Ott", "against her challenger Ann Lowe". */
const AGAINST = pattern('iu')`
  (?<!\p{L})(?:
    vor | gegen | against | over | beat | beats | beaten | defeated | defeats | ahead of | schlägt
    | schlug | besiegte? | challenger
  )\s+(?:(?:the|her|his|den|der|dem|de[rmn]|seine[nr]?|ihre[nr]?|former)\s+)?(?:[\p{L}-]+\s+){0,2}$
`;
const GIVEN_TO = /^[^.;]{0,40}?(?<!\p{L})(?:an|auf|für|to|for)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/** "um acht Stimmen ab": by how many two counts of votes differ. */
export const isDifferenceOfVotes = ({ slice }: Context, { sentence }: Clause, q: Quantity): boolean =>
  (/(?<!\p{L})(?:um|by)\s+(?:(?:rund|etwa|about|some|just|nur)\s+)?$/iu.test(slice(sentence.start, q.start)) &&
    DIFFERS.test(slice(sentence.start, sentence.end))) ||
  /(?<!\p{L})(?:abweichung|differenz|discrepanc(?:y|ies)|difference)\s+(?:of|von)\s+(?:\p{L}+\s+)?$/iu.test(
    slice(sentence.start, q.start),
  );
const DIFFERS =
  /(?<!\p{L})(?:abw[ie]{2}?ch(?:en|t|e)?|w(?:ich|ichen|eicht|eichen)|differier\p{L}*|abweichung|discrepanc(?:y|ies)|differ(?:s|ed)?|out by|do not match|did not match)(?!\p{L})/iu;

/** "leads by 12 votes", "mit 40 Stimmen Vorsprung", "the lead shrank from 12 votes": by how many, not how many. */
export const isVoteLead = (context: Context, clause: Clause, { key }: Named, quantity: Quantity): boolean =>
  key === 'votes' &&
  quantity.type === 'number' &&
  !isFirstOfTwo(context, clause, quantity) &&
  !isSecondOfTwo(context, clause.sentence, quantity) &&
  isLead(context, clause, quantity);
const isLead = ({ slice }: Context, clause: Clause, quantity: Quantity): boolean => {
  const before = slice(clause.start, quantity.start);
  const says = (pattern: RegExp, { start, end }: Span): boolean => pattern.test(slice(start, end));
  return (
    (BY_SO_MANY.test(before) && says(AHEAD, clause.sentence)) ||
    LEAD_OF.test(before) ||
    LEAD_BEHIND.test(slice(quantity.end, clause.end)) ||
    (WITH_SO_MANY.test(before) && (quantity.value ?? 0) < FEW && says(IN_FRONT, clause))
  );
};
const BY_SO_MANY = /(?<!\p{L})(?:by|um)\s+(?:(?:just|only|about|some|nur|rund|knapp|etwa)\s+)*$/iu;
const AHEAD = pattern('iu')`
  (?<!\p{L})(?:
    leads? | led | leading | ahead | holds? on | held on | wins? | won | beat(?:s|en)? | defeated
    | decided | overtak\p{L}+ | overtook | lost | loses | trail\p{L}* | vorn | führ\p{L}+
    | gewann\p{L}* | gewonnen | siegte\p{L}* | besiegte\p{L}* | entschieden | voraus | überholt\p{L}*
    | unterl\p{L}+
  )(?!\p{L})
`;
const LEAD_OF =
  /(?<!\p{L})(?:leads?|margin|advantage|majority|Vorsprung|Abstand)(?!\p{L})\s+(?:[\p{L}\d]+\s+){0,4}(?:of|from|to|at|by|von|auf|bei|um)\s+(?:\p{L}+\s+)?$/iu;
const LEAD_BEHIND = /^\s+(?:Stimmen|votes)\s+(?:Vorsprung|Abstand|Unterschied|vorne?|ahead|behind|in front)(?!\p{L})/iu;
/** "führt mit 23 Stimmen": nobody leads an election who has no more than these. */
const WITH_SO_MANY = /(?<!\p{L})mit\s+(?:(?:nur|rund|knapp|etwa)\s+)*$/iu;
const IN_FRONT = /(?<!\p{L})(?:führ(?:t|te|ten|en)|in Führung|vorne?|unterlegen|unterlag(?:en)?)(?!\p{L})/iu;
const FEW = 100;
export const VOTE_LEAD = { key: VOTE_LEAD_KEY, course: 'status', dimension: 'count' } as const;

/**
 * "Ott won by 6,200 to 6,100": where an article gives votes to two people only, the number on the side of nobody named is the
 * other one's.
 */
export function withOpponents(claims: readonly ClaimParts[]): readonly ClaimParts[] {
  const ofOne = (c: ClaimParts): boolean => c.measure?.key === 'votes' && c.measure.qualifiers.includes(OTHER_SIDE);
  if (!claims.some(ofOne)) return claims;
  const pairs = new Set(claims.filter(ofOne).map((c) => c.sentence.start));
  const named = claims.filter(
    (c) => c.measure?.key === 'votes' && !ofOne(c) && c.subject?.entity && pairs.has(c.sentence.start),
  );
  const people = new Map(named.map((c) => [c.subject!.head, c.subject!]));
  return claims.map((claim) => {
    if (!ofOne(claim)) return claim;
    const own = named.find((c) => c.sentence.start === claim.sentence.start)?.subject;
    const other = own && people.size === 2 ? [...people.values()].find((s) => s.head !== own.head) : undefined;
    if (!other) return { ...claim, subject: null };
    const qualifiers = claim.measure!.qualifiers.filter((q) => q !== OTHER_SIDE);
    // The number itself stands for who is not named beside it.
    const { start, end } = claim.quantity!;
    return { ...claim, subject: { ...other, start, end }, measure: { ...claim.measure!, qualifiers } };
  });
}
export const OTHER_SIDE = 'other-side';
