/** A passage as a link into its article, and who speaks in it. */
import { html } from 'hono/html';
import { type ArticleVersion, type Span, type Speaker, speakerName } from '../../model/index.ts';
import type { Html } from '../html.ts';
import type { StoryView } from '../port.ts';
import type { Ui } from '../ui.ts';
import { langOf, shortened } from './marks.ts';

/** Longest passage of a list, UTF-16 units: a sentence of usual length stays whole. */
const MOST_TEXT = 220;

/** @param words what the link says; absent: the passage itself */
export function passageLink(ui: Ui, article: ArticleVersion, at: Span, claim: string, words?: string): Html {
  const text = shortened(words ?? article.text.slice(at.start, at.end), MOST_TEXT);
  return html`<a href="/articles/${article.id}?claim=${claim}&amp;start=${at.start}&amp;end=${at.end}#passage"${langOf(ui, article.lang)}>${text}</a>`;
}

/** By name and role; null where the text names nobody: what it only points at is no name. */
export function authorName({ claims }: StoryView, speaker: Speaker | null): string | null {
  const others = claims.flatMap((c) => (c.speaker && c.speaker.kind !== 'unnamed' ? [c.speaker.name] : []));
  const name = speakerName(speaker, others);
  if (name === null) return null;
  return speaker?.role && speaker.role !== name ? `${name}, ${speaker.role}` : name;
}
