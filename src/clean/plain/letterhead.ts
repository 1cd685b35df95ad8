/** Reads who sends a text from the line that heads its paper: an office or a firm, with which part of it speaks or where it sits. */
import { pattern } from '../../text/engine/patterns/layout.ts';
import { isCompany, isInstitution, LEGAL_FORMS } from './outlet.ts';

/**
 * "Stadt Ufingen – Pressestelle", "Amt der Landesregierung – Landeskorrespondenz", "Uferwerk AG – Newsroom": an office or
 * a firm and which part of it speaks; a name of its own is kept, the word for the press alone is not.
 */
export function officeOf(text: string): string | null {
  const [office = '', part, ...more] = text.split(/\s[–—|-]\s/);
  const speaks = isInstitution(office) || isCompany(office);
  if (part === undefined || more.length > 0 || !speaks || !(SPEAKS_FOR.test(part) || HEAD_OF_OFFICE.test(part)))
    return null;
  return OF_THE_PRESS.test(part) || HEAD_OF_OFFICE.test(part) ? office : text;
}
const SPEAKS_FOR = pattern('iu')`
  ^(?:
    (?:presse|medien|kommunikation|newsroom|öffentlichkeitsarbeit)(?:-?\p{L}*)(?: (?:und|&) \p{L}+)?
    | \p{Lu}\p{L}+(?:korrespondenz|dienst|service|amt|referat|abteilung)
    | (?:press|media|communications?) (?:office|team|desk)
  )$
`;
/** "Landkreis Ufer – Die Landrätin": in whose name it speaks */
const HEAD_OF_OFFICE =
  /^(?:der|die) (?:landr(?:at|ätin)|(?:ober)?bürgermeister(?:in)?|präsident(?:in)?|minister(?:in)?|senator(?:in)?|rektor(?:in)?|magistrat)$/iu;
const OF_THE_PRESS = /^(?:presse|medien|kommunikation|newsroom|öffentlichkeitsarbeit|press|media|communication)/iu;

/** "Uferwerk GmbH, Ufingen": the firm in front of its seat, as letters are headed; null for any other line. */
export const firmOfSeat = (text: string): string | null => FIRM_AND_SEAT.exec(text)?.[1] ?? null;
const FIRM_AND_SEAT = new RegExp(
  `^(\\p{Lu}[^,.:?!]{1,60}\\s${LEGAL_FORMS}), \\p{Lu}[\\p{L}-]+(?: (?:am|an der|im|bei) \\p{Lu}\\p{L}+)?$`,
  'u',
);
