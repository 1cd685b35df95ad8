/** Who wrote the article: the first place on the page that names persons decides. */
import type { TextBlock } from '../html/flow.ts';
import { type El, isInside } from '../html/tree.ts';
import { hintOf } from '../rules/hint.ts';
import { authorMetas, authorsOfJsonLd, authorsOfMeta } from './byline-data.ts';
import { bylineOf, isAuthorLabel, labelledAuthor, metaLineAuthors, rightsHolder } from './byline-line.ts';
import { authorsOfMarks, namesOthers } from './byline-marks.ts';
import type { PageFacts } from './facts.ts';
import { holdsDate } from './moment.ts';
import { type Authors, isKnownPersonName, mergeAuthors, NO_AUTHORS, readAuthors } from './people.ts';

export interface BylineInput {
  readonly facts: PageFacts;
  readonly root: El;
  readonly blocks: readonly TextBlock[];
  /** the element that holds title and text */
  readonly scope: El;
  /** lines around the title */
  readonly near: readonly string[];
  /** the last lines of the text */
  readonly signatures: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
}

const META_NAMES =
  / (meta|post ?meta|entry ?meta|byline|posted|post ?info|post ?footer( line)?|submitted|author|autor|info|infos|details|lineinfo|dateline|headline meta|postmetadata|article ?meta|entry ?header) /;

/** "Von Eva Ruhland" as a line of its own at the top of the article. */
function fromBylines({ near, publisher }: BylineInput): Authors {
  const lines = near.map((l) => bylineOf(l, publisher) ?? NO_AUTHORS);
  return lines.find((found) => found.persons.length) ?? mergeAuthors(lines);
}

/** Lines that tell author and date in one. */
function fromLines({ near, blocks, publisher, scope }: BylineInput): Authors {
  const named = blocks.filter(
    (b) =>
      isInside(b.el, scope) &&
      b.text.length <= 220 &&
      [b.box, b.el, b.box.parent].some((el) => el && META_NAMES.test(hintOf(el))) &&
      !namesOthers(b.el, scope),
  );
  const dated = near.filter((l) => l.length <= 160 && holdsDate(l));
  for (const text of [...dated, ...named.slice(0, 12).map((b) => b.text)]) {
    const found = metaLineAuthors(text, publisher);
    if (found.persons.length) return found;
  }
  const alone = loneName(near);
  return alone ? { persons: [alone], others: [] } : NO_AUTHORS;
}

/** A line that is a person's full name and stands beside a line with the date. */
const loneName = (near: readonly string[]): string | undefined =>
  near.find(
    (line, i) =>
      isKnownPersonName(line) && near.slice(Math.max(0, i - 2), i + 3).some((l) => l.length < 60 && holdsDate(l)),
  );

/** What short lines anywhere on the page say of an author, where they agree: the line itself, or with the next one. */
function agreed(
  { blocks, publisher, scope }: BylineInput,
  read: (line: string, next: string, publisher: string | null) => Authors,
): Authors {
  const found = blocks
    .map((b, i) =>
      b.text.length <= 150 && !namesOthers(b.el, scope)
        ? read(b.text, blocks[i + 1]?.text ?? '', publisher)
        : NO_AUTHORS,
    )
    .filter((a) => a.persons.length && a.persons.every(isKnownPersonName));
  return new Set(found.map((a) => a.persons.join())).size === 1 ? found[0]! : NO_AUTHORS;
}

/** Lines with a label: "Autorin: Eva Ruhland", also where the layout gives the name a line of its own. */
const fromLabels = (input: BylineInput): Authors =>
  agreed(input, (line, next, publisher) => {
    const joined = isAuthorLabel(line) ? `${line} ${next}` : line;
    const found = labelledAuthor(joined, publisher);
    return found.persons.length || joined === line ? found : (bylineOf(joined, publisher) ?? NO_AUTHORS);
  });

/** "Von Eva Ruhland" farther down, where nothing else names anyone: teasers say so, too, but of several. */
const fromLaterBylines = (input: BylineInput): Authors =>
  agreed(input, (line, _, publisher) => bylineOf(line, publisher) ?? NO_AUTHORS);

