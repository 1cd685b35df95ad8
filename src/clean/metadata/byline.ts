/** Who wrote the article: the first place on the page that names persons decides. */
import type { TextBlock } from '../html/flow.ts';
import { closestBelow, type El, elements, isInside, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/rule.ts';
import { bylineOf, metaLineAuthors } from './byline-line.ts';
import type { PageFacts } from './facts.ts';
import { listOf, resolve, textValue, typesOf } from './jsonld.ts';
import { holdsDate } from './moment.ts';
import { type Authors, mergeAuthors, NO_AUTHORS, readAuthors } from './people.ts';

function fromJsonLd(facts: PageFacts, publisher: string | null): Authors {
  return mergeAuthors(
    listOf(facts.article?.author).map((value) => {
      const author = resolve(value, facts.objects);
      const name = textValue(author);
      if (!name) return NO_AUTHORS;
      const organisation =
        typeof author === 'object' &&
        author !== null &&
        typesOf(author as never).some((t) => t.endsWith('Organization'));
      return organisation ? { persons: [], others: [name] } : readAuthors(name, publisher, true);
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

const fromMeta = (facts: PageFacts, publisher: string | null, key: string): Authors =>
  mergeAuthors((facts.metaAll.get(key) ?? []).map((v) => readAuthors(v, publisher, true)));

const AUTHOR_NAMES =
  / (authors?|autor(en|in)?|byline|byline name|author name|verfasser(in)?|autorenzeile|articleauthor|entry author|post author|article author|artikelautor|fn|writer|signature) /;
const ELSEWHERE =
  / (comments?|commentlist|comment (body|author|meta)|kommentare?|related|sidebar|widget|footer|teasers?|recommend\w*|recentcomments|site (title|header|branding)|masthead|navbar|menu|cookies?) /;

const standsElsewhere = (el: El, scope: El): boolean =>
  closestBelow(el, scope, (at) => at.tag !== 'body' && at.tag !== 'html' && ELSEWHERE.test(hintOf(at))) !== null;

/** Elements that the page marks as the author's: by attribute first, by class after that. */
function fromMarks({ facts, root, publisher, scope }: BylineInput): Authors {
  const marked: El[] = [...(facts.props.get('author') ?? [])];
  const named: El[] = [];
  for (const el of elements(root)) {
    if (el.chars === 0 || el.chars > 220) continue;
    if (el.attrs.rel === 'author') marked.push(el);
    else if (AUTHOR_NAMES.test(hintOf(el))) named.push(el);
  }
  for (const el of [...marked, ...named]) {
    if (standsElsewhere(el, scope)) continue;
    const found = readAuthors(nameWithin(el), publisher, true);
    if (found.persons.length) return found;
  }
  return NO_AUTHORS;
}

/** An element marked as author often holds a portrait, a role and a link, too: the link or the name part says it. */
function nameWithin(el: El): string {
  for (const inner of elements(el))
    if (inner.attrs.itemprop === 'name' || / (fn|name) /.test(hintOf(inner))) return textOf(inner, 200);
  const links = [...elements(el)].filter((e) => e.tag === 'a').map((a) => textOf(a, 100));
  return links.length && links.every((l) => l.length > 3 && l.length < 50) ? links.join('; ') : textOf(el, 200);
}

const META_NAMES =
  / (meta|post ?meta|entry ?meta|byline|posted|post ?info|post ?footer( line)?|submitted|author|autor|info|infos|details|lineinfo|dateline|headline meta|postmetadata|article ?meta|entry ?header) /;

/** Lines that tell author and date in one: those so named, and those around the title. */
function fromLines({ near, blocks, publisher, scope }: BylineInput): Authors {
  const named = blocks.filter(
    (b) =>
      isInside(b.el, scope) &&
      b.text.length <= 220 &&
      (META_NAMES.test(hintOf(b.box)) || META_NAMES.test(hintOf(b.el))) &&
      !standsElsewhere(b.el, scope),
  );
  for (const line of near) {
    const found = bylineOf(line, publisher);
    if (found?.persons.length) return found;
  }
  const dated = near.filter((l) => l.length <= 160 && holdsDate(l));
  for (const text of [...dated, ...named.slice(0, 12).map((b) => b.text)]) {
    const found = metaLineAuthors(text, publisher);
    if (found.persons.length) return found;
  }
  return mergeAuthors(near.map((l) => bylineOf(l, publisher) ?? NO_AUTHORS));
}

export interface BylineInput {
  readonly facts: PageFacts;
  readonly root: El;
  readonly blocks: readonly TextBlock[];
  /** the element that holds title and text */
  readonly scope: El;
  /** lines around the title */
  readonly near: readonly string[];
  readonly publisher: string | null;
}

/**
 * The rule: JSON-LD, then meta elements, then elements marked as author, then visible lines such as "Von ..." or
 * "Posted by ...". A first name alone gives way to a full name that begins with it. Agencies and desks found on the
 * way go to the credits.
 */
export function chooseByline(input: BylineInput): Authors {
  const { facts, publisher } = input;
  const others = new Set<string>();
  const places: (() => Authors)[] = [
    () => fromJsonLd(facts, publisher),
    ...META.map((key) => () => fromMeta(facts, publisher, key)),
    () => fromMarks(input),
    () => fromLines(input),
  ];
  let short: readonly string[] = [];
  for (const place of places) {
    const found = place();
    for (const o of found.others) others.add(o);
    const full = found.persons.some((p) => /\s/.test(p));
    if (full && (!short.length || found.persons.some((p) => p.startsWith(`${short[0]} `))))
      return { persons: found.persons, others: [...others] };
    if (!short.length) short = found.persons;
  }
  return { persons: short, others: [...others] };
}
