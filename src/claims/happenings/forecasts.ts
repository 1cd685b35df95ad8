/** Forecasts: statements by someone about an uncertain future, with probability, wording and horizon; plans are none. */
import {
  type ClaimTime,
  contains,
  type Language,
  overlaps,
  type Quantity,
  type Span,
  type Speaker,
  type TimeExpression,
  touches,
  touching,
} from '../../model/index.ts';
import { bounded, type Led, led, pattern } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { timeOf, wholeYear } from '../claim-time.ts';
import type { Clause, Word } from '../clauses.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { claimWords } from '../lexicon.ts';
import { bindSubject } from '../subject.ts';
import { expectingWord, governingWords, voiceOf } from '../voices/modality.ts';
import { whoSpokeBefore } from '../voices/spoke-before.ts';
import { isNone } from './no-forecasts.ts';

const CONFIDENCE = 0.8;
/** A passage longer than this is cut to its clause: a forecast must be a passage inside a sentence. */
const LONGEST = 400;

export function forecastClaims(context: Context): ClaimParts[] {
  return context.reading.sentences.flatMap((sentence) => forecastIn(context, sentence));
}

function forecastIn(context: Context, sentence: Span): ClaimParts[] {
  const clauses = touching(context.clauses, sentence);
  const words = clauses.flatMap((c) => c.words);
  const probability = probabilityIn(context, sentence);
  const dismissed = dismissedBelief(context, sentence);
  const told = clauses.map((c) => expectingWord([...governingWords(clauses, c), ...c.words], context.lang));
  const wording = dismissed ?? told.find((word) => word !== null) ?? null;
  const first = clauses[0];
  if (!first || (!probability && (!wording || isComparison(context, sentence)))) return [];
  const figure = figureIn(context, sentence, probability?.figure ?? null);
  const horizon = horizonIn(context, sentence);
  if (!probability && !dismissed && isNone(context, sentence, horizon !== null)) return [];
  if (!probability && !saysWhat(context, words, figure, horizon)) return [];
  const expecting = clauses.find((c) => expectingWord(c.words, context.lang) !== null) ?? first;
  const span = sentence.end - sentence.start <= LONGEST ? sentence : { start: expecting.start, end: expecting.end };
  const voice = voiceOf(context, expecting, expecting);
  const named = byName(voice.speaker);
  const speaker = dismissed
    ? whoDismisses(named)
    : (named ?? whoExpects(context, expecting) ?? byName(whoSpokeBefore(context, sentence)));
  const anchor = figure ?? probability?.figure ?? { ...expecting, type: 'number', value: null, derivation: [] };
  return [
    {
      kind: 'forecast',
      span,
      sentence,
      role: blockOf(context, sentence)?.role ?? 'paragraph',
      subject: bindSubject(context, expecting, anchor, null, speaker).term,
      measure: null,
      quantity: null,
      time: horizon?.time ?? null,
      place: null,
      speaker,
      modality: 'forecast',
      negated: voice.negated !== (dismissed !== null),
      topic: topicWords(context, sentence),
      confidence: CONFIDENCE,
      forecast: {
        probability: probability?.range ?? null,
        wording: wording ?? voice.wording,
        horizon: horizon?.days ?? null,
        ...(probability?.bound && { bound: probability.bound }),
        ...(dismissed !== null && { dismissed: true }),
        ...(horizon?.at && { horizonAt: horizon.at }),
      },
    },
  ];
}

const figureIn = (context: Context, sentence: Span, except: Quantity | null): Quantity | null =>
  context.reading.quantities.find(
    (q) =>
      overlaps(q, sentence) &&
      q !== except &&
      q.type !== 'ordinal' &&
      q.type !== 'age' &&
      !touches(context.reading.times, q),
  ) ?? null;

/** "Wer glaubt, dass ... in drei Jahren ..., der irrt": by dismissing the belief the text forecasts the opposite. */
function dismissedBelief({ slice, lang }: Context, sentence: Span): string | null {
  const found = DISMISSED[lang].exec(slice(sentence.start, sentence.end));
  return found?.[1] ?? null;
}
const DISMISSED = {
  de: pattern('iu')`
    ^[^\p{L}]*(?:doch |aber )?(?:wer|alle, die)(?: \p{L}+)? (?:
      glaub | denk | mein | hoff | annimm | erwart
    )(?:t|en|et|),? ?(?:daran )?(?:,? ?dass |,)[\s\S]*, (?:der|die|den|dem)? ?(?:(?:wird|werden|sich|da|gewaltig|gründlich) ){0,2}(
      träum(?:t|en) | irrt? | irren | täusch(?:t|en) | liegt falsch | liegen falsch | enttäuscht
      | eines Besseren belehrt
    )
  `,
  en: pattern('iu')`
    ^[^\p{L}]*(?:but )?(?:anyone|whoever|those)(?: who)?(?: \p{L}+)? (?:believe|think|expect|hope|suppose|assume)s? (?:that )?[\s\S]*?(?:is|are|will be) (
      dreaming | mistaken | wrong | disappointed | fooling \p{L}+ | kidding \p{L}+ | deluded
    )
  `,
} as const;

