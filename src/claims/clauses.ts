/** Cuts sentences into clauses, so that a figure is bound to the words of its own clause and not to a neighbour's. */
import { contains, type Language, type Reading, type Span, touching } from '../model/index.ts';
import { noted, type Slice, type Spelling, type Words, wordsOf } from '../text/index.ts';
import { claimWords } from './lexicon.ts';

export interface Word extends Span {
  readonly lower: string;
  /** as written */
  readonly text: string;
  readonly spelling: Spelling;
}

export interface Clause extends Span {
  readonly sentence: Span;
  readonly words: readonly Word[];
}

/** All clauses of a reading, in order. Together the clauses of a sentence cover it but for the boundary marks. */
export function clausesOf(text: string, reading: Reading): readonly Clause[] {
  const tokens = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  let next = 0;
  return reading.sentences.flatMap((sentence) => {
    const words: Word[] = [];
    while (next < tokens.count && tokens.start[next]! < sentence.end) {
      if (tokens.start[next]! >= sentence.start) words.push(wordAt(tokens, next));
      next++;
    }
    return split(reading.lang, sentence, words, reading);
  });
}

const wordAt = ({ start, end, raw, low, word, spelling }: Words, i: number): Word => ({
  start: start[i]!,
  end: end[i]!,
  text: raw[i]!,
  lower: word[i] ? low[i]! : spelling[i]!.small,
  spelling: spelling[i]!,
});

function split(lang: Language, sentence: Span, words: readonly Word[], reading: Reading): Clause[] {
  const cuts = words.flatMap((word, i) =>
    (isBoundary(words, i, lang) || closesRelative(words, i, lang)) && !insideSpan(word, reading) ? [i] : [],
  );
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of [...cuts, words.length]) {
    const piece = withoutMarks(words.slice(from, cut));
    const first = piece[0];
    const last = piece.at(-1);
    if (first && last) clauses.push({ start: first.start, end: last.end, sentence, words: piece });
    from = cut;
  }
  return clauses;
}

const MARKS: ReadonlySet<string> = new Set(',;:–—');
/** The mark that divides two clauses belongs to neither. */
function withoutMarks(piece: readonly Word[]): readonly Word[] {
  const first = piece.findIndex((w) => !MARKS.has(w.lower));
  return first < 0 ? [] : piece.slice(first);
}

/** A comma in "4,8 bis 5,0" or inside a name is part of a span, never a boundary. */
const insideSpan = (word: Span, reading: Reading): boolean =>
  [reading.quantities, reading.times].some((spans) =>
    touching<Span>(spans, word).some((s) => s.start < word.start && contains(s, word)),
  );

function isBoundary(words: readonly Word[], i: number, lang: Language): boolean {
  const { lower } = words[i]!;
  if (i === 0) return false;
  if (lower === ';' || lower === ':' || lower === '–' || lower === '—') return true;
  const { subordinators, coordinators } = claimWords(lang);
  const previous = words[i - 1]!.lower;
  if (previous === ',' && subordinators.has(lower)) return true;
  if (previous === ',' && hasVerbBefore(words, i, lang) && hasVerbAfter(words, i, lang)) return true;
  return coordinators.has(lower) && hasVerbBefore(words, i, lang) && hasVerbAfter(words, i, lang);
}

const mayEndRelative = noted(({ raw }) => /^\p{Ll}{3,}(?:t|te|ten|en|n|ed)$/u.test(raw));
/** ", der ... umsetzte, will ...": the comma behind a relative clause that ended in its verb. */
function closesRelative(words: readonly Word[], i: number, lang: Language): boolean {
  if (i < 3 || words[i - 1]!.lower !== ',' || !mayEndRelative(words[i - 2]!.spelling)) return false;
  const { relatives } = claimWords(lang);
  for (let k = i - 2; k > 0; k--) if (words[k]!.lower === ',') return relatives.has(words[k + 1]!.lower);
  return false;
}

/** Does a finite verb stand between here and the next comma? Then a clause of its own begins here. */
function hasVerbAfter(words: readonly Word[], from: number, lang: Language): boolean {
  const { finiteVerbs } = claimWords(lang);
  for (let i = from; i < words.length && words[i]!.lower !== ','; i++)
    if (isFiniteVerb(words[i]!, finiteVerbs)) return true;
  return false;
}

/** "Stand" and "Macht" are nouns: a German verb is written small within its sentence. */
const isFiniteVerb = (word: Word, verbs: ReadonlySet<string>): boolean =>
  verbs.has(word.lower) && beginsSmall(word.spelling);
export const beginsSmall = noted(({ raw }) => /^\p{Ll}/u.test(raw));

function hasVerbBefore(words: readonly Word[], to: number, lang: Language): boolean {
  const { finiteVerbs } = claimWords(lang);
  for (let i = to - 1; i >= 0 && words[i]!.lower !== ';'; i--) if (finiteVerbs.has(words[i]!.lower)) return true;
  return false;
}

/** The clause in which a span begins. */
export function clauseAt(clauses: readonly Clause[], at: Span): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle]!;
    if (at.start < clause.start) high = middle - 1;
    else if (at.start >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}

/** "Die Karten verkaufen sich gut: 18.200 sind weg": the clause that ends in the colon before this one or its sentence. */
export function announcing(slice: Slice, clauses: readonly Clause[], clause: Clause): Clause | undefined {
  return [clause, clause.sentence].map(({ start }) => beforeColon(slice, clauses, start)).find((c) => c !== undefined);
}

function beforeColon(slice: Slice, clauses: readonly Clause[], start: number): Clause | undefined {
  const before = clauses.findLast((c) => c.end <= start);
  return before && /^\s*:[\s„“"»«]*$/u.test(slice(before.end, start)) ? before : undefined;
}
