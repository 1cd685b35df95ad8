/** Statements of one source only: whole sentences around the cited places, each once, nothing that is a fragment. */
import type { ArticleSpan, Excerpt, Verdict, VerdictValue } from '../../model/index.ts';
import { type Passage, passageAt, type SourceView } from './view.ts';

export interface Statement {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verdicts: readonly Verdict[];
}

/** Sentences of a source in the order of its text, and the verdicts that found no sentence worth showing. */
export interface SourceStatements {
  readonly article: string;
  readonly statements: readonly Statement[];
  readonly unshown: readonly Verdict[];
  /** verdicts on passages that are not shown, so that the page stays a short part of the source */
  readonly withheld: number;
}

/** @param told passages shown elsewhere on the page: their sentences are not repeated */
export function statementsOf(
  view: SourceView,
  verdicts: readonly Verdict[],
  told: readonly ArticleSpan[],
): readonly SourceStatements[] {
  const found = verdicts.flatMap((verdict) => {
    const value = verdict.values.find((v) => passageAt(view, v) !== null);
    return value ? [{ verdict, value, statement: statementAt(view, verdict, value) }] : [];
  });
  const byArticle = Map.groupBy(found, ({ value }) => value.article as string);
  const withheld = Map.groupBy(
    verdicts.filter((v) => !found.some((f) => f.verdict === v)),
    (v) => v.values[0]!.article as string,
  );
  return view.sources.flatMap(({ article }) => {
    const group = byArticle.get(article) ?? [];
    const more = withheld.get(article)?.length ?? 0;
    if (group.length === 0 && more === 0) return [];
    const elsewhere = told.filter((t) => t.article === article);
    const shown = new Map<number, Statement>();
    const unshown: Verdict[] = [];
    for (const { verdict, statement } of group.toSorted((a, b) => a.value.start - b.value.start)) {
      if (
        !statement ||
        !isWhole(statement.text) ||
        elsewhere.some((t) => t.start < statement.end && statement.start < t.end)
      ) {
        unshown.push(verdict);
        continue;
      }
      const same = [...shown.values()].find((s) => s.start < statement.end && statement.start < s.end);
      if (same) shown.set(same.start, { ...same, verdicts: [...same.verdicts, verdict] });
      else shown.set(statement.start, statement);
    }
    return [{ article, statements: [...shown.values()], unshown, withheld: more }];
  });
}

function statementAt(view: SourceView, verdict: Verdict, value: VerdictValue): Statement | null {
  const passage = passageAt(view, value);
  if (!passage || passage.excerpt.cited === '') return null;
  return { passage, ...sentenceAround(passage.excerpt, value.start), verdicts: [verdict] };
}

/** The sentence a cited place stands in, as far as its excerpt goes; offsets in the frozen text, where the place begins at `at`. */
export function sentenceAround(excerpt: Excerpt, at: number): Pick<Statement, 'text' | 'start' | 'end'> {
  const { before, cited, after, cutBefore, cutAfter } = excerpt;
  const lead = before.slice(lastEnd(before));
  const rest = after.slice(0, endsSentence(cited) ? 0 : firstEnd(after));
  const opens = cutBefore === true && lead.length === before.length;
  const goesOn = cutAfter === true && rest.length === after.length && !endsSentence(cited + rest);
  const text = `${opens ? '… ' : ''}${flat(lead + cited + rest).trim()}${goesOn ? ' …' : ''}`;
  return { text, start: at - lead.length, end: at + cited.length + rest.length };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** A full stop behind a number or an abbreviation ends no sentence; three letters before it and a capital behind make it one. */
const END = /(?:\p{L}{3}|\p{N}%|[)\]“”"»])[.!?…]["“”»)]*(?=\s+["„“«(]?\p{Lu}|\s*$)/gu;
const endsSentence = (text: string): boolean => /[.!?…]["“”»)]*\s*$/u.test(text);
const lastEnd = (text: string): number => {
  const last = [...text.matchAll(END)].at(-1);
  return last ? last.index + last[0].length : 0;
};
const firstEnd = (text: string): number => {
  const first = [...text.matchAll(END)][0];
  return first ? first.index + first[0].length : text.length;
};

/** Shortest statement worth a line, in words. */
const FEWEST_WORDS = 4;

/** A sentence (it ends as one), or a figure with what it measures; a heading or half a clause is neither. */
const isWhole = (text: string): boolean =>
  text.split(' ').filter((w) => /[\p{L}\p{N}]/u.test(w)).length >= FEWEST_WORDS &&
  (endsSentence(text) || /\p{N}/u.test(text));
