/** What every kind of claim needs of its article and sentence, worked out once. */
import {
  type Block,
  type BodyView,
  bodyView,
  type ClaimTime,
  type CleanArticle,
  type Frame,
  type Language,
  type Mention,
  overlaps,
  pieceAt,
  type Reading,
  type Span,
  spanKey,
  type Term,
  type TimeExpression,
  touching,
} from '../model/index.ts';
import {
  conceptOf,
  headingLength,
  type Leads,
  leadsOf,
  led,
  lemmaOf,
  readFrame,
  remembered,
  type Slice,
  type Words,
  withAmounts,
  wordsOf,
} from '../text/index.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { foundingAround } from './founding.ts';
import { conversationIn } from './interview.ts';
import { type Heard, heardIn, withSpeech } from './interview-speech.ts';
import { namesOf } from './names.ts';
import { topicOf } from './terms.ts';
import { lemmasBeside } from './topic-lemmas.ts';

export interface Context {
  /** the text that was read: title and body */
  readonly text: string;
  /** its tokens */
  readonly words: Words;
  /** passages of it */
  readonly slice: Slice;
  readonly view: BodyView;
  readonly reading: Reading;
  readonly lang: Language;
  readonly published: string | null;
  readonly clauses: readonly Clause[];
  /** what a figure can belong to: the reading's mentions and probable names */
  readonly names: readonly Mention[];
  /** what the article is about, where a sentence names nothing itself */
  readonly topic: Term | null;
  /** asks passages of the text for patterns, by the words these may begin with */
  readonly leads: Leads;
  /** the conversation that the article prints; null for a report */
  readonly heard: Heard | null;
  /** the frame of a sentence's first main clause, read once; null where its build is not sure */
  frame(sentence: Span): Frame | null;
}

/**
 * What is read of an article: its title and body in one text. Tables are left out, on purpose for now: a cell takes its
 * meaning from its row and column heads, and read as running text it would bind figures to the wrong thing.
 */
export const readableOf = (article: Pick<CleanArticle, 'text' | 'blocks'>): BodyView =>
  bodyView(article, { title: true, tables: false });

/** @param section the part of its outlet that the article stands in ("Interview"), where it is known */
export function contextOf(
  view: BodyView,
  read: Reading,
  published: string | null,
  title: string | null,
  section: string | null = null,
): Context {
  const { text } = view;
  const conversation = conversationIn(view, read.lang, { title, section });
  const heard = conversation && heardIn(view, read, conversation);
  const frames = new Map<Span, Frame | null>();
  const words = wordsOf({ text, tokens: read.tokens, sentences: read.sentences });
  const reading = withAmounts(heard ? withSpeech(read, heard) : read);
  const names = once(() => namesOf(text, reading));
  const topic = once(() => topicOf(text, reading, title));
  return {
    text,
    words,
    slice: words.slice,
    view,
    reading,
    lang: reading.lang,
    published,
    clauses: clausesOf(text, reading),
    get names() {
      return names();
    },
    get topic() {
      return topic();
    },
    leads: leadsOf(words),
    heard,
    frame(sentence) {
      const before = frames.get(sentence);
      if (before !== undefined) return before;
      const frame = readFrame(text, reading, withoutHeading(words.slice, reading.lang, sentence));
      frames.set(sentence, frame);
      return frame;
    },
  };
}

/** What announces the sentence in front of a colon has no part in its build. */
const withoutHeading = (slice: Slice, lang: Language, { start, end }: Span): Span => ({
  start: start + headingLength(slice(start, end), lang),
  end,
});

/** Who only asks for a voice needs neither names nor topic: made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const blockOf = (context: Context, at: Span): Block | undefined => pieceAt(context.view, at)?.block;

/**
 * What a passage speaks of, each once: names in lower case, else the concept a word shares with its synonyms in either
 * language ("concept:publish"), else its lemma. This is what makes statements comparable.
 */
export function topicWords(context: Context, at: Span): readonly string[] {
  const known = topics.get(context) ?? new Map<number, readonly string[]>();
  topics.set(context, known);
  const key = spanKey(at);
  const before = known.get(key);
  if (before) return before;
  const words = wordsOfTopic(context, at);
  known.set(key, words);
  return words;
}

/** A clause is asked for by each of its figures and by the event it tells. */
const topics = new WeakMap<Context, Map<number, readonly string[]>>();