/** "nach seiner Einschätzung", "in her view", "sagte sie dem Blatt": whoever spoke before. */
const byName = (speaker: Speaker | null): Speaker | null => (isPossessive(speaker) ? null : speaker);
const isPossessive = (speaker: Speaker | null): boolean =>
  /^(?:(?:seine[rnm]?|ihre[rnm]?|his|her|their|its)\s|(?:er|sie|he|she|they)(?!\p{L}))/iu.test(speaker?.name ?? '');

/** Whoever is quoted, else the writer; never "anyone" who believes it. */
const whoDismisses = (speaker: Speaker | null): Speaker | null =>
  speaker?.kind === 'unnamed' || /^(?:anyone|whoever|those)/i.test(speaker?.name ?? '') ? null : speaker;

/** A forecast names an amount, a time to come, or what is to happen in a clause of its own; "das dürfte so sein" does not. */
function saysWhat(context: Context, words: readonly Word[], figure: Quantity | null, horizon: Horizon | null): boolean {
  if (figure || horizon) return true;
  const clausal = context.lang === 'de' ? /^dass$/ : /^that$/;
  const at = words.findIndex((w) => claimWords(context.lang).forecasts.has(w.lower));
  return at >= 0 && words.slice(at + 1, at + 4).some((w) => clausal.test(w.lower));
}

/** "Branchenökonom Falk Dettmer beziffert ...", "erwartet der Vorstand": who stands in the expecting clause as its subject. */
function whoExpects(context: Context, clause: Clause): Speaker | null {
  const named = context.reading.mentions.find(
    (m) => overlaps(m, clause) && (m.type === 'person' || m.type === 'organisation'),
  );
  if (named) {
    const name = named.entity ?? context.slice(named.start, named.end);
    const role = named.role ? context.slice(named.role.start, named.role.end) : null;
    return {
      name,
      role,
      kind: named.type === 'person' ? 'person' : 'organisation',
      at: { start: named.start, end: named.end },
    };
  }
  const phrase = SUBJECT_PHRASE[context.lang].exec(context.slice(clause.start, clause.end));
  if (!phrase?.[1]) return null;
  const start = clause.start + phrase.index + phrase[0].length - phrase[1].length;
  return { name: phrase[1], role: null, kind: 'unnamed', at: { start, end: start + phrase[1].length } };
}
const SUBJECT_PHRASE = {
  de: /(?:(?:erwarte[tn]|erwartete[n]?|rechne[tn]|prognostizier(?:t|en)|schätz(?:t|en)|beziffer[tn])\s+|^)((?:der|die|das)\s+\p{Lu}[\p{L}-]+)/u,
  en: /^((?:the)\s+[\p{L}-]+)(?=\s+(?:expects?|forecasts?|predicts?|projects?|puts?|sees?|anticipates?))/iu,
} as const;

/** "besser als erwartet", "as expected": a yardstick, no forecast. */
const isComparison = (context: Context, clause: Span): boolean =>
  /\b(?:als|wie|than|as)\s+(?:\p{L}+\s+)?(?:erwartet|expected|prognostiziert|forecast)/iu.test(
    context.slice(clause.start, clause.end),
  );

interface Probability {
  /** null for odds in words: "one in five" */
  readonly figure: Quantity | null;
  /** closed interval in 0..1 */
  readonly range: readonly [number, number];
  readonly bound?: 'below' | 'above';
}

/** A percentage in a sentence that names a probability; "less than 20 percent" is 0..0.2. */
function probabilityIn(context: Context, sentence: Span): Probability | null {
  const { probability } = claimWords(context.lang);
  if (!context.leads.says(PROBABLE[context.lang], sentence.start, sentence.end)) return null;
  const words =
    context
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!words.some((w) => probability.has(w))) return null;
  const figure = context.reading.quantities.find((q) => contains(sentence, q) && q.type === 'percentage');
  if (!figure) return oddsIn(context.slice(sentence.start, sentence.end));
  const before = context.slice(Math.max(sentence.start, figure.start - 30), figure.start);
  const most =
    /(?:no|not) (?:more|greater|higher) than (?:an? )?$|(?:höchstens|maximal|nicht mehr als)(?: eine[rnm]?)?\s*$/iu.test(
      before,
    );
  const least = /(?:no|not) less than (?:an? )?$|at least (?:an? )?$|mindestens(?: eine[rnm]?)?\s*$/iu.test(before);
  const [low, high] = rangeOf(figure);
  if (most || least) return { figure, range: most ? [0, high] : [low, 1] };
  const bound = BOUND[figure.comparator ?? 'about'];
  return { figure, range: [low, high], ...(bound && { bound }) };
}
const BOUND: Partial<Readonly<Record<NonNullable<Quantity['comparator']>, 'below' | 'above'>>> = {
  'less-than': 'below',
  'more-than': 'above',
};

