/** What is left of an article when its retention period is over: the cited passages, each where it was. */
import type { ArticleVersion, Span } from '../model/index.ts';

/**
 * The same version with blanks for everything else, so that offsets and the hashes of cited passages stay true. What was
 * cut from the page goes altogether.
 */
export function reducedTo(version: ArticleVersion, kept: readonly Span[]): ArticleVersion {
  const spans = kept.toSorted((a, b) => a.start - b.start);
  let text = '';
  for (const { start, end } of spans) {
    if (start > text.length) text += blank(version.text.slice(text.length, start));
    if (end > text.length) text += version.text.slice(text.length, end);
  }
  return { ...version, text: text + blank(version.text.slice(text.length)), removals: [], reduced: true };
}

/** A blank a UTF-16 unit; lines stay. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
