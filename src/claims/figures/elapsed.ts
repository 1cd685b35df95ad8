/** Times that a deed took or that passed before it ("25 Minuten nach dem Stillstand alarmiert"), told with the verb. */
import {
  type ClaimTime,
  contains,
  type Language,
  overlaps,
  type Quantity,
  type Speaker,
  type TimeExpression,
  touches,
} from '../../model/index.ts';
import { clockFigures, isStopWord, source } from '../../text/index.ts';
import type { ClaimParts } from '../build.ts';
import { timeOf } from '../claim-time.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { deedIn, tellsRace } from '../compare/deeds.ts';
import { blockOf, type Context, topicWords } from '../context.ts';
import { voiceOf } from '../voices/modality.ts';
import { qualifiersOf } from './qualifiers.ts';

/** The measure's key: such times meet each other only. */
export const ELAPSED = 'elapsed';
/** Topic words that say which deed it was, behind what, and who took part. */
export const [DEED, AFTER, WHO, RUNNER] = ['deed:', 'after:', 'who:', 'runner:'];
/** The deed of who ran, swam or won in a time told to the second. */
export const RACE = 'race';

const CONFIDENCE = 0.75;
/** What another party says of the same leaves out what it speaks of; this far back, in characters, it stands. */
const REACH = 600;

interface Wordings {
  /** right before the length */
  readonly before: RegExp;
  /** right behind it, with the noun of what it is counted from */
  readonly behind: RegExp;
  /** what it is counted from, elsewhere in the clause */
  readonly since: RegExp;
  /** verbs of lasting and waiting, before the length */
  readonly lasting: RegExp;
  /** somebody names a length, and the sentence says no more of it: right before it */
  readonly named: RegExp;
  /** words that point at the length: without one, a length that opens its sentence says when the report was made */
  readonly stressed: RegExp;
}

const FILL: Readonly<Record<Language, string>> = {
  de: String.raw`(?:(?:rund|etwa|fast|knapp|gut|nur|mehr als|über|weniger als|erst|bereits|schon|ganze|volle)\s+){0,3}`,
  en: String.raw`(?:(?:about|around|some|nearly|almost|more than|over|less than|under|just|only|at least|a full)\s+){0,3}`,
};

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  de: {
    before: new RegExp(String.raw`(?<!\p{L})(?:nach|binnen|innerhalb(?: von)?|in|für)\s+${FILL.de}$`, 'iu'),
    behind:
      /^\s+(?:(?:nach|vor)\s+(?:de[mr]|einem|einer|ihre[mr]|seine[mr])\s+(?:\p{Ll}+e[nrsm]\s+){0,2}(\p{Lu}[\p{L}-]+)|später(?!\p{L})|danach(?!\p{L})|lang(?!\p{L}))/u,
    since: /(?<!\p{L})nach\s+(?:de[mr]|ihre[mr]|seine[mr])\s+(?:\p{Ll}+e[nrsm]\s+){0,2}(\p{Lu}[\p{L}-]+)/u,
    lasting: /(?<!\p{L})(?:dauerten?|wartete[nt]?|brauchten?|saß(?:en)?|hing(?:en)?|war(?:en)?)(?!\p{L})/iu,
    named: new RegExp(
      source`
        (?<!\p{L})(?:
          (?:sprach(?:en)?|spricht|sprechen|hatten?)\s(?:(?!\d)[^,;:]){0,40}?von
          | (?:beharr|besteh|bestand|beruf)\p{L}*\s+(?:weiter(?:hin)?\s+)?auf
          | bleib\p{L}*\s+(?:weiter(?:hin)?\s+)?bei | nannten? | nennt | nennen | geht? von | gehen von
        )\s+${FILL.de}$
      `,
      'iu',
    ),
    stressed: /(?<!\p{L})(?:erst|schon|bereits|nur|binnen|innerhalb)(?!\p{L})/iu,
  },
  en: {
    before: new RegExp(String.raw`(?<!\p{L})(?:after|within|in|for)\s+${FILL.en}$`, 'iu'),
    behind:
      /^\s+(?:(?:after|before|of)\s+(?:the|its|his|her|their|an?)?\s*((?:(?!(?:had|has|was|were|is|in|on|of|at|to|for|and|that|which)\b)[\p{L}-]+\s?){1,3})|later(?!\p{L}))/iu,
    since:
      /(?<!\p{L})after\s+(?:the|its|his|her|their)\s+((?:(?!(?:had|has|was|were|is|in|on|of|at|to|for|and|that|which)\b)[\p{L}-]+\s?){1,3})/iu,
    lasting: /(?<!\p{L})(?:lasted|lasting|took|waited|waiting|spent)(?!\p{L})/iu,
    named: new RegExp(
      source`
        (?<!\p{L})(?:
          (?:spoke|speaks?|spoken|talked) of | insist(?:s|ed) (?:on|it (?:was|took))
          | (?:says?|said|maintains?) (?:that )?it (?:was|took) | puts? it at | stands? by
          | (?:sticks?|stuck) (?:to|by|with)
        )\s+(?:its |the |his |her |their )?${FILL.en}$
      `,
      'iu',
    ),
    stressed: /(?<!\p{L})(?:only|just|not until|already|within|as (?:late|soon) as)(?!\p{L})/iu,
  },
};

