/** What causes what, as a sentence says it: the shape both languages read, and the pieces a sentence falls into for it. */
import type { CauseRelation, Span } from '../../model/index.ts';
import type { Item } from './frame-items.ts';

/** One side of a causal link as read; in several pieces where the other side stands in its middle. */
export interface ReadSide {
  readonly at: readonly Span[];
  /** the noun a phrase is about; null where the side is a clause */
  readonly head: Span | null;
}

export interface CauseReading {
  readonly cause: ReadSide;
  readonly effect: ReadSide;
  readonly relation: CauseRelation;
  /** "führte nicht zu": the link is said not to hold */
  readonly denied: boolean;
}

/** Item numbers between two marks, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a verb says of its subject and its object, or of the noun behind this preposition. */
export interface CausalVerb {
  readonly relation: 'furthers' | 'hinders';
  readonly preposition: string | null;
}

/** "furthers zu: führen beitragen" a line. */
export function causalVerbs(table: string): ReadonlyMap<string, CausalVerb> {
  const rows = table.trim().split('\n');
  return new Map(
    rows.flatMap((row) => {
      const [head, verbs] = row.split(':') as [string, string];
      const [relation, preposition] = head.trim().split(' ') as [CausalVerb['relation'], string | undefined];
      return verbs
        .trim()
        .split(/\s+/)
        .map((verb): [string, CausalVerb] => [verb, { relation, preposition: preposition ?? null }]);
    }),
  );
}

/** The stretches between commas, colons, dashes, brackets and quotation marks, and before the words that begin a new clause. */
export function stretchesOf(items: readonly Item[], opens: (i: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) found.push({ from, to });
  };
  items.forEach((item, i) => {
    if (item.kind === 'mark' && DIVIDES.test(item.text)) {
      close(i);
      from = i + 1;
    } else if (i > from && opens(i)) {
      close(i);
      from = i;
    }
  });
  close(items.length);
  return found;
}
const DIVIDES = /^[,;:.!?–—()„“”»«"•|*]$/u;

export const spanOf = (items: readonly Item[], { from, to }: Stretch): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});

/** A link that may hold under a condition, or that is asked for, is none. */
export const isPlainStatement = (items: readonly Item[], conditions: ReadonlySet<string>): boolean =>
  items.length > 2 &&
  items.at(-1)!.text !== '?' &&
  items.at(-2)!.text !== '?' &&
  !items.some((item) => conditions.has(item.low));
