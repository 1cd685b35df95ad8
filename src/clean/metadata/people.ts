/** Turns an author line into persons, and sets agencies, desks and the outlet itself apart. */

const AGENCY =
  /^(?:dpa(?:[-/ ].{1,20})?|afp|apa|ap|sid|epd|kna|reuters|rtr|bloomberg|dapd|ddp|sda|keystone-sda|ots|news aktuell|(?:the )?associated press|press association|pa(?: media)?|upi|ansa|efe|xinhua|tass|dow jones(?: newswires)?|agenturen?|agence france-presse|deutsche presse-agentur.*|jiji|kyodo|ians|pti|ani|cna|wire(?:s| reports)?|agency|agencies)$/i;
const DESK =
  /(?<!\p{L})(?:redaktion\p{L}*|red|team|staff|desk|editors?|editorial|newsroom|onlineredaktion|admin(?:istrator)?|webmaster|gast(?:autor|beitrag)|guest|contributors?|correspondents?|verlag|gmbh|ag|inc|ltd|llc|verein|presse(?:stelle|mitteilung|portal)?|agentur|news|nachrichten|magazin|magazine|zeitung|online|tv|portal|universität|university|institut|institute|ministerium|bund|verband|partei|stiftung|foundation|blog|times|archiv|tribune|post)(?!\p{L})/iu;
/** Words that stand where names stand and are none. */
const NO_NAME =
  /^(?:by|von|por|par|name|no author|unknown|unbekannt|anonym(?:ous)?|artikel von|autor(?:in|en)?|author|gast|user|gesponserte inhalte|phd|ph\.d\.?|md|m\.d\.?|mba|rn|bsc|msc|jr\.?|sr\.?|collectif|dr|prof|uhr|home|alle artikel|mehr|more|view all|show all)$/i;

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

const LEAD =
  /^\s*(?:(?:ein(?:e)?|a|an)\s+\p{L}+\s+)?(?:(?:text|autor(?:in|en)?(?:\/autor(?:in)?)?|author|verfasst|geschrieben|eingestellt|gespeichert|written|posted|published|publiziert|veröffentlicht|story|words|article|bericht|beitrag|artikel|kommentar|kolumne|show all articles|alle (?:artikel|beiträge)|alles|von unserem (?:korrespondenten|redakteur|mitarbeiter)|von unserer (?:korrespondentin|redakteurin|mitarbeiterin)|interview|aufgezeichnet|im wortlaut)(?:\s+(?:von|by|of))?\s*[:–-]?\s+)?(?:(?:von|vom|by|durch|par|por|of)\s*:?\s+)?/iu;
/** What follows a name in one breath: post, place, handle, date, agency. Each pattern starts at one fixed mark. */
const TRAILERS: readonly RegExp[] = [
  /\s*\([^)]*\)$/,
  /\s*@\S+$/,
  /,?\s+(?:(?:phd|ph\.d\.?|md|m\.d\.?|mba|rn|bsc|msc)\b).*$/i,
  /\s+(?:und|and|&)\s+(?:dpa|afp|ap|reuters|apa|sid|epd|kna)$/i,
  /[/,]\s?(?:dpa|afp|ap|reuters|apa|sid|epd|kna)$/i,
  /,\s*(?:redakteur|chefredakteur|korrespondent|autor|editor|reporter|staff|correspondent|senior|chief|political|geschäftsführer|professor|leiter|ressortleiter|volontär|berlin|washington|new york|brüssel|wien|paris|london|moskau|münchen|hamburg|frankfurt|kiew|istanbul|tel aviv|rom|madrid).*$/i,
  /\s+(?:is|ist|war|was)\s+.*$/i,
  /\s+(?:updated|published|aktualisiert|veröffentlicht|publiziert|gepostet|sagt|says|schreibt|writes|illustration|fotos?|shares)(?:\s.*|:.*)?$/i,
  /\s+(?:on|am|um|in|under|unter|at|for|für)\s.*$/i,
  /(?<![\p{L}\d])\s*\d.*$/u,
  /\s+from\s.*$/i,
];
const BETWEEN = /\s*(?:;|\s\/\s|\||·|•|\n|(?<!\p{L})(?:und|and|mit|sowie|with|y)(?!\p{L})|&)\s+|\s*[;|·•\n]\s*|,\s+/iu;
const SLASH = /(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/u;
const ADDRESS = /https?:|www\.|\S@\S|\.(?:de|com|org|net|at|ch|html?)(?!\p{L})|\//iu;
/** Signs of desks and outlets: "LTO", "AMW". */
const SIGN = /^(?:\p{Lu}{2,6}|\p{Ll}{2,3})$/u;

/** Words of a name: capitalised, with the particles and titles that names have; initials allowed. */
const NAME =
  /^(?:(?:Dr\.|Prof\.|Mag\.|Dipl\.-\p{Lu}\p{L}+\.?|med\.|jur\.|h\.c\.)\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:van|von|v\.|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|vom|al|el|bin|ibn|y|af|\p{Lu}[\p{L}'’.-]*)){0,6}$/u;
/** How people sign on blogs. */
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}$/u;

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

const isAgency = (name: string): boolean => AGENCY.test(name.trim());

/** Whether a text can be a person's name of at least two words. */
export const isPersonName = (name: string): boolean =>
  name.length <= 60 &&
  /\s/.test(name) &&
  name.split(/\s+/).length <= 7 &&
  NAME.test(name) &&
  !DESK.test(name) &&
  !isAgency(name) &&
  !NO_NAME.test(name);

const flat = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** An outlet may give its own name as author, also shortened to its host. */
function isOutlet(name: string, publisher: string | null): boolean {
  if (!publisher) return false;
  const [a, b] = [flat(name), flat(publisher)];
  return a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b));
}

/**
 * Persons and others in one author line. `declared` is true where the page marks the text as its author's name: then
 * a single word will do, too, as people sign on blogs.
 */
export function readAuthors(line: string, publisher: string | null, declared: boolean): Authors {
  const persons: string[] = [];
  const others: string[] = [];
  const parts = line
    .slice(0, 400)
    .replace(/https?:\S+/gi, '')
    .split(BETWEEN)
    .flatMap((p) => p?.split(SLASH) ?? [])
    .filter((p) => p.trim());
  for (const part of parts) {
    if (isAgency(part)) others.push(part.trim());
    else if (!ADDRESS.test(part)) sort(part);
  }
  return { persons: [...new Set(persons)], others: [...new Set(others)] };

  function sort(part: string): void {
    const name = capitals(cleanName(part));
    if (name.length < 2 || NO_NAME.test(name)) return;
    if (isOutlet(name, publisher) || isAgency(name) || SIGN.test(name) || (DESK.test(name) && name.length <= 60))
      others.push(name);
    else if (isPersonName(name)) persons.push(name);
    else if (declared && parts.length === 1 && NICKNAME.test(name)) persons.push(name);
  }
}
