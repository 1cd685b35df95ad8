/** Reads the line by which a text credits an agency or another outlet: "Quelle: dpa", "FMW/Bloomberg", "(dpa)". */

import { pattern } from '../../text/engine/patterns/layout.ts';
import { isPersonsFirst } from './people.ts';

const AGENCY =
  /^(?:dpa(?:-[\p{L}-]{2,14})?|afp|apa|ap|sid|epd|kna|reuters|rtr|bloomberg|dapd|ddp|sda|ots|dow jones(?: newswires)?|dts|pte|upi|ansa|tass|xinhua|associated press|cnn|bbc|boerse-global\.de)$/iu;

const PREFIX = pattern('i')`
  ^(?:
    (?:quellen?|sources?|credit|text|agenturen): | via | mit material (?:von|der|des)
    | mit (?:informationen|agenturmaterial) (?:von|der) | with (?:material|reporting|files) from
  ):?\s+(?:der|die|von|the|from)?\s*
`;

const clean = (name: string): string => name.replace(/^[\s@("„“«]+|[\s)."”“»*]+$/gu, '').trim();

function split(list: string): string[] {
  return list
    .split(/\s*(?:,|;|\bund\b|\band\b)\s*/i)
    .map(clean)
    .filter((n) => n.length > 1 && n.length <= 60);
}

/** Names credited by a line that does nothing else, or null. "FMW/Bloomberg" stays one credit: two outlets, one text. */
export function readCredits(line: string): readonly string[] | null {
  const text = line.trim();
  if (text.length > 120 || !text) return null;
  if (/^@\s*[\w-]+(?:\.[\w-]+)+$/.test(text)) return [clean(text)];
  if (PREFIX.test(text)) return named(text.replace(PREFIX, ''));
  const inner = clean(text);
  return inner.length <= 50 && inner.split(/\s*[/,]\s*/).some((n) => AGENCY.test(n)) && inner.split(/\s+/).length <= 4
    ? [inner]
    : null;
}

function named(list: string): string[] {
  return /^(?:originalbericht|original|hier|link|artikel)\b/i.test(list) ? [] : split(list);
}

/** The agency sign at the end of a paragraph, "... am Montag mit. (dpa/AFP)", or in its dateline: "Berlin (dpa) - ...". */
export function inlineCredits(text: string): readonly string[] {
  const end = /\(((?:[\p{L}]{2,12}[/,]\s?)*[\p{L}-]{2,12})\)\s*$/u.exec(text)?.[1];
  const start = /^[\p{Lu}][\p{L}\s/.-]{2,40}\s\(([\p{L}/-]{2,16})\)\s?[–—.:-]/u.exec(text)?.[1];
  const isKnown = (sign: string): boolean => sign.split(/[/,]\s?/).some((n) => AGENCY.test(n));
  return [
    ...(end !== undefined && isKnown(end) ? [end] : []),
    ...(start !== undefined && (isKnown(start) || isSigned(start)) ? [start] : []),
  ];
}

/** An agency's sign as no list can know them all: a few small letters. Two may be anybody's initials. */
const SIGN = /^\p{Ll}{3,6}$/u;
/** A sign between other details is a short one: "merken", "teilen" and "home" stand there as well. */
const SHORT_SIGN = /^\p{Ll}{3,4}$/u;
/** Signs of the house, marks of what others sent in, and small words that stand where signs stand. */
const NO_SIGN = pattern('u')`
  ^(?:
    red | eig | ber | ots | prn | pol | zvg | anz | abo | uhr | min | std | von | vom | bei | und
    | the | and | for | all | alle | mehr | more | read | home | news | menu | mail | foto | bild
    | text | info | live | teil | heute | neu | new | top | tags | tag | jan | feb | mär | apr | mai
    | jun | jul | aug | sep | okt | oct | nov | dez | dec | est | gmt | utc | bst | cet | mez | mesz
    | cest | www
  )$
`;

const isSign = (part: string, shape = SIGN): boolean => AGENCY.test(part) || (shape.test(part) && !NO_SIGN.test(part));

/** "nlw", "nlw/eig. Ber.", "rdn/hk", "Redaktion/nordpress": signs, initials and marks of the house; an agency's is among them. */
function isSigned(line: string): boolean {
  const parts = line.split(/\s*[/,+]\s*/);
  const isHouse = (part: string): boolean => HOUSE_MARK.test(part);
  const shape = parts.some(isHouse) ? LONG_SIGN : SIGN;
  return (
    parts.some((p) => !isHouse(p) && isSign(p, shape)) &&
    parts.every((p) => isHouse(p) || AGENCY.test(p) || shape.test(p) || /^\p{L}{2,6}$/u.test(p))
  );
}
/** Beside a mark of the house the other is the agency's, however long. */
const LONG_SIGN = /^\p{Ll}{3,12}$/u;
const HOUSE_MARK = /^(?:(?:online)?redaktion|red\.?|eb|eig(?:\.|ene[rn]?) ?ber(?:\.|icht)|eigenbericht)$/iu;

/** "Tidewater and Echo staff", "Tidewater / Echo reporter": whose text it is beside the house's own people. */
const WITH_STAFF = pattern('iu')`
  ^(?:(?:by|von)\s+)?(
    \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} | \p{Ll}{3,4}
  )(?:,? (?:and|with|und|mit|&) |\s?\/\s?)(?:(?:our|own|unser(?:er|e)?|eigene[rn]?) )?(?:\p{Lu}[\p{L}'’-]+ ){0,3}(?:
    staff(?: (?:reporters?|writers?))? | reporters? | writers? | correspondents? | redaktion
    | mitarbeiter
  )$
`;
/** "By Tidewater": one word that is nobody's first name. */
const BY_ONE = /^(?:by|von|vom)\s+(\p{Lu}[\p{L}-]{3,24})$/iu;
/** "From Tidewater Wire, additional reporting by Echo staff". */
const FROM = /^(?:from|via|by)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}),? (?:with )?additional reporting by\s/iu;
/** "(c) nlw": the holder of the rights by a sign. An outlet's own line gives its name and a year. */
const RIGHTS = /^(?:©|\(c\)|copyright)\s*(?:by\s+)?(\S{3,20})$/iu;
/** No name, but who works in the house. */
const OF_HOUSE = /(?:redaktion|newsroom|desk|staff|team|reporters?|admin|agenc(?:y|ies)|agentur(?:en)?)$/iu;
/** A line of details is divided so. */
const DIVIDED = /\s*[|·•]\s*|\s[–—-]\s/u;

