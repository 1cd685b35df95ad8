/** Decides which passages in quotation marks are speech, joins those of one sentence, and finds who speaks them. */
import type { Span } from '../../../model/index.ts';
import type { Quoted } from './marks.ts';
import {
  type FoundQuote,
  isCapital,
  itemEnd,
  type SentenceView,
  type SpeechFrame,
  type SpeechGrammar,
  type SpokenSentence,
  spanOfItems,
} from './speech.ts';
import type { Voice } from './voices.ts';

interface Attribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** A frame and the sentence it stands in. */
interface Framed {
  readonly view: SentenceView;
  readonly frame: SpeechFrame;
}

/** The quotation before, with its speaker. */
interface Spoken {
  readonly speaker: Span;
  readonly end: number;
}

interface Place {
  /** number of the sentence, and of the item in it */
  readonly sentence: number;
  readonly item: number;
}

export function directQuotes(
  text: string,
  sentences: readonly SpokenSentence[],
  speaking: readonly Voice[],
  grammar: SpeechGrammar,
): FoundQuote[] {
  const quotations = sentences[0]?.view.quotations ?? [];
  const places = placesOf(sentences);
  const found: FoundQuote[] = [];
  let last: Spoken | null = null;
  quotations.forEach((quotation, n) => {
    const at = places.get(n);
    if (!at) return;
    const frame = attribute(text, sentences, at, quotation);
    const by = frame ? attributionOf(frame.view, frame.frame) : null;
    if (!isSpeech(text, sentences, at, quotation, frame?.frame ?? null, grammar)) return;
    const speaker =
      by?.speaker ?? (isReadOff(text, quotation, grammar) ? null : carried(text, speaking, at, quotation, last));
    found.push({
      type: 'direct',
      quote: [{ start: quotation.start, end: quotation.end }],
      speaker,
      cue: by?.cue ?? null,
    });
    if (speaker) last = { speaker, end: quotation.end };
  });
  return joinInterposed(text, found);
}

