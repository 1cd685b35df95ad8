/** Dated happenings: a clause that says when something happened, happens or is to happen. */
import { type ClaimTime, contains, overlaps, type Span, type TimeExpression } from '../../model/index.ts';
import { isStopWord, led, noted, pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { timeOf } from '../claim-time.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { blockOf, type Context, topicOfWord, topicWords } from '../context.ts';
import { isElapsed } from '../figures/elapsed.ts';
import {
  FOUNDED,
  guaranteesJobs,
  isMovedTo,
  isPutOff,
  isTermOf,
  JOBS_UNTIL,
  MOVED,
  TERM,
  tellsOfMissed,
  withPutOff,
} from '../figures/moments.ts';
import { claimWords } from '../lexicon.ts';
import { bindSubject } from '../subject.ts';
import { voiceOf } from '../voices/modality.ts';
import { happeningOf } from './happenings.ts';

/** A happening needs a word to be recognised by in another outlet. */
const FEWEST_TOPIC_WORDS = 1;
const CONFIDENCE = 0.7;

export function dateClaims(context: Context): ClaimParts[] {
  const claims = context.reading.times.flatMap((t) => {
    const at = momentOf(context, t);
    return at ? dateClaim(context, t, at) : [];
  });
  return [...withPutOff(claims)];
}

/** The moment a time names: itself, the year since when ("seit 68 Jahren"), the day so long ago ("fünf Tage nach ..."). */
function momentOf(context: Context, t: TimeExpression): ClaimTime | null {
  if (t.type === 'DATE' || t.type === 'TIME') return t.from === undefined ? null : timeOf(t);
  if (t.type !== 'DURATION') return null;
  const [before, behind] = [context.slice(Math.max(0, t.start - 12), t.start), context.slice(t.end, t.end + 16)];
  const since = SINCE.test(before) || SINCE.test(context.slice(t.start, t.end));
  const after = (AFTER.test(behind) && !isElapsed(context, t)) || AGO.test(before) || AGO_BEHIND.test(behind);
  const moment = since || after ? backFrom(context.published, t) : null;
  // Counted back from the report, it dates what is told beside it: no two such days contradict.
  return moment && !since ? { ...moment, implied: true } : moment;
}
const SINCE = /(?:^|\s)(?:seit|for(?: the past)?)\s*$|^(?:seit|for)\s/iu;
const AFTER = /^\s+(?:nach|after)\s+(?:de[mr]|the|ihrem|seinem)\s/iu;
const AGO = /(?:^|\s)vor\s*$/iu;
const AGO_BEHIND = /^\s+(?:ago|earlier)(?!\p{L})/iu;

/** Publication less a number of days or years; years give a year, days a day. Months are too vague to count back. */
function backFrom(published: string | null, t: TimeExpression): ClaimTime | null {
  const length = /^P(\d+)([YD])$/.exec(t.value);
  if (!published || !length) return null;
  const at = { start: t.start, end: t.end };
  if (length[2] === 'Y') {
    const year = String(Number(published.slice(0, 4)) - Number(length[1]));
    return { value: year, from: `${year}-01-01`, to: `${year}-12-31`, at, implied: false };
  }
  if (published.length < 'YYYY-MM-DD'.length) return null;
  const day = new Date(Date.parse(published.slice(0, 10)) - Number(length[1]) * DAY).toISOString().slice(0, 10);
  return { value: day, from: day, to: day, at, implied: false };
}
const DAY = 86_400_000;

/** "the chance of a buyer being found before March": the day bounds a forecast, nothing happens on it. */
const ODDS = led(
  /(?<!\p{L})(?:chancen?|wahrscheinlichkeit|wahrscheinlich|chances?|odds|probability|likelihood|likely)(?!\p{L})/iu,
);

function dateClaim(context: Context, time: TimeExpression, moment: ClaimTime): ClaimParts[] {
  const clause = clauseAt(context.clauses, time);
  if (!clause || isCueClause(context, clause, time) || !hasVerb(context, clause)) return [];
  if (isOfFigure(context, clause, moment) || opensRange(context, clause, time) || isWish(context, clause)) return [];
  if (context.leads.says(ODDS, clause.start, clause.end)) return [];
  const words = [...new Set([...subjectBefore(context, clause), ...topicWords(context, clause)])];
  if (words.length < FEWEST_TOPIC_WORDS) return [];
  const standing = isPutOff(context, clause, time) ? 'replaced' : null;
  const isMoved = !standing && isMovedTo(context, clause, time);
  const marks = [
    ...(isMoved ? [...meantBefore(context, clause), MOVED] : []),
    ...(tellsAge(context, clause, time) ? [FOUNDED] : []),
    ...(isTermOf(context, time) ? [TERM, ...(guaranteesJobs(context, clause) ? [JOBS_UNTIL] : [])] : []),
  ];
  const topic = [...words, ...marks];
  const happening = happeningOf(context, clause, time);
  const voice = voiceOf(context, clause, time);
  const subject = bindSubject(
    context,
    clause,
    { ...time, type: 'number', value: null, derivation: [] },
    null,
    voice.speaker,
  );
  return [
    {
      kind: 'date',
      span: { start: clause.start, end: clause.end },
      sentence: clause.sentence,
      role: blockOf(context, time)?.role ?? 'paragraph',
      subject: opensWithNewDate(context, clause.sentence) ? null : subject.term,
      measure: null,
      quantity: null,
      time: moment,
      place: null,
      speaker: voice.speaker,
      modality: voice.modality,
      // "nicht im April, sondern im Mai" denies the former day, not the latter.
      negated: voice.negated && !isMoved,
      wording: voice.wording,
      topic,
      confidence: CONFIDENCE * subject.certainty,
      ...(standing && { standing: 'replaced' as const }),
      ...(happening && { happening }),
    },
  ];
}

/** "The animals, from two herds, would be set free on ...": behind an apposition the clause goes on without its subject. */
function subjectBefore(context: Context, clause: Clause): readonly string[] {
  const first = clause.words.find((w) => w.lower !== ',');
  if (clause.start === clause.sentence.start || !first || !AUXILIARY.test(first.lower)) return [];
  const opening = context.clauses.find((c) => c.sentence === clause.sentence);
  return opening && opening.end <= clause.start ? topicWords(context, opening) : [];
}
const AUXILIARY =
  /^(?:will|would|is|are|was|were|has|have|had|can|should|must|soll|sollen|wird|werden|werde|ist|sind|sei|seien|war|waren|hat|haben|kann|muss)$/;

/** "Sie soll nun erst am 9. August öffnen": what is put off was named in the sentence before. */
function meantBefore(context: Context, { sentence }: Clause): readonly string[] {
  const opening = context.slice(sentence.start, sentence.end);
  const before = context.reading.sentences.findLast((s) => s.end <= sentence.start);
  const isMeant =
    /^(?:sie|er|es|dies\p{Ll}*|it|they|that|this)(?!\p{L})/iu.test(opening) ||
    opensWithNewDate(context, sentence) ||
    // "The application has been put off until May": of what was just said not to come as planned.
    (/^(?:der|die|das|the)\s/iu.test(opening) && before && tellsOfMissed(context.slice(before.start, before.end)));
  const [, of] = NEW_DATE.exec(opening) ?? [];
  return before && isMeant ? [...topicWords(context, before), ...(of ? [topicOfWord(of, context.lang)] : [])] : [];
}

/** "Neuer Termin ist der 20. Mai", "New date is 21 October": of what was told just before; "Schließungstermin" says of what. */
const NEW_DATE =
  /^(?:(?:der|das|the|a)\s+)?(?:neue[rs]?\s+(?:(\p{Lu}\p{L}{3,}?)s?)?(?:termin|datum|zeitpunkt)|new\s+(?:\p{L}+\s+)?date)(?!\p{L})/iu;
const opensWithNewDate = ({ slice }: Context, { start, end }: Span): boolean => NEW_DATE.test(slice(start, end));

/** "1958 gegründet", "built in 1931", "die Brücke von 1764", "seit 68 Jahren": the year tells how old a thing is. */
const tellsAge = ({ slice }: Context, clause: Clause, time: TimeExpression): boolean =>
  time.type === 'DURATION' ||
  BEGAN.test(slice(clause.start, clause.end)) ||
  OF_YEAR.test(slice(Math.max(0, time.start - 6), time.start));
const BEGAN = pattern('iu')`
  (?<!\p{L})(?:
    gegründet | gebaut | erbaut\p{L}{0,2} | errichtet | eröffnet | entstand\p{L}{0,2}
    | (?:besteht|existiert|gibt es|produziert|steht) .*seit | stamm(?:t|te|en) | aus dem jahre?
    | in betrieb (?:gegangen|genommen) | founded | built | erected | opened | established
    | constructed | dat(?:es|ing) (?:from|back) | set up | since it | has existed
  )(?!\p{L})
`;
const OF_YEAR = /(?:^|\s)(?:von|of)\s$/u;

/** "ought to grant it in December": what somebody holds right is not to happen on that account. */
const isWish = ({ leads }: Context, { start, end }: Clause): boolean => leads.says(WISH, start, end);
const WISH = led(
  /(?<!\p{L})(?:ought (?:not )?to|had better|sollten? (?:\p{L}+ ){0,4}(?:endlich|dringend|schleunigst|besser|lieber)|müssten?)(?!\p{L})/iu,
);

/** "läuft vom 24. September bis zum 2. Oktober": of a stretch the end is what may move, the two are no two happenings. */
const opensRange = ({ slice, reading }: Context, clause: Clause, time: TimeExpression): boolean => {
  const end = reading.times.find((t) => t.start >= time.end && t.end <= clause.end);
  return end !== undefined && /^\s*(?:bis(?:\s+zu[mr])?|until|till|through)\s*$/iu.test(slice(time.end, end.start));
};

/** "Im vergangenen Jahr lag das Defizit bei ...": the year is the figure's, and dates no happening. */
const isOfFigure = ({ reading, leads }: Context, clause: Clause, { from, to, at }: ClaimTime): boolean =>
  (leads.says(PRICED, clause.start, clause.end) &&
    reading.quantities.some((q) => (q.type === 'currency' || q.type === 'percentage') && contains(clause, q))) ||
  // "has lost 38 per cent since 1950": from when it is counted.
  (at !== null &&
    leads.says(COUNTED_FROM, Math.max(clause.start, at.start - 12), at.start) &&
    reading.quantities.some((q) => q.type === 'percentage' && contains(clause, q))) ||
  (from !== null &&
    to !== null &&
    Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) > YEARLY * DAY &&
    reading.quantities.some((q) => q.type === 'currency' && contains(clause, q)));
