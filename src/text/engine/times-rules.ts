/** Turns rules into regular expressions over one language's lexicons, runs them, and keeps the best of what overlaps. */
import { InvalidValue, type Span } from '../../model/index.ts';
import type { Candidate, Lexicon, RuleMatch, TimeGrammar, TimeRule } from './times-types.ts';

interface CompiledRule {
  readonly rule: TimeRule;
  readonly regex: RegExp;
}

/** White space inside an expression: a few blanks or one line break, never a blank line. */
const GAP = '(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]?\\r?\\n)';
const BEGIN = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';

export function compileRules(grammar: TimeGrammar): readonly CompiledRule[] {
  return grammar.rules.map((rule) => ({
    rule,
    regex: new RegExp(`${BEGIN}(?:${expand(rule, grammar.lexicons)})${END}`, rule.cased ? 'gdu' : 'gdiu'),
  }));
}

function expand(rule: TimeRule, lexicons: TimeGrammar['lexicons']): string {
  return rule.pattern
    .replace(/(?<!\\p)\{([a-z]\w*)(?::(\w+))?\}/gi, (_, name: string, lexicon: string = name) => {
      const words = lexicons[lexicon];
      if (!words) throw new InvalidValue(`unknown lexicon ${lexicon}`, `time rule ${rule.name}`);
      return `(?<${name}>${words.source})`;
    })
    .replaceAll(' ', GAP);
}

/** All proposals of all rules, in no particular order, overlaps included. */
export function propose(text: string, rules: readonly CompiledRule[]): Candidate[] {
  return rules.flatMap(({ rule, regex }) => runRule(text, rule, regex));
}

function runRule(text: string, rule: TimeRule, regex: RegExp): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(regex)) {
    const view = viewOf(text, match);
    const meaning = view.at.end > view.at.start ? rule.produce(view) : null;
    if (meaning) found.push({ ...view.at, rule: rule.name, meaning });
  }
  return found;
}

function viewOf(text: string, match: RegExpExecArray): RuleMatch {
  const at = match.indices!.groups?.at ?? match.indices![0]!;
  const end = match.index + match[0].length;
  return {
    text: match[0],
    at: { start: at[0], end: at[1] },
    has: (group) => match.groups?.[group] !== undefined,
    group: (group) => match.groups?.[group] ?? '',
    before: (length) => text.slice(Math.max(0, match.index - length), match.index),
    after: (length) => text.slice(end, end + length),
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
