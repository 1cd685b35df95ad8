/** Turns an author line into persons, and sets agencies, desks and the outlet itself apart. */

import { GERMAN_FIRST_NAMES } from '../../text/de/names/firstNames.ts';
import { WORLD_FIRST_NAMES } from '../../text/en/names/firstNames.ts';
import { pattern } from '../../text/engine/patterns/layout.ts';
import { wordSet } from '../../text/engine/sentences/words.ts';
import { isAgency, isDesk, isOutletName } from './organisations.ts';

/** Words that stand where names stand and are none. */
const NO_NAME = pattern('i')`
  ^(?:
    by | von | por | par | name | no author | unknown | unbekannt | anonym(?:ous)? | artikel von
    | autor(?:in|en)? | author | gast | user | gesponserte inhalte | phd | ph\.d\.? | md | m\.d\.?
    | mba | rn | bsc | msc | jr\.? | sr\.? | collectif | dr | prof | uhr | home | alle artikel | mehr
    | more | view all | show all | (?:reading|read) time | lesezeit | [ap]m | [ap]m [a-z]{2,4}
    | profil | profile | bio | biografie | kontakt | contact | website | e-?mail | editor's note
    | updated | published | learn more | read more | last(?: modified| updated?)? | on | comments?
    | kommentare? | advertisement | anzeige
  )$
`;

const NO_START =
  /^(?:aus|von|vom|mit|in|im|am|an|für|bei|from|with|at|the|der|die|das|ein|eine|a|mehr|more|all|alle) /i;

export interface Authors {
  readonly persons: readonly string[];
  /** agencies, desks and outlets */
  readonly others: readonly string[];
}

export const NO_AUTHORS: Authors = { persons: [], others: [] };

export function mergeAuthors(parts: readonly Authors[]): Authors {
  return {
    persons: [...new Set(parts.flatMap((p) => p.persons))],
    others: [...new Set(parts.flatMap((p) => p.others))],
  };
}

const LEAD = pattern('iu')`
  ^\s*(?:(?:ein(?:e)?|a|an)\s+\p{L}+\s+)?(?:
    (?:
      text | autor(?:in|en)?(?:\/autor(?:in)?)? | author | verfasst | geschrieben | eingestellt
      | gespeichert | written | posted | published | publiziert | veröffentlicht | story | words
      | article | bericht | beitrag | artikel | kommentar | kolumne | show all articles
      | alle (?:artikel|beiträge) | alles | von unserem (?:korrespondenten|redakteur|mitarbeiter)
      | von unserer (?:korrespondentin|redakteurin|mitarbeiterin) | interview | aufgezeichnet
      | im wortlaut
    )(?:\s+(?:von|by|of))?\s*[:–-]?\s+
  )?(?:(?:von|vom|by|durch|par|por|of)\s*:?\s+)?
`;
/** What follows a name in one breath: post, place, handle, date, agency. Each pattern starts at one fixed mark. */
const TRAILERS: readonly RegExp[] = [
  /\s*\([^)]*\)$/,
  /\s*@\S+$/,
  /,?\s+(?:(?:phd|ph\.d\.?|md|m\.d\.?|mba|rn|bsc|msc)\b).*$/i,
  /\s+(?:und|and|&)\s+(?:dpa|afp|ap|reuters|apa|sid|epd|kna)$/i,
  /[/,]\s?(?:dpa|afp|ap|reuters|apa|sid|epd|kna)$/i,
  pattern('i')`
    ,\s*(?:
      redakteur | chefredakteur | korrespondent | autor | editor | reporter | staff | correspondent
      | senior | chief | political | geschäftsführer | professor | leiter | ressortleiter | volontär
      | berlin | washington | new york | brüssel | wien | paris | london | moskau | münchen | hamburg
      | frankfurt | kiew | istanbul | tel aviv | rom | madrid
    ).*$
  `,
  /\s+(?:is|ist|war|was)\s+.*$/i,
  /\s+(?:last |zuletzt )?(?:updated|published|aktualisiert|veröffentlicht|publiziert|gepostet|sagt|says|schreibt|writes|illustration|fotos?|symbolbild|symbolfoto|archivbild|archivfoto|shares)(?:\s.*|:.*)?$/i,
  /(?<![\p{L}\d])\s*\d.*$/u,
  // A date that the layout puts right behind the name; May, August and Jan are names.
  /\s+(?:january?|february?|july|juli|september|o[ck]tober|november|de[cz]ember|feb|oct|okt|nov|dec|dez)\.?$/i,
  /\s+(?:jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\.$/i,
  // "Sina Maas Landespolitische Korrespondentin": the post of who has a full name.
  /(?<=\p{L} \p{L}+)\s+(?:\p{Lu}[\p{L}-]+(?:er|ische|al)\s)?(?:korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|correspondent|staff writer|senior (?:reporter|editor|contributor|writer))$/iu,
  /\s+(?:on|am|um|in|under|unter|at|for|für)\s.*$/i,
  /\s+from\s.*$/i,
  /(?:\s+(?:le|la|de|der|van|von|el|du))+$/,
];
const BETWEEN =
  /\s+\/\s+|\s*(?:;|\||·|•|\n|(?<!\p{L})(?:und|and|mit|sowie|with|y)(?!\p{L})|&)\s+|\s*[;|·•\n]\s*|,\s*(?=\p{Lu})|,\s+/iu;
