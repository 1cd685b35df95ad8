/** Finds the outlet by the place where a line or a part of one names it. */
import { isKnownPersonName } from '../metadata/people.ts';
import { lineRule } from '../rules/lines/index.ts';
import { couldBePerson } from './author-line.ts';
import { isSenders } from './head-block.ts';
import { nearDetails, type Top } from './headline.ts';
import type { PlainLine } from './line.ts';
import { isBar, isMenuEntry } from './menu.ts';
import { bareName, isBrand, isInstitution, isPath, isPeriodical, outletLikeness } from './outlet.ts';
import { issuerOf, saidOutlet } from './outlet-said.ts';
import { isNamedAgain, ownName } from './own-name.ts';
import { isProse } from './prose.ts';
import { isSlogan } from './standing.ts';
import { asPattern, sharesStem, stemsOf } from './words-of.ts';

/** The head, with the lines below the first paragraph that may still tell details. */
export type Reached = Top & { readonly reach: number; readonly authors: readonly string[] };

const range = (end: number): number[] => Array.from({ length: end }, (_, i) => i);

/** The outlet: beside the date, else the line of a name that its words, else its place among the details, give away. */
export function outletOf(top: Reached, titleAt: number): { name: string; at: number } | null {
  const { lines, read, reach, masthead } = top;
  const title = titleAt >= 0 ? lines[titleAt]!.text : '';
  const menu = isMenu(top);
  if (masthead?.name && titleAt >= masthead.end) return { name: masthead.name, at: masthead.at };
  const issuer = issuerOf(top, titleAt);
  if (issuer) return issuer;
  for (const i of range(reach)) {
    if (i === titleAt) continue;
    // Right below the headline a comma parts a name from day and hour.
    const isTimed = i === titleAt + 1 && (read[i]!.published ?? '').includes('T');
    const name = read[i]!.names.find(
      (n) =>
        !isAuthor(n.text, top) &&
        !(n.comma && isSeat(n.text, lines[0]!.text)) &&
        standsForOutlet(n.text, { top, title, beside: true, comma: n.comma && !isTimed }),
    );
    if (name) return { name: bareName(name.text), at: i };
  }
  const known = saidOutlet(top, titleAt);
  if (known) return known;
  // "Molkerei Weida eG", its headline, the day: a firm speaks for itself where its page is dated.
  const isDated = range(Math.min(DATED_WITHIN, reach)).some((i) => read[i]!.published !== null);
  if (titleAt > 0 && isDated && isSenders(lines[0]!.text)) return { name: lines[0]!.text, at: 0 };
  if (titleAt > 0 && isPeriodical(bareName(lines[0]!.text))) return { name: bareName(lines[0]!.text), at: 0 };
  const own = ownName(lines, titleAt >= 0 ? titleAt : top.end);
  for (const wanted of ['sure', 'likely', 'possible'] as const) {
    for (const i of range(Math.min(reach, Math.max(titleAt, 0) + 5))) {
      const { kind, text } = lines[i]!;
      if (i === titleAt || kind === 'item' || kind === 'table' || read[i]!.details) continue;
      const name = bareName(text);
      if (isAuthor(name, top)) continue;
      if (outletLikeness(name) !== wanted || (menu && !standsOut(top, i, name, wanted))) continue;
      const beside = nearDetails(top, i);
      if (
        standsForOutlet(name, {
          top,
          title,
          beside:
            beside ||
            (wanted === 'likely' &&
              (i > titleAt || isNamedAgain(name.replace(/^(?:the|der|die|das) /i, ''), lines, i))),
          comma: false,
        })
      )
        return { name, at: i };
    }
    if (own) return own;
  }
  return null;
}

const DATED_WITHIN = 4;

/** "Ufingen, 3. Mai 2026" on the page of the "Stadt Ufingen": where the release was written. */
const isSeat = (place: string, first: string): boolean => isInstitution(first) && first.endsWith(` ${place}`);

const isAuthor = (part: string, { authors }: Reached): boolean => authors.some((name) => part.includes(name));

/** More short lines than a head has are the site's menu, whose entries are names of all kinds. */
const isMenu = ({ lines, read, reach }: Reached): boolean =>
  range(reach).filter((i) => !read[i]!.details && lines[i]!.text.split(/\s+/).length <= 3).length > MENU;
const MENU = 6;

/** Beside a menu only a name at the top, beside the details or one that the page says again is believed. */
function standsOut(top: Reached, i: number, name: string, wanted: 'sure' | 'likely' | 'possible'): boolean {
  if (wanted === 'possible') return false;
  const above = range(i).filter((k) => !lineRule({ text: top.lines[k]!.text, linkShare: 0, heading: false })).length;
  if (wanted === 'likely' && isNamedAgain(name.replace(/^(?:the|der|die|das) /i, ''), top.lines, i)) return true;
  return above <= 1 || nearDetails(top, i) || (wanted === 'sure' && name.includes(' '));
}

interface Place {
  readonly top: Reached;
  readonly title: string;
  /** whether it stands where outlets stand: beside date or author, or under the title */
  readonly beside: boolean;
  readonly comma: boolean;
}

