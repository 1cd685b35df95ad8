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

/** The same, and of an undated text between which days it was written: by what it tells of, never a date. */
export function sourceTime(t: Texts, lang: Language, s: Pick<PublicSource, 'published' | 'written'>): Html {
  const { notBefore = null, notAfter = null } = s.written ?? {};
  const side = (day: string | null, words: (day: string) => string): Html | null =>
    day === null ? null : html`, ${words(formatDay(day, lang))}`;
  return html`${sourceDate(t, lang, s)}${side(notBefore, t.writtenFrom)}${side(notAfter, t.writtenUntil)}`;
}

/** "ai-translated; human-reviewed" in words. */
export function aiWords(t: Texts, disclosure: string): string {
  const [kind = '', review] = disclosure.split(';').map((part) => part.trim());
  const words = t.ai[kind] ?? t.aiOther(kind);
  return review === 'human-reviewed' ? words + t.aiReviewed : words;
}

/** Said once for all: what a file is to a reader who can't open it. */
export const filesNote = ({
  t,
  sources,
}: {
  readonly t: Texts;
  readonly sources: readonly PublicSource[];
}): Html | false => sources.some((s) => !s.private && !s.url) && html`<p class="meta">${t.filesNote}</p>\n`;
