/** What a cleaning rule is: one habit of pages, the reason it is cut or set apart, and examples that prove it. */
import type { APART_ROLES } from '../../model/index.ts';
import type { El } from '../html/tree.ts';

export type ApartRole = (typeof APART_ROLES)[number];

interface Rule {
  readonly name: string;
  /** what the removal ledger says */
  readonly reason: string;
  /** the role of what matches, or null where it is only cut */
  readonly role: ApartRole | null;
  /** read by the rules' test: each of `matches` must match, none of `spares` may */
  readonly examples: { readonly matches: readonly string[]; readonly spares: readonly string[] };
}

/** Judges an element, with everything in it, by its tag, the words of its class and id, or its attributes. */
export interface ElementRule extends Rule {
  readonly tags?: readonly string[];
  /** tested against `hintOf(el)`: lower-case words with a space on both sides */
  readonly hint?: RegExp;
  /** hints that show the word to mean something else */
  readonly not?: RegExp;
  readonly test?: (el: El) => boolean;
  /** the largest share of the page's prose the element may hold: a rule that takes more has misread a wrapper */
  readonly atMost: number;
  /** the most prose, in characters, the element may hold, where the rule is about things that hold little */
  readonly atMostProse?: number;
}

/** Judges one line of text, whether it comes from HTML, Markdown or a pasted page. */
export interface LineRule extends Rule {
  readonly test: (line: Line) => boolean;
}

export interface Line {
  readonly text: string;
  /** share of the text inside links, 0..1; 0 where links are unknown */
  readonly linkShare: number;
  readonly heading: boolean;
  /** quotations keep the lines that would be furniture elsewhere: name and date under an embedded post */
  readonly quote?: boolean;
}

/** Lower-case words of class, id and test ids, each between spaces: "teaserList__item" -> " teaser list item ". */
export function hintOf(el: El): string {
  el.hint ??= readHint(el);
  return el.hint;
}

/** Pages use the same few hundred classes again and again. */
const KNOWN = new Map<string, string>();
const MAX_KNOWN = 5_000;
const MAX_KNOWN_LENGTH = 300;

/** Utility classes speak of how things look in some state ("print:hidden"), not of what they are. */
const UTILITY = /\S*[:[]\S*/g;

function readHint({ naming: raw }: El): string {
  if (!raw) return '';
  if (raw.length > MAX_KNOWN_LENGTH) return wordsOf(raw);
  const known = KNOWN.get(raw);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const hint = wordsOf(raw);
  KNOWN.set(raw, hint);
  return hint;
}

function wordsOf(raw: string): string {
  const plain = raw.includes(':') || raw.includes('[') ? raw.slice(0, 400).replace(UTILITY, ' ') : raw.slice(0, 400);
  const words = plain
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-zäöüß0-9]+/g, ' ')
    .trim();
  return words ? ` ${words} ` : '';
}

/**
 * A test of an element's hint by a pattern, less what another pattern spares. Answers are remembered for each hint, as the
 * same few hundred come again and again.
 */
export function hintTest(pattern: RegExp, not?: RegExp): (el: El) => boolean {
  const answers = new Map<string, boolean>();
  return (el) => {
    const hint = hintOf(el);
    if (!hint) return false;
    let answer = answers.get(hint);
    if (answer === undefined) {
      answer = pattern.test(hint) && !not?.test(hint);
      if (answers.size >= MAX_KNOWN) answers.clear();
      answers.set(hint, answer);
    }
    return answer;
  };
}
