/** Dated happenings: a clause that says when something happened, happens or is to happen. */
import { contains, overlaps, type TimeExpression } from '../model/index.ts';
import type { ClaimParts } from './build.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { blockOf, type Context, timeOf, topicWords } from './context.ts';
import { claimWords } from './lexicon.ts';
import { voiceOf } from './modality.ts';
import { bindSubject } from './subject.ts';

/** A happening needs a few words to be recognised in another outlet. */
const FEWEST_TOPIC_WORDS = 2;
const CONFIDENCE = 0.7;

export function dateClaims(context: Context): ClaimParts[] {
  return context.reading.times
    .filter((t) => t.from !== undefined && (t.type === 'DATE' || t.type === 'TIME'))
    .flatMap((t) => dateClaim(context, t));
}

function dateClaim(context: Context, time: TimeExpression): ClaimParts[] {
  const clause = clauseAt(context.clauses, time);
  if (!clause || isCueClause(context, clause, time) || !hasVerb(context, clause)) return [];
  const topic = topicWords(context, clause);
  if (topic.length < FEWEST_TOPIC_WORDS) return [];
  const voice = voiceOf(context.text, context.reading, clause, time);
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
      subject: subject.term,
      measure: null,
      quantity: null,
      time: timeOf(time),
      place: null,
      speaker: voice.speaker,
      modality: voice.modality,
      negated: voice.negated,
      wording: voice.wording,
      topic,
      confidence: CONFIDENCE * subject.certainty,
    },
  ];
}

/** "..., teilte das Unternehmen am Dienstag mit": the date of saying, not of what is said. */
const isCueClause = (context: Context, clause: Clause, time: TimeExpression): boolean =>
  context.reading.quotes.some(
    (q) => q.cue && overlaps(q.cue, clause) && !q.quote.some((piece) => contains(piece, time)),
  );

const hasVerb = (context: Context, clause: Clause): boolean => {
  const { finiteVerbs, rising, falling } = claimWords(context.lang);
  return clause.words.some(
    (w) =>
      finiteVerbs.has(w.lower) ||
      rising.has(w.lower) ||
      falling.has(w.lower) ||
      /^\p{Ll}{3,}(?:te|ten|ed|en)$/u.test(w.text),
  );
};
