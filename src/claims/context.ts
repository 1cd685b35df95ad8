/** What every kind of claim needs of its article and sentence, worked out once. */
import {
  type Block,
  type BodyView,
  bodyView,
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
  touching,
} from '../model/index.ts';
import {
  conceptOf,
  contentOfWord,
  headingLength,
  type Leads,
  leadsOf,
  lemmaOf,
  noted,
  readFrame,
  remembered,
  type Slice,
  type Spelling,
  type Words,
  withAmounts,
  wordsOf,
} from '../text/index.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { contentBeside, lemmasBeside } from './compare/topic-lemmas.ts';
import { conversationIn } from './interview/interview.ts';
import { type Heard, heardIn, withSpeech } from './interview/speech.ts';
import { namesOf } from './names.ts';
import { topicOf } from './terms.ts';

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
  const { lang } = context;
  const split = splitVerb(context, at);
  const content = split
    ? lemmasBeside(context, at, told).map((lemma) => TOPIC[lang](lemma === split.verb ? split.particle + lemma : lemma))
    : contentBeside(context, at, told, TOPICS[lang], TOPIC[lang]);
  return [...new Set([...names.flatMap((n) => n.split(/\s+/)), ...content])].filter(hasLetter);
}

/** One word as it stands in a topic. */
export const topicOfWord = (word: string, lang: Language): string => TOPIC[lang](lemmaOf(word, lang));

const TOPIC: Readonly<Record<Language, (lemma: string) => string>> = {
  de: remembered((lemma) => topicOfLemma(lemma, 'de')),
  en: remembered((lemma) => topicOfLemma(lemma, 'en')),
};
/** What the words of content in a word of a text stand for. */
const TOPICS: Readonly<Record<Language, (word: Spelling) => readonly string[]>> = {
  de: noted((word) => contentOfWord.de(word).map(TOPIC.de)),
  en: noted((word) => contentOfWord.en(word).map(TOPIC.en)),
};
function topicOfLemma(lemma: string, lang: Language): string {
  const concept = conceptOf(lemma, lang);
  return concept ? `concept:${concept}` : lemma;
}

const LETTER = /\p{L}/u;
/** Nearly all begin with a plain one. */
const hasLetter = (word: string): boolean => (word >= 'a' && word < '{') || LETTER.test(word);

/** "sammelten ... ein" tells what "eingesammelt" tells: the lemma of a separated verb, with what it is put together again. */
function splitVerb(context: Context, at: Span): { readonly verb: string; readonly particle: string } | null {
  const [sentence] = touching(context.reading.sentences, at);
  const frame = sentence && context.frame(sentence);
  return frame?.particle && overlaps(frame, at)
    ? { verb: lemmaOf(frame.predicate, context.lang), particle: frame.particle }
    : null;
}
