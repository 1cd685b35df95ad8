/** Statements without a figure: what happened to whom. */

import { contains, overlaps, type Span, touching, within } from '../../model/index.ts';
import { pattern, scoreSides } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { timeFor } from '../claim-time.ts';
import type { Clause } from '../clauses.ts';
import { actMarks, denialMarks, NEVER } from '../compare/acts.ts';
import { type Answered, answersIn } from '../compare/answers.ts';
import { nameWords } from '../compare/attribution-parties.ts';
import { complementDenied, dismissedIn } from '../compare/denials.ts';
import { tellsState } from '../compare/opposites.ts';
import { paperMarks } from '../compare/papers.ts';
import { rivalAccounts } from '../compare/rival-accounts.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { isRivalScale, stagesOf } from '../stages/stages.ts';
import { termOfMention } from '../terms.ts';
import { quoteAround, voiceOf } from '../voices/modality.ts';
import { ownerOfAccount } from '../voices/spoke-before.ts';

const EVENT_CONFIDENCE = 0.6;
const FEWEST_TOPIC_WORDS = 3;
/** "Das Tor war geschlossen": a thing and the state it was in. */
const FEWEST_OF_STATE = 2;

/** One event a sentence, and who turns down which of them. */
export function eventClaims(context: Context): ClaimParts[] {
  // Two accounts told in full come before a bare "she sees it otherwise" between them.
  const rivals = rivalAccounts(context);
  const known = new Set(rivals.flatMap(({ charge, answer }) => [charge, answer]));
  const answered = answersIn(context).filter(({ charge, answer }) => !known.has(charge) && !known.has(answer));
  const events = [...answered, ...rivals].reduce(
    (claims, answered) => withAnswer(context, claims, answered),
    eventsIn(context),
  );
  return withStages(context, events);
}

/** A sentence that tells a state of something is a statement, be it somebody's speech or short. */
function withStages(context: Context, claims: readonly ClaimParts[]): ClaimParts[] {
  const told = new Map(context.reading.sentences.map((s) => [s.start, stagesOf(context, s)] as const));
  const all = [...told.values()].flat();
  const known = new Set(claims.map((c) => c.sentence.start));
  const more = context.reading.sentences
    .filter((s) => told.get(s.start)!.length > 0 && !known.has(s.start))
    .flatMap((s) => {
      const whole = together(touching(context.clauses, s));
      return whole ? statement(context, whole, s, 'event', EVENT_CONFIDENCE, 1) : [];
    });
  return [...claims, ...more].map((claim) => {
    const found = told.get(claim.sentence.start) ?? [];
    if (found.length === 0) return claim;
    const stages = found.map((f) => (f.told.names.length > 0 ? f.told : { ...f.told, names: namesOf(claim) }));
    const isRival = stages.some(
      (s) => s.rank === 1 && isRivalScale(s.scale) && all.some((o) => o.told.scale === s.scale && o.told.rank > 1),
    );
    const isWhole = found.every(({ at }) => contains(claim.span, at));
    return {
      ...claim,
      // A reader is shown the words that tell the state.
      ...(!isWhole && claim.answers === undefined && { span: spanOf(context, claim.sentence) }),
      stages,
      ...(isRival && claim.speaker && { standing: 'rival' as const }),
    };
  });
}
/** Who speaks of it, where the sentence names nobody else. */
const namesOf = ({ speaker }: ClaimParts): readonly string[] =>
  speaker && /^\p{Lu}/u.test(speaker.name) ? nameWords(speaker.name) : [];

const spanOf = (context: Context, sentence: Span): Span => {
  const { start, end } = together(touching(context.clauses, sentence)) ?? sentence;
  return { start, end };
};

/** Both sides are there as statements, whatever else was read of them. */
function withAnswer(context: Context, claims: ClaimParts[], answered: Answered): ClaimParts[] {
  const { charge, answer, from, by, charger } = answered;
  const [told] = sideOf(context, claims, charge, charge.start);
  const [denied] = sideOf(context, claims, answer, from);
  if (!told || !denied) return claims;
  const speaker = denied.speaker?.kind === 'person' ? denied.speaker : by;
  const others = claims.filter((c) => ![charge.start, answer.start].includes(c.sentence.start));
  return [
    ...others,
    { ...told, span: spanTold(context, told), speaker: told.speaker ?? charger },
    { ...denied, speaker, standing: 'rival', answers: charge },
  ];
}

