/** Turns an author line into persons, and sets agencies, desks and the outlet itself apart. */

const AGENCIES =
  /^(?:dpa(?:[-/ ].{1,20})?|afp|apa|ap|sid|epd|kna|reuters|bloomberg|dapd|ddp|sda|keystone-sda|ots|news aktuell|associated press|the associated press|press association|pa(?: media)?|upi|ansa|efe|xinhua|tass|dow jones(?: newswires)?|agenturen?|agence france-presse|deutsche presse-agentur.*|jiji|kyodo|ians|pti|ani|cna|bbc news|cnn wire|wire(?:s| reports)?|agency)$/i;
const DESKS =
  /\b(?:redaktion\w*|redaktionsteam|red\.?|team|staff|desk|editors?|editorial|newsroom|onlineredaktion|admin(?:istrator)?|webmaster|user|gast(?:autor|beitrag)?|guest|contributor|reporters?|correspondents?|verlag|gmbh|ag|e\.v\.|inc|ltd|llc|verein|presse(?:stelle|mitteilung|portal)?|agentur|news|magazin(?:e)?|zeitung|online|tv|redaktor|portal|universität|university|institut(?:e)?|ministerium|bund|verband|partei|stiftung|foundation|blog|times|post)\b/i;

export interface Authors {
  readonly persons: readonly string[];
  /** agencies, desks and outlets */
  readonly others: readonly string[];
}

const LEAD =
  /^\s*(?:(?:ein(?:e)?|a|an)\s+\w+\s+)?(?:(?:text|autor(?:in|en)?|author|verfasst|geschrieben|written|posted|published|story|words|article|bericht|von unserem (?:korrespondenten|redakteur|mitarbeiter)|von unserer (?:korrespondentin|redakteurin|mitarbeiterin)|interview|aufgezeichnet)\s*(?:von|by)?\s*[:–-]?\s*)?(?:(?:von|by|durch|par)\s*:?\s+)?/i;
const TRAILING =
  /\s*(?:,?\s*\(?(?:dpa|afp|ap|reuters|apa|sid|epd|kna)(?:[/,](?:dpa|afp|ap|reuters|apa|sid|epd|kna|\w{2,4}))*\)?|,\s*(?:redakteur\w*|chefredakteur\w*|korrespondent\w*|autor\w*|editor|reporter|staff writer|correspondent|senior .*|chief .*|political .*|berlin|washington|new york|brüssel|wien|paris|london|moskau|münchen|hamburg|frankfurt).*|\s+\|.*|\s+(?:is|ist)\s+(?:a|an|the|ein|eine|der|die)\s.*|\s*@\w+.*|\s*\d{1,2}[./].*|\s+(?:updated|published|aktualisiert|veröffentlicht|am \d|on \w+day).*|\s*\([^)]*\))$/i;
const BETWEEN =
  /\s*(?:;|\s\/\s|\||\bund\b|\band\b|&|,|\bmit\b|\bsowie\b|\bwith\b)\s+|\s*[;|]\s*|,\s*(?=\p{Lu})|(?<=\p{Ll})\/(?=\p{Lu})/u;
const ADDRESS = /https?:|www\.|@|\.(?:de|com|org|net|at|ch|html?)\b|\//i;

/** Words of a name: capitalised, with the particles that names have; initials allowed. */
const NAME =
  /^(?:(?:Dr\.|Prof\.|Mag\.|Dipl\.-\p{Lu}\w+\.?|med\.|jur\.|h\.c\.)\s+)*[\p{Lu}][\p{L}'’.-]*(?:\s+(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|vom|al|el|bin|ibn|y|af|d’|Mc|St\.|[\p{Lu}][\p{L}'’.-]*)){0,5}$/u;

const fixCase = (name: string): string =>
  name.length > 4 && name === name.toUpperCase() && /\s/.test(name)
    ? name
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;

function cleanName(raw: string): string {
  let name = raw.replace(/\s+/g, ' ').replace(LEAD, '').trim();
  for (let i = 0; i < 3; i++) name = name.replace(TRAILING, '').trim();
  return name
    .replace(/^(?:Dr\.|Prof\.|Mag\.|Dipl\.-\p{Lu}\w+\.?)(?:\s+(?:Dr\.|Prof\.|med\.|jur\.|h\.c\.))*\s+/u, '')
    .replace(/[\s,;:.–-]+$/, '')
    .trim();
}

const isAgency = (name: string): boolean => AGENCIES.test(name.trim());

/** Whether a text can be a person's name. One word is a name only where the page declares it an author's. */
export function isPersonName(name: string, oneWord = false): boolean {
  const count = name.split(/\s+/).length;
  return (
    name.length <= 60 &&
    (count >= 2 || oneWord) &&
    count <= 6 &&
    NAME.test(name) &&
    !DESKS.test(name) &&
    !isAgency(name)
  );
}

/** Persons and others in one author line or one author value; `declared` where the page marks it as its author. */
export function readAuthors(line: string, publisher: string | null, declared: boolean): Authors {
  const persons: string[] = [];
  const others: string[] = [];
  for (const part of line.slice(0, 400).split(BETWEEN)) {
    if (isAgency(part)) others.push(part.trim());
    else if (ADDRESS.test(part)) continue;
    else sortPart(fixCase(cleanName(part)), publisher, declared, persons, others);
  }
  return { persons: [...new Set(persons)], others: [...new Set(others)] };
}

function sortPart(
  name: string,
  publisher: string | null,
  declared: boolean,
  persons: string[],
  others: string[],
): void {
  if (name.length < 2 || /^\d/.test(name)) return;
  const outlet = publisher !== null && name.toLowerCase() === publisher.toLowerCase();
  if (outlet || isAgency(name) || DESKS.test(name)) others.push(name);
  else if (isPersonName(name, declared)) persons.push(name);
}
