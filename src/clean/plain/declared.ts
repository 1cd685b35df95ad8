/** Reads what a person states above a pasted text: front matter between `---`, or plain lines such as "Outlet: Weidaer Bote". */
import { parse } from 'yaml';
import { isAgency } from '../metadata/organisations.ts';

/** What is stated about the text beside its lines. */
export interface Declared {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly canonicalUrl?: string;
}

/** The words for each, German and English; front matter and plain lines share them. */
const WORDS: Readonly<Record<keyof Declared, readonly string[]>> = {
  publisher:
    'outlet medium zeitung quelle source publisher publication newspaper herausgeber site site_name website sender'.split(
      ' ',
    ),
  published:
    'date datum published veröffentlicht erschienen erscheinungsdatum publication_date published_at published_date date_published published_time pubdate filed gesendet_am'.split(
      ' ',
    ),
  modified: 'modified updated lastmod last_updated aktualisiert zuletzt_aktualisiert geändert stand'.split(' '),
  title: 'title full_title titel headline überschrift schlagzeile'.split(' '),
  author: 'author authors autor autorin autoren byline reporter reporterin verfasser verfasserin'.split(' '),
  canonicalUrl: 'url link canonical canonical_url adresse address'.split(' '),
};
const FIELD_OF: ReadonlyMap<string, keyof Declared> = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.map((w) => [w, field as keyof Declared])),
);

export interface Stated {
  readonly declared: Declared;
  /** the lines that stated it, for the ledger */
  readonly lines: readonly string[];
  /** what the text is called where it has no headline of its own: the subject of a mail */
  readonly subject?: string | null;
  /** whose text it is where the text doesn't say: the person who writes for the sender of a mail */
  readonly writer?: string | null;
  /** the text below */
  readonly body: string;
}

const FRONT_MATTER = /^\s*---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;
const KEY_LINE = /^[\s>*_]*([\p{L}_ -]{2,24}?)[*_\s]*:[*_\s]*(\S.{0,300}?)[*_\s]*$/u;
/** A page of statements is no head. */
const MAX_LINES = 14;

/** @param source with `\n` as the only line end */
export function takeStated(source: string): Stated {
  const [whole = '', front = ''] = FRONT_MATTER.exec(source) ?? [];
  const lines = front.split('\n').filter((l) => l.trim());
  if (!lines.some((l) => KEY_LINE.test(l))) return takeLines(source);
  return { declared: readFront(front), lines, body: source.slice(whole.length) };
}

/** "Outlet: ...", "Datum: ..." and the like from the first line on, until a line of another kind. */
function takeLines(source: string): Stated {
  const lines: string[] = [];
  let declared: Declared = {};
  let rest = source;
  while (lines.length < MAX_LINES) {
    const [, line = '', after = ''] = /^\s*([^\n]*)\n?([\s\S]*)$/.exec(rest)!;
    const said = statedBy(line);
    if (!said) break;
    declared = { ...said, ...declared };
    lines.push(line.trim());
    rest = after;
  }
  return { declared, lines, body: lines.length ? rest : source };
}

/** What one line states, or null for a line of the text. */
export function statedBy(line: string): Declared | null {
  const m = KEY_LINE.exec(line);
  const field = m && fieldOf(m[1]!);
  return field && isValue(field, m[2]!) ? { [placeOf(field, m[2]!)]: m[2]!.trim() } : null;
}

const fieldOf = (key: string): keyof Declared | undefined =>
  FIELD_OF.get(
    key
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

/** "Quelle: https://..." gives the address, not a name. */
const placeOf = (field: keyof Declared, value: string): keyof Declared =>
  field === 'publisher' && isAddress(value) ? 'canonicalUrl' : field;

/** A source that is an agency is a credit; a sentence after a colon is a sentence. */
function isValue(field: keyof Declared, value: string): boolean {
  switch (field) {
    case 'publisher':
      return value.length <= (isAddress(value) ? 300 : 80) && !isAgency(value) && !/[.!?;]$/.test(value);
    case 'published':
    case 'modified':
      return value.length <= 60 && /\d/.test(value);
    case 'author':
      return value.length <= 120 && !/[!?]$/.test(value);
    case 'canonicalUrl':
      return isAddress(value);
    case 'title':
      return true;
  }
}

/** When a note was made: the day of the text only where it was not clipped from an address, but written. */
const MADE = new Set(['created', 'created_at', 'erstellt']);

/** "[[Eva Ruhland|Ruhland]]": how note books link a name. */
const unlinked = (text: string): string => text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/gu, '$1');

/** Front matter is YAML; a title with a colon in it is none, and is read line by line as it was meant. */
function readFront(source: string): Declared {
  const declared: Record<string, string> = {};
  const made: string[] = [];
  for (const [key, value] of tryYaml(source) ?? keyLines(source)) {
    const said = textOf(value);
    const field = fieldOf(key);
    if (MADE.has(key.toLowerCase()) && said) made.push(said);
    if (field && said) declared[placeOf(field, said)] ??= said;
  }
  if (made[0] && !declared.canonicalUrl) declared.published ??= made[0];
  return declared;
}

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value instanceof Date ? value.toISOString() : value;
  return typeof text === 'string' || typeof text === 'number' ? unlinked(String(text)).trim() : '';
}

function tryYaml(source: string): [string, unknown][] | null {
  try {
    const data: unknown = parse(source, { maxAliasCount: 0, logLevel: 'error' });
    return typeof data === 'object' && data !== null ? Object.entries(data) : null;
  } catch {
    // Not YAML: the caller reads it by its lines.
    return null;
  }
}

const keyLines = (source: string): [string, unknown][] =>
  source.split('\n').flatMap((line): [string, unknown][] => {
    const m = KEY_LINE.exec(line);
    return m ? [[m[1]!, m[2]!.replace(/^(["'])(.*)\1$/, '$2')]] : [];
  });