const SLASH = /(?<=\p{Ll})\/(?=\p{Lu}[\p{L}-]|(?:dpa|afp|apa|sid|epd|kna|reuters)(?!\p{L}))/u;
const ADDRESS = /https?:|www\.|\S@\S|\.(?:de|com|org|net|at|ch|html?)(?!\p{L})|\//iu;
/** Signs of desks and outlets: "LTO", "AMW". */
const OUTLET_SIGN = /^\p{Lu}{2,6}$/u;
/** Signs of reporters, as German papers print them: "mh", "ruh". */
const INITIALS = /^\p{Ll}{2,3}$/u;
const TITLES = /^(?:(?:Dr\.|Prof\.|Mag\.|Dipl\.-\p{Lu}\p{L}+\.?|med\.|jur\.|h\.c\.)\s+)+/u;
/** A declared person may write the surname small. */
const LOOSE_NAME = /^\p{Lu}\p{L}+(?: \p{L}[\p{L}'’.-]+){1,2}$/u;

/** Words of a name: capitalised, with the particles and titles that names have; initials allowed. */
const NAME = pattern('u')`
  ^(?:(?:Dr\.|Prof\.|Mag\.|Dipl\.-\p{Lu}\p{L}+\.?|med\.|jur\.|h\.c\.)\s+)*\p{Lu}[\p{L}'’.-]*(?:
    \s+(?:
      van | von | v\. | der | den | de | del | della | di | da | dos | du | la | le | ten | ter | zu
      | zur | vom | al | el | bin | ibn | y | af | \p{Lu}[\p{L}'’.-]*
    )
  ){0,6}$
`;
/** How people sign on blogs. */
const NICKNAME = /^(?:(?:der|die|das|the) )?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}$/u;

const capitals = (name: string): string =>
  name.length > 4 && name === name.toUpperCase() && /\s/.test(name)
    ? name
        .toLowerCase()
        .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;

function cleanName(raw: string): string {
  let name = raw
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—-]+/, '')
    .replace(LEAD, '')
    .trim();
  for (const trailer of TRAILERS) name = name.replace(trailer, '').trim();
  return name.replace(/^[\s:–-]+|[\s,;:–-]+$/g, '').trim();
}

