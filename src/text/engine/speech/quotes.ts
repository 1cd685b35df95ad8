/** Finds quotations, direct and indirect, with speaker and cue; what a language knows about speech comes in as a grammar. */
import type { Quote } from '../../../model/index.ts';
import type { Doc } from '../pipeline.ts';
import { type Words, wordsOf } from '../sentences/words.ts';
import { directQuotes } from './direct.ts';
import { pairMarks } from './marks.ts';
import { speakerNames } from './speakers.ts';
import {
  type FoundQuote,
  LONGEST_SENTENCE,
  type SentenceView,
  type SpeechFrame,
  type SpeechGrammar,
  type SpokenSentence,
  spanOfItems,
  viewSentence,
} from './speech.ts';
import { type Voice, voices } from './voices.ts';

export function findQuotes(doc: Readonly<Doc>, grammar: SpeechGrammar): Quote[] {
  const words = wordsOf(doc);
  const sentences = spokenSentences(words, doc.text, grammar);
  const speaking = voices(sentences, doc.mentions, grammar);
  const found = [...indirectQuotes(sentences, speaking), ...directQuotes(doc.text, sentences, speaking, grammar)];
  found.sort((a, b) => a.quote[0]!.start - b.quote[0]!.start || b.quote[0]!.end - a.quote[0]!.end);
  return speakerNames(words, found, doc.mentions, grammar);
}

function spokenSentences(words: Words, text: string, grammar: SpeechGrammar): SpokenSentence[] {
  const quotations = pairMarks(text);
  let first = 0;
  return words.sentences.map((range) => {
    while (first < quotations.length && quotations[first]!.end <= words.start[range.from]!) first++;
    const view = viewSentence(words, range, quotations, first);
    const frames = view.items.length > 0 && view.items.length <= LONGEST_SENTENCE ? grammar.frames(view) : [];
    return { view, frames, mood: moodOf(view, frames, grammar) };
  });
}

function moodOf(view: SentenceView, frames: readonly SpeechFrame[], grammar: SpeechGrammar): SpokenSentence['mood'] {
  if (frames.some((f) => f.contents.length > 0) || view.items.length < 2) return null;
  if (grammar.isReportedMood(view)) return 'reported';
  return frames.length === 0 && grammar.isHearsay(view) ? 'hearsay' : null;
}

function indirectQuotes(sentences: readonly SpokenSentence[], speaking: readonly Voice[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  let open: { start: number; at: number } | null = null;
  sentences.forEach(({ view, frames, mood }, at) => {
    for (const frame of frames) {
      const quote = frame.refersBack && at > 0 ? backward(sentences[at - 1]!.view, view, frame) : framed(view, frame);
      if (quote) found.push(quote);
    }
    if (!mood) return;
    const here = spanOfItems(view, { from: 0, to: view.items.length });
    const goesOn = open !== null && open.at === at - 1 && mood === 'reported';
    const earlier = goesOn ? found.pop() : undefined;
    const span = goesOn && open ? { start: open.start, end: here.end } : here;
    open = mood === 'reported' ? { start: span.start, at } : null;
    found.push({
      type: 'indirect',
      quote: [span],
      speaker: earlier ? earlier.speaker : speaking[at]!.passedOn,
      cue: null,
    });
  });
  return found;
}

/** "Das sagte X": the whole sentence before, unless it is a quotation already. */
function backward(before: SentenceView, view: SentenceView, frame: SpeechFrame): FoundQuote | null {
  const speaker = frame.speaker ? spanOfItems(view, frame.speaker) : null;
  if (before.items.length < 2 || !speaker) return null;
  return {
    type: 'indirect',
    quote: [spanOfItems(before, { from: 0, to: before.items.length })],
    speaker,
    cue: spanOfItems(view, frame.cue),
  };
}

function framed(view: SentenceView, frame: SpeechFrame): FoundQuote | null {
  const speaker = frame.speaker ? spanOfItems(view, frame.speaker) : null;
  const cue = spanOfItems(view, frame.cue);
  if (frame.contents.length > 0) return { type: 'indirect', quote: frame.contents, speaker, cue };
  if (!frame.reports || !speaker) return null;
  return { type: 'reported', quote: [spanOfItems(view, { from: 0, to: view.items.length })], speaker, cue };
}
