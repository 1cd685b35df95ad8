/** What grouping asks a language model about articles: vectors of their titles and beginnings. */
import type { GroupInput } from '../evidence/index.ts';
import type { Embedder } from './providers/embeddings.ts';

/** Adds vectors to articles that are grouped in one beat. */
export interface Meaning {
  readonly similarity?: number;
  /** Articles in their order; those for which there is no vector now as they came. */
  embedded(beat: string, articles: readonly GroupInput[]): Promise<readonly GroupInput[]>;
}

/** @param runOf the run of a beat whose budget pays */
export const meaningOf = (embedder: Embedder, runOf: (beat: string) => Promise<string>): Meaning => ({
  ...(embedder.similarity !== undefined && { similarity: embedder.similarity }),
  async embedded(beat, articles) {
    if (articles.length === 0) return articles;
    const vectors = await embedder.vectors(articles.map(beginningOf), await runOf(beat));
    return articles.map((article) => {
      const embedding = vectors.get(beginningOf(article));
      return embedding ? { ...article, embedding } : article;
    });
  },
});

/** News tells its story at the beginning: more would blur the vector, and exceed what small models read (512 tokens). */
const BEGINNING = 1000;

function beginningOf({ title, text = '' }: GroupInput): string {
  if (text.length <= BEGINNING) return `${title}\n${text}`.trim();
  const end = text.lastIndexOf(' ', BEGINNING);
  return `${title}\n${text.slice(0, end > 0 ? end : BEGINNING)}`.toWellFormed();
}
