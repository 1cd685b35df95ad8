/** Reads by which links a text says that it retells: its credit lines, and sentences that lay what they say to a report. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { absolute } from '../link.ts';
import { isBodyPiece, type Piece } from '../piece.ts';

/** "Quelle: Originalbericht", "Zum Originalartikel", "Zuerst erschienen bei ...": a line that does nothing but point. */
const POINTING_LINE = pattern('iu')`
  ^(?:
    (?:quellen?|sources?|via|credit|original(?:quelle|source|bericht|artikel|beitrag|meldung)?)\s*:
    | (?:(?:hier|link|hier geht es|weiter|lesen sie)\s+)?(?:zum|zur|den)\s+original\p{L}*
    | (?:read|see)\s+the\s+original | (?:zuerst|ursprünglich)\s+(?:erschienen|veröffentlicht)
    | (?:originally|first)\s+(?:published|appeared|reported)
  )
`;

/** What a report is called; an "Angabe" or "statement" may be made to everybody, and retells nothing. */
const REPORT =
  '(?:original|exklusiv|medien|zeitungs|agentur|presse)?(?:berichte?s?|bericht(?:en|erstattung)|recherchen?|artikels?|meldung|enthüllungen?)';
const RETELLING: readonly RegExp[] = [
  // "laut einem Bericht von", "nach Recherchen der", "unter Berufung auf einen Bericht des"
  new RegExp(
    `(?:^|[\\s(])(?:laut|nach|gemäß|zufolge|(?:unter\\s+)?(?:berufung|verweis)\\s+auf|beruft\\s+sich\\s+auf)\\s+(?:\\p{L}+\\s+){0,3}?${REPORT}(?=[\\s.,;:)]|$)`,
    'iu',
  ),
  // "einem Bericht der ... zufolge"
  new RegExp(
    `(?:^|\\s)(?:einem|einer|dem|der)\\s+(?:\\p{L}+\\s+)?${REPORT}\\s[^.!?]{0,80}\\szufolge(?=[\\s.,;:]|$)`,
    'iu',
  ),
  // "wie der Harzbote berichtet", "hatte zuerst berichtet"
  /(?:^|\s)wie\s[^.!?]{2,80}\s(?:(?:zuerst|zuvor|exklusiv)\s+)?(?:berichtete?n?|meldete?n?|schreibt|schrieb)(?=[\s.,;:]|$)/iu,
  /(?:^|\s)(?:hatte|haben|hat)\s[^.!?]{0,80}?(?:zuerst|zunächst|als erste[rs]?)\s+(?:darüber\s+)?berichtet(?=[\s.,;:]|$)/iu,
  /\baccording\s+to\s+(?:an?|the|its|this)\s+(?:\p{L}+\s+){0,2}?(?:report|investigation|article|scoop)\b/iu,
  /\b(?:first|as|previously|originally)\s+reported\s+(?:by|in|on)\b/iu,
  /\b(?:citing|cited)\s+(?:an?|the)\s+(?:\p{L}+\s+){0,2}?(?:report|investigation|article)\b/iu,
  /\breported\s+first\b/iu,
];
/** Own work, or what others found out long ago, is no retelling. */
const OWN =
  /(?:eigenen?|unseren?|unserer)\s+(?:bericht|recherche|meldung|artikel)|\bour\s+(?:own\s+)?(?:report|investigation)/iu;

const LONGEST_LINE = 140;
/** A text retells one report, seldom two; one that names more is a list of links. */
const MOST = 2;

const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^(?:www|m|mobil|amp)\./, '') ?? '';

/** Another site's page, and no front page: that names an outlet, not its report. */
function leadsAway(url: string, base: string | null): boolean {
  const { pathname = '/', search = '' } = URL.parse(url) ?? {};
  return (pathname !== '/' || search !== '') && hostOf(url) !== hostOf(base ?? '');
}

/** The sentence around a place; an abbreviation may cut it short, which can only lose a link. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = [...before.matchAll(/[.!?…]["“”»]?\s+(?=["„“»]?\p{Lu})|\n/gu)].at(-1);
  const rest = text.slice(at);
  const end = /[.!?…]["“”»]?(?=\s+["„“»]?\p{Lu}|\s*$)|\n/u.exec(rest);
  return text.slice(start ? start.index + start[0].length : 0, at + (end ? end.index + end[0].length : rest.length));
}

const isPointing = (text: string): boolean => text.length <= LONGEST_LINE && POINTING_LINE.test(text.trim());
const retells = (sentence: string): boolean => !OWN.test(sentence) && RETELLING.some((cue) => cue.test(sentence));

function linksOf(piece: Piece): string[] {
  const { text, hrefs = [], anchors } = piece;
  if (piece.reason === 'credit of the source' || isPointing(text)) return [...hrefs];
  if (!isBodyPiece(piece) || piece.role === 'list' || piece.role === 'table') return [];
  let from = 0;
  return hrefs.filter((_, i) => {
    const anchor = anchors?.[i] ?? '';
    // Without its words a link has no place: then it belongs to the sentence only where there is no other.
    if (!anchor) return hrefs.length === 1 && retells(text) && sentenceAround(text, 0).length === text.length;
    const at = text.indexOf(anchor, from);
    if (at < 0) return false;
    from = at + anchor.length;
    return retells(sentenceAround(text, at));
  });
}

/** Addresses of the reports a text says it retells, in its order; none where it names more than it can retell. */
export function originalsOf(pieces: readonly Piece[], base: string | null): string[] {
  const found = new Set<string>();
  for (const piece of pieces)
    for (const href of piece.hrefs?.length ? linksOf(piece) : []) {
      const url = absolute(href, base);
      if (url && leadsAway(url, base)) found.add(url);
    }
  return found.size <= MOST ? [...found] : [];
}