/** Credits of a line above the text, where nothing but details stand. Sentences are longer. */
export function creditsOfHead(line: string): readonly string[] {
  const text = line.trim().replace(/^\((\S+)\)$/, '$1');
  if (text.length > 90 || /[!?]$/.test(text)) return [];
  if (isSigned(text)) return text.includes('/') || AGENCY.test(text) || SHORT_SIGN.test(text) ? [text] : [];
  const named = besideStaff(text) ?? FROM.exec(text)?.[1] ?? BY_ONE.exec(text)?.[1];
  if (named) return isPersonsFirst(named) || OF_HOUSE.test(named) ? [] : [named];
  const parts = text.split(DIVIDED);
  const slashed = (p: string): boolean => p.includes('/') && isSigned(p);
  return parts.length > 1 ? parts.filter((p) => isSign(p, SHORT_SIGN) || slashed(p)) : [];
}

/** "red, ufingen-online.de/Agenturen": the desk, and whose reports it used. */
const DESK_AND = /^(?:red\.?|redaktion|online)(?:,? \S{3,40})?\s?\/\s?(agenturen|agencies)$/iu;

/** Credits of a line behind the text: of its holder of rights, of two hands, of signs alone. */
export function creditsOfFoot(line: string): readonly string[] {
  const text = line.trim();
  const held = RIGHTS.exec(text)?.[1];
  if (held) return isSigned(held) ? [held] : [];
  const agencies = DESK_AND.exec(text)?.[1];
  if (agencies) return [agencies];
  const named = text.length <= 60 ? besideStaff(text) : null;
  if (named) return isPersonsFirst(named) || OF_HOUSE.test(named) ? [] : [named];
  const inner = text.replace(/^\(|\)$/g, '');
  return inner.includes('/') && isSigned(inner) ? [inner] : [];
}

/** Whose work stands beside that of the house: "Police and fire staff" are small words, no name. */
function besideStaff(text: string): string | null {
  const name = WITH_STAFF.exec(text)?.[1];
  if (!name || !/\p{Lu}/u.test(text.slice(name.length + 1))) return null;
  return /^\p{Lu}/u.test(name) || isSign(name, SHORT_SIGN) ? name : null;
}
