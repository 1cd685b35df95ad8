/** Forecasts: statements by someone about an uncertain future, with probability, wording and horizon; plans are none. */
import { type ClaimTime, contains, overlaps, type Quantity, type Span, type TimeExpression } from '../model/index.ts';
import type { ClaimParts } from './build.ts';
import type { Clause } from './clauses.ts';
import { blockOf, type Context, timeOf, topicWords } from './context.ts';
import { claimWords } from './lexicon.ts';
import { voiceOf } from './modality.ts';
import { bindSubject } from './subject.ts';

const CONFIDENCE = 0.8;
/** A passage longer than this is cut to its clause: a forecast must be a passage inside a sentence. */
const LONGEST = 400;

export function forecastClaims(context: Context): ClaimParts[] {
  return context.reading.sentences.flatMap((sentence) => forecastIn(context, sentence));
}

function forecastIn(context: Context, sentence: Span): ClaimParts[] {
  const clauses = context.clauses.filter((c) => c.sentence === sentence);
  const expecting = clauses.find((c) => speaksOfFuture(context, c));
  if (!expecting) return [];
  const probability = probabilityIn(context, sentence);
  const voice = voiceOf(context.text, context.reading, expecting, expecting);
  if (!probability && voice.modality !== 'forecast') return [];
  const figure =
    context.reading.quantities.find(
      (q) => overlaps(q, sentence) && q !== probability?.figure && q.type !== 'ordinal',
    ) ?? null;
  const span = sentence.end - sentence.start <= LONGEST ? sentence : { start: expecting.start, end: expecting.end };
  const horizon = horizonIn(context, sentence);
  const subject = bindSubject(
    context,
    expecting,
    figure ?? probability?.figure ?? { ...expecting, type: 'number', value: null, derivation: [] },
    null,
    voice.speaker,
  );
  return [
    {
      kind: 'forecast',
      span,
      sentence,
      role: blockOf(context, sentence)?.role ?? 'paragraph',
      subject: subject.term,
      measure: null,
      quantity: null,
      time: horizon?.time ?? null,
      place: null,
      speaker: voice.speaker,
      modality: 'forecast',
      negated: voice.negated,
      topic: topicWords(context, sentence),
      confidence: CONFIDENCE,
      forecast: { probability: probability?.range ?? null, wording: voice.wording, horizon: horizon?.days ?? null },
    },
  ];
}

/** Future in meaning: a word of expecting or of probability, not in the past tense of a report on old expectations. */
function speaksOfFuture(context: Context, clause: Clause): boolean {
  const w = claimWords(context.lang);
  const expects = clause.words.some((x) => w.forecasts.has(x.lower));
  const odds = clause.words.some((x) => w.probability.has(x.lower)) && probabilityIn(context, clause.sentence) !== null;
  return odds || (expects && !isComparison(context, clause));
}

/** "besser als erwartet", "as expected": a yardstick, no forecast. */
const isComparison = (context: Context, clause: Clause): boolean =>
  /\b(?:als|wie|than|as)\s+(?:\p{L}+\s+)?(?:erwartet|expected|prognostiziert|forecast)/iu.test(
    context.text.slice(clause.start, clause.end),
  );

interface Probability {
  readonly figure: Quantity;
  /** closed interval in 0..1 */
  readonly range: readonly [number, number];
}

/** A percentage in a sentence that names a probability; "less than 20 percent" is 0..0.2. */
function probabilityIn(context: Context, sentence: Span): Probability | null {
  const { probability } = claimWords(context.lang);
  const words =
    context.text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!words.some((w) => probability.has(w))) return null;
  const figure = context.reading.quantities.find((q) => contains(sentence, q) && q.type === 'percentage');
  if (!figure) return null;
  return { figure, range: rangeOf(figure) };
}

function rangeOf(figure: Quantity): readonly [number, number] {
  const share = (n: number): number => Math.round(n * 1e6) / 1e8;
  if (figure.low !== undefined && figure.high !== undefined) return [share(figure.low), share(figure.high)];
  const value = share(figure.value ?? 0);
  if (figure.comparator === 'less-than' || figure.comparator === 'at-most') return [0, value];
  if (figure.comparator === 'more-than' || figure.comparator === 'at-least') return [value, 1];
  return [value, value];
}

/** The days the forecast speaks of: from a named period, or from publication to the end named ("bis Jahresende"). */
function horizonIn(
  context: Context,
  sentence: Span,
): { time: ClaimTime | null; days: readonly [string, string] | null } | null {
  const said = context.published?.slice(0, 10) ?? null;
  const times = context.reading.times.filter((t) => contains(sentence, t));
  const until = times.find((t) => t.to && (!said || t.to >= said) && isDeadline(context, t));
  if (until && said) return { time: timeOf(until), days: [said, until.to!] };
  const period = times.find((t) => t.from && t.to && (!said || t.to >= said));
  if (period) return { time: timeOf(period), days: [period.from!, period.to!] };
  const duration = times.find((t) => t.type === 'DURATION' && /^P\d/.test(t.value));
  const end = duration && said ? plus(said, duration.value) : null;
  return end && said ? { time: null, days: [said, end] } : null;
}

const isDeadline = (context: Context, t: TimeExpression): boolean =>
  /\b(?:bis|by|until|vor|before)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    context.text.slice(Math.max(0, t.start - 30), t.start),
  ) || /^(?:bis|by|until)\b/iu.test(context.text.slice(t.start, t.end));

/** ISO date plus an ISO 8601 duration of years, months, weeks or days; null for another duration. */
function plus(day: string, duration: string): string | null {
  const match = /^P(\d+)([YMWD])$/.exec(duration);
  if (!match) return null;
  const count = Number(match[1]);
  const at = new Date(`${day}T00:00:00Z`);
  if (match[2] === 'Y') at.setUTCFullYear(at.getUTCFullYear() + count);
  if (match[2] === 'M') at.setUTCMonth(at.getUTCMonth() + count);
  if (match[2] === 'W') at.setUTCDate(at.getUTCDate() + 7 * count);
  if (match[2] === 'D') at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}
