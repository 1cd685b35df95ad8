import { describe, expect, it } from 'vitest';
// the patterns are entered where they stand
import '../../src/claims/index.ts';
import { createReader, entered, leadsOf, mayDeny, readFrame, wordsOf } from '../../src/text/index.ts';
import * as accounts from '../evidence/stories.accounts.ts';
import * as german from '../evidence/stories.de.ts';
import * as disputes from '../evidence/stories.disputes.ts';
import * as english from '../evidence/stories.en.ts';
import * as later from '../evidence/stories.later.ts';
import * as rivals from '../evidence/stories.rivals.ts';
import type { WrittenStory } from '../evidence/story.ts';

const reader = createReader();
const articles = [accounts, german, disputes, english, later, rivals]
  .flatMap((module) => Object.values(module))
  .flatMap((value) => (Array.isArray(value) ? (value as readonly WrittenStory[]) : []))
  .flatMap((story) => story.articles);

describe('a pattern that is asked only where a word leads it in', () => {
  it.each(articles.map(({ id, text }) => [id, text]))(
    'says of each sentence of %s what it says unguarded',
    (_, text) => {
      const { tokens, sentences } = reader.read({ text });
      const leads = leadsOf(wordsOf({ text, tokens, sentences }));
      for (const { start, end } of sentences) {
        const passage = text.slice(start, end);
        const wrong = entered().filter((led) => leads.says(led, start, end) !== led.pattern.test(passage));
        expect([passage, wrong.map(({ pattern }) => pattern.source)]).toEqual([passage, []]);
      }
    },
  );
});

describe('a frame', () => {
  it.each(articles.map(({ id, text }) => [id, text]))(
    'is negated in %s only where a word that denies stands',
    (_, text) => {
      const reading = reader.read({ text });
      const words = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
      reading.sentences.forEach((sentence, i) => {
        const { from, to } = words.sentences[i]!;
        const may = words.spelling.slice(from, to).some(({ small }) => mayDeny(small, reading.lang));
        if (!may) expect(readFrame(text, reading, sentence)?.negated ?? false).toBe(false);
      });
    },
  );
});