/** A person's full name as the last line of the text, or in parentheses at its end. */
function fromSignature({ signatures }: BylineInput): Authors {
  const bare = signatures.map((l) => l.replace(/^[\s(–—-]+|[\s)]+$/g, ''));
  const closing = signatures.map((l) => /\(([^()]{5,40})\)[\s+*.–—-]*$/.exec(l)?.[1] ?? '');
  // "Ihre Eva Ruhland": how letters to readers end.
  const signed = signatures.map((l) => /^(?:ihre?|eu(?:er|re)|deine?|yours,?)\s+(\p{Lu}.+)$/iu.exec(l)?.[1] ?? '');
  const name = [...bare, ...closing, ...signed].find(isKnownPersonName);
  return name ? { persons: [name], others: [] } : NO_AUTHORS;
}

/** "© 2024 Eva Ruhland" at the foot of the page. */
function fromRights({ blocks, publisher }: BylineInput): Authors {
  const holders = new Set(blocks.slice(-40).flatMap((b) => rightsHolder(b.text) ?? []));
  if (holders.size === 1) return { persons: [...holders], others: [] };
  return publisher && isKnownPersonName(publisher) ? readAuthors(publisher, null, 'no') : NO_AUTHORS;
}

/** Hosts of personal sites, where the site's name is its writer's nickname. */
const PERSONAL_HOST =
  /\.(?:wordpress\.com|blogspot\.\w+(?:\.\w+)?|tumblr\.com|substack\.com|twoday\.net|over-blog\.\w+|medium\.com|github\.io)$/;

const isPersonalSite = (url: string | null): boolean => PERSONAL_HOST.test(URL.parse(url ?? '')?.hostname ?? '');

const isFull = (found: Authors): boolean => found.persons.some((p) => /\s/.test(p));
/** "sarah-indra", "admin2": the name of a login, not of a person. */
const isHandle = (name: string): boolean => name.length > 3 && name === name.toLowerCase();

/** A list of names that holds all of another's and more. */
const isLonger = (a: Authors, b: Authors): boolean =>
  a.persons.length > b.persons.length && b.persons.every((p) => a.persons.includes(p));

/** What the data say: the first place that names persons, in the longest of the lists that hold all its names. */
function fromData(facts: PageFacts, publisher: string | null): Authors[] {
  const places = [authorsOfJsonLd(facts, publisher), ...authorMetas(facts).map((v) => authorsOfMeta(v, publisher))];
  return places.map((found) =>
    found.persons.length ? places.reduce((best, other) => (isLonger(other, best) ? other : best), found) : found,
  );
}

/**
 * The rule: JSON-LD, then meta elements, then elements marked as author, then visible lines such as "Von ..." or
 * "Posted by ...", lines with a label, a name at the end of the text, the holder of the page's rights, last a single
 * by-line farther down. Of lists in the data that begin alike the longest is believed. A first name alone gives way to
 * a full name that begins with it, the name of a login to a full name that is marked on the page, and what the page
 * shows without any known first name to a later place with one. Agencies, desks and the outlet itself, wherever found,
 * go to the credits.
 */
export function chooseByline(given: BylineInput): Authors {
  const input = isPersonalSite(given.url) ? { ...given, publisher: null } : given;
  const places: { find: () => Authors; visible: boolean }[] = [
    ...fromData(input.facts, input.publisher).map((found) => ({ find: () => found, visible: false })),
    { find: () => authorsOfMarks(input), visible: true },
    { find: () => fromBylines(input), visible: true },
    { find: () => fromLines(input), visible: true },
    { find: () => fromLabels(input), visible: true },
    { find: () => fromSignature(input), visible: true },
    { find: () => fromRights(given), visible: false },
  ];
  const others = new Set<string>();
  let short: readonly string[] = [];
  let doubtful: readonly string[] = [];
  for (const { find, visible } of places) {
    const found = find();
    for (const o of found.others) others.add(o);
    const betters =
      !short.length || found.persons.some((p) => p.startsWith(`${short[0]} `)) || (visible && isHandle(short[0]!));
    if (isFull(found) && betters) {
      if (!visible || found.persons.some(isKnownPersonName)) return { persons: found.persons, others: [...others] };
      if (!doubtful.length) doubtful = found.persons;
    } else if (!short.length) short = found.persons;
  }
  const last = doubtful.length ? doubtful : short;
  return { persons: last.length ? last : fromLaterBylines(input).persons, others: [...others] };
}