/** "In a letter, part of which was read out, she says that ...": what is turned down stands in the larger part of it. */
const spanTold = (context: Context, { span, sentence }: ClaimParts): Span =>
  (span.end - span.start) * 2 < sentence.end - sentence.start ? spanOf(context, sentence) : span;

/** What was read of a sentence, unless that is not what it says: of speech it is what is spoken. */
function sideOf(context: Context, claims: readonly ClaimParts[], sentence: Span, from: number): ClaimParts[] {
  const clauses = touching(context.clauses, sentence).filter((c) => c.start >= from);
  const spoken = clauses.filter((c) => isPassedOn(context, c));
  const read = claims.filter((c) => c.sentence.start === sentence.start && c.span.start >= from);
  if (spoken.length === 0 && read.length > 0) return read;
  const main = spoken.length > 0 ? together(spoken) : longest(clauses.filter((c) => !isCue(context, c)));
  return main ? statement(context, main, sentence, 'event', EVENT_CONFIDENCE, 1) : [];
}

/** What is said in several clauses is one statement; a clause of another between them ends it. */
function together(clauses: readonly Clause[]): Clause | undefined {
  const [first] = clauses;
  const last = clauses.at(-1);
  return first && last && { ...first, end: last.end, words: clauses.flatMap((c) => c.words) };
}

/** Somebody's words, direct or not, without the clause that says whose. */
const isPassedOn = ({ reading }: Context, clause: Clause): boolean =>
  reading.quotes.some(
    (q) =>
      q.quote.some((piece) => overlaps(piece, clause)) && !(q.cue && overlaps(q.cue, clause)) && q.type !== 'reported',
  );

/** What was dealt with or handed over, or never was; what is on paper, or on none. */
function dealings(context: Context, clause: Clause, voice: Span | null): readonly string[] {
  const acts = actMarks(context, clause, voice);
  // one sentence may tell of a paper and of what stands in it; a denial is of one thing
  return tellsOfNone(acts) ? acts : [...acts, ...paperMarks(context, clause, voice)];
}

/** The clause that names someone, else the longest, outside direct speech. */
function eventsIn(context: Context): ClaimParts[] {
  return context.reading.sentences.flatMap((sentence) => {
    const clauses = touching(context.clauses, sentence);
    const outside = clauses.filter((c) => !isSpeech(context, c) && !isCue(context, c));
    const behind = outside.filter((c) => !announces(context, c));
    const tells = (c: Clause): boolean => contentOf(context, c).length >= FEWEST_TOPIC_WORDS;
    const spoken = behind.some(tells) ? behind : outside;
    const denial = spoken.flatMap((c) => denialClaim(context, c))[0] ?? complementClaim(context, clauses);
    if (denial) return [denial];
    const none = spoken.find((c) => tellsOfNone(actMarks(context, c)));
    if (none) return statement(context, none, sentence, 'event', EVENT_CONFIDENCE);
    // "NIEDERLORN (lpd) –" names a place and says nothing; "Die Firma kündigte an, ..." says it in two clauses
    const saying = spoken.filter(tells);
    const main = saying.find((c) => touching(context.reading.mentions, c).length > 0) ?? longest(saying);
    const whole = main ?? together(spoken);
    const frame = context.frame(sentence);
    const fewest = frame && tellsState(frame, context.lang) ? FEWEST_OF_STATE : FEWEST_TOPIC_WORDS;
    return whole && isSaying(whole) ? statement(context, whole, sentence, 'event', EVENT_CONFIDENCE, fewest) : [];
  });
}

/** A dismissal is told by what it dismisses: that is what another outlet may have asserted. */
function denialClaim(context: Context, clause: Clause): ClaimParts[] {
  const matter = dismissedIn(context, clause);
  if (!matter) return [];
  const [claim] = statement(context, clause, clause.sentence, 'event', EVENT_CONFIDENCE);
  return claim ? [{ ...claim, topic: matter, modality: 'denied', negated: false }] : [];
}

/** "Brightmoor denied that it had supplied an update": told by what it denies. */
function complementClaim(context: Context, clauses: readonly Clause[]): ClaimParts | null {
  const sentence = clauses[0]?.sentence;
  const matter = sentence && complementDenied(context, sentence);
  const clause = matter && clauses.find((c) => c.end > matter.start);
  const [claim] = clause ? statement(context, clause, sentence, 'event', EVENT_CONFIDENCE) : [];
  return claim && matter
    ? { ...claim, topic: matter.words, speaker: matter.by ?? claim.speaker, modality: 'denied', negated: false }
    : null;
}

