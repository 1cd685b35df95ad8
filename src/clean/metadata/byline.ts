/** Who wrote the article: the first place on the page that names persons decides. */

import { closest, type El, elements, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/rule.ts';
import type { PageFacts } from './facts.ts';
import { listOf, resolve, textValue, typesOf } from './jsonld.ts';
import { type Authors, readAuthors } from './people.ts';

const NONE: Authors = { persons: [], others: [] };

function merge(parts: readonly Authors[]): Authors {
  return {
    persons: [...new Set(parts.flatMap((p) => p.persons))],
    others: [...new Set(parts.flatMap((p) => p.others))],
  };
}

const ld = (facts: PageFacts, publisher: string | null): Authors =>
  merge(
    listOf(facts.article?.author).map((value) => {
      const author = resolve(value, facts.objects);
      const name = textValue(author);
      if (!name) return NONE;
      const organisation =
        typeof author === 'object' && author !== null && typesOf(author as never).includes('Organization');
      const read = readAuthors(name, publisher, !organisation);
      return organisation && !read.persons.length ? { persons: [], others: [name] } : read;
    }),
  );

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
  'cxenseparse:author',
  'twitter:data1',
  'article.author',
  'citation_author',
];

const fromMeta = (facts: PageFacts, publisher: string | null, key: string): Authors =>
  merge((facts.metaAll.get(key) ?? []).map((v) => readAuthors(v, publisher, key !== 'twitter:data1')));

const AUTHOR_NAMES =
  / (author|authors|autor|autoren|autorin|byline|byline name|author name|verfasser|autorenzeile|articleauthor|entry author|post author|article author|artikelautor|fn|writer) /;
const NOT_IN =
  / (comments?|commentlist|kommentare?|related|sidebar|widget|footer|author (bio|box)|autorenbox|teaser|recommend\w*) /;

function visible(facts: PageFacts, root: El, publisher: string | null): Authors {
  const marked: El[] = [...(facts.props.get('author') ?? [])];
  const named: El[] = [];
  for (const el of elements(root)) {
    if (el.chars === 0 && el.tag !== 'a') continue;
    if (el.attrs.rel === 'author') marked.push(el);
    else if (AUTHOR_NAMES.test(hintOf(el)) && el.chars < 200) named.push(el);
  }
  for (const group of [marked, named])
    for (const el of group) {
      if (closest(el, (at) => at.tag !== 'body' && NOT_IN.test(hintOf(at)))) continue;
      const found = readAuthors(nameWithin(el), publisher, true);
      if (found.persons.length) return found;
    }
  return NONE;
}

/** An element marked as author often holds a portrait, a role and a link, too: the link or the name part says it. */
function nameWithin(el: El): string {
  for (const inner of elements(el))
    if (inner.attrs.itemprop === 'name' || inner.attrs.rel === 'author') return textOf(inner, 200);
  const links = [...elements(el)].filter((e) => e.tag === 'a').map((a) => textOf(a, 100));
  return links.length && links.every((l) => l.length > 3) ? links.join(', ') : textOf(el, 200);
}

const LINE =
  /^(?:(?:ein(?:e)? (?:\w+ )?|an? )?(?:text|artikel|beitrag|kommentar|gastbeitrag|interview|analyse|article|story|report|words)? ?(?:von|by):?) +(\p{Lu}[^.!?:]{3,80})$|^(?:autor(?:in)?|author|text|verfasser(?:in)?) ?: *([^.!?:]{3,80})$/iu;

/** A line of its own such as "Von Eva Ruhland" or "By Sam Ortiz and Lee Chan". */
export function bylineOf(line: string, publisher: string | null): Authors | null {
  const m = line.length <= 110 ? LINE.exec(line.trim()) : null;
  if (!m) return null;
  const found = readAuthors(m[1] ?? m[2] ?? '', publisher, false);
  return found.persons.length || found.others.length ? found : null;
}

/**
 * The rule: JSON-LD, then elements marked as author (itemprop, rel), then meta elements, then classes, then a visible
 * line "Von ..." or "By ..."; agencies and desks found anywhere on the way go to the credits.
 */
export function chooseByline(facts: PageFacts, root: El, lines: readonly string[], publisher: string | null): Authors {
  const others = new Set<string>();
  const places: (() => Authors)[] = [
    () => ld(facts, publisher),
    ...META.map((key) => () => fromMeta(facts, publisher, key)),
    () => visible(facts, root, publisher),
    () => merge(lines.map((l) => bylineOf(l, publisher) ?? NONE)),
  ];
  for (const place of places) {
    const found = place();
    for (const o of found.others) others.add(o);
    if (found.persons.length) return { persons: found.persons, others: [...others] };
  }
  return { persons: [], others: [...others] };
}
