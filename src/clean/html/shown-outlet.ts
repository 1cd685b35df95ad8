/** The outlet of a page whose data name none: what the document's title says behind the headline, or a line beside the day. */
import type { PageFacts } from '../metadata/facts.ts';
import { DIVIDER, flat } from '../metadata/site.ts';
import type { TitleChoice } from '../metadata/title.ts';
import { readHeadLine } from '../plain/head-line.ts';
import { asName } from '../plain/masthead.ts';
import { isPeriodical, outletLikeness } from '../plain/outlet.ts';
import type { TextBlock } from './flow.ts';
import { elements, isInside, type Tree, textOf } from './tree.ts';

interface Shown {
  readonly facts: PageFacts;
  readonly tree: Tree;
  readonly blocks: readonly TextBlock[];
  readonly title: TitleChoice;
  readonly url: string | null;
}

/** null where the page shows no name that can be nothing but its outlet's. */
export const shownOutlet = (page: Shown): string | null => {
  const masthead = mastheadOf(page);
  return behindTitle(page) ?? besideDay(page) ?? (masthead ? asName(masthead.text) : null);
};

/** Lines above the headline of a page that begins with its head, as printed ones do. */
const ABOVE = 3;
/** "WEIDAER BOTE" above the headline, among the first lines of the page. */
export function mastheadOf({ blocks, title: { heading } }: Pick<Shown, 'blocks' | 'title'>): TextBlock | null {
  const at = heading ? blocks.findIndex((b) => isInside(b.el, heading)) : -1;
  return at > ABOVE ? null : (blocks.slice(0, Math.max(0, at)).find(({ text }) => isOutlet(text)) ?? null);
}

/** "Die Schleuse bleibt zu - Weidaer Bote": sure by its words, or borne out by the page; "- Weida" may be a place. */
function behindTitle(page: Shown): string | null {
  const [document, headline] = [page.facts.titleTag.replace(/\s+/g, ' ').trim(), page.title.title];
  // A kicker may stand before the headline.
  const from = headline ? document.indexOf(headline) : -1;
  if (from < 0) return null;
  const behind = document.slice(from + headline.length);
  const [next = '', ...more] = behind.split(DIVIDER).filter((part) => part !== undefined && part.trim() !== '');
  const name = (more.at(-1) ?? next).trim();
  const likeness = DIVIDER_FIRST.test(behind) ? outletLikeness(name) : null;
  return likeness === 'sure' || (likeness && isBorneOut(name, page)) ? name : null;
}
const DIVIDER_FIRST = new RegExp(`^(?:${DIVIDER.source})`);

/** The site's address, its © line or its link to the front page says the same name. */
function isBorneOut(name: string, { url, blocks, tree }: Shown): boolean {
  const own = flat(name);
  const host = url ? flat((URL.parse(url)?.hostname ?? '').replace(/^www\./, '')) : '';
  if (host.includes(own)) return true;
  if (blocks.some((b) => RIGHTS.test(b.text) && flat(b.text).includes(own))) return true;
  return elements(tree.root).some(
    (el) => el.tag === 'a' && el.attrs.href && HOME.test(el.attrs.href) && flat(textOf(el, 120)) === own,
  );
}
const RIGHTS = /^(?=.{3,160}$).*(?:©|\(c\)|copyright)/isu;
/** The front page, whole or as seen from the page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?$|^(?:\.{1,2}\/)*(?:index\.html?)?$/i;

/** Lines below the headline among which author and day stand. */
const BELOW = 4;
/** "Garden Weekly, May 3, 2024" below the headline. */
function besideDay({ blocks, title: { heading } }: Shown): string | null {
  const at = heading ? blocks.findIndex((b) => isInside(b.el, heading)) : -1;
  if (at < 0) return null;
  for (const { text } of blocks.slice(at + 1, at + 1 + BELOW)) {
    const { published, names } = readHeadLine(text);
    const named = published === null ? undefined : names.find((n) => isOutlet(n.text));
    if (named) return named.text;
  }
  return null;
}
const isOutlet = (name: string): boolean => outletLikeness(name) === 'sure' || isPeriodical(name);
