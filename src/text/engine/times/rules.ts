/** Turns rules into regular expressions over one language's lexicons, runs them, and keeps the best of what overlaps. */
import { InvalidValue, type Span } from '../../../model/index.ts';
import { factored } from '../patterns/factor.ts';
import type { Passages, Slice } from '../patterns/passages.ts';
import { prefixesOf } from '../patterns/prefixes.ts';
import { type Beginnings, beginningsOf, ROOT } from '../patterns/trie.ts';
import { twinOfPattern } from '../patterns/twins.ts';
import type { Candidate, Lexicon, RuleMatch, TimeGrammar, TimeRule } from './types.ts';

interface CompiledRule {
  readonly rule: TimeRule;
  /** tried at one place: the `y` flag */
  readonly regex: RegExp;
  /** as it is asked of twins, see there */
  readonly twin: RegExp | null;
}

export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  /** of the rules, by what their matches can begin with */
  readonly beginnings: Beginnings;
}

/** White space inside an expression: a few blanks or one line break, never a blank line. */
const GAP = '(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]?\\r?\\n)';
const END = '(?![\\p{L}\\p{N}_])';

export function compileRules(grammar: TimeGrammar): CompiledRules {
  const patterns = grammar.rules.map((rule) => expand(rule, grammar.lexicons));
  const rules = grammar.rules.map((rule, number) => {
    // asking for the places of groups slows a match down
    const flags = `${rule.pattern.includes('(?<at>') ? 'd' : ''}${rule.cased ? '' : 'i'}uy`;
    const regex = new RegExp(`(?:${patterns[number]})${END}`, flags);
    return { rule, regex, twin: twinOfPattern(regex) };
  });
  return { rules, beginnings: beginningsOf(patterns.map(prefixesOf)) };
}

function expand(rule: TimeRule, lexicons: TimeGrammar['lexicons']): string {
  return rule.pattern
    .replace(/(?<!\\p)\{([a-z]\w*)(?::(\w+))?\}/gi, (_, name: string, lexicon: string = name) => {
      const words = lexicons[lexicon];
      if (!words) throw new InvalidValue(`unknown lexicon ${lexicon}`, `time rule ${rule.name}`);
      return `(?<${name}>${factored(words.source)})`;
    })
    .replaceAll(' ', GAP);
}

/** What is read: a text and its passages. */
export interface TimeText {
  readonly text: string;
  readonly passages: Passages;
}

/** All proposals of all rules, overlaps included; in the order of the rules and, of one rule, of the text. */
export function propose(input: TimeText, compiled: CompiledRules): Candidate[] {
  const { text } = input;
  const found = new Map<number, Candidate[]>();
  // where the last match of a rule ended: matches of one rule do not overlap
  const free = new Int32Array(compiled.rules.length);
  const { step, ends } = compiled.beginnings;
  for (let at = 0; at < text.length; at++) {
    if (goesOn(text, at)) continue;
    let node = ROOT;
    for (let depth = at; node !== 0; depth++) {
      for (const number of ends[node]!) {
        if (at < free[number]!) continue;
        const end = tryRule(input, at, compiled.rules[number]!, number, found);
        if (end > at) free[number] = end;
      }
      node = depth < text.length ? step(node, text.charCodeAt(depth)) : 0;
    }
  }
  return [...found.keys()].sort((a, b) => a - b).flatMap((number) => found.get(number)!);
}

/** End of the rule's match at `at`, -1 where there is none; what it means is added to `found`. */
function tryRule(
  input: TimeText,
  at: number,
  compiled: CompiledRule,
  number: number,
  found: Map<number, Candidate[]>,
): number {
  const match = matchAt(input, at, compiled);
  if (!match) return -1;
  const { rule } = compiled;
  const view = viewOf(input.passages.slice, match);
  const meaning = view.at.end > view.at.start ? rule.produce(view) : null;
  if (meaning) {
    const candidate = { ...view.at, rule: rule.name, meaning };
    const list = found.get(number);
    if (list) list.push(candidate);
    else found.set(number, [candidate]);
  }
  return match.index + match[0].length;
}

/** The text itself is asked where it has no twin, or where the match holds what its twin has otherwise. */
function matchAt({ text, passages }: TimeText, at: number, { regex, twin }: CompiledRule): RegExpExecArray | null {
  if (!twin || passages.twin === null) return execAt(regex, text, at);
  const match = execAt(twin, passages.twin, at);
  return match && passages.isWide(at - AROUND, at + match[0].length + AROUND) ? execAt(regex, text, at) : match;
}
/** How far beside a match its groups may reach that only look ahead or behind. */
const AROUND = 80;

function execAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Does a word or number stand right before `at`? No time begins inside of one. */
function goesOn(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? IN_WORD.test(text.slice(Math.max(0, at - 2), at)) : isWordUnit(unit);
}
const IN_WORD = /[\p{L}\p{N}_]$/u;

/** 1 for units of words, 2 for others, 0 where not yet asked. */
const wordUnits = new Uint8Array(65536);

function isWordUnit(unit: number): boolean {
  const known = wordUnits[unit]!;
  if (known) return known === 1;
  const found = IN_WORD.test(String.fromCharCode(unit));
  wordUnits[unit] = found ? 1 : 2;
  return found;
}

function viewOf(slice: Slice, match: RegExpExecArray): RuleMatch {
  const end = match.index + match[0].length;
  const at = match.indices?.groups?.at ?? [match.index, end];
  return {
    text: match[0],
    at: { start: at[0], end: at[1] },
    has: (group) => match.groups?.[group] !== undefined,
    group: (group) => match.groups?.[group] ?? '',
    before: (length) => slice(Math.max(0, match.index - length), match.index),
    after: (length) => slice(end, end + length),
  };
}

/** Longest proposal wins, the earlier rule among equals; what overlaps a winner is dropped. */
export function refine(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates.map((candidate, index) => ({ candidate, index, length: candidate.end - candidate.start }));
  order.sort((a, b) => b.length - a.length || a.index - b.index);
  const taken: Candidate[] = [];
  const busy = new Set<number>();
  for (const { candidate } of order) {
    if (covers(candidate, busy)) continue;
    for (let unit = candidate.start; unit < candidate.end; unit++) busy.add(unit);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function covers(at: Span, busy: ReadonlySet<number>): boolean {
  for (let unit = at.start; unit < at.end; unit++) if (busy.has(unit)) return true;
  return false;
}

/** A lexicon from word patterns and values; longer words first, so that none hides another. */
export function lexicon<V>(entries: Readonly<Record<string, V>>): Lexicon<V> {
  const pairs = Object.entries(entries).flatMap(([key, value]) =>
    alternatives(key).map((word) => [word, value] as const),
  );
  pairs.sort(([a], [b]) => b.length - a.length);
  const words = pairs.map(([word]) => word);
  const exact = new Map(pairs.map(([word, value]) => [word.toLowerCase(), value]));
  const patterns = pairs.map(([word, value]) => [new RegExp(`^(?:${word})$`, 'iu'), value] as const);
  return {
    source: words.join('|'),
    read(word) {
      const plain = word.replace(/\s+/g, ' ').toLowerCase();
      const known = exact.get(plain);
      if (known !== undefined) return known;
      const found = patterns.find(([pattern]) => pattern.test(plain));
      if (!found) throw new InvalidValue(`no entry for "${word}"`, 'time lexicon');
      return found[1];
    },
  };
}

/** "a|b" as its alternatives, so that each is sorted by its own length; bars inside brackets stay. */
const alternatives = (key: string): string[] => (key.includes('(') ? [key] : key.split('|'));