/** "«...», reads one of them": a paper's words, of which nobody named before is the author. */
function isReadOff(text: string, { end }: Quoted, grammar: SpeechGrammar): boolean {
  const next = /^,?\s(\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && grammar.isWriting(next);
}

/** Every sentence a quotation touches; a cue may stand before its beginning or behind its end. */
function placesOf(sentences: readonly SpokenSentence[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  sentences.forEach(({ view }, sentence) => {
    view.items.forEach((token, item) => {
      if (token >= 0) return;
      const known = places.get(~token);
      if (known) known.push({ sentence, item });
      else places.set(~token, [{ sentence, item }]);
    });
  });
  return places;
}

/** At most this many characters lie between two quotations of which the second has no cue of its own. */
const NEAR = 220;
const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= NEAR && !text.slice(from, to).includes('\n\n\n');

function attribute(
  text: string,
  sentences: readonly SpokenSentence[],
  at: readonly Place[],
  quotation: Quoted,
): Framed | null {
  const colon = isAfterColon(text, quotation);
  for (const place of [at.at(-1)!, at[0]!]) {
    const { view, frames } = sentences[place.sentence]!;
    const frame = bestFrame(colon ? introducing(frames) : frames, place.item);
    if (frame) return { view, frame };
  }
  return colon ? fromSentenceBefore(sentences, at[0]!) : null;
}

/** "sagte die Ministerin laut Zeitung: ...": the verb introduces, not the source. */
function introducing(frames: readonly SpeechFrame[]): readonly SpeechFrame[] {
  const verbs = frames.filter((frame) => !frame.isSource);
  return verbs.length > 0 ? verbs : frames;
}

const attributionOf = (view: SentenceView, frame: SpeechFrame): Attribution => ({
  speaker: frame.speaker ? spanOfItems(view, frame.speaker) : null,
  cue: spanOfItems(view, frame.cue),
});

/** The frame whose scope holds the item; of several the one whose cue is nearest. */
function bestFrame(frames: readonly SpeechFrame[], item: number): SpeechFrame | null {
  let best: SpeechFrame | null = null;
  for (const frame of frames) {
    const inside = item >= frame.scope.from && item < frame.scope.to;
    if (frame.speaker && item >= frame.speaker.from && item < frame.speaker.to) continue;
    if (!inside) continue;
    const distance = Math.abs(frame.cue.from - item);
    if (!best || distance < Math.abs(best.cue.from - item)) best = frame;
  }
  return best;
}

/** Without a cue in the sentence: who acts before the colon, who goes on speaking, who was the subject just before. */
function carried(
  text: string,
  speaking: readonly Voice[],
  at: readonly Place[],
  quotation: Quoted,
  last: Spoken | null,
): Span | null {
  const near = last && isNear(text, last.end, quotation.start) ? last.speaker : null;
  const { sentence, item } = at[0]!;
  const here = speaking[sentence]!;
  const before = speaking[sentence - 1];
  const colon = isAfterColon(text, quotation);
  const introduced = here.own ?? (colon ? here.subject : here.topic);
  if (introduced && introduced.start < quotation.start && (item > 0 || colon)) return introduced;
  if (colon && before) return before.own ?? before.subject ?? before.before;
  const since = before?.own && last && before.own.start > last.end ? before.own : null;
  // "Rossier lässt das nicht gelten. «...»": whoever acts by name in between speaks now
  const turned = before?.topic && last && item === 0 && before.topic.start > last.end ? before.topic : null;
  return since ?? turned ?? near ?? before?.own ?? before?.topic ?? here.before;
}

const isAfterColon = (text: string, quotation: Quoted): boolean =>
  /:\s*$/.test(text.slice(Math.max(0, quotation.start - 4), quotation.start));

/** The sentence before ends in a colon: its cue introduces what follows. */
function fromSentenceBefore(sentences: readonly SpokenSentence[], at: Place): Framed | null {
  const before = sentences[at.sentence - 1];
  const frame = at.item === 0 && before ? introducing(before.frames).findLast((f) => f.speaker) : undefined;
  return before && frame ? { view: before.view, frame } : null;
}

function isSpeech(
  text: string,
  sentences: readonly SpokenSentence[],
  at: readonly Place[],
  quotation: Quoted,
  by: SpeechFrame | null,
  grammar: SpeechGrammar,
): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  const words = inner.match(/[\p{L}\d]+(?:[-'’.][\p{L}\d]+)*/gu) ?? [];
  if (words.length === 0) return false;
  const { view, mood } = sentences[at[0]!.sentence]!;
  const before = view.low[at[0]!.item - 1] ?? '';
  const colon = isAfterColon(text, quotation);
  const sentence = colon && words.length > LONGEST_NAME && /[.!?…]$/.test(inner.trimEnd());
  // "das Gesetz „auf dem Weg“": a name begins with a capital
  const spoken = by !== null && words.length > 1 && isLower(words[0]!);
  if (grammar.namesThings(before) && !sentence && !spoken) return false;
  if (!by?.labels && isName(text, view, at[0]!.item, quotation, words, grammar)) return false;
  if (
    at.some((p) =>
      sentences[p.sentence]!.frames.some((f) => f.speaker && p.item >= f.speaker.from && p.item < f.speaker.to),
    )
  )
    return false;
  const least = colon ? 3 : 5;
  if (words.length >= least && words.some((w) => grammar.isFiniteVerb(w.toLowerCase()))) return true;
  if (at.length > 1 || (/[.!?]["“”«»]?\s*$/.test(inner) && (words.length > 3 || colon))) return true;
  // "wollte er „ein Konzept mit sechs Hallen vorlegen“": so long a piece of a sentence is no name and no irony
  if (isLower(words[0]!) && words.length >= LONG_PIECE) return true;
  if (!by && mood !== 'reported') return false;
  return (
    isLower(words[0]!) ||
    words.length >= 3 ||
    (by !== null &&
      (words.length >= 2 || by.labels === true || grammar.judges(words[0]!) || grammar.isIndefinite(before)))
  );
}

const LONG_PIECE = 4;

/** More words than this are no name. */
const LONGEST_NAME = 6;

/**
 * „Graf Zeppelin“, "die Pille „Reduce Fruta“": every word but the smallest has a capital, and a definite article or a
 * noun stands before. A single German noun behind an article may be what somebody said.
 */
function isName(
  text: string,
  view: SentenceView,
  item: number,
  quotation: Quoted,
  words: readonly string[],
  grammar: SpeechGrammar,
): boolean {
  if (words.length > LONGEST_NAME || /[.!?,;:]/.test(text.slice(quotation.inner.start, quotation.inner.end)))
    return false;
  if (!words.every((word) => !isLower(word) || grammar.mayBeInName(word)) || isLower(words[0]!)) return false;
  if (/^ ?\(\p{Lu}{2,}/u.test(text.slice(quotation.end, quotation.end + 5))) return true;
  const before = item > 0 && itemEnd(view, item - 1) >= quotation.start - 2 ? view.low[item - 1]! : null;
  if (before === null) return false;
  if (isCapital(view, item - 1) && item > 1) return true;
  return words.length > 1 && grammar.precedesNames(before);
}

const isLower = (word: string): boolean => word[0] === word[0]!.toLowerCase();

/** «„A“, sagte X, „B“»: one quote with two pieces. */
function joinInterposed(text: string, quotes: readonly FoundQuote[]): FoundQuote[] {
  const joined: FoundQuote[] = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    const cue = before?.cue;
    const between =
      cue &&
      quote.cue &&
      cue.start === quote.cue.start &&
      cue.start > before.quote.at(-1)!.end &&
      cue.end <= quote.quote[0]!.start;
    const inOneSentence =
      between && /^[\s,]*[^.!?]*,\s*$/.test(text.slice(before.quote.at(-1)!.end, quote.quote[0]!.start));
    if (inOneSentence) joined[joined.length - 1] = { ...before, quote: [...before.quote, ...quote.quote] };
    else joined.push(quote);
  }
  return joined;
}
