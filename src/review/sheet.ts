/** A text prepared for the gate: its reading, with sentences, clauses and folded words in order. */
import { asSpoken } from '../claims/index.ts';
import type { Language, Mention, Quantity, Quote, Reading, Span, TimeExpression, TokenKind } from '../model/index.ts';
import { conceptOf, lemmaOf, noted, type Spelling, spellingOf, withAmounts, wordsOf } from '../text/index.ts';
import { completed } from './amounts.ts';
import { type GateWords, gateWords } from './lexicon/index.ts';
import type { Reader } from './ports.ts';
import { fold, stemOf, withUmlauts } from './stems.ts';

export interface Word extends Span {
  /** lower case, as spelled: tells "würde" from "wurde" */
  readonly lower: string;
  /** lower case, without diacritics and genitive marks */
  readonly folded: string;
  readonly stem: string;
  /** key under which strong forms meet too: "stieg", "gestiegen" */
  readonly lemma: string;
  /** meaning that other words share, from the lexicon */
  readonly concept: string | undefined;
  /** content: says what the sentence is about; light: words of saying and other fillers; function: grammar; mark: the rest */
  readonly kind: 'content' | 'light' | 'function' | 'number' | 'mark';
  /** begins with a capital */
  readonly capital: boolean;
  /** what the spelling is to the poles of the lexicon, by their ids; filled where it is asked */
  readonly cues: number[];
  /** what all words of this spelling share: a key to remember by */
  readonly form: Form;
  /** index of its clause in the sheet */
  readonly clause: number;
  /** index of the word in the sheet */
  readonly index: number;
}

/** Words that say something: no mark, no number, and none that only holds a sentence together. */
export const isTold = ({ kind }: Pick<Word, 'kind'>): boolean => kind === 'content' || kind === 'light';

export interface Clause extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly words: readonly Word[];
}

export interface SheetSentence extends Span {
  readonly index: number;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  /** quotes of which a piece touches the sentence */
  readonly quotes: readonly Quote[];
}

export interface Sheet {
  readonly text: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly sentences: readonly SheetSentence[];
}

export interface SheetInput {
  readonly text: string;
  readonly lang?: Language;
  readonly published?: string | null;
  readonly title?: string | null;
  /** what an interview answers is read as its speaker's words; a draft prints none */
  readonly isSource?: boolean;
}

/** @throws QuellwerkError when the reader can't tell the language. */
export const sheetOf = (input: SheetInput, reader: Reader): Sheet => sheetsOf([input], reader)[0]!;

/** The same for many texts, read together where the reader can. */
export function sheetsOf(inputs: readonly SheetInput[], reader: Reader): readonly Sheet[] {
  const asked = inputs.map(({ text, lang, published = null, title = null }) => ({
    text,
    ...(lang ? { lang } : {}),
    published,
    title,
  }));
  const readings = reader.readAll?.(asked) ?? asked.map((one) => reader.read(one));
  return inputs.map((input, i) => laidOut(input, readings[i]!));
}

function laidOut(input: SheetInput, read: Reading): Sheet {
  const { text, published = null, title = null } = input;
  const reading = withAmounts(input.isSource ? asSpoken(text, read, title) : read);
  const words: Word[] = [];
  const quantities = layer(reading.quantities);
  const times = layer(reading.times);
  const mentions = layer(reading.mentions);
  const spellings = wordsOf({ text, tokens: reading.tokens, sentences: reading.sentences }).spelling;
  let token = 0;
  let clauses = 0;
  const sentences = reading.sentences.map((span, index): SheetSentence => {
    const own: Placed[] = [];
    for (; token < reading.tokens.length && reading.tokens[token]!.start < span.end; token++) {
      const { start, end, kind } = reading.tokens[token]!;
      if (start >= span.start)
        own.push({ start, end, form: formIn(spellings[token]!, kind, reading.lang), index: words.length + own.length });
    }
    const parts = clausesOf(text, own, index, clauses);
    clauses += parts.length;
    const placed = parts.flatMap((c) => c.words);
    words.push(...placed);
    const quotes = reading.quotes.filter((q) => q.quote.some((p) => p.start < span.end && span.start < p.end));
    return {
      ...span,
      index,
      words: placed,
      clauses: parts,
      quantities: completed(quantities(span), text, reading.lang),
      times: times(span),
      mentions: mentions(span),
      quotes,
    };
  });
  return { text, lang: reading.lang, published, reading, words, sentences };
}

/** Takes the members of a sorted layer sentence by sentence, in one pass. */
function layer<T extends Span>(all: readonly T[]): (span: Span) => T[] {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    const found: T[] = [];
    while (next < sorted.length && sorted[next]!.start < span.end) {
      const one = sorted[next++]!;
      if (one.start >= span.start) found.push(one);
    }
    return found;
  };
}

