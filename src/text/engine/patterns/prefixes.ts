/**
 * Tells with which characters the matches of a regular expression can begin, so that it need not be tried everywhere.
 *
 * Reads the pattern's own source. The answer may name too many beginnings, never too few: look-around is taken as
 * always true but for a look ahead that closes a pattern, and what has no short list of characters (`\p{L}`, `.`, negated classes) as anything.
 */
import { InvalidValue } from '../../../model/index.ts';

/** Beginnings in folded characters; true where anything may follow, false where the pattern ends there. */
type Prefixes = Map<string, boolean>;

/** Longest beginning, in UTF-16 units: more tells little and costs memory. */
const LONGEST = 7;
/** Above this number the beginnings are shortened. */
const MOST = 400;

/** For each UTF-16 unit what it folds to plus one; 0 where not yet asked. */
const folded = new Uint32Array(65536);

/** Case, digits and white space made equal: the unit that stands for `unit` in beginnings. */
export function fold(unit: number): number {
  const known = folded[unit]!;
  if (known) return known - 1;
  const found = folding(String.fromCharCode(unit)).charCodeAt(0);
  folded[unit] = found + 1;
  return found;
}

function folding(char: string): string {
  if (/\d/.test(char)) return '0';
  if (/\s/.test(char)) return ' ';
  // the only letter that matches another one without regard to case but has no lower case of its own
  if (char === 'ſ') return 's';
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

/** The beginnings of all matches of `source` (syntax of the `u` flag); "" means that a match may begin with anything. */
export function prefixesOf(source: string): string[] {
  const reader = new PatternReader(source);
  const found = reader.alternatives();
  if (!reader.done) throw new InvalidValue(`unbalanced bracket in ${source.slice(0, 80)}`, 'pattern');
  const all = [...found.keys()];
  const kept = new Set(all);
  return all.filter((prefix) => {
    for (let length = 0; length < prefix.length; length++) if (kept.has(prefix.slice(0, length))) return false;
    return true;
  });
}

const ANYTHING: Prefixes = new Map([['', true]]);
const NOTHING: Prefixes = new Map([['', false]]);

function join(first: Prefixes, second: Prefixes): Prefixes {
  const joined: Prefixes = new Map();
  for (const [a, open] of first) {
    if (open) joined.set(a, true);
    else
      for (const [b, more] of second) {
        const text = a + b;
        if (text.length >= LONGEST) joined.set(text.slice(0, LONGEST), true);
        else joined.set(text, more || (joined.get(text) ?? false));
      }
  }
  return shortened(joined);
}

/** What a look ahead at the end of a pattern asks for stands there too, whatever comes behind it. */
const seenAhead = (inside: Prefixes): Prefixes =>
  inside.has('') ? NOTHING : new Map(Array.from(inside.keys(), (text) => [text, true]));

function unite(target: Prefixes, more: Prefixes): void {
  for (const [text, open] of more) target.set(text, open || (target.get(text) ?? false));
}

function shortened(prefixes: Prefixes): Prefixes {
  let kept = prefixes;
  for (let length = LONGEST - 1; kept.size > MOST; length--) {
    const shorter: Prefixes = new Map();
    for (const [text, open] of kept) unite(shorter, new Map([[text.slice(0, length), open || text.length > length]]));
    kept = shorter;
  }
  return kept;
}

/** Reads a pattern from left to right, by its grammar: alternatives, sequences, quantified atoms. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(): Prefixes {
    const found: Prefixes = new Map();
    do unite(found, this.sequence());
    while (this.take('|'));
    return shortened(found);
  }

  private sequence(): Prefixes {
    let found = NOTHING;
    let decided = false;
    while (!this.closes) {
      const next = this.literals() ?? this.quantified(this.atom());
      if (decided) continue;
      found = join(found, next);
      decided = ![...found.values()].includes(false);
    }
    return found;
  }

  /** Nothing more follows in this sequence. */
  private get closes(): boolean {
    return this.done || this.source[this.at] === '|' || this.source[this.at] === ')';
  }

  private take(piece: string): boolean {
    if (!this.source.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  /** A run of plain letters, the last one left if a quantifier follows it. */
  private literals(): Prefixes | null {
    LETTERS.lastIndex = this.at;
    const run = LETTERS.exec(this.source)?.[0];
    if (!run) return null;
    this.at += run.length;
    return new Map([[foldAll(run), false]]);
  }

  private atom(): Prefixes {
    const char = this.source[this.at]!;
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escape();
    this.at++;
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? ANYTHING : only(char);
  }

  private group(): Prefixes {
    this.at++;
    const ahead = this.take('?=');
    const around = ahead || ['?!', '?<=', '?<!'].some((mark) => this.take(mark));
    if (!around && !this.take('?:') && this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1;
    const from = this.at;
    const end = groupEnd(this.source, from);
    const body = this.source.slice(from, end);
    const known = groups.get(body);
    if (known) this.at = end;
    const inside = known ?? this.alternatives();
    if (!known && body.length > WORTH) groups.set(body, inside);
    if (!this.take(')')) throw new InvalidValue(`unbalanced bracket in ${this.source.slice(0, 80)}`, 'pattern');
    if (ahead && this.closes) return seenAhead(inside);
    return around ? NOTHING : inside;
  }

  /** "\d", "\.", "\u00a0"; anything else stands for a class of characters without a short list. */
  private escape(): Prefixes {
    const [whole, unicode, zeroWidth, listed, literal] = ESCAPE.exec(this.source.slice(this.at, this.at + 12)) ?? [''];
    this.at += whole ? whole.length : 2;
    if (unicode) return only(String.fromCharCode(Number.parseInt(unicode, 16)));
    if (zeroWidth) return NOTHING;
    if (listed) return only(LISTED[listed]!);
    if (literal) return only(literal);
    if (!whole) throw new InvalidValue(`escape at ${this.at} in ${this.source.slice(0, 80)}`, 'pattern');
    return ANYTHING;
  }

  private charClass(): Prefixes {
    const end = classEnd(this.source, this.at);
    const body = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    let found = classes.get(body);
    if (!found) {
      found = membersOf(body);
      classes.set(body, found);
    }
    return found;
  }

  private quantified(atom: Prefixes): Prefixes {
    const [mark = '', least, comma, most] = QUANTIFIER.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (!mark) return atom;
    this.at += mark.length;
    const low = mark[0] === '{' ? Number(least) : mark[0] === '+' ? 1 : 0;
    const high = mark[0] === '{' ? (comma ? Number(most || LONGEST) : low) : mark[0] === '?' ? 1 : LONGEST;
    const found: Prefixes = new Map();
    let repeated = NOTHING;
    for (let times = 0; times <= Math.min(Math.max(high, low), LONGEST); times++) {
      if (times >= low || times === LONGEST) unite(found, repeated);
      repeated = join(repeated, atom);
    }
    return shortened(found);
  }
}

const LETTERS = /[\p{L} -]+(?![?*+{\p{L} -])/uy;
const ESCAPE = /^\\(?:u([0-9a-fA-F]{4})|([bB])|([dstnr])|([^\p{L}\p{N}])|[pP]\{[^}]*\}|k<\w+>|[wWDS])/u;
const LISTED: Readonly<Record<string, string>> = { d: '0', s: ' ', t: ' ', n: ' ', r: ' ' };
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/;

const foldAll = (text: string): string => text.replace(/./gsu, (char) => String.fromCharCode(fold(char.charCodeAt(0))));
const only = (char: string): Prefixes => new Map([[foldAll(char), false]]);

/** Members of the classes in brackets read so far, by what stands in the brackets. */
const classes = new Map<string, Prefixes>();

function membersOf(body: string): Prefixes {
  if (body.startsWith('^') || /\\(?![dstnr\-\]./]|u[0-9a-f]{4})/i.test(body)) return ANYTHING;
  const members = new RegExp(`[${body}]`, 'iu');
  const found: Prefixes = new Map();
  for (const unit of POSSIBLE) if (members.test(unit)) unite(found, only(unit));
  return found;
}

/** Characters a class in brackets may list: those of Western text. A class that holds others is no use to a rule here. */
const POSSIBLE = [
  ...Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit)),
  ...Array.from({ length: 0x70 }, (_, unit) => String.fromCharCode(0x2000 + unit)),
];

/** Beginnings of the long groups read so far: many rules share a lexicon. */
const groups = new Map<string, Prefixes>();
/** Shorter groups are read as fast as they are looked up. */
const WORTH = 60;

/** Where the group that begins before `from` ends, or the source's end. */
function groupEnd(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = classEnd(source, at);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return source.length;
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
