/** Authors as a page's data name them: JSON-LD and meta elements, place by place. */
import type { PageFacts } from './facts.ts';
import { type JsonObject, listOf, resolve, textValue, typesOf } from './jsonld.ts';
import { type Authors, mergeAuthors, NO_AUTHORS, readAuthors } from './people.ts';

const isObject = (v: unknown): v is JsonObject => typeof v === 'object' && v !== null && !Array.isArray(v);

/** "Eva" whose description begins "Eva Ruhland, Redakteurin ..." is Eva Ruhland. */
function described(name: string, author: unknown): string {
  const about = isObject(author) && typeof author.description === 'string' ? author.description : '';
  if (/\s/.test(name) || !about.startsWith(`${name} `)) return name;
  return /^\S+ \p{Lu}[\p{L}'’-]+(?=\s*[,–—-]|\s+(?:ist|is)\s)/u.exec(about)?.[0] ?? name;
}

/** The authors that the article's JSON-LD object names. */
export function authorsOfJsonLd(facts: PageFacts, publisher: string | null): Authors {
  return mergeAuthors(
    listOf(facts.article?.author).map((value) => {
      const author = resolve(value, facts.objects);
      const name = textValue(author);
      if (!name) return NO_AUTHORS;
      const types = isObject(author) ? typesOf(author) : [];
      if (types.includes('Person')) return readAuthors(described(name, author), publisher, 'person');
      return types.some((t) => t.endsWith('Organization'))
        ? { persons: [], others: [name] }
        : readAuthors(name, publisher, 'marked');
    }),
  );
}

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
  'cxenseparse:author',
  'article.author',
  'citation_author',
];
/** Systems have keys of their own: "shareaholic:article_author_name", "og:author". */
const OTHER_META = /(?:^|[:._-])(?:authors?|creator)(?:[._-]?names?)?$/;
const NOT_THE_AUTHOR = /^twitter:|image|photo|foto|copyright/;
const WRITTEN_BY = /^(?:written by|verfasst von|geschrieben von|autor(?:in)?|author|by|von)$/i;

/** Values of meta elements that name an author, in the order in which they are believed. */
export function authorMetas(facts: PageFacts): (readonly string[])[] {
  const known = META.map((key) => facts.metaAll.get(key) ?? []);
  const others = [...facts.metaAll].filter(
    ([key]) => OTHER_META.test(key) && !NOT_THE_AUTHOR.test(key) && !META.includes(key),
  );
  const labels = [1, 2].filter((n) => WRITTEN_BY.test(facts.meta.get(`twitter:label${n}`) ?? ''));
  return [
    ...known,
    ...others.map(([, values]) => values),
    ...labels.map((n) => [facts.meta.get(`twitter:data${n}`) ?? '']),
  ].filter((values) => values.length);
}

export const authorsOfMeta = (values: readonly string[], publisher: string | null): Authors =>
  mergeAuthors(values.map((v) => readAuthors(v, publisher, 'marked')));
