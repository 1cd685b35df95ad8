/** The component that finds time expressions, by the rules of the text's language. */

import { germanTimes } from './de/times.ts';
import { englishTimes } from './en/times.ts';
import type { Component } from './engine/pipeline.ts';
import { wordsOf } from './engine/sentences/words.ts';
import { createTimeReader } from './engine/times/read.ts';

/** Needs tokens and sentences (for tense and neighbours), assigns times: TIMEX3 types and values after ISO-TimeML. */
export function timesComponent(): Component {
  const readers = { de: once(() => createTimeReader(germanTimes)), en: once(() => createTimeReader(englishTimes)) };
  return {
    name: 'times',
    requires: ['tokens', 'sentences'],
    assigns: ['times'],
    run: (doc) => ({ times: readers[doc.lang]()({ ...doc, passages: wordsOf(doc).passages }) }),
  };
}

/** Made on first use: a language no text is written in costs no start-up time. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
