/** What pages say of a source: its date, its language, its own word on AI. */
import type { Language, PublicSource } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { formatDay } from '../texts/dates.ts';
import type { Texts } from '../texts/index.ts';

/** Marks text in another language than the page's for screen readers and hyphenation. */
export const langOf = (s: Pick<PublicSource, 'lang'>, page: Language): Html | null =>
  s.lang && s.lang !== page ? html` lang="${s.lang}"` : null;

/** The date as precise as the source gives it, or the words for none. */
export const sourceDate = (t: Texts, lang: Language, s: Pick<PublicSource, 'published'>): Html =>
  s.published === null
    ? html`<em class="undated">${t.undated}</em>`
    : html`<time datetime="${s.published}">${formatDay(s.published, lang)}</time>`;

/** "ai-translated; human-reviewed" in words. */
export function aiWords(t: Texts, disclosure: string): string {
  const [kind = '', review] = disclosure.split(';').map((part) => part.trim());
  const words = t.ai[kind] ?? t.aiOther(kind);
  return review === 'human-reviewed' ? words + t.aiReviewed : words;
}