function wordsOfTopic(context: Context, at: Span): readonly string[] {
  const { reading } = context;
  const mentions = touching(reading.mentions, at);
  const names = mentions.map((m) => (m.entity ?? context.slice(m.start, m.end)).toLowerCase());
  const told = [...touching(reading.times, at), ...touching(reading.quantities, at), ...mentions];
  const lemmas = withParticle(context, at, lemmasBeside(context, at, told)).map(TOPIC[context.lang]);
  return [...new Set([...names.flatMap((n) => n.split(/\s+/)), ...lemmas])].filter(hasLetter);
}

/** One word as it stands in a topic. */
export const topicOfWord = (word: string, lang: Language): string => TOPIC[lang](lemmaOf(word, lang));

const TOPIC: Readonly<Record<Language, (lemma: string) => string>> = {
  de: remembered((lemma) => topicOfLemma(lemma, 'de')),
  en: remembered((lemma) => topicOfLemma(lemma, 'en')),
};
function topicOfLemma(lemma: string, lang: Language): string {
  const concept = conceptOf(lemma, lang);
  return concept ? `concept:${concept}` : lemma;
}

const LETTER = /\p{L}/u;
/** Nearly all begin with a plain one. */
const hasLetter = (word: string): boolean => (word >= 'a' && word < '{') || LETTER.test(word);

/** "sammelten ... ein" tells what "eingesammelt" tells: the lemma of a separated verb is put together again. */
function withParticle(context: Context, at: Span, lemmas: readonly string[]): readonly string[] {
  const [sentence] = touching(context.reading.sentences, at);
  const frame = sentence && context.frame(sentence);
  if (!frame?.particle || !overlaps(frame, at)) return lemmas;
  const verb = lemmaOf(frame.predicate, context.lang);
  return lemmas.map((lemma) => (lemma === verb ? frame.particle + verb : lemma));
}

/** Words that make a time the yardstick of a comparison rather than the time the claim speaks of. */
const YARDSTICK = led(
  /(?:vergleich(?:\s+(?:zu[rm]?|mit(?:\s+de[mr])?))?|gegenüber(?:\s+de[mr])?|als|than|compared\s+(?:with|to)|from|backdated\s+to|rückwirkend\s+(?:zum|ab|seit))\s+(?:\p{L}+\s+)?$/iu,
);
const isYardstick = ({ leads }: Context, { start }: Span): boolean =>
  leads.says(YARDSTICK, Math.max(0, start - BEFORE), start);
/** Letters before a time in which such a word stands. */
const BEFORE = 40;

/**
 * The time a figure in this clause speaks of: the stretch it was counted over ("nach neun Monaten"), else a time in the
 * clause, else a period named in the sentence, else the period the article reports on (implied), else its day (implied).
 *
 * @param figure where it stands: the year of a founding told in passing is not its own
 */
export function timeFor(context: Context, clause: Clause, figure: Span | null = null): ClaimTime | null {
  const times = touching(context.reading.times, clause);
  const stretch = times.find((t) => isStretch(context, t));
  if (stretch) return { value: stretch.value, from: null, to: null, at: spanOf(stretch), implied: false };
  const year = wholeYear(context, clause);
  if (year) return year;
  const speaksOf = (t: TimeExpression): boolean =>
    (t.type === 'DATE' || t.type === 'TIME') &&
    t.from !== undefined &&
    !isYardstick(context, t) &&
    !isOfSpeech(context, t) &&
    !isSince(context, t) &&
    !isOfFounding(context, clause, t, figure);
  const near =
    times.find(speaksOf) ??
    touching(context.reading.times, clause.sentence).find((t) => speaksOf(t) && isOpening(context, clause, t)) ??
    touching(context.reading.times, clause.sentence).find(
      (t) => t.end <= clause.start && speaksOf(t) && t.value.length <= 7 && !isLongPast(context, t),
    );
  if (near) return timeOf(near);
  return wholeYear(context, clause.sentence) ?? reportedPeriod(context, clause) ?? dayOf(context.published);
}

/** ", she wrote on Wednesday": when it was said is not when it was so. */
const isOfSpeech = ({ slice, reading }: Context, t: TimeExpression): boolean =>
  reading.quotes.some(
    ({ cue, quote }) =>
      cue !== null &&
      cue.end <= t.start &&
      t.start - cue.end < BEFORE &&
      !DECIDES.test(slice(cue.start, cue.end)) &&
      quote.every((piece) => !overlaps(piece, t) && (piece.end <= cue.start || piece.start >= t.end)) &&
      !/[,;:.]/.test(slice(cue.end, t.start)),
  );

