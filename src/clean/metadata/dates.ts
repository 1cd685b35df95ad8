/** When the article was published and changed: the first place that says so decides. */

import type { Language } from '../../model/index.ts';
import { pattern, source } from '../../text/engine/patterns/layout.ts';
import { closestBelow, type El, elements, isInside, textOf } from '../html/tree.ts';
import { hintOf, hintTest, named } from '../rules/hint.ts';
import { dayInAddress, monthInAddress } from './address-day.ts';
import type { PageFacts } from './facts.ts';
import { lastSuch, monthOfLine, openDayOf, withYear, type YearFound, yearlessDay } from './issue.ts';
import { textValue } from './jsonld.ts';
import { readMoment } from './moment.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'datecreated',
  'last-modified-date',
  'published_time',
  'rnews:datepublished',
  'timestamp',
  'created',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'dc.date.modified',
  'lastmod',
  'article:modified',
  'revised',
  'article.updated',
];

const first = (facts: PageFacts, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const value = facts.meta.get(key);
    const moment = value ? readMoment(value) : null;
    if (moment) return moment;
  }
  return null;
};

function fromProps(facts: PageFacts, prop: string): string | null {
  for (const el of facts.props.get(prop) ?? []) {
    const moment = readMoment(el.attrs.datetime ?? el.attrs.content ?? '') ?? readMoment(textOf(el, 200));
    if (moment) return moment;
  }
  return null;
}

const ELSEWHERE = named(source`
  comments? | commentlist | comment (body|meta|author) | kommentare? | related | sidebar | widget
  | footer | teasers? | recommend\w* | latest | recent | site header | navbar | navigation | calendar
  | events? | copyright | weather | wetter
`);
const ELSEWHERE_TAGS = new Set(['aside', 'footer', 'nav']);
const elsewhere = (el: El, scope: El): boolean =>
  closestBelow(
    el,
    scope,
    (at) => ELSEWHERE_TAGS.has(at.tag) || (at.tag !== 'body' && at.tag !== 'html' && ELSEWHERE.test(hintOf(at))),
  ) !== null;
const CHANGED = /(?:aktualisiert|geändert|update|updated|modified|letzte änderung|last|zuletzt)/i;

/** Time elements, those for the publication before those for a change, those of the article before others. */
function fromTimes(facts: PageFacts, scope: El): string | null {
  const usable = facts.times.filter((el) => !elsewhere(el, scope));
  const inside = usable.filter((el) => isInside(el, scope));
  const first = (els: readonly El[]): El[] => els.filter((el) => !CHANGED.test(textOf(el, 80) + hintOf(el)));
  for (const el of [...first(inside), ...inside, ...first(usable), ...usable]) {
    const moment = readMoment(el.attrs.datetime ?? '') ?? readMoment(textOf(el, 120));
    if (moment) return moment;
  }
  return null;
}

const isNamedDate = hintTest(
  named(source`
    date | datum | dateline | published | publish | publishdate | pubdate | timestamp | posted
    | postdate | meta | byline | entry date | post date | article date | erstellt | created | info
    | zeit | time | day | stand | documentpublished | submitted | lineinfo
  `),
);

function fromNames(root: El, scope: El): string | null {
  let outside: string | null = null;
  for (const el of elements(root)) {
    // Inline elements have no count of their own: their text is counted for the block around them.
    if (el.chars > 250 || !isNamedDate(el) || elsewhere(el, scope)) continue;
    const moment = readMoment(textOf(el, 260));
    if (moment && isInside(el, scope)) return moment;
    outside ??= moment;
  }
  return outside;
}

const LEAD =
  /(?:veröffentlicht|erschienen|publiziert|published|posted|erstellt|stand|datum|date|geschrieben|eingestellt|gespeichert|pressemitteilung|(?<!\p{L})vom|(?<!\p{L})von .{3,40})(?: am| on| vom)?[:\s]/iu;

/** A short line that is or holds a date, near the title: "13.02.2026 - 06:55", "Veröffentlicht am 3. Mai 2024". */
export function dateLine(line: string): string | null {
  if (line.length > 160) return null;
  const moment = readMoment(line);
  if (!moment) return null;
  const rest = line.replace(/[\d.:,/|–-]+/g, ' ').trim();
  return rest.length <= 40 || LEAD.test(line) ? moment : null;
}

