/** Who says it: the names behind a quotation, and whether two attributions may mean the same speaker. */

import { type Quote, type Span, within } from '../model/index.ts';
import { heldBy } from './align.ts';
import { contentOf, formOf, isTold, type Sheet, type SheetSentence, type Word, wordOf } from './sheet.ts';
import type { SourceSet } from './sources.ts';
import { spelled } from './spelled.ts';

/** Words that name a speaker; empty for a pronoun or nobody. */
export function speakerWords(quote: Quote, sheet: Sheet): Word[] {
  const spoken = quote.speaker ? wordsAt(sheet, quote.speaker) : [];
  const named = (quote.speakerName ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((w, i) => loose(w, sheet, i));
  return [...spoken, ...named].filter((w) => isTold(w) && w.capital && !GENERIC(w));
}

/** Words that introduce a speaker and name none. */
const GENERIC = spelled(
  /^(?:angabe|angaben|darstellung|ansicht|meinung|einschatzung|auskunft|aussage|zahlen|worten|bericht|according|statement|dass|das|der|die)$/,
);

function loose(text: string, sheet: Sheet, index: number): Word {
  const form = formOf(text.replace(/[.,;:„“”"]/g, ''), 'word', sheet.lang);
  return wordOf({ start: 0, end: 0, form, index }, -1);
}

const wordsAt = (sheet: Sheet, at: Span): readonly Word[] => within(sheet.words, at);

/** Do the two share a name or a role? */
export const mayBeSame = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((w) => heldBy(w, b) >= 0.6 || b.some((o) => begins(w, o)));

/** "Statistikinstitut" and "statistisch": the same beginning is enough to doubt that they differ. */
const begins = (a: Word, b: Word): boolean =>
  a.stem.length >= SHARED && a.stem.slice(0, SHARED) === b.stem.slice(0, SHARED);
const SHARED = 6;

/** "die Ministerin" is who the sources call "Agrarministerin" right before or behind this name. */
export const isCalledSo = (office: readonly Word[], name: readonly Word[], sources: SourceSet): boolean =>
  sources.sentences.some(({ sentence: { words } }) =>
    words.some(
      (w, i) =>
        office.some((o) => w.folded.endsWith(o.folded)) &&
        words
          .slice(Math.max(0, i - CALLED), i + CALLED)
          .some((n) => n !== w && n.capital && name.some((x) => x.stem === n.stem)),
    ),
  );
/** Words between an office and the name of who holds it. */
const CALLED = 4;

/** What is said, as content words. */
export const saidIn = (quote: Quote, sheet: Sheet): Word[] =>
  contentOf(quote.quote.flatMap((piece) => wordsAt(sheet, piece)));

/** Quotes of a sentence that name their speaker. */
export const attributedIn = (sentence: SheetSentence, sheet: Sheet): { quote: Quote; speaker: Word[] }[] =>
  sentence.quotes.map((quote) => ({ quote, speaker: speakerWords(quote, sheet) })).filter((q) => q.speaker.length > 0);