const tellsOfNone = (marks: readonly string[]): boolean => marks.some((word) => word.startsWith(NEVER));

const longest = (clauses: readonly Clause[]): Clause | undefined =>
  [...clauses].sort((a, b) => b.end - b.start - (a.end - a.start))[0];

const isSpeech = (context: Context, clause: Clause): boolean => quoteAround(context.reading, clause)?.type === 'direct';
/** '" said union president Mateo Lizana': who spoke, and nothing that happened. */
const isCue = ({ slice, reading }: Context, clause: Clause): boolean => {
  const quote = reading.quotes.find(
    (q) => q.cue && q.speaker && contains(clause, q.cue) && contains(clause, q.speaker),
  );
  if (!quote && clause.start <= clause.sentence.start) return false;
  const words = slice(clause.start, clause.end).replace(/^[\s"“”„»«'’,.]+/u, '');
  return CUE.test(words) && (quote !== undefined || SAID.test(words));
};
const SAID = /(?<!\p{L})(?:said|told (?:the \p{L}+|\p{Lu}\S*(?: \p{Lu}\S*){0,3}))[.,]?$/u;
const CUE = pattern('iu')`
  ^(?:
    (?:said|says|told|added|warned|argued|explained)\s
    | (?:\p{L}[\p{L}.’'-]*\s){0,8}?(?:
        told reporters | told (?:the [\p{L}]+|\p{Lu}\S*(?: \p{Lu}\S*){0,3}) | said
      )[.,"”]?$
    | (?:sagte|sagt|erklärte|meinte|betonte|warnte|kritisierte|so|schrieb)\s
  )
`;

/** "Harms sagte, der Rat sei gefragt worden": whose words follow. */
const announces = ({ slice, reading }: Context, clause: Clause): boolean =>
  clause.start <= clause.sentence.start &&
  reading.quotes.some(
    ({ cue, speaker }) =>
      cue && speaker && contains(clause, cue) && contains(clause, speaker) && PASSES_ON.test(slice(cue.start, cue.end)),
  );
const PASSES_ON =
  /^(?:sagt(?:e|en)?|erklärte?n?|betont(?:e|en)?|versicherte?n?|beteuerte?n?|behauptet(?:e|en)?|berichtet(?:e|en)?|teilt(?:e|en)?(?: mit)?)$/iu;

const isSaying = (clause: Clause): boolean => clause.words.length >= FEWEST_TOPIC_WORDS;

/** The clause's amounts among its words, so that two statements with other figures are other statements. */
const figuresIn = ({ reading }: Context, clause: Clause): readonly string[] =>
  within(reading.quantities, clause).flatMap((q) => {
    const score = q.identifier === undefined ? null : scoreSides(q.identifier);
    return score ? [`n:${score.join(':')}`] : q.value !== null && !q.vague ? [`n:${q.value}`] : [];
  });

const contentOf = (context: Context, clause: Clause): readonly string[] => [
  ...topicWords(context, clause),
  ...figuresIn(context, clause),
];

/** A statement without a figure; none where the clause has too few words of content to be compared. */
export function statement(
  context: Context,
  clause: Clause,
  sentence: Span,
  kind: 'event' | 'causal',
  confidence: number,
  fewest = FEWEST_TOPIC_WORDS,
): ClaimParts[] {
  const words = contentOf(context, clause);
  const voice = voiceOf(context, clause, clause);
  const marks =
    kind === 'event' ? [...dealings(context, clause, voice.speaker?.at ?? null), ...denialMarks(context, clause)] : [];
  if (words.length < fewest && !tellsOfNone(marks)) return [];
  const topic = [...words, ...marks];
  const named = within(context.reading.mentions, clause).find(
    (m) => m.type !== 'place' && !(voice.speaker?.at && overlaps(m, voice.speaker.at)),
  );
  return [
    {
      kind,
      span: { start: clause.start, end: clause.end },
      sentence,
      role: blockOf(context, clause)?.role ?? 'paragraph',
      subject: named ? termOfMention(context.slice, named) : null,
      measure: null,
      quantity: null,
      time: timeFor(context, clause),
      place: null,
      speaker: voice.speaker ?? ownerOfAccount(context, sentence),
      modality: voice.modality,
      negated: voice.negated,
      wording: voice.wording,
      topic,
      confidence,
    },
  ];
}