/** On the day of the decision stands how it was voted. */
const DECIDES = /^(?:beschl|entschied|stimm|verfüg|ordne|decided|voted|ruled|ordered|agreed)/iu;

/** "Die Mühle, 1998 gegründet, beschäftigt 60 Leute": the year is none of a figure outside of its apposition. */
function isOfFounding({ slice }: Context, { sentence }: Clause, t: TimeExpression, figure: Span | null): boolean {
  if (!figure || !/^\d{4}(?:-\d\d)?$/.test(t.value)) return false;
  const founding = foundingAround(slice, sentence, t);
  return founding !== null && !overlaps(founding, figure);
}

/** "Four years ago, when ...", "Im Jahr 2019 hatte ...": the time that opens a sentence holds for all of it. */
const isOpening = ({ slice }: Context, { sentence, start }: Clause, t: TimeExpression): boolean =>
  t.end <= start &&
  /^\d{4}/.test(t.value) &&
  /^(?:(?:im|in|in the)\s)?(?:(?:Jahr|year)\s)?$/iu.test(slice(sentence.start, t.start)) &&
  !/^,?\s\p{L}+(?:gründet|baut|öffnet|richtet|ed|lt|built)(?!\p{L})/u.test(slice(t.end, t.end + 24));

/** "Die Fabrik wurde 1889 gegründet und verarbeitete ...": a year of long ago is that of its own clause alone. */
const isLongPast = ({ published }: Context, t: TimeExpression): boolean =>
  published !== null && Number(t.value.slice(0, 4)) < Number(published.slice(0, 4)) - LONG_PAST_YEARS;
const LONG_PAST_YEARS = 2;

const before = (context: Context, t: Span): string => context.slice(Math.max(0, t.start - BEFORE), t.start);
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "Two have been killed since construction began in 2022": counted from then on, up to now. */
const isSince = (context: Context, t: TimeExpression): boolean =>
  t.value.length <= 7 &&
  /(?<!\p{L})(?:since|seit)(?!\p{L})[^.;,]*$/iu.test(context.slice(Math.max(0, t.start - 60), t.start));

/** A length of time over which something was counted, not one that passed since or is to come. */
const STRETCH =
  /(?:innerhalb(?: von)?|binnen|in(?: nur| den(?: ersten)?| the(?: first)?)?|nach(?: den ersten)?|während|over(?: the)?|within|after(?: the first)?|for the(?: first)?|allein in den)\s+(?:den\s+|the\s+|nur\s+|just\s+)?$/iu;
const isStretch = (context: Context, t: TimeExpression): boolean =>
  t.type === 'DURATION' &&
  /^PT?\d/.test(t.value) &&
  (STRETCH.test(before(context, t)) || /^(?:den|the) /i.test(context.slice(t.start, t.end)));

const WHOLE_YEAR = led(/(?<!\p{L})(?:gesamtjahr\p{L}{0,2}|laufenden? jahr|full[- ]year|for the year)(?!\p{L})/iu);
/** "für das Gesamtjahr" speaks of the year of the report. */
export const wholeYear = ({ leads, published }: Context, { start, end }: Span): ClaimTime | null =>
  leads.says(WHOLE_YEAR, start, end) ? yearOf(published) : null;

const yearOf = (published: string | null): ClaimTime | null => {
  const year = published?.slice(0, 4);
  return year ? { value: year, from: `${year}-01-01`, to: `${year}-12-31`, at: null, implied: true } : null;
};
const dayOf = (published: string | null): ClaimTime | null => {
  const day = published?.slice(0, 10);
  return day ? { value: day, from: day, to: day, at: null, implied: true } : null;
};

/** Sentences back in which a named quarter or half still is what a report speaks of. */
const REPORT_REACH = 700;

/** A report names its quarter once and then gives figure after figure. */
const isPartOfYear = ({ value }: TimeExpression): boolean => value.length === 7 && /^\d{4}-[QH]\d$/.test(value);

function reportedPeriod(context: Context, clause: Clause): ClaimTime | null {
  const named = context.reading.times.findLast(
    (t) =>
      t.start < clause.start && clause.start - t.start < REPORT_REACH && isPartOfYear(t) && !isYardstick(context, t),
  );
  return named ? { ...timeOf(named), at: null, implied: true } : null;
}

export const timeOf = (t: TimeExpression): ClaimTime => ({
  value: t.value,
  from: t.from ?? null,
  to: t.to ?? null,
  at: spanOf(t),
  implied: false,
});
