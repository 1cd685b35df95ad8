/**
 * Texts that note books and reading lists export as Markdown: their own marks are taken off, and what they state about a text
 * in a list on top is read.
 */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { type Declared, statedBy } from './declared.ts';

/** The block that Readwise writes on top: "## Metadata" and a list of keys. */
const METADATA = /^#{1,3} Metadata[ \t]*\n+((?:[ \t]*[-*] [^\n]+\n?)+)/mu;
/** Headings and lines of the export itself, notes of who exported it, and pictures of covers. */
const OWN_LINES = pattern('gimu')`
  ^(?:
    [#]{1,3}[ ](?:highlights?|full[ ]document|markierungen|document[ ]notes|new[ ]highlights.{0,60})[ \t]*
    | !\[rw-book-cover\].*
    | \[\[full[ ]document[ ]contents\/.*\]\]
    | [ \t]+[-*][ ](?:note|tags|notiz):.*
    | (?:clipped|saved)[ ]from:?[ ].*
    | \[read[ ](?:on[ ][^\]\n]+|original)\]\([^)\n]*\)
  )$
`;
/** "[Read Original](https://...)", "Clipped from: https://...": where the text was found. */
const ORIGIN =
  /\[(?:read |view )?original(?: article)?\]\((https?:\/\/[^\s)]+)\)|^(?:clipped from|saved from|originally at|gefunden auf|ausgeschnitten aus):?\s+<?(https?:\/\/[^\s>]+)/imu;
/** "[!quote]", "==marked==", "([View Highlight](...))", "[^1]", "^block-id", "[[Page|name]]" */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^([ \t]*>[ \t]*)\[![\p{L}-]+\][+-]?[ \t]*/gmu, '$1'],
  [/==([^=\n]{1,600})==/gu, '$1'],
  [/[ \t]*\(\[(?:View Highlight|Location \d+|Markierung ansehen)\]\([^)\n]*\)\)(?:[ \t]+#[\p{L}\d_-]+)*/giu, ''],
  // A link that is called by an arrow leads back to the note book.
  [/[ \t]*\[[^\p{L}\p{N}\]\n]{1,4}\]\([^)\n]*\)/gu, ''],
  [/^\[\^[\w-]{1,20}\]:[ \t]*/gmu, ''],
  [/\[\^[\w-]{1,20}\]/gu, ''],
  [/[ \t]+\^[a-z0-9-]{4,20}$/gmu, ''],
  [/!\[\[[^\]\n]*\]\]/gu, ''],
  [/\[\[(?:[^\]|\n]*\|)?([^\]|\n]+)\]\]/gu, '$1'],
];

export interface Exported {
  readonly declared: Declared;
  /** the lines that are the export's own, for the ledger */
  readonly lines: readonly string[];
  readonly body: string;
}

/** @param source with `\n` as the only line end */
export function takeExport(source: string): Exported {
  const [block = '', list = ''] = METADATA.exec(source) ?? [];
  const unmarked = (text: string): string => MARKS.reduce((all, [mark, by]) => all.replace(mark, by), text);
  const stated = list.split('\n').map((line) => unmarked(line.replace(/^[ \t]*[-*] /u, '')).trim());
  const origin = ORIGIN.exec(source)?.slice(1).find(Boolean);
  const declared = stated
    .map(statedBy)
    .reduce<Declared>((all, one) => ({ ...one, ...all }), origin ? { canonicalUrl: origin } : {});
  const rest = source.replace(block, '');
  const own = rest.match(OWN_LINES) ?? [];
  return {
    declared,
    lines: [...stated, ...own.map((line) => line.trim())].filter(Boolean),
    body: unmarked(rest.replace(OWN_LINES, '')),
  };
}
