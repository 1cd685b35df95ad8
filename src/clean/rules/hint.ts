/** What an element's class, id and test ids say, in words, and tests of those words that are made once a wording. */
import type { El, Hint } from '../html/tree.ts';

/** Pages use the same few hundred classes again and again. */
const KNOWN = new Map<string, Hint>();
const MAX_KNOWN = 5_000;
const MAX_KNOWN_LENGTH = 300;
const NONE: Hint = { text: '', answers: [] };

/** Utility classes speak of how things look in some state ("print:hidden"), not of what they are. */
const UTILITY = /\S*[:[]\S*/g;
const MAX_READ = 400;

const hint = (el: El): Hint => {
  el.hint ??= readHint(el.naming);
  return el.hint;
};

/** The words of an element's class, id and test ids: see `Hint`. */
export const hintOf = (el: El): string => hint(el).text;

/** A string of its own: a part of a page, kept as it is, would keep the whole page in memory. */
const detached = (part: string): string => ` ${part}`.slice(1);

function readHint(raw: string): Hint {
  if (!raw) return NONE;
  const known = KNOWN.get(raw);
  if (known) return known;
  const own = detached(raw);
  const made: Hint = { text: wordsOf(own.slice(0, MAX_READ)), answers: [] };
  if (raw.length > MAX_KNOWN_LENGTH) return made;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(own, made);
  return made;
}

function wordsOf(raw: string): string {
  const words = (raw.includes(':') || raw.includes('[') ? raw.replace(UTILITY, ' ') : raw)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-zäöüß0-9]+/g, ' ')
    .trim();
  return words ? ` ${words} ` : '';
}

/** Words that stand by themselves in what an element is called. */
export const named = (words: string): RegExp => new RegExp(` (${words}) `);

let tests = 0;

/** A test of an element's words by a pattern, less what another pattern spares. */
export function hintTest(pattern: RegExp | undefined, not?: RegExp): (el: El) => boolean {
  const number = tests++;
  return (el) => {
    const { text, answers } = hint(el);
    if (text === '') return false;
    let answer = answers[number];
    if (answer === undefined) {
      answer = Boolean(pattern?.test(text)) && !not?.test(text);
      answers[number] = answer;
    }
    return answer;
  };
}