/** Spares the words of most sentences. */
const PROBABLE: Readonly<Record<Language, Led>> = { de: probable('de'), en: probable('en') };
function probable(lang: Language): Led {
  return led(bounded([...claimWords(lang).probability].join('|')));
}

/** "at one in five", "eine Chance von eins zu vier": one of five, one against four. */
function oddsIn(passage: string): Probability | null {
  const found = /(?<!\p{L})(one|eins?) (in|zu|to) (\p{L}+|\d+)(?!\p{L})/iu.exec(passage);
  const n = found && (Number(found[3]) || (NUMBERS.indexOf(found[3]!.toLowerCase()) % 10) + 1);
  if (!found || !n || n < 2) return null;
  const share = /^in$/i.test(found[2]!) ? 1 / n : 1 / (n + 1);
  return { figure: null, range: [share, share] };
}
/** Two to ten in either language; the place tells the value. */
const NUMBERS: readonly string[] =
  '- two three four five six seven eight nine ten - zwei drei vier fünf sechs sieben acht neun zehn'.split(' ');

function rangeOf(figure: Quantity): readonly [number, number] {
  const share = (n: number): number => Math.round(n * 1e6) / 1e8;
  if (figure.low !== undefined && figure.high !== undefined) return [share(figure.low), share(figure.high)];
  const value = share(figure.value ?? 0);
  if (figure.comparator === 'less-than' || figure.comparator === 'at-most') return [0, value];
  if (figure.comparator === 'more-than' || figure.comparator === 'at-least') return [value, 1];
  return [value, value];
}

interface Horizon {
  readonly time: ClaimTime | null;
  readonly days: readonly [string, string];
  /** null where no word of the sentence names it */
  readonly at: Span | null;
}

/** The days the forecast speaks of: from a named period, or from publication to the end named ("bis Jahresende"). */
function horizonIn(context: Context, sentence: Span): Horizon | null {
  const { published } = context;
  const said = published && published.length >= 'YYYY-MM-DD'.length ? published.slice(0, 10) : null;
  const times = context.reading.times.filter((t) => contains(sentence, t) && !isSayingTime(context, sentence, t));
  const until = times.find((t) => t.to && (!said || t.to >= said) && isDeadline(context, t));
  if (until && said) return { time: timeOf(until), days: [said, endOf(context, until)], at: spanOf(until) };
  const period = times.find((t) => t.from && t.to && (!said || t.to >= said));
  if (period) return { time: timeOf(period), days: [period.from!, period.to!], at: spanOf(period) };
  const duration = times.find((t) => t.type === 'DURATION' && /^P\d/.test(t.value));
  const end = duration && said ? plus(said, duration.value) : null;
  if (duration && end && said) return { time: null, days: [said, end], at: spanOf(duration) };
  const year = wholeYear(context, sentence);
  return year?.from && year.to ? { time: year, days: [year.from, year.to], at: year.at } : null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "before 2036" ends with 2035; "by 2036" and "until 2036" with 2036. */
function endOf(context: Context, t: TimeExpression): string {
  const isBefore = /(?<!\p{L})(?:vor|before|earlier than)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    context.slice(Math.max(0, t.start - 30), t.start),
  );
  if (!isBefore || !t.from) return t.to!;
  const day = new Date(Date.parse(`${t.from.slice(0, 10)}T00:00:00Z`) - 86_400_000);
  return day.toISOString().slice(0, 10);
}

/** "..., its builders admitted on Tuesday": the day of saying is no horizon. */
const isSayingTime = ({ slice }: Context, sentence: Span, t: TimeExpression): boolean =>
  /(?:said|says|told|admitted|announced|reported|published|added|sagte|teilte|erklärte|meldete|schrieb|hieß es)(?:\s+\p{L}+){0,4}\s+$/iu.test(
    slice(Math.max(sentence.start, t.start - 60), t.start),
  ) && !/(?:that|dass)\s[^,]*$/iu.test(slice(Math.max(sentence.start, t.start - 60), t.start));

const isDeadline = (context: Context, t: TimeExpression): boolean =>
  /\b(?:bis|by|until|vor|before)\s+(?:\p{L}+\s+){0,2}$/iu.test(context.slice(Math.max(0, t.start - 30), t.start)) ||
  /^(?:bis|by|until)\b/iu.test(context.slice(t.start, t.end));

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