const SAID = pattern('i')`
  (?:
    (?:
      veröffentlicht | erschienen | publiziert | eingestellt | gepostet | geschrieben
      | pressemitteilung | meldung | published | posted
    )\s(?:am|on|vom|:)
    | (?:
        erschienen am | veröffentlicht am | veröffentlichungsdatum | veröffentlichung
        | publikationsdatum | datum der veröffentlichung | date published
      ):
    | (?:beitrag|artikel|eintrag|entry|post)\s.{0,120}(?:wurde|was)(?: posted)?\s(?:am|on)
  )\s.{0,40}\d
  | \swurde am \d.{4,40}\s(?:gepostet|veröffentlicht|verfasst|geschrieben|eingestellt)
`;
/** "Berlin, 3. Mai 2024 –", "ASTORIA, Ore., May 3, 2024 –" or "03.05.2024 –" at the beginning of a paragraph. */
const DATELINE =
  /^\(?(?:\p{Lu}[\p{L}/. -]{2,30},\s+(?:\p{Lu}[\p{L}. ]{1,20},\s+)?(?:den\s+)?)?(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})\)?\s*[–—:(„-]/u;

/** The day in the dateline that opens a paragraph. */
export const dateOfDateline = (paragraph: string): string | null =>
  readMoment((DATELINE.exec(paragraph) ?? STOPPED.exec(paragraph) ?? SIGNED.exec(paragraph))?.[1] ?? '');
/** "Weida, 3. Mai 2024. Der Rat hat ..." */
const STOPPED =
  /^\p{Lu}[\p{L}/ -]{2,30},\s+(?:den\s+)?(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4})\.\s(?=\p{Lu})/u;
/** "Weida (wnd) – 03.05.2024 – Der Rat hat ...", "Weida (wnd) 3.5.2024, 12:10 Uhr - Der Rat hat ..." */
const SIGNED =
  /^\p{Lu}[\p{L}/. -]{2,30} \(\p{L}{2,6}\)\s?[.:–—-]?\s?(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})(?:,? \d{1,2}[.:]\d\d(?: Uhr)?)?\s?[.:–—-]/u;

/**
 * "WEIDA, May 3 (Riverline) - ": the day without its year, which the line of rights names. At the turn of the year that may
 * be the one before or after.
 */
export function dayAndYear(paragraph: string, lines: readonly { readonly text: string }[]): string | null {
  const [, day] = DAY_ALONE.exec(paragraph) ?? [];
  const years = new Set(lines.flatMap(({ text }) => (RIGHTS.test(text) ? (text.match(YEAR) ?? []) : [])));
  if (!day || years.size !== 1) return null;
  const found = readMoment(`${day} ${[...years][0]}`) ?? readMoment(`${day}, ${[...years][0]}`);
  return found && !/-(?:12|01)-/.test(found) ? found : null;
}
const DAY_ALONE =
  /^(?:\(\p{L}{2,8}\) )?\p{Lu}[\p{L}/. -]{2,30},(?:\s\p{Lu}[\p{L} ]{2,20},)?\s+(\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:\s\([\p{L} ]{2,20}\)\s?[–—-]?|\s?[–—-])\s/u;

/** The same day by when the page had been written: "WEIDA, Oct 21 (PLW) – ", "Weida, 5. Nov. (sna) ". */
export function dayOfDateline(paragraph: string, seen: string): YearFound | null {
  const written = DAY_ALONE.exec(paragraph)?.[1];
  const turned = written?.replace(/^(\p{L}+)\.? (\d{1,2})$/u, '$2. $1');
  const day = turned ? yearlessDay(turned) : null;
  return day && lastSuch(day, seen);
}
const RIGHTS = /^(?:©|\(c\)|copyright)\s.{3,160}$/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * The day on which a text says that it is written: "Heute ist der 3. Mai 2026", "Blickt man heute ... Es ist der 3. Mai
 * 2026". Without a word for today such a sentence may tell a scene of another day in the present tense.
 */
