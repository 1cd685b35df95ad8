/** One sentence as the speech rules see it: words outside quotation marks, cut into segments at commas, colons and dashes. */
import type { Quote, Span } from '../../../model/index.ts';
import type { Range, Words } from '../sentences/words.ts';
import type { Quoted } from './marks.ts';

/** A run of items between delimiters. */
export interface Segment extends Range {
  /** what stands before it: "", ",", ";", ":", "–" */
  readonly delimiter: string;
}

/** An item is a token (its number) or a quotation (its number's complement, so below zero). */
export interface SentenceView {
  readonly words: Words;
  readonly quotations: readonly Quoted[];
  readonly range: Range;
  readonly items: readonly number[];
  readonly low: readonly string[];
  readonly segments: readonly Segment[];
  /** number of the segment that holds an item */
  readonly segmentOf: readonly number[];
  /** the mark that ends the sentence outside quotation marks: ".", ":", "" */
  readonly closing: string;
}

/** The spelling that stands for a quotation in `SentenceView.low`. */
export const QUOTATION = '„“';

/** A place where the text says that somebody speaks. Ranges are of items. */
export interface SpeechFrame {
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly segment: number;
  /** what is said, in UTF-16 units; empty where only a quotation or nothing follows */
  readonly contents: readonly Span[];
  /** items that may hold the frame's quotations */
  readonly scope: Range;
  /** the verb or phrase tells of speech even without contents */
  readonly reports: boolean;
  /** the verb calls somebody or something a word: "nannte den Plan ..."; whatever is quoted are the speaker's words */
  readonly labels?: boolean;
  /** a phrase that names a source ("laut X") and no verb: it yields to the clause that introduces a quotation by a colon */
  readonly isSource?: boolean;
  /** "Das sagte X": the sentence before is what was said */
  readonly refersBack?: boolean;
}

/** What a language's rules answer about speech. */
export interface SpeechGrammar {
  frames(view: SentenceView): SpeechFrame[];
  /** a main clause whose mood alone says that somebody else is speaking */
  isReportedMood(view: SentenceView): boolean;
  /** hearsay by a modal: "soll ... haben" */
  isHearsay(view: SentenceView): boolean;
  /** the subject of a sentence that introduces a quotation by its colon */
  subject(view: SentenceView): Range | null;
  /** nouns before a quotation that make it a name: "Zeitung", "film" */
  namesThings(lower: string): boolean;
  /** small words inside names: "of", "der" */
  mayBeInName(lower: string): boolean;
  /** a noun that by itself is somebody's view: "Wortbruch" */
  judges(word: string): boolean;
  /** "ein", "a": no name follows */
  isIndefinite(lower: string): boolean;
  /** words after which capitals in quotation marks are a name: definite articles */
  precedesNames(lower: string): boolean;
  isPronoun(lower: string): boolean;
  /** "er", "sie" */
  isPronounOfOne(lower: string): boolean;
  /** a noun for a body that acts and speaks as people do: "Klinikverbund", "council" */
  isBody(lower: string): boolean;
  /** "seine", "her": the phrase belongs to somebody named before */
  isPossessive(lower: string): boolean;
  /** "der", "who": stands for the phrase before it */
  isRelative(lower: string): boolean;
  isFiniteVerb(lower: string): boolean;
  /** behind a quotation a word that says that it was read and not heard: "reads one message", "steht auf dem Zettel" */
  isWriting(lower: string): boolean;
}

/** A sentence with the frames found in it. */
export interface SpokenSentence {
  readonly view: SentenceView;
  readonly frames: readonly SpeechFrame[];
  /** frame of a sentence without cue whose mood goes on with an earlier speaker */
  readonly mood: 'reported' | 'hearsay' | null;
}