/** Claims in the order of the text; a party's own word against the one told before it is its rival. */
export function elapsedClaims(context: Context): ClaimParts[] {
  const told: ClaimParts[] = [];
  for (const time of context.reading.times) {
    const q = lengthOf(context, time);
    const clause = q && clauseAt(context.clauses, q);
    // A headline shortens what the body times.
    if (!clause || blockOf(context, q)?.role === 'title') continue;
    const read = timed(context, clause, q) ?? named(context, clause, q, told);
    if (read) told.push(read);
  }
  return told;
}

/** The length of time as a quantity; "eine Stunde" is one to the reader of times only. Null for what is vague or no length. */
function lengthOf({ reading }: Context, time: TimeExpression): Quantity | null {
  if (time.type !== 'DURATION') return null;
  const read = reading.quantities.find((q) => q.type === 'duration' && overlaps(q, time));
  if (read) return read.vague || (read.value === null && read.low === undefined) ? null : read;
  const [, clock = '', value, unit = ''] = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(time.value) ?? [];
  const name = UNITS[clock + unit];
  const { start, end } = time;
  return value && name ? { start, end, type: 'duration', value: Number(value), unit: name, derivation: [] } : null;
}
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** Whether a length of time is told as that of a deed: it is then no day counted back from the report. */
export function isElapsed(context: Context, time: TimeExpression): boolean {
  const length = lengthOf(context, time);
  const clause = length && clauseAt(context.clauses, length);
  return clause !== null && clause !== undefined && formOf(context, clause, length!) !== null;
}

interface Form {
  readonly deed: string;
  /** lower case; null where the length is counted from nothing named */
  readonly anchor: string | null;
}

/** Lengths beyond a day that are counted from nothing named are told of too many things. */
const SHORT: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);
/** Nouns behind "nach" that say by whom something is told. */
const NO_ANCHOR =
  /^(?:angabe|auskunft|darstellung|einschätzung|meinung|ansicht|aussage|mitteilung|bericht|reihe|zeitung)/iu;

function formOf(context: Context, clause: Clause, q: Quantity): Form | null {
  const { slice, lang } = context;
  const words = WORDINGS[lang];
  if (clockFigures(q) !== null && tellsRace(context, clause)) return { deed: RACE, anchor: null };
  const deed = deedIn(context, clause);
  if (!deed) return null;
  const passage = slice(clause.start, clause.end);
  const [before, behind] = [slice(clause.start, q.start), slice(q.end, clause.end)];
  if (clause.start === clause.sentence.start && before.trim() === '' && !words.stressed.test(passage)) return null;
  const after = words.behind.exec(behind);
  const anchor = headOf(after?.[1] ?? words.since.exec(passage)?.[1], lang);
  if (after || (anchor && (words.before.test(before) || words.lasting.test(before)))) return { deed, anchor };
  const isTimed = words.before.test(before) || words.lasting.test(before) || anchor !== null;
  return isTimed && SHORT.has(q.unit ?? '') ? { deed, anchor } : null;
}

function headOf(phrase: string | undefined, lang: Language): string | null {
  const head = phrase?.trim().split(/\s+/).at(-1)?.toLowerCase();
  return !head || NO_ANCHOR.test(head) || isStopWord(head, lang) ? null : head;
}

function timed(context: Context, clause: Clause, q: Quantity): ClaimParts | null {
  const form = formOf(context, clause, q);
  const voice = form && voiceOf(context, clause, q);
  if (!form || !voice || OPEN.has(voice.modality)) return null;
  const who = participants(context, clause, q, form, voice.speaker).map((w) => WHO + w);
  const topic = [
    DEED + form.deed,
    ...(form.anchor ? [AFTER + form.anchor] : []),
    ...who,
    ...(form.deed === RACE ? runners(context, clause).map((name) => RUNNER + name) : []),
    ...topicWords(context, clause),
  ];
  return claimOf(context, clause, q, voice, topic);
}
/** What is planned, expected, guessed or denied took no time. */
const OPEN: ReadonlySet<ClaimParts['modality']> = new Set(['planned', 'forecast', 'hedged', 'denied']);

