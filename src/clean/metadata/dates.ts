/** When the article was published and changed: the first place that says so decides. */

import { closest, type El, elements, textOf } from '../html/tree.ts';
import { hintOf } from '../rules/rule.ts';
import type { PageFacts } from './facts.ts';
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

const ELSEWHERE =
  / (comments?|commentlist|kommentare?|related|sidebar|widget|footer|teaser|teasers|recommend\w*|latest|recent|header|nav|navigation|calendar|events?|copyright|weather|wetter) /;
const elsewhere = (el: El): boolean =>
  closest(
    el,
    (at) =>
      at.tag === 'aside' ||
      at.tag === 'footer' ||
      at.tag === 'nav' ||
      (at.tag !== 'body' && ELSEWHERE.test(hintOf(at))),
  ) !== null;
const CHANGED = /(?:aktualisiert|geändert|update|updated|stand|modified|letzte änderung|last)/i;

function fromTimes(facts: PageFacts): string | null {
  const usable = facts.times.filter((el) => !elsewhere(el));
  const ranked = [...usable.filter((el) => !CHANGED.test(textOf(el, 80) + hintOf(el))), ...usable];
  for (const el of ranked) {
    const moment = readMoment(el.attrs.datetime ?? '') ?? readMoment(textOf(el, 120));
    if (moment) return moment;
  }
  return null;
}

const DATE_NAMES =
  / (date|datum|dateline|published|publish|publishdate|pubdate|timestamp|posted|postdate|meta|byline|entry date|post date|article date|erstellt|created|info|zeit|time|day|stand) /;

function fromNames(root: El): string | null {
  for (const el of elements(root)) {
    if (el.chars < 6 || el.chars > 250 || !DATE_NAMES.test(hintOf(el)) || elsewhere(el)) continue;
    const moment = readMoment(textOf(el, 260));
    if (moment) return moment;
  }
  return null;
}

const LEAD =
  /(?:veröffentlicht|erschienen|publiziert|published|posted|erstellt|vom|stand|datum|date|geschrieben|eingestellt|von .{3,40})(?: am| on)?[:\s]/i;

/** A short line that is or holds a date, near the title: "13.02.2026 - 06:55", "Veröffentlicht am 3. Mai 2024". */
export function dateLine(line: string): string | null {
  if (line.length > 160) return null;
  const moment = readMoment(line);
  if (!moment) return null;
  const rest = line.replace(/[\d.:,/|–-]+/g, ' ').trim();
  return rest.length <= 40 || LEAD.test(line) ? moment : null;
}

/** Blogs and papers write the day into the address: /2012/05/31/. */
function fromUrl(url: string | null): string | null {
  const m = url ? /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url) : null;
  return m ? readMoment(`${m[1]}-${m[2]}-${m[3]}`) : null;
}

export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * The rule for both: JSON-LD, meta elements, microdata, then (published only) time elements, elements named for dates,
 * a visible date line near the title, the day in the address, and last the feed's word. Never a guess.
 */
export function chooseDates(
  facts: PageFacts,
  root: El,
  lines: readonly string[],
  url: string | null,
  fed: string | undefined,
): Dates {
  const ld = (key: string): string | null => readMoment(textValue(facts.article?.[key]) ?? '');
  const published =
    ld('datePublished') ??
    ld('dateCreated') ??
    first(facts, PUBLISHED) ??
    fromProps(facts, 'datePublished') ??
    fromProps(facts, 'dateCreated') ??
    fromTimes(facts) ??
    fromNames(root) ??
    firstOf(lines, dateLine) ??
    fromUrl(url) ??
    readMoment(fed ?? '');
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
