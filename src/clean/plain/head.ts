/** Reads the lines above the first paragraph: title, date, author; the rest is furniture, kicker or lead. */
import { bylineOf } from '../metadata/byline-line.ts';
import { dateLine } from '../metadata/dates.ts';
import type { Authors } from '../metadata/people.ts';
import { lineRule } from '../rules/lines/index.ts';
import type { PlainLine } from './line.ts';

export interface Head {
  readonly title: string;
  readonly published: string | null;
  readonly authors: Authors;
  /** lines that are details (date, author, counters), by index */
  readonly details: ReadonlySet<number>;
  readonly titleAt: number;
}

/** How far from the top title, date and author are looked for, in lines. */
const REACH = 12;
const COUNTERS = /^(?:\d[\d.,]*|\d+ ?(?:kommentare?|comments?|aufrufe|views)|[|·•,\s])+$/i;

const couldBeTitle = (line: PlainLine): boolean =>
  line.kind !== 'item' &&
  line.kind !== 'table' &&
  line.text.length >= 15 &&
  line.text.length <= 220 &&
  line.text.split(/\s+/).length >= 3 &&
  !/(?<!\b(?:\d|[A-Z]))\.$|[,;:]$/.test(line.text) &&
  dateLine(line.text) === null &&
  bylineOf(line.text, null) === null &&
  lineRule({ text: line.text, linkShare: 0, heading: true }) === null;

/** The rule: a marked heading of level 1; else the first line of a title's shape before the first paragraph. */
function titleIndex(lines: readonly PlainLine[], firstProse: number): number {
  const marked = lines.findIndex((l) => l.level === 1);
  if (marked >= 0 && marked < REACH) return marked;
  const end = firstProse < 0 ? Math.min(lines.length, REACH) : Math.min(firstProse, REACH);
  return lines.slice(0, end).findIndex(couldBeTitle);
}

export function readHead(lines: readonly PlainLine[], firstProse: number): Head {
  const titleAt = titleIndex(lines, firstProse);
  const details = new Set<number>();
  let published: string | null = null;
  let authors: Authors = { persons: [], others: [] };
  const reach = Math.min(lines.length, Math.max(firstProse, titleAt, 0) + 3, REACH + 4);
  for (let i = 0; i < reach; i++) {
    const { text, kind } = lines[i]!;
    if (i === titleAt || kind !== 'text') continue;
    const date = text.length < 100 ? dateLine(text.replace(/\d+ (?:kommentare?|comments?)|\|\d+$/gi, '')) : null;
    const by = bylineOf(text.split(/\s[|·•]\s/)[0]!, null);
    if (date) published ??= date;
    if (by && !authors.persons.length) authors = by;
    if (date || by || COUNTERS.test(text)) details.add(i);
  }
  return { title: titleAt >= 0 ? lines[titleAt]!.text : '', published, authors, details, titleAt };
}
