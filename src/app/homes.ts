/** Where articles, old and new, belong once what grouping says of merged and split stories is taken into account. */
import type { Grouped } from '../evidence/index.ts';
import type { ArticleVersion, Localized, Story, StoryId, StoryMove } from '../model/index.ts';

export type Placed = Grouped & { readonly article: ArticleVersion };

/** An article in its story. */
export interface Housed {
  readonly article: ArticleVersion;
  readonly story: StoryId;
  /** null for one that was in a stored story before */
  readonly why: Localized | null;
}

export interface Homes {
  readonly housed: readonly Housed[];
  /** of stored stories only: what began and ended within this pass had no id that anybody knows */
  readonly moves: readonly StoryMove[];
}

/**
 * @param stored stories of earlier passes, with those of their articles that are at hand
 * @param placed what arrived, in its order
 */
export function homesOf(
  stored: readonly { readonly story: Story; readonly articles: readonly ArticleVersion[] }[],
  placed: readonly Placed[],
): Homes {
  const known = new Map(stored.map(({ story }) => [story.id, story]));
  const moves: StoryMove[] = [];
  const leads = createLeads((id) => known.has(id));
  let housed: Housed[] = stored.flatMap(({ story, articles }) =>
    articles.map((article) => ({ article, story: story.id, why: null })),
  );
  for (const { article, story, why, merged, split } of placed) {
    housed.push({ article, story, why });
    const lost = merged && leads.join(merged, story);
    if (lost && known.has(lost.from)) moves.push({ kind: 'merged', ...lost, title: known.get(lost.from)!.title, why });
    if (!split) continue;
    const own = new Set(split.articles);
    const parent = leads.end(split.from);
    housed = housed.map((one) =>
      own.has(one.article.article) && (leads.end(one.story) === parent || one.article === article)
        ? { ...one, story: split.story, why: split.why }
        : one,
    );
    if (known.has(parent))
      moves.push({ kind: 'split', from: parent, to: split.story, title: known.get(parent)!.title, why: split.why });
  }
  return {
    housed: housed.map((one) => ({ ...one, story: leads.end(one.story) })),
    // What came out of a story may have gone into another since.
    moves: moves
      .map((move) => (move.kind === 'split' ? { ...move, to: leads.end(move.to) } : move))
      .filter(({ from, to }) => from !== to),
  };
}

/** Merges in a row; of two stories the stored one stays, which has an address already. */
function createLeads(isStored: (id: StoryId) => boolean) {
  const to = new Map<StoryId, StoryId>();
  function end(id: StoryId): StoryId {
    const next = to.get(id);
    return next === undefined ? id : end(next);
  }
  return {
    end,
    /** @returns which was lost into which, null where they were one */
    join(from: StoryId, into: StoryId): { from: StoryId; to: StoryId } | null {
      const [a, b] = [end(from), end(into)];
      if (a === b) return null;
      const [lost, left] = isStored(a) && !isStored(b) ? [b, a] : [a, b];
      to.set(lost, left);
      return { from: lost, to: left };
    },
  };
}
