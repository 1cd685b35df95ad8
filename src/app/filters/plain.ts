/** Plain text as an article of one block: the filters' rows carry no page. */
import { type ArticleVersion, type BodyView, type Language, makeId } from '../../model/index.ts';
import { DEFAULT_EXCERPT } from '../config/newsroom.ts';

export const plainVersion = (text: string): BodyView => ({
  text,
  pieces: [{ at: 0, block: { start: 0, end: text.length, role: 'paragraph' } }],
});

export interface PlainArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly owner?: string | null;
  readonly lang: Language | null;
  readonly published: string | null;
  readonly byline: readonly string[];
}

/** An article version of a row: its frozen text is the row's text, so offsets are the row's own. */
export function versionOfRow(row: PlainArticle): ArticleVersion {
  return {
    id: makeId('articleVersion', row.id),
    article: makeId('article', row.id),
    page: makeId('page', row.id),
    source: makeId('source', row.outlet),
    url: '',
    outlet: row.outlet,
    ownerGroup: row.owner ?? null,
    excerptLimit: DEFAULT_EXCERPT,
    private: false,
    fetchedAt: '',
    title: row.title,
    byline: row.byline,
    published: row.published,
    modified: null,
    lang: row.lang,
    publisher: row.outlet,
    credits: [],
    aiDisclosure: null,
    canonicalUrl: null,
    links: [],
    text: row.text,
    blocks: [{ start: 0, end: row.text.length, role: 'paragraph' }],
    removals: [],
  };
}