/** "Die Polizei beharrt auf neun Minuten": of what was timed before. */
function named(context: Context, clause: Clause, q: Quantity, told: readonly ClaimParts[]): ClaimParts | null {
  const { slice, lang } = context;
  if (!WORDINGS[lang].named.test(slice(clause.sentence.start, q.start))) return null;
  if (/\p{L}{3}/u.test(slice(q.end, clause.end).replace(/(?<!\p{L})(?:gesprochen|genannt|gewesen|aus)(?!\p{L})/iu, '')))
    return null;
  const before = told.findLast((c) => q.start - c.span.end < REACH && c.role !== 'title' && !c.standing);
  if (!before) return null;
  const voice = voiceOf(context, clause, q);
  const speaker = voice.speaker ?? subjectAsSpeaker(context, clause);
  if (!speaker || speaker.name === before.speaker?.name) return null;
  const own = participants(context, clause, q, null, null).map((w) => WHO + w);
  const differs = before.quantity?.value !== q.value || before.quantity?.unit !== q.unit;
  const claim = claimOf(context, clause, q, { ...voice, speaker, modality: 'reported' }, [
    ...new Set([...before.topic, ...own]),
  ]);
  return { ...claim, time: before.time, ...(differs && { standing: 'rival' as const }) };
}

function subjectAsSpeaker(context: Context, { sentence }: Clause): Speaker | null {
  const subject = context.frame(sentence)?.arguments.find((a) => a.role === 'subject')?.term;
  if (!subject) return null;
  const { start, end } = subject;
  const name = context.slice(start, end).replace(/^(?:die|der|das|the)\s+/iu, '');
  return /\p{L}{3}/u.test(name) ? { name, role: null, kind: 'organisation', at: { start, end } } : null;
}

function claimOf(
  context: Context,
  clause: Clause,
  quantity: Quantity,
  voice: ReturnType<typeof voiceOf>,
  topic: readonly string[],
): ClaimParts {
  return {
    kind: 'figure',
    span: { start: clause.start, end: clause.end },
    sentence: clause.sentence,
    role: blockOf(context, quantity)?.role ?? 'paragraph',
    subject: null,
    measure: {
      key: ELAPSED,
      aspect: 'level',
      qualifiers: qualifiersOf(context, clause, quantity, null).qualifiers,
      course: 'period',
    },
    quantity,
    time: dayOf(context, clause),
    place: null,
    speaker: voice.speaker,
    modality: voice.modality,
    // "not until 14 hours later" denies nothing.
    negated: false,
    wording: voice.wording,
    topic,
    confidence: CONFIDENCE,
  };
}

/** A date in the clause, else the day of the report, implied. */
function dayOf({ reading, published }: Context, clause: Clause): ClaimTime | null {
  const dated = reading.times.find((t) => (t.type === 'DATE' || t.type === 'TIME') && t.from && contains(clause, t));
  if (dated) return timeOf(dated);
  const day = published?.slice(0, 10);
  return day ? { value: day, from: day, to: day, at: null, implied: true } : null;
}

/** The names of those whom the clause names. */
const runners = ({ reading, slice }: Context, clause: Clause): string[] =>
  reading.mentions
    .filter((m) => m.type === 'person' && contains(clause, m))
    .map((m) => slice(m.start, m.end).toLowerCase());

/** Nouns and names of the clause but for who says it, what it is counted from, and the length itself. */
function participants(
  context: Context,
  clause: Clause,
  q: Quantity,
  form: Form | null,
  speaker: Speaker | null,
): string[] {
  const { reading, lang } = context;
  return clause.words
    .filter(
      (w) =>
        w.text.length > 2 &&
        !overlaps(w, q) &&
        !(speaker?.at && overlaps(w, speaker.at)) &&
        !touches(reading.times, w) &&
        w.lower !== form?.anchor &&
        !isStopWord(w.lower, lang) &&
        (lang === 'de' ? /^\p{Lu}/u.test(w.text) && w.lower !== 'ort' : isNounLike(w.text)) &&
        !deedIn(context, w) &&
        !(form?.deed === RACE && tellsRace(context, w)),
    )
    .map((w) => w.lower);
}

/** English marks no nouns: what ends like a participle or adverb, or helps a verb, is taken for none. */
const isNounLike = (word: string): boolean =>
  /^\p{L}+$/u.test(word) &&
  !/(?:ed|ing|ly)$/u.test(word) &&
  !/^(?:not|only|until|later|after|before|within|said|says|told|been|had|has|was|were|until|just|already|scene|back|arrive|took|lasted|spent)$/iu.test(
    word,
  );