/** What a spelling is, wherever it stands. */
export interface Form {
  readonly lower: string;
  readonly folded: string;
  readonly stem: string;
  readonly lemma: string;
  readonly concept: string | undefined;
  readonly kind: Word['kind'];
  readonly capital: boolean;
  readonly cues: number[];
  /** what patterns said of it, see `spelled` */
  readonly tests: boolean[];
}

/** A token with its form, before it is known in which clause it stands. */
interface Placed extends Span {
  readonly form: Form;
  readonly index: number;
}

export function wordOf({ start, end, form, index }: Placed, clause: number): Word {
  const { lower, folded, stem, lemma, concept, kind, capital, cues } = form;
  return { start, end, lower, folded, stem, lemma, concept, kind, capital, cues, form, clause, index };
}

type FormsOf = Readonly<Record<TokenKind, (spelling: Spelling) => Form>>;
const formsIn = (lang: Language): FormsOf => ({
  word: noted(({ raw }) => readForm(raw, 'word', lang)),
  number: noted(({ raw }) => readForm(raw, 'number', lang)),
  punctuation: noted(({ raw }) => readForm(raw, 'punctuation', lang)),
  symbol: noted(({ raw }) => readForm(raw, 'symbol', lang)),
});
const FORMS: Readonly<Record<Language, FormsOf>> = { de: formsIn('de'), en: formsIn('en') };

const formIn = (spelling: Spelling, kind: TokenKind, lang: Language): Form => FORMS[lang][kind](spelling);

/** A spelling's form; `kind` is that of its token. */
export const formOf = (raw: string, kind: TokenKind, lang: Language): Form => formIn(spellingOf(raw), kind, lang);

function readForm(raw: string, kind: TokenKind, lang: Language): Form {
  const lexicon = gateWords(lang);
  const folded = fold(raw);
  const lower = raw.toLowerCase();
  const capital = (raw[0] ?? '') !== (raw[0] ?? '').toLowerCase();
  if (kind !== 'word')
    return {
      lower,
      folded,
      stem: folded,
      lemma: folded,
      concept: undefined,
      kind: kindOf(kind, folded, lexicon),
      capital,
      cues: [],
      tests: [],
    };
  const lemma = lemmaOf(raw, lang);
  const concept = conceptOf(lemma, lang) ?? lexicon.concepts.get(folded);
  return {
    lower,
    folded,
    // names alone are spelled either way
    stem: stemOf(capital ? withUmlauts(folded, lang) : folded, lang),
    lemma,
    concept,
    kind: kindOf(kind, folded, lexicon),
    capital,
    cues: [],
    tests: [],
  };
}

function kindOf(token: TokenKind, folded: string, lexicon: GateWords): Word['kind'] {
  if (token === 'number') return 'number';
  if (token !== 'word') return 'mark';
  if (lexicon.functionWords.has(folded) || folded.length < 2) return 'function';
  return lexicon.lightWords.has(folded) ? 'light' : 'content';
}

const BOUNDARY = /^[,;:–—()]$/;
/** A clause needs this many content words or numbers to stand alone; a smaller piece joins the one before it. */
const CLAUSE_MINIMUM = 2;

/** Cuts at commas and stronger marks; enumerations stay together because their pieces are small. */
function clausesOf(text: string, words: readonly Placed[], sentence: number, firstIndex: number): Clause[] {
  const pieces: Placed[][] = [[]];
  for (const word of words) {
    pieces.at(-1)!.push(word);
    if (word.form.kind === 'mark' && BOUNDARY.test(text.slice(word.start, word.end))) pieces.push([]);
  }
  const merged: Placed[][] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && (weigh(piece) < CLAUSE_MINIMUM || weigh(last) < CLAUSE_MINIMUM)) last.push(...piece);
    else merged.push([...piece]);
  }
  return merged
    .filter((piece) => piece.length > 0)
    .map((piece, i) => {
      const index = firstIndex + i;
      const own = piece.map((w) => wordOf(w, index));
      return { index, sentence, start: own[0]!.start, end: own.at(-1)!.end, words: own };
    });
}

const weigh = (piece: readonly Placed[]): number =>
  piece.filter(({ form }) => form.kind !== 'function' && form.kind !== 'mark').length;

/** The clause in which a place begins. */
export const clauseAt = ({ clauses }: Pick<SheetSentence, 'clauses'>, { start }: Span): Clause | undefined =>
  clauses.find((c) => c.start <= start && start < c.end);

export const contentOf = (words: readonly Word[]): Word[] => words.filter((w) => w.kind === 'content');
export const within = <T extends Span>(list: readonly T[], at: Span): T[] =>
  list.filter((x) => x.start >= at.start && x.end <= at.end);
export const slice = (sheet: Sheet, at: Span): string => sheet.text.slice(at.start, at.end);
