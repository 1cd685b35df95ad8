/** Reads schema.org data in JSON-LD, also where it is slightly broken. */
import { pattern } from '../../text/engine/patterns/layout.ts';

export type JsonObject = { readonly [key: string]: unknown };

const isObject = (v: unknown): v is JsonObject => typeof v === 'object' && v !== null && !Array.isArray(v);
const MAX_OBJECTS = 2_000;

/** Comments and CDATA marks around the data, raw line breaks in strings and a comma too many are common mistakes. */
function parseLoosely(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/)\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    const value = tryParse(attempt);
    if (value !== undefined) return value;
  }
  return salvage(bare);
}

const SALVAGED = ['headline', 'datePublished', 'dateModified'];

/** The plain fields of an article's data that a slip elsewhere made unreadable. */
function salvage(source: string): JsonObject | undefined {
  if (!/"@type"\s*:\s*"\w*(?:Article|BlogPosting)"/.test(source)) return undefined;
  const found = SALVAGED.flatMap((key) => {
    const m = new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(source);
    return m ? [[key, m[1]]] : [];
  });
  return found.length ? { '@type': 'Article', ...Object.fromEntries(found) } : undefined;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Broken data is as good as none: the page says the same elsewhere.
    return undefined;
  }
}

/** All objects of all scripts, nested ones included, outer ones first. */
export function parseJsonLd(sources: readonly string[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = sources.map(parseLoosely);
  for (let i = 0; i < queue.length && found.length < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 500));
    else if (isObject(value)) {
      found.push(value);
      queue.push(...Object.values(value).filter((v) => typeof v === 'object'));
    }
  }
  return found;
}

export function typesOf(object: JsonObject): readonly string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t) => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:]/, ''));
}

const ARTICLE_TYPES = pattern()`
  ^(?:
    (?:
      News | Reportage\w* | AnalysisNews | OpinionNews | ReviewNews | BackgroundNews | AskPublicNews
      | Advertiser\w* | Tech | Scholarly | Satirical | SocialMedia
    )?Article
    | BlogPosting | LiveBlogPosting | Report | NewsArticle | DiscussionForumPosting | Recipe | Review
  )$
`;

/** The object that describes the article of the page: the first of an article's type with a headline or a body. */
export function newsObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((o) => typesOf(o).some((t) => ARTICLE_TYPES.test(t)));
  return (
    articles.find((o) => (o.headline || o.name) && (o.datePublished || o.articleBody || o.author)) ??
    articles.find((o) => o.headline || o.articleBody) ??
    objects.find((o) => typesOf(o).some((t) => /^(WebPage|VideoObject)$/.test(t)) && (o.datePublished || o.headline)) ??
    null
  );
}

/** The text of a value: a string, or the name of an object, or the first of a list. */
export function textValue(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  if (isObject(first)) return textValue(first['@value'] ?? first.name ?? null);
  return null;
}

/** The object that an `@id` refers to, where the page writes it elsewhere. */
export function resolve(value: unknown, objects: readonly JsonObject[]): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string' || value.name) return value;
  return objects.find((o) => o['@id'] === value['@id'] && o.name) ?? value;
}

export function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
