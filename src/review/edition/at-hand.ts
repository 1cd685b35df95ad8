/**
 * What an article has said by the time a passage of it begins: its title, its first paragraph and the sentences before. A passage
 * says "she" or "the firm" of those, and whoever retells it names them.
 */
import { type ArticleVersion, bodyView, type Citation, type Language } from '../../model/index.ts';
import type { Reader } from '../ports.ts';
import { addressesIn } from '../rules/hidden-instructions.ts';
import type { SheetSentence } from '../sheet.ts';
import { sheetOnce } from '../sheets.ts';

export interface AtHand {
  /** title and first paragraph: what the whole article is about */
  readonly topic: readonly SheetSentence[];
  /** the sentences of the text before the passage, the nearest last */
  readonly before: readonly SheetSentence[];
  /** the sentences that the citation touches, and those of the text behind them, the nearest first */
  readonly passage: readonly SheetSentence[];
  readonly after: readonly SheetSentence[];
  /** what is told right before the passage, in it and right behind it */
  readonly around: readonly string[];
}

export function atHand(version: ArticleVersion, { at }: Pick<Citation, 'at'>, lang: Language, reader: Reader): AtHand {
  const { text, pieces } = bodyView(version, { title: true });
  const sheet = sheetOnce(
    { text, lang: version.lang ?? lang, published: version.published, title: version.title },
    reader,
  );
  // what a text tells machines to write, it has not said
  const sentences = sheet.sentences.filter((s) => addressesIn(text.slice(s.start, s.end)).length === 0);
  const own = pieces.find(({ block }) => block.start <= at.start && at.start < block.end);
  const begins = own ? own.at + at.start - own.block.start : 0;
  const lead = pieces.find(({ block }) => block.role === 'paragraph');
  const ends = lead ? lead.at + lead.block.end - lead.block.start : 0;
  const next = sentences.findIndex((s) => s.end > begins);
  const first = next < 0 ? sentences.length : next;
  const behind = sentences.findIndex((s) => s.start >= begins + at.end - at.start);
  const last = behind < 0 ? sentences.length : Math.max(first, behind);
  return {
    topic: sentences.filter((s) => s.start < ends),
    before: sentences.slice(0, first),
    passage: sentences.slice(first, last),
    after: sentences.slice(last),
    around: sentences.slice(Math.max(0, first - AROUND), first + AROUND + 1).map((s) => text.slice(s.start, s.end)),
  };
}

/** Sentences on either side that tell of the same. */
const AROUND = 2;