export function dayOfWriting(paragraph: string): string | null {
  const said = WRITTEN_TODAY.exec(paragraph);
  return said ? readMoment(said[1] ?? said[2] ?? '') : null;
}
const DAY_AND_YEAR = `(\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{4}|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})`;
const WRITTEN_TODAY = new RegExp(
  `(?<!\\p{L})(?:heute|today)(?:,? am| ist(?: \\p{L}+,)? der|, on| is(?: \\p{L}+,)?(?: the)?) ${DAY_AND_YEAR}|(?<!\\p{L})(?:heute|today)(?!\\p{L})[\\s\\S]{0,300}?(?<!\\p{L})(?:es ist (?:\\p{L}+, )?der|it is(?: \\p{L}+,)?(?: the)?) ${DAY_AND_YEAR}`,
  'iu',
);

/** A date that a sentence or a dateline inside the article gives as that of its publication. */
function fromSentences(lines: readonly string[]): string | null {
  for (const line of lines) {
    const said = line.length <= 400 ? SAID.exec(line) : null;
    const moment = said ? readMoment(line.slice(said.index)) : (dateOfDateline(line) ?? dayOfWriting(line));
    if (moment) return moment;
  }
  return null;
}

/** Blogs and papers write the day into the address (/2012/05/31/), some into the document's title. */
function fromNaming(url: string | null, title: string): string | null {
  const named =
    /^\W*(\d{1,2}\.\d{1,2}\.\d{4})\s*[-–|:]|[|,:–-]\s*(\d{1,2}\.\d{1,2}\.\d{4})(?:, \d{1,2}[.:]\d{2} Uhr)?\W*$/.exec(
      title,
    );
  return dayInAddress(url) ?? readMoment(named?.[1] ?? named?.[2] ?? '');
}

/** What is less than a whole date, or may be read in two ways without the page's language. */
function fromLess({ near, above, lines, url, lang, text }: DatesInput): string | null {
  const all = [...above, ...lines];
  const day = (line: string): string | null => {
    const yearless = yearlessDay(line);
    return yearless
      ? (withYear(yearless, near, all, url)?.day ?? null)
      : line.length <= 60
        ? openDayOf(line, lang, text)
        : null;
  };
  return firstOf(near, day) ?? firstOf(near, monthOfLine) ?? monthInAddress(url);
}

/** A date alone, with at most its day of the week or the word that says what it is. */
const BARE = pattern('iu')`
  ^(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|stand|datum|date)\p{L}*[,:.]{0,2}\s)?(?:
    \d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4} | \p{L}{3,9}\.? \d{1,2}, \d{4}
    | \d{1,2} \p{L}{3,9} \d{4}
  )$
`;

/** The only day that lines above the text name alone; lists of articles name many. */
function onlyDate(lines: readonly string[]): string | null {
  const days = lines.filter((line) => line.length <= 40 && BARE.test(line)).flatMap((line) => readMoment(line) ?? []);
  return new Set(days).size === 1 ? days[0]! : null;
}

export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

export interface DatesInput {
  readonly facts: PageFacts;
  readonly root: El;
  /** the element that holds title and text */
  readonly scope: El;
  /** lines around the title */
  readonly near: readonly string[];
  /** lines inside the scope */
  readonly lines: readonly string[];
  /** all lines of the page above the text, what stands beside it included */
  readonly above: readonly string[];
  readonly url: string | null;
  readonly lang: Language | null;
  /** of the article: how it spells tells where it is from */
  readonly text: string;
}

/**
 * The rule for both: JSON-LD, meta elements, microdata, then (published only) time elements, elements named for dates,
 * a visible date line near the title, a sentence or dateline that says it, the day in the address or the document's
 * title, the only date alone above the text; at last what is less than a date. Never a guess.
 */
export function chooseDates(input: DatesInput): Dates {
  const { facts, root, scope, near, lines, above, url } = input;
  const ld = (key: string): string | null => readMoment(textValue(facts.article?.[key]) ?? '');
  const published =
    ld('datePublished') ??
    ld('dateCreated') ??
    first(facts, PUBLISHED) ??
    fromProps(facts, 'datePublished') ??
    fromProps(facts, 'dateCreated') ??
    fromTimes(facts, scope) ??
    fromNames(root, scope) ??
    firstOf(near, dateLine) ??
    fromSentences(lines) ??
    fromNaming(url, facts.titleTag) ??
    onlyDate(above) ??
    fromLess(input);
  const modified = ld('dateModified') ?? first(facts, MODIFIED) ?? fromProps(facts, 'dateModified');
  return { published, modified };
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}