/** A quote whose speaker has no name yet. */
export interface FoundQuote {
  readonly type: Quote['type'];
  readonly quote: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** Items of the longest sentence that is read: beyond stand tables and lists, and rules would take quadratic time. */
export const LONGEST_SENTENCE = 500;

const DELIMITERS: Readonly<Record<string, string>> = { ',': ',', ';': ';', ':': ':', '–': '–', '—': '–', '-': '–' };
const CLOSING = new Set(['.', '!', '?', '…', '...']);

/** "Fraktions- und Parteichefs": the hyphen stands for a shared ending. */
const isHyphen = (words: Words, t: number): boolean => t > 0 && words.end[t - 1] === words.start[t];

const endsInside = (text: string, { inner }: Quoted): boolean => /[.!?…,]/.test(text.charAt(inner.end - 1));

/** `first` is the number of the first quotation that may touch the sentence. */
export function viewSentence(words: Words, range: Range, quotations: readonly Quoted[], first: number): SentenceView {
  const items: number[] = [];
  const low: string[] = [];
  const segments: Segment[] = [];
  const segmentOf: number[] = [];
  let segmentFrom = 0;
  let delimiter = '';
  let closing = '';
  let quotation = first;
  let depth = 0;
  const cut = (next: string): void => {
    if (items.length > segmentFrom) {
      while (segmentOf.length < items.length) segmentOf.push(segments.length);
      segments.push({ from: segmentFrom, to: items.length, delimiter });
      delimiter = next;
    } else if (next) delimiter = next;
    segmentFrom = items.length;
  };
  for (let t = range.from; t < range.to; t++) {
    const start = words.start[t]!;
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    const at = quotations[quotation];
    if (at && start >= at.start && start < at.end) {
      if (items.at(-1) !== ~quotation) {
        items.push(~quotation);
        low.push(QUOTATION);
      }
      continue;
    }
    const piece = words.low[t]!;
    if (words.word[t]) {
      if (depth > 0) continue;
      // "„Wo ist er?“ fragte sie": what ends inside its marks needs no comma
      const spoken = items.at(-1);
      if (spoken !== undefined && spoken < 0 && !words.cap[t] && endsInside(words.text, quotations[~spoken]!)) cut(',');
      items.push(t);
      low.push(piece);
      continue;
    }
    if (piece === '(' || piece === '[') depth++;
    else if ((piece === ')' || piece === ']') && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (DELIMITERS[piece] && !(piece === '-' && isHyphen(words, t))) cut(DELIMITERS[piece]!);
    else if (CLOSING.has(piece)) closing = piece;
    else if (/\d/.test(piece)) {
      items.push(t);
      low.push(piece);
    }
  }
  const last = words.raw[range.to - 1];
  cut('');
  return { words, quotations, range, items, low, segments, segmentOf, closing: last === ':' ? ':' : closing };
}

export const isQuotation = (view: SentenceView, item: number): boolean => (view.items[item] ?? 0) < 0;
/** A quotation that may be a name inside a phrase, short and with a capital: „Neue Welt“. */
export const isShortQuotation = (view: SentenceView, item: number): boolean => {
  const token = view.items[item] ?? 0;
  if (token >= 0) return false;
  const { start, end, inner } = view.quotations[~token]!;
  const first = view.words.text.charAt(inner.start);
  return end - start <= 60 && first === first.toUpperCase();
};
export const isCapital = (view: SentenceView, item: number): boolean => {
  const token = view.items[item];
  return token !== undefined && token >= 0 && view.words.cap[token]!;
};
export const itemStart = (view: SentenceView, item: number): number => {
  const token = view.items[item]!;
  return token < 0 ? view.quotations[~token]!.start : view.words.start[token]!;
};
export const itemEnd = (view: SentenceView, item: number): number => {
  const token = view.items[item]!;
  return token < 0 ? view.quotations[~token]!.end : view.words.end[token]!;
};
export const spanOfItems = (view: SentenceView, range: Range): Span => ({
  start: itemStart(view, range.from),
  end: itemEnd(view, range.to - 1),
});
/** From item `from` to the end of the sentence, its closing mark left out. */
export const itemsSpan = (view: SentenceView, from: number, to: number): Span | null =>
  from < to ? spanOfItems(view, { from, to }) : null;

/** The item opens its segment. */
export const opensSegment = (view: SentenceView, item: number): boolean =>
  view.segments[view.segmentOf[item]!]?.from === item;
export const closesSegment = (view: SentenceView, item: number): boolean =>
  view.segments[view.segmentOf[item]!]?.to === item + 1;