/** Whether a text can be a person's name of at least two words. */
export const isPersonName = (name: string): boolean =>
  name.length <= 60 &&
  !NO_START.test(name) &&
  /\s/.test(name) &&
  name.split(/\s+/).length <= 7 &&
  NAME.test(name) &&
  !isDesk(name) &&
  !isAgency(name) &&
  !NO_NAME.test(name);

let firstNames: ReadonlySet<string> | null = null;

/** Whether a text begins with a known given name. */
export function isPersonsFirst(name: string): boolean {
  firstNames ??= wordSet(GERMAN_FIRST_NAMES, WORLD_FIRST_NAMES);
  return firstNames.has(name.split(/\s/, 1)[0]!);
}

/** Whether a text is a given name and nothing else, as people sign on blogs and in letters. */
export const isGivenName = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name) && isPersonsFirst(name);

/** Whether a text is a full name that begins with a known given name. */
export function isKnownPersonName(name: string): boolean {
  const bare = name.replace(TITLES, '');
  return isPersonName(bare) && isPersonsFirst(bare);
}

/**
 * How sure the page is that a text names its author: `no` for a line that looks like it, `marked` where an element or
 * attribute says so, `person` where data say so and that it is a person.
 */
export type Declared = 'no' | 'marked' | 'person';

/** "Weidaer Bote - Eva Ruhland": the outlet beside the name. */
const BESIDE_OUTLET = /\s+[-–—|]\s+/;

function partsOf(line: string, publisher: string | null): string[] {
  const sides = line
    .slice(0, 400)
    .replace(/https?:\S+/gi, '')
    .split(BESIDE_OUTLET);
  const own = sides.filter((side) => !isOutletName(side, publisher));
  const names = sides.length > 1 && own.length === 1 ? own[0]! : sides.join(' – ');
  return names
    .split(BETWEEN)
    .flatMap((p) => p?.split(SLASH) ?? [])
    .filter((p) => p.trim());
}

/**
 * Persons and others in one author line. Where the page declares the text to be its author's name, a single word will
 * do, too, as people sign on blogs; where it declares a person, so will a surname in small letters.
 */
export function readAuthors(line: string, publisher: string | null, declared: Declared): Authors {
  const persons: string[] = [];
  const others: string[] = [];
  const parts = partsOf(line, publisher);
  for (const part of parts) {
    if (isAgency(part)) others.push(part.trim());
    else if (!ADDRESS.test(part)) sort(part);
  }
  return { persons: [...new Set(persons)], others: [...new Set(others)] };

  function sort(part: string): void {
    const name = capitals(cleanName(part));
    if (name.length < 2 || NO_NAME.test(name)) return;
    if (OF_THE_HOUSE.test(name)) return;
    if (isOther(name, publisher)) others.push(name);
    else if (isPersonName(name) || (declared !== 'no' && isSign(name, parts.length === 1, declared)))
      persons.push(name);
    else if (OUTLET_SIGN.test(name)) others.push(name);
  }
}

/** "Eigene Redaktion", "our own staff", "Chief Reporter" name nobody. */
const OF_THE_HOUSE =
  /^(?:eigene[rnms]?|unsere[rnms]?|own|our)\s|^(?:\p{L}+ ){1,3}(?:reporter|correspondent|editor|contributor|(?<=(?:staff|news|guest|senior) )writer)$/iu;

/** A person may well give the outlet a name: "Eva Ruhland" on "Eva Ruhland" is one. */
const isOther = (name: string, publisher: string | null): boolean =>
  isAgency(name) || (isDesk(name) && name.length <= 60) || (isOutletName(name, publisher) && !isKnownPersonName(name));

/** What people sign with where they don't give their name: initials, a nickname, a first name, a name in small letters. */
const isSign = (name: string, alone: boolean, declared: Declared): boolean =>
  INITIALS.test(name) ||
  (alone && NICKNAME.test(name) && !OUTLET_SIGN.test(name)) ||
  (alone && declared === 'person' && LOOSE_NAME.test(name));
