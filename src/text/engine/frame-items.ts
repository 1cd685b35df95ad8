/** A sentence as the items a frame is read from: words, punctuation, and whole names, times and amounts in one piece. */
import type { Reading, Span } from '../../model/index.ts';
import { type Range, type Spelling, tokensIn, type Words, wordsOf } from './sentences/words.ts';

export type ItemKind = 'word' | 'mark' | 'name' | 'time' | 'amount';

export interface Item extends Span {
  readonly kind: ItemKind;
  readonly text: string;
  readonly low: string;
  /** begins with a capital letter */
  readonly cap: boolean;
  /** of a word or mark that is one token */
  readonly spelling: Spelling | undefined;
  /** canonical name, for a name */
  readonly entity: string | undefined;
  /** an amount with its unit ("1,2 Milliarden Euro") stands as a noun, a bare number before one */
  readonly unit: boolean;
}

/** Several tokens as one item. All items have the same fields in the same order: V8 then reads them without a search. */
export const wholeOf = (
  kind: ItemKind,
  { start, end }: Span,
  text: string,
  low: string,
  cap: boolean,
  entity?: string,
  unit = false,
): Item => ({ start, end, kind, text, low, cap, spelling: undefined, entity, unit });

/** What of a reading stands for itself in a sentence; times win over amounts and amounts over names. */
interface Whole extends Span {
  readonly kind: 'name' | 'time' | 'amount';
  readonly entity: string | undefined;
  readonly unit: boolean;
}

/** First index whose span ends behind `at`; spans must be in order. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inside<S extends Span>(spans: readonly S[], sentence: Span): S[] {
  const found: S[] = [];
  for (let i = firstAfter(spans, sentence.start); i < spans.length && spans[i]!.start < sentence.end; i++)
    if (spans[i]!.start >= sentence.start && spans[i]!.end <= sentence.end) found.push(spans[i]!);
  return found;
}

/** Words a name in quotation marks has at most: "die „Nordholm“", "der Film „Das letzte Boot“". */
const LONGEST_NAME = 4;

/** A few words in quotation marks that begin with a capital and end without a stop are a name, no speech. */
function quotedNames({ text, raw, start, end }: Words, { from, to }: Range): Whole[] {
  const found: Whole[] = [];
  for (let i = from; i < to; i++) {
    if (raw[i]!.length > 1 || !OPENING.has(raw[i]!)) continue;
    let close = i + 1;
    while (close < to && !CLOSING.has(raw[close]!)) close++;
    if (close === to || close - i - 1 > LONGEST_NAME) return found;
    const entity = text.slice(end[i], start[close]);
    if (!/^\p{Lu}[^.!?,]*$/u.test(entity)) return found;
    found.push({ start: start[i]!, end: end[close]!, kind: 'name', entity, unit: false });
    i = close;
  }
  return found;
}
const OPENING: ReadonlySet<string> = new Set('„“»«"');
const CLOSING: ReadonlySet<string> = new Set('“”«»"');

/** "Prof. Dr. Ann Holm": the titles are part of the name, and their stops end no sentence. */
function titledFrom(text: string, start: number, from: number): number {
  const titles = /(?:(?:Prof|Dr|Dres|Mr|Mrs|Ms|St)\. ?|Dipl\.-Ing\. )+$/u.exec(
    text.slice(Math.max(from, start - 24), start),
  );
  return titles ? start - titles[0].length : start;
}

function wholesIn(words: Words, range: Range, reading: Reading, sentence: Span): Whole[] {
  const { text } = words;
  const taken: Whole[] = [];
  const add = (whole: Whole): void => {
    if (!taken.some((t) => t.start < whole.end && whole.start < t.end)) taken.push(whole);
  };
  for (const { start, end } of inside(reading.times, sentence))
    add({ start, end, kind: 'time', entity: undefined, unit: false });
  for (const quoted of quotedNames(words, range)) add(quoted);
  for (const { start, end, unit, currency, type } of inside(reading.quantities, sentence))
    if (type !== 'ordinal')
      add({
        start,
        end,
        kind: 'amount',
        entity: undefined,
        unit: unit !== undefined || currency !== undefined || type === 'percentage',
      });
  for (const m of inside(reading.mentions, sentence))
    add({
      start: titledFrom(text, m.start, sentence.start),
      end: m.end,
      kind: 'name',
      entity: m.entity || undefined,
      unit: false,
    });
  return taken.sort((a, b) => a.start - b.start);
}

/** Items of a sentence in order. Only white space lies between two of them. */
export function itemsOf(text: string, reading: Reading, sentence: Span): readonly Item[] {
  const words = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences });
  const range = tokensIn(words, sentence);
  const wholes = wholesIn(words, range, reading, sentence);
  const items: Item[] = [];
  let next = 0;
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]!;
    while (next < wholes.length && wholes[next]!.end <= token.start) next++;
    const whole = wholes[next];
    if (whole && whole.start < token.end) {
      if (items.at(-1)?.end !== whole.end) items.push(wholeItem(text, whole));
    } else {
      items.push(plainItem(words, i, token.kind === 'punctuation' ? 'mark' : 'word'));
    }
  }
  return items;
}

function plainItem(words: Words, i: number, kind: 'mark' | 'word'): Item {
  const spelling = words.spelling[i]!;
  const { raw, small, capital } = spelling;
  const cap = capital && (words.word[i]! || kind !== 'mark');
  return {
    start: words.start[i]!,
    end: words.end[i]!,
    kind,
    text: raw,
    low: small,
    cap,
    spelling,
    entity: undefined,
    unit: false,
  };
}

function wholeItem(text: string, whole: Whole): Item {
  const written = text.slice(whole.start, whole.end);
  const low = written.toLowerCase();
  const cap = written.charCodeAt(0) !== low.charCodeAt(0);
  return wholeOf(whole.kind, whole, written, low, cap, whole.entity, whole.unit);
}
