/** The pipeline's component for quotes: who says what, in which words, by which cue. */
import type { Language } from '../model/index.ts';
import { germanSpeech } from './de/speech/grammar.ts';
import { englishSpeech } from './en/speech/grammar.ts';
import type { Component } from './engine/pipeline.ts';
import { findQuotes } from './engine/speech/quotes.ts';
import type { SpeechGrammar } from './engine/speech/speech.ts';

const GRAMMARS: Readonly<Record<Language, SpeechGrammar>> = { de: germanSpeech, en: englishSpeech };

/** Needs mentions for the speakers' names. Spans of direct quotes include their quotation marks. */
export const quotesComponent = (): Component => ({
  name: 'quotes',
  requires: ['tokens', 'sentences', 'mentions'],
  assigns: ['quotes'],
  run: (doc) => ({ quotes: findQuotes(doc, GRAMMARS[doc.lang]) }),
});