const YEARLY = 300;
const COUNTED_FROM = led(/(?:^|\s)(?:seit|since)\s+(?:dem jahr\s+|the year\s+)?$/iu, /(?<!\p{L})(?:seit|since)/iu);
/** Prices and indices of a day: the market is open on each. */
const PRICED = led(
  /(?<!\p{L})(?:aktien?|kurs\p{L}*|preis\p{L}*|index|dax|notier\p{L}*|schloss(?:en)?|shares?|stocks?|prices?|closed|traded|crude)(?!\p{L})/iu,
);

/** "the ministry said on Friday", "teilte die Polizei am Montag mit" */
const ONLY_SAID = pattern('iu')`
  ^(?:\p{L}[\p{L}’'-]*\s+){1,6}(?:
    said | announced | reported | wrote | revealed | told \p{L}+
  )\s+(?:in a statement\s+)?(?:on\s+|last\s+)?$
  | ^(?:wie\s+)?(?:teilten?|sagten?|erklärten?)\s+(?:\p{L}+\s+){1,5}(?:am\s+)?$
`;

/** "..., teilte das Unternehmen am Dienstag mit": the date of saying, not of what is said. */
const isCueClause = (context: Context, clause: Clause, time: TimeExpression): boolean =>
  ONLY_SAID.test(context.slice(clause.start, time.start)) ||
  context.reading.quotes.some(
    (q) => q.cue && overlaps(q.cue, clause) && !q.quote.some((piece) => contains(piece, time)),
  );

const looksLikeVerb = noted(({ raw }) => /^\p{Ll}{3,}(?:t|te|ten|ed|en|s)$/u.test(raw));

/** A heading or caption dates nothing: some word must look like a verb. */
const hasVerb = (context: Context, clause: Clause): boolean => {
  const { finiteVerbs, rising, falling } = claimWords(context.lang);
  return clause.words.some(
    (w) =>
      finiteVerbs.has(w.lower) ||
      rising.has(w.lower) ||
      falling.has(w.lower) ||
      (looksLikeVerb(w.spelling) && !isStopWord(w.lower, context.lang)),
  );
};
