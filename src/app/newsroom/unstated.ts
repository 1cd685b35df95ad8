/** Says of each document whether its outlet or date was not found, and how to state it: nothing is made up for either. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isWebAddress } from '../../collect/index.ts';
import type { ArticleVersion } from '../../model/index.ts';

type Told = Pick<ArticleVersion, 'url' | 'outlet' | 'publisher' | 'published' | 'canonicalUrl'> &
  Partial<Pick<ArticleVersion, 'removals'>>;

/** A PDF whatever its name: nothing can be written above its text or into its head. */
export function isPdfFile(url: string): boolean {
  if (/\.pdf$/i.test(url)) return true;
  if (!url.startsWith('file:') || !existsSync(fileURLToPath(url))) return false;
  const file = openSync(fileURLToPath(url), 'r');
  try {
    const start = Buffer.alloc(5);
    readSync(file, start);
    return start.toString('latin1') === '%PDF-';
  } finally {
    closeSync(file);
  }
}

/** One line a document that lacks one of the two; none for those that say both. */
export const unstatedLines = (versions: readonly Told[], isPdf: (url: string) => boolean): string[] =>
  versions.flatMap((v) => {
    const outlet = !isWebAddress(v.url) && !v.publisher && !v.canonicalUrl;
    const date = v.published === null;
    if (!outlet && !date) return [];
    const missing = outlet && date ? 'neither outlet nor date was' : outlet ? 'no outlet was' : 'no date was';
    const stamp = date ? agoIn(v.removals ?? []) : undefined;
    const found = stamp ? `${missing} found, as "${stamp}" leads to no day` : `${missing} found`;
    return [`quellwerk: ${found} (${placeOf(v.url)}). ${cureOf(v, { outlet, date, isPdf: isPdf(v.url) })}`];
  });

/** "vor 3 Tagen", "2 hours ago": counted from a day on which somebody looked at the page. */
const agoIn = (removals: readonly { readonly text: string }[]): string | undefined =>
  removals.map(({ text }) => AGO.exec(text)?.[0]).find((stamp) => stamp !== undefined);
const AGO =
  /(?<![\p{L}\d])(?:vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|(?:(?:online )?seit heute|gestern|heute|yesterday|today), \d{1,2}[.:]\d\d(?: Uhr)?)(?!\p{L})/iu;

/** One line a document whose date lies ahead: most likely a slip, and its news is taken as the newest. @param now ISO 8601 */
export const aheadLines = (versions: readonly Told[], now: string): string[] =>
  versions
    .filter((v) => v.published !== null && v.published.slice(0, 10) > now.slice(0, 10))
    .map(
      (v) =>
        `quellwerk: dated ahead, ${v.published!.slice(0, 10)} (${placeOf(v.url)}). It counts as the newest report; correct its date if that is a slip.`,
    );

/** A file by its path, as it was typed and as a shell takes it. */
const placeOf = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

interface Missing {
  readonly outlet: boolean;
  readonly date: boolean;
  readonly isPdf: boolean;
}

function cureOf({ url, outlet }: Told, missing: Missing): string {
  const called = `it is called "${outlet}"${missing.date ? ' and counts as undated' : ''}`;
  return `${howTo(url, missing)} Until then ${missing.outlet ? called : 'it counts as undated'}.`;
}

function howTo(url: string, { outlet, date, isPdf }: Missing): string {
  const both = (first: string, second: string): string =>
    [outlet ? first : '', date ? second : ''].filter(Boolean).join(' and ');
  if (isWebAddress(url)) return 'Save its text in a file and write `Date: 2026-12-31` above it.';
  if (!isPdf && /\.(?:html?|xhtml)$/i.test(url))
    return `Put ${both('`<meta property="og:site_name" content="NAME">`', '`<meta property="article:published_time" content="2026-12-31">`')} into its head.`;
  if (isPdf || /\.eml$/i.test(url))
    return `Save its text in a file and write ${both('`Outlet: NAME`', '`Date: 2026-12-31`')} above it, each on a line of its own.`;
  return `Write ${both('`Outlet: NAME`', '`Date: 2026-12-31`')} above its text, ${outlet && date ? 'each on a line' : 'on a line'} of its own.`;
}
