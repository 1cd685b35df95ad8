/** Finds what a figure or statement is about: the name or noun phrase nearest in grammar, never a pronoun's guess. */
import { contains, type Mention, overlaps, type Quantity, type Span, type Speaker, type Term } from '../model/index.ts';
import type { Clause, Word } from './clauses.ts';
import type { Context } from './context.ts';
import { claimWords } from './lexicon.ts';
import { isNoun, termOfMention, termOfWord } from './terms.ts';

export interface BoundSubject {
  readonly term: Term | null;
  /** factor on the claim's confidence */
  readonly certainty: number;
}

const canBeSubject = (m: Mention): boolean =>
  m.type === 'organisation' || m.type === 'person' || m.type === 'product' || m.type === 'place';

/** Tries, in this order: a bracket behind the figure, distribution, a genitive behind the measure, the clause's first name, its first noun, the article's topic. */
export function bindSubject(
  context: Context,
  clause: Clause,
  quantity: Quantity,
  measureWord: Word | null,
  speaker: Speaker | null,
): BoundSubject {
  const { text, reading } = context;
  const mentions = reading.mentions.filter(
    (m) => contains(clause.sentence, m) && canBeSubject(m) && !(speaker?.at && overlaps(m, speaker.at)),
  );
  const inClause = mentions.filter((m) => overlaps(m, clause));
  const named =
    bracketed(text, inClause, quantity) ??
    distributed(context, clause, quantity, inClause) ??
    possessor(inClause, measureWord, text);
  if (named) return { term: termOfMention(text, named), certainty: 1 };
  const owner = measureWord ? ownerNoun(clause, measureWord, context) : null;
  if (owner) return { term: termOfWord(owner, context.lang), certainty: 0.95 };
  const first = inClause.find((m) => m.type !== 'place') ?? inClause[0];
  if (first) return { term: termOfMention(text, first), certainty: 0.9 };
  const noun = firstNoun(clause, quantity, measureWord, context);
  if (noun) return { term: termOfWord(noun, context.lang), certainty: 0.8 };
  return { term: context.topic, certainty: context.topic ? 0.75 : 0.6 };
}

/** "500 Milliarden Dollar (OpenAI)" */
function bracketed(text: string, mentions: readonly Mention[], quantity: Span): Mention | undefined {
  return mentions.find((m) => m.start >= quantity.end && /^\s*\($/.test(text.slice(quantity.end, m.start)));
}

/** "A und B stiegen um 80 % bzw. 64 %": the n-th figure belongs to the n-th name. */
function distributed(
  context: Context,
  clause: Clause,
  quantity: Quantity,
  mentions: readonly Mention[],
): Mention | undefined {
  const { distributors } = claimWords(context.lang);
  const mark = clause.words.find((w) => distributors.has(w.lower));
  if (!mark) return undefined;
  const figures = context.reading.quantities.filter((q) => contains(clause, q) && q.type === quantity.type);
  const before = mentions.filter((m) => m.end <= figures[0]!.start);
  const names = before.slice(-figures.length);
  if (names.length !== figures.length) return undefined;
  return names[figures.findIndex((q) => q.start === quantity.start)];
}

/** "Umsatz von Lumera", "Lumeras Umsatz", "revenue at Lumera", "Lumera's revenue" */
function possessor(mentions: readonly Mention[], measureWord: Word | null, text: string): Mention | undefined {
  if (!measureWord) return undefined;
  return mentions.find((m) => {
    if (m.start >= measureWord.end)
      return /^\s+(?:von|der|des|bei|of|at|for)?\s*(?:der|des|the)?\s*$/iu.test(text.slice(measureWord.end, m.start));
    return (
      m.end <= measureWord.start &&
      /^(?:['’]s?|s)?\s*$/u.test(text.slice(m.end, measureWord.start)) &&
      /s['’]?$|['’]s$/u.test(text.slice(m.start, measureWord.start).trim())
    );
  });
}

/** "Erlöse der Konsumentensparte": the genitive noun right behind the measure */
function ownerNoun(clause: Clause, measureWord: Word, context: Context): Word | null {
  const after = clause.words.filter((w) => w.start >= measureWord.end).slice(0, 3);
  const [article, next, last] = after;
  if (!article || !/^(?:der|des|of|in)$/.test(article.lower)) return null;
  const owner =
    next && isNoun(next, context.lang)
      ? next
      : last && next && !/[,;:.]/.test(next.lower) && isNoun(last, context.lang)
        ? last
        : null;
  return owner ?? null;
}

function firstNoun(clause: Clause, quantity: Quantity, measureWord: Word | null, context: Context): Word | null {
  const noun = clause.words.find(
    (w) => w.end <= quantity.start && isNoun(w, context.lang) && w !== measureWord && !isTime(context, w),
  );
  return noun && noun.start < quantity.start ? noun : null;
}

const isTime = (context: Context, word: Word): boolean => context.reading.times.some((t) => overlaps(t, word));
