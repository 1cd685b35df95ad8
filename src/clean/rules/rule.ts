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
