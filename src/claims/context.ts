/** What every kind of claim needs of its article and sentence, worked out once. */
import {
  type Block,
  type BodyView,
  bodyView,
  type ClaimTime,
  type CleanArticle,
  type Language,
  overlaps,
  type Reading,
  type Span,
  type Term,
  type TimeExpression,
} from '../model/index.ts';
import { contentLemmas } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { topicOf } from './terms.ts';

export interface Context {
  /** the text that was read: title and body */
  readonly text: string;
  readonly view: BodyView;
  readonly reading: Reading;
  readonly lang: Language;
  readonly published: string | null;
  readonly clauses: readonly Clause[];
  /** what the article is about, where a sentence names nothing itself */
  readonly topic: Term | null;
}

/**
 * What is read of an article: its title and body in one text. Tables are left out, on purpose for now: a cell takes its
 * meaning from its row and column heads, and read as running text it would bind figures to the wrong thing.
 */
export const readableOf = (article: Pick<CleanArticle, 'text' | 'blocks'>): BodyView =>
  bodyView(article, { title: true, tables: false });

export function contextOf(view: BodyView, reading: Reading, published: string | null, title: string | null): Context {
  return {
    text: view.text,
    view,
    reading,
    lang: reading.lang,
    published,
    clauses: clausesOf(view.text, reading),
    topic: topicOf(view.text, reading, title),
  };
}

export const blockOf = (context: Context, at: Span): Block | undefined =>
  context.view.pieces.findLast((p) => p.at <= at.start)?.block;

/** Names and content lemmas of a passage, each once: what makes statements comparable. */
export function topicWords(context: Context, at: Span): readonly string[] {
  const names = context.reading.mentions
    .filter((m) => overlaps(m, at))
    .map((m) => (m.entity ?? context.text.slice(m.start, m.end)).toLowerCase());
  const lemmas = contentLemmas(blankTimes(context, at), context.lang);
  return [...new Set([...names.flatMap((n) => n.split(/\s+/)), ...lemmas])].filter((w) => /\p{L}/u.test(w));
}

/** Weekdays and months say when, not what. */
function blankTimes(context: Context, at: Span): string {
  let passage = context.text.slice(at.start, at.end);
  for (const time of context.reading.times) {
    if (time.start < at.start || time.end > at.end) continue;
    passage =
      passage.slice(0, time.start - at.start) + ' '.repeat(time.end - time.start) + passage.slice(time.end - at.start);
  }
  return passage;
}

/** Words that make a time the yardstick of a comparison rather than the time the claim speaks of. */
const YARDSTICK =
  /(?:vergleich(?:\s+(?:zu[rm]?|mit(?:\s+de[mr])?))?|gegenüber(?:\s+de[mr])?|als|than|compared\s+(?:with|to)|from)\s+(?:\p{L}+\s+)?$/iu;

/** The time a figure in this clause speaks of: in the clause, else in the sentence, else the publication date (implied). */
export function timeFor(context: Context, clause: Clause): ClaimTime | null {
  const speaksOf = (t: TimeExpression): boolean =>
    (t.type === 'DATE' || t.type === 'TIME') && !YARDSTICK.test(context.text.slice(Math.max(0, t.start - 40), t.start));
  const own = context.reading.times.find((t) => overlaps(t, clause) && speaksOf(t));
  const near =
    own ?? context.reading.times.find((t) => overlaps(t, clause.sentence) && speaksOf(t) && t.value.length <= 7);
  if (near) return timeOf(near);
  const day = context.published?.slice(0, 10);
  return day ? { value: day, from: day, to: day, at: null, implied: true } : null;
}

export const timeOf = (t: TimeExpression): ClaimTime => ({
  value: t.value,
  from: t.from ?? null,
  to: t.to ?? null,
  at: { start: t.start, end: t.end },
  implied: false,
});
