/** Authors in elements that a page marks as its author's, by attribute or by class. */
import { closestBelow, type El, elements, isInside, textOf } from '../html/tree.ts';
import { hintOf, hintTest } from '../rules/hint.ts';
import type { PageFacts } from './facts.ts';
import { type Authors, isKnownPersonName, NO_AUTHORS, readAuthors } from './people.ts';

const isNamedAuthor = hintTest(
  / (authors?|reader credits|authorname|autor(en|in)?|byline|verfasser(in)?|autorenzeile|articleauthor|artikelautor|fn|writer|signature) /,
);
/** Pictures have authors, too. */
const OF_PICTURES = / (licen[sc]e|credits?|copyright|image|images|photo|foto|bild|caption) /;
const OF_OTHERS =
  / (comments?|commentlist|kommentare?|related|widget(?! blog )|teasers?|recommend\w*|recentcomments|site (title|header|branding)|masthead|navbar|menu|cookies?) /;
const isOfPicture = (el: El): boolean => OF_PICTURES.test(hintOf(el)) && !READER.test(hintOf(el));
/** Where a browser's reader view puts the author. */
const READER = / reader credits /;
const AROUND = / (sidebar|footer|aside) /;
/** Longer texts name more than an author. */
const MAX_MARK = 220;

const below = (el: El, scope: El, name: RegExp): boolean =>
  closestBelow(el, scope, (at) => at.tag !== 'body' && at.tag !== 'html' && name.test(hintOf(at))) !== null;

const isBelowPicture = (el: El, scope: El): boolean => below(el, scope, OF_PICTURES) && !READER.test(hintOf(el));

/** Whether an element stands where others than the article's author are named. */
export const namesOthers = (el: El, scope: El): boolean =>
  below(el, scope, OF_OTHERS) || below(el, scope, AROUND) || isBelowPicture(el, scope);

/** An element marked as author often holds a portrait, a role and a link, too: the link or the name part says it. */
function nameWithin(el: El): string {
  const inside = elements(el);
  for (const inner of inside)
    if (inner.attrs.itemprop === 'name' || / (fn|name) /.test(hintOf(inner))) return textOf(inner, 200);
  const heading = inside.find((e) => /^h[2-6]$|^strong$/.test(e.tag) && isKnownPersonName(textOf(e, 60)));
  if (heading) return textOf(heading, 60);
  const links = inside.filter((e) => e.tag === 'a').map((a) => textOf(a, 100));
  return links.length && links.every((l) => l.length > 1 && l.length < 50) ? links.join('; ') : textOf(el, 200);
}

/** Attributes before classes; inline elements, too: their text is counted for the block around them. */
function markedElements(facts: PageFacts, root: El): El[] {
  const byAttribute: El[] = [...(facts.props.get('author') ?? [])];
  const byName: El[] = [];
  for (const el of elements(root)) {
    if (el.chars > MAX_MARK) continue;
    if (el.attrs.rel === 'author') byAttribute.push(el);
    else if (isNamedAuthor(el)) byName.push(el);
  }
  return [...byAttribute, ...byName].filter((el) => {
    const { length } = textOf(el, MAX_MARK + 1);
    return length > 0 && length <= MAX_MARK && !isOfPicture(el);
  });
}

export interface Marks {
  readonly facts: PageFacts;
  readonly root: El;
  /** the element that holds title and text */
  readonly scope: El;
  readonly publisher: string | null;
}

/** The first marked element of the article that names a person; failing that, what all others on the page agree on. */
export function authorsOfMarks({ facts, root, scope, publisher }: Marks): Authors {
  const marked = markedElements(facts, root).filter((el) => !isBelowPicture(el, scope));
  const read = (el: El): Authors => readAuthors(nameWithin(el), publisher, 'marked');
  for (const el of marked) {
    if (!isInside(el, scope) || namesOthers(el, scope)) continue;
    const found = read(el);
    if (found.persons.length) return found;
  }
  const around = marked
    .filter((el) => !isInside(el, scope) || !below(el, scope, OF_OTHERS))
    .filter((el) => !below(el, root, OF_OTHERS));
  const named = around.map(read).filter((found) => found.persons.length);
  const agreed = new Set(named.map((found) => found.persons.join()));
  return agreed.size === 1 ? named[0]! : NO_AUTHORS;
}