/** A kicker shares its words with the title; a place is written about; a person's name is two words like an outlet's. */
function standsForOutlet(text: string, { top, title, beside, comma }: Place): boolean {
  const name = bareName(text);
  const likeness = outletLikeness(name);
  if (isSlogan(name)) return false;
  if (likeness === 'sure') return true;
  if (!likeness || !beside) return false;
  const isPaper = isPeriodical(name);
  const body = top.body.replaceAll(ofItself(name), '');
  if ((!isBrand(name) && !isPaper && isPlace(name, body)) || (comma && name.split(/\s+/).length > 3)) return false;
  const isTopic = sharesStem(name, stemsOf(title));
  if (likeness === 'likely') return isPaper || !isTopic;
  // "told Fen & Field": a paper may name itself
  const isOwn = / & /.test(name) || !body.split('\n').some((line) => isProse(line) && line.includes(name));
  // Two words may be a person's name, where the page tells its author nowhere else.
  const couldBeAuthor = name.split(/\s+/).length === 2 && !(comma === false && top.authors.length > 0);
  return !couldBeAuthor && name.length <= 32 && !isTopic && isOwn;
}

/** "told Weir Live", "sagte Voss der Welle Weida", "liegt dem Uferblick vor": how an outlet speaks of itself. */
const ofItself = (name: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:told|(?:said|confirmed|spoke|speaking|admitted|explained) to) |gegenüber (?:dem |der )?|(?:sagten?|erklärten?|bestätigten?|liegt|liegen|lag|lagen)(?: \\p{L}+){0,4}(?<!${PREPOSITION}) (?:dem|der) )${asPattern(name)}(?!\\p{L})`,
    'giu',
  );
/** "liegt an der Weida" */
const PREPOSITION = '(?<!\\p{L})(?:an|am|auf|aus|bei|hinter|in|mit|nach|neben|unter|über|von|vor|zu|zwischen)';

const isPlace = (name: string, body: string): boolean => {
  const place = asPattern(name);
  return new RegExp(
    `^${place}\\s?(?:[.,:–—-]|\\()|(?<!\\p{L})(?:in|aus|nach|bei|um|from|near|to|at)\\s${place}(?!\\p{L})`,
    'imu',
  ).test(body);
};

/** "Harbour closes | Weida Gazette": the document's title, as a browser copies it; any name that has a line of its own besides. */
export function outletInTitle(
  title: string,
  lines: readonly PlainLine[] = [],
): { title: string; outlet: string } | null {
  const m = /^(.{15,}?)\s+([|–—-])\s+([^|–—]{3,50})$/.exec(title);
  if (!m) return null;
  const likeness = outletLikeness(m[3]!);
  const again = likeness !== null && lines.some(({ text }) => text === m[3]);
  const named =
    again || likeness === 'sure' || (likeness === 'likely' && m[2] === '|' && !sharesStem(m[3]!, stemsOf(m[1]!)));
  return named ? { title: m[1]!.trim(), outlet: m[3]! } : null;
}

/**
 * "Ufinger Stadtblick" in the first line, where nothing else names an outlet: a name of some words above a path, a bar or
 * the day, with a slogan at most between them.
 */
export function topName(top: Omit<Reached, 'reach' | 'authors'>, titleAt: number): string | null {
  const { lines, read, body } = top;
  const first = lines[0];
  if (first?.kind !== 'text' || titleAt < 1 || read[0]!.details) return null;
  const name = bareName(first.text);
  const words = name.split(/\s+/).length;
  // "Zur Startseite" stands there as well.
  const isButton = lineRule({ text: first.text, linkShare: 0, heading: false }) !== null;
  const isName = !isButton && outletLikeness(name) !== null && words > 1 && words <= WORDS_OF_A_NAME;
  return isName && standsAbove(top, titleAt) && !isPlace(name, body) ? name : null;
}
const WORDS_OF_A_NAME = 5;
/** So many lines below the name, without a blank line between them. */
const WITHIN = 2;
export function standsAbove({ lines, read }: Pick<Top, 'lines' | 'read'>, titleAt: number): boolean {
  const below = range(Math.min(WITHIN, titleAt - 1)).map((k) => k + 1);
  const open = below.filter((i) => below.slice(0, i).every((k) => !lines[k]!.apart));
  return open.some(
    (i) => isPath(lines[i]!.text) || isMenuEntry(lines[i]!.text) || isBar(lines[i]!) || read[i]!.published !== null,
  );
}

const FOOT_LINES = 8;
/** "@ elbkurier.example" at the foot is a © that a keyboard had no key for. */
const RIGHTS = /^(?:(?:©|\(c\)|copyright)\s.{3,160}|@\s\S{2,40}\.\p{Ll}{2,}|@[\p{Ll}\d-]{2,40}\.\p{Ll}{2,})$/iu;

/** "© 2026 Weidaer Bote" at the foot of the page: sure by its words, or no person's and named on the page again. */
export function rightsOf(lines: readonly PlainLine[]): string | null {
  for (const [k, { text }] of lines.slice(-FOOT_LINES).entries()) {
    if (!RIGHTS.test(text)) continue;
    const name = bareName(text.split(/[.|,]\s|\s[–—-]\s/)[0]!)
      .replace(/\s+(?:19|20)\d\d$/, '')
      .replace(/\s+(?:gmbh|ltd|limited|inc|verlag)\.?$/i, '')
      .replace(/\.$/, '');
    if (outletLikeness(name) === 'sure') return name;
    const person = isKnownPersonName(name) || couldBePerson(name);
    const at = Math.max(0, lines.length - FOOT_LINES) + k;
    if (!person && outletLikeness(name) && isNamedAgain(name, lines, at)) return name;
  }
  return null;
}
